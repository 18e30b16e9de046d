"""From facts to a summary that may leave the office: protect, attack, repair, or leave out.

Nothing is returned that the audit still objects to. Tables that cannot be protected are left out;
the sentence for it is the same whatever the reason, so that it gives nothing away.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from time import monotonic
from typing import Protocol

from ilja_desktop.anonymise.audit import Finding, audit
from ilja_desktop.anonymise.linked import Model, build, place, places_of
from ilja_desktop.anonymise.linkedprotect import Pattern, protect
from ilja_desktop.anonymise.model import Place
from ilja_desktop.anonymise.plan import Population, TablePlan, populations
from ilja_desktop.anonymise.release import release_form
from ilja_desktop.domain.axis import Category
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.summary import (
    HIGHEST_THRESHOLD,
    LOWEST_THRESHOLD,
    Cell,
    CellState,
    KeyFigure,
    LeftOut,
    ProtectedSummary,
    Table,
    ThresholdOutOfRange,
)
from ilja_desktop.domain.summaryfacts import SummaryFacts


@dataclass(eq=False)
class SummaryUnprotectable(Refusal):
    """The audit still finds something, so nothing leaves the office."""


@dataclass(frozen=True)
class SummaryPolicy:
    """How strictly a summary is protected; counts in cases, time in seconds.

    Raises:
        ThresholdOutOfRange: the threshold is not 3 to 10.
    """

    threshold: int = 3
    percentages_from: int = 20
    time_limit: float = 10.0

    def __post_init__(self) -> None:
        if not LOWEST_THRESHOLD <= self.threshold <= HIGHEST_THRESHOLD:
            raise ThresholdOutOfRange(self.threshold)


class Protector(Protocol):
    """Chooses what is kept secret, as ``protect`` does; the audit trusts none of them."""

    def __call__(
        self,
        model: Model,
        threshold: int,
        out_of_time: Callable[[], bool],
        also_secret: frozenset[int],
    ) -> Pattern: ...


def summarise(
    facts: SummaryFacts,
    policy: SummaryPolicy,
    clock: Callable[[], float] = monotonic,
    protector: Protector = protect,
) -> ProtectedSummary:
    """Return the protected summary of a period.

    When time runs out, what is not yet protected is left out.

    Raises:
        SummaryUnprotectable: the audit objects to what the protection made.
        ValueError: a fact holds a code that its axis does not have.
    """
    end = clock() + policy.time_limit
    job = _Job(facts, policy, lambda: clock() >= end, protector)
    parts = [job.part(population) for population in populations(facts)]
    if job.errors(parts):
        raise SummaryUnprotectable
    return _joined(job, parts)


@dataclass(frozen=True)
class _Part:
    """One population of a summary."""

    figure: KeyFigure
    tables: tuple[Table, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    hides_zero: bool = False


@dataclass(frozen=True)
class _Attempt:
    """The tables still hoped for, and the numbers the audit wants secret besides."""

    plans: tuple[TablePlan, ...]
    also_secret: frozenset[Place] = field(default_factory=frozenset)


@dataclass(frozen=True)
class _Job:
    facts: SummaryFacts
    policy: SummaryPolicy
    out_of_time: Callable[[], bool]
    protector: Protector

    def part(self, population: Population) -> _Part:
        """Return what can be shown of a population; each round shows less than the last."""
        if len(population.records) < self.policy.threshold:
            return self._nothing(population)
        attempt = _Attempt(population.plans)
        while True:
            model = build(population, attempt.plans)
            extra = frozenset(model.places.index(found) for found in attempt.also_secret)
            pattern = self.protector(model, self.policy.threshold, self.out_of_time, extra)
            if pattern.unprotected:
                attempt = _fewer(attempt, {model.places[i] for i in pattern.unprotected})
                continue
            part = self._shown(population, attempt.plans, model, pattern)
            errors = self.errors([part])
            if not errors:
                return part
            if any(each.kind == "CONTRADICTION" for each in errors):
                raise SummaryUnprotectable
            attempt = self._repaired(attempt, model, pattern, errors)

    def errors(self, parts: Sequence[_Part]) -> list[Finding]:
        """Attack what would be released.

        Where no zero is secret, a reader who takes that for granted must learn nothing either.
        """
        form = release_form(_joined(self, parts))
        sensitive = self.facts.axes.sensitive()
        found = audit(form, sensitive)
        if not any(part.hides_zero for part in parts):
            found += audit(form, sensitive, secret_from=1)
        return [finding for finding in found if finding.error]

    def _repaired(
        self, attempt: _Attempt, model: Model, pattern: Pattern, errors: Sequence[Finding]
    ) -> _Attempt:
        """Keep one more number secret in the sums of the first finding, or give up its tables."""
        worst = model.places.index(errors[0].number.at)
        tried = pattern.secret | {model.places.index(found) for found in attempt.also_secret}
        usable = [
            i for i in _neighbours(model, worst) - tried if model.counts[i] > 0 and i != model.total
        ]
        if self.out_of_time() or not usable:
            return _fewer(attempt, {finding.number.at for finding in errors})
        cheapest = min(usable, key=lambda i: (model.counts[i], i))
        return replace(attempt, also_secret=attempt.also_secret | {model.places[cheapest]})

    def _nothing(self, population: Population) -> _Part:
        sentence = (
            f"Hierzu werden keine Zahlen genannt: Es sind weniger als {self.policy.threshold}, "
            "oder sie lassen sich nicht sicher schützen."
        )
        figure = KeyFigure(population.title, population.unit, Cell(CellState.LEFT_OUT))
        return _Part(figure, (), (LeftOut(population.title, sentence),))

    def _shown(
        self,
        population: Population,
        plans: Sequence[TablePlan],
        model: Model,
        pattern: Pattern,
    ) -> _Part:
        values = {
            found: None if i in pattern.secret else model.counts[i]
            for i, found in enumerate(model.places)
        }
        total = self._cell(values[()], None, shares=False)
        return _Part(
            KeyFigure(population.title, population.unit, total),
            tuple(self._table(population, plan, values) for plan in plans),
            tuple(_left_out(plan) for plan in population.plans if plan not in plans),
            any(model.counts[i] == 0 for i in pattern.secret),
        )

    def _table(
        self, population: Population, plan: TablePlan, values: dict[Place, int | None]
    ) -> Table:
        shares = len(plan.axes) == 1
        cells = {
            found: self._cell(values[found], values[()], shares=shares) for found in places_of(plan)
        }
        rows, columns = plan.axes[0], plan.axes[1] if len(plan.axes) > 1 else None
        across = [()] if columns is None else _ways(columns.code, columns.categories)
        down = _ways(rows.code, rows.categories)
        grid = tuple(tuple(cells[place((*r, *c))] for c in across) for r in down)
        return Table(plan.code, plan.title, population.unit, rows, columns, grid)

    def _cell(self, value: int | None, base: int | None, *, shares: bool) -> Cell:
        if value is None:
            return Cell(CellState.PROTECTED)
        if not shares or base is None or base < self.policy.percentages_from:
            return Cell(CellState.PRINTED, value)
        return Cell(CellState.PRINTED, value, (200 * value + base) // (2 * base))


def _ways(axis: str, categories: Sequence[Category]) -> list[Place]:
    return [*(((axis, category.code),) for category in categories), ()]


def _neighbours(model: Model, number: int) -> set[int]:
    lines = [{line.total, *line.parts} for line in model.lines]
    return {i for members in lines if number in members for i in members}


def _fewer(attempt: _Attempt, troubled: set[Place]) -> _Attempt:
    """Give up the last table that holds a troubled number.

    A two-way table goes before the one-way tables of its axes, which are its totals.
    """
    holders = [plan for plan in attempt.plans if troubled & set(places_of(plan))]
    if not holders:
        raise SummaryUnprotectable
    given_up = holders[-1]
    gone = {axis.code for axis in given_up.axes} if len(given_up.axes) == 1 else set()
    plans = tuple(
        plan
        for plan in attempt.plans
        if plan != given_up and not gone & {axis.code for axis in plan.axes}
    )
    return _Attempt(plans)


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
