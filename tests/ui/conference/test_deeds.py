"""Whatever happens at the table is one key away, and the projector goes blank first."""

from __future__ import annotations

from dataclasses import fields
from datetime import timedelta
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from ilja_desktop.domain.conference import AgendaItemState, AttendeeKind
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.ui.conference.guestsheet import GuestSheet
from ilja_desktop.ui.conference.stopsheet import StopSheet
from ilja_desktop.ui.kit.concernsheet import ConcernSheet
from ilja_desktop.ui.kit.dialog import Sheet
from tests.ui.conference.conftest import shown_texts
from tests.ui.conference.show import Show
from tests.ui.keyboard import focused, press

S = TypeVar("S", bound=Sheet)


def sheet_of(show: Show, kind: type[S]) -> S:
    """Return the sheet in front."""
    (found,) = [one for one in show.window.findChildren(kind) if one.isVisible()]
    show.qtbot.waitUntil(found.isActiveWindow)
    return found


def test_a_guest_is_judged_before_the_door_opens(show: Show) -> None:
    show.press(Qt.Key.Key_F9)
    show.press(Qt.Key.Key_F5)
    assert "Emre Yıldız" in show.seen()
    show.press(Qt.Key.Key_F7)
    assert show.seen() == "Fallkonferenz"
    sheet = sheet_of(show, GuestSheet)
    for text in ("Frau Tesfay", "Berufskolleg", "Schulsozialarbeit"):
        QTest.keyClicks(focused(), text)
        press(Qt.Key.Key_Tab)
    sheet.confirm.click()
    show.settle()
    assert "Darf hereinkommen. Hört heute: Schulbesuch und Abschluss." in shown_texts(sheet)
    assert "Yıldız" not in shown_texts(sheet)
    assert focused() is sheet.told.box
    sheet.confirm.click()
    assert "Verschwiegenheit" in sheet.messages.text
    press(Qt.Key.Key_Space)
    sheet.confirm.click()
    show.settle()
    seats = show.town.desk.sessions.view(show.line.item.id).seats
    (guest,) = [one for one in seats if one.attendance.kind is AttendeeKind.GUEST]
    assert guest.attendance.notice_given_at is not None
    assert show.seen() == "Fallkonferenz"


def test_who_is_not_covered_stays_out_or_the_names_go(show: Show) -> None:
    show.press(Qt.Key.Key_F7)
    sheet = sheet_of(show, GuestSheet)
    for line, text in zip(
        (sheet.name, sheet.office, sheet.function), ("Herr O", "Kammer", "Ausbildung"), strict=True
    ):
        line.setText(text)
    sheet.confirm.click()
    show.settle()
    texts = shown_texts(sheet)
    for words in ("Bleibt draußen", "Ohne Namen weiter", "Ergänzungsblatt drucken"):
        assert words in texts
    assert "Bei diesem Fall nicht dabei" in texts
    assert not sheet.confirm.isEnabled()
    press(Qt.Key.Key_Space)
    show.settle()
    assert not [one for one in show.window.findChildren(GuestSheet) if one.isVisible()]
    assert len(show.town.desk.sessions.view(show.line.item.id).seats) == 4


def test_a_withdrawal_stops_everything_with_one_key(show: Show) -> None:
    for key in (Qt.Key.Key_F9, Qt.Key.Key_F5):
        show.press(key)
    item_id = show.line.item.id
    show.press(Qt.Key.Key_F12)
    assert show.seen() == "Fallkonferenz"
    assert show.line.item.state is AgendaItemState.BROKEN_OFF
    sheet = sheet_of(show, StopSheet)
    assert "Yıldız" not in shown_texts(show.page)
    assert focused() is sheet.who
    sheet.later.click()
    show.settle()
    assert "„Klären“" in show.page.messages.text
    assert show.page.panel.interlude.isVisible()
    show.page.agenda.list.choose(item_id)
    show.page.agenda.clear_up.click()
    show.settle()
    sheet = sheet_of(show, StopSheet)
    sheet.confirm.click()
    show.settle()
    assert "heute nicht besprochen" in show.page.messages.text
    assert not show.town.desk.stoppages.view(item_id).categories


def test_a_wrong_key_is_taken_back_with_everything_typed(show: Show) -> None:
    show.page.panel.presenting.question.area.setPlainText("Wohin nach dem Sommer?")
    show.press(Qt.Key.Key_F12)
    sheet_of(show, StopSheet).mistake.click()
    show.settle()
    assert show.line.item.state is AgendaItemState.OPEN
    assert show.page.panel.presenting.question.area.toPlainText() == "Wohin nach dem Sommer?"
    assert "Yıldız" in shown_texts(show.page)


def test_a_worry_is_a_pause_with_numbers_and_nothing_else(show: Show) -> None:
    office = show.town.desk.office.office()
    names = {each.name: getattr(office, each.name) for each in fields(OfficeDraft)}
    draft = OfficeDraft(**{**names, "duty_line": "0221 4710-199"})
    show.town.desk.office.change(office.revision, draft)
    written = show.town.written()
    show.press(Qt.Key.Key_F4)
    assert show.seen() == "Fallkonferenz"
    sheet = sheet_of(show, ConcernSheet)
    texts = shown_texts(sheet)
    for words in (
        "110 · 112",
        "0221 4710-199",
        "Noch nicht eingetragen",
        "nicht in diesem Protokoll",
    ):
        assert words in texts
    assert not sheet.findChildren(QLineEdit)
    assert show.town.written() == written + 1
    sheet.confirm.click()
    show.press(Qt.Key.Key_F9)
    assert show.seen() == "Pause"
    assert show.page.strip.pause.text() == "Weiter (F10)"
    show.press(Qt.Key.Key_F10)
    (pause,) = show.town.desk.conferences.view(show.conference.id).conference.pauses
    assert pause.ended_at is not None
    show.town.desk.stoppages.stop(show.line.item.id)
    show.town.desk.sessions.end(show.conference.id)
    planned = show.town.desk.minutes.plan(show.conference.id)
    assert "pauses=('10:30–10:30',)" in repr(planned)


def test_pause_and_more_time_outlive_the_page(show: Show) -> None:
    show.page.side.time.more_wanted.emit()
    show.press(Qt.Key.Key_F10)
    show.town.clock.now += timedelta(minutes=20)
    show.press(Qt.Key.Key_F10)
    show.page.side.time.tick()
    assert show.page.side.time.ring.text() == "35:00"
    assert show.line.item.minutes_more == 5
