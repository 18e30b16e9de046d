"""What leaves the statistics room, whatever goes in."""

import itertools
import json
import random
import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ilja_desktop.anonymise.audit import audit
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
from ilja_desktop.anonymise.release import release_form, release_json
from ilja_desktop.anonymise.spreadsheet import summary_csv
from ilja_desktop.anonymise.summarise import SummaryUnprotectable
from ilja_desktop.domain.axis import SummaryAxes
from ilja_desktop.domain.summary import (
    Cell,
    CellState,
    ProtectedSummary,
    Table,
    ThresholdOutOfRange,
)
from ilja_desktop.domain.summaryfacts import CaseFact, CommitmentCount, SummaryFacts
from ilja_desktop.domain.words import sentence
from tests.anonymise.builders import (
    PERIOD,
    alike,
    examples,
    many_facts,
    small_facts,
    summary_of,
    with_extra_category,
)

NO_COMMITMENTS = CommitmentCount()


def facts_of(*groups: tuple[CaseFact, ...], conferences: int = 4) -> SummaryFacts:
    cases = tuple(itertools.chain(*groups))
    return SummaryFacts("Amt", PERIOD, conferences, cases, NO_COMMITMENTS)


def table(summary: ProtectedSummary, code: str) -> Table:
    [found] = [each for each in summary.tables if each.code == code]
    return found


def texts(cells: tuple[tuple[Cell, ...], ...]) -> list[list[str]]:
    return [[cell.text for cell in row] for row in cells]


def assert_safe(summary: ProtectedSummary, facts: SummaryFacts) -> None:
    found = audit(release_form(summary), facts.axes.sensitive())
    assert [finding for finding in found if finding.error] == []


def test_two_hundred_cases_fill_every_table() -> None:
    facts = many_facts(200)
    summary = summary_of(facts)
    assert [each.code for each in summary.tables] == [
        "rechtskreis",
        "alter",
        "geschlecht",
        "ergebnis",
        "wartezeit",
        "ergebnis-rechtskreis",
        "ergebnis-geschlecht",
        "vereinbarungen",
    ]
    assert summary.left_out == ()
    assert [figure.cell.value for figure in summary.key_figures] == [4, 200, 261]
    waits = table(summary, "wartezeit")
    true = [sum(c.waiting == band.code for c in facts.cases) for band in waits.rows.categories]
    assert texts(waits.cells) == [*([str(n)] for n in true), ["200"]]
    assert_safe(summary, facts)


def test_secret_needs_a_companion_and_zeros_stay() -> None:
    other = alike(1, sex="männlich", outcome="vertagt")
    summary = summary_of(facts_of(alike(17), alike(4, outcome="vertagt"), other))
    assert texts(table(summary, "geschlecht").cells) == [["·"], ["·"], ["0"], ["0"], ["22"]]


def test_equal_numbers_are_equal_in_every_table() -> None:
    summary = summary_of(many_facts(60))
    across = table(summary, "ergebnis-rechtskreis")
    alone = [row[0].text for row in table(summary, "rechtskreis").cells]
    assert [row[-1].text for row in across.cells] == alone
    outcomes = [row[0].text for row in table(summary, "ergebnis").cells]
    assert [cell.text for cell in across.cells[-1]] == outcomes


def test_sensitive_group_is_hidden_behind_zeros() -> None:
    cases = (alike(12), alike(9, outcome="vertagt"), alike(6, sex="männlich"))
    summary = summary_of(facts_of(*cases))
    men = table(summary, "ergebnis-geschlecht").cells[1]
    assert [cell.text for cell in men[:3]] == ["·", "·", "0"]
    assert summary.zeros_may_hide
    assert any("Null" in note for note in summary.notes)


def test_group_may_show_where_the_office_says_so() -> None:
    axes = SummaryAxes()
    axes = replace(axes, outcome=replace(axes.outcome, sensitive=False))
    facts = replace(facts_of(alike(12), alike(6, sex="männlich")), axes=axes)
    summary = summary_of(facts)
    assert [c.text for c in table(summary, "ergebnis-geschlecht").cells[1]] == ["6", "0", "0", "6"]
    assert release_form(summary)["policy"]["zeros"] == "published"


@pytest.mark.parametrize("count", [0, 1, 2])
def test_too_few_cases_are_not_counted(count: int) -> None:
    summary = summary_of(facts_of(alike(count)))
    assert summary.tables == ()
    assert [cell.cell.state for cell in summary.key_figures] == [
        CellState.PRINTED,
        CellState.LEFT_OUT,
        CellState.LEFT_OUT,
    ]
    titles = [left_out.title for left_out in summary.left_out]
    assert titles == ["Besprochene Fälle", "Vereinbarungen"]
    assert all("weniger als 3" in left_out.sentence for left_out in summary.left_out)
    populations = {each["population"] for each in release_form(summary)["tables"]}
    assert populations == {"Konferenzen 2026Q1"}


def test_zero_one_and_two_cases_look_the_same() -> None:
    released = {release_json(summary_of(facts_of(alike(n), conferences=n))) for n in range(3)}
    assert len(released) == 1


def test_what_cannot_be_protected_is_left_out_with_a_sentence() -> None:
    summary = summary_of(facts_of(alike(2), alike(1, sex="männlich")))
    assert summary.key_figures[1].cell.value == 3
    missing = {left_out.title: left_out.sentence for left_out in summary.left_out}
    assert "Fälle nach Geschlecht" in missing
    assert missing["Fälle nach Geschlecht"].startswith("Diese Tabelle fehlt")
    assert [each.code for each in summary.tables] == ["rechtskreis", "alter", "wartezeit"]


def test_all_cells_small() -> None:
    ages = ("unter 15", "15-17", "18-20", "21-24", "ab 25")
    waits = ("bis 14", "15-28", "29-56", "ab 57", "bis 14")
    cases = (
        alike(2, age=age, waiting=wait, sex=sex)
        for age, wait, sex in zip(
            ages, waits, ("weiblich", "männlich", "divers", "ohne Angabe", "divers"), strict=True
        )
    )
    facts = facts_of(*cases)
    summary = summary_of(facts)
    assert_safe(summary, facts)
    assert all(
        cell.state is CellState.PROTECTED
        for row in table(summary, "alter").cells[:-1]
        for cell in row
    )


@pytest.mark.parametrize("limit", [0.0, 0.01, 0.1])
def test_time_may_end_anywhere(limit: float) -> None:
    facts = many_facts(40)
    summary = summary_of(facts, Policy(time_limit=limit))
    assert_safe(summary, facts)
    assert summary.key_figures[1].cell.value == 40


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
    summary = summary_of(facts, Policy(), protector=protector)
    assert_safe(summary, facts)
    assert summary.key_figures[1].cell.value == 40


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
        Policy(threshold)


@pytest.mark.parametrize("threshold", range(3, 11))
def test_every_threshold_holds(threshold: int) -> None:
    facts = many_facts(60)
    summary = summary_of(facts, Policy(threshold))
    assert_safe(summary, facts)
    printed = [c.value or 0 for t in summary.tables for row in t.cells for c in row]
    assert not [value for value in printed if 1 <= value < threshold]


def test_percentages_only_from_twenty_cases() -> None:
    assert not any(t.has_percentages for t in summary_of(many_facts(19)).tables[:5])
    tables = summary_of(many_facts(20)).tables
    assert any(t.has_percentages for t in tables)
    shares = [
        (cell, t.cells[-1][-1].value)
        for t in tables
        for row in t.cells
        for cell in row
        if cell.percent is not None
    ]
    for cell, base in shares:
        assert cell.state is CellState.PRINTED
        assert cell.value is not None
        assert base is not None
        assert abs(100 * cell.value / base - (cell.percent or 0)) <= 0.5


def test_percentages_are_told_to_the_attacker() -> None:
    summary = summary_of(many_facts(60))
    shares = [c for t in summary.tables for r in t.cells for c in r if c.percent is not None]
    inner = [c for c in release_form(summary)["constraints"] if c["terms"][0][2] == 100.0]
    assert len(inner) == len(shares) > 0


def test_code_that_is_no_category_never_enters() -> None:
    with pytest.raises(ValueError, match="Rechtskreis"):
        summary_of(facts_of(alike(5, legal_circle="Frau Öztürk")))


@settings(deadline=None, max_examples=examples(60))
@given(small_facts(), st.randoms(use_true_random=False))
def test_order_of_cases_changes_nothing(facts: SummaryFacts, dice: random.Random) -> None:
    cases = list(facts.cases)
    dice.shuffle(cases)
    first = release_json(summary_of(facts))
    assert release_json(summary_of(facts)) == first
    assert release_json(summary_of(replace(facts, cases=tuple(cases)))) == first


@settings(deadline=None, max_examples=examples(60))
@given(small_facts(), st.randoms(use_true_random=False))
def test_order_of_categories_never_costs_safety(facts: SummaryFacts, dice: random.Random) -> None:
    def mixed(name: str) -> SummaryFacts:
        axis = getattr(facts.axes, name)
        categories = dice.sample(axis.categories, len(axis.categories))
        axes = replace(facts.axes, **{name: replace(axis, categories=tuple(categories))})
        return replace(facts, axes=axes)

    for name in ("legal_circle", "outcome", "sex"):
        assert_safe(summary_of(mixed(name)), facts)


@settings(deadline=None, max_examples=examples(60))
@given(small_facts())
def test_category_without_cases_never_costs_safety(facts: SummaryFacts) -> None:
    axes = replace(facts.axes, outcome=with_extra_category(facts.axes.outcome, "leer"))
    wider = replace(facts, axes=axes)
    assert_safe(summary_of(wider), wider)


def test_secret_values_stand_in_no_output() -> None:
    # Men are the only companion that can hide the single woman; their number is a rare one.
    facts = facts_of(
        alike(1, age="18-20"), alike(1237, sex="männlich"), alike(764, sex="männlich", age="18-20")
    )
    summary = summary_of(facts)
    assert texts(table(summary, "geschlecht").cells) == [["·"], ["·"], ["0"], ["0"], ["2002"]]
    for output in (release_json(summary), summary_csv(summary).decode(), repr(summary)):
        numbers = set(re.findall(r"\d+", output))
        assert "2002" in numbers
        assert not {"2001"} & numbers


def test_release_names_no_one() -> None:
    allowed = {"format", "policy", "tables", "constraints"}
    form = json.loads(release_json(summary_of(many_facts(60))))
    assert set(form) == allowed
    assert form["format"] == "sdc-attack/1"
    assert "Musterstadt" not in json.dumps(form, ensure_ascii=False)
    assert PERIOD.contains(date(2026, 2, 1))
