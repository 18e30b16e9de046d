"""Releases figures: recorded first, then written as files into a chosen folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.services.outfile import demand_free, write_new
from ilja_desktop.ui.kit.filedialog import ask_folder
from ilja_desktop.ui.kit.work import Lane, Work


class Made(Protocol):
    """Figures of a time in all their forms."""

    @property
    def period(self) -> SummaryPeriod:
        """What time was counted."""

    @property
    def files(self) -> Mapping[str, bytes]:
        """By the ending of the file's name."""


class Releasing(QObject):
    """Lets one piece out.

    Args:
        work: runs it.
        name: of the files, before the time.
        release: records what leaves, to whom and what for.
        page: where somebody is asked.

    Signals:
        done: the folder in which the files stand, as text.
        refused: nothing was written, or not all, with the refusal.
    """

    done = Signal(str)
    refused = Signal(object)

    def __init__(self, work: Work, name: str, release: Callable[..., Made], page: QWidget) -> None:
        super().__init__(page)
        self._work, self._name, self._release, self._page = work, name, release, page

    def ask(self, made: Made, recipient: str, purpose: str) -> None:
        """Let somebody choose the folder, then release to whom and for what it is."""
        title = self.tr("Ordner für die Herausgabe")
        record = partial(self._release, made, recipient, purpose)
        ask_folder(self._page.window(), title, partial(self._into, made, record))

    def _into(self, made: Made, record: Callable[[], Made], folder: Path) -> None:
        """See that all names are free, record what is published, and write it."""
        files = contents(self._name, made)
        check = partial(_demand_free, files, folder)
        then = partial(self._record, record, files, folder)
        self._work.run(self, check, then, self.refused.emit, lane=Lane.COMPUTE)

    def _record(
        self, record: Callable[[], Made], files: dict[str, bytes], folder: Path, _free: None
    ) -> None:
        self._work.run(self, record, partial(self._write, files, folder), self.refused.emit)

    def _write(self, files: dict[str, bytes], folder: Path, _made: Made) -> None:
        job, done = partial(_written, files, folder), partial(self._finish, folder)
        self._work.run(self, job, done, self.refused.emit, lane=Lane.COMPUTE)

    def _finish(self, folder: Path, _written: None) -> None:
        self.done.emit(str(folder))


def contents(name: str, made: Made) -> dict[str, bytes]:
    """Return the files of a release by name."""
    period = made.period.code.replace(" ", "-")
    return {f"{name}-{period}.{ending}": content for ending, content in made.files.items()}


def _demand_free(files: Mapping[str, bytes], folder: Path) -> None:
    for name in files:
        demand_free(folder / name)


def _written(files: Mapping[str, bytes], folder: Path) -> None:
    for name, content in files.items():
        write_new(folder / name, content)
