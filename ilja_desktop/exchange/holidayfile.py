"""Reads which days are free: the holidays of the state, and the list of school holidays shipped."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import cast

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.holiday import FreePeriod, HolidayRule, SchoolHolidays

CALENDAR = Path(__file__).resolve().parents[2] / "resources" / "calendar"
_Raw = Mapping[str, object]


@dataclass(eq=False)
class HolidaysUnreadable(Refusal):
    """A list of free days is missing, or not put together as it has to be."""

    file: str


@cache
def public_holidays(folder: Path = CALENDAR) -> tuple[HolidayRule, ...]:
    """Return the public holidays of North Rhine-Westphalia.

    Raises:
        HolidaysUnreadable: the file is missing or broken.
    """
    path = folder / "public-holidays-nw.toml"
    try:
        return tuple(_rule(each) for each in cast("list[_Raw]", _load(path)["day"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise HolidaysUnreadable(path.name) from error


@cache
def school_holidays(folder: Path = CALENDAR) -> SchoolHolidays:
    """Return the list of school holidays that comes with the program.

    Raises:
        HolidaysUnreadable: the file is missing or broken.
    """
    path = folder / "school-holidays-nw.toml"
    try:
        raw = _load(path)
        return SchoolHolidays(
            source=cast("str", raw["source"]),
            as_of=cast("date", raw["as_of"]),
            periods=tuple(_period(each) for each in cast("list[_Raw]", raw["period"])),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise HolidaysUnreadable(path.name) from error


def _load(path: Path) -> _Raw:
    return tomllib.loads(path.read_text("utf-8"))


def _rule(raw: _Raw) -> HolidayRule:
    fixed = cast("str | None", raw.get("fixed"))
    month, _, day = (fixed or "").partition("-")
    return HolidayRule(
        name=cast("str", raw["name"]),
        fixed=None if fixed is None else (int(month), int(day)),
        easter=cast("int", raw.get("easter", 0)),
        since=cast("int | None", raw.get("since")),
        until=cast("int | None", raw.get("until")),
    )


def _period(raw: _Raw) -> FreePeriod:
    first, last = cast("date", raw["first"]), cast("date", raw["last"])
    if last < first:
        raise ValueError(last)
    return FreePeriod(name=cast("str", raw["name"]), first=first, last=last)
