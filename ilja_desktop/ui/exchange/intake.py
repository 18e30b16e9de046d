"""One import on its way: files read, rows staged, decisions kept, and at last taken over.

Nothing is written before ``take``; deciding means staging again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ilja_desktop.domain.errors import Cancelled, Refusal
from ilja_desktop.exchange.columns import Line
from ilja_desktop.exchange.columns import Mapping as Columns
from ilja_desktop.exchange.staged import Decision, Known, RowKey, key_of
from ilja_desktop.exchange.staging import Staging
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.exchange import ReadFile
from ilja_desktop.services.infile import read_file
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.work import Lane, Token, Work


@dataclass(frozen=True)
class ReadOutcome:
    """One file after reading: its contents, or why it is none."""

    name: str
    file: ReadFile | None = None
    refusal: Refusal | None = None


class Intake(QObject):
    """Holds what was read and decided; asks the desk on the right lane.

    Signals:
        read: files were read or dropped, see ``outcomes``.
        staged: the rows are judged, see ``staging``.
        taken: everything is in the vault, with the ``Staging`` that was written.
        refused: nothing was done, with the refusal.
    """

    read = Signal()
    staged = Signal()
    taken = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, work: Work, progress: Progress, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = work
        self._progress = progress
        self._turn = 0
        self.clear()

    def clear(self) -> None:
        """Forget everything that was read."""
        self._turn += 1
        self._progress.stop()
        self.outcomes: tuple[ReadOutcome, ...] = ()
        self.decisions: dict[RowKey, Decision] = {}
        self.lines: dict[RowKey, Line] = {}
        self.staging = Staging(())

    def files(self) -> tuple[ReadFile, ...]:
        """Return the files that could be read."""
        return tuple(one.file for one in self.outcomes if one.file is not None)

    def add(self, paths: Sequence[Path]) -> None:
        """Read more files; those of one name are told apart."""
        taken = [one.name for one in self.outcomes]
        names = distinct([path.name for path in paths], taken)
        token = self._progress.begin(self.tr("Dateien werden gelesen"))
        job = partial(_read_all, self._desk, tuple(zip(names, paths, strict=True)), token)
        self._work.run(
            self,
            job,
            partial(self._on_read, self._turn),
            self._refusing(),
            lane=Lane.COMPUTE,
            token=token,
        )

    def drop(self, name: str) -> None:
        """Leave a file out again."""
        self.outcomes = tuple(one for one in self.outcomes if one.name != name)
        self.decisions = {key: d for key, d in self.decisions.items() if key.file != name}
        self.read.emit()

    def map_columns(self, name: str, table: int, columns: Columns) -> None:
        """Read the columns of one table differently; decisions about its file are void."""
        self.outcomes = tuple(
            replace(one, file=one.file.mapped(table, columns))
            if one.name == name and one.file is not None
            else one
            for one in self.outcomes
        )
        self.decisions = {key: d for key, d in self.decisions.items() if key.file != name}

    def decide(self, decisions: Mapping[RowKey, Decision | None]) -> None:
        """Settle rows, or take a decision back, and judge all rows again."""
        for key, decision in decisions.items():
            if decision is None:
                self.decisions.pop(key, None)
            else:
                self.decisions[key] = decision
        self.stage()

    def stage(self) -> None:
        """Judge every row by what the vault holds; nothing is written."""
        self._turn += 1
        self.staging = Staging(())
        token = self._progress.begin(self.tr("Zeilen werden geprüft"))
        job = partial(_lines, self.files())
        then = partial(self._look_up, self._turn, token)
        self._work.run(self, job, then, self._refusing(), lane=Lane.COMPUTE, token=token)

    def take(self) -> None:
        """Write all rows, or none."""
        job = partial(self._desk.imports.take, self.files(), dict(self.decisions))
        self._work.run(self, job, self.taken.emit, self._refusing())

    def _on_read(self, turn: int, outcomes: tuple[ReadOutcome, ...]) -> None:
        if turn == self._turn:
            self._progress.end()
            self.outcomes = (*self.outcomes, *outcomes)
            self.read.emit()

    def _look_up(self, turn: int, token: Token, lines: tuple[Line, ...]) -> None:
        if turn != self._turn:
            return
        decisions = dict(self.decisions)
        job = partial(self._desk.imports.known, lines, decisions)
        then = partial(self._judge, turn, token, lines, decisions)
        self._work.run(self, job, then, self._refusing(), token=token)

    def _judge(
        self,
        turn: int,
        token: Token,
        lines: tuple[Line, ...],
        decisions: dict[RowKey, Decision],
        known: Known,
    ) -> None:
        if turn != self._turn:
            return
        job = partial(self._desk.imports.stage, lines, known, decisions)
        then = partial(self._on_staged, turn, lines)
        self._work.run(self, job, then, self._refusing(), lane=Lane.COMPUTE, token=token)

    def _on_staged(self, turn: int, lines: tuple[Line, ...], staging: Staging) -> None:
        if turn == self._turn:
            self._progress.end()
            self.lines = {key_of(line): line for line in lines}
            self.staging = staging
            self.staged.emit()

    def _refusing(self) -> Callable[[Refusal], None]:
        """Return what hears a refusal, unless everything was begun anew meanwhile."""
        return partial(self._refuse, self._turn)

    def _refuse(self, turn: int, refusal: Refusal) -> None:
        if turn == self._turn:
            self._progress.end()
            self.refused.emit(refusal)


def distinct(names: Sequence[str], taken: Collection[str]) -> tuple[str, ...]:
    """Return names that differ from one another and from those taken: ``liste (2).xlsx``."""
    found: list[str] = []
    for name in names:
        fresh, number = name, 1
        while fresh in taken or fresh in found:
            number += 1
            path = Path(name)
            fresh = f"{path.stem} ({number}){path.suffix}"
        found.append(fresh)
    return tuple(found)


def _read_all(
    desk: Desk, named: Sequence[tuple[str, Path]], token: Token
) -> tuple[ReadOutcome, ...]:
    outcomes = []
    for done, (name, path) in enumerate(named):
        if token.cancelled:
            raise Cancelled
        token.report(done, len(named))
        try:
            outcomes.append(ReadOutcome(name, desk.imports.read(name, read_file(path))))
        except Refusal as refusal:
            outcomes.append(ReadOutcome(name, refusal=refusal))
    return tuple(outcomes)


def _lines(files: Sequence[ReadFile]) -> tuple[Line, ...]:
    return tuple(line for file in files for line in file.lines())
