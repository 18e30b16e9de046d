"""Reads the list of ready-made summaries that comes with the program."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.summaryfacts import Population
from ilja_desktop.domain.summaryorder import (
    LOWEST_THRESHOLD,
    ReadySummaries,
    ReadySummary,
    TableOrder,
)

LIST = Path(__file__).resolve().parents[2] / "resources" / "catalogues" / "summaries.toml"


@dataclass(eq=False)
class SummariesUnreadable(Refusal):
    """The list of ready-made summaries is missing, or not put together as it has to be."""

    file: str


@cache
def ready_summaries(path: Path = LIST) -> ReadySummaries:
    """Return the list that comes with the program; its first entry is the usual summary.

    Raises:
        SummariesUnreadable: the file is missing or broken.
    """
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
        return ReadySummaries(raw["as_of"], tuple(_ready(each) for each in raw["summary"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SummariesUnreadable(path.name) from error


def _ready(raw: dict[str, Any]) -> ReadySummary:
    tables = ((Population(population), tuple(axes)) for population, *axes in raw["tables"])
    return ReadySummary(
        code=raw["code"],
        title=raw["title"],
        reader=raw["reader"],
        tables=tuple(TableOrder(population, axes) for population, axes in tables),
        least=int(raw.get("least", LOWEST_THRESHOLD)),
    )
