"""Judges the consents of the lines on screen, and of no others."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer

from ilja_desktop.domain.caselist import CaseLine
from ilja_desktop.domain.coverage import Verdict
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.paged import PagedTable
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.work import Work

_PAUSE_MS = 40
_KEPT = 2_000


class Lights(QObject):
    """The traffic lights of a list, asked for shortly after scrolling has stopped.

    Args:
        desk: judges.
        work: the lanes.
        parent: lives as long as this.
    """

    def __init__(self, desk: Desk, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = work
        self._verdicts: dict[YoungPersonId, Verdict] = {}
        self._asked: set[YoungPersonId] = set()
        self._edition = 0
        self._lines: Callable[[], Sequence[CaseLine]] = tuple
        self._repaint: Callable[[], None] = _nothing
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)

    def of(self, line: CaseLine) -> Verdict | None:
        """Return the standing for a line, or nothing while it is not judged."""
        return self._verdicts.get(line.person_id)

    def watch(self, view: RowView[CaseLine], model: PagedTable[CaseLine]) -> None:
        """Judge what is on screen in a view."""
        self._lines = partial(_on_screen, view, model)
        self._repaint = partial(_announce_all, model)
        view.verticalScrollBar().valueChanged.connect(self._pause.start)
        model.modelReset.connect(self._pause.start)
        model.dataChanged.connect(self._pause.start)

    def forget(self) -> None:
        """Judge anew: a consent or a person has changed."""
        self._edition += 1
        self._verdicts.clear()
        self._asked.clear()
        self._pause.start()

    def _ask(self) -> None:
        people = {line.person_id for line in self._lines()} - self._verdicts.keys() - self._asked
        if not people:
            return
        self._asked |= people
        job = partial(self._desk.case_lists.standings, tuple(people))
        self._work.run(self, job, partial(self._take, self._edition))

    def _take(self, edition: int, verdicts: Mapping[YoungPersonId, Verdict]) -> None:
        if edition != self._edition:
            return
        if len(self._verdicts) > _KEPT:
            self._verdicts.clear()
        self._verdicts.update(verdicts)
        self._asked -= verdicts.keys()
        self._repaint()


def _nothing() -> None:
    """Repaint nothing: no view is watched yet."""


def _on_screen(view: RowView[CaseLine], model: PagedTable[CaseLine]) -> list[CaseLine]:
    count = model.rowCount()
    if not count or not view.isVisible():
        return []
    first = max(0, view.rowAt(0))
    last = view.rowAt(view.viewport().height() - 1)
    last = count - 1 if last < 0 else last
    found = (model.record(row) for row in range(first, last + 1))
    return [line for line in found if line is not None]


def _announce_all(model: PagedTable[CaseLine]) -> None:
    """Say that cells have changed, so that the view paints them anew."""
    if not model.rowCount():
        return
    last = model.index(model.rowCount() - 1, len(model.columns) - 1)
    model.dataChanged.emit(model.index(0, 0), last, [])
