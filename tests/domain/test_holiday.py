"""Free days: public holidays against the official calendar, lists of school holidays."""

import tomllib
from datetime import date, timedelta

import pytest
from dateutil.easter import easter

from ilja_desktop.domain.holiday import (
    FreePeriod,
    HolidayRule,
    Holidays,
    SchoolHolidays,
    easter_sunday,
)
from tests.house.source import ROOT

AUTUMN = FreePeriod(name="Herbstferien", first=date(2026, 10, 17), last=date(2026, 10, 31))
LIST = SchoolHolidays(source="Ministerium", as_of=date(2026, 9, 1), periods=(AUTUMN,))


def shipped_rules() -> tuple[HolidayRule, ...]:
    """Return the rules of the file by other means than the program's."""
    path = ROOT / "resources" / "calendar" / "public-holidays-nw.toml"
    return tuple(
        HolidayRule(
            name=each["name"],
            fixed=(int(each["fixed"][:2]), int(each["fixed"][3:])) if "fixed" in each else None,
            easter=each.get("easter", 0),
            since=each.get("since"),
            until=each.get("until"),
        )
        for each in tomllib.loads(path.read_text("utf-8"))["day"]
    )


@pytest.mark.parametrize(
    ("year", "movable"),
    [
        (2026, ["04-03", "04-06", "05-14", "05-25", "06-04"]),
        (2027, ["03-26", "03-29", "05-06", "05-17", "05-27"]),
        (2028, ["04-14", "04-17", "05-25", "06-05", "06-15"]),
        (2029, ["03-30", "04-02", "05-10", "05-21", "05-31"]),
    ],
)
def test_the_state_has_the_holidays_of_the_official_calendar(year: int, movable: list[str]) -> None:
    fixed = ["01-01", "05-01", "10-03", "11-01", "12-25", "12-26"]
    expected = {date.fromisoformat(f"{year}-{day}") for day in (*fixed, *movable)}
    assert set(Holidays(shipped_rules(), LIST).public_in(year)) == expected


def test_easter_is_where_another_library_has_it() -> None:
    for year in range(1900, 2300):
        assert easter_sunday(year) == easter(year)


@pytest.mark.parametrize(
    ("year", "day"),
    [(1818, (3, 22)), (1943, (4, 25)), (2026, (4, 5)), (2038, (4, 25)), (2285, (3, 22))],
)
def test_easter_falls_where_the_church_has_it(year: int, day: tuple[int, int]) -> None:
    assert easter_sunday(year) == date(year, *day)


def test_the_reformation_was_a_holiday_once() -> None:
    known = Holidays(shipped_rules(), LIST)
    assert known.public_on(date(2017, 10, 31)) == "Reformationstag"
    assert known.public_on(date(2018, 10, 31)) is None


def test_first_and_last_day_belong_to_school_holidays() -> None:
    known = Holidays((), LIST)
    assert known.school_on(AUTUMN.first) == known.school_on(AUTUMN.last) == "Herbstferien"
    assert known.school_on(AUTUMN.first - timedelta(days=1)) is None
    assert known.school_on(AUTUMN.last + timedelta(days=1)) is None


def test_a_list_says_nothing_of_what_lies_after_it() -> None:
    known = Holidays((), LIST)
    assert known.says_of(AUTUMN.last)
    assert not known.says_of(AUTUMN.last + timedelta(days=1))
    assert not Holidays((), SchoolHolidays()).says_of(AUTUMN.last)


def test_a_list_needs_source_day_and_sound_periods() -> None:
    today = date(2026, 11, 22)
    turned = FreePeriod(name="Ostern", first=date(2027, 4, 3), last=date(2027, 3, 22))
    assert LIST.problems(today) == ()
    assert SchoolHolidays().problems(today) == (
        "source.missing",
        "as_of.missing",
        "periods.missing",
    )
    late = SchoolHolidays(source="x", as_of=date(2026, 11, 23), periods=(turned,))
    assert late.problems(today) == ("as_of.future", "periods.unclear")
