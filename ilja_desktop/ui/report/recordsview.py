"""What records would leave: how many look alike, what became coarser, and the rows themselves."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ilja_desktop.domain.axis import Axis
from ilja_desktop.services.evaluation import MadeEvaluation
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.card import Card, Surface
from ilja_desktop.ui.kit.label import IconLabel, Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, clear, column, row
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.words import label_words

_HEIGHT = 300


class RecordsView(QWidget):
    """The preview of records for an evaluation."""

    def __init__(self) -> None:
        super().__init__()
        self._parts = QVBoxLayout(self)
        self._parts.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self._parts.setSpacing(Space.L)

    def show_made(self, made: MadeEvaluation) -> None:
        """Show records in place of those before."""
        clear(self._parts)
        for part in (self._numbers(made), self._detail(made), self._rows(made)):
            self._parts.addWidget(part)
        self._parts.addStretch(1)

    def _numbers(self, made: MadeEvaluation) -> Card:
        card = Card(self.tr("Wie sicher es ist"), Surface.SUNKEN)
        classes = made.microdata.classes
        figures = (
            (len(made.microdata.rows), self.tr("Zeilen")),
            (made.microdata.left_out, self.tr("weggelassen")),
            (len(classes), self.tr("Klassen gleicher Zeilen")),
            (classes[0], self.tr("Zeilen in der kleinsten")),
        )
        parts = (
            boxed(column(Label(str(number), Text.TITLE), Label(name, Text.CAPTION), gap=0))
            for number, name in figures
        )
        card.add(Flow(*parts))
        words = self.tr(
            "Niemand steht allein: Wer eine Person kennt, findet mindestens {count} Zeilen, die "
            "gleich aussehen, und darin nicht überall dasselbe Ergebnis. Die Zeilen sind gemischt."
        )
        card.add(WrappedLabel(words.format(count=classes[0])))
        return card

    def _detail(self, made: MadeEvaluation) -> Card:
        card = Card(self.tr("Wie genau jede Angabe bleibt"))
        for before, after in zip(made.asked, made.microdata.axes, strict=True):
            title, detail = label_words(before.title), self._kept(before, after)
            words = column(WrappedLabel(title, Text.STRONG), WrappedLabel(detail, Text.MUTED))
            coarser = len(after.categories) < len(before.categories)
            icon = "minus" if coarser else "check"
            card.add(row(IconLabel(icon, "muted"), Grow(boxed(words)), gap=Space.M))
        return card

    def _kept(self, before: Axis, after: Axis) -> str:
        labels = [label_words(each.label) for each in after.categories]
        if len(labels) == 1:
            return self.tr("entfällt, sonst stünde jemand allein")
        named = ", ".join(labels)
        if len(labels) == len(before.categories):
            return named
        return self.tr("gröber: {categories}").format(categories=named)

    def _rows(self, made: MadeEvaluation) -> Card:
        card = Card(self.tr("Die Zeilen"))
        axes, rows = made.microdata.axes, made.microdata.rows
        names = [{each.code: label_words(each.label) for each in axis.categories} for axis in axes]
        view = QTableWidget(len(rows), len(axes))
        view.setAccessibleName(self.tr("Die Zeilen, wie sie herausgegeben werden"))
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.setHorizontalHeaderLabels([label_words(axis.title) for axis in axes])
        for at, record in enumerate(rows):
            for across, code in enumerate(record):
                view.setItem(at, across, QTableWidgetItem(names[across][code]))
        view.resizeColumnsToContents()
        view.setFixedHeight(look().px(_HEIGHT))
        card.add(view)
        hint = QCoreApplication.translate(
            "RecordsView", "Die Reihenfolge ist zufällig und sagt nichts über Personen."
        )
        card.add(WrappedLabel(hint, Text.CAPTION))
        return card
