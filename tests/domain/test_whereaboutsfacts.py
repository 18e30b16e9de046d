"""What is counted of enquiries: codes of the variables, and nothing of who was asked."""

from dataclasses import fields
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.checkpoint import CheckpointState, SchoolEnd, checkpoints
from ilja_desktop.domain.pathway import SchoolType, Station
from ilja_desktop.domain.person import Sex
from ilja_desktop.domain.whereabouts import (
    Certainty,
    Missed,
    Source,
    Whereabouts,
    WhereaboutsDraft,
)
from ilja_desktop.domain.whereaboutsfacts import (
    DIRECT,
    NOT_DIRECT,
    UNKNOWN,
    Counted,
    axes_of,
    fact_of,
    started_directly,
)
from tests.domain.paths import LISTED, answer, paths, station

SCHOOL = SchoolEnd(date(2026, 7, 31), expected=False)
AXES = axes_of(LISTED)
TODAY = date(2026, 11, 22)


def counted(*stations: Station) -> Counted:
    return Counted(date(2010, 5, 4), Sex.FEMALE, SchoolType.MAIN, SCHOOL, stations)


@pytest.mark.parametrize(
    ("codes", "direct"),
    [
        ([("I.1", date(2026, 9, 1))], True),
        ([("I.1", date(2026, 10, 31))], True),
        ([("I.1", date(2026, 11, 1))], False),
        ([("I.2", date(2026, 9, 1))], False),
        ([("II.4", date(2026, 8, 3)), ("I.1", date(2026, 9, 15))], False),
        ([("S.2", date(2026, 8, 1)), ("I.1", date(2026, 9, 1))], True),
        ([("I.1", date(2026, 7, 31))], False),
        ([], False),
    ],
)
def test_direct_means_without_a_holding_pattern(
    codes: list[tuple[str, date]], direct: bool
) -> None:
    path = tuple(station(id, code, day) for id, (code, day) in enumerate(codes, 1))
    assert started_directly(SCHOOL, path, LISTED) is direct


def test_an_answer_after_school_counts_by_group_and_school_type() -> None:
    training = station(1, "I.1", date(2026, 9, 1))
    (after_school, *_) = checkpoints(SCHOOL, (training,), LISTED)
    fact = fact_of(
        after_school, CheckpointState.REACHED, answer(after_school), counted(training), LISTED
    )
    assert fact is not None
    assert (fact.destination, fact.direct, fact.school_type) == ("I", DIRECT, "Hauptschule")
    other = fact_of(
        after_school, CheckpointState.REACHED, answer(after_school, "S.8"), counted(), LISTED
    )
    assert other is not None
    assert (other.destination, other.direct) == ("S.4–S.9", NOT_DIRECT)


@given(paths(), st.sampled_from(CheckpointState))
def test_every_fact_fits_the_variables_and_tells_nothing_else(
    stations: tuple[Station, ...], state: CheckpointState
) -> None:
    axes = {axis.code: axis for axis in (getattr(AXES, f.name) for f in fields(AXES))}
    for checkpoint in checkpoints(SCHOOL, stations, LISTED):
        found = answer(checkpoint) if state is CheckpointState.REACHED else None
        fact = fact_of(checkpoint, state, found, counted(*stations), LISTED)
        if fact is None:
            assert state in {
                CheckpointState.AHEAD,
                CheckpointState.NO_CONSENT,
                CheckpointState.TOO_LONG_AGO,
            }
            continue
        record = fact.record()
        assert set(record) == set(axes)
        for code, value in record.items():
            assert axes[code].check(value) == value
        assert (fact.destination == UNKNOWN) is (state is not CheckpointState.REACHED)


WHOLE = WhereaboutsDraft(
    category="I.1", asked_on=TODAY, source=Source.SCHOOL, certainty=Certainty.CONFIRMED
)


@pytest.mark.parametrize(
    ("draft", "problems"),
    [
        (WHOLE, ()),
        (WhereaboutsDraft(), ("category.missing", "asked_on.missing")),
        (WhereaboutsDraft(category="U.3", asked_on=TODAY), ("category.missing",)),
        (WhereaboutsDraft(category="U.1", asked_on=TODAY), ("missed.missing",)),
        (WhereaboutsDraft(category="U.1", asked_on=TODAY, missed=Missed.MOVED), ()),
        (WhereaboutsDraft(category="U.2", asked_on=TODAY), ()),
        (
            WhereaboutsDraft(category="II.4", asked_on=TODAY + timedelta(days=1)),
            ("told_by.missing", "certainty.missing", "asked_on.future"),
        ),
        (
            WhereaboutsDraft(
                category="U.2",
                asked_on=TODAY,
                begins_on=TODAY,
                ends_on=TODAY - timedelta(days=1),
            ),
            ("ends_on.before_start",),
        ),
    ],
)
def test_an_answer_says_what_it_has_to(draft: WhereaboutsDraft, problems: tuple[str, ...]) -> None:
    assert draft.problems(TODAY, LISTED) == problems


def test_no_record_has_room_for_words_about_somebody() -> None:
    texts = [f.name for f in fields(Whereabouts) if f.type == "str"]
    assert texts == ["category"]
