"""What is counted of enquiries: codes of the variables, and nothing of who was asked."""

from dataclasses import fields
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.casefacts import DESTINATION, SCHOOL_TYPE
from ilja_desktop.domain.checkpoint import CheckpointState, SchoolEnd, checkpoints
from ilja_desktop.domain.pathway import SchoolType, Station
from ilja_desktop.domain.person import Sex
from ilja_desktop.domain.summary import Cell, CellState
from ilja_desktop.domain.whereabouts import (
    Certainty,
    Missed,
    Source,
    Stage,
    Whereabouts,
    WhereaboutsDraft,
)
from ilja_desktop.domain.whereaboutsfacts import (
    DIRECT,
    ENTRY,
    NOT_DIRECT,
    AskedPerson,
    direct_share,
    enquiry_axes,
    enquiry_record,
    started_directly,
)
from tests.domain.paths import LISTED, answer, paths, station

SCHOOL = SchoolEnd(date(2026, 7, 31), expected=False)
AXES = {axis.code: axis for axis in enquiry_axes(LISTED)}
TODAY = date(2026, 11, 22)


def asked(*stations: Station) -> AskedPerson:
    return AskedPerson(date(2010, 5, 4), Sex.FEMALE, SchoolType.MAIN, SCHOOL, stations)


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
    reached = CheckpointState.REACHED
    record = enquiry_record(after_school, reached, answer(after_school), asked(training), LISTED)
    assert record is not None
    assert (record[DESTINATION], record[ENTRY], record[SCHOOL_TYPE]) == ("I", DIRECT, "Hauptschule")
    other = enquiry_record(after_school, reached, answer(after_school, "S.8"), asked(), LISTED)
    assert other is not None
    assert (other[DESTINATION], other[ENTRY]) == ("S.4–S.9", NOT_DIRECT)


@given(paths(), st.sampled_from(CheckpointState))
def test_every_record_fits_the_variables_and_tells_nothing_else(
    stations: tuple[Station, ...], state: CheckpointState
) -> None:
    for checkpoint in checkpoints(SCHOOL, stations, LISTED):
        found = answer(checkpoint) if state is CheckpointState.REACHED else None
        record = enquiry_record(checkpoint, state, found, asked(*stations), LISTED)
        if record is None:
            assert state in {
                CheckpointState.AHEAD,
                CheckpointState.NO_CONSENT,
                CheckpointState.TOO_LONG_AGO,
            }
            continue
        assert set(record) == set(AXES)
        for code, value in record.items():
            assert AXES[code].check(str(value)) == value
        reached = record[DESTINATION] in AXES[DESTINATION].groups[0].parts
        assert reached is (state is CheckpointState.REACHED)
        asked_how = reached and checkpoint.stage is Stage.SCHOOL_END
        assert asked_how is (record[ENTRY] in (DIRECT, NOT_DIRECT))


@pytest.mark.parametrize(
    ("direct", "other", "share"),
    [(9, 15, 38), (0, 24, 0), (9, 10, None), (None, 20, None), (20, None, None)],
)
def test_a_share_needs_enough_and_both_numbers(
    direct: int | None, other: int | None, share: int | None
) -> None:
    assert direct_share((shown(direct), shown(other), shown(99)), least=20) == share


def shown(value: int | None) -> Cell:
    return Cell(CellState.PROTECTED if value is None else CellState.PRINTED, value)


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
            ("source.nobody", "certainty.missing", "asked_on.future"),
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
