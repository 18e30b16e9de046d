"""A card of things to tick, with all and none at a key."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal

from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Extent, Kind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.layout import clear, column
from ilja_desktop.ui.kit.tokens import Space


class CheckList(Card):
    """Asks which of some things.

    Args:
        title: the question.

    Signals:
        changed: another choice.
    """

    changed = Signal()

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.checks: list[WrappedCheck] = []
        self.all = Button(self.tr("Alle wählen"), Kind.GHOST, extent=Extent.SMALL)
        self.none = Button(self.tr("Keine wählen"), Kind.GHOST, extent=Extent.SMALL)
        self.all.clicked.connect(partial(self.choose, chosen=True))
        self.none.clicked.connect(partial(self.choose, chosen=False))
        self._lines = column(gap=Space.S)
        self.add(Flow(self.all, self.none))
        self.body.addLayout(self._lines)

    def offer(self, lines: Sequence[tuple[str, bool]]) -> None:
        """Offer these things, each by its words, and whether it is ticked to begin with."""
        clear(self._lines)
        self.checks = []
        for words, ticked in lines:
            check = WrappedCheck(words)
            check.setChecked(ticked)
            check.toggled.connect(self.changed)
            self.checks.append(check)
            self._lines.addWidget(check)
        self.changed.emit()

    def chosen(self) -> list[int]:
        """Return what is ticked, by its place from 0."""
        return [at for at, check in enumerate(self.checks) if check.isChecked()]

    def choose(self, *, chosen: bool) -> None:
        """Tick all or none."""
        for check in self.checks:
            check.setChecked(chosen)
