"""A promise is never broken by a later rule; only a statute keeps a case longer."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.casefile import Case, CaseState, retention_end
from ilja_desktop.domain.ids import CaseId, InstitutionId, YoungPersonId
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.retention import (
    WORKED_ON,
    ErasureGround,
    ErasureObstacle,
    Limits,
    RetentionDraft,
    evidence_end,
    ground_of,
    is_due,
    kept_until,
    limits_of,
    obstacle_of,
    person_needed,
    promised_end,
)
from ilja_desktop.domain.withdrawal import Withdrawal, WithdrawalForm
from tests.domain.people import ADULT, CONSENT, POLICY, family

DAYS = st.dates(date(2024, 1, 1), date(2040, 12, 31))
MAYBE = st.none() | DAYS
LIMITS = st.builds(Limits, promised=MAYBE, withdrawn=MAYBE)
CASE = Case(
    id=CaseId(1),
    uuid=UUID(int=1),
    revision=1,
    number="KPF-2026-001",
    person_id=YoungPersonId(1),
    reporting_institution_id=InstitutionId(1),
    opened_on=date(2026, 1, 2),
    state=CaseState.CLOSED,
    closed_draft=False,
    erase_on=date(2029, 12, 31),
)
RETENTION = RetentionDraft(case_id=CASE.id)


@given(DAYS, LIMITS, MAYBE)
def test_no_case_outlives_a_promise_or_a_withdrawal(
    end: date, limits: Limits, extended: date | None
) -> None:
    kept = kept_until(end, limits, extended)
    assert all(kept <= limit for limit in (limits.promised, limits.withdrawn) if limit)


@given(DAYS, LIMITS, MAYBE)
def test_without_bounds_an_extension_only_lengthens(
    end: date, limits: Limits, extended: date | None
) -> None:
    assert kept_until(end, Limits(), extended) == max(end, extended or end)
    assert kept_until(end, limits, extended) >= kept_until(end, limits)


@given(DAYS, st.integers(1, 30), st.integers(1, 30), DAYS)
def test_a_later_rule_never_extends_what_was_promised(
    closed_on: date, years: int, later_years: int, promised: date
) -> None:
    rules = [PolicyDraft(retention_years=count) for count in (years, later_years)]
    ends = [kept_until(retention_end(closed_on, one), Limits(promised=promised)) for one in rules]
    assert max(ends) <= promised
    if years <= later_years and ends[0] == promised:
        assert ends[1] == promised


@given(st.lists(st.tuples(MAYBE, st.booleans()), max_size=5))
def test_the_earliest_signed_form_counts(forms: list[tuple[date | None, bool]]) -> None:
    consents = [
        replace(CONSENT, erase_by=day, signatures=CONSENT.signatures if signed else ())
        for day, signed in forms
    ]
    days = [day for day, signed in forms if signed and day]
    assert promised_end(consents) == min(days, default=None)


@given(DAYS, DAYS)
def test_it_is_due_the_day_after_its_last(erase_on: date, today: date) -> None:
    assert is_due(replace(CASE, erase_on=erase_on), today) == (today > erase_on)


@given(st.sampled_from(CaseState), LIMITS, st.booleans(), st.booleans(), DAYS)
def test_every_due_case_has_one_ground_and_a_hold_stops_each(
    state: CaseState, limits: Limits, closed: bool, held: bool, held_on: date
) -> None:
    case = replace(CASE, state=state, closed_draft=closed)
    case = replace(case, erase_on=kept_until(case.erase_on, limits))
    ground = ground_of(case, limits)
    retention = replace(RETENTION, held_on=held_on if held else None)
    obstacle = obstacle_of(case, retention, ground)
    if held:
        assert obstacle is ErasureObstacle.HELD
    elif ground is ErasureGround.PERIOD:
        assert (obstacle is ErasureObstacle.WORKED_ON) == (state in WORKED_ON)
    else:
        assert obstacle is None
    over = replace(retention, transferred_on=held_on)
    assert obstacle_of(case, over, ground) is not ErasureObstacle.HELD


def test_grounds_in_their_order() -> None:
    day = CASE.erase_on
    assert ground_of(CASE, Limits()) is ErasureGround.PERIOD
    assert ground_of(CASE, Limits(promised=day)) is ErasureGround.PROMISE
    assert ground_of(CASE, Limits(promised=day, withdrawn=day)) is ErasureGround.WITHDRAWAL
    assert ground_of(CASE, Limits(promised=day + timedelta(1))) is ErasureGround.PERIOD
    assert ground_of(replace(CASE, closed_draft=True), Limits()) is ErasureGround.NO_CONSENT


def test_a_hold_is_looked_at_every_six_months_until_the_transfer() -> None:
    policy = PolicyDraft()
    assert RETENTION.review_due(policy) is None
    held = replace(RETENTION, held_on=date(2026, 1, 15))
    assert held.review_due(policy) == date(2026, 7, 14)
    seen = replace(held, hold_reviewed_on=date(2026, 7, 10))
    assert seen.review_due(policy) == date(2027, 1, 9)
    assert replace(seen, transferred_on=date(2026, 8, 1)).review_due(policy) is None
    assert limits_of((), held) == Limits()


def test_what_was_taken_back_has_to_be_proven_longer() -> None:
    withdrawal = Withdrawal(
        withdrawn_on=date(2026, 10, 1), withdrawn_by="selbst", form=WithdrawalForm.ORAL
    )
    withdrawn = replace(CONSENT, withdrawals=(withdrawal,))
    assert evidence_end(withdrawn, POLICY) == date(2029, 12, 31)
    assert evidence_end(CONSENT, POLICY) == CONSENT.valid_until
    after = CONSENT.valid_until + timedelta(1)
    assert not person_needed([CONSENT], family(ADULT), POLICY, after)
    assert person_needed([CONSENT], family(ADULT), POLICY, CONSENT.valid_until)
    assert person_needed([withdrawn], family(ADULT), POLICY, after)
