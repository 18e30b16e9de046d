"""What the vault remembers of a release, so that later ones can be solved together with it.

Kept are the true numbers of its tables, which the published form does not have: without them
nobody could tell which differences are small. They never leave the vault.
"""

from __future__ import annotations

import json
from typing import Any

from ilja_desktop.anonymise.model import Cube, Number, Past, Protected, Result
from ilja_desktop.domain.axis import Axis, Category, Group

Plain = dict[str, Any]
"""As JSON has it; every value is checked by the records it is put into."""


def remembered(protected: Protected) -> Past:
    """Return a release as an earlier one."""
    threshold = protected.policy.threshold
    if isinstance(protected, Result):
        return Past(protected.cubes, frozenset(protected.secret), threshold=threshold)
    return Past(protected.cubes, rounded=protected.values, base=protected.base, threshold=threshold)


def past_text(past: tuple[Past, ...]) -> str:
    """Return earlier releases as text; the same ones always give the same text."""
    return json.dumps([_past(each) for each in past], ensure_ascii=False, separators=(",", ":"))


def read_past(text: str) -> tuple[Past, ...]:
    """Return the releases a text tells of."""
    return tuple(_read_past(each) for each in json.loads(text))


def _past(past: Past) -> Plain:
    return {
        "cubes": [_cube(cube) for cube in past.cubes],
        "secret": [_number(number) for number in sorted(past.secret)],
        "rounded": [[_number(number), past.rounded[number]] for number in sorted(past.rounded)],
        "base": past.base,
        "threshold": past.threshold,
    }


def _read_past(plain: Plain) -> Past:
    return Past(
        tuple(_read_cube(each) for each in plain["cubes"]),
        frozenset(_read_number(each) for each in plain["secret"]),
        {_read_number(number): int(value) for number, value in plain["rounded"]},
        plain["base"],
        int(plain["threshold"]),
    )


def _number(number: Number) -> list[Any]:
    return [number.population, [list(pair) for pair in number.at]]


def _read_number(plain: list[Any]) -> Number:
    population, at = plain
    return Number(str(population), tuple((str(axis), str(code)) for axis, code in at))


def _cube(cube: Cube) -> Plain:
    return {
        "id": cube.id,
        "title": cube.title,
        "population": cube.population,
        "axes": [_axis(axis) for axis in cube.axes],
        "counts": [[list(codes), cube.counts[codes]] for codes in sorted(cube.counts)],
        "amount": cube.amount,
        "dominated": [list(codes) for codes in sorted(cube.dominated)],
    }


def _read_cube(plain: Plain) -> Cube:
    return Cube(
        str(plain["id"]),
        str(plain["title"]),
        str(plain["population"]),
        tuple(_read_axis(each) for each in plain["axes"]),
        {tuple(map(str, codes)): int(count) for codes, count in plain["counts"]},
        bool(plain["amount"]),
        frozenset(tuple(map(str, codes)) for codes in plain["dominated"]),
    )


def _axis(axis: Axis) -> Plain:
    return {
        "code": axis.code,
        "title": axis.title,
        "categories": [[each.code, each.label] for each in axis.categories],
        "groups": [[each.code, each.label, list(each.parts)] for each in axis.groups],
        "sensitive": axis.sensitive,
        "multi": axis.multi,
    }


def _read_axis(plain: Plain) -> Axis:
    return Axis(
        str(plain["code"]),
        str(plain["title"]),
        tuple(Category(str(code), str(label)) for code, label in plain["categories"]),
        bool(plain["sensitive"]),
        tuple(Group(str(code), str(label), tuple(parts)) for code, label, parts in plain["groups"]),
        bool(plain["multi"]),
    )
