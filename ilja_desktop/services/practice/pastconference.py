"""The past conferences of a large stock: when they were, and what was agreed there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from ilja_desktop.domain.conference import ConferenceKind, ConferenceState
from ilja_desktop.domain.deadline import BERLIN
from ilja_desktop.domain.ids import ConferenceId, ProfessionalId
from ilja_desktop.domain.minutes import MinutesState
from ilja_desktop.services.practice.schedule import DEADLINE, working_day
from ilja_desktop.store.conference import ConferenceRow
from ilja_desktop.store.minutes import MinutesRow
from ilja_desktop.store.transaction import Run

_USUAL_CASES = 8
_MOST_CONFERENCES = 75
_SPAN = (590, 75)
"""Days before today of the earliest and the latest."""


@dataclass(frozen=True)
class PastConference:
    """One past conference on record."""

    id: ConferenceId
    held_on: date

    def at(self, minutes: int) -> datetime:
        """Return the moment so many minutes after it began."""
        begun = datetime.combine(self.held_on, time(9), BERLIN).astimezone(UTC)
        return begun + timedelta(minutes=minutes)


def past_days(today: date, cases: int) -> tuple[date, ...]:
    """Return the days of as many conferences as so many cases need."""
    count = min(_MOST_CONFERENCES, -(-cases // _USUAL_CASES))
    first, last = _SPAN
    apart = (first - last) / max(1, count - 1)
    days = (today - timedelta(days=first - int(apart * n)) for n in range(count))
    return tuple(working_day(day, forward=True) for day in days)


def write_conferences(
    run: Run, days: tuple[date, ...], capacity: int, moderator_id: ProfessionalId
) -> tuple[PastConference, ...]:
    """Write the conferences; their minutes follow when everything that belongs to them stands."""
    rows = [_row(number, day, capacity, moderator_id) for number, day in enumerate(days, start=1)]
    added = run.add_all(rows)
    return tuple(PastConference(ConferenceId(row.id), row.held_on) for row in added)


def write_minutes(run: Run, past: tuple[PastConference, ...]) -> None:
    """Write the minutes of past conferences; what was signed then is on paper."""
    run.add_all(
        [
            MinutesRow(
                conference_id=one.id,
                state=MinutesState.HANDED_OUT,
                miscellaneous="Unterschriebenes Protokoll liegt auf Papier vor.",
                finalised_at=one.at(240),
            )
            for one in past
        ]
    )


def _row(number: int, day: date, capacity: int, moderator_id: ProfessionalId) -> ConferenceRow:
    begun = datetime.combine(day, time(9), BERLIN).astimezone(UTC)
    return ConferenceRow(
        number=f"Z{number}/{day.year}",
        kind=ConferenceKind.EXTRAORDINARY,
        held_on=day,
        starts_at=time(9),
        ends_at=time(13),
        place="Rathaus Musterbach",
        room="Sitzungszimmer 2",
        reporting_deadline=day - DEADLINE,
        capacity=capacity,
        moderator_id=moderator_id,
        state=ConferenceState.DONE,
        secrecy_notice_at=begun,
        opened_at=begun,
        ended_at=begun + timedelta(hours=4),
    )
