"""The one question answered once more, naively and strictly, straight from the record.

Nothing of the rules is imported but the records and their enums: every rule is written out anew,
one refusal after the other, so that a mistake in one of the two shows.
"""

from collections.abc import Iterable
from datetime import date

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Side
from ilja_desktop.domain.grant import Direction, Grant, Purpose
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.naming import Listener
from ilja_desktop.domain.withdrawal import SignerKind, Withdrawal

SPECIAL = {
    DataCategory.HEALTH,
    DataCategory.SPECIAL_NEEDS,
    DataCategory.RESIDENCE_STATUS,
    DataCategory.BURDENS,
    DataCategory.ENTRUSTED,
}


def age(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def allowed(
    found: Basis,
    listener: Listener,
    category: DataCategory | None,
    purpose: Purpose,
    day: date,
    entrusted_by: Entruster | None = None,
) -> bool:
    """Say whether something may be known; arguments as of ``may_know``."""
    for consent in found.consents:
        for grant in consent.grants:
            if (
                grant.purpose is purpose
                and category in (None, grant.category)
                and grant.valid_from <= day <= grant.valid_until
                and reached(grant, listener)
                and holds(consent, found, day)
                and not (purpose is Purpose.CASE_CONFERENCE and over(consent, found, day))
                and not taken(grant, consent, found, purpose, day)
                and not contested(grant.category, consent, found, day)
                and entrusted(grant, consent, entrusted_by, day)
                and (grant.category not in SPECIAL or specially(grant, consent, found, day))
            ):
                return True
    return entrusted_by is None and by_ground(found, listener, category, purpose, day)


def reached(grant: Grant, listener: Listener) -> bool:
    someone, wanted = listener.professional, grant.recipient
    if grant.direction is Direction.MUTUAL and grant.releaser_id == someone.id:
        return True
    if someone.institution_id != wanted.institution_id:
        return False
    if fits(grant, someone):
        return True
    other = listener.deputises
    return (
        wanted.deputy_covered
        and other is not None
        and other.institution_id == wanted.institution_id
        and fits(grant, other)
    )


def fits(grant: Grant, someone: Professional) -> bool:
    wanted = grant.recipient
    if wanted.professional_id is not None:
        return wanted.professional_id == someone.id
    return bool(wanted.function) and wanted.function == someone.function


def holds(consent: Consent, found: Basis, day: date) -> bool:
    return (
        consent.person_id == found.family.person.id
        and consent.valid_from <= day <= consent.valid_until
        and not consent.flawed_reason
        and not consent.review_reason
        and (consent.superseded_on is None or day < consent.superseded_on)
        and consent.explained_on is not None
        and consent.explained_on <= day
        and consent.original_seen_on is not None
        and consent.original_seen_on <= day
        and signed(consent, found, day, special=False)
        and not any(
            not each.categories
            for each in consent.objections
            if objects(each.kind, each.objected_on, each.settled_on, found, day)
        )
    )


def over(consent: Consent, found: Basis, day: date) -> bool:
    """Say whether all cases were closed some day since it was signed, before the day asked."""
    return any(
        closed < day and any(mark.signed_on <= closed for mark in consent.signatures)
        for closed in found.support_ended_on
    )


def signed(consent: Consent, found: Basis, day: date, *, special: bool) -> bool:
    born, policy = found.family.person.born_on, found.policy
    if age(born, day) >= policy.adult_age:
        return own_mark(consent, day, special=special)
    if not all_holders(consent, found, day, special=special):
        return False
    if own_mark(consent, day, special=special):
        return True
    # Complete before the birthday of insight without the young person's own mark stays so.
    before = [
        when
        for when in {mark.signed_on for mark in consent.signatures} | {day}
        if when <= day and age(born, when) < policy.insight_age
    ]
    assented = consent.assent_on is not None and consent.assent_on <= day
    if age(born, day) < policy.insight_age:
        return assented
    return any(
        all_holders(consent, found, when, special=special)
        and consent.assent_on is not None
        and age(born, max(when, consent.assent_on)) < policy.insight_age
        for when in before
    )


def own_mark(consent: Consent, day: date, *, special: bool) -> bool:
    return any(
        mark.kind is SignerKind.YOUNG_PERSON
        and mark.signed_on <= day
        and (mark.special_signed or not special)
        for mark in consent.signatures
    )


def all_holders(consent: Consent, found: Basis, day: date, *, special: bool) -> bool:
    needed = {holder.id for holder in found.family.holders if holder.signature_required}
    there = {
        mark.custody_holder_id
        for mark in consent.signatures
        if mark.kind is SignerKind.CUSTODY_HOLDER
        and mark.signed_on <= day
        and (mark.special_signed or not special)
    }
    return bool(needed) and needed <= there


def objects(kind: SignerKind, since: date, settled: date | None, found: Basis, day: date) -> bool:
    if day < since or (settled is not None and settled <= day):
        return False
    grown = age(found.family.person.born_on, day) >= found.policy.adult_age
    return not (grown and kind is SignerKind.CUSTODY_HOLDER)


def contested(category: DataCategory, consent: Consent, found: Basis, day: date) -> bool:
    return any(
        category in each.categories
        for each in consent.objections
        if objects(each.kind, each.objected_on, each.settled_on, found, day)
    )


def taken(grant: Grant, consent: Consent, found: Basis, purpose: Purpose, day: date) -> bool:
    begun = min((mark.signed_on for mark in consent.signatures), default=day)
    for other in found.consents:
        concerns = any(each.purpose is purpose for each in other.grants)
        for each in other.withdrawals:
            if each.mistake is not None or each.withdrawn_on > day:
                continue
            if other != consent and not (concerns and begun < each.withdrawn_on):
                continue
            if covers(each, grant, found):
                return True
    return False


def covers(withdrawal: Withdrawal, grant: Grant, found: Basis) -> bool:
    scope = withdrawal.scope
    if scope.purposes and grant.purpose not in scope.purposes:
        return False
    if scope.categories and grant.category not in scope.categories:
        return False
    if scope.recipients and grant.recipient not in scope.recipients:
        return False
    if scope.entrusted_by is not None and grant.entrusted_by != scope.entrusted_by:
        return False
    grown = age(found.family.person.born_on, withdrawal.withdrawn_on) >= found.policy.adult_age
    if withdrawal.kind is SignerKind.YOUNG_PERSON:
        return True
    if withdrawal.kind is SignerKind.CUSTODY_HOLDER and not grown:
        return True
    return own_words(withdrawal, grant.entrusted_by)


def own_words(withdrawal: Withdrawal, said_by: Entruster | None) -> bool:
    if said_by is None or said_by.side is Side.YOUNG_PERSON:
        return False
    if said_by.side is Side.THIRD_PERSON:
        return said_by.third_person_id == withdrawal.third_person_id
    return said_by.custody_holder_id == withdrawal.custody_holder_id


def entrusted(grant: Grant, consent: Consent, by: Entruster | None, day: date) -> bool:
    named = grant.entrusted_by
    if by is not None and by != named:
        return False
    if named is None:
        return grant.category is not DataCategory.ENTRUSTED
    if named.side is Side.YOUNG_PERSON:
        return own_mark(consent, day, special=False)
    if named.side is Side.THIRD_PERSON:
        return any(
            mark.signed_on <= day and mark.third_person_id == named.third_person_id is not None
            for mark in consent.signatures
        )
    return any(
        mark.signed_on <= day
        and mark.kind is not SignerKind.YOUNG_PERSON
        and named.custody_holder_id is not None
        and mark.custody_holder_id == named.custody_holder_id
        for mark in consent.signatures
    )


def specially(grant: Grant, consent: Consent, found: Basis, day: date) -> bool:
    return grant.explicit and signed(consent, found, day, special=True)


def by_ground(
    found: Basis,
    listener: Listener,
    category: DataCategory | None,
    purpose: Purpose,
    day: date,
) -> bool:
    if category is None or category in SPECIAL or category in said_no(found, purpose, day):
        return False
    return any(
        ground.person_id == found.family.person.id
        and ground.institution_id == listener.professional.institution_id
        and ground.purpose is purpose
        and category in ground.categories
        and ground.confirmed_by_id not in (None, ground.recorded_by_id)
        and ground.confirmed_on is not None
        and ground.confirmed_on <= day
        and ground.valid_from <= day <= ground.valid_until
        and (ground.ended_on is None or day < ground.ended_on)
        for ground in found.legal_grounds
    )


def said_no(found: Basis, purpose: Purpose, day: date) -> set[DataCategory]:
    no: set[DataCategory] = set()
    for consent in found.consents:
        no |= {
            grant.category for grant in consent.grants if taken(grant, consent, found, purpose, day)
        }
        no |= everything(consent.withdrawals, found, day)
        for each in consent.objections:
            if objects(each.kind, each.objected_on, each.settled_on, found, day):
                no |= set(each.categories or DataCategory)
    return no


def everything(withdrawals: Iterable[Withdrawal], found: Basis, day: date) -> set[DataCategory]:
    for each in withdrawals:
        scope = each.scope
        limited = scope.purposes or scope.categories or scope.recipients or scope.entrusted_by
        grown = age(found.family.person.born_on, each.withdrawn_on) >= found.policy.adult_age
        entitled = each.kind is SignerKind.YOUNG_PERSON or (
            each.kind is SignerKind.CUSTODY_HOLDER and not grown
        )
        if each.mistake is None and each.withdrawn_on <= day and entitled and not limited:
            return set(DataCategory)
    return set()
