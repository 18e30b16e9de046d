"""The office's list of words that seldom belong in a report; it holds from a day on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.reportword import TopicWords, WordTopic
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.settings.rulesfoot import Rules, RulesFoot


@dataclass(frozen=True, kw_only=True)
class ReportWordsDraft:
    """The words of each topic, from a day on."""

    valid_from: date | None = None
    health: tuple[str, ...] = ()
    offence: tuple[str, ...] = ()
    family: tuple[str, ...] = ()
    judgement: tuple[str, ...] = ()

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what is missing."""
        return () if self.valid_from is not None else ("valid_from.missing",)

    def lists(self) -> tuple[TopicWords, ...]:
        """Return them as the policy keeps them."""
        return tuple(
            TopicWords(topic=topic, words=getattr(self, name)) for name, topic in TOPICS.items()
        )


TOPICS = {
    "health": WordTopic.HEALTH,
    "offence": WordTopic.OFFENCE,
    "family": WordTopic.FAMILY,
    "judgement": WordTopic.JUDGEMENT,
}
FIELDS: tuple[f.Field, ...] = (
    f.DateField(name="valid_from", label=mark("ReportWordsCard", "Gilt ab"), required=True),
    f.Lines(name="health", label=mark("ReportWordsCard", "Gesundheit und Behandlung"), lines=6),
    f.Lines(
        name="offence",
        label=mark("ReportWordsCard", "Straftaten und Verdacht"),
        lines=6,
        beside=True,
    ),
    f.Lines(name="family", label=mark("ReportWordsCard", "Konflikte in der Familie"), lines=6),
    f.Lines(
        name="judgement",
        label=mark("ReportWordsCard", "Wertungen, Glaube, Herkunft, Schulden"),
        lines=6,
        beside=True,
    ),
)


class ReportWordsCard(Card):
    """The list; a change is a new set of rules with its own first day."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        super().__init__(
            QCoreApplication.translate("ReportWordsCard", "Wörter, die selten in Meldungen gehören")
        )
        self._today = desk.workplace.today
        self.form = FormView[ReportWordsDraft]("ReportWordsCard", FIELDS, self._today)
        rules = Rules(
            self.form,
            self._show,
            self._typed,
            self.tr("Wörter ab diesem Tag so festlegen"),
            self.tr("Die Wörter sind festgelegt."),
        )
        self.foot = RulesFoot(desk, work, messages, rules)
        self.add(
            WrappedLabel(
                self.tr(
                    "Ein Eintrag je Zeile. * steht für beliebige Buchstaben: „Depress*“ findet "
                    "auch „depressiv“. Das Programm warnt nur; wer meldet, entscheidet."
                ),
                Text.MUTED,
            )
        )
        self.add(self.form)
        self.add(self.foot)

    def _show(self, policy: PolicyDraft) -> None:
        words = {each.topic: each.words for each in policy.report_words}
        lists = {name: words.get(topic, ()) for name, topic in TOPICS.items()}
        self.form.show_draft(ReportWordsDraft(valid_from=self._today(), **lists))

    def _typed(self, known: PolicyDraft) -> PolicyDraft:
        typed = self.form.draft()
        assert typed.valid_from is not None
        return replace(known, valid_from=typed.valid_from, report_words=typed.lists())
