"""Search, filters and order above the list of cases."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.caselist import CaseFilter, CaseOrder
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.ui.kit.adaptive import Adaptive, Flow
from ilja_desktop.ui.kit.button import Chip
from ilja_desktop.ui.kit.editor import CalmComboBox
from ilja_desktop.ui.kit.layout import Grow
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.search import SearchField
from ilja_desktop.ui.kit.tokens import Space
from ilja_desktop.ui.kit.words import word

_CHIPS = (
    CaseState.DRAFT,
    CaseState.REPORTED,
    CaseState.ADMITTED,
    CaseState.SCHEDULED,
    CaseState.IN_PROGRESS,
    CaseState.POSTPONED,
    CaseState.HALTED,
    CaseState.CLOSED,
)


class FilterBar(QWidget):
    """What is listed.

    Args:
        closed_drafts: whether drafts without a consent can be asked for.

    Signals:
        changed: another choice, order or search.
    """

    changed = Signal()

    def __init__(self, *, closed_drafts: bool) -> None:
        super().__init__()
        self.search = SearchField(self.tr("Fälle suchen"), self.tr("Name, Fallnummer oder Schule"))
        self.search.setMinimumWidth(look().px(260))
        self.sought = ""
        self._circles = self._combo(self.tr("Rechtskreis"), self.tr("Alle Rechtskreise"))
        for circle in LegalCircle:
            self._circles.addItem(word(circle))
        self._orders = self._combo(self.tr("Reihenfolge"), "")
        for order in CaseOrder:
            self._orders.addItem(word(order))
        self._all = Chip(self.tr("Alle"))
        self._states = {state: Chip(word(state)) for state in _CHIPS}
        self._closed = Chip(self.tr("Ohne Einwilligung"))
        if not closed_drafts:
            self._closed.hide()
        self._build()
        self._connect()
        self._all.setChecked(True)

    @property
    def is_open(self) -> bool:
        """Return whether nothing is left out."""
        return self._all.isChecked() and not self.sought and self._circles.currentIndex() == 0

    def wanted(self) -> CaseFilter:
        """Return which cases are listed, and in which order."""
        at = self._circles.currentIndex() - 1
        return CaseFilter(
            states=frozenset(state for state, chip in self._states.items() if chip.isChecked()),
            legal_circle=tuple(LegalCircle)[at] if at >= 0 else None,
            closed_drafts_only=self._closed.isChecked(),
            order=tuple(CaseOrder)[max(0, self._orders.currentIndex())],
        )

    def reset(self) -> None:
        """Leave nothing out."""
        with QSignalBlocker(self._circles):
            self._circles.setCurrentIndex(0)
        self.search.clear()
        self.sought = ""
        self._on_all_clicked()

    def _build(self) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.M)
        inside.addWidget(Adaptive(Grow(self.search), self._circles, self._orders, gap=Space.S))
        inside.addWidget(Flow(self._all, *self._states.values(), self._closed))

    def _connect(self) -> None:
        self.search.sought.connect(self._on_sought)
        self._circles.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self._orders.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self._all.clicked.connect(self._on_all_clicked)
        self._closed.clicked.connect(self._on_closed_clicked)
        for chip in self._states.values():
            chip.clicked.connect(self._on_state_clicked)

    def _combo(self, name: str, first: str) -> CalmComboBox:
        box = CalmComboBox()
        box.setAccessibleName(name)
        box.setMinimumContentsLength(15)
        if first:
            box.addItem(first)
        return box

    def _on_sought(self, text: str) -> None:
        if text != self.sought:
            self.sought = text
            self.changed.emit()

    def _on_all_clicked(self) -> None:
        for chip in (*self._states.values(), self._closed):
            chip.setChecked(False)
        self._all.setChecked(True)
        self.changed.emit()

    def _on_closed_clicked(self) -> None:
        for chip in self._states.values():
            chip.setChecked(False)
        self._all.setChecked(not self._closed.isChecked())
        self.changed.emit()

    def _on_state_clicked(self) -> None:
        self._closed.setChecked(False)
        self._all.setChecked(not any(chip.isChecked() for chip in self._states.values()))
        self.changed.emit()
