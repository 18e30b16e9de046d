"""New recovery sheets: printed or saved from memory, and their key typed back; then they count.

One sheet carries the whole key, or two carry a part each, for two people. Stands in a page of the
door and in a sheet of the settings.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.recovery import RecoveryPaper
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.card import Card, Surface
from ilja_desktop.ui.kit.filedialog import ask_save
from ilja_desktop.ui.kit.label import ElidedLabel, WrappedLabel
from ilja_desktop.ui.kit.labelled import labelled
from ilja_desktop.ui.kit.layout import Grow, clear, row
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.printsheet import ask_and_print
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Lane, Work

if TYPE_CHECKING:
    from ilja_desktop.services.recovery import Recoveries

Papers = tuple[RecoveryPaper, ...]


class SheetLine(Card):
    """One sheet: print it, save it, and the field for what stands on it."""

    print_wanted = Signal()
    save_wanted = Signal()
    entered = Signal()

    def __init__(self, paper: RecoveryPaper) -> None:
        super().__init__(surface=Surface.SUNKEN)
        title = self.tr("Wiederherstellungsbogen") if paper.part is None else word(paper.part)
        self.print = Button(self.tr("Drucken …"), icon="printer", extent=Extent.SMALL)
        self.save = Button(self.tr("Als PDF speichern …"), icon="save", extent=Extent.SMALL)
        self.print.clicked.connect(self.print_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.typed = QLineEdit()
        label = self.tr("Schlüssel vom Papier, ohne den Anfang {prefix}").format(
            prefix=paper.prefix
        )
        self.typed.setAccessibleName(f"{title}: {label}")
        self.typed.returnPressed.connect(self.entered)
        self.body.addLayout(row(Grow(ElidedLabel(title, Text.STRONG)), self.print, self.save))
        self.body.addWidget(labelled(label, self.typed))


class TypedBack(QWidget):
    """Draws a sheet, or two, and lets them count once what stands on them was typed.

    Args:
        recovery: draws, renders and confirms.
        work: the lanes.
        messages: hears what goes wrong.

    Signals:
        ready: there is something to be typed; nothing more to wait for.
        counted: the new sheet counts.
    """

    ready = Signal()
    counted = Signal()

    def __init__(self, recovery: Recoveries, work: Work, messages: MessageBar) -> None:
        super().__init__()
        self._recovery = recovery
        self._work = work
        self._messages = messages
        self.lines: list[SheetLine] = []
        self._data: list[bytes] = []
        self._ways = Segment(
            self.tr("Auf wie vielen Bögen"),
            (self.tr("Ein Bogen"), self.tr("Zwei Bögen: Leitung und Datenschutz")),
        )
        self._hint = WrappedLabel("", Text.CAPTION)
        self._box = QVBoxLayout()
        self._box.setSpacing(Space.M)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.M)
        inside.addWidget(self._ways)
        inside.addWidget(self._hint)
        inside.addLayout(self._box)
        self._ways.currentChanged.connect(lambda _at: self.draw())

    def draw(self) -> None:
        """Draw new sheets; those shown before are worth nothing."""
        split = self._ways.currentIndex() == 1
        self._hint.setText(
            self.tr(
                "Jede Person erhält einen Teil. Einer allein sagt nichts und öffnet nichts; "
                "geht einer verloren, ist der andere wertlos."
            )
            if split
            else self.tr("Wer diesen Bogen hat, kann den ganzen Tresor öffnen.")
        )
        job = self._recovery.draw_split if split else self._draw_one
        self._work.run(self, job, self._render, self._messages.refuse)

    def choose_two(self) -> None:
        """Have the key in two parts, on two sheets."""
        self._ways.setCurrentIndex(1)

    def confirm(self) -> None:
        """Compare what was typed with what was drawn."""
        self._messages.clear()
        first, *second = (line.typed.text() for line in self.lines)
        self._work.run(
            self,
            partial(self._recovery.confirm, first, *second),
            lambda _status: self.counted.emit(),
            self._refuse,
        )

    def _draw_one(self) -> Papers:
        return (self._recovery.draw(),)

    def _render(self, papers: Papers) -> None:
        def render() -> list[bytes]:
            return [self._recovery.render(paper) for paper in papers]

        self._work.run(
            self,
            render,
            partial(self._show, papers),
            self._messages.refuse,
            lane=Lane.COMPUTE,
        )

    def _show(self, papers: Papers, data: list[bytes]) -> None:
        clear(self._box)
        self._data = data
        self.lines = [SheetLine(paper) for paper in papers]
        for at, line in enumerate(self.lines):
            line.print_wanted.connect(partial(self._print, at))
            line.save_wanted.connect(partial(self._ask_where, at))
            line.entered.connect(self.confirm)
            self._box.addWidget(line)
        self.ready.emit()

    @property
    def data(self) -> list[bytes]:
        """Return the sheets as PDFs."""
        return self._data

    def _print(self, at: int) -> None:
        ask_and_print(self, self._work, self._data[at], partial(self._on_out, at))

    def _ask_where(self, at: int) -> None:
        name = self.tr("Wiederherstellungsbogen")
        part = "" if len(self.lines) == 1 else ("-Teil-A", "-Teil-B")[at]
        ask_save(
            self.window(),
            self.tr("Bogen speichern, am besten auf einen Speicherstift"),
            f"{name}{part}.pdf",
            self.tr("PDF (*.pdf)"),
            lambda path: self.save(at, path),
        )

    def save(self, at: int, path: Path) -> None:
        """Write one of the sheets into a new file."""
        self._work.run(
            self,
            partial(self._recovery.save, path, self._data[at]),
            lambda _: self._on_out(at, 1),
            self._messages.refuse,
            lane=Lane.COMPUTE,
        )

    def _on_out(self, at: int, _pages: int) -> None:
        self._messages.done(self.tr("Bitte tippen Sie den Schlüssel jetzt vom Papier ab."))
        self.lines[at].typed.setFocus()

    def _refuse(self, refusal: Refusal) -> None:
        self._messages.refuse(refusal)
        self.lines[0].typed.setFocus()
