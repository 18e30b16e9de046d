"""What somebody said no to: grants taken back, categories not everybody agrees to.

And what is left of legal grounds where somebody said no.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.grant import Grant, Purpose
from ilja_desktop.domain.legalground import LegalGround
from ilja_desktop.domain.signing import reach_of, standing_objections


def taken_back(consent: Consent, basis: Basis, purpose: Purpose, day: date) -> frozenset[Grant]:
    """Return the grants of a consent that some withdrawal has ended by a day.

    A withdrawal speaks for every consent to the purpose that was signed before it, not only for
    the one it names: who takes back the newer of two forms did not mean the older one to carry
    on (Art. 7(3) DSGVO).
    """
    begun = min((mark.signed_on for mark in consent.signatures), default=day)
    scopes = [
        reach_of(each, basis.family, basis.policy)
        for other in basis.consents
        if other.withdrawals and other.person_id == consent.person_id
        if other == consent or any(grant.purpose is purpose for grant in other.grants)
        for each in other.withdrawals
        if each.works_on(day) and (other == consent or begun < each.withdrawn_on)
    ]
    if not scopes:
        return frozenset()
    return frozenset(
        grant for grant in consent.grants if any(scope.reaches(grant) for scope in scopes)
    )


def disputed(consent: Consent, basis: Basis, day: date) -> frozenset[DataCategory]:
    """Two givers never give more than both agree to."""
    objections = standing_objections(consent, basis.family, basis.policy, day)
    return frozenset(category for each in objections for category in each.categories)


def declined(basis: Basis, purpose: Purpose, day: date) -> frozenset[DataCategory]:
    """Return the categories somebody took back or did not agree to, in whatever consent.

    No legal ground may take their place. Who takes back everything has said no to every category,
    also to those that were never ticked.
    """
    found: set[DataCategory] = set()
    for consent in basis.consents:
        found |= {grant.category for grant in taken_back(consent, basis, purpose, day)}
        for objection in standing_objections(consent, basis.family, basis.policy, day):
            found |= set(objection.categories or DataCategory)
        for withdrawal in consent.withdrawals:
            if (
                withdrawal.works_on(day)
                and reach_of(withdrawal, basis.family, basis.policy).whole()
            ):
                found |= set(DataCategory)
    return frozenset(found)


def working_grounds(
    basis: Basis, purpose: Purpose, day: date, conference_on: date | None = None
) -> tuple[LegalGround, ...]:
    """Return the legal grounds that work on a day, less what somebody has said no to.

    Args:
        basis: what stands in the vault about the young person.
        purpose: what for.
        day: on which something would become known.
        conference_on: the day of the conference it was said at; what was recorded or confirmed
            only after it opens nothing of it.
    """
    working = [
        ground
        for ground in basis.legal_grounds
        if ground.works_on(day)
        and ground.purpose is purpose
        and ground.person_id == basis.family.person.id
        and (conference_on is None or ground.stood_at(conference_on))
    ]
    if not working:
        return ()
    no = declined(basis, purpose, day)
    return tuple(
        replace(
            ground,
            categories=tuple(c for c in ground.categories if not c.special and c not in no),
        )
        for ground in working
    )
