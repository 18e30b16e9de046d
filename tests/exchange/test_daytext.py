"""Dates in the spellings of offices."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.exchange.cell import EPOCH_1900, EPOCH_1904, Cell
from ilja_desktop.exchange.daytext import DayFault, read_day
from tests.exchange.paper import DAYS

DAY = date(2009, 4, 3)


@pytest.mark.parametrize(
    "text",
    [
        "3.4.2009",
        "03.04.2009",
        "03.04.09",
        "3. 4. 2009",
        "2009-04-03",
        "2009-04-03 00:00:00",
        "2009-04-03T00:00",
        "03.04.2009 00:00",
        "3. April 2009",
        "3 Apr 2009",
        "3. Apr. 2009",
        "3.April 2009",
        "03042009",
        "20090403",
        "39906",
        "39906,5",
        "39.906",
    ],
)
def test_spellings_of_one_day(text: str) -> None:
    assert read_day(Cell("A1", text)) == DAY


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("31.02.2009", DayFault.IMPOSSIBLE),
        ("29.02.2011", DayFault.IMPOSSIBLE),
        ("2009-13-01", DayFault.IMPOSSIBLE),
        ("04/13/2009", DayFault.IMPOSSIBLE),
        ("03.04.0209", DayFault.IMPOSSIBLE),
        ("03/04/2009", DayFault.AMBIGUOUS),
        ("3-4-09", DayFault.AMBIGUOUS),
        ("2009", DayFault.UNKNOWN),
        ("03.04.", DayFault.UNKNOWN),
        ("April 2009", DayFault.UNKNOWN),
        ("3. Brumaire 2009", DayFault.UNKNOWN),
        ("unbekannt", DayFault.UNKNOWN),
        ("٣.٤.٢٠٠٩", DayFault.UNKNOWN),
        ("999999", DayFault.IMPOSSIBLE),
    ],
)
def test_what_is_no_day(text: str, fault: DayFault) -> None:
    assert read_day(Cell("A1", text)) is fault


@pytest.mark.parametrize("text", ["13/04/2009", "13-04-2009", "4/4/2009"])
def test_slashes_are_read_where_only_one_day_can_be_meant(text: str) -> None:
    assert isinstance(read_day(Cell("A1", text)), date)


def test_two_digit_years_turn_at_fifty() -> None:
    assert read_day(Cell("A1", "1.1.49")) == date(2049, 1, 1)
    assert read_day(Cell("A1", "1.1.50")) == date(1950, 1, 1)


def test_a_leap_day_is_a_day() -> None:
    assert read_day(Cell("A1", "29.2.2008")) == date(2008, 2, 29)


@given(DAYS, st.sampled_from([EPOCH_1900, EPOCH_1904]))
def test_serial_numbers_count_from_the_epoch_of_the_file(day: date, epoch: date) -> None:
    serial = str((day - epoch).days)
    assert read_day(Cell("A1", serial), epoch) == day


@given(DAYS)
def test_written_days_are_read_again(day: date) -> None:
    for text in (f"{day.day}.{day.month}.{day.year}", day.isoformat(), f"{day:%d.%m.%y}"):
        assert read_day(Cell("A1", text)) == day
    assert read_day(Cell("A1", f"{day:%d%m%Y}")) == day
    assert read_day(Cell("A1", f"{day:%Y%m%d}")) == day


@given(st.text(max_size=30))
def test_any_text_is_a_day_or_a_fault(text: str) -> None:
    found = read_day(Cell("A1", text))
    assert isinstance(found, DayFault) or date(1900, 3, 1) <= found <= date(2199, 12, 31)


def test_a_real_date_is_taken_as_it_is() -> None:
    day = DAY + timedelta(days=1)
    assert read_day(Cell("A1", "03.04.2009", day)) == day
