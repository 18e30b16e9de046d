"""What speaks against a date."""

import uuid
from dataclasses import fields, replace
from datetime import date, time
from typing import Any

import pytest

from ilja_desktop.domain.conference import Conference, ConferenceDraft, ConferenceState
from ilja_desktop.domain.dateconflict import ConflictKind, DateConflict, conflicts
from ilja_desktop.domain.holiday import FreePeriod, Holidays, SchoolHolidays
from ilja_desktop.domain.ids import ConferenceId, ProfessionalId
from tests.domain.test_holiday import shipped_rules

TODAY = date(2026, 11, 22)
EASTER = FreePeriod(name="Osterferien", first=date(2027, 3, 22), last=date(2027, 4, 3))
SUMMER = FreePeriod(name="Sommerferien", first=date(2027, 7, 19), last=date(2027, 8, 31))
FREE = Holidays(shipped_rules(), SchoolHolidays(periods=(EASTER, SUMMER)))
DRAFT = ConferenceDraft(
    number="1/2027",
    held_on=date(2027, 2, 10),
    starts_at=time(14),
    ends_at=time(16),
    place="Berufskolleg",
    room="112",
    reporting_deadline=date(2027, 1, 20),
    moderator_id=ProfessionalId(1),
    minute_taker_id=ProfessionalId(2),
)


def planned(id: int, **values: Any) -> Conference:
    """Return another conference on the day of the draft."""
    given = {field.name: getattr(DRAFT, field.name) for field in fields(ConferenceDraft)}
    stored = {"id": ConferenceId(id), "uuid": uuid.uuid4(), "revision": 1}
    stored["state"] = ConferenceState.PLANNED
    return Conference(**{**given, "number": f"{id}/2027", **stored, **values})


def kinds(draft: ConferenceDraft, *others: Conference) -> list[ConflictKind]:
    return [found.kind for found in conflicts(draft, others, FREE, TODAY)]


def test_a_free_afternoon_has_nothing_against_it() -> None:
    assert kinds(DRAFT) == []
    assert conflicts(replace(DRAFT, held_on=None), [planned(2)], FREE, TODAY) == ()


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"held_on": date(2027, 5, 27)}, DateConflict(ConflictKind.PUBLIC_HOLIDAY, "Fronleichnam")),
        ({"held_on": date(2027, 3, 24)}, DateConflict(ConflictKind.SCHOOL_HOLIDAY, "Osterferien")),
        ({"held_on": date(2027, 2, 13)}, DateConflict(ConflictKind.WEEKEND)),
        (
            {"held_on": date(2026, 11, 18), "reporting_deadline": None},
            DateConflict(ConflictKind.PAST),
        ),
        ({"held_on": date(2027, 9, 1)}, DateConflict(ConflictKind.SCHOOL_UNKNOWN)),
        ({"reporting_deadline": date(2026, 11, 3)}, DateConflict(ConflictKind.DEADLINE_PASSED)),
        (
            {"held_on": date(2027, 4, 14), "reporting_deadline": date(2027, 3, 24)},
            DateConflict(ConflictKind.DEADLINE_FREE, "Osterferien"),
        ),
    ],
)
def test_each_thing_against_a_day_is_told(values: dict[str, Any], expected: DateConflict) -> None:
    assert conflicts(replace(DRAFT, **values), [], FREE, TODAY) == (expected,)


def test_the_same_room_and_the_same_people_at_the_same_time_clash() -> None:
    other = planned(2, starts_at=time(15), ends_at=time(17))
    assert kinds(DRAFT, other) == [ConflictKind.SAME_PLACE, ConflictKind.SAME_PEOPLE]
    elsewhere = replace(other, room="Aula")
    assert kinds(DRAFT, elsewhere) == [ConflictKind.SAME_PEOPLE]
    shared = replace(elsewhere, moderator_id=ProfessionalId(2), minute_taker_id=None)
    assert kinds(DRAFT, shared) == [ConflictKind.SAME_PEOPLE]
    others = replace(elsewhere, moderator_id=ProfessionalId(3), minute_taker_id=None)
    assert kinds(DRAFT, others) == [ConflictKind.SAME_DAY]


def test_one_after_the_other_is_only_the_same_day() -> None:
    assert kinds(DRAFT, planned(2, starts_at=time(16), ends_at=time(18))) == [ConflictKind.SAME_DAY]


def test_nothing_clashes_with_itself_or_with_what_was_called_off() -> None:
    own = planned(7)
    assert conflicts(DRAFT, [own], FREE, TODAY, own.id) == ()
    assert kinds(DRAFT, planned(2, state=ConferenceState.CANCELLED)) == []
    assert kinds(DRAFT, planned(2, state=ConferenceState.MOVED)) == []
    assert kinds(DRAFT, planned(2, held_on=date(2027, 2, 11))) == []
