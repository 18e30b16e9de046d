"""The lists of free days that come with the program, and broken ones."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from ilja_desktop.exchange.holidayfile import (
    CALENDAR,
    HolidaysUnreadable,
    public_holidays,
    school_holidays,
)


def test_the_state_has_eleven_holidays_a_year() -> None:
    days = [rule.day_in(2027) for rule in public_holidays()]
    assert len([day for day in days if day is not None]) == 11


def test_school_holidays_are_in_order_and_say_where_they_come_from() -> None:
    listed = school_holidays()
    assert listed.source
    assert listed.problems(date(2026, 11, 22)) == ()
    firsts = [period.first for period in listed.periods]
    assert firsts == sorted(firsts)
    for one, after in zip(listed.periods, listed.periods[1:], strict=False):
        assert one.last < after.first


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("school-holidays-nw.toml", ""),
        ("school-holidays-nw.toml", "source ="),
        (
            "school-holidays-nw.toml",
            'source = "x"\nas_of = 2026-01-01\n[[period]]\nname = "y"\n'
            "first = 2026-02-02\nlast = 2026-02-01\n",
        ),
        ("public-holidays-nw.toml", '[[day]]\nname = "x"\nfixed = "13"\n'),
        ("public-holidays-nw.toml", "[[day]]\n"),
    ],
)
def test_a_broken_list_is_refused(tmp_path: Path, name: str, text: str) -> None:
    folder = tmp_path / "calendar"
    shutil.copytree(CALENDAR, folder)
    (folder / name).write_text(text, "utf-8")
    read = school_holidays if name.startswith("school") else public_holidays
    with pytest.raises(HolidaysUnreadable) as refused:
        read(folder)
    assert refused.value.file == name
