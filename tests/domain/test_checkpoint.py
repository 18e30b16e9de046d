"""Checkpoints come from the dates of a path, and are due only under a consent."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.checkpoint import (
    Checkpoint,
    CheckpointState,
    Permit,
    SchoolEnd,
    checkpoints,
    permit_of,
    state_on,
)
from ilja_desktop.domain.deadline import after_months
from ilja_desktop.domain.destination import Meaning
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.pathway import Station, kept_until, school_end
from ilja_desktop.domain.verdict import Reason, Verdict
from ilja_desktop.domain.whereabouts import Stage
from tests.domain.paths import DAYS, LISTED, answer, paths, station
from tests.domain.people import CONSENT, DAY, GRANT, POLICY, basis, consent

SCHOOL = SchoolEnd(date(2026, 7, 31), expected=False)
NEXT = timedelta(days=1)


@pytest.mark.parametrize(
    ("born_on", "leaves"),
    [
        (date(2010, 1, 1), date(2026, 7, 31)),
        (date(2010, 9, 30), date(2026, 7, 31)),
        (date(2010, 10, 1), date(2027, 7, 31)),
        (date(2012, 2, 29), date(2028, 7, 31)),
    ],
)
def test_school_ends_ten_years_after_it_began(born_on: date, leaves: date) -> None:
    assert school_end(born_on, LISTED.rules) == leaves


def test_a_path_without_stations_has_one_checkpoint() -> None:
    (only,) = checkpoints(SCHOOL, (), LISTED)
    assert (only.stage, only.number, only.day) == (Stage.SCHOOL_END, 0, date(2026, 8, 31))
    assert not only.expected


def test_a_measure_and_a_training_make_the_others() -> None:
    course = station(1, "II.4", date(2026, 9, 1), date(2027, 6, 30))
    training = station(2, "I.1", date(2027, 8, 1))
    found = [(each.stage, each.day) for each in checkpoints(SCHOOL, (training, course), LISTED)]
    assert found == [
        (Stage.SCHOOL_END, date(2026, 8, 31)),
        (Stage.MEASURE_END, date(2027, 7, 1)),
        (Stage.TRAINING_BEGIN, date(2027, 8, 1)),
        (Stage.TRAINING_GOING_ON, date(2028, 2, 1)),
        (Stage.TRAINING_END, date(2030, 8, 1)),
        (Stage.TRAINING_AFTER, date(2031, 2, 1)),
    ]


def test_a_training_broken_off_early_is_not_asked_about_while_it_goes_on() -> None:
    training = station(1, "I.1", date(2026, 8, 1), date(2026, 10, 15))
    stages = [each.stage for each in checkpoints(SCHOOL, (training,), LISTED)]
    assert Stage.TRAINING_GOING_ON not in stages
    assert Stage.TRAINING_END in stages


@given(paths())
def test_each_station_is_asked_about_as_its_kind_is(stations: tuple[Station, ...]) -> None:
    found = checkpoints(SCHOOL, stations, LISTED)
    assert [each.day for each in found] == sorted(each.day for each in found)
    assert len({each.key for each in found}) == len(found)
    by_station = {
        one.id: {each.stage for each in found if each.station_id == one.id} for one in stations
    }
    for one in stations:
        meaning = LISTED.meaning(one.category)
        if meaning.training:
            assert {Stage.TRAINING_BEGIN, Stage.TRAINING_END} <= by_station[one.id]
        elif meaning is Meaning.TRANSITION or (one.funded_by and one.end(LISTED)):
            assert by_station[one.id] == {Stage.MEASURE_END}
        else:
            assert by_station[one.id] == set()


@given(paths(), st.randoms())
def test_order_of_entry_means_nothing(stations: tuple[Station, ...], random: object) -> None:
    mixed = tuple(reversed(stations))
    assert checkpoints(SCHOOL, stations, LISTED) == checkpoints(SCHOOL, mixed, LISTED)


@given(paths(), DAYS, st.booleans(), st.none() | DAYS)
def test_due_only_under_a_consent_on_its_day(
    stations: tuple[Station, ...], today: date, allowed: bool, since: date | None
) -> None:
    permit = Permit(allowed, since)
    for each in checkpoints(SCHOOL, stations, LISTED):
        state = state_on(each, None, permit, LISTED, today)
        if state is CheckpointState.DUE:
            assert allowed
            assert each.day <= today
        if not allowed:
            assert state is CheckpointState.NO_CONSENT
        if allowed and today < each.day:
            assert state is CheckpointState.AHEAD


@given(paths(), DAYS)
def test_whatever_is_due_stays_due_until_answered(
    stations: tuple[Station, ...], today: date
) -> None:
    permit = Permit(allowed=True, since=date(2021, 1, 1))
    for each in checkpoints(SCHOOL, stations, LISTED):
        if state_on(each, None, permit, LISTED, today) is CheckpointState.DUE:
            later = today + timedelta(days=400)
            assert state_on(each, None, permit, LISTED, later) is CheckpointState.DUE
            given_answer = answer(each)
            assert state_on(each, given_answer, permit, LISTED, later) is CheckpointState.REACHED


POINT = Checkpoint(Stage.SCHOOL_END, 0, date(2026, 8, 31))


@pytest.mark.parametrize(
    ("category", "state"),
    [
        ("I.1", CheckpointState.REACHED),
        ("U.1", CheckpointState.MISSED),
        ("U.2", CheckpointState.DECLINED),
        ("gone", CheckpointState.REACHED),
    ],
)
def test_not_reached_is_a_result(category: str, state: CheckpointState) -> None:
    found = state_on(POINT, answer(POINT, category), Permit(allowed=True), LISTED, DAY)
    assert found is state


def test_what_lay_long_before_the_consent_is_not_asked() -> None:
    months = LISTED.rules.look_back_months
    edge = after_months(POINT.day, months)
    later = edge + timedelta(days=900)
    for since, state in (
        (edge, CheckpointState.DUE),
        (edge + NEXT, CheckpointState.TOO_LONG_AGO),
    ):
        permit = Permit(allowed=True, since=since)
        assert state_on(POINT, None, permit, LISTED, later) is state


def test_asking_begins_with_the_first_consent_for_this_purpose() -> None:
    follow = replace(GRANT, purpose=Purpose.MONITORING)
    first = replace(consent(follow), valid_from=follow.valid_from)
    assert permit_of(basis(CONSENT), allowed=False) == Permit(allowed=False)
    asked = permit_of(basis(CONSENT, first), allowed=True)
    assert asked == Permit(allowed=True, since=follow.valid_from)
    flawed = replace(first, flawed_reason="Vordruck")
    found: Basis = basis(flawed)
    assert permit_of(found, allowed=False).since is None


@given(DAYS, DAYS, st.none() | DAYS)
def test_a_path_is_kept_under_the_consent_and_no_longer(
    today: date, until: date, before: date | None
) -> None:
    grace = timedelta(days=POLICY.withdrawal_days)
    held = Verdict(Reason.COVERED, until=until)
    assert kept_until(held, POLICY, today, before) == until + grace
    gone = kept_until(Verdict(Reason.CONSENT_WITHDRAWN), POLICY, today, before)
    assert gone <= today + grace
    assert before is None or gone <= before
