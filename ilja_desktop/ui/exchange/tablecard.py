"""How one table is read: each column with the field it fills, to be corrected."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.exchange.cell import Sheet
from ilja_desktop.exchange.columns import Column, Mapping
from ilja_desktop.exchange.field import FIELDS_OF
from ilja_desktop.ui.exchange.words import content_word
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.editor import CalmComboBox
from ilja_desktop.ui.kit.label import ElidedLabel, IconLabel, Label
from ilja_desktop.ui.kit.layout import row
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import label_words, word


class TableCard(Card):
    """The columns of one table.

    Args:
        sheet: the table as it was read.
        mapping: what its columns are taken for.

    Signals:
        mapped: a column is read differently, with the new ``Mapping``.
    """

    mapped = Signal(object)

    def __init__(self, sheet: Sheet, mapping: Mapping) -> None:
        title = f"{sheet.file}, {sheet.name}" if sheet.name else sheet.file
        super().__init__()
        self._mapping = mapping
        self._fields = FIELDS_OF[mapping.content]
        self.boxes: dict[int, CalmComboBox] = {}
        self._marks: dict[int, IconLabel] = {}
        self.body.addLayout(
            row(ElidedLabel(title, Text.SUBTITLE), Pill(content_word(mapping.content)))
        )
        self._missing = Note("", Tone.WARN)
        self.add(self._missing)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self._grid.addWidget(Label(self.tr("Spalte der Datei"), Text.CAPTION_STRONG), 0, 0)
        self._grid.addWidget(Label(self.tr("wird gelesen als"), Text.CAPTION_STRONG), 0, 1)
        for line, column in enumerate(mapping.columns, start=1):
            self._add_line(line, column)
        self.add(self._grid)
        self._refresh()

    def _add_line(self, line: int, column: Column) -> None:
        heading = ElidedLabel(f"{column.cell}  {column.heading}")
        box = CalmComboBox()
        box.addItem(self.tr("nicht übernehmen"), "")
        for field in self._fields.values():
            star = " *" if field.required else ""
            box.addItem(f"{label_words(field.label)}{star}", field.name)
        name = self.tr("Spalte „{heading}“ wird gelesen als")
        box.setAccessibleName(name.format(heading=column.heading))
        heading.setBuddy(box)
        box.currentIndexChanged.connect(partial(self._on_chosen, column.index))
        special = IconLabel("shield-alert", "warn", 18)
        self.boxes[column.index] = box
        self._marks[column.index] = special
        self._grid.addWidget(heading, line, 0)
        self._grid.addWidget(box, line, 1)
        self._grid.addWidget(special, line, 2)

    def _on_chosen(self, index: int, _at: int) -> None:
        field = str(self.boxes[index].currentData()) or None
        self._mapping = self._mapping.read_as(index, field)
        self._refresh()
        self.mapped.emit(self._mapping)

    def _refresh(self) -> None:
        special = {column.index: category for column, category in self._mapping.special()}
        for column in self._mapping.columns:
            box = self.boxes[column.index]
            box.blockSignals(True)
            box.setCurrentIndex(box.findData(column.field or ""))
            box.blockSignals(False)
            self._show_special(column.index, special.get(column.index))
        missing = self._mapping.missing()
        text = self.tr("Es fehlt noch: {fields}. Bitte die passende Spalte zuordnen.")
        self._missing.label.setText(
            text.format(fields=", ".join(label_words(f.label) for f in missing))
        )
        self._missing.setVisible(bool(missing))

    def _show_special(self, index: int, category: DataCategory | None) -> None:
        text = self.tr("Besonders geschützt: {category}. Nur mit Einwilligung im Tresor.")
        meaning = text.format(category=word(category)) if category is not None else ""
        shown = ("shield-alert", "warn") if category is not None else ("shield", "surface")
        self._marks[index].set_icon(*shown, meaning)
        self.boxes[index].setAccessibleDescription(meaning)
