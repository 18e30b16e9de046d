"""Other ways to the same summary side by side, each with what it costs; choosing one applies it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import zip_longest

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.summaryorder import SummaryOrder
from ilja_desktop.services.summaryalternative import Alternative, Way
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.card import Card, Surface
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, Stretch, clear, row
from ilja_desktop.ui.kit.periodwords import period_words
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import label_words, refusal_words, word
from ilja_desktop.ui.report.losswords import loss_words

_BELOW = 520


class AlternativesView(QWidget):
    """Cards in pairs.

    Signals:
        chosen: the order somebody takes instead, as ``SummaryOrder``.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.takes: list[Button] = []
        self._parts = QVBoxLayout(self)
        self._parts.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self._parts.setSpacing(Space.L)

    def show_alternatives(self, found: Sequence[Alternative], current: SummaryOrder) -> None:
        """Show what there is, and which of it is chosen now."""
        self.takes = []
        clear(self._parts)
        cards = [self._card(each, current) for each in found]
        for left, right in zip_longest(cards[::2], cards[1::2]):
            pair = (Grow(left), Grow(right if right is not None else QWidget()))
            self._parts.addWidget(Adaptive(*pair, below=_BELOW))
        self._parts.addStretch(1)

    def _card(self, alternative: Alternative, current: SummaryOrder) -> Card:
        name = self._name(alternative)
        card = Card(surface=Surface.PLAIN)
        card.add(WrappedLabel(name, Text.STRONG))
        if alternative.loss is not None:
            card.add(WrappedLabel(loss_words(alternative.loss, alternative.order.method)))
        if alternative.refusal is not None:
            card.add(WrappedLabel(refusal_words(alternative.refusal), Text.BODY, Tone.WARN))
        if alternative.left_out:
            missing = self.tr("Nicht enthaltene Angaben: {count}")
            card.add(WrappedLabel(missing.format(count=alternative.left_out), Text.CAPTION))
        card.body.addStretch(1)
        take = Button(self.tr("Übernehmen"), extent=Extent.SMALL)
        take.setAccessibleName(self.tr("Übernehmen: {name}").format(name=name))
        if alternative.order == current:
            take.refuse(self.tr("Das ist gewählt."))
            take.setText(self.tr("Gewählt"))
        elif alternative.refusal is not None:
            take.refuse(refusal_words(alternative.refusal))
        take.clicked.connect(partial(self.chosen.emit, alternative.order))
        self.takes.append(take)
        card.add(row(Stretch(), take))
        return card

    def _name(self, alternative: Alternative) -> str:
        axis = label_words(alternative.axis)
        match alternative.way:
            case Way.METHOD:
                return word(alternative.order.method)
            case Way.GROUPS:
                words = self.tr("Gröber: „{variable}“ nur nach Obergruppen")
                return words.format(variable=axis)
            case Way.MERGED:
                words = self.tr("Gröber: {categories} zusammen („{variable}“)")
                return words.format(categories=alternative.merged, variable=axis)
            case Way.WITHOUT:
                words = self.tr("Gröber: ohne „{variable}“ in Tabellen mit mehreren Merkmalen")
                return words.format(variable=axis)
            case Way.LONGER:
                period = period_words(alternative.order.period)
                return self.tr("Länger: {period}").format(period=period)
