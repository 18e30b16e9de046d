"""Other ways to the same summary, each with what it costs, or why there is none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ilja_desktop.anonymise.model import Loss
from ilja_desktop.anonymise.summarise import SummaryUnprotectable
from ilja_desktop.domain.casefacts import AGE, OUTCOME, SEX, case_axes
from ilja_desktop.domain.errors import Cancelled
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.publication import FewNewCases
from ilja_desktop.domain.summaryfacts import Counted, Population, SummaryFacts
from ilja_desktop.domain.summaryorder import Method, SummaryOrder, TableOrder
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.exchange.destinationfile import destinations
from ilja_desktop.services.summary import SummaryPlan
from ilja_desktop.services.summaryalternative import Alternative, Way, alternatives
from tests.anonymise.builders import many_facts

QUARTER, HALF = SummaryPeriod.of_quarter(2026, 1), SummaryPeriod.of_code("2026Q1-2026Q2")
GROUPED = tuple(axis for axis in case_axes((), destinations()) if axis.code in (AGE, SEX, OUTCOME))
TABLES = (
    TableOrder(Population.CASES),
    TableOrder(Population.CASES, (AGE, OUTCOME)),
    TableOrder(Population.CASES, (SEX, OUTCOME)),
)


def plan(cases: int, period: SummaryPeriod = QUARTER) -> SummaryPlan:
    drawn = many_facts(cases).of(Population.CASES)
    facts = SummaryFacts("Amt", period, (Counted(Population.CASES, GROUPED, drawn.records),))
    return SummaryPlan(SummaryOrder(period, TABLES), facts, OfficeDraft(name="Amt"))


def silently(_done: int, _total: int) -> None:
    """Nobody listens."""


def found(cases: int, longer: SummaryPlan | None = None) -> dict[Way, list[Alternative]]:
    ways: dict[Way, list[Alternative]] = {way: [] for way in Way}
    for each in alternatives(plan(cases), longer, silently):
        ways[each.way].append(each)
    return ways


def cost(alternative: Alternative) -> Loss:
    assert alternative.loss is not None
    return alternative.loss


def test_every_method_stands_beside_the_others() -> None:
    marks, by_three, by_five = found(40)[Way.METHOD]
    assert [each.order.method for each in (marks, by_three, by_five)] == list(Method)
    assert cost(marks).secret > 0
    assert cost(by_three).secret == cost(by_five).secret == 0
    assert 0 < cost(by_three).error < cost(by_five).error


def test_what_is_coarser_costs_less_and_can_be_ordered() -> None:
    ways = found(40)
    marks = cost(ways[Way.METHOD][0])
    for way in (Way.GROUPS, Way.MERGED, Way.WITHOUT):
        [coarse] = ways[way]
        assert cost(coarse).secret / cost(coarse).numbers < marks.secret / marks.numbers, way
        assert coarse.axis
        assert bool(coarse.merged) == (way is Way.MERGED)
        again = replace(plan(40), order=coarse.order)
        assert cost(alternatives(again, None, silently)[0]) == cost(coarse)


def test_longer_is_offered_where_there_is_more() -> None:
    [longer] = found(20, plan(60, HALF))[Way.LONGER]
    assert longer.order.period == HALF
    assert cost(longer).value > cost(found(20)[Way.METHOD][0]).value
    assert found(20)[Way.LONGER] == []


def test_what_cannot_be_made_says_why() -> None:
    few = found(1)[Way.METHOD]
    assert all(each.left_out or each.refusal is not None for each in few)
    for each in few:
        assert each.refusal is None or isinstance(each.refusal, SummaryUnprotectable | FewNewCases)


def test_comparing_can_be_stopped() -> None:
    heard = []

    def stop(done: int, total: int) -> None:
        heard.append((done, total))
        if len(heard) > 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        alternatives(plan(40), None, stop)
