"""Words said in confidence, put down on the case page by keyboard: kept, judged, stored, struck."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.datacategory import Entruster
from ilja_desktop.domain.entrusted import EntrustedDraft, draft_key
from ilja_desktop.domain.verdict import Reason
from ilja_desktop.domain.words.reasons import explain
from ilja_desktop.ui.casefile.entrustedcard import EntrustedCard
from ilja_desktop.ui.casefile.entrustedsheet import EntrustedEntry, EntrustedSheet
from ilja_desktop.ui.casefile.room import CasefileRoom
from ilja_desktop.ui.kit.button import IconButton
from ilja_desktop.ui.kit.dialog import Ask
from tests.services.conftest import Town
from tests.services.test_entrusted import HIMSELF, released, reported, third
from tests.ui import uicheck
from tests.ui.casefile.test_page import opened, room, said, the_sheet
from tests.ui.everywhere import Everywhere

__all__ = ["room"]

TEXT = "Will nicht mehr zu Hause wohnen."


def confided(town: Town) -> tuple[Case, Entruster]:
    """Return a case in which the young person signed for their words, and an aunt did not."""
    person = town.a_person()
    aunt = third(town, person, "Zeynep Kaya")
    released(town, person, HIMSELF, aunt, unsigned=(aunt,))
    return reported(town, person), aunt


def card(room: CasefileRoom, case: Case, qtbot: QtBot) -> EntrustedCard:
    opened(room, case, qtbot)
    room.page.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: bool(cards(room)))
    return cards(room)[-1]


def cards(room: CasefileRoom) -> list[EntrustedCard]:
    return [each for each in room.page.findChildren(EntrustedCard) if each.isVisible()]


def sheet_of(room: CasefileRoom, case: Case, qtbot: QtBot) -> EntrustedSheet:
    enter = card(room, case, qtbot).enter
    enter.setFocus()
    QTest.keyClick(enter, Qt.Key.Key_Space)
    sheet = the_sheet(qtbot)
    assert isinstance(sheet, EntrustedSheet)
    return sheet


def test_it_is_typed_kept_judged_and_stored(room: CasefileRoom, town: Town, qtbot: QtBot) -> None:
    case, _ = confided(town)
    sheet = sheet_of(room, case, qtbot)
    sheet.form.show_draft(EntrustedEntry(entrusted_by=1, text=TEXT))
    sheet.form.modified.emit()
    assert explain(Reason.ENTRUSTER_NOT_SIGNED).finding in said(sheet)
    assert not sheet.confirm.isEnabled()
    sheet.form.show_draft(EntrustedEntry(entrusted_by=0, text=TEXT))
    sheet.form.modified.emit()
    qtbot.waitUntil(lambda: "Entwurf gesichert" in said(sheet))
    assert town.desk.drafts.of(draft_key(case.id))
    sheet.confirm.click()
    assert "wem es gesagt wurde" in said(sheet)
    entry = EntrustedEntry(entrusted_by=0, source_id=town.moderator.id, text=TEXT)
    sheet.form.show_draft(entry)
    sheet.confirm.setFocus()
    with qtbot.waitSignal(sheet.accepted):
        QTest.keyClick(sheet.confirm, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: any(TEXT in said(each) for each in cards(room)))
    shown = said(cards(room)[-1])
    assert "anvertraut von Yıldız, Emre (junger Mensch)" in shown
    assert f"gesagt zu {town.moderator.display_name()}" in shown
    qtbot.waitUntil(lambda: uicheck.findings(room) == [])
    (strike,) = cards(room)[-1].findChildren(IconButton)
    strike.click()
    asks = [w for w in QApplication.topLevelWidgets() if isinstance(w, Ask) and w.isVisible()]
    asks[0].confirm.click()
    qtbot.waitUntil(lambda: not any(TEXT in said(each) for each in cards(room)))


def test_what_was_begun_is_there_again_and_gone_when_given_up(
    room: CasefileRoom, town: Town, qtbot: QtBot
) -> None:
    case, _ = confided(town)
    key = draft_key(case.id)
    town.desk.drafts.keep(key, EntrustedDraft(entrusted_by=HIMSELF, text=TEXT))
    sheet = sheet_of(room, case, qtbot)
    assert sheet.form.draft() == EntrustedEntry(entrusted_by=0, text=TEXT)
    sheet.cancel.click()
    qtbot.waitUntil(lambda: town.desk.drafts.of(key) is None)


def test_nothing_can_be_entered_while_nobody_has_signed(
    room: CasefileRoom, town: Town, qtbot: QtBot
) -> None:
    case = town.a_reported_case()
    enter = card(room, case, qtbot).enter
    assert not enter.isEnabled()
    assert explain(Reason.CATEGORY_NOT_GRANTED).finding in enter.accessibleDescription()


def test_card_and_sheet_fit_everywhere(
    room: CasefileRoom, town: Town, qtbot: QtBot, at_all_sizes: Everywhere
) -> None:
    case, _ = confided(town)
    draft = EntrustedDraft(entrusted_by=HIMSELF, source_id=town.moderator.id, text=TEXT)
    town.desk.entrusted_facts.put_down(case.id, draft)
    sheet = sheet_of(room, case, qtbot)
    at_all_sizes(sheet)
