"""What leaves the statistics room, whatever goes in."""

import json
import random
import re
from collections.abc import Collection, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ilja_desktop.anonymise.audit import audit
from ilja_desktop.anonymise.form import ReleaseForm, release_form
from ilja_desktop.anonymise.gate import Protector
from ilja_desktop.anonymise.model import (
    Cube,
    History,
    Loss,
    Number,
    Policy,
    Progress,
    Reason,
    Result,
    Unprotectable,
    Why,
)
from ilja_desktop.anonymise.spreadsheet import summary_csv
from ilja_desktop.anonymise.summarise import Summarised, SummaryUnprotectable
from ilja_desktop.domain.casefacts import CIRCLE, OUTCOME, SEX
from ilja_desktop.domain.summary import Cell, CellState, ProtectedSummary, Table
from ilja_desktop.domain.summaryfacts import Population, SummaryFacts
from ilja_desktop.domain.summaryorder import Method, TableOrder, ThresholdOutOfRange
from ilja_desktop.domain.words import sentence
from tests.anonymise.builders import (
    AXES,
    ORDER,
    alike,
    examples,
    facts_of,
    many_facts,
    records,
    small_facts,
    summary_of,
    with_axes,
    with_extra_category,
)

CASES = Population.CASES
OUTCOMES = next(axis for axis in AXES if axis.code == OUTCOME)


def form_of(made: Summarised) -> ReleaseForm:
    return release_form(made.protected)


def table(made: Summarised, *axes: str) -> Table:
    code = TableOrder(CASES, axes).code
    [found] = [each for each in made.summary.tables if each.code == code]
    return found


def texts(cells: tuple[tuple[Cell, ...], ...]) -> list[list[str]]:
    return [[cell.text for cell in row] for row in cells]


def sensitive(facts: SummaryFacts) -> frozenset[str]:
    return frozenset(axis.code for each in facts.counted for axis in each.axes if axis.sensitive)


def assert_safe(made: Summarised, facts: SummaryFacts) -> None:
    found = audit(form_of(made), sensitive(facts))
    assert [finding for finding in found if finding.error] == []


def test_two_hundred_cases_fill_every_table() -> None:
    facts = many_facts(200)
    made = summary_of(facts)
    assert [each.title for each in made.summary.tables] == [
        "Fälle nach Rechtskreis der meldenden Stelle",
        "Fälle nach Altersgruppe",
        "Fälle nach Geschlecht",
        "Fälle nach Ergebnis",
        "Fälle nach Wartezeit von der Meldung bis zur Konferenz",
        "Fälle nach Rechtskreis der meldenden Stelle und Ergebnis",
        "Fälle nach Geschlecht und Ergebnis",
        "Vereinbarungen nach Stand der Vereinbarung",
    ]
    assert made.summary.left_out == ()
    assert [figure.cell.value for figure in made.summary.key_figures] == [4, 200, 261]
    waits = table(made, "Wartezeit")
    true = [
        sum(case["Wartezeit"] == band.code for case in records(facts))
        for band in waits.rows.categories
    ]
    assert texts(waits.cells) == [*([str(n)] for n in true), ["200"]]
    assert_safe(made, facts)


def test_sub_totals_stand_before_their_parts() -> None:
    ages = table(summary_of(many_facts(200)), "Altersgruppe")
    assert ages.row_labels[0] == "minderjährig"
    assert ages.row_labels[3] == "volljährig"
    values = [row[0].value or 0 for row in ages.cells]
    assert values[0] + values[3] == values[-1] == 200


def test_table_of_three_ways_is_one_for_each_category_of_the_third() -> None:
    ways = TableOrder(CASES, (SEX, OUTCOME, CIRCLE))
    facts = many_facts(200)
    made = summary_of(facts, replace(ORDER, tables=(ways,)))
    assert [each.title.partition(": ")[2] for each in made.summary.tables] == [
        "SGB II (Jobcenter)",
        "SGB III (Agentur für Arbeit)",
        "SGB VIII (Jugendhilfe)",
        "Schule",
        "sonstige Stellen",
        "Insgesamt",
    ]
    assert made.summary.tables[-1].cells[-1][-1].value == 200
    assert_safe(made, facts)


def test_secret_needs_a_companion_and_zeros_stay() -> None:
    other = alike(1, sex="männlich", outcome="vertagt")
    made = summary_of(facts_of([*alike(17), *alike(4, outcome="vertagt"), *other]))
    assert texts(table(made, SEX).cells) == [["·"], ["·"], ["0"], ["0"], ["22"]]


def test_equal_numbers_are_equal_in_every_table() -> None:
    made = summary_of(many_facts(60))
    across = table(made, CIRCLE, OUTCOME)
    alone = [row[0].text for row in table(made, CIRCLE).cells]
    assert [row[-1].text for row in across.cells] == alone
    outcomes = [row[0].text for row in table(made, OUTCOME).cells]
    assert [cell.text for cell in across.cells[-1]] == outcomes


def test_sensitive_group_is_hidden_behind_zeros() -> None:
    cases = [*alike(12), *alike(9, outcome="vertagt"), *alike(6, sex="männlich")]
    made = summary_of(facts_of(cases))
    men = table(made, SEX, OUTCOME).cells[1]
    assert [cell.text for cell in men[:3]] == ["·", "·", "0"]
    assert made.summary.zeros_may_hide
    assert any("Null" in note for note in made.summary.notes)


def test_group_may_show_where_the_office_says_so() -> None:
    facts = facts_of([*alike(12), *alike(6, sex="männlich")])
    facts = with_axes(facts, replace(OUTCOMES, sensitive=False))
    made = summary_of(facts)
    assert [c.text for c in table(made, SEX, OUTCOME).cells[1]] == ["6", "0", "0", "6"]
    assert form_of(made)["policy"]["zeros"] == "published"


@pytest.mark.parametrize("count", [0, 1, 2])
def test_too_few_cases_are_not_counted(count: int) -> None:
    made = summary_of(facts_of(alike(count)))
    assert made.summary.tables == ()
    assert [cell.cell.state for cell in made.summary.key_figures] == [
        CellState.PRINTED,
        CellState.LEFT_OUT,
        CellState.LEFT_OUT,
    ]
    titles = [left_out.title for left_out in made.summary.left_out]
    assert titles == ["Besprochene Fälle", "Vereinbarungen"]
    assert all("weniger als 3" in left_out.sentence for left_out in made.summary.left_out)
    populations = {each["population"] for each in form_of(made)["tables"]}
    assert populations == {"Konferenzen 2026Q1"}


def test_zero_one_and_two_cases_look_the_same() -> None:
    released = {summary_of(facts_of(alike(n), conferences=n)).text for n in range(3)}
    assert len(released) == 1


def test_what_cannot_be_protected_is_left_out_with_a_sentence() -> None:
    made = summary_of(facts_of([*alike(2), *alike(1, sex="männlich")]))
    assert made.summary.key_figures[1].cell.value == 3
    missing = {left_out.title: left_out.sentence for left_out in made.summary.left_out}
    assert missing["Fälle nach Geschlecht"].startswith("Diese Tabelle fehlt")
    assert [each.rows.code for each in made.summary.tables] == [
        "Rechtskreis",
        "Altersgruppe",
        "Wartezeit",
    ]


def test_all_cells_small() -> None:
    ages = ("unter 15", "15-17", "18-20", "21-24", "ab 25")
    waits = ("bis 14", "15-28", "29-56", "ab 57", "bis 14")
    sexes = ("weiblich", "männlich", "divers", "ohne Angabe", "divers")
    facts = facts_of(
        [
            case
            for age, wait, sex in zip(ages, waits, sexes, strict=True)
            for case in alike(2, age=age, waiting=wait, sex=sex)
        ]
    )
    made = summary_of(facts)
    assert_safe(made, facts)
    printed = [
        cell.value
        for row, code in zip(
            table(made, "Altersgruppe").cells, table(made, "Altersgruppe").rows.codes, strict=True
        )
        for cell in row
        if code in ages
    ]
    assert printed == [None] * 5


@pytest.mark.parametrize("base", [Method.ROUNDED_3, Method.ROUNDED_5])
def test_rounded_numbers_still_add_up(base: Method) -> None:
    facts = many_facts(60)
    made = summary_of(facts, replace(ORDER, method=base))
    assert_safe(made, facts)
    across = table(made, CIRCLE, OUTCOME)
    values = [[cell.value or 0 for cell in row] for row in across.cells]
    assert all(value % (base.base or 1) == 0 for row in values for value in row)
    assert all(sum(row[:-1]) == row[-1] for row in values)
    assert not any("·" in note for note in made.summary.notes)
    assert f"Vielfache von {base.base}" in made.summary.rule


def secret_only(cubes: Sequence[Cube], policy: Policy, numbers: Collection[Number]) -> Result:
    return Result(tuple(cubes), policy, dict.fromkeys(numbers, Why(Reason.SMALL)), Loss(0))


def careless(
    cubes: Sequence[Cube],
    policy: Policy,
    history: History,
    progress: Progress,
    also: frozenset[Number],
) -> Result:
    """Hide small numbers and what the audit asks for, as people do by hand."""
    small = {
        number
        for cube in cubes
        for codes, number in cube.places()
        if 1 <= cube.counts.get(codes, 0) < policy.threshold
    }
    return secret_only(cubes, policy, small | also)


def blind(
    cubes: Sequence[Cube],
    policy: Policy,
    history: History,
    progress: Progress,
    also: frozenset[Number],
) -> Result:
    """Hide nothing at all."""
    return secret_only(cubes, policy, ())


@pytest.mark.parametrize("protector", [careless, blind])
@pytest.mark.parametrize("seed", range(3))
def test_audit_mends_or_stops_a_bad_pattern(protector: Protector, seed: int) -> None:
    facts = many_facts(40, seed)
    made = summary_of(facts, protector=protector)
    assert_safe(made, facts)
    assert made.summary.key_figures[1].cell.value == 40


def hopeless(
    cubes: Sequence[Cube],
    policy: Policy,
    history: History,
    progress: Progress,
    also: frozenset[Number],
) -> Unprotectable:
    """Protect nothing and say so, whatever is given up."""
    return Unprotectable((cubes[0].number(()),), ())


def test_nothing_leaves_when_nothing_can_be_protected() -> None:
    with pytest.raises(SummaryUnprotectable) as refused:
        summary_of(many_facts(40), protector=hopeless)
    assert "nicht erstellt" in sentence(refused.value)


@pytest.mark.parametrize("threshold", [-1, 0, 2, 11])
def test_threshold_has_limits(threshold: int) -> None:
    with pytest.raises(ThresholdOutOfRange):
        replace(ORDER, threshold=threshold)


@pytest.mark.parametrize("threshold", range(3, 11))
def test_every_threshold_holds(threshold: int) -> None:
    facts = many_facts(60)
    made = summary_of(facts, replace(ORDER, threshold=threshold))
    assert_safe(made, facts)
    printed = [c.value or 0 for t in made.summary.tables for row in t.cells for c in row]
    assert not [value for value in printed if 1 <= value < threshold]


def shares_of(summary: ProtectedSummary) -> list[tuple[Cell, int | None]]:
    """Return every cell with a share, and what it is a share of."""
    return [
        (cell, table.cells[-1][-1].value)
        for table in summary.tables
        for row in table.cells
        for cell in row
        if cell.percent is not None
    ]


def test_percentages_only_from_twenty_cases() -> None:
    assert not any(t.has_percentages for t in summary_of(many_facts(19)).summary.tables[:5])
    shares = shares_of(summary_of(many_facts(20)).summary)
    assert shares
    for cell, base in shares:
        assert cell.state is CellState.PRINTED
        assert cell.value is not None
        assert base is not None
        assert abs(100 * cell.value / base - (cell.percent or 0)) <= 0.5


def test_percentages_are_told_to_the_attacker() -> None:
    made = summary_of(many_facts(60))
    told = [c for c in form_of(made)["constraints"] if c["terms"][0][2] == 100.0]
    assert len(told) >= len(shares_of(made.summary)) > 0


def test_code_that_is_no_category_never_enters() -> None:
    with pytest.raises(ValueError, match="Rechtskreis"):
        summary_of(facts_of(alike(5, circle="Frau Öztürk")))


@settings(deadline=None, max_examples=examples(60))
@given(small_facts(), st.randoms(use_true_random=False))
def test_order_of_cases_changes_nothing(facts: SummaryFacts, dice: random.Random) -> None:
    shuffled = dice.sample(records(facts), len(records(facts)))
    counted = tuple(
        replace(each, records=tuple(shuffled)) if each.population is CASES else each
        for each in facts.counted
    )
    first = summary_of(facts).text
    assert summary_of(facts).text == first
    assert summary_of(replace(facts, counted=counted)).text == first


@settings(deadline=None, max_examples=examples(60))
@given(small_facts(), st.randoms(use_true_random=False), st.sampled_from([CIRCLE, OUTCOME, SEX]))
def test_order_of_categories_never_costs_safety(
    facts: SummaryFacts, dice: random.Random, code: str
) -> None:
    axis = facts.of(CASES).axis(code)
    categories = dice.sample(axis.categories, len(axis.categories))
    mixed = with_axes(facts, replace(axis, categories=tuple(categories)))
    assert_safe(summary_of(mixed), facts)


@settings(deadline=None, max_examples=examples(60))
@given(small_facts())
def test_category_without_cases_never_costs_safety(facts: SummaryFacts) -> None:
    wider = with_axes(facts, with_extra_category(facts.of(CASES).axis(OUTCOME), "leer"))
    assert_safe(summary_of(wider), wider)


def test_secret_values_stand_in_no_output() -> None:
    # Men are the only companion that can hide the single woman; their number is a rare one.
    men = [*alike(1237, sex="männlich"), *alike(764, sex="männlich", age="18-20")]
    made = summary_of(facts_of([*alike(1, age="18-20"), *men]))
    assert texts(table(made, SEX).cells) == [["·"], ["·"], ["0"], ["0"], ["2002"]]
    for output in (made.text, summary_csv(made.summary).decode(), repr(made.summary)):
        numbers = set(re.findall(r"\d+", output))
        assert "2002" in numbers
        assert not {"2001"} & numbers


def test_release_names_no_one() -> None:
    text = summary_of(many_facts(60)).text
    assert set(json.loads(text)) == {"format", "policy", "tables", "constraints"}
    assert json.loads(text)["format"] == "sdc-attack/1"
    assert "Musterstadt" not in text
