"""Offers of the list at the table: suggested in the line of commitments, named in a point."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.offer import OfferDraft
from ilja_desktop.ui.conference.topicsheet import TopicSheet
from ilja_desktop.ui.kit.offerpick import OfferPick
from tests.services.conftest import Town
from tests.ui import uicheck
from tests.ui.conference.conftest import Hall
from tests.ui.conference.test_live_keyboard import next_phase, tab_to
from tests.ui.keyboard import focused


def enter(town: Town, name: str, places: int) -> None:
    town.desk.offers.enter(
        OfferDraft(
            name=name,
            carrier="Rurwerk gGmbH",
            legal_circle=LegalCircle.SGB_VIII,
            places=places,
            as_of=town.desk.workplace.today(),
        )
    )


def test_a_free_offer_is_suggested_behind_the_name(hall: Hall, town: Town) -> None:
    enter(town, "Jugendwerkstatt", 2)
    enter(town, "Werkstattjahr", 0)
    page = hall.live(town.a_running_conference(town.a_reported_case()))
    page.panel.interlude.button.click()
    hall.settle()
    for _ in range(2):
        next_phase(hall)
    tab_to("Neue Vereinbarung: was")
    line = page.panel.agreeing.commitments.line
    QTest.keyClicks(focused(), "Reinartz: werkst")
    completer = line.completer()
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == "Reinartz: Jugendwerkstatt (Rurwerk gGmbH)"
    popup = completer.popup()
    assert popup is not None
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(popup, key)
    assert line.text() == "Jugendwerkstatt (Rurwerk gGmbH)"
    assert page.panel.agreeing.commitments.owner.text().startswith("Herr Reinartz")
    assert focused().accessibleName() == "Neue Vereinbarung: bis wann"
    line.clear()
    QTest.keyClicks(line, "rein")
    assert completer.currentCompletion().startswith("Herr Reinartz")


def test_a_point_of_the_agenda_is_named_by_offers(hall: Hall, town: Town) -> None:
    enter(town, "Jugendwerkstatt", 2)
    conference = town.an_agenda()
    page = hall.page(conference)
    TopicSheet(town.desk, hall.work, conference.id, page.window()).open()
    (sheet,) = hall.window.findChildren(TopicSheet)
    hall.qtbot.waitUntil(lambda: uicheck.findings(sheet) == [])
    sheet.pick.click()
    hall.settle()
    (pick,) = hall.window.findChildren(OfferPick)
    pick.checks[0].setChecked(True)
    pick.confirm.click()
    sheet.confirm.click()
    hall.settle()
    (line,) = town.desk.conferences.view(conference.id).agenda
    assert line.item.title.startswith("Angebote: Jugendwerkstatt (Rurwerk gGmbH), 2 frei")
