"""The data form of a release (``sdc-attack/1``), as it lies beside every export.

The audit reads this form and nothing else, so what it judges is what leaves the office.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import NotRequired, TypedDict

from ilja_desktop.anonymise.model import Change, Cube, Protected, Rounded
from ilja_desktop.anonymise.share import shares
from ilja_desktop.domain.axis import TOTAL, Axis

FORMAT = "sdc-attack/1"

Term = tuple[str, dict[str, str], float]
"""Population, place (axis to category, totals not named), factor."""


class PolicyForm(TypedDict):
    """The rule a reader is told."""

    threshold: int
    min_width: int
    zeros: str
    mark: str


class AxisForm(TypedDict):
    """An axis with all codes that appear, the total among them."""

    name: str
    codes: list[str]
    total: str
    tree: NotRequired[dict[str, list[str]]]
    complete: NotRequired[bool]
    multi: NotRequired[bool]


class CellForm(TypedDict):
    """A value at a place; ``None`` is a secret one, ``lo`` and ``hi`` a published interval."""

    at: list[str]
    v: NotRequired[int | None]
    lo: NotRequired[int]
    hi: NotRequired[int]


class RoundingForm(TypedDict):
    """How every value of a table was rounded."""

    base: int
    type: str


class TableForm(TypedDict):
    """A table of a population."""

    id: str
    title: NotRequired[str]
    population: str
    axes: list[AxisForm]
    cells: list[CellForm]
    rounding: NotRequired[RoundingForm]
    amount: NotRequired[bool]
    """Not cases are counted but hours or money of cases."""
    threshold: NotRequired[int]
    """Of an earlier release with a threshold of its own."""
    zeros: NotRequired[str]
    """Of an earlier release: whether its mark may stand for a zero, as of the policy."""


class ConstraintForm(TypedDict):
    """Something else the reader is told, such as a percentage."""

    terms: list[Term]
    lo: float
    hi: float


# The names of the form are words of the language.
ChangeForm = TypedDict(
    "ChangeForm",
    {"from": str, "to": str, "in": tuple[int, int | None], "out": tuple[int, int | None]},
)


class ReleaseForm(TypedDict):
    """A whole release."""

    format: NotRequired[str]
    policy: PolicyForm
    tables: list[TableForm]
    constraints: NotRequired[list[ConstraintForm]]
    changes: NotRequired[list[ChangeForm]]


def release_form(protected: Protected, changes: Sequence[Change] = ()) -> ReleaseForm:
    """Return protected tables as plain data, with every percentage that is printed of them.

    Args:
        protected: what shall leave.
        changes: how its populations came from those of earlier releases.
    """
    policy = protected.policy
    form: ReleaseForm = {
        "format": FORMAT,
        "policy": {
            "threshold": policy.threshold,
            "min_width": 2,
            "zeros": "protected" if hides_zeros(protected) else "published",
            "mark": "same",
        },
        "tables": [_table(cube, protected) for cube in protected.cubes],
        "constraints": list(_constraints(protected)),
    }
    if changes:
        form["changes"] = [change_form(change) for change in changes]
    return form


def change_form(change: Change) -> ChangeForm:
    """Return how one population came from another as plain data."""
    return {"from": change.earlier, "to": change.later, "in": change.came, "out": change.left}


def release_text(form: ReleaseForm) -> str:
    """Return the form as text; the same release always gives the same bytes."""
    return json.dumps(form, ensure_ascii=False, indent=1) + "\n"


def hides_zeros(protected: Protected) -> bool:
    """Tell whether the mark may stand for a zero: by rule, or because an axis is sensitive.

    Rounded tables have no mark; a printed zero of theirs may be any number below the base.
    """
    if isinstance(protected, Rounded):
        return False
    sensitive = any(axis.sensitive for cube in protected.cubes for axis in cube.axes)
    return protected.policy.hides_zeros or sensitive


def _table(cube: Cube, protected: Protected) -> TableForm:
    form: TableForm = {
        "id": cube.id,
        "title": cube.title,
        "population": cube.population,
        "axes": [_axis(axis) for axis in cube.axes],
        "cells": [
            {"at": list(codes), "v": protected.value(cube, codes)} for codes, _ in cube.places()
        ],
    }
    if cube.amount:
        form["amount"] = True
    if isinstance(protected, Rounded):
        form["rounding"] = {"base": protected.base, "type": "controlled"}
    return form


def _axis(axis: Axis) -> AxisForm:
    form: AxisForm = {"name": axis.code, "codes": list(axis.codes), "total": TOTAL}
    if axis.groups:
        form["tree"] = {group.code: list(group.parts) for group in axis.groups}
    if axis.multi:
        form["multi"] = True
    return form


def _constraints(protected: Protected) -> Iterator[ConstraintForm]:
    """Yield what every printed percentage says: the share lies within half a point of it.

    Percentages of rounded numbers say nothing about the true ones.
    """
    if isinstance(protected, Rounded):
        return
    cubes = {cube.id: cube for cube in protected.cubes}
    for (id, codes), percent in shares(protected).items():
        cube = cubes[id]
        base = cube.counts[(TOTAL,) * len(codes)]
        number = cube.number(codes)
        yield {
            "terms": [(number.population, dict(number.at), 100.0)],
            "lo": (percent - 0.5) * base,
            "hi": (percent + 0.5) * base,
        }
