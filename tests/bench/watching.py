"""What the eye waits for: results while typing, a turn of the wheel, and the memory it takes."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from ilja_desktop.domain.caselist import CaseLine
from ilja_desktop.services.workroom import Workroom
from ilja_desktop.ui.casefile.caselist import CaseList
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.search import SearchField
from ilja_desktop.ui.kit.theme import Mode, Theme
from ilja_desktop.ui.kit.work import Work
from tests.bench.figure import Figure, p95, timed
from tests.bench.listing import typed_texts
from tests.bench.stock import Stock
from tests.ui.idle import until_idle

SIZE = (1144, 780)
NOTCHES = 3
PATIENCE_S = 10


class Watched(QObject):
    """A list on screen that tells when what was asked for stands there."""

    def __init__(self, page: CaseList) -> None:
        super().__init__()
        self.page = page
        self._arrived = self._painted = False
        model = page.view.model()
        model.dataChanged.connect(self._on_arrived)
        page.view.viewport().installEventFilter(self)

    def until_painted(self, asked: Callable[[], None]) -> float:
        """Ask for other rows and return after how many milliseconds they were painted."""
        self._arrived = self._painted = False
        begun = time.perf_counter()
        asked()
        while not self._painted and time.perf_counter() - begun < PATIENCE_S:
            # Asleep until something happens, as the program is; awake it would keep Python's lock.
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return (time.perf_counter() - begun) * 1000

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._arrived:
            self._painted = True
        return False

    def _on_arrived(self) -> None:
        self._arrived = True


def figures(stock: Stock, rounds: int) -> Iterator[Figure]:
    """Measure the list of cases as it stands in the window."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    Theme(app).apply(Mode.LIGHT, 1.0)
    workroom = stock.open()
    work = Work(_raise, _raise)
    try:
        page = CaseList(workroom.desk, work, Changes(workroom.desk.on_change))
        page.resize(*SIZE)
        watched = Watched(page)
        watched.until_painted(page.show)
        yield _typing(workroom, work, watched, rounds)
        page.filter.reset()
        watched.until_painted(page.refresh)
        yield _wheel(page.view, rounds)
    finally:
        work.stop()
        workroom.close()
    yield _memory(stock)


def _typing(workroom: Workroom, work: Work, watched: Watched, rounds: int) -> Figure:
    search = watched.page.findChild(SearchField)
    assert search is not None
    spans = []
    for text in typed_texts(workroom, rounds // 4):
        key = text[-1]
        if not key.isascii():
            continue
        search.setText(text[:-1])
        QTest.qWait(50)
        until_idle(work)
        spans.append(watched.until_painted(partial(QTest.keyClicks, search, key)))
    return Figure(
        name="Key to painted result, p95",
        value=p95(spans),
        unit="ms",
        against="what a hand feels as at once",
        reference=100.0,
        goal="≤ 50 ms",
    )


def _wheel(view: RowView[CaseLine], rounds: int) -> Figure:
    ours = _frames(view, rounds)
    plain = QTableView()
    plain.setModel(view.model())
    plain.verticalHeader().setDefaultSectionSize(view.rowHeight(0))
    plain.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    plain.resize(view.size())
    plain.show()
    QTest.qWait(200)
    reference = _frames(plain, rounds)
    plain.close()
    plain.deleteLater()
    return Figure(
        name="Frame after a turn of the wheel, p95",
        value=p95(ours),
        unit="ms",
        against="standard QTableView, same model",
        reference=p95(reference),
        goal="≤ 16 ms",
    )


def _frames(view: QTableView, rounds: int) -> list[float]:
    spans = []
    for _ in range(rounds):
        spans.append(timed(lambda: _turn(view)))
        QTest.qWait(5)
    return spans


def _turn(view: QTableView) -> None:
    viewport = view.viewport()
    middle = QPointF(viewport.rect().center())
    event = QWheelEvent(
        middle,
        viewport.mapToGlobal(middle),
        QPoint(0, 0),
        QPoint(0, -120 * NOTCHES),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)
    viewport.repaint()


def _memory(stock: Stock) -> Figure:
    return Figure(
        name=f"Memory with {stock.cases:,} cases in the list",
        value=_resident("window", stock),
        unit="MB",
        against="empty Qt window",
        reference=_resident("empty", stock),
        goal="≤ 220 MB",
    )


def _resident(what: str, stock: Stock) -> float:
    """Return what a fresh process holds in memory once it shows something, in megabytes."""
    answer = subprocess.run(
        [sys.executable, "-m", "tests.bench.resident", what, str(stock.folder), str(stock.cases)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    return float(answer.stdout)


def _raise(error: Exception) -> None:
    raise error
