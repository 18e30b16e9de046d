"""What goes into the protection of tables, and what comes out of it.

A number is named by its population and the categories it is restricted to; an axis that is not
named is its total. So the same number in two tables is one number, and all tables of a release,
with all that were released before, are one problem.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import product
from typing import NamedTuple

from ilja_desktop.domain.axis import TOTAL, Axis, Category
from ilja_desktop.domain.summary import Reason as Reason
from ilja_desktop.domain.summaryorder import (
    HIGHEST_THRESHOLD,
    LOWEST_THRESHOLD,
    ThresholdOutOfRange,
)

Place = tuple[tuple[str, str], ...]
"""Pairs of axis code and category code, sorted; ``()`` is the total of the population."""

Codes = tuple[str, ...]
"""One code per axis of a table, ``TOTAL`` where the axis is summed."""

Progress = Callable[[int, int], None]
"""Hears steps done and steps in all; raises ``Cancelled`` to stop the work."""


def silently(_done: int, _total: int) -> None:
    """Let nobody hear of the progress."""


class Number(NamedTuple):
    """The name of one number: population and the categories it is restricted to."""

    population: str
    at: Place = ()


@dataclass(frozen=True)
class Range:
    """What a number may be, both ends reached; ``highest`` is None without a limit."""

    lowest: int
    highest: int | None


class Weight(Enum):
    """What it costs to keep a number secret, next to the numbers that must be."""

    VALUE = "value"
    """Its size: large numbers stay, more numbers are secret."""
    COUNT = "count"
    """The same for each: as few secrets as possible."""
    LOG = "log"


@dataclass(frozen=True)
class Policy:
    """How strictly tables are protected; counts in cases, shares in per cent, time in seconds.

    Raises:
        ThresholdOutOfRange: the threshold is not 3 to 10.
    """

    threshold: int = LOWEST_THRESHOLD
    hides_zeros: bool = False
    """Zeros are small numbers too; otherwise they are printed."""
    insiders: bool = True
    """Somebody may know one small number, because a case of their own is in it."""
    weight: Weight = Weight.VALUE
    forced: frozenset[Number] = frozenset()
    """Numbers that are printed whatever it costs; totals of populations always are."""
    percentages_from: int = 20
    largest_share: int = 85
    """Of an amount: more from a single case is a secret (dominance)."""
    fewest_contributors: int = 3
    """Of an amount: from fewer cases it is a secret."""
    time_limit: float = 10.0

    def __post_init__(self) -> None:
        if not LOWEST_THRESHOLD <= self.threshold <= HIGHEST_THRESHOLD:
            raise ThresholdOutOfRange(self.threshold)


@dataclass(frozen=True)
class Cube:
    """One table to be released, with one to three axes.

    Args:
        id: unique in a release.
        title: for readers.
        population: what is counted, and when; equal places of one population are one number.
        axes: groups of categories and multiple response are theirs to say.
        counts: the true number of every place, totals and groups included; nothing is zero.
        amount: not cases are counted but hours or money of cases.
        dominated: of an amount, the places a single case or too few cases make up.
    """

    id: str
    title: str
    population: str
    axes: tuple[Axis, ...]
    counts: Mapping[Codes, int] = field(repr=False)
    amount: bool = False
    dominated: frozenset[Codes] = field(default=frozenset(), repr=False)

    def places(self) -> Iterator[tuple[Codes, Number]]:
        """Yield every place of the table in print order, the totals last."""
        for codes in product(*(axis.codes for axis in self.axes)):
            yield codes, self.number(codes)

    def number(self, codes: Codes) -> Number:
        """Return the name of the number at a place."""
        pairs = zip(self.axes, codes, strict=True)
        named = ((axis.code, code) for axis, code in pairs if code != TOTAL)
        return Number(self.population, tuple(sorted(named)))


@dataclass(frozen=True)
class Past:
    """An earlier release: its tables with their true numbers, and what was printed of them."""

    cubes: tuple[Cube, ...]
    secret: frozenset[Number] = frozenset()
    rounded: Mapping[Number, int] = field(default_factory=dict)
    """Printed values of a release that was rounded to ``base``; else empty."""
    base: int | None = None
    threshold: int = LOWEST_THRESHOLD


@dataclass(frozen=True)
class Change:
    """How a population came from an earlier one: so many cases came in, so many left.

    The usual one is cumulative counting: any number of cases came in, nobody left. ``None`` is no
    limit that a reader knows.
    """

    earlier: str
    later: str
    came: tuple[int, int | None] = (0, None)
    left: tuple[int, int | None] = (0, 0)


@dataclass(frozen=True)
class Union:
    """A population is exactly several others together, as a year is its quarters."""

    whole: str
    parts: tuple[str, ...]


@dataclass(frozen=True)
class Identity:
    """In every population of a unit, a whole is just its parts, wherever it is counted."""

    unit: str
    whole: Place
    parts: tuple[Place, ...]

    def of(self, number: Number) -> tuple[Number, ...]:
        """Return the numbers that make up a number, none if it is no such whole."""
        if not number.population.startswith(f"{self.unit} ") or not {*self.whole} <= {*number.at}:
            return ()
        rest = [pair for pair in number.at if pair not in self.whole]
        return tuple(
            Number(number.population, tuple(sorted((*rest, *part)))) for part in self.parts
        )

    def wholes(self, numbers: Collection[Number]) -> Iterator[Number]:
        """Yield every number whose parts all are among these, whether it is or not."""
        first, *_ = self.parts
        for number in numbers:
            if not {*first} <= {*number.at}:
                continue
            rest = [pair for pair in number.at if pair not in first]
            whole = Number(number.population, tuple(sorted((*rest, *self.whole))))
            parts = self.of(whole)
            if parts and all(part in numbers for part in parts):
                yield whole


@dataclass(frozen=True)
class History:
    """All that readers have already, and how its populations hang together with the new ones."""

    past: tuple[Past, ...] = ()
    changes: tuple[Change, ...] = ()
    unions: tuple[Union, ...] = ()
    identities: tuple[Identity, ...] = ()

    def about(self, population: str) -> History:
        """Return what hangs together with a population, however far around."""
        known, links = {population}, self._links()
        while near := [link for link in links if link & known and not link <= known]:
            known = known.union(*near)
        past = (replace(each, cubes=_of(each.cubes, known)) for each in self.past)
        return History(
            tuple(each for each in past if each.cubes),
            tuple(change for change in self.changes if change.later in known),
            tuple(union for union in self.unions if union.whole in known),
            self.identities,
        )

    def _links(self) -> list[set[str]]:
        changed = [{change.earlier, change.later} for change in self.changes]
        return changed + [{union.whole, *union.parts} for union in self.unions]


def _of(cubes: Sequence[Cube], populations: set[str]) -> tuple[Cube, ...]:
    return tuple(cube for cube in cubes if cube.population in populations)


@dataclass(frozen=True)
class Why:
    """The reason of one secret, and for a companion the numbers it protects."""

    reason: Reason
    protects: tuple[Number, ...] = ()


@dataclass(frozen=True)
class Loss:
    """What a protection costs.

    Args:
        numbers: how many different numbers the tables have.
        secret: how many of them are secret.
        companions: how many of those are not small themselves.
        value: sum of all numbers.
        hidden: sum of the secret ones.
        error: mean distance of a printed number from the true one (rounding).
    """

    numbers: int
    secret: int = 0
    companions: int = 0
    value: int = 0
    hidden: int = 0
    error: float = 0.0


@dataclass(frozen=True)
class Result:
    """Tables with some numbers kept secret; not released before the audit found nothing.

    ``gap`` is how far at most the hidden weight lies above the least possible, as a share; 0 is
    proven, None unknown because time ran out first.
    """

    cubes: tuple[Cube, ...]
    policy: Policy
    secret: Mapping[Number, Why]
    loss: Loss
    gap: float | None = None

    def value(self, cube: Cube, codes: Codes) -> int | None:
        """Return what is printed at a place; None is the mark of a secret."""
        return None if cube.number(codes) in self.secret else cube.counts.get(codes, 0)


@dataclass(frozen=True)
class Rounded:
    """Tables whose numbers are all multiples of a base and still add up."""

    cubes: tuple[Cube, ...]
    policy: Policy
    base: int
    values: Mapping[Number, int]
    loss: Loss

    def value(self, cube: Cube, codes: Codes) -> int | None:
        """Return what is printed at a place."""
        return self.values[cube.number(codes)]


Protected = Result | Rounded


class Advice(Enum):
    """What to do where nothing can be protected."""

    COARSER = "gröbere Kategorien"
    ROUND = "runden"
    WAIT = "einen längeren Zeitraum wählen"
    NO_TABLE = "keine Tabelle herausgeben"


@dataclass(frozen=True)
class Unprotectable:
    """These numbers cannot be protected whatever is kept secret with them."""

    numbers: tuple[Number, ...]
    advice: tuple[Advice, ...]


class Coarsening(Enum):
    """How a table is made coarser."""

    GROUPS = "nur Obergruppen"
    """The axis keeps its groups and loses what they consist of."""
    MERGED = "zusammengefasst"
    """Two neighbouring categories become one."""
    WITHOUT = "ohne dieses Merkmal"
    """The axis goes."""


@dataclass(frozen=True)
class Proposal:
    """The same tables with one axis coarser, and what their protection would cost."""

    coarsening: Coarsening
    axis: Axis
    """As it was."""
    merged: Category | None
    """What some became together."""
    cubes: tuple[Cube, ...]
    loss: Loss | None
    """None where even these tables cannot be protected."""
