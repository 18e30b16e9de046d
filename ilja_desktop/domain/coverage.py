"""The one question of the product, and its one answer.

May this category of data about this person be known to this recipient on this day for this
purpose, and if not, why? Window, command line, print, export and import ask it through the
services. It has no override.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from ilja_desktop.domain.consent import Consent, ConsentState, Direction, Grant, Purpose, Recipient
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Fact
from ilja_desktop.domain.ids import ConsentId, GrantId
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.signing import Family, entruster_signed, missing_signatures, state_on


class Reason(Enum):
    """Why something may or may not be known; ordered from no consent at all to covered."""

    NO_CONSENT = "keine Einwilligung"
    CONSENT_INCOMPLETE = "Einwilligung unvollständig"
    CONSENT_UNDER_REVIEW = "Einwilligung zu prüfen"
    CONSENT_INVALID = "Einwilligung unwirksam"
    CONSENT_SUPERSEDED = "Einwilligung ersetzt"
    CONSENT_EXPIRED = "Einwilligung abgelaufen"
    CONSENT_WITHDRAWN = "Einwilligung widerrufen"
    RENEWAL_NEEDED = "Einwilligung nach Volljährigkeit erneuern"
    NOT_YET_VALID = "Einwilligung gilt noch nicht"
    OTHER_PURPOSE = "anderer Zweck"
    RECIPIENT_NOT_NAMED = "Empfänger nicht genannt"
    DEPUTY_NOT_NAMED = "Vertretung nicht genannt"
    CATEGORY_NOT_GRANTED = "Datenart nicht freigegeben"
    SPECIAL_NOT_SIGNED = "besondere Angaben nicht gesondert unterschrieben"
    ENTRUSTER_NOT_SIGNED = "anvertraut, Unterschrift fehlt"
    COVERED = "gedeckt"


@dataclass(frozen=True)
class Verdict:
    """The answer, with its reason and the grants it rests on."""

    reason: Reason
    consent_id: ConsentId | None = None
    grants: tuple[GrantId, ...] = ()
    until: date | None = None
    """Last day on which the answer holds, if covered."""

    @property
    def allowed(self) -> bool:
        """The data may be known."""
        return self.reason is Reason.COVERED


@dataclass(frozen=True)
class Listener:
    """A professional who would come to know something, and for whom they stand in."""

    professional: Professional
    deputises: Professional | None = None


@dataclass(frozen=True)
class Basis:
    """Everything recorded about the consents of one young person."""

    family: Family
    consents: tuple[Consent, ...]
    policy: PolicyDraft


_STANDING = {
    ConsentState.DRAFT: Reason.CONSENT_INCOMPLETE,
    ConsentState.EXPLAINED: Reason.CONSENT_INCOMPLETE,
    ConsentState.PARTLY_SIGNED: Reason.CONSENT_INCOMPLETE,
    ConsentState.UNDER_REVIEW: Reason.CONSENT_UNDER_REVIEW,
    ConsentState.INVALID: Reason.CONSENT_INVALID,
    ConsentState.SUPERSEDED: Reason.CONSENT_SUPERSEDED,
    ConsentState.EXPIRED: Reason.CONSENT_EXPIRED,
    ConsentState.WITHDRAWN: Reason.CONSENT_WITHDRAWN,
    ConsentState.RENEWAL_NEEDED: Reason.RENEWAL_NEEDED,
}

_ORDER = {reason: rank for rank, reason in enumerate(Reason)}


def standing(basis: Basis, purpose: Purpose, day: date) -> Verdict:
    """Say whether any consent of the person holds for a purpose on a day (R1)."""
    return _best(_standing(consent, basis, purpose, day) for consent in basis.consents)


def may_know(
    basis: Basis,
    listener: Listener,
    category: DataCategory | None,
    purpose: Purpose,
    day: date,
    entrusted_by: Entruster | None = None,
) -> Verdict:
    """Answer whether a professional may know a category of data on a day for a purpose.

    Args:
        basis: the young person, those who hold custody, and all consents on record.
        listener: who would come to know it; at the table, on paper or in a file.
        category: what it is about; ``None`` is the core of the case (that it is discussed, the
            question, the young person's view, goals), open to whoever is named in any grant.
        purpose: what for; nothing granted for another purpose counts.
        day: the day in Berlin on which it would become known.
        entrusted_by: who said it in confidence (§ 65 SGB VIII); then only that person's own
            signature and a grant naming them open it.
    """
    return _best(
        _by_consent(consent, basis, listener, (category, purpose, day, entrusted_by))
        for consent in basis.consents
    )


def enterable(basis: Basis, fact: Fact, purpose: Purpose, day: date) -> Verdict:
    """Say whether a fact may be written down at all: some grant opens it to somebody (R3)."""
    asked = (fact.category, purpose, day, fact.entrusted_by)
    return _best(_by_consent(consent, basis, None, asked) for consent in basis.consents)


_Asked = tuple[DataCategory | None, Purpose, date, Entruster | None]


def _standing(consent: Consent, basis: Basis, purpose: Purpose, day: date) -> Verdict:
    state = state_on(consent, basis.family, basis.policy, day)
    if state is not ConsentState.VALID:
        return Verdict(_STANDING[state], consent.id)
    if day < consent.valid_from:
        return Verdict(Reason.NOT_YET_VALID, consent.id)
    grants = [grant for grant in consent.grants if grant.purpose is purpose]
    running = [g for g in grants if g.valid_from <= day <= g.valid_until]
    if not running:
        return Verdict(_outside(grants, day), consent.id)
    last = max(grant.valid_until for grant in running)
    return Verdict(Reason.COVERED, consent.id, tuple(g.id for g in running), last)


def _outside(grants: Sequence[Grant], day: date) -> Reason:
    if not grants:
        return Reason.OTHER_PURPOSE
    if any(grant.valid_from > day for grant in grants):
        return Reason.NOT_YET_VALID
    return Reason.CONSENT_EXPIRED


def _by_consent(
    consent: Consent, basis: Basis, listener: Listener | None, asked: _Asked
) -> Verdict:
    category, purpose, day, _ = asked
    ground = _standing(consent, basis, purpose, day)
    if not ground.allowed:
        return ground
    running = [grant for grant in consent.grants if grant.id in ground.grants]
    reaching = [g for g in running if listener is None or _reaches(g, listener)]
    if listener is not None and not reaching:
        return Verdict(_unnamed(running, listener), consent.id)
    matching = [grant for grant in reaching if category in (None, grant.category)]
    if not matching:
        return Verdict(Reason.CATEGORY_NOT_GRANTED, consent.id)
    return _best(_open(grant, consent, basis, asked) for grant in matching)


def _open(grant: Grant, consent: Consent, basis: Basis, asked: _Asked) -> Verdict:
    _, _, day, entrusted_by = asked
    entruster = entrusted_by or grant.entrusted_by
    if entrusted_by is not None and grant.entrusted_by != entrusted_by:
        return Verdict(Reason.ENTRUSTER_NOT_SIGNED, consent.id)
    if entruster is not None and not entruster_signed(
        consent, entruster.side, entruster.custody_holder_id, day
    ):
        return Verdict(Reason.ENTRUSTER_NOT_SIGNED, consent.id)
    if grant.category.special and not (grant.explicit and special_signed(consent, basis, day)):
        return Verdict(Reason.SPECIAL_NOT_SIGNED, consent.id)
    return Verdict(Reason.COVERED, consent.id, (grant.id,), grant.valid_until)


def special_signed(consent: Consent, basis: Basis, day: date) -> bool:
    """Say whether everybody who must sign has also signed below the special categories."""
    marks = tuple(mark for mark in consent.signatures if mark.special_signed)
    kept = replace(consent, signatures=marks)
    return missing_signatures(kept, basis.family, basis.policy, day).nothing()


def _reaches(grant: Grant, listener: Listener) -> bool:
    """Say whether a grant lets somebody receive: as its recipient, or as its mutual releaser."""
    if grant.direction is Direction.MUTUAL and grant.releaser_id == listener.professional.id:
        return True
    return _names(grant.recipient, listener.professional) or (
        grant.recipient.deputy_covered
        and listener.deputises is not None
        and _names(grant.recipient, listener.deputises)
    )


def _names(recipient: Recipient, professional: Professional) -> bool:
    if recipient.professional_id is not None:
        return recipient.professional_id == professional.id
    return (
        recipient.institution_id == professional.institution_id
        and recipient.function.strip().casefold() == professional.function.strip().casefold()
    )


def _unnamed(running: Iterable[Grant], listener: Listener) -> Reason:
    stands_in = listener.deputises
    if stands_in is not None and any(_names(g.recipient, stands_in) for g in running):
        return Reason.DEPUTY_NOT_NAMED
    return Reason.RECIPIENT_NOT_NAMED


def _best(verdicts: Iterable[Verdict]) -> Verdict:
    """Return the verdict nearest to covered; what lasts longest, where several cover."""
    found = list(verdicts)
    if not found:
        return Verdict(Reason.NO_CONSENT)
    best = max(found, key=lambda v: (_ORDER[v.reason], v.until or date.min))
    if not best.allowed:
        return best
    grants = tuple(g for verdict in found if verdict.allowed for g in verdict.grants)
    return Verdict(best.reason, best.consent_id, grants, best.until)
