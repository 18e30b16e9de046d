"""The story's days fit into the year, whatever day it is told on."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.services.practice.schedule import (
    DEADLINE,
    TO_REPORT,
    StoryClock,
    schedule,
    working_day,
)

days = st.dates(min_value=date(2024, 1, 1), max_value=date(2040, 12, 31))


@given(days)
def test_four_dates_in_one_year_and_the_next_is_due_at_once(today: date) -> None:
    told = schedule(today)
    assert today <= told.next <= today + timedelta(days=5)
    of_the_year = [day for day in told.dates() if day.year == told.next.year]
    assert len(of_the_year) == 4
    assert list(told.dates()) == sorted(set(told.dates()))
    assert all(day == working_day(day, forward=True) for day in told.dates())


@given(days)
def test_the_story_has_happened_by_today(today: date) -> None:
    told = schedule(today)
    begun = told.first - TO_REPORT
    assert told.founded < begun < told.first - DEADLINE < told.first < told.next - TO_REPORT
    assert told.next - DEADLINE < today
    assert all(told.founded < day < told.first for day in told.cancelled)


def test_the_clock_stands_in_the_story_until_it_catches_up() -> None:
    real = datetime(2026, 7, 6, 12, tzinfo=UTC)
    clock = StoryClock(lambda: real)
    clock.turn_to(date(2026, 5, 6), 14)
    assert clock() == datetime(2026, 5, 6, 12, tzinfo=UTC)
    clock.turn_to(date(2026, 7, 7), 9)
    assert clock() == real
    clock.catch_up()
    assert clock() == real
