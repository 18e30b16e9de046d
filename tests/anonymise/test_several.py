"""Several releases of one time: other tables, other readers, hours beside cases."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest

from ilja_desktop.anonymise.ledger import remembered
from ilja_desktop.anonymise.model import Past, Reason, Result
from ilja_desktop.anonymise.summarise import Summarised, summarise
from ilja_desktop.domain.casefacts import AGE, CIRCLE, OUTCOME, SEX, WAITING
from ilja_desktop.domain.mentorfacts import tandem_axes
from ilja_desktop.domain.summaryfacts import Counted, Population, Record, SummaryFacts
from ilja_desktop.domain.summaryorder import Method, SummaryOrder, TableOrder
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from tests.anonymise.builders import ORDER, PERIOD, many_facts

CASES, HOURS = Population.CASES, Population.MENTOR_HOURS
YEAR = SummaryPeriod(PERIOD.start, SummaryPeriod.of_quarter(2026, 4).end)
BY_SEX = SummaryOrder(PERIOD, (TableOrder(HOURS, (SEX,)), TableOrder(HOURS, (SEX, AGE))))


def out(made: Summarised) -> Past:
    return remembered(made.protected)


@pytest.mark.parametrize("seed", range(4))
def test_another_report_of_the_same_time_follows(seed: int) -> None:
    """A zero hidden in the first is one a reader of both has to think of."""
    facts = many_facts(20, seed)
    past = [out(summarise(facts, ORDER))]
    for axes in ((WAITING,), (CIRCLE, SEX), (AGE, OUTCOME)):
        made = summarise(facts, replace(ORDER, tables=(TableOrder(CASES, axes),)), past)
        assert made.summary.key_figures[0].cell.value == 20
        past.append(out(made))


def test_readers_of_larger_numbers_only_come_after_others() -> None:
    facts = many_facts(60)
    past = [out(summarise(facts, ORDER))]
    made = summarise(facts, replace(ORDER, threshold=5), past)
    assert made.summary.key_figures[1].cell.value == 60
    shown = [cell.value for table in made.summary.tables for row in table.cells for cell in row]
    assert not {1, 2, 3, 4} & set(shown)


def hours(
    amounts: Sequence[int], records: Sequence[Record], period: SummaryPeriod = PERIOD
) -> SummaryFacts:
    counted = Counted(HOURS, tandem_axes(), tuple(records), tuple(amounts))
    return SummaryFacts("Jugendamt Musterstadt", period, (counted,))


def tandems(number: int, **codes: str) -> list[Record]:
    return [{SEX: "weiblich", AGE: "15-17", "Tandem": "läuft", **codes}] * number


def mixed(number: int = 40, seed: int = 1) -> list[Record]:
    dice = random.Random(seed)
    ages = ("15-17", "18-20", "21-24")
    return [
        *tandems(number // 2, **{AGE: dice.choice(ages)}),
        *tandems(number // 2, **{SEX: "männlich", AGE: dice.choice(ages)}),
    ]


def test_hours_are_added_up_and_small_sums_of_many_are_told() -> None:
    made = summarise(hours([2] * 40, mixed()), BY_SEX)
    assert made.summary.key_figures[0].cell.value == 80
    assert made.summary.tables[0].unit == "Stunden der Lotsenbegleitung"
    assert '"amount": true' in made.text


def test_who_made_nearly_all_hours_of_a_group_is_not_told() -> None:
    records = [*mixed(30), *tandems(5, **{SEX: "divers"})]
    amounts = [*[3] * 30, 200, 1, 1, 1, 1]
    made = summarise(hours(amounts, records), BY_SEX)
    assert isinstance(made.protected, Result)
    whys = {dict(number.at).get(SEX): why.reason for number, why in made.protected.secret.items()}
    assert whys["divers"] is Reason.DOMINATED
    table = made.summary.tables[0]
    shown = dict(zip(table.rows.codes, (row[0].text for row in table.cells), strict=True))
    assert shown["divers"] == "·"
    assert "204" not in shown.values()


def test_hours_of_two_are_secret_however_many_they_are() -> None:
    records = [*mixed(30), *tandems(2, **{SEX: "divers"})]
    made = summarise(hours([*[3] * 30, 50, 60], records), BY_SEX)
    table = made.summary.tables[0]
    assert table.cells[table.rows.codes.index("divers")][0].value is None


@pytest.mark.parametrize(
    ("amounts", "method"),
    [([500, *[1] * 39], Method.MARKS), ([2] * 40, Method.ROUNDED_3)],
    ids=["one has nearly all", "rounded"],
)
def test_hours_that_cannot_be_told_are_missing(amounts: list[int], method: Method) -> None:
    made = summarise(hours(amounts, mixed()), replace(BY_SEX, method=method))
    assert made.summary.tables == ()
    assert [each.title for each in made.summary.left_out] == [HOURS.value]


def test_hours_of_a_longer_time_do_not_stand_beside_a_part_of_it() -> None:
    past = [out(summarise(hours([2] * 40, mixed()), BY_SEX))]
    again = summarise(hours([2] * 40, mixed()), BY_SEX, past)
    assert again.summary.tables
    longer = summarise(hours([2] * 39 + [9], mixed(), YEAR), replace(BY_SEX, period=YEAR), past)
    assert longer.summary.tables == ()
    after = SummaryPeriod.of_quarter(2026, 2)
    following = hours([3] * 40, mixed(), after)
    assert summarise(following, replace(BY_SEX, period=after), past).summary.tables
