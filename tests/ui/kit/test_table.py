"""Short and long lists: models that keep Qt's rules, views that open what was chosen."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ilja_desktop.ui.kit.paged import KEPT_PAGES, PAGE, PagedTable
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.table import PLACEHOLDER, RecordTable
from ilja_desktop.ui.kit.theme import Mode, Theme
from tests.ui.keyboard import double_click
from tests.ui.kit.gallery import COLUMNS, Youth

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class Lane:
    """Stands where the store lane stands: keeps what was asked until told to answer."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, ...]] = []
        self._waiting: list[tuple[tuple[int, ...], Callable[[Sequence[Youth]], None]]] = []

    def fetch(self, ids: tuple[int, ...], then: Callable[[Sequence[Youth]], None]) -> None:
        self.asked.append(ids)
        self._waiting.append((ids, then))

    def answer(self) -> None:
        waiting, self._waiting = self._waiting, []
        for ids, then in waiting:
            then([Youth(number) for number in reversed(ids)])


@pytest.fixture
def lane() -> Lane:
    return Lane()


@pytest.fixture
def paged(lane: Lane) -> PagedTable[Youth]:
    return PagedTable[Youth](COLUMNS, lane.fetch)


def test_record_table_keeps_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    model = RecordTable[Youth](COLUMNS)
    qtmodeltester.check(model)
    model.show([Youth(number) for number in range(5)])
    qtmodeltester.check(model)


def test_paged_table_keeps_the_rules_of_models(
    qtmodeltester: ModelTester, paged: PagedTable[Youth], lane: Lane
) -> None:
    paged.show(range(250))
    qtmodeltester.check(paged)
    lane.answer()
    qtmodeltester.check(paged)


def test_first_cell_reads_the_whole_row() -> None:
    model = RecordTable[Youth](COLUMNS)
    model.show([Youth(0)])
    spoken = model.index(0, 0).data(SPOKEN)
    assert spoken.startswith("Jugendliche/r: Müller, Lena, 2026-0000000 · 15 Jahre; Schule: ")
    assert "Einwilligung: Vollständig" in spoken
    assert model.index(0, 2).data(SPOKEN) == "Stand: Gemeldet"


def test_heading_sorts_and_a_new_list_stays_sorted() -> None:
    model = RecordTable[Youth](COLUMNS)
    model.show([Youth(number) for number in range(6)])
    model.sort(0, Qt.SortOrder.DescendingOrder)
    names = [model.record(row).name for row in range(6)]
    assert names == sorted(names, key=str.casefold, reverse=True)
    model.show([Youth(0), Youth(5)])
    assert [model.record(row).id for row in range(2)] == [5, 0]
    model.sort(-1)
    assert [model.record(row).id for row in range(2)] == [0, 5]


def test_rows_stand_as_placeholders_until_they_arrive(
    paged: PagedTable[Youth], lane: Lane, qtbot: QtBot
) -> None:
    paged.show(array("q", range(1000)))
    assert paged.rowCount() == 1000
    assert paged.index(3, 0).data() == PLACEHOLDER
    assert lane.asked == [tuple(range(PAGE))]
    with qtbot.waitSignal(paged.dataChanged):
        lane.answer()
    record = paged.record(3)
    assert record is not None
    assert record.id == 3


def test_next_page_is_asked_for_from_the_middle_of_one(
    paged: PagedTable[Youth], lane: Lane
) -> None:
    paged.show(range(1000), [Youth(number) for number in range(PAGE)])
    first = paged.record(PAGE // 2 - 1)
    assert first is not None
    assert first.id == PAGE // 2 - 1
    assert lane.asked == []
    paged.record(PAGE // 2)
    assert lane.asked == [tuple(range(PAGE, 2 * PAGE))]


def test_a_page_is_asked_for_once(paged: PagedTable[Youth], lane: Lane) -> None:
    paged.show(range(PAGE))
    for row in range(PAGE):
        paged.record(row)
    assert len(lane.asked) == 1


def test_late_rows_of_an_old_search_are_dropped(paged: PagedTable[Youth], lane: Lane) -> None:
    paged.show(range(50))
    paged.record(0)
    paged.show(range(500, 550))
    lane.answer()
    assert paged.record(0) is None
    lane.answer()
    record = paged.record(0)
    assert record is not None
    assert record.id == 500


def test_only_so_many_pages_are_kept(paged: PagedTable[Youth], lane: Lane) -> None:
    paged.show(range(PAGE * (KEPT_PAGES + 5)))
    for page in range(KEPT_PAGES + 3):
        paged.record(page * PAGE)
        lane.answer()
    assert paged.record((KEPT_PAGES + 2) * PAGE) is not None
    assert paged.record(0) is None


def test_refresh_asks_anew_and_keeps_what_stands(paged: PagedTable[Youth], lane: Lane) -> None:
    paged.show(range(50))
    paged.record(0)
    lane.answer()
    paged.refresh()
    assert paged.record(0) is not None
    assert len(lane.asked) == 2


def test_view_opens_with_enter_and_double_click(qtbot: QtBot, theme: Theme) -> None:
    model = RecordTable[Youth](COLUMNS)
    view = RowView("Fallliste", model)
    qtbot.addWidget(view)
    view.resize(1100, 500)
    view.show()
    model.show([Youth(number) for number in range(30)])
    assert view.currentIndex().row() == 0
    assert not view.selectionModel().hasSelection()
    chosen: list[Youth] = []
    view.chosen.connect(chosen.append)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    place = QPoint(60, view.rowViewportPosition(3) + 10)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    double_click(view.viewport(), place)
    assert chosen == [Youth(1), Youth(3)]


def test_view_paints_rows_anew_when_they_arrive(
    qtbot: QtBot, theme: Theme, paged: PagedTable[Youth], lane: Lane
) -> None:
    view = RowView("Fallliste", paged)
    qtbot.addWidget(view)
    view.resize(1100, 500)
    view.show()
    paged.show(range(100_000))
    waiting = view.grab().toImage()
    lane.answer()
    light = view.grab().toImage()
    assert light != waiting
    theme.apply(Mode.DARK, 1.0)
    assert view.grab().toImage() != light


def test_view_leaves_out_columns_where_room_lacks(qtbot: QtBot, theme: Theme) -> None:
    model = RecordTable[Youth](COLUMNS)
    view = RowView("Fallliste", model)
    qtbot.addWidget(view)
    view.resize(1200, 300)
    view.show()
    assert not view.isColumnHidden(1)
    view.resize(800, 300)
    assert view.isColumnHidden(1)
    assert sum(view.columnWidth(at) for at in range(5)) <= view.viewport().width()


def test_sought_text_is_marked(qtbot: QtBot, theme: Theme) -> None:
    model = RecordTable[Youth](COLUMNS)
    view = RowView("Fallliste", model)
    qtbot.addWidget(view)
    view.show()
    model.show([Youth(0)])
    plain = view.grab().toImage()
    view.highlight(lambda text: (0, 3) if text.startswith("Mül") else None)
    assert view.grab().toImage() != plain
    view.highlight(None)
    assert view.grab().toImage() == plain
