"""Printing several papers in one go: chosen, made with progress, seen, and only then printed."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import boxed, column
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.pdfview import PdfView
from ilja_desktop.ui.kit.printsheet import PrintSheet, ask_and_print
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.work import Lane, Token, Work

P = TypeVar("P")
M = TypeVar("M")

_PREVIEW_HEIGHT = 420
_OF_WINDOW = 0.9


@dataclass(frozen=True)
class Words:
    """How the sheet is called, what it says of itself, and what stands in the preview."""

    title: str
    action: str
    subtitle: str
    papers: str


class PreviewPrint(Sheet, Generic[P, M]):
    """Makes the papers that are chosen; only what was seen is printed.

    Args:
        words: of the sheet.
        work: the lanes.
        parent: the page below.
    """

    numbered = False
    """Whether it makes one numbered copy, to be printed whole and once."""

    def __init__(self, words: Words, work: Work, parent: QWidget) -> None:
        super().__init__(words.title, words.action, words.subtitle, parent)
        # What is to be seen before it is printed gets as much of the window as there is.
        self.resize(self.size().expandedTo(parent.window().size() * _OF_WINDOW))
        self._work = work
        self.made: M | None = None
        self.pages = b""
        self.make = Button(self.tr("Vorschau machen"), icon="eye")
        self.change = Button(self.tr("Auswahl ändern"))
        self.progress = Progress()
        self.contents = WrappedLabel("", Text.MUTED)
        self.preview = PdfView(words.papers, work)
        self.preview.setMinimumHeight(look().px(_PREVIEW_HEIGHT))
        self.choices = column(gap=Space.L)
        self._choosing = boxed(self.choices)
        self.cancel.setText(self.tr("Schließen"))
        for part in (self.progress, self._choosing, self.preview, self.contents):
            self.add(part)
        for aside in (self.change, self.make):
            self.add_aside(aside)
        self.make.clicked.connect(self._on_make_clicked)
        self.change.clicked.connect(self.forget)
        self.confirmed.connect(self._on_print_wanted)
        self.finished.connect(self.progress.stop)
        self.forget()

    @abstractmethod
    def planned(self) -> Callable[[], P]:
        """Return what gathers what is chosen; it runs on the store lane."""

    @abstractmethod
    def finish(self, plan: P, token: Token) -> tuple[M, bytes]:
        """Make the papers and lay them behind each other; runs on the compute lane."""

    @abstractmethod
    def titles(self, made: M) -> list[str]:
        """Return the papers by name, as they stand below the preview."""

    @abstractmethod
    def recorded(self, made: M) -> Callable[[], object]:
        """Return what puts the papers on record; it runs before the first page."""

    def printed(self, made: M) -> None:
        """Say that they are with the printer."""
        self.messages.done(self.tr("Gedruckt und vermerkt."))

    def forget(self) -> None:
        """Let go of what was made and offer the choice again."""
        self.progress.stop()
        self.made, self.pages = None, b""
        self._offer(seen=False)
        self.confirm.refuse(self.tr("Bitte zuerst die Vorschau machen."))

    def shown(self, made: M) -> None:
        """Show what was made, to be printed."""
        self.made = made
        lines = [f"{number}. {title}" for number, title in enumerate(self.titles(made), 1)]
        self.contents.setText("\n".join(lines))
        self._offer(seen=True)
        self.preview.show_pdf(self.pages)
        self.confirm.refuse("")

    def _on_make_clicked(self) -> None:
        self.forget()
        self.messages.clear()
        token = self.progress.begin(self.tr("Papiere werden gemacht"))
        then = partial(self._draw, token)
        self._work.run(self, self.planned(), then, self._on_failed, token=token)

    def _draw(self, token: Token, plan: P) -> None:
        job = partial(self.finish, plan, token)
        self._work.run(self, job, self._show, self._on_failed, lane=Lane.COMPUTE, token=token)

    def _show(self, made: tuple[M, bytes]) -> None:
        self.progress.end()
        papers, self.pages = made
        self.shown(papers)

    def _offer(self, *, seen: bool) -> None:
        for result in (self.contents, self.preview, self.change):
            result.setVisible(seen)
        for choice in (self._choosing, self.make):
            choice.setVisible(not seen)

    def _on_failed(self, refusal: Refusal) -> None:
        self.progress.end()
        self.messages.refuse(refusal)

    def _on_print_wanted(self) -> None:
        if self.made is not None:
            self.ask_print(self.made)

    def ask_print(self, made: M) -> PrintSheet:
        """Ask for a printer; nothing is on record before one is chosen."""

        def told(_pages: int) -> None:
            self.forget()
            self.printed(made)

        record = self.recorded(made)
        return ask_and_print(self, self._work, self.pages, told, record, numbered=self.numbered)
