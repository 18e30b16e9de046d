"""The office's rules for consents beyond ages: how long each purpose lasts, which grounds count."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.office import LEGAL_GROUNDS, Period, Policy, PolicyDraft
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import Stretch, row
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.settings.codedlist import CodedList


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
        self._desk = desk
        self._work = work
        self._messages = messages
        self._policy = PolicyDraft()
        self._modified = False
        self.form = FormView[PeriodsDraft]("ConsentRulesCard", FIELDS, desk.workplace.today)
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
        self.save = Button(self.tr("Ab diesem Tag so festlegen"))
        self.save.setAccessibleName(self.tr("Fristen und Gründe ab diesem Tag so festlegen"))
        self.save.clicked.connect(self._on_save_clicked)
        self.add(WrappedLabel(self.tr("Was bisher galt, bleibt aufgezeichnet."), Text.MUTED))
        for part in (self.form, self.sole, self.legal):
            self.add(part)
            part.modified.connect(self._on_modified)
        self.add(row(Stretch(), self.save))
        self.refresh()

    def refresh(self) -> None:
        """Look again, unless something is being typed."""
        if not self._modified:
            self._work.run(self, self._desk.office.policy, self._show)

    def _show(self, policy: PolicyDraft) -> None:
        self._modified = False
        self._policy = policy
        months = {name: policy.months_for(purpose) for name, purpose in PURPOSES.items()}
        draft = PeriodsDraft(valid_from=self._desk.workplace.today(), **months)
        self.form.show_draft(draft)
        self.sole.show_grounds(policy.sole_grounds)
        self.legal.show_grounds(policy.legal_grounds)

    def _on_modified(self) -> None:
        self._modified = True

    def _on_save_clicked(self) -> None:
        if not self.form.check():
            return
        names = [each.name for each in fields(PolicyDraft)]
        draft = PolicyDraft(**{name: getattr(self._policy, name) for name in names})
        typed = self.form.draft()
        assert typed.valid_from is not None
        decided = replace(
            draft,
            valid_from=typed.valid_from,
            periods=typed.periods(),
            sole_grounds=self.sole.grounds(),
            legal_grounds=self.legal.grounds(),
        )
        self._work.run(
            self,
            lambda: self._desk.office.decide(decided),
            self._on_saved,
            self._messages.refuse,
        )

    def _on_saved(self, policy: Policy) -> None:
        self._show(policy)
        self._messages.done(self.tr("Fristen und Gründe sind festgelegt."))
