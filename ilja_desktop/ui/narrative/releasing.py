"""Lets a narrative out: made and checked, recorded, and only then written as two files."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.narrative import Answers, NarrativeWish
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.narrative import MadeNarrative, NarrativeSource
from ilja_desktop.services.outfile import demand_free, write_new
from ilja_desktop.ui.kit.filedialog import ask_folder
from ilja_desktop.ui.kit.work import Lane, Work

_NAMES = ("Fallschilderung.pdf", "Fallschilderung.txt")


class Releasing(QObject):
    """Lets one narrative out; the names of its files name nobody.

    Signals:
        done: the folder in which the files stand, as text.
        refused: nothing was written, or not all, with the refusal.
    """

    done = Signal(str)
    refused = Signal(object)

    def __init__(self, desk: Desk, work: Work, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._work, self._page = desk, work, page

    def make(
        self, source: NarrativeSource, text: str, answers: Answers, wish: NarrativeWish
    ) -> None:
        """Make it in memory, then ask for the folder."""
        job = partial(self._desk.narratives.make, source, text, dict(answers), wish)
        self._work.run(self, job, self._ask, self._refuse, lane=Lane.COMPUTE)

    def _ask(self, made: MadeNarrative) -> None:
        title = self.tr("Ordner für die Fallschilderung")
        ask_folder(self._page.window(), title, partial(self.release, made))

    def release(self, made: MadeNarrative, folder: Path) -> None:
        """See that the names are free, record what leaves, and write it."""
        check = partial(_demand_free, folder)
        record = partial(self._record, made, folder)
        self._work.run(self, check, record, self._refuse, lane=Lane.COMPUTE)

    def _record(self, made: MadeNarrative, folder: Path, _free: None) -> None:
        job = partial(self._desk.narratives.release, made)
        self._work.run(self, job, partial(self._write, folder), self._refuse)

    def _write(self, folder: Path, made: MadeNarrative) -> None:
        job = partial(_written, made, folder)
        self._work.run(self, job, partial(self._finish, folder), self._refuse, lane=Lane.COMPUTE)

    def _finish(self, folder: Path, _written: None) -> None:
        self.done.emit(str(folder))

    def _refuse(self, refusal: Refusal) -> None:
        self.refused.emit(refusal)


def _demand_free(folder: Path) -> None:
    for name in _NAMES:
        demand_free(folder / name)


def _written(made: MadeNarrative, folder: Path) -> None:
    for name, content in zip(_NAMES, (made.pdf, made.text), strict=True):
        write_new(folder / name, content)
