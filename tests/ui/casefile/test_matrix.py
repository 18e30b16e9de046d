"""The matrix of a case: yes or no in every cell, the reason below, by keyboard alone."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidgetItem
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.words.reasons import explain
from ilja_desktop.ui.casefile.matrixcard import MatrixCard
from ilja_desktop.ui.casefile.room import CasefileRoom
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.theme import Mode, Theme
from ilja_desktop.ui.kit.work import Work
from tests.services.conftest import Town
from tests.services.spoiling import spoil
from tests.ui import uicheck


def cell(card: MatrixCard, line: int, at: int) -> QTableWidgetItem:
    found = card.table.item(line, at)
    assert found is not None
    return found


def shown(town: Town, work: Work, qtbot: QtBot, case: int) -> CasefileRoom:
    room = CasefileRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(room)
    room.resize(1280, 900)
    room.show()
    room.open(case)
    qtbot.waitUntil(lambda: room.page.contents is not None)
    room.page.tabs.setCurrentIndex(3)
    return room


def test_every_cell_says_yes_or_no_and_the_keyboard_tells_why(
    town: Town, work: Work, qtbot: QtBot
) -> None:
    case = town.a_reported_case()
    room = shown(town, work, qtbot, case.id)
    card = room.page.findChild(MatrixCard)
    assert card is not None
    assert card.table.columnCount() == len(town.table)
    assert cell(card, 0, 1).text() == "Ja"
    assert cell(card, 13, 1).text() == "Nein"
    card.table.setFocus()
    card.table.setCurrentCell(0, 0)
    for _ in range(13):
        QTest.keyClick(card.table, Qt.Key.Key_Down)
    said = card.explained.text()
    assert explain(Reason.CATEGORY_NOT_GRANTED).finding in said
    assert explain(Reason.CATEGORY_NOT_GRANTED).source in said
    assert said == cell(card, 13, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.waitUntil(lambda: uicheck.findings(room) == [])


def test_cells_follow_the_consent(town: Town, work: Work, qtbot: QtBot) -> None:
    case = town.a_reported_case()
    spoil(town, town.consent_of(case), Reason.CONSENT_WITHDRAWN)
    room = shown(town, work, qtbot, case.id)
    card = room.page.findChild(MatrixCard)
    assert card is not None
    cells = {
        cell(card, line, at).text()
        for line in range(card.table.rowCount())
        for at in range(card.table.columnCount())
    }
    assert cells == {"Nein"}
    assert explain(Reason.CONSENT_WITHDRAWN).finding in cell(card, 0, 0).toolTip()


def test_signs_follow_the_theme(
    town: Town, work: Work, qtbot: QtBot, theme: Theme, settled: Callable[[], None]
) -> None:
    room = shown(town, work, qtbot, town.a_reported_case().id)
    card = room.page.findChild(MatrixCard)
    assert card is not None

    def sign() -> QImage:
        return cell(card, 0, 0).icon().pixmap(18, 18).toImage()

    theme.apply(Mode.LIGHT, 1.0)
    settled()
    light = sign()
    theme.apply(Mode.DARK, 1.0)
    settled()
    dark = sign()
    theme.apply(Mode.LIGHT, 1.0)
    settled()
    assert light != dark
    assert sign() == light
