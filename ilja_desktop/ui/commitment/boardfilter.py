"""What the board is narrowed to: whose, which agency, which conference; each with its count."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.followup import BoardFilter, BoardLine, Shelf, narrowed
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.editor import CalmComboBox
from ilja_desktop.ui.kit.layout import Grow
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.words import word

SHELVES = tuple(Shelf)


class BoardFilterBar(QWidget):
    """Asks what is looked at.

    Signals:
        changed: another choice.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shelves = Segment(self.tr("Welche"), [word(shelf) for shelf in SHELVES])
        self.shelves.setCurrentIndex(SHELVES.index(Shelf.ALL))
        self.agencies = self._combo(self.tr("Stelle"))
        self.conferences = self._combo(self.tr("Konferenz"))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        choices = Adaptive(Grow(self.agencies), Grow(self.conferences), below=420)
        inside.addWidget(Adaptive(self.shelves, Grow(choices), below=860))
        self.shelves.currentChanged.connect(self.changed)
        self.agencies.currentIndexChanged.connect(self.changed)
        self.conferences.currentIndexChanged.connect(self.changed)

    def wanted(self) -> BoardFilter:
        """Return what is looked at."""
        return BoardFilter(
            SHELVES[self.shelves.currentIndex()],
            self.agencies.currentData() or "",
            self.conferences.currentData(),
        )

    def reset(self) -> None:
        """Leave nothing out."""
        self.agencies.setCurrentIndex(0)
        self.conferences.setCurrentIndex(0)
        self.shelves.setCurrentIndex(SHELVES.index(Shelf.ALL))

    def count(self, lines: tuple[BoardLine, ...]) -> None:
        """Offer what there is, each with how many are open; what is chosen stays chosen."""
        wanted = self.wanted()
        for at, shelf in enumerate(SHELVES):
            number = len(narrowed(lines, replace(wanted, shelf=shelf)))
            self.shelves.rename(at, f"{word(shelf)} ({number})")
        agencies = Counter(line.agency for line in lines if line.agency)
        self._fill(
            self.agencies,
            self.tr("Alle Stellen"),
            [(name, name, number) for name, number in sorted(agencies.items())],
        )
        conferences = Counter((line.conference_id, line.conference) for line in lines)
        numbered = self.tr("Konferenz {number}")
        self._fill(
            self.conferences,
            self.tr("Alle Konferenzen"),
            [
                (id, numbered.format(number=name), n)
                for (id, name), n in sorted(conferences.items())
            ],
        )

    def _combo(self, name: str) -> CalmComboBox:
        combo = CalmComboBox()
        combo.setAccessibleName(name)
        combo.setMinimumContentsLength(14)
        return combo

    def _fill(
        self, combo: CalmComboBox, every: str, choices: list[tuple[object, str, int]]
    ) -> None:
        chosen = combo.currentData()
        with QSignalBlocker(combo):
            combo.clear()
            combo.addItem(every, None)
            for data, words, number in choices:
                combo.addItem(f"{words} ({number})", data)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))
