"""What somebody wants to know: a period, tables of it, and how they are protected."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.summaryfacts import Counted, Population
from ilja_desktop.domain.summaryperiod import SummaryPeriod

LOWEST_THRESHOLD, HIGHEST_THRESHOLD = 3, 10
"""Minimum cell counts the rules of the statistics offices know (BA-Statistik)."""

WAYS = 3
"""A table has so many axes at most."""


@dataclass(eq=False)
class ThresholdOutOfRange(Refusal):
    """The minimum cell count is outside what the rules of the statistics offices allow."""

    threshold: int
    lowest: int = LOWEST_THRESHOLD
    highest: int = HIGHEST_THRESHOLD


class Method(Enum):
    """How small numbers are kept from giving somebody away."""

    MARKS = "unkenntlich machen"
    """Small numbers, and what they could be computed from, are replaced by a mark."""
    ROUNDED_3 = "auf 3 runden"
    ROUNDED_5 = "auf 5 runden"

    @property
    def base(self) -> int | None:
        """What every number is a multiple of; None where nothing is rounded."""
        return _BASES.get(self)


_BASES = {Method.ROUNDED_3: 3, Method.ROUNDED_5: 5}


@dataclass(frozen=True)
class TableOrder:
    """One table: up to three variables of one population; none is its number alone."""

    population: Population
    axes: tuple[str, ...] = ()
    """Codes of the axes: rows, columns, and the third by which the table is repeated."""

    def __post_init__(self) -> None:
        if len(self.axes) > WAYS or len(set(self.axes)) < len(self.axes):
            raise ValueError("a table has up to three different axes")

    @property
    def code(self) -> str:
        """The name of the table in data."""
        return "-".join((self.population.unit, *self.axes)).replace(" ", "_")

    def title(self, counted: Counted) -> str:
        """Return the heading readers see."""
        if not self.axes:
            return self.population.value
        *first, last = (counted.axis(code).after_by for code in self.axes)
        named = f"{', '.join(first)} und {last}" if first else last
        return f"{self.population.unit} nach {named}"


@dataclass(frozen=True)
class SummaryOrder:
    """A whole summary. What cannot be protected is given up from the last table on.

    Raises:
        ThresholdOutOfRange: the threshold is not 3 to 10.
    """

    period: SummaryPeriod
    tables: tuple[TableOrder, ...]
    threshold: int = LOWEST_THRESHOLD
    method: Method = Method.MARKS
    percentages_from: int = 20
    """Percentages are printed where the whole has so many cases."""
    groups_only: frozenset[str] = frozenset()
    """Codes of axes that are told apart by their groups only."""
    joined: frozenset[tuple[str, str]] = frozenset()
    """Codes of axes, each with one of categories that are counted as one."""
    beside_earlier: bool = True
    """Figures of an earlier report stand next to these."""

    def __post_init__(self) -> None:
        if not LOWEST_THRESHOLD <= self.threshold <= HIGHEST_THRESHOLD:
            raise ThresholdOutOfRange(self.threshold)


@dataclass(frozen=True)
class ReadySummary:
    """A choice of tables that is asked for again and again."""

    code: str
    title: str
    reader: str
    """For whom it is meant."""
    tables: tuple[TableOrder, ...]
    least: int = LOWEST_THRESHOLD
    """No smaller number is named to this reader, whatever the office's rule."""

    def read_by(self, recipient: str) -> bool:
        """Say whether it is meant for a recipient."""
        return recipient.strip().casefold() == self.reader.casefold()


@dataclass(frozen=True)
class ReadySummaries:
    """The list of them, as it comes with the program or as the office keeps it."""

    as_of: date
    summaries: tuple[ReadySummary, ...]
