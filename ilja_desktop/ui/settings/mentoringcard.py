"""What the office decided about volunteers: certificate, allowances free of tax, silence, log."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.mentoringrule import MENTORING_RULES, MentoringRules
from ilja_desktop.domain.money import cents_of, euros
from ilja_desktop.domain.office import PolicyDraft
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

_MONEY = ("honorary", "instructor")
FIELDS: tuple[f.Field, ...] = (
    f.DateField(name="valid_from", label=mark("MentoringCard", "Gilt ab"), required=True),
    f.Text(
        name="honorary",
        label=mark("MentoringCard", "Ehrenamtspauschale im Jahr (Euro)"),
        hint=mark("MentoringCard", "§ 3 Nr. 26a EStG"),
        beside=True,
    ),
    f.Text(
        name="instructor",
        label=mark("MentoringCard", "Übungsleiterpauschale im Jahr (Euro)"),
        hint=mark("MentoringCard", "§ 3 Nr. 26 EStG"),
        beside=True,
    ),
    f.Number(
        name="certificate_age_months",
        label=mark("MentoringCard", "Führungszeugnis bei Einsicht höchstens (Monate alt)"),
    ),
    f.Number(
        name="certificate_years",
        label=mark("MentoringCard", "Neu vorzulegen nach (Jahren)"),
        beside=True,
    ),
    f.Number(
        name="certificate_erase_months",
        label=mark("MentoringCard", "Angaben gelöscht nach (Monaten)"),
        hint=mark("MentoringCard", "nach der letzten Begleitung, höchstens 6 (§ 72a SGB VIII)"),
        beside=True,
    ),
    f.Number(name="silent_days", label=mark("MentoringCard", "Ohne Eintrag still nach (Tagen)")),
    f.Number(
        name="log_months",
        label=mark("MentoringCard", "Tagebuch gelöscht nach (Monaten)"),
        hint=mark("MentoringCard", "nach dem Ende des Tandems"),
        beside=True,
    ),
    f.Number(
        name="notice_days",
        label=mark("MentoringCard", "Fälliges zeigen vorher (Tage)"),
        beside=True,
    ),
)


@dataclass(frozen=True, kw_only=True)
class RulesDraft:
    """The rules as they are typed, from a day on; money in euros."""

    valid_from: date | None = None
    honorary: str = ""
    instructor: str = ""
    certificate_age_months: int | None = None
    certificate_years: int | None = None
    certificate_erase_months: int | None = None
    silent_days: int | None = None
    log_months: int | None = None
    notice_days: int | None = None

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what is missing or out of range."""
        found = [] if self.valid_from is not None else ["valid_from.missing"]
        if not self.rules().in_range():
            found.append("mentoring.out_of_range")
        return tuple(found)

    def rules(self) -> MentoringRules:
        """Return the rules as the policy keeps them."""
        numbers = {name: getattr(self, name) or 0 for name in _NUMBERS}
        return MentoringRules(
            honorary_cents=cents_of(self.honorary) or 0,
            instructor_cents=cents_of(self.instructor) or 0,
            **numbers,
        )


_NUMBERS = tuple(
    each.name for each in fields(RulesDraft) if each.name not in ("valid_from", *_MONEY)
)


class MentoringCard(Card):
    """The rules; a change is a new set with its own first day."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("MentoringCard", "Ehrenamt"))
        self._today = desk.workplace.today
        self.form = FormView[RulesDraft]("MentoringCard", FIELDS, self._today)
        self.form.show_draft(_shown(MENTORING_RULES, self._today()))
        rules = Rules(
            self.form,
            self._show,
            self._typed,
            self.tr("Regeln für das Ehrenamt ab diesem Tag so festlegen"),
            self.tr("Die Regeln für das Ehrenamt sind festgelegt."),
        )
        self.foot = RulesFoot(desk, work, messages, rules)
        self.add(WrappedLabel(self.tr("Was bisher galt, bleibt aufgezeichnet."), Text.MUTED))
        self.add(self.form)
        self.add(self.foot)

    def _show(self, policy: PolicyDraft) -> None:
        self.form.show_draft(_shown(policy.mentoring, self._today()))

    def _typed(self, known: PolicyDraft) -> PolicyDraft:
        typed = self.form.draft()
        assert typed.valid_from is not None
        return replace(known, valid_from=typed.valid_from, mentoring=typed.rules())


def _shown(rules: MentoringRules, day: date) -> RulesDraft:
    return RulesDraft(
        valid_from=day,
        honorary=euros(rules.honorary_cents).removesuffix(" €").replace(".", ""),
        instructor=euros(rules.instructor_cents).removesuffix(" €").replace(".", ""),
        **{name: getattr(rules, name) for name in _NUMBERS},
    )
