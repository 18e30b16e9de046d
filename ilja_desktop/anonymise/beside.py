"""Puts a new release beside all that left before: how do their populations hang together?

A population's name says what is counted and when: ``Fälle 2026Q1``, ``Fälle 2026Q1-2026Q2``,
``Fälle bis 2026-06-30``; where numbers of the same time have changed since, ``… Fassung 2``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations, pairwise

from ilja_desktop.anonymise.model import (
    Change,
    Cube,
    History,
    Identity,
    Number,
    Past,
    Place,
    Union,
)
from ilja_desktop.domain.axis import parts_of
from ilja_desktop.domain.summaryperiod import SummaryPeriod

_NAME = re.compile(
    r"(?P<unit>.+?) (?:(?P<code>\d{4}Q\d(?:-\d{4}Q\d)?)|bis (?P<day>\d{4}-\d\d-\d\d))"
    r"(?: Fassung (?P<edition>\d+))?"
)
_MOST_PARTS = 4

Numbers = Mapping[Place, int]


@dataclass(frozen=True)
class Population:
    """What is counted, in which span of days, and which edition of its numbers.

    Raises:
        ValueError: from ``of``, a name of another shape.
    """

    unit: str
    first: date
    last: date
    edition: int = 1

    @classmethod
    def of(cls, name: str) -> Population:
        """Return what the name of a population says."""
        found = _NAME.fullmatch(name)
        if found is None:
            raise ValueError(f"{name} names no population")
        edition = int(found["edition"] or 1)
        if found["day"]:
            return cls(found["unit"], date.min, date.fromisoformat(found["day"]), edition)
        period = SummaryPeriod.of_code(found["code"])
        return cls(found["unit"], period.start, period.end, edition)

    def within(self, other: Population) -> bool:
        """Tell whether all of it is counted in another one too."""
        return other.first <= self.first and self.last <= other.last

    def meets(self, other: Population) -> bool:
        """Tell whether something may be counted in both."""
        return self.first <= other.last and other.first <= self.last


def named(name: str, edition: int) -> str:
    """Return the name of an edition of a population."""
    return name if edition == 1 else f"{name} Fassung {edition}"


def placed(cubes: Sequence[Cube], past: Sequence[Past]) -> tuple[tuple[Cube, ...], History]:
    """Return tables under names that agree with what left before, and how all hang together.

    Args:
        cubes: of one release; their populations have no edition yet.
        past: every earlier release.
    """
    before = _numbers(cube for each in past for cube in each.cubes)
    names = {name: _edition(name, numbers, before) for name, numbers in _numbers(cubes).items()}
    new = tuple(replace(cube, population=names[cube.population]) for cube in cubes)
    known = before | _numbers(new)
    every = (*new, *(cube for each in past for cube in each.cubes))
    identities = tuple(dict.fromkeys(_identities(every)))
    return new, History(tuple(past), tuple(_changes(known)), tuple(_unions(known)), identities)


def _identities(cubes: Sequence[Cube]) -> Iterator[Identity]:
    """Yield that a category in which some were joined is just those, wherever they stand."""
    for cube in cubes:
        for axis in cube.axes:
            for code in axis.codes:
                parts = tuple(((axis.code, part),) for part in parts_of(code))
                if parts:
                    yield Identity(Population.of(cube.population).unit, ((axis.code, code),), parts)


def joined_otherwise(history: History, cubes: Sequence[Cube]) -> str | None:
    """Return the title of a variable whose categories were joined in another way before.

    What lies in one joined category and not in the other could be worked out then.
    """
    seen: dict[tuple[str, str], str] = {}
    for cube in (*cubes, *(cube for past in history.past for cube in past.cubes)):
        for axis in cube.axes:
            for code in axis.codes:
                if any(seen.setdefault((axis.code, p), code) != code for p in parts_of(code)):
                    return axis.title
    return None


def _numbers(cubes: Iterator[Cube] | Sequence[Cube]) -> dict[str, dict[Place, int]]:
    found: dict[str, dict[Place, int]] = {}
    for cube in cubes:
        numbers = found.setdefault(cube.population, {})
        numbers |= {number.at: cube.counts.get(codes, 0) for codes, number in cube.places()}
    return found


def _edition(name: str, numbers: Numbers, before: Mapping[str, Numbers]) -> str:
    """Return the name of the latest edition if the numbers are still those, else of the next."""
    edition = 1
    while named(name, edition + 1) in before:
        edition += 1
    latest = before.get(named(name, edition))
    if latest is None or all(latest[at] == numbers[at] for at in latest.keys() & numbers.keys()):
        return named(name, edition)
    return named(name, edition + 1)


def _changes(known: Mapping[str, Numbers]) -> Iterator[Change]:
    """Yield every two populations in which the same may be counted.

    A reader may think that cases were only added as long as no number of the unit speaks against.
    """
    pairs = [*_overlapping({name: Population.of(name) for name in sorted(known)})]
    shrinking = {
        Population.of(later).unit
        for earlier, later, nested in pairs
        if nested and _shrinks(known[earlier], known[later])
    }
    for earlier, later, nested in pairs:
        added = nested and Population.of(later).unit not in shrinking
        yield Change(earlier, later, left=(0, 0 if added else None))


def _overlapping(spans: Mapping[str, Population]) -> Iterator[tuple[str, str, bool]]:
    """Yield an earlier or smaller population, a later or larger one, and whether it is in it."""
    for one, other in combinations(spans, 2):
        a, b = spans[one], spans[other]
        if a.unit == b.unit and a.meets(b):
            same = (a.first, a.last) == (b.first, b.last)
            turned = b.edition < a.edition if same else b.within(a)
            earlier, later = (other, one) if turned else (one, other)
            yield earlier, later, spans[earlier].within(spans[later])


def _shrinks(earlier: Numbers, later: Numbers) -> bool:
    return any(later[at] < earlier[at] for at in earlier.keys() & later.keys())


def _unions(known: Mapping[str, Numbers]) -> Iterator[Union]:
    """Yield every population that is exactly some others together, by its span and its numbers."""
    spans = {name: Population.of(name) for name in sorted(known)}
    for whole, span in spans.items():
        inside = [
            name
            for name, part in spans.items()
            if name != whole and part.unit == span.unit and part.within(span)
        ]
        for size in range(2, min(_MOST_PARTS, len(inside)) + 1):
            for parts in combinations(inside, size):
                if _fills(span, [spans[part] for part in parts]) and _adds_up(known, whole, parts):
                    yield Union(whole, parts)


def _fills(whole: Population, parts: Sequence[Population]) -> bool:
    ordered = sorted(parts, key=lambda part: part.first)
    ends = ordered[0].first == whole.first and ordered[-1].last == whole.last
    return ends and all((b.first - a.last).days == 1 for a, b in pairwise(ordered))


def _adds_up(known: Mapping[str, Numbers], whole: str, parts: Sequence[str]) -> bool:
    common = set(known[whole]).intersection(*(known[part] for part in parts))
    return all(known[whole][at] == sum(known[part][at] for part in parts) for at in common)


def few_newcomers(history: History, cubes: Sequence[Cube], threshold: int) -> tuple[Number, ...]:
    """Return the populations that differ from an earlier one by less cases than may be printed.

    Whoever knows the newcomer reads in the difference what is said of them, so the office waits
    until there are more.
    """
    known = _numbers([*cubes, *(cube for past in history.past for cube in past.cubes)])
    own = {cube.population for cube in cubes}
    return tuple(
        Number(change.later)
        for change in history.changes
        if own & {change.later, change.earlier}
        if 0 < abs(known[change.later].get((), 0) - known[change.earlier].get((), 0)) < threshold
    )
