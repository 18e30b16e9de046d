"""The office's rules for consents beyond ages: how long each purpose lasts, which grounds count."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.office import LEGAL_GROUNDS, Period, PolicyDraft
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.settings.codedlist import CodedList
from ilja_desktop.ui.settings.rulesfoot import Rules, RulesFoot


@dataclass(frozen=True, kw_only=True)
class PeriodsDraft:
    """Months of each purpose, from a day on; none where an event ends it."""

    valid_from: date | None = None
    monitoring: int | None = None
    mentoring: int | None = None
    support_plan: int | None = None
    participation: int | None = None
    evaluation: int | None = None

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what is missing; the rest the policy itself judges."""
        return () if self.valid_from is not None else ("valid_from.missing",)

    def periods(self) -> tuple[Period, ...]:
        """Return them as the policy keeps them."""
        return tuple(
            Period(purpose=purpose, months=getattr(self, name))
            for name, purpose in PURPOSES.items()
        )


PURPOSES = {
    "monitoring": Purpose.MONITORING,
    "mentoring": Purpose.MENTORING,
    "support_plan": Purpose.SUPPORT_PLAN,
    "participation": Purpose.PARTICIPATION,
    "evaluation": Purpose.EVALUATION,
}
FIELDS: tuple[f.Field, ...] = (
    f.DateField(name="valid_from", label=mark("ConsentRulesCard", "Gilt ab"), required=True),
    f.Number(
        name="monitoring",
        label=mark("ConsentRulesCard", "Verbleibsmonitoring (Monate)"),
        hint=mark("ConsentRulesCard", "Leer: endet mit einem Ereignis, der Tag steht im Formular"),
    ),
    f.Number(
        name="mentoring",
        label=mark("ConsentRulesCard", "Lotsenbegleitung (Monate)"),
        hint=mark("ConsentRulesCard", "Leer: bis die Begleitung endet"),
        beside=True,
    ),
    f.Number(name="support_plan", label=mark("ConsentRulesCard", "Förderplanung (Monate)")),
    f.Number(
        name="participation",
        label=mark("ConsentRulesCard", "Teilhabemanagement (Monate)"),
        beside=True,
    ),
    f.Number(name="evaluation", label=mark("ConsentRulesCard", "Evaluation (Monate)"), beside=True),
)


class ConsentRulesCard(Card):
    """Periods and grounds; a change is a new set of rules with its own first day."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        super().__init__(
            QCoreApplication.translate("ConsentRulesCard", "Einwilligungen: Fristen und Gründe")
        )
        self._today = desk.workplace.today
        self.form = FormView[PeriodsDraft]("ConsentRulesCard", FIELDS, self._today)
        self.sole = CodedList(
            self.tr("Wann eine Unterschrift der Sorge genügt"),
            self.tr(
                "Nur mit gesehenem Nachweis. Dass jemand nicht erreichbar ist, gehört nicht "
                "hierher."
            ),
        )
        self.legal = CodedList(
            self.tr("Rechtsgrundlagen für Weitergaben ohne Einwilligung"),
            self.tr(
                "Sie gelten je Fall erst, wenn eine zweite Person bestätigt hat, und nie für "
                "besonders geschützte Angaben."
            ),
            LEGAL_GROUNDS,
        )
        rules = Rules(
            self.form,
            self._show,
            self._typed,
            self.tr("Fristen und Gründe ab diesem Tag so festlegen"),
            self.tr("Fristen und Gründe sind festgelegt."),
        )
        self.foot = RulesFoot(desk, work, messages, rules)
        self.add(WrappedLabel(self.tr("Was bisher galt, bleibt aufgezeichnet."), Text.MUTED))
        for part in (self.form, self.sole, self.legal, self.foot):
            self.add(part)
        for grounds in (self.sole, self.legal):
            grounds.modified.connect(self.foot.touch)

    def _show(self, policy: PolicyDraft) -> None:
        months = {name: policy.months_for(purpose) for name, purpose in PURPOSES.items()}
        self.form.show_draft(PeriodsDraft(valid_from=self._today(), **months))
        self.sole.show_grounds(policy.sole_grounds)
        self.legal.show_grounds(policy.legal_grounds)

    def _typed(self, known: PolicyDraft) -> PolicyDraft:
        typed = self.form.draft()
        assert typed.valid_from is not None
        return replace(
            known,
            valid_from=typed.valid_from,
            periods=typed.periods(),
            sole_grounds=self.sole.grounds(),
            legal_grounds=self.legal.grounds(),
        )
