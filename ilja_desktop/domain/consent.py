"""The consent: one act of release from confidentiality, with its grants and its end.

It binds institutions (Art. 6(1)a, 7, 9(2)a DSGVO; § 67b(2) SGB X) and releases persons
(§ 203 StGB). No event leads back to ``VALID``: a renewed consent is a new record.
Who may know what is decided in ``coverage``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.deadline import last_day
from ilja_desktop.domain.element import Element
from ilja_desktop.domain.grant import Grant, GrantDraft, Purpose
from ilja_desktop.domain.ids import (
    ConsentId,
    CustodyHolderId,
    ProfessionalId,
    Stored,
    YoungPersonId,
)
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.withdrawal import Objection, Signer, Withdrawal


class ConsentState(Enum):
    """Where a consent stands."""

    DRAFT = "entwurf"
    EXPLAINED = "aufgeklaert"
    PARTLY_SIGNED = "teilweise_unterschrieben"
    VALID = "gueltig"
    PARTLY_WITHDRAWN = "teilweise_widerrufen"
    DISPUTED = "uneinig"
    EXPIRED = "abgelaufen"
    WITHDRAWN = "widerrufen"
    SUPERSEDED = "ersetzt"
    RENEWAL_NEEDED = "erneuerung_noetig"
    UNDER_REVIEW = "pruefen"
    INVALID = "unwirksam"


CARRYING = frozenset({ConsentState.VALID, ConsentState.PARTLY_WITHDRAWN})
"""The states in which what was ticked, and was not taken back, may be known."""


class ReviewCause(Enum):
    """Why a consent was put under review without anybody deciding so."""

    CUSTODY_CHANGED = "Die Sorge hat sich geändert."
    FORM_LACKS_ESSENTIALS = "Dem Formular fehlt Wesentliches."
    INSIGHT_UNPROVEN = "Die Einschätzung der Einsichtsfähigkeit fehlt."


class ConsentForm(Enum):
    """How the consent was given; health data needs one of the two (§ 67b(2) SGB X)."""

    PAPER = "Papier-Original"
    ELECTRONIC = "elektronisch"


class Insight(Enum):
    """Result of assessing whether a minor understands what they sign."""

    NOT_ASSESSED = "nicht eingeschätzt"
    CAPABLE = "einsichtsfähig"
    NOT_CAPABLE = "nicht einsichtsfähig"


@dataclass(frozen=True, kw_only=True)
class SoleSignature:
    """Why one custody holder's signature is enough, and who saw the proof."""

    ground: str
    """Code of one of the policy's grounds; that somebody cannot be reached is none."""
    proof_seen_on: date
    proof_seen_by_id: ProfessionalId

    def problems(self, policy: PolicyDraft, today: date) -> tuple[str, ...]:
        """Name the rules it breaks: the ground is the office's, the proof has been seen."""
        found = []
        if all(self.ground != each.code for each in policy.sole_grounds):
            found.append("sole_signature.not_listed")
        if self.proof_seen_on > today:
            found.append("sole_signature.future")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class Signature(Signer):
    """Somebody signed the form."""

    signed_on: date
    special_signed: bool = False
    """Signed again below the specially protected categories."""


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
    insight_questions: str = ""
    """What was asked to find out, in short."""
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
    conference_days: tuple[date, ...] = ()
    """Days of the conferences the form names; none means all within its term."""
    conference_count: int | None = None
    """So many conferences the form covers at most."""
    copy_given_on: date | None = None
    """When a copy was handed to those who signed."""
    form_name: str = ""
    """Name of another office's form or of an old one, if it was entered line by line."""
    missing_elements: tuple[Element, ...] = ()
    """What a consent has to say and this form does not."""
    holder_sheets: tuple[CustodyHolderId, ...] = ()
    """Custody holders who ticked that they want a sheet of their own; none gets one unasked."""
    sole_signature: SoleSignature | None = None
    """Why one custody holder's signature is enough."""
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
        given = {
            "conference_count.too_small": self.conference_count is not None
            and self.conference_count < 1,
            "conference_days.outside": self._names_days_outside(),
            "copy_given_on.future": (self.copy_given_on or today) > today,
        }
        return (*found, *(code for code, broken in given.items() if broken))

    def _names_days_outside(self) -> bool:
        first, last = self.valid_from or date.min, self.valid_until or date.max
        return any(not first <= day <= last for day in self.conference_days)

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
    withdrawals: tuple[Withdrawal, ...] = ()
    """In the order they were received; none is ever taken out again."""
    objections: tuple[Objection, ...] = ()
    superseded_on: date | None = None
    """From this day on the successor holds."""
    flawed_reason: str = ""
    """Why the consent turned out to be invalid from the start."""
    review_reason: str = ""
    """Why it has to be looked at again, such as a change of custody."""

    @property
    def lacks_essentials(self) -> bool:
        """The form leaves open what was agreed to, or that one was free to refuse."""
        return any(element.essential for element in self.missing_elements)

    @property
    def narrowed(self) -> bool:
        """Something speaks against it, wholly or in part, since it was given."""
        against = (self.withdrawals, self.objections, self.flawed_reason, self.review_reason)
        return any(against) or self.superseded_on is not None

    @property
    def last_withdrawal(self) -> int | None:
        """Position of the latest withdrawal declared at this consent and not cancelled."""
        found = [number for number, each in enumerate(self.withdrawals) if _hung_on(each)]
        return found[-1] if found else None

    @property
    def withdrawal(self) -> Withdrawal | None:
        """The withdrawal that ended the whole consent, if there is one."""
        whole = (each for each in self.withdrawals if each.mistake is None and each.scope.whole())
        return min(whole, key=lambda each: each.withdrawn_on, default=None)


def _hung_on(withdrawal: Withdrawal) -> bool:
    """Say whether something hangs on a withdrawal: declared here, and no mistake."""
    return withdrawal.aftermath is not None and withdrawal.mistake is None


def longest_end(start: date, policy: PolicyDraft) -> date:
    """Return the last day a consent may reach by default (R22: at most twelve months)."""
    return last_day(start, policy.consent_months)


def too_long(draft: ConsentDraft, policy: PolicyDraft) -> date | None:
    """Return the last day that is exceeded: of a purpose, or of the form where none is ticked.

    A form may outlast its conferences only by a purpose that ends with an event.
    """
    assert draft.valid_from is not None
    assert draft.valid_until is not None
    bound = longest_end(draft.valid_from, policy)
    for grant in draft.grants:
        limit = limit_for(grant.purpose, draft.valid_from, policy)
        if limit is not None and grant.valid_until > limit:
            return limit
        bound = max(bound, limit or grant.valid_until)
    return bound if draft.valid_until > bound else None


def limit_for(purpose: Purpose, start: date, policy: PolicyDraft) -> date | None:
    """Return the last day a grant for a purpose may reach; none where an event ends it.

    Following somebody's path and accompanying them last as long as the training or the tandem;
    the form then names a last day of its own.
    """
    months = policy.months_for(purpose)
    return None if months is None else last_day(start, months)
