"""Whether one consent holds for a purpose on a day, and with which of its grants."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.consent import CARRYING, Consent, ConsentState
from ilja_desktop.domain.grant import Grant, Purpose
from ilja_desktop.domain.signing import carries_until, state_on
from ilja_desktop.domain.takenback import taken_back
from ilja_desktop.domain.verdict import Reason, Verdict

_STANDING = {
    ConsentState.DRAFT: Reason.CONSENT_INCOMPLETE,
    ConsentState.EXPLAINED: Reason.CONSENT_INCOMPLETE,
    ConsentState.PARTLY_SIGNED: Reason.CONSENT_INCOMPLETE,
    ConsentState.UNDER_REVIEW: Reason.CONSENT_UNDER_REVIEW,
    ConsentState.DISPUTED: Reason.GIVERS_DISAGREE,
    ConsentState.INVALID: Reason.CONSENT_INVALID,
    ConsentState.SUPERSEDED: Reason.CONSENT_SUPERSEDED,
    ConsentState.EXPIRED: Reason.CONSENT_EXPIRED,
    ConsentState.WITHDRAWN: Reason.CONSENT_WITHDRAWN,
    ConsentState.RENEWAL_NEEDED: Reason.RENEWAL_NEEDED,
}


def conference_standing(consent: Consent, basis: Basis, day: date, held_on: date) -> Verdict:
    """Say whether one consent holds on a day for what a conference of some day is about."""
    verdict = standing_of(consent, basis, Purpose.CASE_CONFERENCE, day)
    if verdict.allowed and not names_day(consent, basis, held_on):
        return Verdict(Reason.CONFERENCE_NOT_COVERED, consent.id)
    return verdict


def names_day(consent: Consent, basis: Basis, day: date) -> bool:
    """Say whether a form covers a conference of a day: by its day, and by how many there were."""
    if consent.conference_days and day not in consent.conference_days:
        return False
    used = sum(consent.valid_from <= held < day for held in basis.held_on)
    return consent.conference_count is None or used < consent.conference_count


def running_grants(
    consent: Consent, basis: Basis, purpose: Purpose, day: date
) -> tuple[Grant, ...]:
    """Return the grants of one consent that run on a day; none unless the consent holds."""
    running = standing_of(consent, basis, purpose, day).grants
    return tuple(grant for grant in consent.grants if grant.id in running)


def support_end(consent: Consent, basis: Basis, purpose: Purpose) -> date:
    """Return the last day a consent to conferences holds because no case stays open after it.

    The form promises that it ends with the support. A form signed on that day or before does not
    come back to life with a later case; for what does not hang on a case, the day is ``date.max``.
    """
    if purpose is not Purpose.CASE_CONFERENCE or not basis.support_ended_on:
        return date.max
    begun = min((mark.signed_on for mark in consent.signatures), default=consent.valid_from)
    return min((day for day in basis.support_ended_on if begun <= day), default=date.max)


def standing_of(consent: Consent, basis: Basis, purpose: Purpose, day: date) -> Verdict:
    """Say whether one consent holds for a purpose on a day, and with which grants."""
    obstacle = obstacle_of(consent, basis, purpose, day)
    if obstacle is not None:
        return Verdict(obstacle, consent.id)
    grants = [grant for grant in consent.grants if grant.purpose is purpose]
    taken = taken_back(consent, basis, purpose, day)
    running = [grant for grant in grants if runs(grant, day) and grant not in taken]
    if not running:
        return Verdict(outside(grants, taken, day), consent.id)
    last = max(grant.valid_until for grant in running)
    carries = carries_until(consent, basis.family, basis.policy, day)
    until = min(last, carries, support_end(consent, basis, purpose))
    return Verdict(Reason.COVERED, consent.id, tuple(g.id for g in running), until)


def obstacle_of(consent: Consent, basis: Basis, purpose: Purpose, day: date) -> Reason | None:
    """Return what keeps the consent as a whole from carrying a purpose on a day."""
    if consent.person_id != basis.family.person.id:
        return Reason.NO_CONSENT
    state = state_on(consent, basis.family, basis.policy, day)
    if state not in CARRYING:
        return _STANDING[state]
    if support_end(consent, basis, purpose) < day:
        return Reason.SUPPORT_ENDED
    return Reason.NOT_YET_VALID if day < consent.valid_from else None


def runs(grant: Grant, day: date) -> bool:
    """Say whether a grant has begun on a day and not ended; its last day counts in full."""
    return grant.valid_from <= day <= grant.valid_until


def outside(grants: Sequence[Grant], taken: frozenset[Grant], day: date) -> Reason:
    """Return why none of some grants opens anything on a day; none runs that was not taken back."""
    if not grants:
        return Reason.OTHER_PURPOSE
    if any(grant in taken and runs(grant, day) for grant in grants):
        return Reason.CONSENT_WITHDRAWN
    if any(grant.valid_from > day for grant in grants):
        return Reason.NOT_YET_VALID
    return Reason.CONSENT_EXPIRED
