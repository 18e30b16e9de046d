"""The audit's classes that need more than one table or more than one release."""

from __future__ import annotations

import random
from itertools import combinations

import pytest

from ilja_desktop.anonymise.attack import Attacker
from ilja_desktop.anonymise.audit import Kind, audit
from ilja_desktop.anonymise.form import (
    AxisForm,
    CellForm,
    ChangeForm,
    ReleaseForm,
    TableForm,
    release_form,
)
from ilja_desktop.anonymise.gate import cleared
from ilja_desktop.anonymise.joint import JointAttacker, rings
from ilja_desktop.anonymise.model import Loss, Number, Policy, Range, Result
from tests.anonymise.cubes import a_cube, an_axis, records_of
from tests.anonymise.test_audit import one_way, release, two_way

TOTAL = "Insgesamt"


def kinds(form: ReleaseForm, insider: dict[Number, int] | None = None) -> set[Kind]:
    return {finding.kind for finding in audit(form, insider=insider) if finding.error}


def changed(form: ReleaseForm, left: int | None = 0) -> ReleaseForm:
    change: ChangeForm = {"from": "p", "to": "q", "in": (0, None), "out": (0, left)}
    return {**form, "changes": [change]}


def test_difference_of_two_releases_is_told() -> None:
    before, after = one_way("R", 10, 12, 22), one_way("R", 11, 14, 25, population="q")
    assert kinds(release(before, after)) == set()
    assert kinds(changed(release(before, after))) == {"DELTA"}
    assert kinds(changed(release(before, after), None)) == {"DELTA"}


def test_growth_of_the_whole_is_only_a_warning() -> None:
    before, after = one_way("R", 10, 12, 22), one_way("R", 10, 14, 24, population="q")
    [error, *warnings] = audit(changed(release(before, after)))
    assert (error.kind, error.number.at) == ("DELTA", (("R", "R1"),))
    assert [(w.kind, w.number.at) for w in warnings if w.kind == "DELTA"] == [("DELTA", ())]


def test_growth_behind_marks_is_unknown() -> None:
    before = one_way("R", 10, 12, 14, 36)
    after = one_way("R", None, None, 14, 40, population="q")
    assert kinds(changed(release(before, after))) == set()


def test_cumulative_counting_fills_a_hole() -> None:
    before = one_way("R", 7, 8, 12, 27)
    after = one_way("R", None, None, 12, 27, population="q")
    assert kinds(release(before, after)) == set()
    assert kinds(changed(release(before, after))) == {"EXACT"}
    assert kinds(changed(release(before, after), 5)) == set()


def test_those_who_left_and_came_add_up() -> None:
    before = one_way("R", 7, 8, 12, 27)
    after = one_way("R", None, None, 12, 28, population="q")
    change: ChangeForm = {"from": "p", "to": "q", "in": (1, 1), "out": (0, 0)}
    form: ReleaseForm = {**release(before, after), "changes": [change]}
    assert {f.known for f in audit(form) if f.kind == "NARROW"} == {Range(7, 8), Range(8, 9)}


def test_rounded_numbers_are_attacked_too() -> None:
    table: TableForm = {**one_way("R", 3, 3, 6), "rounding": {"base": 3, "type": "controlled"}}
    assert kinds(release(table)) == set()
    sums: TableForm = {**one_way("R", 3, 0, 9), "rounding": {"base": 3, "type": "controlled"}}
    assert kinds(release(sums)) == {"EXACT"}
    told = one_way("R", 5, 2, 7)
    cells: list[CellForm] = [{"at": ["R0"], "lo": 5, "hi": 7}, {"at": ["R1"], "lo": 1, "hi": 2}]
    close: TableForm = {**told, "cells": [*cells, told["cells"][2]]}
    assert kinds(release(close)) == {"SMALL"}


def test_insider_takes_his_own_number_away() -> None:
    form = release(one_way("R", None, None, 20, 24))
    assert kinds(form) == set()
    own = {Number("p", (("R", "R0"),)): 1}
    assert kinds(form, own) == {"INSIDER"}


def test_amount_known_too_well_is_narrow() -> None:
    table = two_way([None, None, 100], [None, None, 100], [98, 102, 200])
    amounts: TableForm = {**table, "amount": True}
    assert kinds(release(amounts)) == set()
    tight: TableForm = {**two_way([None, 4, None], [None, 6, None], [90, 10, 100]), "amount": True}
    cells = [cell for cell in tight["cells"] if cell["at"] != ["R0", TOTAL]]
    near: CellForm = {"at": ["R0", TOTAL], "lo": 50, "hi": 52}
    assert kinds(release({**tight, "cells": [*cells, near]})) == {"NARROW"}


def ring(values: dict[str, list[list[int | None]]]) -> ReleaseForm:
    """Three tables of two axes each, every pair of three axes with two categories."""

    def axis(name: str) -> AxisForm:
        return {"name": name, "codes": [f"{name}0", f"{name}1", TOTAL], "total": TOTAL}

    tables: list[TableForm] = [
        {
            "id": names,
            "population": "p",
            "axes": [axis(names[0]), axis(names[1])],
            "cells": [
                {"at": [down, across], "v": value}
                for down, row in zip(axis(names[0])["codes"], rows, strict=True)
                for across, value in zip(axis(names[1])["codes"], row, strict=True)
            ],
        }
        for names, rows in values.items()
    ]
    return release(*tables, zeros="protected")


def test_tables_in_a_ring_fit_one_joint_table() -> None:
    """Adding up leaves open what no people could be behind."""
    form = ring(
        {
            "AB": [[9, 0, 9], [0, 9, 9], [9, 9, 18]],
            "BC": [[9, 0, 9], [0, 9, 9], [9, 9, 18]],
            "AC": [[None, None, 9], [None, None, 9], [9, 9, 18]],
        }
    )
    [(population, axes)] = rings(form)
    assert (population, axes) == ("p", frozenset("ABC"))
    attacker = Attacker(form, 0)
    corner = Number("p", (("A", "A0"), ("C", "C0")))
    assert attacker.bounds(corner) == Range(0, 9)
    joint = JointAttacker(form["tables"], axes, attacker.published, 0)
    assert joint.bounds(corner) == Range(9, 9)
    assert "EXACT" in kinds(form)


def test_ring_never_says_more_than_people_could_do() -> None:
    """The true numbers lie within what the joint stage says, on any tables."""
    axes = [an_axis("A", 3), an_axis("B", 3), an_axis("C", 2)]
    for seed in range(6):
        records = records_of(axes, 40, random.Random(seed))
        cubes = [a_cube(pair, records) for pair in combinations(axes, 2)]
        found = cleared(cubes, Policy())
        if not isinstance(found, Result):
            continue
        form = release_form(found)
        [(_, names)] = rings(form)
        joint = JointAttacker(form["tables"], names, Attacker(form, 1).published, 1)
        for cube in cubes:
            for codes, number in cube.places():
                known = joint.bounds(number)
                assert known.lowest <= cube.counts.get(codes, 0)
                assert known.highest is None or cube.counts.get(codes, 0) <= known.highest


def test_too_large_a_ring_is_not_decided() -> None:
    """Whoever cannot look at all there is must not say that nothing was found."""
    axes = [an_axis(code, 8) for code in "ABCDEFGH"]
    records = records_of(axes, 30, random.Random(1))
    cubes = [a_cube(pair, records) for pair in zip(axes, [*axes[1:], axes[0]], strict=True)]
    assert kinds(release_form(Result(tuple(cubes), Policy(), {}, Loss(0)))) >= {"UNDECIDED"}


EVERY: dict[Kind, tuple[ReleaseForm, dict[Number, int]]] = {
    "EXACT": (release(one_way("R", 5, None, 12)), {}),
    "SMALL": (release(one_way("R", 9, None, None, 12)), {}),
    "SMALL0": (release(one_way("R", 9, None, None, 11), zeros="protected"), {}),
    "LEAK": (release(one_way("R", 2, 10, 12)), {}),
    "DELTA": (
        changed(release(one_way("R", 10, 12, 22), one_way("R", 11, 14, 25, population="q"))),
        {},
    ),
    "INSIDER": (release(one_way("R", None, None, 20, 24)), {Number("p", (("R", "R0"),)): 1}),
    "CONTRADICTION": (release(one_way("R", 5, 6, 12)), {}),
}
"""Of every class that needs no sensitive axis, amount or ring a release that shows it alone."""


@pytest.mark.parametrize("kind", EVERY)
def test_every_class_is_found_under_its_name(kind: Kind) -> None:
    form, insider = EVERY[kind]
    assert kinds(form, insider) == {kind}


def test_tables_in_a_row_are_no_ring() -> None:
    axes = [an_axis(code, 2) for code in "ABCD"]
    records = records_of(axes, 30, random.Random(1))
    row = [a_cube(axes[i : i + 2], records) for i in range(3)]
    whole = a_cube(axes[:3], records)
    for cubes in (row, [whole, *row[:2]], [whole, a_cube([axes[0], axes[2]], records)]):
        found = cleared(cubes, Policy())
        if isinstance(found, Result):
            assert list(rings(release_form(found))) == []
