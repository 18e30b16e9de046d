"""Series of conferences: set up once, and the dates of a year made from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from ilja_desktop.domain.conference import Conference, ConferenceDraft, ConferenceState
from ilja_desktop.domain.conferenceseries import Series, SeriesDraft, suggested_days
from ilja_desktop.domain.dateconflict import DateConflict, conflicts
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import SeriesId
from ilja_desktop.domain.user import Right
from ilja_desktop.services.freedays import holidays_of
from ilja_desktop.services.workplace import Workplace, columns, complete
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import conferenceseries as store
from ilja_desktop.store import sessionnumber
from ilja_desktop.store.conference import ConferenceRow
from ilja_desktop.store.conferenceseries import ConferenceSeriesRow


@dataclass(eq=False)
class SeriesEnded(Refusal):
    """No more dates are made from a series that is out of use."""

    name: str


@dataclass(frozen=True)
class SuggestedDate:
    """One date of a year as it could be planned, with what speaks against it."""

    draft: ConferenceDraft
    conflicts: tuple[DateConflict, ...]


@dataclass(frozen=True)
class SeriesLine:
    """A series with its conferences of one year."""

    series: Series
    planned: tuple[Conference, ...]


class SeriesBook:
    """What a user can do with series of conferences."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def lines(self, year: int) -> tuple[SeriesLine, ...]:
        """Return all series, those in use first, each with its dates of a year."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            held = [c for c in conference_store.conferences(session) if c.held_on.year == year]
            return tuple(
                SeriesLine(series, tuple(c for c in held if c.series_id == series.id))
                for series in store.every(session)
            )

    def found(self, draft: SeriesDraft) -> Series:
        """Set up a series."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            return transaction.add(ConferenceSeriesRow(**columns(draft))).record()

    def change(self, id: SeriesId, revision: int, draft: SeriesDraft) -> Series:
        """Change a series; conferences that were made from it stay as they are."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            row = store.get(transaction.session, id)
            return transaction.change(row, columns(draft), revision).record()

    def suggest(self, id: SeriesId, year: int) -> tuple[SuggestedDate, ...]:
        """Return the dates of a year that are not planned yet, away from free days.

        Raises:
            SeriesEnded: the series is out of use.
        """
        self._at.require(Right.PLAN_CONFERENCES)
        today = self._at.today()
        with self._at.read() as session:
            series = _in_use(store.get(session, id).record())
            holidays = holidays_of(session)
            every = conference_store.conferences(session)
            numbers = sessionnumber.suggested(session, year, series.dates_per_year)
        taken = [c.held_on for c in every if c.series_id == id and c.held_on.year == year]
        first = today + timedelta(days=series.deadline_days)
        days = [day for day in suggested_days(series, year, holidays) if day >= first]
        missing = max(0, series.dates_per_year - len(taken))
        open_days = [day for day in days if not _near(day, taken)][:missing]
        drafts = [
            _draft(series, day, number) for number, day in zip(numbers, open_days, strict=False)
        ]
        return tuple(
            SuggestedDate(draft, conflicts(draft, every, holidays, today)) for draft in drafts
        )

    def plan(self, id: SeriesId, drafts: Sequence[ConferenceDraft]) -> tuple[Conference, ...]:
        """Put dates of a series into the year's plan, all of them or none.

        Raises:
            NumberElsewhere: another desk took one of the numbers along.
        """
        today = self._at.today()
        for draft in drafts:
            complete(draft.problems(today))
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            _in_use(store.get(transaction.session, id).record())
            for draft in drafts:
                sessionnumber.claim(transaction.session, draft.number)
            rows = [
                ConferenceRow(
                    **columns(replace(draft, series_id=id)), state=ConferenceState.PLANNED
                )
                for draft in drafts
            ]
            return tuple(transaction.add(row).record() for row in rows)


def draft_of(series: Series, day: date | None) -> ConferenceDraft:
    """Return a conference of a series on a day, without a number yet."""
    deadline = None if day is None else day - timedelta(days=series.deadline_days)
    return ConferenceDraft(
        held_on=day,
        starts_at=series.starts_at,
        ends_at=series.ends_at,
        place=series.place,
        room=series.room,
        reporting_deadline=deadline,
        capacity=series.capacity,
        capacity_unit=series.capacity_unit,
        moderator_id=series.moderator_id,
        minute_taker_id=series.minute_taker_id,
        procedure=series.procedure,
        series_id=series.id,
        published=series.published,
    )


def _draft(series: Series, day: date, number: str) -> ConferenceDraft:
    return replace(draft_of(series, day), number=number)


_NEAR = timedelta(days=21)
"""A fixed date that lies so close to one of the series already is that one."""


def _near(day: date, taken: Sequence[date]) -> bool:
    return any(abs(day - other) < _NEAR for other in taken)


def _in_use(series: Series) -> Series:
    if not series.active:
        raise SeriesEnded(series.name)
    return series
