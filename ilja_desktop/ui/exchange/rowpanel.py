"""One staged row in full: why it is kept back, what it changes, and what to do with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from ilja_desktop.exchange.staged import Choice, Decision, RowKey, RowKind, StagedRow
from ilja_desktop.ui.exchange.rowcolumns import ShownRow
from ilja_desktop.ui.exchange.words import TONES, kind_word, place, reasons, title
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import ElidedLabel, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, clear, row
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Text


class RowPanel(Card):
    """Shows the chosen row.

    Signals:
        decided: what becomes of a row, by its key; ``None`` takes the decision back.
    """

    decided = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._offered: list[Button] = []

    def show_row(self, shown: ShownRow | None, *, settled: bool) -> None:
        """Show a row, or that none is chosen.

        Args:
            shown: the row.
            settled: somebody has decided about it already.
        """
        clear(self.body)
        self._offered = []
        if shown is None:
            self.add(WrappedLabel(self.tr("Hier gibt es keine Zeilen."), Text.MUTED))
            return
        staged = shown.staged
        name = ElidedLabel(title(shown.line) or place(staged), Text.STRONG)
        self.add(row(Grow(name), Pill(kind_word(staged.kind), TONES[staged.kind])))
        where = self.tr("{file}: {place}").format(file=staged.key.file, place=place(staged))
        self.add(ElidedLabel(where, Text.CAPTION))
        for reason in reasons(staged):
            self.add(WrappedLabel(reason))
        self._offered = self._ways(staged, settled=settled)
        if self._offered:
            self.add(Flow(*self._offered))

    def buttons(self) -> list[Button]:
        """Return the ways to settle the row."""
        return list(self._offered)

    def _ways(self, staged: StagedRow, *, settled: bool) -> list[Button]:
        ways = []
        if staged.kind is RowKind.DOUBTFUL:
            for candidate in staged.candidates:
                text = self.tr("Ist dieselbe: {label}").format(label=candidate.label)
                same = Decision(Choice.SAME, candidate.id)
                ways.append(self._way(text, "user-check", staged.key, same))
            new = Decision(Choice.NEW)
            ways.append(self._way(self.tr("Neu anlegen"), "user-plus", staged.key, new))
        if staged.kind in (RowKind.DOUBTFUL, RowKind.REFUSED):
            skip = Decision(Choice.SKIP)
            ways.append(self._way(self.tr("Auslassen"), "skip-forward", staged.key, skip))
        if settled:
            back = self.tr("Entscheidung zurücknehmen")
            ways.append(self._way(back, "undo-2", staged.key, None))
        return ways

    def _way(self, text: str, icon: str, key: RowKey, decision: Decision | None) -> Button:
        way = Button(text.replace("&", "&&"), icon=icon, extent=Extent.SMALL)
        way.clicked.connect(partial(self._on_way_clicked, key, decision))
        return way

    def _on_way_clicked(self, key: RowKey, decision: Decision | None, *_: object) -> None:
        self.decided.emit(key, decision)
