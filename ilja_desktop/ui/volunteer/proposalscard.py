"""Who could accompany a young person, with every reason; a person decides."""

from __future__ import annotations

from enum import Enum
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.matching import Comparison, Fit, Proposal
from ilja_desktop.ui.kit.adaptive import Adaptive, Flow
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import ElidedLabel, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, column, line_across
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import word

_TONES = {Fit.FITS: Tone.OK, Fit.UNKNOWN: Tone.NEUTRAL, Fit.DIFFERS: Tone.WARN}


class ProposalsCard(Card):
    """Lists everybody with room for one more.

    Signals:
        chosen: the id of the volunteer.
    """

    chosen = Signal(int)

    def __init__(self, proposals: tuple[Proposal, ...]) -> None:
        super().__init__(QCoreApplication.translate("ProposalsCard", "Wer könnte begleiten?"))
        self.add(
            WrappedLabel(
                self.tr(
                    "Die Reihenfolge ist ein Vorschlag nach Einwilligung, Sprache, Ort, Zeit und "
                    "Berufsfeld. Sie entscheiden."
                ),
                Text.MUTED,
            )
        )
        for proposal in proposals:
            self.add(line_across())
            self.add(self._line(proposal))
        if not proposals:
            self.add(WrappedLabel(self.tr("Zurzeit hat niemand einen freien Platz.")))

    def _line(self, proposal: Proposal) -> QWidget:
        one = proposal.volunteer
        free = self.tr("1 Platz frei") if proposal.free == 1 else self.tr("{count} Plätze frei")
        pills = [Pill(_compared(each), _TONES[each.fit]) for each in proposal.comparisons]
        consent = self.tr("Einwilligung nennt diese Person")
        if not proposal.consent.allowed:
            consent = self.tr("Einwilligung: {reason}").format(reason=word(proposal.consent.reason))
        tone = Tone.OK if proposal.consent.allowed else Tone.BAD
        words = column(
            ElidedLabel(f"{one.full_name()} · {free.format(count=proposal.free)}", Text.STRONG),
            Flow(Pill(consent, tone), *pills),
            gap=Space.S,
        )
        choose = Button(self.tr("Bekannt machen"), icon="handshake", extent=Extent.SMALL)
        choose.setAccessibleName(self.tr("Bekannt machen: {name}").format(name=one.full_name()))
        choose.refuse("" if proposal.consent.allowed else consent)
        choose.clicked.connect(partial(self.chosen.emit, one.id))
        return Adaptive(Grow(boxed(words)), choose, below=520)


def _compared(each: Comparison) -> str:
    what = ", ".join(word(one) if isinstance(one, Enum) else one for one in each.what)
    said = f"{word(each.ground)}: {what or word(each.fit)}"
    return f"{said} – {word(each.fit)}" if what and each.fit is Fit.DIFFERS else said
