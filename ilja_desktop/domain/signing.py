"""Who must have signed a consent, and in which state it is on a day.

From the age of majority the person alone; from the age of insight the person and all custody
holders; below it all custody holders, with the person's assent recorded (domain practice to
§ 67b SGB X and §§ 1629, 1687 BGB; the ages are the office's policy).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from ilja_desktop.domain.consent import Consent, ConsentState, Signature
from ilja_desktop.domain.datacategory import DataCategory, Entruster
from ilja_desktop.domain.deadline import age_on, birthday
from ilja_desktop.domain.grant import Grant
from ilja_desktop.domain.ids import CustodyHolderId
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.person import CustodyHolder, YoungPerson
from ilja_desktop.domain.thirdperson import ThirdPerson
from ilja_desktop.domain.withdrawal import Objection, Scope, Signer, SignerKind, Withdrawal


@dataclass(frozen=True)
class Family:
    """The young person, those who hold custody, and others who said something in confidence."""

    person: YoungPerson
    holders: tuple[CustodyHolder, ...] = ()
    third_people: tuple[ThirdPerson, ...] = ()

    def required_holders(self) -> tuple[CustodyHolder, ...]:
        """Return the custody holders whose signature counts."""
        return tuple(holder for holder in self.holders if holder.signature_required)

    def entrusters(self) -> Mapping[Entruster, YoungPerson | CustodyHolder | ThirdPerson]:
        """Return everybody on record who may have said something in confidence."""
        people: tuple[YoungPerson | CustodyHolder | ThirdPerson, ...]
        people = (self.person, *self.holders, *self.third_people)
        return {each.entruster(): one for each, one in zip(self.signers(), people, strict=True)}

    def signers(self) -> tuple[Signer, ...]:
        """Return everybody on record in the capacity in which they may sign."""
        holder, third = SignerKind.CUSTODY_HOLDER, SignerKind.ENTRUSTING_PERSON
        return (
            Signer(kind=SignerKind.YOUNG_PERSON),
            *(Signer(kind=holder, custody_holder_id=one.id) for one in self.holders),
            *(Signer(kind=third, third_person_id=one.id) for one in self.third_people),
        )

    def full_name(self, signer: Signer) -> str:
        """Return the name of somebody as in lists; empty if they are not on record."""
        found = self.entrusters().get(signer.entruster())
        return "" if found is None else found.full_name()

    def spoken_name(self, signer: Signer) -> str:
        """Return the name of somebody on record as one says it, given name first."""
        found = self.entrusters()[signer.entruster()]
        if isinstance(found, ThirdPerson):
            return found.name
        return found.spoken_name()


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


def missing_signatures(
    consent: Consent,
    family: Family,
    policy: PolicyDraft,
    day: date,
    *,
    special: bool = False,
) -> Missing:
    """Return what is missing for the consent to be complete on a day.

    What was complete below the age of insight stays so on that birthday; coming of age then asks
    for the person's own signature.

    Args:
        consent: with the signatures under it.
        family: the young person and those who hold custody.
        policy: the ages of the office.
        day: signatures of later days do not count yet.
        special: count only signatures below the specially protected categories.
    """
    marks = _marks(consent, day, special=special)
    by_person = _by_person(marks)
    age = age_on(family.person.born_on, day)
    if age >= _alone_from(policy):
        return Missing(young_person=not by_person)
    if age < policy.insight_age:
        return _missing_of_child(consent, family, policy, marks, day)
    if not by_person:
        before = birthday(family.person.born_on, policy.insight_age) - timedelta(days=1)
        earlier = _marks(consent, before, special=special)
        if _missing_of_child(consent, family, policy, earlier, before).nothing():
            return Missing()
    absent, unknown = _absent_holders(consent, family, policy, marks, day)
    return Missing(young_person=not by_person, holders=absent, no_holder_known=unknown)


def _marks(consent: Consent, day: date, *, special: bool) -> list[Signature]:
    return [
        mark
        for mark in consent.signatures
        if mark.signed_on <= day and (mark.special_signed or not special)
    ]


def _by_person(marks: Iterable[Signature]) -> bool:
    return any(mark.kind is SignerKind.YOUNG_PERSON for mark in marks)


def _alone_from(policy: PolicyDraft) -> int:
    return policy.adult_age if policy.decides_alone_from is None else policy.decides_alone_from


def decides_alone(family: Family, policy: PolicyDraft, day: date) -> bool:
    """Say whether the young person decides without custody holders on a day.

    A minor who does gets letters alone: letters to parents are off.
    """
    return age_on(family.person.born_on, day) >= _alone_from(policy)


def _missing_of_child(
    consent: Consent, family: Family, policy: PolicyDraft, marks: list[Signature], day: date
) -> Missing:
    assented = consent.assent_on is not None and consent.assent_on <= day
    absent, unknown = _absent_holders(consent, family, policy, marks, day)
    return Missing(
        assent=not (assented or _by_person(marks)), holders=absent, no_holder_known=unknown
    )


def _absent_holders(
    consent: Consent,
    family: Family,
    policy: PolicyDraft,
    marks: Iterable[Signature],
    day: date,
) -> tuple[tuple[CustodyHolderId, ...], bool]:
    signed = {m.custody_holder_id for m in marks if m.kind is SignerKind.CUSTODY_HOLDER}
    required = family.required_holders()
    absent = tuple(holder.id for holder in required if holder.id not in signed)
    if len(absent) < len(required) and one_is_enough(consent, policy, day):
        return (), False
    return absent, not required


def one_is_enough(consent: Consent, policy: PolicyDraft, day: date) -> bool:
    """Say whether one custody holder decides, on a ground of the policy with its proof seen."""
    sole = consent.sole_signature
    return (
        sole is not None
        and sole.proof_seen_on <= day
        and any(sole.ground == ground.code for ground in policy.sole_grounds)
    )


def state_on(consent: Consent, family: Family, policy: PolicyDraft, day: date) -> ConsentState:
    """Return the state of a consent on a day; the last valid day counts in full.

    Signatures alone do not make it valid: the explanation is on record (§ 67b(2) SGB X), and
    somebody has seen the signed original. What only custody holders signed ceases to carry on
    the day the young person comes of age, because their power to represent ends.
    """
    ended = _ended(consent, family, policy, day)
    if ended is not None:
        return ended
    missing = missing_signatures(consent, family, policy, day)
    if _came_of_age(consent, family, policy, day) and missing.young_person:
        return ConsentState.RENEWAL_NEEDED
    if not missing.nothing():
        return _on_the_way(consent, day)
    if not (_by(consent.explained_on, day) and _by(consent.original_seen_on, day)):
        return ConsentState.PARTLY_SIGNED
    if any(not o.categories for o in standing_objections(consent, family, policy, day)):
        return ConsentState.DISPUTED
    if consent.review_reason:
        return ConsentState.UNDER_REVIEW
    if any(each.works_on(day) for each in consent.withdrawals):
        return ConsentState.PARTLY_WITHDRAWN
    return ConsentState.VALID


def standing_objections(
    consent: Consent, family: Family, policy: PolicyDraft, day: date
) -> tuple[Objection, ...]:
    """Return who disagrees on a day; custody holders have a say as long as they decide."""
    alone = decides_alone(family, policy, day)
    return tuple(
        objection
        for objection in consent.objections
        if objection.stands_on(day) and not (alone and objection.kind is SignerKind.CUSTODY_HOLDER)
    )


def reach_of(withdrawal: Withdrawal, family: Family, policy: PolicyDraft) -> Scope:
    """Return how far a withdrawal reaches, by who took back and how old the person was."""
    age = age_on(family.person.born_on, withdrawal.withdrawn_on)
    return withdrawal.reach(adult=age >= policy.adult_age)


def _ended(consent: Consent, family: Family, policy: PolicyDraft, day: date) -> ConsentState | None:
    if consent.flawed_reason:
        return ConsentState.INVALID
    if any(
        each.works_on(day) and reach_of(each, family, policy).whole()
        for each in consent.withdrawals
    ):
        return ConsentState.WITHDRAWN
    if consent.superseded_on is not None and consent.superseded_on <= day:
        return ConsentState.SUPERSEDED
    if consent.valid_until < day:
        return ConsentState.EXPIRED
    return None


def _on_the_way(consent: Consent, day: date) -> ConsentState:
    if any(mark.signed_on <= day for mark in consent.signatures):
        return ConsentState.PARTLY_SIGNED
    if _by(consent.explained_on, day):
        return ConsentState.EXPLAINED
    return ConsentState.DRAFT


def _by(done_on: date | None, day: date) -> bool:
    return done_on is not None and done_on <= day


def _came_of_age(consent: Consent, family: Family, policy: PolicyDraft, day: date) -> bool:
    adult_on = birthday(family.person.born_on, policy.adult_age)
    return adult_on <= day and any(
        mark.kind is SignerKind.CUSTODY_HOLDER for mark in consent.signatures
    )


def carries_until(
    consent: Consent,
    family: Family,
    policy: PolicyDraft,
    day: date,
    *,
    special: bool = False,
) -> date:
    """Return the last day a consent carries that is valid on ``day``, as far as it is known.

    Args:
        consent: a consent that is valid on that day.
        family: the young person and those who hold custody.
        policy: the ages of the office.
        day: a day on which it is valid.
        special: ask for the specially protected categories and their signatures.
    """
    ends = [consent.valid_until]
    ends += [
        each.withdrawn_on - timedelta(days=1)
        for each in consent.withdrawals
        if each.mistake is None and each.withdrawn_on > day
    ]
    if consent.superseded_on is not None:
        ends.append(consent.superseded_on - timedelta(days=1))
    adult_on = birthday(family.person.born_on, policy.adult_age)
    if day < adult_on and not _by_person(_marks(consent, adult_on, special=special)):
        ends.append(adult_on - timedelta(days=1))
    return min(ends)


def entruster_signed(consent: Consent, entruster: Entruster, day: date) -> bool:
    """Say whether the person who entrusted something has signed for it (§ 65 SGB VIII)."""
    return entruster.known() and any(
        mark.signed_on <= day and mark.entruster() == entruster for mark in consent.signatures
    )


def owing_entrusters(consent: Consent, day: date) -> tuple[Entruster, ...]:
    """Return who entrusted something and has not signed for it by a day (§ 65 SGB VIII)."""
    named = dict.fromkeys(grant.entrusted_by for grant in consent.grants)
    return tuple(
        each
        for each in named
        if each is not None and each.known() and not entruster_signed(consent, each, day)
    )


def entruster_agrees(grant: Grant, consent: Consent, day: date) -> bool:
    """Say whether whoever entrusted it has signed a grant that names them (§ 65 SGB VIII)."""
    if grant.entrusted_by is None:
        return grant.category is not DataCategory.ENTRUSTED
    return entruster_signed(consent, grant.entrusted_by, day)
