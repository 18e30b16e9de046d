"""What speaks against a date: free days, a passed deadline, the same room or people twice.

A conflict is shown and decides nothing; whoever plans may have a reason the program cannot know.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.conference import Conference, ConferenceDraft, ConferenceState
from ilja_desktop.domain.holiday import Holidays
from ilja_desktop.domain.ids import ConferenceId


class ConflictKind(Enum):
    """What speaks against a date."""

    PAST = "vergangen"
    WEEKEND = "Wochenende"
    PUBLIC_HOLIDAY = "Feiertag"
    SCHOOL_HOLIDAY = "Schulferien"
    SCHOOL_UNKNOWN = "Schulferien unbekannt"
    DEADLINE_PASSED = "Meldeschluss vorbei"
    DEADLINE_FREE = "Meldeschluss an freiem Tag"
    SAME_PLACE = "Ort belegt"
    SAME_PEOPLE = "Personen belegt"
    SAME_DAY = "gleicher Tag"


@dataclass(frozen=True)
class DateConflict:
    """One thing that speaks against a date.

    Args:
        kind: what.
        detail: the holiday's name, or the number of the other conference.
    """

    kind: ConflictKind
    detail: str = ""


GRAVE = frozenset(
    {
        ConflictKind.PAST,
        ConflictKind.PUBLIC_HOLIDAY,
        ConflictKind.DEADLINE_PASSED,
        ConflictKind.SAME_PLACE,
        ConflictKind.SAME_PEOPLE,
    }
)
"""With these a conference can hardly be held as it is planned."""

_CALLED_OFF = (ConferenceState.CANCELLED, ConferenceState.MOVED)
_SATURDAY = 5


def conflicts(
    draft: ConferenceDraft,
    others: Iterable[Conference],
    holidays: Holidays,
    today: date,
    own: ConferenceId | None = None,
) -> tuple[DateConflict, ...]:
    """Return what speaks against a date; nothing of a draft without a day.

    Args:
        draft: the conference as it is planned.
        others: all conferences there are.
        holidays: what is known about free days.
        today: the current day.
        own: the conference that is planned, so that it is not its own neighbour.
    """
    if draft.held_on is None:
        return ()
    found = [*_of_day(draft.held_on, holidays, today)]
    found += _of_deadline(draft, holidays, today)
    found += _of_others(draft, [other for other in others if other.id != own])
    return tuple(found)


def at_the_same_time(one: Conference, other: Conference) -> bool:
    """Say whether nobody could be at the whole of both sessions; none that is called off counts."""
    held = one.state not in _CALLED_OFF and other.state not in _CALLED_OFF
    return one.id != other.id and held and one.held_on == other.held_on and _overlap(one, other)


def _of_day(day: date, holidays: Holidays, today: date) -> Iterator[DateConflict]:
    if day < today:
        yield DateConflict(ConflictKind.PAST)
    if day.weekday() >= _SATURDAY:
        yield DateConflict(ConflictKind.WEEKEND)
    if (public := holidays.public_on(day)) is not None:
        yield DateConflict(ConflictKind.PUBLIC_HOLIDAY, public)
    if (school := holidays.school_on(day)) is not None:
        yield DateConflict(ConflictKind.SCHOOL_HOLIDAY, school)
    elif not holidays.says_of(day):
        yield DateConflict(ConflictKind.SCHOOL_UNKNOWN)


def _of_deadline(draft: ConferenceDraft, holidays: Holidays, today: date) -> Iterator[DateConflict]:
    day = draft.reporting_deadline
    if day is None:
        return
    if day < today <= (draft.held_on or today):
        yield DateConflict(ConflictKind.DEADLINE_PASSED)
    name = holidays.public_on(day) or holidays.school_on(day)
    if name is not None:
        yield DateConflict(ConflictKind.DEADLINE_FREE, name)


def _of_others(draft: ConferenceDraft, others: Iterable[Conference]) -> Iterator[DateConflict]:
    for other in others:
        if other.held_on != draft.held_on or other.state in _CALLED_OFF:
            continue
        if not _overlap(draft, other):
            yield DateConflict(ConflictKind.SAME_DAY, other.number)
            continue
        clashes = list(_clashes(draft, other))
        yield from clashes or [DateConflict(ConflictKind.SAME_DAY, other.number)]


def _clashes(draft: ConferenceDraft, other: Conference) -> Iterator[DateConflict]:
    if _place(draft) == _place(other):
        yield DateConflict(ConflictKind.SAME_PLACE, other.number)
    people = {draft.moderator_id, draft.minute_taker_id} - {None}
    if people & {other.moderator_id, other.minute_taker_id}:
        yield DateConflict(ConflictKind.SAME_PEOPLE, other.number)


def _place(draft: ConferenceDraft) -> tuple[str, str]:
    return draft.place.strip().casefold(), draft.room.strip().casefold()


def _overlap(draft: ConferenceDraft, other: Conference) -> bool:
    if draft.starts_at is None or draft.ends_at is None:
        return True
    return draft.starts_at < other.ends_at and other.starts_at < draft.ends_at
