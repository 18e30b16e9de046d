"""May this be known to this person on this day for this purpose, and if not, why."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.coverage import (
    Reason,
    Verdict,
    enterable,
    may_know,
    may_know_fact,
    standing,
)
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Fact, Side
from ilja_desktop.domain.grant import Direction, Grant, Purpose, Recipient
from ilja_desktop.domain.ids import ConsentId, GrantId, YoungPersonId
from ilja_desktop.domain.naming import Listener
from ilja_desktop.domain.validity import running_grants
from ilja_desktop.domain.withdrawal import Objection, SignerKind, Withdrawal, WithdrawalForm
from tests.domain.people import (
    ADULT,
    ADVISER,
    BOTH_PARENTS,
    BY_MOTHER,
    BY_PERSON,
    CONSENT,
    DAY,
    DEPUTY,
    END,
    FATHER,
    GRANT,
    MINOR,
    MOTHER,
    REPORTER,
    START,
    STRANGER,
    YOUTH_OFFICE,
    Ask,
    basis,
    consent,
    function,
    grant,
    named,
    own,
    parent,
)

NEXT = timedelta(days=1)
HEALTH = grant(5, DataCategory.HEALTH)
ENTRUSTED = replace(grant(6, DataCategory.ENTRUSTED), entrusted_by=BY_MOTHER)
AGAINST_ALL = Objection(kind=SignerKind.YOUNG_PERSON, objected_on=DAY)
AGAINST_SCHOOL = replace(AGAINST_ALL, categories=(DataCategory.SCHOOL,))
TAKEN_BACK = Withdrawal(withdrawn_on=DAY, withdrawn_by="Ö. Yılmaz", form=WithdrawalForm.MAIL)


def answer(found: Basis, ask: Ask = Ask()) -> Verdict:
    return may_know(
        found, ask.listener, ask.category, ask.purpose, ask.day, entrusted_by=ask.entrusted_by
    )


CASES: list[tuple[Reason, Basis, Ask]] = [
    (Reason.COVERED, basis(CONSENT), Ask()),
    (Reason.COVERED, basis(CONSENT), Ask(category=None)),
    (Reason.NO_CONSENT, basis(), Ask()),
    (Reason.NO_CONSENT, basis(replace(CONSENT, person_id=YoungPersonId(9))), Ask()),
    (Reason.CONSENT_INCOMPLETE, basis(replace(CONSENT, original_seen_on=None)), Ask()),
    (Reason.CONSENT_INCOMPLETE, basis(replace(CONSENT, explained_on=None)), Ask()),
    (Reason.CONSENT_INCOMPLETE, basis(consent(signatures=())), Ask()),
    (Reason.CONSENT_INCOMPLETE, basis(consent(signatures=(own(),)), born_on=MINOR), Ask()),
    (Reason.CONSENT_UNDER_REVIEW, basis(replace(CONSENT, review_reason="Sorgewechsel")), Ask()),
    (Reason.CONSENT_INVALID, basis(replace(CONSENT, flawed_reason="Zweck fehlt")), Ask()),
    (Reason.CONSENT_SUPERSEDED, basis(replace(CONSENT, superseded_on=DAY)), Ask()),
    (Reason.CONSENT_EXPIRED, basis(CONSENT), Ask(day=END + NEXT)),
    (Reason.SUPPORT_ENDED, replace(basis(CONSENT), support_ended_on=(DAY - NEXT,)), Ask()),
    (Reason.COVERED, replace(basis(CONSENT), support_ended_on=(DAY,)), Ask()),
    (Reason.COVERED, replace(basis(CONSENT), support_ended_on=(START - NEXT,)), Ask()),
    (Reason.CONSENT_WITHDRAWN, basis(replace(CONSENT, withdrawals=(TAKEN_BACK,))), Ask()),
    (Reason.RENEWAL_NEEDED, basis(consent(signatures=BOTH_PARENTS)), Ask()),
    (Reason.NOT_YET_VALID, basis(replace(CONSENT, valid_from=DAY + NEXT)), Ask()),
    (Reason.NOT_YET_VALID, basis(consent(replace(GRANT, valid_from=DAY + NEXT))), Ask()),
    (Reason.CONSENT_EXPIRED, basis(consent(replace(GRANT, valid_until=DAY - NEXT))), Ask()),
    (Reason.OTHER_PURPOSE, basis(CONSENT), Ask(purpose=Purpose.MONITORING)),
    (Reason.RECIPIENT_NOT_NAMED, basis(CONSENT), Ask(Listener(STRANGER))),
    (Reason.RECIPIENT_NOT_NAMED, basis(CONSENT), Ask(Listener(REPORTER))),
    (Reason.RECIPIENT_NOT_NAMED, basis(CONSENT), Ask(Listener(DEPUTY))),
    (Reason.DEPUTY_NOT_NAMED, basis(CONSENT), Ask(Listener(DEPUTY, ADVISER))),
    (Reason.CATEGORY_NOT_GRANTED, basis(CONSENT), Ask(category=DataCategory.HEALTH)),
    (Reason.ENTRUSTER_NOT_SIGNED, basis(CONSENT), Ask(entrusted_by=BY_PERSON)),
    (Reason.GIVERS_DISAGREE, basis(replace(CONSENT, objections=(AGAINST_ALL,))), Ask()),
    (Reason.GIVERS_DISAGREE, basis(replace(CONSENT, objections=(AGAINST_SCHOOL,))), Ask()),
]


@pytest.mark.parametrize(("reason", "found", "ask"), CASES)
def test_answer_and_its_reason(reason: Reason, found: Basis, ask: Ask) -> None:
    verdict = answer(found, ask)
    assert verdict.reason is reason
    assert verdict.allowed is (reason is Reason.COVERED)
    assert bool(verdict.grants) is verdict.allowed


def test_every_reason_is_reached() -> None:
    special = answer(basis(consent(replace(HEALTH, explicit=False))), ask_about(HEALTH))
    elsewhere = {Reason.LEGAL_GROUND, Reason.CONFERENCE_NOT_COVERED}
    assert {reason for reason, _, _ in CASES} | {special.reason} | elsewhere == set(Reason)


def ask_about(given: Grant, entrusted_by: Entruster | None = None) -> Ask:
    return Ask(category=given.category, entrusted_by=entrusted_by)


@pytest.mark.parametrize(
    ("day", "allowed"),
    [(START - NEXT, False), (START, True), (END, True), (END + NEXT, False)],
)
def test_first_and_last_day_count(day: date, allowed: bool) -> None:
    assert answer(basis(CONSENT), Ask(day=day)).allowed is allowed
    assert standing(basis(CONSENT), Purpose.CASE_CONFERENCE, day).allowed is allowed


@pytest.mark.parametrize(
    ("listener", "recipient", "allowed"),
    [
        (Listener(ADVISER), named(ADVISER), True),
        (Listener(ADVISER), function(ADVISER), True),
        (Listener(STRANGER), function(ADVISER), False),
        (Listener(DEPUTY), function(ADVISER), False),
        (Listener(DEPUTY), named(ADVISER, deputy=True), False),
        (Listener(DEPUTY, ADVISER), named(ADVISER), False),
        (Listener(DEPUTY, ADVISER), named(ADVISER, deputy=True), True),
        (Listener(DEPUTY, ADVISER), function(ADVISER, deputy=True), True),
        (Listener(DEPUTY, REPORTER), named(ADVISER, deputy=True), False),
        (Listener(STRANGER, ADVISER), named(ADVISER, deputy=True), False),
        (Listener(replace(ADVISER, institution_id=YOUTH_OFFICE)), named(ADVISER), False),
        (Listener(replace(ADVISER, function=" fallmanagement ")), function(ADVISER), True),
        (
            Listener(replace(ADVISER, function="")),
            Recipient(institution_id=ADVISER.institution_id),
            False,
        ),
    ],
)
def test_only_whom_the_form_names_may_know(
    listener: Listener, recipient: Recipient, allowed: bool
) -> None:
    found = basis(consent(replace(GRANT, recipient=recipient)))
    assert answer(found, Ask(listener)).allowed is allowed


@pytest.mark.parametrize(
    ("direction", "allowed"), [(Direction.ONE_WAY, False), (Direction.MUTUAL, True)]
)
def test_releaser_hears_the_answer_only_of_a_mutual_exchange(
    direction: Direction, allowed: bool
) -> None:
    found = basis(consent(replace(GRANT, direction=direction)))
    assert answer(found, Ask(Listener(REPORTER))).allowed is allowed
    assert not answer(found, Ask(Listener(DEPUTY, REPORTER))).allowed


SPECIAL = [category for category in DataCategory if category.special]


@pytest.mark.parametrize("category", SPECIAL)
@pytest.mark.parametrize("explicit", [False, True])
@pytest.mark.parametrize("signed", [False, True])
def test_special_category_needs_tick_and_signature(
    category: DataCategory, explicit: bool, signed: bool
) -> None:
    ticked = replace(
        grant(5, category),
        explicit=explicit,
        entrusted_by=BY_PERSON if category is DataCategory.ENTRUSTED else None,
    )
    found = basis(consent(ticked, signatures=(own(special=signed),)))
    verdict = answer(found, ask_about(ticked))
    assert verdict.allowed is (explicit and signed)
    if not verdict.allowed:
        assert verdict.reason is Reason.SPECIAL_NOT_SIGNED


@pytest.mark.parametrize("without", [0, 1, 2])
def test_all_who_must_sign_sign_below_the_special_categories(without: int) -> None:
    marks = [own(), parent(MOTHER), parent(FATHER)]
    assert answer(
        basis(consent(HEALTH, signatures=tuple(marks)), born_on=MINOR), ask_about(HEALTH)
    ).allowed
    marks[without] = replace(marks[without], special_signed=False)
    found = basis(consent(HEALTH, signatures=tuple(marks)), born_on=MINOR)
    assert answer(found, ask_about(HEALTH)).reason is Reason.SPECIAL_NOT_SIGNED


def test_health_is_never_inferred_from_another_category() -> None:
    ordinary = [
        grant(number, category)
        for number, category in enumerate(DataCategory, start=10)
        if category is not DataCategory.HEALTH and category is not DataCategory.ENTRUSTED
    ]
    found = basis(consent(*ordinary))
    assert answer(found, ask_about(HEALTH)).reason is Reason.CATEGORY_NOT_GRANTED


@pytest.mark.parametrize(
    ("signatures", "asked", "reason"),
    [
        ((own(), parent(MOTHER)), BY_MOTHER, Reason.COVERED),
        ((own(), parent(MOTHER)), None, Reason.COVERED),
        ((own(),), BY_MOTHER, Reason.ENTRUSTER_NOT_SIGNED),
        ((own(),), None, Reason.ENTRUSTER_NOT_SIGNED),
        ((own(), parent(FATHER)), BY_MOTHER, Reason.ENTRUSTER_NOT_SIGNED),
        ((own(), parent(MOTHER)), BY_PERSON, Reason.ENTRUSTER_NOT_SIGNED),
    ],
)
def test_entrusted_data_needs_the_signature_of_who_entrusted_it(
    signatures: tuple[object, ...], asked: Entruster | None, reason: Reason
) -> None:
    marks = tuple(mark for mark in (own(), *BOTH_PARENTS) if mark in signatures)
    found = basis(consent(ENTRUSTED, signatures=marks))
    assert answer(found, ask_about(ENTRUSTED, asked)).reason is reason


def test_entrusted_grant_that_names_nobody_opens_nothing() -> None:
    nameless = replace(ENTRUSTED, entrusted_by=None)
    assert answer(basis(consent(nameless)), ask_about(nameless)).reason is (
        Reason.ENTRUSTER_NOT_SIGNED
    )


FACT = Fact(category=DataCategory.SCHOOL, text="besucht die AV-Klasse")
SECRET = Fact(category=DataCategory.ENTRUSTED, text="vertraulich", entrusted_by=BY_MOTHER)


@pytest.mark.parametrize(
    ("fact", "reason"),
    [
        (FACT, Reason.COVERED),
        (replace(FACT, category=DataCategory.HOUSING), Reason.CATEGORY_NOT_GRANTED),
        (SECRET, Reason.COVERED),
        (replace(SECRET, entrusted_by=None), Reason.ENTRUSTER_NOT_SIGNED),
        (
            replace(SECRET, entrusted_by=Entruster(side=Side.CUSTODY_HOLDER)),
            Reason.ENTRUSTER_NOT_SIGNED,
        ),
    ],
)
def test_fact_is_judged_by_its_category_and_by_who_entrusted_it(fact: Fact, reason: Reason) -> None:
    found = basis(consent(GRANT, ENTRUSTED))
    verdict = may_know_fact(found, Listener(ADVISER), fact, Purpose.CASE_CONFERENCE, DAY)
    assert verdict.reason is reason
    assert enterable(found, fact, Purpose.CASE_CONFERENCE, DAY).reason is reason


def test_fact_is_enterable_if_any_grant_opens_it_to_anybody() -> None:
    found = basis(consent(replace(GRANT, recipient=named(STRANGER))))
    assert enterable(found, FACT, Purpose.CASE_CONFERENCE, DAY).allowed
    assert not answer(found).allowed
    assert enterable(basis(), FACT, Purpose.CASE_CONFERENCE, DAY).reason is Reason.NO_CONSENT


def test_own_grant_that_begins_later_is_said_to_begin_later() -> None:
    later = replace(grant(2, DataCategory.HOUSING, named(STRANGER)), valid_from=DAY + NEXT)
    ended = replace(grant(3, DataCategory.BENEFITS, named(STRANGER)), valid_until=DAY - NEXT)
    found = basis(consent(GRANT, later, ended))
    asked = {
        category: answer(found, Ask(Listener(STRANGER), category)).reason
        for category in (DataCategory.HOUSING, DataCategory.BENEFITS, DataCategory.SCHOOL)
    }
    assert asked == {
        DataCategory.HOUSING: Reason.NOT_YET_VALID,
        DataCategory.BENEFITS: Reason.CONSENT_EXPIRED,
        DataCategory.SCHOOL: Reason.CATEGORY_NOT_GRANTED,
    }


def other(given: Consent, key: int) -> Consent:
    return replace(given, id=ConsentId(key))


def signed_on(day: date) -> Consent:
    return other(consent(signatures=(own(day),)), 2)


@pytest.mark.parametrize(
    ("second", "allowed"),
    [
        (signed_on(DAY - NEXT), False),
        (signed_on(DAY), True),
        (signed_on(DAY + NEXT), True),
        (
            other(consent(replace(GRANT, purpose=Purpose.MONITORING), signatures=(own(START),)), 2),
            True,
        ),
    ],
)
def test_withdrawal_speaks_for_every_older_consent_to_the_purpose(
    second: Consent, allowed: bool
) -> None:
    gone = replace(CONSENT, withdrawals=(TAKEN_BACK,))
    purpose = second.grants[0].purpose
    after = Ask(purpose=purpose, day=DAY + NEXT)
    for found in (basis(gone, second), basis(second, gone)):
        verdict = answer(found, after)
        assert verdict.allowed is allowed
        assert allowed or verdict.reason is Reason.CONSENT_WITHDRAWN
    before = Ask(purpose=purpose, day=DAY - NEXT)
    assert answer(basis(CONSENT, second), before).allowed is (
        second.signatures[0].signed_on < DAY or purpose is Purpose.CASE_CONFERENCE
    )


def test_another_persons_withdrawal_changes_nothing() -> None:
    foreign = replace(
        CONSENT, id=ConsentId(2), person_id=YoungPersonId(9), withdrawals=(TAKEN_BACK,)
    )
    assert answer(basis(CONSENT, foreign)).allowed


def test_older_overlapping_consent_holds_until_it_is_replaced() -> None:
    newer = other(consent(grant(7, DataCategory.HOUSING)), 2)
    assert answer(basis(CONSENT, newer)).grants == (GRANT.id,)
    replaced = replace(CONSENT, superseded_on=DAY)
    assert answer(basis(replaced, newer)).reason is Reason.CATEGORY_NOT_GRANTED


def test_all_grants_that_cover_are_named_and_the_longest_gives_the_end() -> None:
    short = replace(GRANT, id=GrantId(3), valid_until=DAY)
    verdict = answer(basis(consent(GRANT, short)))
    assert verdict == Verdict(Reason.COVERED, CONSENT.id, (GrantId(1), GrantId(3)), END)


@pytest.mark.parametrize("special", [False, True])
def test_answer_ends_with_the_parents_power(special: bool) -> None:
    born_on = date(2011, 9, 1)
    long = date(2029, 12, 31)
    given = grant(8, DataCategory.HEALTH if special else DataCategory.SCHOOL)
    signatures = (own(special=False), *BOTH_PARENTS) if special else BOTH_PARENTS
    lasting = replace(
        consent(replace(given, valid_until=long), signatures=signatures),
        assent_on=START,
        valid_until=long,
    )
    found = basis(lasting, born_on=born_on)
    verdict = answer(found, Ask(category=given.category))
    assert verdict.until == date(2029, 8, 31)
    assert not answer(found, Ask(category=given.category, day=date(2029, 9, 1))).allowed


def test_running_grants_belong_to_a_consent_that_holds() -> None:
    later = replace(grant(2, DataCategory.HOUSING), valid_from=DAY + NEXT)
    found = basis(consent(GRANT, later))
    assert running_grants(found.consents[0], found, Purpose.CASE_CONFERENCE, DAY) == (GRANT,)
    ended = basis(replace(CONSENT, withdrawals=(TAKEN_BACK,)))
    assert running_grants(ended.consents[0], ended, Purpose.CASE_CONFERENCE, DAY) == ()


def test_eighteenth_birthday_asks_for_the_person() -> None:
    found = basis(consent(signatures=BOTH_PARENTS), born_on=ADULT)
    verdicts = set(reasons(found))
    assert verdicts == {Reason.RENEWAL_NEEDED}


def reasons(found: Basis) -> Iterator[Reason]:
    for category in DataCategory:
        yield answer(found, Ask(category=category)).reason
