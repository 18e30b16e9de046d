"""Says why a number is not named, for whoever makes a summary; readers of it never learn this."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ilja_desktop.anonymise.model import Cube, Number, Protected, Result
from ilja_desktop.anonymise.setout import table_code
from ilja_desktop.domain.axis import TOTAL
from ilja_desktop.domain.summary import Reason
from ilja_desktop.domain.summaryorder import WAYS

Spot = tuple[str, int, int]
"""A cell as readers see it: code of its table, row and column from 0."""


@dataclass(frozen=True)
class Hidden:
    """Why one mark stands where it stands."""

    reason: Reason
    protects: tuple[str, ...] = ()
    """Of a companion: the places of the numbers it protects, in words."""


def explain(protected: Protected) -> Mapping[Spot, Hidden]:
    """Return the reason of every mark; rounded tables have none."""
    if not isinstance(protected, Result):
        return {}
    labels = _labels(protected.cubes)
    found: dict[Spot, Hidden] = {}
    for cube in protected.cubes:
        for spot, number in _spots(cube):
            why = protected.secret.get(number)
            if why is not None:
                protects = tuple(_words(each, labels) for each in why.protects)
                found[spot] = Hidden(why.reason, protects)
    return found


def _spots(cube: Cube) -> Iterator[tuple[Spot, Number]]:
    for codes, number in cube.places():
        at = [axis.codes.index(code) for axis, code in zip(cube.axes, codes, strict=True)]
        row, column = (*at, 0, 0)[:2]
        yield (table_code(cube, codes[WAYS - 1 :]), row, column), number


def _labels(cubes: tuple[Cube, ...]) -> dict[tuple[str, str], str]:
    return {
        (axis.code, code): label
        for cube in cubes
        for axis in cube.axes
        for code, label in zip(axis.codes, axis.labels, strict=True)
    }


def _words(number: Number, labels: Mapping[tuple[str, str], str]) -> str:
    return ", ".join(labels[pair] for pair in number.at) or TOTAL
