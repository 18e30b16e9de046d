"""What was said in confidence about a case, each with who said it and to whom."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.verdict import nearest
from ilja_desktop.ui.casefile.contents import CaseContents
from ilja_desktop.ui.casefile.standing import because
from ilja_desktop.ui.kit.button import Button, Extent, IconButton, Kind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.entruster import entruster_words
from ilja_desktop.ui.kit.label import IconLabel, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, column, line_across, row
from ilja_desktop.ui.kit.tokens import Space, Text


def in_confidence(fact: Fact) -> bool:
    """Say whether somebody said it in confidence, whatever it is filed under."""
    return fact.entrusted_by is not None or fact.category is DataCategory.ENTRUSTED


class EntrustedCard(Card):
    """The facts of the report that somebody entrusted.

    Args:
        contents: of a case that has a report.
        facts: those said in confidence.

    Signals:
        entry_wanted: something shall be put down.
        strike_wanted: one shall be taken out, with the fact.
    """

    entry_wanted = Signal()
    strike_wanted = Signal(object)

    def __init__(self, contents: CaseContents, facts: tuple[Fact, ...]) -> None:
        self.enter = Button(
            QCoreApplication.translate("EntrustedCard", "Eintragen …"),
            Kind.SECONDARY,
            "lock",
            Extent.SMALL,
        )
        super().__init__(
            QCoreApplication.translate("EntrustedCard", "Im Vertrauen gesagt"), corner=self.enter
        )
        self._contents = contents
        self.enter.setAccessibleName(self.tr("Im Vertrauen Gesagtes eintragen"))
        self.enter.clicked.connect(self.entry_wanted)
        self.enter.refuse(self._why_not())
        text = self.tr(
            "Weitergegeben wird es nur, wenn genau die Person unterschrieben hat, die es gesagt "
            "hat (§ 65 SGB VIII). Vorher kann es auch nicht eingetragen werden."
        )
        self.add(WrappedLabel(text, Text.MUTED))
        for fact in facts:
            self.add(line_across())
            self.add(self._line(fact))

    def _why_not(self) -> str:
        """Return why nobody's words may be put down; nothing if somebody's may."""
        best = nearest(verdict for _, verdict in self._contents.confiders())
        return "" if best.allowed else because(best.reason)

    def _line(self, fact: Fact) -> QWidget:
        said_by = self.tr("Wer es gesagt hat, fehlt.")
        if fact.entrusted_by is not None:
            who = entruster_words(fact.entrusted_by, self._contents.view.family)
            said_by = self.tr("anvertraut von {who}").format(who=who)
        if fact.source_id is not None:
            told = self._contents.professional(fact.source_id)
            said_by = self.tr("{said_by} · gesagt zu {told}").format(said_by=said_by, told=told)
        words = column(WrappedLabel(fact.text), WrappedLabel(said_by, Text.CAPTION), gap=Space.XXS)
        strike = IconButton("x", self.tr("Streichen: {text}").format(text=fact.text))
        strike.clicked.connect(partial(self.strike_wanted.emit, fact))
        return boxed(row(IconLabel("lock", "muted", 16), Grow(boxed(words)), strike, gap=Space.M))
