"""Whatever happens at the table is one key away, and the projector goes blank first."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ilja_desktop.domain.conference import AgendaItemState, AttendeeKind
from ilja_desktop.ui.conference.guestsheet import GuestSheet
from ilja_desktop.ui.conference.stopsheet import StopSheet
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
