"""Days typed in a hurry mean what people mean."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.ui.conference.quickday import quick_day

TODAY = date(2026, 11, 21)
DAYS = st.dates(min_value=date(2000, 1, 1), max_value=date(2090, 12, 31))


@given(DAYS, st.integers(0, 999))
def test_plus_counts_days_from_today(today: date, days: int) -> None:
    assert quick_day(f"+{days}", today) == today + timedelta(days=days)
    assert quick_day(f" + {days} ", today) == today + timedelta(days=days)


@given(DAYS, DAYS)
def test_day_and_month_are_the_next_such_day(today: date, wanted: date) -> None:
    found = quick_day(f"{wanted.day}.{wanted.month}.", today)
    assert found is not None
    assert found >= today
    assert (found.day, found.month) == (wanted.day, wanted.month)
    if (wanted.day, wanted.month) != (29, 2):
        assert found - today < timedelta(days=366)


@given(DAYS)
def test_a_full_day_is_that_day(day: date) -> None:
    assert quick_day(f"{day:%d.%m.%Y}", TODAY) == day


@pytest.mark.parametrize("text", ["", "bald", "31.2.", "+", "+1.", "32.1.", "1.13.", "15"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert quick_day(text, TODAY) is None


def test_examples() -> None:
    assert quick_day("15.1.", TODAY) == date(2027, 1, 15)
    assert quick_day("21.11", TODAY) == TODAY
    assert quick_day("29.2.", TODAY) == date(2028, 2, 29)
