"""Days, periods and ages as §§ 187, 188 BGB count them."""

from calendar import isleap
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.deadline import age_on, birthday, last_day, rule_day

DAYS = st.dates(date(1950, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2026, 3, 15), 12, date(2027, 3, 14)),
        (date(2026, 1, 1), 12, date(2026, 12, 31)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2023, 2, 28), 12, date(2024, 2, 27)),
        (date(2023, 3, 1), 12, date(2024, 2, 29)),
        (date(2022, 3, 1), 12, date(2023, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 28)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 1, 29), 1, date(2026, 2, 28)),
        (date(2026, 3, 31), 1, date(2026, 4, 30)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 12, 2), 1, date(2027, 1, 1)),
    ],
)
def test_period_ends_the_day_before_the_same_date_or_with_the_month(
    start: date, months: int, end: date
) -> None:
    assert last_day(start, months) == end


@given(DAYS, st.integers(1, 60))
def test_period_is_never_longer_than_to_the_same_date(start: date, months: int) -> None:
    end = last_day(start, months)
    assert start <= end
    index = start.year * 12 + start.month - 1 + months
    after = end + timedelta(days=1)
    assert (after.year * 12 + after.month - 1, after.day) in {
        (index, start.day),
        (index + 1, 1),
    }


@given(DAYS, st.integers(1, 59))
def test_more_months_last_longer(start: date, months: int) -> None:
    assert last_day(start, months) < last_day(start, months + 1)


@pytest.mark.parametrize(
    ("born_on", "years", "comes"),
    [
        (date(2008, 2, 29), 18, date(2026, 3, 1)),
        (date(2008, 2, 29), 20, date(2028, 2, 29)),
        (date(2008, 2, 28), 18, date(2026, 2, 28)),
        (date(2008, 3, 1), 18, date(2026, 3, 1)),
        (date(2008, 12, 31), 18, date(2026, 12, 31)),
    ],
)
def test_year_of_life_is_completed_on(born_on: date, years: int, comes: date) -> None:
    assert birthday(born_on, years) == comes
    assert age_on(born_on, comes) == years
    assert age_on(born_on, comes - timedelta(days=1)) == years - 1


@given(DAYS, DAYS)
def test_age_grows_by_at_most_one_a_day(born_on: date, day: date) -> None:
    tomorrow = day + timedelta(days=1)
    assert age_on(born_on, tomorrow) - age_on(born_on, day) in {0, 1}


@given(DAYS, st.integers(0, 30))
def test_birthday_falls_on_the_date_of_birth_or_on_1_march(born_on: date, years: int) -> None:
    day = birthday(born_on, years)
    moved = (born_on.month, born_on.day) == (2, 29) and not isleap(day.year)
    assert (day.month, day.day) == ((3, 1) if moved else (born_on.month, born_on.day))
    assert age_on(born_on, day) == years


def test_nobody_has_a_negative_age() -> None:
    assert age_on(date(2026, 6, 1), date(2020, 6, 1)) == 0


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        (datetime(2026, 7, 1, 21, 59, 59, tzinfo=UTC), date(2026, 7, 1)),
        (datetime(2026, 7, 1, 22, 0, tzinfo=UTC), date(2026, 7, 2)),
        (datetime(2026, 1, 1, 22, 59, 59, tzinfo=UTC), date(2026, 1, 1)),
        (datetime(2026, 1, 1, 23, 0, tzinfo=UTC), date(2026, 1, 2)),
        (datetime(2026, 7, 2, 0, 0, tzinfo=UTC), date(2026, 7, 2)),
        (datetime(2026, 12, 31, 23, 30, tzinfo=UTC), date(2027, 1, 1)),
        (datetime(2026, 3, 28, 23, 0, tzinfo=UTC), date(2026, 3, 29)),
        (datetime(2026, 10, 24, 22, 0, tzinfo=UTC), date(2026, 10, 25)),
    ],
)
def test_rule_day_is_the_day_in_berlin(stamp: datetime, day: date) -> None:
    assert rule_day(stamp) == day
