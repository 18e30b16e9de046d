"""The boxes of the form: recipients across, categories down; the special part set apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import ProfessionalId
from ilja_desktop.ui.consent.sideways import Sideways
from ilja_desktop.ui.kit.editor import CalmComboBox
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Stretch, boxed, clear, column, line_across, row
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Height, Space, Text
from ilja_desktop.ui.kit.words import word

_CATEGORY = 260
_RECIPIENT = 112


@dataclass(frozen=True)
class Mark:
    """One tick, by the number of the recipient's line."""

    line: int
    category: DataCategory
    releaser_id: ProfessionalId | None = None
    purpose: Purpose = Purpose.CASE_CONFERENCE


class TickGrid(QWidget):
    """Ticks for all releasing persons together, or for one of them beyond that.

    Signals:
        modified: a box was ticked or cleared.
    """

    modified = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._marks: set[Mark] = set()
        self._lines: dict[int, str] = {}
        self._releasers: dict[ProfessionalId, str] = {}
        self._boxes: dict[tuple[int, DataCategory], QCheckBox] = {}
        self._purposes: tuple[Purpose, ...] = (Purpose.CASE_CONFERENCE,)
        self.purpose = CalmComboBox()
        self.purpose.setAccessibleName(self.tr("Für welchen Zweck gelten die Kreuze?"))
        self.purpose.setMinimumContentsLength(24)
        self.purpose.currentIndexChanged.connect(lambda _at: self._draw())
        self._by_purpose = boxed(row(Label(self.tr("Zweck")), self.purpose, Stretch()))
        self.scope = CalmComboBox()
        self.scope.setAccessibleName(self.tr("Für wen gelten die Kreuze?"))
        self.scope.setMinimumContentsLength(24)
        self.scope.currentIndexChanged.connect(lambda _at: self._draw())
        self._scoped = boxed(row(Label(self.tr("Gilt für")), self.scope, Stretch()))
        self.special = QCheckBox(
            self.tr("Besonders geschützten Angaben wurde gesondert zugestimmt")
        )
        self.special.toggled.connect(self._on_special_toggled)
        self._hint = WrappedLabel(
            self.tr("Bitte zuerst eintragen, wer sprechen und wer Angaben erhalten darf."),
            Text.MUTED,
        )
        self._place = column()
        self.setLayout(column(self._by_purpose, self._scoped, self._hint, self._place, gap=Space.M))
        self.show_purposes(self._purposes)

    @property
    def marks(self) -> frozenset[Mark]:
        """Return every tick that counts."""
        return frozenset(
            mark
            for mark in self._marks
            if mark.line in self._lines
            and mark.purpose in self._purposes
            and (mark.releaser_id is None or mark.releaser_id in self._releasers)
            and (self.special.isChecked() or not mark.category.special)
        )

    def show_marks(self, marks: Iterable[Mark], *, special: bool) -> None:
        """Show these ticks."""
        self._marks = set(marks)
        self.special.blockSignals(True)
        self.special.setChecked(special)
        self.special.blockSignals(False)
        self._draw()

    def show_people(
        self, lines: Mapping[int, str], releasers: Mapping[ProfessionalId, str]
    ) -> None:
        """Show these recipients across, and offer these releasing persons."""
        if dict(lines) == self._lines and dict(releasers) == self._releasers:
            return
        if dict(releasers) != self._releasers:
            self._releasers = dict(releasers)
            self.scope.blockSignals(True)
            self.scope.clear()
            self.scope.addItem(self.tr("alle, die sprechen dürfen"))
            self.scope.addItems([f"{name}" for name in self._releasers.values()])
            self.scope.blockSignals(False)
        self._lines = dict(lines)
        self._draw()

    def show_purposes(self, purposes: Sequence[Purpose]) -> None:
        """Offer these purposes, each with ticks of its own."""
        if self.purpose.count() and tuple(purposes) == self._purposes:
            return
        chosen = self._purpose()
        self._purposes = tuple(purposes)
        self.purpose.blockSignals(True)
        self.purpose.clear()
        self.purpose.addItems([word(each) for each in self._purposes])
        if chosen in self._purposes:
            self.purpose.setCurrentIndex(self._purposes.index(chosen))
        self.purpose.blockSignals(False)
        self._draw()

    def box(self, line: int, category: DataCategory) -> QCheckBox:
        """Return the box of one recipient and category."""
        return self._boxes[line, category]

    def _releaser(self) -> ProfessionalId | None:
        at = self.scope.currentIndex() - 1
        return tuple(self._releasers)[at] if at >= 0 else None

    def _purpose(self) -> Purpose:
        at = self.purpose.currentIndex()
        return self._purposes[at] if 0 <= at < len(self._purposes) else Purpose.CASE_CONFERENCE

    def _draw(self) -> None:
        self._boxes.clear()
        self.special.setParent(self)
        clear(self._place)
        complete = bool(self._lines) and bool(self._releasers)
        self._hint.setVisible(not complete)
        self._scoped.setVisible(complete and len(self._releasers) > 1)
        self._by_purpose.setVisible(complete and len(self._purposes) > 1)
        if not complete:
            self.special.hide()
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setContentsMargins(0, 0, 0, Space.S)
        for column_, name in enumerate(self._lines.values(), 1):
            head = WrappedLabel(name, Text.CAPTION_STRONG)
            head.setFixedWidth(look().px(_RECIPIENT))
            grid.addWidget(head, 0, column_, Qt.AlignmentFlag.AlignBottom)
        plain = [category for category in DataCategory if not category.special]
        special = [category for category in DataCategory if category.special]
        at = self._draw_rows(grid, plain, 1)
        grid.addWidget(line_across(), at, 0, 1, len(self._lines) + 1)
        grid.addWidget(self.special, at + 1, 0, 1, len(self._lines) + 1)
        self._draw_rows(grid, special, at + 2)
        grid.setColumnStretch(len(self._lines) + 1, 1)
        self._place.addWidget(Sideways(boxed(grid), self.tr("Welche Angaben, an wen")))
        self.special.show()

    def _draw_rows(self, grid: QGridLayout, categories: list[DataCategory], at: int) -> int:
        for category in categories:
            label = WrappedLabel(word(category))
            label.setFixedWidth(look().px(_CATEGORY))
            grid.addWidget(label, at, 0)
            for column_, (line, name) in enumerate(self._lines.items(), 1):
                grid.addWidget(self._make_box(line, name, category), at, column_)
            at += 1
        return at

    def _make_box(self, line: int, name: str, category: DataCategory) -> QCheckBox:
        box = QCheckBox()
        edge = look().px(Height.TARGET)
        box.setMinimumSize(edge, edge)
        box.setAccessibleName(f"{word(category)}: {name}")
        for_all = Mark(line, category, purpose=self._purpose())
        mark = replace(for_all, releaser_id=self._releaser())
        box.setChecked(for_all in self._marks or mark in self._marks)
        inherited = mark != for_all and for_all in self._marks
        box.setEnabled(not inherited and (self.special.isChecked() or not category.special))
        box.toggled.connect(lambda on: self._set(mark, ticked=on))
        self._boxes[line, category] = box
        return box

    def _set(self, mark: Mark, *, ticked: bool) -> None:
        if ticked:
            self._marks.add(mark)
        else:
            self._marks.discard(mark)
        self.modified.emit()

    def _on_special_toggled(self) -> None:
        self._draw()
        self.special.setFocus()
        self.modified.emit()
