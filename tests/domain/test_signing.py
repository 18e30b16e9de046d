"""Who must sign, and in which state a consent is on a day."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.consent import Consent, ConsentState, Signature, longest_end
from ilja_desktop.domain.datacategory import Entruster, Side
from ilja_desktop.domain.deadline import birthday
from ilja_desktop.domain.signing import (
    Family,
    Missing,
    carries_until,
    entruster_signed,
    missing_signatures,
    state_on,
)
from ilja_desktop.domain.withdrawal import SignerKind, Withdrawal, WithdrawalForm
from tests.domain.people import (
    ADULT,
    BOTH_PARENTS,
    CHILD,
    CONSENT,
    DAY,
    END,
    EVERYBODY,
    FATHER,
    MINOR,
    MOTHER,
    PARENTS,
    POLICY,
    START,
    consent,
    family,
    holder,
    own,
    parent,
)

NEXT = timedelta(days=1)


def state(given_consent: Consent, born_on: date = ADULT, day: date = DAY) -> ConsentState:
    return state_on(given_consent, family(born_on), POLICY, day)


def withdrawn(day: date) -> Withdrawal:
    return Withdrawal(withdrawn_on=day, withdrawn_by="Ö. Yılmaz", form=WithdrawalForm.ORAL)


@pytest.mark.parametrize(
    ("born_on", "signatures", "missing"),
    [
        (ADULT, (own(),), Missing()),
        (ADULT, BOTH_PARENTS, Missing(young_person=True)),
        (MINOR, EVERYBODY, Missing()),
        (MINOR, (own(),), Missing(holders=(MOTHER, FATHER))),
        (MINOR, (own(), parent(MOTHER)), Missing(holders=(FATHER,))),
        (MINOR, BOTH_PARENTS, Missing(young_person=True)),
        (CHILD, BOTH_PARENTS, Missing(assent=True)),
        (CHILD, EVERYBODY, Missing()),
        (CHILD, (own(), parent(FATHER)), Missing(holders=(MOTHER,))),
        (CHILD, (), Missing(assent=True, holders=(MOTHER, FATHER))),
        (ADULT, (own(DAY + NEXT),), Missing(young_person=True)),
        (MINOR, (own(), parent(MOTHER, DAY + NEXT), parent(FATHER)), Missing(holders=(MOTHER,))),
    ],
)
def test_signatures_are_missing(
    born_on: date, signatures: tuple[Signature, ...], missing: Missing
) -> None:
    assert missing_signatures(consent(signatures=signatures), family(born_on), POLICY, DAY) == (
        missing
    )


def test_assent_of_a_child_is_recorded_with_its_day() -> None:
    assented = replace(consent(signatures=BOTH_PARENTS), assent_on=DAY)
    assert missing_signatures(assented, family(CHILD), POLICY, DAY).nothing()
    assert missing_signatures(assented, family(CHILD), POLICY, DAY - NEXT).assent


def test_minor_without_known_custody_holder_lacks_one() -> None:
    alone = Family(family(MINOR).person, ())
    assert missing_signatures(CONSENT, alone, POLICY, DAY) == Missing(no_holder_known=True)
    assert state_on(CONSENT, alone, POLICY, DAY) is ConsentState.PARTLY_SIGNED


def test_holder_whose_signature_is_not_required_need_not_sign() -> None:
    held = family(MINOR, (PARENTS[0], holder(FATHER, "Kemal", required=False)))
    signed = consent(signatures=(own(), parent(MOTHER)))
    assert missing_signatures(signed, held, POLICY, DAY).nothing()


def test_ages_are_the_offices_policy() -> None:
    strict = replace(POLICY, insight_age=17, adult_age=21)
    signed = consent(signatures=(own(),))
    assert missing_signatures(signed, family(ADULT), strict, DAY).holders == (MOTHER, FATHER)
    assert missing_signatures(
        consent(signatures=BOTH_PARENTS), family(MINOR), strict, DAY
    ) == Missing(assent=True)


def test_insight_birthday_leaves_a_complete_consent_alone() -> None:
    turns = birthday(CHILD, POLICY.insight_age)
    lasting = replace(
        consent(signatures=BOTH_PARENTS), assent_on=START, valid_until=turns + timedelta(days=90)
    )
    assert state(lasting, CHILD, turns - NEXT) is ConsentState.VALID
    assert state(lasting, CHILD, turns) is ConsentState.VALID
    late = replace(lasting, signatures=(parent(MOTHER), parent(FATHER, turns)))
    assert state(late, CHILD, turns) is ConsentState.PARTLY_SIGNED


@pytest.mark.parametrize(
    ("born_on", "turns"),
    [(date(2008, 6, 15), date(2026, 6, 15)), (date(2008, 2, 29), date(2026, 3, 1))],
)
def test_coming_of_age_ends_what_only_parents_signed(born_on: date, turns: date) -> None:
    by_parents = consent(signatures=BOTH_PARENTS)
    assert state(by_parents, born_on, turns) is ConsentState.RENEWAL_NEEDED
    assert state(consent(), born_on, turns - NEXT) is ConsentState.VALID
    assert state(consent(), born_on, turns) is ConsentState.VALID


def test_consent_valid_for_a_child_ends_at_majority() -> None:
    born_on = date(2012, 4, 30)
    long = replace(consent(signatures=BOTH_PARENTS), assent_on=START, valid_until=date(2040, 1, 1))
    turns = date(2030, 4, 30)
    assert state(long, born_on, turns - NEXT) is ConsentState.VALID
    assert state(long, born_on, turns) is ConsentState.RENEWAL_NEEDED
    assert carries_until(long, family(born_on), POLICY, DAY) == turns - NEXT


@pytest.mark.parametrize(
    ("changed", "wanted"),
    [
        (replace(CONSENT, signatures=(), explained_on=None), ConsentState.DRAFT),
        (replace(CONSENT, signatures=(), explained_on=DAY + NEXT), ConsentState.DRAFT),
        (replace(CONSENT, signatures=()), ConsentState.EXPLAINED),
        (replace(CONSENT, signatures=(own(),)), ConsentState.PARTLY_SIGNED),
        (replace(CONSENT, signatures=(own(DAY + NEXT),)), ConsentState.EXPLAINED),
        (replace(CONSENT, original_seen_on=None), ConsentState.PARTLY_SIGNED),
        (replace(CONSENT, original_seen_on=DAY + NEXT), ConsentState.PARTLY_SIGNED),
        (replace(CONSENT, explained_on=None), ConsentState.PARTLY_SIGNED),
        (replace(CONSENT, review_reason="Sorgewechsel"), ConsentState.UNDER_REVIEW),
        (replace(CONSENT, flawed_reason="Unterschrift gefälscht"), ConsentState.INVALID),
        (replace(CONSENT, superseded_on=DAY), ConsentState.SUPERSEDED),
        (replace(CONSENT, superseded_on=DAY + NEXT), ConsentState.VALID),
        (replace(CONSENT, withdrawals=(withdrawn(DAY),)), ConsentState.WITHDRAWN),
        (replace(CONSENT, withdrawals=(withdrawn(DAY + NEXT),)), ConsentState.VALID),
        (replace(CONSENT, valid_until=DAY), ConsentState.VALID),
        (replace(CONSENT, valid_until=DAY - NEXT), ConsentState.EXPIRED),
        (CONSENT, ConsentState.VALID),
    ],
)
def test_state_of_a_minors_consent(changed: Consent, wanted: ConsentState) -> None:
    assert state(changed, MINOR) is wanted


def test_leap_day_is_the_last_valid_day() -> None:
    start = date(2027, 3, 1)
    leap = replace(CONSENT, valid_from=start, valid_until=longest_end(start, POLICY))
    assert leap.valid_until == date(2028, 2, 29)
    assert state(leap, day=date(2028, 2, 29)) is ConsentState.VALID
    assert state(leap, day=date(2028, 3, 1)) is ConsentState.EXPIRED


ENDINGS = st.sampled_from(
    [
        replace(CONSENT, withdrawals=(withdrawn(DAY),)),
        replace(CONSENT, superseded_on=DAY),
        replace(CONSENT, valid_until=DAY),
        replace(CONSENT, flawed_reason="Vordruck ohne Zweck"),
        replace(CONSENT, withdrawals=(withdrawn(DAY),), superseded_on=DAY + NEXT),
    ]
)


@given(ENDINGS, st.integers(1, 3000), st.sampled_from([ADULT, MINOR, CHILD]))
def test_nothing_leads_back_to_valid(ended: Consent, later: int, born_on: date) -> None:
    assert state(ended, born_on, DAY + timedelta(days=later)) is not ConsentState.VALID


@given(
    st.dates(date(2007, 1, 1), date(2013, 1, 1)),
    st.lists(
        st.sampled_from(
            [
                *EVERYBODY,
                own(DAY),
                parent(MOTHER, DAY),
                Signature(kind=SignerKind.ENTRUSTING_PERSON, signed_on=START),
            ]
        )
    ),
    st.booleans(),
)
def test_once_a_consent_has_ended_it_never_holds_again(
    born_on: date, signatures: list[Signature], assented: bool
) -> None:
    given_consent = replace(
        consent(signatures=tuple(signatures)), assent_on=START if assented else None
    )
    days = [START + timedelta(days=7 * week) for week in range(60)]
    states = [state(given_consent, born_on, day) for day in days]
    valid = [number for number, found in enumerate(states) if found is ConsentState.VALID]
    assert all(after - before == 1 for before, after in pairwise(valid))


@given(st.lists(st.sampled_from(EVERYBODY), unique=True), st.sampled_from([ADULT, MINOR, CHILD]))
def test_another_signature_never_makes_more_missing(
    signatures: list[Signature], born_on: date
) -> None:
    fewer = consent(signatures=tuple(signatures))
    before = missing_signatures(fewer, family(born_on), POLICY, DAY)
    for more in EVERYBODY:
        after = missing_signatures(
            consent(signatures=(*signatures, more)), family(born_on), POLICY, DAY
        )
        assert after.nothing() or not before.nothing()
        assert set(after.holders) <= set(before.holders)


@pytest.mark.parametrize("special", [False, True])
def test_missing_counts_signatures_below_special_categories(special: bool) -> None:
    plain = consent(signatures=(own(special=False),))
    found = missing_signatures(plain, family(), POLICY, DAY, special=special)
    assert found.young_person is special


@pytest.mark.parametrize(
    ("changed", "last"),
    [
        (CONSENT, END),
        (replace(CONSENT, superseded_on=date(2026, 9, 1)), date(2026, 8, 31)),
        (replace(CONSENT, withdrawals=(withdrawn(date(2026, 8, 1)),)), date(2026, 7, 31)),
    ],
)
def test_carries_until(changed: Consent, last: date) -> None:
    assert carries_until(changed, family(), POLICY, DAY) == last


@pytest.mark.parametrize(
    ("mark", "side", "holder_id", "signed"),
    [
        (own(), Side.YOUNG_PERSON, None, True),
        (parent(MOTHER), Side.YOUNG_PERSON, None, False),
        (parent(MOTHER), Side.CUSTODY_HOLDER, MOTHER, True),
        (parent(FATHER), Side.CUSTODY_HOLDER, MOTHER, False),
        (own(), Side.CUSTODY_HOLDER, MOTHER, False),
        (parent(MOTHER, DAY + NEXT), Side.CUSTODY_HOLDER, MOTHER, False),
        (
            Signature(kind=SignerKind.ENTRUSTING_PERSON, custody_holder_id=MOTHER, signed_on=DAY),
            Side.CUSTODY_HOLDER,
            MOTHER,
            True,
        ),
        (
            Signature(kind=SignerKind.ENTRUSTING_PERSON, signed_on=DAY),
            Side.CUSTODY_HOLDER,
            None,
            False,
        ),
    ],
)
def test_only_the_person_who_entrusted_it_opens_it(
    mark: Signature, side: Side, holder_id: object, signed: bool
) -> None:
    key = MOTHER if holder_id == MOTHER else None
    entruster = Entruster(side=side, custody_holder_id=key)
    assert entruster_signed(consent(signatures=(mark,)), entruster, DAY) is signed
