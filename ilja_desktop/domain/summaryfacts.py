"""What a summary counts: codes of categories, and nothing that tells who somebody is.

No field for a name, a number of a case, a day or free text: a record holds codes of axes only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from ilja_desktop.domain.axis import Axis
from ilja_desktop.domain.summaryperiod import SummaryPeriod

Record = Mapping[str, str | tuple[str, ...]]
"""Of one thing: category code by axis code; several codes where the axis allows them."""


class Population(Enum):
    """Things of one kind. Tables of one population share their numbers."""

    CONFERENCES = "Fallkonferenzen"
    CASES = "Besprochene Fälle"
    COMMITMENTS = "Vereinbarungen"
    ENQUIRIES = "Nachfragen zum Verbleib"
    MENTOR_HOURS = "Stunden der Lotsenbegleitung"
    MENTOR_FARES = "Fahrtkosten der Lotsenbegleitung"

    @property
    def unit(self) -> str:
        """What one of them is called among many."""
        return _UNITS[self]

    @property
    def is_amount(self) -> bool:
        """Whether not things are counted but hours or money of them are added up."""
        return self in _AMOUNTS


_UNITS = {
    Population.CONFERENCES: "Konferenzen",
    Population.CASES: "Fälle",
    Population.COMMITMENTS: "Vereinbarungen",
    Population.ENQUIRIES: "Nachfragen",
    Population.MENTOR_HOURS: "Stunden der Lotsenbegleitung",
    Population.MENTOR_FARES: "Euro Fahrtkosten",
}
_AMOUNTS = frozenset({Population.MENTOR_HOURS, Population.MENTOR_FARES})


Pairs = tuple[tuple[str, str], ...]
"""Axis code and category code; who has all of these categories."""


@dataclass(frozen=True)
class Sameness:
    """What one variable says of others, which every reader knows: the whole is just its parts.

    Whoever was reached after school began directly or did not; nobody else is asked that.
    """

    whole: Pairs
    parts: tuple[Pairs, ...]


@dataclass(frozen=True)
class Counted:
    """The things of one kind in a period, and the variables they may be told apart by.

    One record per case and period, not per agenda item: three talks about one young person must
    not pass as three cases. The order of the records has no meaning.
    """

    population: Population
    axes: tuple[Axis, ...] = ()
    records: tuple[Record, ...] = ()
    amounts: tuple[int, ...] = ()
    """Of hours or money: the whole hours or euros of each record, in the same order."""
    same: tuple[Sameness, ...] = ()

    def axis(self, code: str) -> Axis:
        """Return a variable.

        Raises:
            KeyError: these things have no such variable.
        """
        return {axis.code: axis for axis in self.axes}[code]


@dataclass(frozen=True)
class SummaryFacts:
    """All that may enter a summary of a period."""

    office: str
    period: SummaryPeriod
    counted: tuple[Counted, ...]

    def of(self, population: Population) -> Counted:
        """Return the things of one kind; none of a kind that was not counted."""
        found = (each for each in self.counted if each.population is population)
        return next(found, Counted(population))
