"""The consent: one act of release from confidentiality, with its grants and its end.

It binds institutions (Art. 6(1)a, 7, 9(2)a DSGVO; § 67b(2) SGB X) and releases persons
(§ 203 StGB). No event leads back to ``VALID``: a renewed consent is a new record.
Who may know what is decided in ``coverage``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.datacategory import DataCategory, Entruster
from ilja_desktop.domain.deadline import last_day
from ilja_desktop.domain.ids import (
    ConsentId,
    CustodyHolderId,
    GrantId,
    InstitutionId,
    ProfessionalId,
    Stored,
    YoungPersonId,
)
from ilja_desktop.domain.office import PolicyDraft


class Purpose(Enum):
    """What a release is for; each purpose is ticked on its own."""

    CASE_CONFERENCE = "Fallkonferenz"
    SUPPORT_PLAN = "Förderplanung"
    MENTORING = "Lotsenbegleitung"
    MONITORING = "Verbleibsmonitoring"
    PARTICIPATION = "Teilhabemanagement"
    EVALUATION = "Evaluation"


class ConsentState(Enum):
    """Where a consent stands."""

    DRAFT = "entwurf"
    EXPLAINED = "aufgeklaert"
    PARTLY_SIGNED = "teilweise_unterschrieben"
    VALID = "gueltig"
    EXPIRED = "abgelaufen"
    WITHDRAWN = "widerrufen"
    SUPERSEDED = "ersetzt"
    RENEWAL_NEEDED = "erneuerung_noetig"
    UNDER_REVIEW = "pruefen"
    INVALID = "unwirksam"


class Direction(Enum):
    """Whether the recipient may answer with what they know."""

    ONE_WAY = "nur Empfang"
    MUTUAL = "wechselseitiger Austausch"


class ConsentForm(Enum):
    """How the consent was given; health data needs one of the two (§ 67b(2) SGB X)."""

    PAPER = "Papier-Original"
    ELECTRONIC = "elektronisch"


class Insight(Enum):
    """Result of assessing whether a minor understands what they sign."""

    NOT_ASSESSED = "nicht eingeschätzt"
    CAPABLE = "einsichtsfähig"
    NOT_CAPABLE = "nicht einsichtsfähig"


class SignerKind(Enum):
    """In which capacity somebody signs."""

    YOUNG_PERSON = "junger Mensch"
    CUSTODY_HOLDER = "Sorgeberechtigte"
    ENTRUSTING_PERSON = "Person, die etwas anvertraut hat"


class WithdrawalForm(Enum):
    """A withdrawal is accepted in any form (Art. 7(3) DSGVO)."""

    ORAL = "mündlich"
    WRITTEN = "schriftlich"
    MAIL = "per E-Mail"


@dataclass(frozen=True, kw_only=True)
class Recipient:
    """The receiving side: a named person, or a function at an institution."""

    institution_id: InstitutionId
    professional_id: ProfessionalId | None = None
    function: str = ""
    deputy_covered: bool = False
    """Only if the form says "oder Vertretung"."""


@dataclass(frozen=True, kw_only=True)
class GrantDraft:
    """One named person may tell one recipient one category of data for one purpose."""

    releaser_id: ProfessionalId
    recipient: Recipient
    direction: Direction = Direction.MUTUAL
    category: DataCategory
    purpose: Purpose = Purpose.CASE_CONFERENCE
    explicit: bool = False
    """Special category ticked and signed on its own (Art. 9(2)a DSGVO)."""
    entrusted_by: Entruster | None = None
    valid_from: date
    valid_until: date
    """Last valid day, inclusive."""


@dataclass(frozen=True, kw_only=True)
class Grant(GrantDraft):
    """A stored grant; it never changes, a new consent supersedes it."""

    id: GrantId


@dataclass(frozen=True, kw_only=True)
class Signature:
    """Somebody signed the form."""

    kind: SignerKind
    custody_holder_id: CustodyHolderId | None = None
    """Who signed, unless it was the young person."""
    signed_on: date
    special_signed: bool = False
    """Signed again below the specially protected categories."""


@dataclass(frozen=True, kw_only=True)
class Withdrawal:
    """The consent was taken back; it works from this day on."""

    withdrawn_on: date
    withdrawn_by: str
    form: WithdrawalForm
    received_by_id: ProfessionalId | None = None


@dataclass(frozen=True, kw_only=True)
class ConsentDraft:
    """A consent as it is entered from the signed form."""

    person_id: YoungPersonId | None = None
    form_version: str = ""
    language: str = "Deutsch"
    form: ConsentForm = ConsentForm.PAPER
    valid_from: date | None = None
    valid_until: date | None = None
    explained_by_id: ProfessionalId | None = None
    explained_on: date | None = None
    interpreter: str = ""
    insight: Insight = Insight.NOT_ASSESSED
    insight_by_id: ProfessionalId | None = None
    insight_on: date | None = None
    assent_on: date | None = None
    """A person under the age of insight agreed, beside the custody holders' signatures."""
    original_seen_by_id: ProfessionalId | None = None
    """Who held the signed original in hand; a statement that it exists is no consent."""
    original_seen_on: date | None = None
    original_kept_at: str = ""
    companions: tuple[str, ...] = ()
    """Companions named on the form for the young person's side."""
    erase_by: date | None = None
    """Day of erasure printed on the form; a promise that no later rule extends."""
    predecessor_id: ConsentId | None = None
    grants: tuple[GrantDraft, ...] = ()
    signatures: tuple[Signature, ...] = ()

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks, whatever the policy."""
        found = [f"{name}.missing" for name in _MANDATORY if not getattr(self, name)]
        if self.valid_from and self.valid_until and self.valid_until < self.valid_from:
            found.append("valid_until.before_start")
        if any(mark.signed_on > today for mark in self.signatures):
            found.append("signatures.future")
        if self.explained_on and any(m.signed_on < self.explained_on for m in self.signatures):
            found.append("explained_on.after_signature")
        if any(not self._inside(grant) for grant in self.grants):
            found.append("grants.outside")
        if any(g.category.special and not g.explicit for g in self.grants):
            found.append("grants.not_explicit")
        if any(_entruster_missing(grant) for grant in self.grants):
            found.append("grants.entruster_missing")
        if any(_recipient_missing(grant) for grant in self.grants):
            found.append("grants.recipient_missing")
        return tuple(found)

    def _inside(self, grant: GrantDraft) -> bool:
        if self.valid_from is None or self.valid_until is None:
            return True
        return (
            self.valid_from <= grant.valid_from <= grant.valid_until
            and grant.valid_until <= self.valid_until
        )


_MANDATORY = ("person_id", "form_version", "valid_from", "valid_until")


def _entruster_missing(grant: GrantDraft) -> bool:
    if grant.entrusted_by is None:
        return grant.category is DataCategory.ENTRUSTED
    return not grant.entrusted_by.known()


def _recipient_missing(grant: GrantDraft) -> bool:
    return grant.recipient.professional_id is None and not grant.recipient.function.strip()


@dataclass(frozen=True, kw_only=True)
class Consent(ConsentDraft, Stored):
    """One consent, as given."""

    id: ConsentId
    person_id: YoungPersonId
    valid_from: date
    valid_until: date
    grants: tuple[Grant, ...] = ()
    withdrawal: Withdrawal | None = None
    superseded_on: date | None = None
    """From this day on the successor holds."""
    flawed_reason: str = ""
    """Why the consent turned out to be invalid from the start."""
    review_reason: str = ""
    """Why it has to be looked at again, such as a change of custody."""


def longest_end(start: date, policy: PolicyDraft) -> date:
    """Return the last day a consent may reach by default (R22: at most twelve months)."""
    return last_day(start, policy.consent_months)
