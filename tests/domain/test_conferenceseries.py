"""A series: what it needs, and the days it suggests for a year."""

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.conferenceseries import SeriesDraft, Weekday, suggested_days
from ilja_desktop.domain.holiday import FreePeriod, Holidays, SchoolHolidays
from ilja_desktop.domain.ids import ProfessionalId
from tests.domain.test_holiday import shipped_rules

TODAY = date(2026, 11, 22)
SERIES = SeriesDraft(
    name="JBA am Berufskolleg",
    place="Berufskolleg",
    starts_at=time(14),
    ends_at=time(16),
    moderator_id=ProfessionalId(1),
)
SUMMER = FreePeriod(name="Sommerferien", first=date(2027, 7, 19), last=date(2027, 8, 31))
FREE = Holidays(shipped_rules(), SchoolHolidays(periods=(SUMMER,)))


def test_a_series_of_four_dates_is_complete() -> None:
    assert SERIES.problems(TODAY) == ()


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"name": " "}, "name.missing"),
        ({"starts_at": None}, "starts_at.missing"),
        ({"ends_at": time(14)}, "ends_at.before_start"),
        ({"dates_per_year": 13}, "dates_per_year.out_of_range"),
        ({"dates_per_year": 0}, "dates_per_year.out_of_range"),
        ({"deadline_days": -1}, "deadline_days.too_small"),
        ({"capacity": None}, "capacity.missing"),
        ({"capacity": 0}, "capacity.missing"),
    ],
)
def test_what_a_series_lacks_is_named(values: dict[str, object], problem: str) -> None:
    assert replace(SERIES, **values).problems(TODAY) == (problem,)  # type: ignore[arg-type] # a test names fields freely


@given(st.integers(1, 12), st.sampled_from(list(Weekday)), st.integers(2024, 2040))
def test_suggested_days_are_free_days_in_order(count: int, weekday: Weekday, year: int) -> None:
    series = replace(SERIES, dates_per_year=count, weekday=weekday)
    days = suggested_days(series, year, FREE)
    assert days == tuple(sorted(set(days)))
    assert len(days) <= count
    for day in days:
        assert day.year == year
        assert weekday.falls_on(day)
        assert FREE.public_on(day) is None
        assert FREE.school_on(day) is None


def test_four_dates_lie_in_four_quarters() -> None:
    days = suggested_days(SERIES, 2027, FREE)
    assert [(day.month - 1) // 3 for day in days] == [0, 1, 2, 3]


def test_a_part_of_the_year_without_a_free_day_gets_no_date() -> None:
    whole = FreePeriod(name="Umbau", first=date(2027, 1, 1), last=date(2027, 6, 30))
    closed = Holidays((), SchoolHolidays(periods=(whole,)))
    assert len(suggested_days(SERIES, 2027, closed)) == 2
