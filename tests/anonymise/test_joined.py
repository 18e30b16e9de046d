"""Categories that left as one stand beside those that left apart, and nothing can be worked out."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from ilja_desktop.anonymise.beside import joined_otherwise, placed
from ilja_desktop.anonymise.gate import cleared, objections
from ilja_desktop.anonymise.ledger import past_text, read_past, remembered
from ilja_desktop.anonymise.model import Cube, Past, Policy, Result
from ilja_desktop.anonymise.summarise import JoinedOtherwise, summarise
from ilja_desktop.domain.axis import Axis, parts_of
from ilja_desktop.domain.casefacts import CIRCLE, OUTCOME
from ilja_desktop.domain.summarycoarser import coarser
from ilja_desktop.domain.summaryfacts import Population, Record
from ilja_desktop.domain.summaryorder import SummaryOrder, TableOrder
from tests.anonymise.builders import PERIOD, examples, many_facts
from tests.anonymise.cubes import a_cube, an_axis, records_of

FINE = (an_axis("A", 4), an_axis("B", 3))
JOINED = (FINE[0].joining("A0", "A1"), FINE[1])
BEFORE, AFTER = "Fälle bis 2026-03-31", "Fälle bis 2026-06-30"


def cube_of(axes: tuple[Axis, Axis], records: list[Record], population: str) -> Cube:
    """The table by axes in which A0 and A1 may be one."""
    one = next((c.code for c in axes[0].categories if parts_of(c.code)), "")
    told = {part: one for part in parts_of(one)}
    coarse = [{**each, "A": told.get(str(each["A"]), each["A"])} for each in records]
    return a_cube(axes, coarse, population)


def released(cube: Cube, past: list[Past]) -> Past | None:
    (one,), history = placed([cube], past)
    found = cleared([one], Policy(), history)
    if not isinstance(found, Result):
        return None
    assert objections(found, history) == ()
    return read_past(past_text((remembered(found),)))[0]


@pytest.mark.parametrize("axes", [(FINE, JOINED), (JOINED, FINE)])
@pytest.mark.parametrize("population", [BEFORE, AFTER])
def test_together_and_apart_are_one_problem(
    axes: tuple[tuple[Axis, Axis], tuple[Axis, Axis]], population: str
) -> None:
    both = told = 0
    for seed in range(examples(160)):
        dice = random.Random(seed)
        records = records_of(FINE, 40, dice)
        first = released(cube_of(axes[0], records, BEFORE), [])
        if population == AFTER:
            records = [*records, *records_of(FINE, 3, dice)]
        later = cube_of(axes[1], records, population)
        if first is None:
            continue
        both += released(later, [first]) is not None
        (cube,), history = placed([later], [first])
        alone = cleared([cube], Policy())
        told += isinstance(alone, Result) and bool(objections(alone, history))
    assert both
    assert told


def test_joined_in_two_ways_is_noticed() -> None:
    records = records_of(FINE, 60, random.Random(1))
    first = released(cube_of(JOINED, records, BEFORE), [])
    assert first is not None
    other = FINE[0].joining("A1", "A2")
    told = {"A1": "A1 + A2", "A2": "A1 + A2"}
    coarse = [{**each, "A": told.get(str(each["A"]), each["A"])} for each in records]
    (cube,), history = placed([a_cube((other, FINE[1]), coarse, AFTER)], [first])
    assert joined_otherwise(history, [cube]) == "A"
    (same,), history = placed([cube_of(JOINED, records, AFTER)], [first])
    assert joined_otherwise(history, [same]) is None


def test_facts_are_counted_as_they_are_joined() -> None:
    facts = many_facts(60)
    joined = coarser(facts, (), {(CIRCLE, "SGB VIII + Schule")}).of(Population.CASES)
    before = [each[CIRCLE] for each in facts.of(Population.CASES).records]
    after = [each[CIRCLE] for each in joined.records]
    assert after.count("SGB VIII + Schule") == before.count("SGB VIII") + before.count("Schule")
    assert [c.code for c in joined.axis(CIRCLE).categories][2:] == ["SGB VIII + Schule", "Sonstige"]
    assert coarser(facts, (), {(CIRCLE, "SGB VIII + Mond")}) == facts


def test_a_summary_joined_otherwise_is_refused_by_name() -> None:
    facts = many_facts(120)
    tables = (TableOrder(Population.CASES, (CIRCLE, OUTCOME)),)
    order = SummaryOrder(PERIOD, tables, joined=frozenset({(CIRCLE, "SGB VIII + Schule")}))
    first = summarise(facts, order)
    past = [remembered(first.protected)]
    assert summarise(facts, order, past).text == first.text
    other = replace(order, joined=frozenset({(CIRCLE, "Schule + Sonstige")}))
    with pytest.raises(JoinedOtherwise) as refused:
        summarise(facts, other, past)
    assert refused.value.variable == "Rechtskreis der meldenden Stelle"
