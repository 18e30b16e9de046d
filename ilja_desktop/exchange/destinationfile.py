"""Reads the list of destinations that comes with the program."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import cast

from ilja_desktop.domain.destination import (
    Destination,
    DestinationGroup,
    DestinationList,
    Meaning,
    PathRules,
)
from ilja_desktop.domain.errors import Refusal

LIST = Path(__file__).resolve().parents[2] / "resources" / "catalogues" / "destinations.toml"
_Raw = Mapping[str, object]


@dataclass(eq=False)
class DestinationsUnreadable(Refusal):
    """The list of destinations is missing, or not put together as it has to be."""

    file: str


@cache
def destinations(path: Path = LIST) -> DestinationList:
    """Return the list of destinations that comes with the program.

    Raises:
        DestinationsUnreadable: the file is missing or broken.
    """
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
        return DestinationList(
            source=raw["source"],
            as_of=cast("date", raw["as_of"]),
            destinations=tuple(_destination(each) for each in raw["destination"]),
            groups=tuple(DestinationGroup(**each) for each in raw["group"]),
            rules=PathRules(**raw["rules"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DestinationsUnreadable(path.name) from error


def _destination(raw: _Raw) -> Destination:
    return Destination(
        code=cast("str", raw["code"]),
        words=cast("str", raw["words"]),
        group=cast("str", raw["group"]),
        meaning=Meaning(raw["meaning"]),
        months=cast("int | None", raw.get("months")),
    )
