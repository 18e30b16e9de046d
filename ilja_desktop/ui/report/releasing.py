"""Releases a summary: recorded first, then written as files into a chosen folder."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.outfile import demand_free, write_new
from ilja_desktop.services.summary import MadeSummary
from ilja_desktop.ui.kit.filedialog import ask_folder
from ilja_desktop.ui.kit.work import Lane, Work


class Releasing(QObject):
    """Lets one made summary out.

    Signals:
        done: the folder in which the files stand, as text.
        refused: nothing was written, or not all, with the refusal.
    """

    done = Signal(str)
    refused = Signal(object)

    def __init__(self, desk: Desk, work: Work, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._work = work
        self._page = page
        self._to: tuple[str, str] = ("", "")

    def ask(self, made: MadeSummary, recipient: str, purpose: str) -> None:
        """Let somebody choose the folder, then release to whom and for what it is."""
        self._to = (recipient, purpose)
        title = self.tr("Ordner für die Zusammenfassung")
        ask_folder(self._page.window(), title, partial(self.release, made))

    def release(self, made: MadeSummary, folder: Path) -> None:
        """See that all names are free, record what is published, and write it."""
        check = partial(_demand_free, made, folder)
        record = partial(self._record, made, folder)
        self._work.run(self, check, record, self.refused.emit, lane=Lane.COMPUTE)

    def _record(self, made: MadeSummary, folder: Path, _free: None) -> None:
        job = partial(self._desk.summaries.release, made, *self._to)
        self._work.run(self, job, partial(self._write, folder), self.refused.emit)

    def _write(self, folder: Path, made: MadeSummary) -> None:
        job = partial(_written, made, folder)
        done = partial(self._finish, folder)
        self._work.run(self, job, done, self._refuse, lane=Lane.COMPUTE)

    def _finish(self, folder: Path, _written: None) -> None:
        self.done.emit(str(folder))

    def _refuse(self, refusal: Refusal) -> None:
        self.refused.emit(refusal)


def contents(made: MadeSummary) -> dict[str, bytes]:
    """Return the files of a summary by name."""
    period = made.summary.period.code.replace(" ", "-")
    return {f"Zusammenfassung-{period}.{ending}": made.files[ending] for ending in made.files}


def _demand_free(made: MadeSummary, folder: Path) -> None:
    for name in contents(made):
        demand_free(folder / name)


def _written(made: MadeSummary, folder: Path) -> None:
    for name, content in contents(made).items():
        write_new(folder / name, content)
