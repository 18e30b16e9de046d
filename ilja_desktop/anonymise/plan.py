"""Which tables a summary has, and the populations they count."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ilja_desktop.domain.axis import Axis
from ilja_desktop.domain.summaryfacts import CaseFact, SummaryFacts

CONFERENCES = "Konferenzen"
CASES = "Fälle"
COMMITMENTS = "Vereinbarungen"


@dataclass(frozen=True)
class TablePlan:
    """A table to be made; the totals of a two-way table are the one-way tables of its axes."""

    code: str
    title: str
    axes: tuple[Axis, ...]


@dataclass(frozen=True)
class Population:
    """Things of one kind: each record gives the category of every axis.

    Tables of one population share their numbers and are protected together. The plans stand in
    order of worth: what cannot be protected is given up from the end.
    """

    unit: str
    title: str
    records: tuple[Mapping[str, str], ...]
    plans: tuple[TablePlan, ...]


def populations(facts: SummaryFacts) -> tuple[Population, ...]:
    """Return what a summary counts: conferences, cases and commitments.

    Raises:
        ValueError: a fact holds a code that its axis does not have.
    """
    return (
        Population(CONFERENCES, "Fallkonferenzen", ({},) * facts.conferences, ()),
        Population(
            CASES,
            "Besprochene Fälle",
            tuple(_record(case, facts) for case in facts.cases),
            _case_plans(facts),
        ),
        _commitments(facts),
    )


def _record(case: CaseFact, facts: SummaryFacts) -> Mapping[str, str]:
    axes = facts.axes
    return {
        axes.legal_circle.code: axes.legal_circle.check(case.legal_circle),
        axes.age.code: axes.age.check(case.age),
        axes.sex.code: axes.sex.check(case.sex),
        axes.outcome.code: axes.outcome.check(case.outcome),
        axes.waiting.code: axes.waiting.check(case.waiting),
    }


def _case_plans(facts: SummaryFacts) -> tuple[TablePlan, ...]:
    axes = facts.axes
    return (
        TablePlan("rechtskreis", "Fälle nach Rechtskreis der Meldung", (axes.legal_circle,)),
        TablePlan("alter", "Fälle nach Altersgruppe", (axes.age,)),
        TablePlan("geschlecht", "Fälle nach Geschlecht", (axes.sex,)),
        TablePlan("ergebnis", "Fälle nach Ergebnis", (axes.outcome,)),
        TablePlan("wartezeit", "Fälle nach Wartezeit bis zur Konferenz", (axes.waiting,)),
        TablePlan(
            "ergebnis-rechtskreis",
            "Ergebnis nach Rechtskreis der Meldung",
            (axes.legal_circle, axes.outcome),
        ),
        TablePlan("ergebnis-geschlecht", "Ergebnis nach Geschlecht", (axes.sex, axes.outcome)),
    )


def _commitments(facts: SummaryFacts) -> Population:
    axis, count = facts.axes.commitment, facts.commitments
    numbers = {"erledigt": count.done, "offen": count.open, "überfällig": count.overdue}
    return Population(
        COMMITMENTS,
        "Vereinbarungen",
        tuple({axis.code: axis.check(code)} for code, n in numbers.items() for _ in range(n)),
        (TablePlan("vereinbarungen", "Vereinbarungen nach Stand", (axis,)),),
    )
