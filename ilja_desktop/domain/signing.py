"""Who must have signed a consent, and in which state it is on a day.

From the age of majority the person alone; from the age of insight the person and all custody
holders; below it all custody holders, with the person's assent recorded (domain practice to
§ 67b SGB X and §§ 1629, 1687 BGB; the ages are the office's policy).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.consent import Consent, ConsentState, SignerKind
from ilja_desktop.domain.datacategory import Side
from ilja_desktop.domain.deadline import age_on, birthday
from ilja_desktop.domain.ids import CustodyHolderId
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.person import CustodyHolder, YoungPerson


@dataclass(frozen=True)
class Family:
    """The young person and those who hold custody of them."""

    person: YoungPerson
    holders: tuple[CustodyHolder, ...] = ()

    def required_holders(self) -> tuple[CustodyHolder, ...]:
        """Return the custody holders whose signature counts."""
        return tuple(holder for holder in self.holders if holder.signature_required)


@dataclass(frozen=True)
class Missing:
    """Signatures a consent still lacks on a day."""

    young_person: bool = False
    assent: bool = False
    holders: tuple[CustodyHolderId, ...] = ()
    no_holder_known: bool = False

    def nothing(self) -> bool:
        """Say whether all signatures are there."""
        return self == Missing()


def missing_signatures(consent: Consent, family: Family, policy: PolicyDraft, day: date) -> Missing:
    """Return what is missing for the consent to be complete on a day."""
    signed = [mark for mark in consent.signatures if mark.signed_on <= day]
    by_person = any(mark.kind is SignerKind.YOUNG_PERSON for mark in signed)
    age = age_on(family.person.born_on, day)
    if age >= policy.adult_age:
        return Missing(young_person=not by_person)
    by_holders = {m.custody_holder_id for m in signed if m.kind is SignerKind.CUSTODY_HOLDER}
    required = family.required_holders()
    absent = tuple(holder.id for holder in required if holder.id not in by_holders)
    assented = consent.assent_on is not None and consent.assent_on <= day
    capable = age >= policy.insight_age
    return Missing(
        young_person=capable and not by_person,
        assent=not capable and not (assented or by_person),
        holders=absent,
        no_holder_known=not required,
    )


def state_on(consent: Consent, family: Family, policy: PolicyDraft, day: date) -> ConsentState:
    """Return the state of a consent on a day; the last valid day counts in full.

    A consent that only custody holders signed ceases to carry on the day the young person comes
    of age, because their power to represent ends.
    """
    ended = _ended(consent, day)
    if ended is not None:
        return ended
    missing = missing_signatures(consent, family, policy, day)
    if _came_of_age(consent, family, policy, day) and missing.young_person:
        return ConsentState.RENEWAL_NEEDED
    if not missing.nothing():
        return _on_the_way(consent, day)
    if consent.original_seen_on is None or consent.original_seen_on > day:
        return ConsentState.PARTLY_SIGNED
    if consent.review_reason:
        return ConsentState.UNDER_REVIEW
    return ConsentState.VALID


def _ended(consent: Consent, day: date) -> ConsentState | None:
    if consent.flawed_reason:
        return ConsentState.INVALID
    if consent.withdrawal is not None and consent.withdrawal.withdrawn_on <= day:
        return ConsentState.WITHDRAWN
    if consent.superseded_on is not None and consent.superseded_on <= day:
        return ConsentState.SUPERSEDED
    if consent.valid_until < day:
        return ConsentState.EXPIRED
    return None


def _on_the_way(consent: Consent, day: date) -> ConsentState:
    if any(mark.signed_on <= day for mark in consent.signatures):
        return ConsentState.PARTLY_SIGNED
    if consent.explained_on is not None and consent.explained_on <= day:
        return ConsentState.EXPLAINED
    return ConsentState.DRAFT


def _came_of_age(consent: Consent, family: Family, policy: PolicyDraft, day: date) -> bool:
    adult_on = birthday(family.person.born_on, policy.adult_age)
    return adult_on <= day and any(
        mark.kind is SignerKind.CUSTODY_HOLDER for mark in consent.signatures
    )


def entruster_signed(
    consent: Consent, side: Side, holder_id: CustodyHolderId | None, day: date
) -> bool:
    """Say whether the person who entrusted something has signed for it (§ 65 SGB VIII)."""
    return any(
        mark.signed_on <= day
        and _is_entruster(mark.kind, side)
        and (side is Side.YOUNG_PERSON or mark.custody_holder_id == holder_id)
        for mark in consent.signatures
    )


def _is_entruster(kind: SignerKind, side: Side) -> bool:
    if side is Side.YOUNG_PERSON:
        return kind is SignerKind.YOUNG_PERSON
    return kind in (SignerKind.CUSTODY_HOLDER, SignerKind.ENTRUSTING_PERSON)
