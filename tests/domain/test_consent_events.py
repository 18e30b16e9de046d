"""Taking back, disagreeing and legal grounds: what they close, and that they never widen."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.consent import Consent, Signature, SoleSignature
from ilja_desktop.domain.coverage import Reason, Verdict, at_conference, may_know, standing
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import ConsentId, LegalGroundId, UserId
from ilja_desktop.domain.legalground import LegalGround
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.withdrawal import (
    Mistake,
    Objection,
    Scope,
    SignerKind,
    Withdrawal,
    WithdrawalForm,
)
from tests.domain.people import (
    ADVISER,
    BY_MOTHER,
    CONSENT,
    DAY,
    FATHER,
    JOBCENTER,
    MINOR,
    MOTHER,
    NOBODY,
    PERSON,
    REPORTER,
    START,
    Ask,
    basis,
    consent,
    family,
    grant,
    named,
    own,
    parent,
)
from tests.domain.strategies import OBJECTIONS, PARTIAL, WITHDRAWALS, situations

HOUSING = grant(2, DataCategory.HOUSING)
ENTRUSTED = replace(grant(3, DataCategory.ENTRUSTED), entrusted_by=BY_MOTHER)
WIDE = consent(CONSENT.grants[0], HOUSING, ENTRUSTED)
MISTAKE = Mistake(
    found_on=DAY, reason="falsche Person", found_by_id=UserId(1), confirmed_by_id=UserId(2)
)
GROUND = LegalGround(
    id=LegalGroundId(1),
    uuid=NOBODY,
    revision=1,
    person_id=PERSON,
    institution_id=JOBCENTER,
    categories=(DataCategory.BENEFITS, DataCategory.HOUSING),
    code="69_1_1",
    reason="Leistungen werden abgestimmt",
    valid_from=START,
    valid_until=date(2026, 12, 31),
    recorded_by_id=UserId(1),
    recorded_on=START,
    confirmed_by_id=UserId(2),
    confirmed_on=START,
)


def answer(found: Basis, ask: Ask = Ask()) -> Verdict:
    return may_know(
        found, ask.listener, ask.category, ask.purpose, ask.day, entrusted_by=ask.entrusted_by
    )


def taken_back(
    scope: Scope = Scope(),
    kind: SignerKind = SignerKind.YOUNG_PERSON,
    mistake: Mistake | None = None,
) -> Withdrawal:
    return Withdrawal(
        withdrawn_on=DAY,
        withdrawn_by="Ayşe Yılmaz",
        kind=kind,
        custody_holder_id=MOTHER,
        form=WithdrawalForm.ORAL,
        scope=scope,
        mistake=mistake,
    )


@pytest.mark.parametrize(
    ("scope", "closed"),
    [
        (Scope(categories=(DataCategory.SCHOOL,)), {DataCategory.SCHOOL}),
        (Scope(recipients=(named(ADVISER),)), {DataCategory.SCHOOL, DataCategory.HOUSING}),
        (Scope(recipients=(named(REPORTER),)), set()),
        (Scope(purposes=(Purpose.MONITORING,)), set()),
        (Scope(), {DataCategory.SCHOOL, DataCategory.HOUSING}),
    ],
)
def test_partial_withdrawal_closes_what_it_names(scope: Scope, closed: set[DataCategory]) -> None:
    found = basis(replace(WIDE, withdrawals=(taken_back(scope),)))
    for category in (DataCategory.SCHOOL, DataCategory.HOUSING):
        verdict = answer(found, Ask(category=category))
        assert verdict.reason is (
            Reason.CONSENT_WITHDRAWN if category in closed else Reason.COVERED
        )


def test_partial_withdrawal_reaches_the_older_form_too() -> None:
    school = Scope(categories=(DataCategory.SCHOOL,))
    newer = replace(WIDE, id=ConsentId(2), withdrawals=(taken_back(school),))
    assert answer(basis(CONSENT, newer)).reason is Reason.CONSENT_WITHDRAWN
    assert answer(basis(CONSENT, newer), Ask(category=DataCategory.HOUSING)).allowed


def test_mistaken_withdrawal_closes_nothing() -> None:
    assert answer(basis(replace(WIDE, withdrawals=(taken_back(mistake=MISTAKE),)))).allowed


def test_mother_of_an_adult_takes_back_only_what_she_entrusted() -> None:
    asked = Ask(category=DataCategory.ENTRUSTED, entrusted_by=BY_MOTHER)
    by_mother = (taken_back(kind=SignerKind.CUSTODY_HOLDER),)
    gone = basis(replace(WIDE, withdrawals=by_mother))
    assert answer(basis(WIDE), asked).allowed
    assert answer(gone).allowed
    assert answer(gone, asked).reason is Reason.CONSENT_WITHDRAWN
    minor = basis(replace(WIDE, withdrawals=by_mother), born_on=MINOR)
    assert answer(minor).reason is Reason.CONSENT_WITHDRAWN


def test_disagreement_of_a_custody_holder_blocks_and_can_be_settled() -> None:
    against = Objection(kind=SignerKind.CUSTODY_HOLDER, custody_holder_id=FATHER, objected_on=START)
    blocked = basis(replace(CONSENT, objections=(against,)), born_on=MINOR)
    settled = basis(replace(CONSENT, objections=(replace(against, settled_on=DAY),)), born_on=MINOR)
    assert answer(blocked).reason is Reason.GIVERS_DISAGREE
    assert not standing(blocked, Purpose.CASE_CONFERENCE, DAY).allowed
    assert answer(settled).allowed
    assert answer(basis(replace(CONSENT, objections=(against,)))).allowed, "of age: no say"


@settings(max_examples=300)
@given(situations(), st.one_of(WITHDRAWALS, PARTIAL))
def test_withdrawing_never_widens(situation: tuple[Basis, Ask], more: Withdrawal) -> None:
    found, ask = situation
    first, *others = found.consents
    withdrawn = replace(first, withdrawals=(*first.withdrawals, more))
    fewer = replace(found, consents=(withdrawn, *others))
    assert answer(found, ask).allowed or not answer(fewer, ask).allowed


@settings(max_examples=300)
@given(situations(), OBJECTIONS)
def test_disagreeing_never_widens(situation: tuple[Basis, Ask], more: Objection) -> None:
    found, ask = situation
    first, *others = found.consents
    objected = replace(first, objections=(*first.objections, more))
    fewer = replace(found, consents=(objected, *others))
    assert answer(found, ask).allowed or not answer(fewer, ask).allowed


@settings(max_examples=300)
@given(situations(), st.sampled_from([own(), parent(MOTHER), parent(FATHER)]))
def test_signing_never_narrows_on_its_day(situation: tuple[Basis, Ask], mark: Signature) -> None:
    found, ask = situation
    signed = tuple(
        replace(each, signatures=(*each.signatures, replace(mark, signed_on=ask.day)))
        for each in found.consents
    )
    assert answer(replace(found, consents=signed), ask).allowed or not answer(found, ask).allowed


@settings(max_examples=300)
@given(situations(), st.sets(st.sampled_from(DataCategory)), st.sets(st.sampled_from(DataCategory)))
def test_two_givers_never_give_more_than_both_agree_to(
    situation: tuple[Basis, Ask], one: set[DataCategory], other: set[DataCategory]
) -> None:
    found, ask = situation
    objections = tuple(
        Objection(
            kind=SignerKind.CUSTODY_HOLDER,
            custody_holder_id=who,
            objected_on=START,
            categories=tuple(against),
        )
        for who, against in ((MOTHER, one), (FATHER, other))
        if against
    )
    family_of_minor = family(MINOR)
    both = replace(
        found,
        family=family_of_minor,
        consents=tuple(replace(each, objections=objections) for each in found.consents),
    )
    if ask.category in one | other and ask.day >= START and ask.day < date(2027, 9, 1):
        assert not answer(both, ask).allowed


def test_one_signature_is_enough_only_on_a_listed_ground_with_proof() -> None:
    one_parent = consent(signatures=(own(), parent(MOTHER)))
    sole = SoleSignature(ground="sole_custody", proof_seen_on=START, proof_seen_by_id=REPORTER.id)
    assert not answer(basis(one_parent, born_on=MINOR)).allowed
    assert answer(basis(replace(one_parent, sole_signature=sole), born_on=MINOR)).allowed
    unlisted = replace(sole, ground="nicht_erreichbar")
    assert not answer(basis(replace(one_parent, sole_signature=unlisted), born_on=MINOR)).allowed
    nobody = replace(one_parent, signatures=(own(),), sole_signature=sole)
    assert not answer(basis(nobody, born_on=MINOR)).allowed


def test_policy_may_let_minors_decide_alone() -> None:
    alone = consent(signatures=(own(),))
    found = Basis(family(MINOR), (alone,), PolicyDraft(decides_alone_from=16))
    assert answer(found).allowed
    assert not answer(basis(alone, born_on=MINOR)).allowed


@pytest.mark.parametrize(
    ("values", "held", "allowed"),
    [
        ({}, (), True),
        ({"conference_days": (DAY,)}, (), True),
        ({"conference_days": (START,)}, (), False),
        ({"conference_count": 2}, (START,), True),
        ({"conference_count": 1}, (START,), False),
        ({"conference_count": 1}, (DAY,), True),
        ({"conference_count": 1}, (date(2025, 6, 1),), True),
    ],
)
def test_only_the_conferences_the_form_names(
    values: dict[str, object], held: tuple[date, ...], *, allowed: bool
) -> None:
    found = replace(basis(replace(CONSENT, **values)), held_on=held)  # type: ignore[arg-type]  # fields by name
    verdict = at_conference(found, DAY)
    assert verdict.reason is (Reason.COVERED if allowed else Reason.CONFERENCE_NOT_COVERED)
    assert answer(found).allowed


def with_ground(ground: LegalGround, *consents: Consent) -> Basis:
    return replace(basis(*consents), legal_grounds=(ground,))


def test_legal_ground_opens_its_categories_to_its_body_and_nothing_else() -> None:
    benefits = Ask(category=DataCategory.BENEFITS)
    verdict = answer(with_ground(GROUND), benefits)
    assert (verdict.reason, verdict.ground_id) == (Reason.LEGAL_GROUND, GROUND.id)
    assert not answer(with_ground(GROUND), Ask(category=None)).allowed
    assert not answer(with_ground(GROUND), Ask()).allowed
    elsewhere = replace(GROUND, institution_id=REPORTER.institution_id)
    assert not answer(with_ground(elsewhere), benefits).allowed
    assert not standing(with_ground(GROUND), Purpose.CASE_CONFERENCE, DAY).allowed
    assert not at_conference(with_ground(GROUND), DAY).allowed


@pytest.mark.parametrize(
    "values",
    [
        {"confirmed_by_id": None},
        {"confirmed_by_id": UserId(1)},
        {"confirmed_on": date(2026, 6, 11)},
        {"valid_until": date(2026, 6, 9)},
        {"ended_on": DAY},
        {"purpose": Purpose.MONITORING},
    ],
)
def test_legal_ground_needs_a_second_person_before(values: dict[str, object]) -> None:
    ground = replace(GROUND, **values)  # type: ignore[arg-type]  # fields by name
    assert not answer(with_ground(ground), Ask(category=DataCategory.BENEFITS)).allowed


def test_legal_ground_never_takes_the_place_of_what_was_refused() -> None:
    housing = Ask(category=DataCategory.HOUSING)
    school_only = consent(CONSENT.grants[0])
    assert answer(with_ground(GROUND, school_only), housing).allowed
    withdrawn = replace(WIDE, withdrawals=(taken_back(),))
    assert not answer(with_ground(GROUND, withdrawn), housing).allowed
    no = Objection(
        kind=SignerKind.YOUNG_PERSON, objected_on=START, categories=(DataCategory.HOUSING,)
    )
    assert not answer(with_ground(GROUND, replace(WIDE, objections=(no,))), housing).allowed


@given(situations())
def test_legal_ground_never_opens_what_is_special(situation: tuple[Basis, Ask]) -> None:
    found, ask = situation
    special = tuple(category for category in DataCategory if category.special)
    ground = replace(
        GROUND, categories=special, institution_id=ask.listener.professional.institution_id
    )
    assert answer(replace(found, legal_grounds=(ground,)), ask) == answer(found, ask)
