"""A summary next to the figures of an earlier one, as both were published."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.summary import ComparedRow, Comparison
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import clear
from ilja_desktop.ui.kit.periodwords import period_words
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.table import Column, RecordTable
from ilja_desktop.ui.kit.tokens import Height, Space, Text
from ilja_desktop.ui.kit.words import label_words, mark

_MOST_ROWS = 14


class ComparisonsView(QWidget):
    """One card for each table that was published before."""

    def __init__(self) -> None:
        super().__init__()
        self._parts = QVBoxLayout(self)
        self._parts.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self._parts.setSpacing(Space.L)

    def show_comparisons(self, found: Sequence[Comparison]) -> None:
        """Show what there is in place of what was shown before."""
        clear(self._parts)
        for each in found:
            self._parts.addWidget(_card(each))
        words = (
            self.tr(
                "Genommen wird der Bericht über dieselbe Zeit im Jahr davor, sonst der letzte über "
                "einen gleich langen Zeitraum. Es sind die Zahlen, wie sie herausgegeben wurden."
            )
            if found
            else self.tr(
                "Es gibt noch nichts zum Danebenstellen. Sobald ein Bericht über einen früheren, "
                "gleich langen Zeitraum herausgegeben ist, stehen seine Zahlen hier neben diesen. "
                "Berichte mit kleineren oder anders gerundeten Zahlen werden nicht genommen."
            )
        )
        self._parts.addWidget(WrappedLabel(words, Text.MUTED))
        self._parts.addStretch(1)


def _card(comparison: Comparison) -> Card:
    card = Card(label_words(comparison.title))
    model = RecordTable[ComparedRow](_columns(comparison), card)
    view = RowView[ComparedRow](comparison.beside, model, row_height=Height.COMPACT_ROW)
    model.show(comparison.rows)
    view.hug(_MOST_ROWS)
    card.add(view)
    return card


def _columns(comparison: Comparison) -> tuple[Column[ComparedRow], ...]:
    then, now = period_words(comparison.then), period_words(comparison.now)
    return (
        Column(context="Word", title=comparison.heading, text=_label, share=3),
        Column(context="Word", title=then, text=lambda row: row.then.text, share=2),
        Column(context="Word", title=now, text=lambda row: row.now.text, share=2),
        Column(
            context="ComparisonsView",
            title=mark("ComparisonsView", "Veränderung"),
            text=lambda row: row.change,
            share=2,
        ),
    )


def _label(row: ComparedRow) -> str:
    return QCoreApplication.translate("Word", row.label)
