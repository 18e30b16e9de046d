"""The list of offers in the window: found by the keyboard, sought, entered, shown before print."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.offer import OfferDraft
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.dialog import Ask
from ilja_desktop.ui.kit.theme import Mode, Theme
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.network.offerprint import OfferPrint
from ilja_desktop.ui.network.offersheet import OfferSheet
from ilja_desktop.ui.network.room import NetworkRoom
from tests.services.conftest import Town
from tests.ui import uicheck

WORDS = (
    ("Jugendwerkstatt Holz", "Werkstatt Çelik e. V.", 4, 10),
    ("Aktivierungshilfe Neustart", "Jobcenter StädteRegion", 0, 5),
    ("Ausbildungspaten", "Freiwilligenagentur Łódź", None, 120),
)


@pytest.fixture
def room(town: Town, work: Work, qtbot: QtBot) -> NetworkRoom:
    """Show the room with three offers, its second tab in front."""
    today = town.desk.workplace.today()
    for name, carrier, places, age in WORDS:
        town.desk.offers.enter(
            OfferDraft(
                name=name,
                carrier=carrier,
                legal_circle=LegalCircle.OTHER,
                places=places,
                audience="junge Menschen ohne Abschluss, 16 bis 24 Jahre",
                as_of=today - timedelta(days=age),
            )
        )
    made = NetworkRoom(town.desk, work, Changes(town.desk.on_change))
    made.resize(1180, 760)
    qtbot.addWidget(made)
    made.show()
    made.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: shown(made) == 3)
    return made


def shown(room: NetworkRoom) -> int:
    """Return how many offers the list shows."""
    return room.offers.view.model().rowCount()


def test_offers_are_listed_old_ones_marked_and_sought(room: NetworkRoom, qtbot: QtBot) -> None:
    model = room.offers.view.model()
    QAbstractItemModelTester(model)
    assert "3 Angebote" in room.head.subtitle.text()
    assert "davon 1 mit altem Stand" in room.head.subtitle.text()
    QTest.keyClicks(room.offers.search, "celik holz")
    qtbot.waitUntil(lambda: shown(room) == 1)
    room.offers.search.setText("gibt es nicht")
    qtbot.waitUntil(lambda: shown(room) == 0)
    assert room.offers.none.isVisible()


def test_an_offer_is_changed_and_taken_off_by_its_sheet(
    room: NetworkRoom, town: Town, qtbot: QtBot
) -> None:
    QTest.keyClick(room.offers.view, Qt.Key.Key_Return)
    sheet = room.findChild(OfferSheet)
    assert isinstance(sheet, OfferSheet)
    sheet.drop.click()
    ask = sheet.findChild(Ask)
    assert isinstance(ask, Ask)
    ask.accepted.emit()
    qtbot.waitUntil(lambda: shown(room) == 2)
    assert len(town.desk.offers.entries()) == 2


def test_a_sheet_without_a_name_stays_open(room: NetworkRoom, town: Town, qtbot: QtBot) -> None:
    room.offers.enter()
    sheet = room.findChild(OfferSheet)
    assert isinstance(sheet, OfferSheet)
    sheet.confirm.click()
    assert sheet.isVisible()
    assert len(town.desk.offers.entries()) == 3
    sheet.reject()


def test_the_page_is_shown_before_it_is_printed(room: NetworkRoom, qtbot: QtBot) -> None:
    room.offers.print()
    sheet = room.findChild(OfferPrint)
    assert isinstance(sheet, OfferPrint)
    assert not sheet.confirm.isEnabled()
    with qtbot.waitSignal(sheet.preview.shown) as told:
        pass
    assert told.args == [1]
    assert sheet.confirm.isEnabled()
    sheet.reject()


@pytest.mark.parametrize(("mode", "factor"), [(Mode.LIGHT, 1.0), (Mode.DARK, 2.0)])
def test_the_list_fits_at_any_size(
    room: NetworkRoom, theme: Theme, qtbot: QtBot, mode: Mode, factor: float
) -> None:
    theme.apply(mode, factor)
    room.resize(800, 600)
    qtbot.waitUntil(lambda: uicheck.findings(room) == [])
