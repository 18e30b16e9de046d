"""Counts records into tables: every place with its true number, totals and groups included."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from ilja_desktop.anonymise.model import Codes, Cube, Policy
from ilja_desktop.domain.axis import TOTAL, Axis
from ilja_desktop.domain.summaryfacts import Record


def cube(
    id: str, title: str, population: str, axes: Sequence[Axis], records: Sequence[Record]
) -> Cube:
    """Return the table that counts records.

    Raises:
        ValueError: a record holds a code that its axis does not have.
    """
    counts = Counter(place for record in records for place in _places(record, axes))
    return Cube(id, title, population, tuple(axes), dict(counts))


def amount_cube(
    cube: Cube, records: Sequence[Record], amounts: Sequence[int], policy: Policy
) -> Cube:
    """Return a table of whole hours or euros in place of cases, with what dominance makes secret.

    Args:
        cube: the same table of cases; what is counted in it are those who contribute.
        records: what was counted in it.
        amounts: of each record, in the same order.
        policy: says which share of one case, and how few cases, give it away.
    """
    parts: dict[Codes, list[int]] = defaultdict(list)
    for record, amount in zip(records, amounts, strict=True):
        for place in _places(record, cube.axes):
            if amount:
                parts[place].append(amount)
    sums = {place: sum(found) for place, found in parts.items()}
    dominated = frozenset(
        place
        for place, found in parts.items()
        if len(found) < policy.fewest_contributors
        or 100 * max(found) > policy.largest_share * sums[place]
    )
    return replace(cube, counts=sums, amount=True, dominated=dominated)


def _places(record: Record, axes: Sequence[Axis]) -> Iterator[Codes]:
    """Yield every place a record is counted at, each once."""
    yield from product(*(_codes(record, axis) for axis in axes))


def _codes(record: Record, axis: Axis) -> tuple[str, ...]:
    found = record.get(axis.code, ())
    own = (found,) if isinstance(found, str) else found
    above = {part: group.code for group in axis.groups for part in group.parts}
    codes: dict[str, None] = {}
    for code in own:
        step: str | None = axis.check(code)
        while step is not None:
            codes[step] = None
            step = above.get(step)
    return (*codes, TOTAL)
