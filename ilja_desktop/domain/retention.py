"""How long a case is kept, and what may move the day on which it is erased.

No statute names a period for papers of case conferences; the office's own rule holds (Art. 5(1)e
DSGVO, § 84 SGB X). A day once printed on a form that somebody signed is a promise: no later rule
and no extension goes beyond it. Only a statute does, as § 9b SGB VIII for papers that belong to
the file of an educational aid, and only until they have been handed over to that file.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from uuid import UUID

from ilja_desktop.domain.casefile import Case, CaseState, retention_end
from ilja_desktop.domain.consent import Consent, ConsentState
from ilja_desktop.domain.deadline import last_day
from ilja_desktop.domain.ids import CaseId, Stored
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.signing import Family, state_on


class ErasureGround(Enum):
    """Why something is erased, or what was taken back."""

    PERIOD = "Frist abgelaufen"
    PROMISE = "zugesagter Tag erreicht"
    WITHDRAWAL = "Widerruf"
    NO_CONSENT = "ohne Einwilligung geblieben"
    PARTIAL_WITHDRAWAL = "teilweiser Widerruf"
    MISTAKE = "Widerruf als Fehleintrag gestrichen"
    REMOVAL = "Angabe entfernt"


class ErasureObstacle(Enum):
    """Why a case whose day has come is not erased yet."""

    HELD = "wird nach § 9b SGB VIII aufbewahrt"
    WORKED_ON = "noch nicht abgeschlossen"


class ArchiveDecision(Enum):
    """What the municipal archive said; it is asked before papers are erased."""

    OFFERED = "angeboten"
    TAKEN_OVER = "übernommen"
    DECLINED = "abgelehnt"


class Trace(Enum):
    """What a tombstone stands for."""

    CASE = "Fall"
    PERSON = "Person"
    CONSENT = "Einwilligung"
    VERSION = "Fassung eines Fallblatts"


@dataclass(frozen=True, kw_only=True)
class Tombstone:
    """All that is left: a random number, a day and a ground, and nothing about anybody."""

    uuid: UUID
    trace: Trace
    day: date
    ground: ErasureGround
    events: int = 0
    """Of a consent: how many withdrawals and mistakes were entered until then."""

    def outdates(self, other: Tombstone) -> bool:
        """Say whether this one knows more about the same number than another one does."""
        return self.events > other.events


@dataclass(frozen=True, kw_only=True)
class RetentionDraft:
    """What moves the day of erasure of one case, beside the rule."""

    case_id: CaseId
    withdrawn_until: date | None = None
    """Last day after a consent was taken back."""
    extended_to: date | None = None
    extension_reason: str = ""
    held_on: date | None = None
    """Since when the papers are part of another file."""
    hold_reason: str = ""
    hold_reviewed_on: date | None = None
    transferred_on: date | None = None
    """When they were handed over to that file; the hold ends with it."""
    transferred_to: str = ""
    archive: ArchiveDecision | None = None
    archive_on: date | None = None

    @property
    def held(self) -> bool:
        """Say whether a statute keeps the case from being erased."""
        return self.held_on is not None and self.transferred_on is None

    def review_due(self, policy: PolicyDraft) -> date | None:
        """Return the day by which somebody has to look whether the hold is still needed."""
        if self.held_on is None or self.transferred_on is not None:
            return None
        return last_day(self.hold_reviewed_on or self.held_on, policy.hold_review_months)


@dataclass(frozen=True, kw_only=True)
class Retention(RetentionDraft, Stored):
    """What moves the day of erasure of one case, as it is on record."""


@dataclass(frozen=True, kw_only=True)
class ExtensionDraft:
    """Until when and why a case is kept longer."""

    extended_to: date | None = None
    reason: str = ""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        found = [] if self.reason.strip() else ["reason.missing"]
        if self.extended_to is None:
            found.append("extended_to.missing")
        elif self.extended_to < today:
            found.append("extended_to.past")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class HoldDraft:
    """Why a case is kept whatever its day: to which file its papers belong."""

    reason: str = ""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        return () if self.reason.strip() else ("reason.missing",)


@dataclass(frozen=True, kw_only=True)
class TransferDraft:
    """To which file the papers of a case were handed over."""

    transferred_to: str = ""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        return () if self.transferred_to.strip() else ("transferred_to.missing",)


@dataclass(frozen=True, kw_only=True)
class Limits:
    """Days beyond which a case is not kept, whatever the rule says."""

    promised: date | None = None
    withdrawn: date | None = None

    def earliest(self) -> date | None:
        """Return the first of them."""
        return min(filter(None, (self.promised, self.withdrawn)), default=None)


def promised_end(consents: Iterable[Consent]) -> date | None:
    """Return the earliest day of erasure printed on a form of these that was signed."""
    days = (one.erase_by for one in consents if one.signatures and one.erase_by is not None)
    return min(days, default=None)


def limits_of(consents: Iterable[Consent], retention: RetentionDraft | None) -> Limits:
    """Return what bounds the time a case is kept."""
    withdrawn = None if retention is None else retention.withdrawn_until
    return Limits(promised=promised_end(consents), withdrawn=withdrawn)


def kept_until(period_end: date, limits: Limits, extended_to: date | None = None) -> date:
    """Return the last day a case is kept.

    Args:
        period_end: what the office's rule says.
        limits: promise and withdrawal; the earlier one wins over everything.
        extended_to: never shortens the period.
    """
    end = period_end if extended_to is None else max(period_end, extended_to)
    limit = limits.earliest()
    return end if limit is None else min(end, limit)


def ground_of(case: Case, limits: Limits) -> ErasureGround:
    """Return why a case is erased on its day."""
    if limits.withdrawn is not None and case.erase_on == limits.withdrawn:
        return ErasureGround.WITHDRAWAL
    if case.closed_draft:
        return ErasureGround.NO_CONSENT
    if limits.promised is not None and case.erase_on == limits.promised:
        return ErasureGround.PROMISE
    return ErasureGround.PERIOD


def is_due(case: Case, today: date) -> bool:
    """Say whether the last day a case is kept has passed."""
    return case.erase_on < today


def obstacle_of(
    case: Case, retention: RetentionDraft | None, ground: ErasureGround
) -> ErasureObstacle | None:
    """Return what keeps a case from being erased although its day has come.

    A case that is still worked on outlives the office's rule, but no promise.
    """
    if retention is not None and retention.held:
        return ErasureObstacle.HELD
    if ground is ErasureGround.PERIOD and case.state in WORKED_ON:
        return ErasureObstacle.WORKED_ON
    return None


def evidence_end(consent: Consent, policy: PolicyDraft) -> date:
    """Return the last day a consent is needed: what was taken back has to be proven longer.

    Source: Art. 7(1) and 17(3)e DSGVO.
    """
    if consent.withdrawal is not None:
        return retention_end(consent.withdrawal.withdrawn_on, policy)
    return consent.valid_until


def person_needed(
    consents: Iterable[Consent], family: Family, policy: PolicyDraft, today: date
) -> bool:
    """Say whether somebody without any case stays on record because of a consent once given."""
    return any(
        evidence_end(one, policy) >= today
        for one in consents
        if state_on(one, family, policy, today) not in _NEVER_GIVEN
    )


_NEVER_GIVEN = {ConsentState.DRAFT, ConsentState.EXPLAINED, ConsentState.PARTLY_SIGNED}
WORKED_ON = frozenset(
    {
        CaseState.DRAFT,
        CaseState.REPORTED,
        CaseState.ADMITTED,
        CaseState.SCHEDULED,
        CaseState.IN_PROGRESS,
        CaseState.POSTPONED,
    }
)
"""States in which somebody still works on a case."""
