"""Coarser tables: the same cases in larger groups."""

from __future__ import annotations

import random

from ilja_desktop.anonymise.coarsen import proposals
from ilja_desktop.anonymise.gate import cleared
from ilja_desktop.anonymise.model import Coarsening, Policy, Result
from ilja_desktop.domain.axis import TOTAL, parts_of
from tests.anonymise.cubes import a_cube, an_axis, records_of, table_cube


def test_every_kind_is_proposed_the_cheapest_first() -> None:
    axes = [an_axis("A", 5, ("A0", "A1"), ("A2", "A3")), an_axis("B", 4)]
    cube = a_cube(axes, records_of(axes, 40, random.Random(1)))
    found = proposals([cube], Policy())
    assert {each.coarsening for each in found} == set(Coarsening)
    shares = [each.loss.secret / each.loss.numbers for each in found if each.loss is not None]
    assert shares == sorted(shares)
    before = cleared([cube], Policy())
    assert isinstance(before, Result)
    assert shares[0] <= before.loss.secret / before.loss.numbers


def test_counts_are_those_of_the_same_cases() -> None:
    axes = [an_axis("A", 5, ("A0", "A1"), ("A2", "A3")), an_axis("B", 4)]
    records = records_of(axes, 60, random.Random(2))
    for proposal in proposals([a_cube(axes, records)], Policy()):
        for cube in proposal.cubes:
            assert cube.counts[(TOTAL,) * len(cube.axes)] == 60
            tops = [
                cube.counts.get((top, *(TOTAL,) * (len(cube.axes) - 1)), 0)
                for top in cube.axes[0].tops
            ]
            assert sum(tops) == 60
            if proposal.coarsening is Coarsening.MERGED:
                assert proposal.merged is not None
                assert len(parts_of(proposal.merged.code)) == 2


def test_proposal_can_be_released() -> None:
    best = proposals([table_cube((5, 6), 60, 3)], Policy())[0]
    found = cleared(best.cubes, Policy())
    assert isinstance(found, Result)
    assert best.loss is not None
    assert found.loss.secret <= best.loss.secret + 2


def test_shortest_table_has_no_proposal() -> None:
    assert proposals([table_cube((2,), 20, 1)], Policy()) == ()
