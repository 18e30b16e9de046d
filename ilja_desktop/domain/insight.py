"""Whether a minor who signs understands what they sign: assessed by whom, when, how, with what.

Without it their signature is none: consent takes insight, and somebody has to have made sure of it
(Art. 7(1) DSGVO; § 67b(2) SGB X).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.consent import ConsentDraft, Insight
from ilja_desktop.domain.deadline import age_on
from ilja_desktop.domain.ids import ProfessionalId
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.signing import Family
from ilja_desktop.domain.withdrawal import SignerKind


@dataclass(frozen=True, kw_only=True)
class InsightDraft:
    """An assessment of whether a minor understands what they sign."""

    insight: Insight = Insight.NOT_ASSESSED
    insight_by_id: ProfessionalId | None = None
    insight_on: date | None = None
    insight_questions: str = ""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what is missing: by whom, when, with which questions, and with what result."""
        found = []
        if self.insight is Insight.NOT_ASSESSED:
            found.append("insight.missing")
        if self.insight_by_id is None:
            found.append("insight_by_id.missing")
        if self.insight_on is None:
            found.append("insight_on.missing")
        elif self.insight_on > today:
            found.append("insight_on.future")
        if not self.insight_questions.strip():
            found.append("insight_questions.missing")
        return tuple(found)


def insight_unproven(consent: ConsentDraft, family: Family, policy: PolicyDraft) -> bool:
    """Say whether a minor signed of whom nobody has found that they understand it."""
    return _signed_as_minor(consent, family, policy) and not _found_capable(consent)


def _signed_as_minor(consent: ConsentDraft, family: Family, policy: PolicyDraft) -> bool:
    born_on = family.person.born_on
    return any(
        mark.kind is SignerKind.YOUNG_PERSON
        and policy.insight_age <= age_on(born_on, mark.signed_on) < policy.adult_age
        for mark in consent.signatures
    )


def _found_capable(consent: ConsentDraft) -> bool:
    return (
        consent.insight is Insight.CAPABLE
        and consent.insight_by_id is not None
        and consent.insight_on is not None
        and bool(consent.insight_questions.strip())
    )
