"""Coarser variables count the same things under the codes their groups always had."""

from __future__ import annotations

from collections import Counter

from ilja_desktop.domain.axis import Axis, Category, Group
from ilja_desktop.domain.summarycoarser import coarser
from ilja_desktop.domain.summaryfacts import Counted, Population, Record, SummaryFacts
from ilja_desktop.domain.summaryperiod import SummaryPeriod

FINE = Axis(
    "Alter",
    "Alter",
    tuple(Category(code, code) for code in ("14", "15", "18", "?")),
    groups=(
        Group("unter 16", "unter 16", ("14", "15")),
        Group("alle mit Alter", "alle mit Alter", ("unter 16", "18")),
    ),
)
PLAIN = Axis("Ort", "Ort", (Category("A", "A"), Category("B", "B")))
SEVERAL = Axis(
    "Themen",
    "Themen",
    tuple(Category(code, code) for code in "xyz"),
    groups=(Group("xy", "xy", ("x", "y")),),
    multi=True,
)
RECORDS: tuple[Record, ...] = (
    {"Alter": "14", "Ort": "A", "Themen": ("x", "y")},
    {"Alter": "18", "Ort": "B", "Themen": ("z",)},
    {"Alter": "?", "Ort": "B", "Themen": ()},
)


def facts() -> SummaryFacts:
    counted = Counted(Population.CASES, (FINE, PLAIN, SEVERAL), RECORDS)
    return SummaryFacts("Stelle", SummaryPeriod.of_quarter(2026, 1), (counted,))


def test_largest_groups_stand_in_for_their_parts() -> None:
    made = coarser(facts(), {"Alter", "Ort"}).of(Population.CASES)
    assert {each.code for each in made.axis("Alter").categories} == {"alle mit Alter", "?"}
    assert not made.axis("Alter").groups
    assert made.axis("Ort") == PLAIN
    assert Counter(record["Alter"] for record in made.records) == {"alle mit Alter": 2, "?": 1}


def test_somebody_in_two_parts_of_a_group_is_in_it_once() -> None:
    made = coarser(facts(), ["Themen"]).of(Population.CASES)
    assert [record["Themen"] for record in made.records] == [("xy",), ("z",), ()]


def test_nothing_chosen_changes_nothing() -> None:
    assert coarser(facts(), ()) == facts()
