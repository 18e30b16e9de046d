"""From facts to a summary that may leave the office: protect, attack, repair, or leave out.

Nothing is returned that the audit still objects to. Tables that cannot be protected are left out;
the sentence for it is the same whatever the reason, so that it gives nothing away.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ilja_desktop.anonymise.audit import audit
from ilja_desktop.anonymise.beside import few_newcomers, placed
from ilja_desktop.anonymise.gate import Protector, cleared, joined
from ilja_desktop.anonymise.model import Cube, Past, Place, Policy, Progress, Result, silently
from ilja_desktop.anonymise.plan import CASES, Population, TablePlan, populations
from ilja_desktop.anonymise.protect import protect
from ilja_desktop.anonymise.release import population_name, release_form
from ilja_desktop.anonymise.tally import cube
from ilja_desktop.anonymise.timing import Timing
from ilja_desktop.domain.axis import TOTAL
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.publication import FewNewCases
from ilja_desktop.domain.summary import (
    Cell,
    CellState,
    KeyFigure,
    LeftOut,
    ProtectedSummary,
    Table,
)
from ilja_desktop.domain.summaryfacts import SummaryFacts


@dataclass(eq=False)
class SummaryUnprotectable(Refusal):
    """The audit still finds something, so nothing leaves the office."""


@dataclass(frozen=True)
class Summarised:
    """A summary that may leave, and the tables it shows with their true numbers."""

    summary: ProtectedSummary
    results: tuple[Result, ...] = field(repr=False)


def summarise(
    facts: SummaryFacts,
    policy: Policy,
    past: Sequence[Past] = (),
    progress: Progress = silently,
    protector: Protector = protect,
) -> Summarised:
    """Return the protected summary of a period.

    Args:
        facts: what is counted.
        policy: how strictly it is protected.
        past: what readers have already.
        progress: hears how much of the time has gone, and may stop the work.
        protector: chooses what is secret; the audit trusts none of them.

    Raises:
        SummaryUnprotectable: the audit objects to what the protection made.
        FewNewCases: a few cases more than in an earlier release would stand out.
        Cancelled: from ``progress``.
        ValueError: a fact holds a code that its axis does not have.
    """
    job = _Job(facts, policy, past, Timing.of(policy.time_limit, progress), protector)
    parts = [job.part(population) for population in populations(facts)]
    summary = _joined(job, parts)
    results = tuple(part.result for part in parts if part.result is not None)
    _, history = placed([cube for result in results for cube in result.cubes], past)
    form = joined(release_form(summary), history)
    if any(finding.error for finding in audit(form, facts.axes.sensitive())):
        raise SummaryUnprotectable
    return Summarised(summary, results)


@dataclass(frozen=True)
class _Part:
    """One population of a summary."""

    figure: KeyFigure
    tables: tuple[Table, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    result: Result | None = None


@dataclass(frozen=True)
class _Job:
    facts: SummaryFacts
    policy: Policy
    past: Sequence[Past]
    timing: Timing
    protector: Protector

    def part(self, population: Population) -> _Part:
        """Return what can be shown of a population; each round shows less than the last."""
        if len(population.records) < self.policy.threshold:
            return self._nothing(population)
        plans = population.plans
        while True:
            cubes, history = placed(self._cubes(population, plans), self.past)
            history = history.about(cubes[0].population)
            few = few_newcomers(history, cubes, self.policy.threshold)
            if few and population.unit == CASES:
                raise FewNewCases
            policy = replace(self.policy, time_limit=max(0.0, self.timing.left()))
            found = cleared(cubes, policy, history, self.timing.progress, self.protector)
            if isinstance(found, Result):
                return self._shown(population, plans, found)
            plans = _fewer(plans, {number.at for number in found.numbers})

    def _cubes(self, population: Population, plans: Sequence[TablePlan]) -> list[Cube]:
        name = population_name(population.unit, self.facts.period)
        figure = cube(f"kennzahl-{population.unit}", population.title, name, (), population.records)
        return [figure, *(cube(p.code, p.title, name, p.axes, population.records) for p in plans)]

    def _nothing(self, population: Population) -> _Part:
        sentence = (
            f"Hierzu werden keine Zahlen genannt: Es sind weniger als {self.policy.threshold}, "
            "oder sie lassen sich nicht sicher schützen."
        )
        figure = KeyFigure(population.title, population.unit, Cell(CellState.LEFT_OUT))
        return _Part(figure, (), (LeftOut(population.title, sentence),))

    def _shown(self, population: Population, plans: Sequence[TablePlan], result: Result) -> _Part:
        figure, *cubes = result.cubes
        total = self._cell(result.value(figure, ()), None)
        tables = (
            self._table(population, plan, cube, result)
            for plan, cube in zip(plans, cubes, strict=True)
        )
        return _Part(
            KeyFigure(population.title, population.unit, total, figure.population),
            tuple(tables),
            tuple(_left_out(plan) for plan in population.plans if plan not in plans),
            result,
        )

    def _table(self, population: Population, plan: TablePlan, cube: Cube, result: Result) -> Table:
        rows, columns = plan.axes[0], plan.axes[1] if len(plan.axes) > 1 else None
        base = None if columns else cube.counts.get((TOTAL,), 0)
        across = [()] if columns is None else [(code,) for code in columns.codes]
        grid = tuple(
            tuple(self._cell(result.value(cube, (row, *column)), base) for column in across)
            for row in rows.codes
        )
        return Table(plan.code, plan.title, population.unit, rows, columns, grid, cube.population)

    def _cell(self, value: int | None, base: int | None) -> Cell:
        if value is None:
            return Cell(CellState.PROTECTED)
        if base is None or base < self.policy.percentages_from:
            return Cell(CellState.PRINTED, value)
        return Cell(CellState.PRINTED, value, (200 * value + base) // (2 * base))


def _fewer(plans: Sequence[TablePlan], troubled: set[Place]) -> tuple[TablePlan, ...]:
    """Give up the last table that holds a troubled number.

    A two-way table goes before the one-way tables of its axes, which are its totals.
    """
    holders = [plan for plan in plans if any(_holds(plan, place) for place in troubled)]
    if not holders:
        raise SummaryUnprotectable
    given_up = holders[-1]
    gone = {axis.code for axis in given_up.axes} if len(given_up.axes) == 1 else set()
    return tuple(
        plan for plan in plans if plan != given_up and not gone & {axis.code for axis in plan.axes}
    )


def _holds(plan: TablePlan, place: Place) -> bool:
    return {axis for axis, _ in place} <= {axis.code for axis in plan.axes}


def _left_out(plan: TablePlan) -> LeftOut:
    return LeftOut(
        plan.title,
        "Diese Tabelle fehlt: Ihre Zahlen sind zu klein, um sie sicher zu schützen. "
        "Ein längerer Zeitraum kann helfen.",
    )


def _joined(job: _Job, parts: Sequence[_Part]) -> ProtectedSummary:
    facts = job.facts
    return ProtectedSummary(
        office=facts.office,
        period=facts.period,
        threshold=job.policy.threshold,
        zeros_may_hide=bool(facts.axes.sensitive()),
        key_figures=tuple(part.figure for part in parts),
        tables=tuple(table for part in parts for table in part.tables),
        left_out=tuple(left_out for part in parts for left_out in part.left_out),
    )
