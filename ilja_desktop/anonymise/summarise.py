"""From facts to a summary that may leave the office: counted, protected, attacked, set out.

Nothing is returned that the audit still objects to. Tables that cannot be protected are left out;
the sentence for it is the same whatever the reason, so that it gives nothing away.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ilja_desktop.anonymise.beside import few_newcomers, joined_otherwise, placed
from ilja_desktop.anonymise.comparison import compared
from ilja_desktop.anonymise.explain import Hidden, Spot, explain
from ilja_desktop.anonymise.form import release_form, release_text
from ilja_desktop.anonymise.gate import Protector, cleared, cleared_rounded, objections
from ilja_desktop.anonymise.model import (
    Cube,
    History,
    Identity,
    Loss,
    Past,
    Policy,
    Progress,
    Protected,
    Result,
    Rounded,
    Unprotectable,
    silently,
)
from ilja_desktop.anonymise.protect import protect
from ilja_desktop.anonymise.setout import Part, id_of, set_out
from ilja_desktop.anonymise.tally import amount_cube, cube
from ilja_desktop.anonymise.timing import Timing
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.publication import FewNewCases
from ilja_desktop.domain.summary import ProtectedSummary
from ilja_desktop.domain.summarycoarser import coarser
from ilja_desktop.domain.summaryfacts import Population, SummaryFacts
from ilja_desktop.domain.summaryorder import SummaryOrder, TableOrder


@dataclass(eq=False)
class SummaryUnprotectable(Refusal):
    """Nothing of it can be protected, so nothing leaves the office."""


@dataclass(eq=False)
class JoinedOtherwise(Refusal):
    """Categories of a variable left joined in another way, so some could be worked out."""

    variable: str


@dataclass(frozen=True)
class Summarised:
    """A summary that may leave, and the protected tables it was set from."""

    summary: ProtectedSummary
    protected: Protected

    @property
    def text(self) -> str:
        """Return the data form; the same release always gives the same bytes."""
        return release_text(release_form(self.protected))

    @property
    def gap(self) -> float | None:
        """How much more is hidden than must be at most, as a share; None if nobody can tell."""
        return self.protected.gap if isinstance(self.protected, Result) else 0.0

    def beside(self, published: Sequence[bytes]) -> Summarised:
        """Return the same next to the figures of an earlier summary.

        Args:
            published: the data forms of all that left, the oldest first.
        """
        forms = [json.loads(each) for each in published]
        found = compared(self.protected, self.summary.period, forms)
        return replace(self, summary=replace(self.summary, comparisons=found))

    @property
    def reasons(self) -> Mapping[Spot, Hidden]:
        """Return why each mark stands where it stands, for whoever makes the summary."""
        return explain(self.protected)


def summarise(
    facts: SummaryFacts,
    order: SummaryOrder,
    past: Sequence[Past] = (),
    progress: Progress = silently,
    protector: Protector = protect,
) -> Summarised:
    """Return the protected summary of what was ordered.

    Args:
        facts: what was counted in the period.
        order: the tables, the least wanted last.
        past: all that left before.
        progress: hears how far it is, and may stop it.
        protector: chooses what is secret; the audit trusts none of them.

    Raises:
        Cancelled: from ``progress``.
        FewNewCases: a few cases more than in an earlier release would stand out.
        SummaryUnprotectable: the audit objects to what the protection made.
        ValueError: a fact holds a code that its axis does not have.
    """
    timing = Timing.of(policy_of(order).time_limit, progress)
    facts = coarser(facts, order.groups_only, order.joined)
    job = _Job(facts, order, past, timing, protector)
    populations = dict.fromkeys(table.population for table in order.tables)
    parts = tuple(job.part(population) for population in populations)
    protected = together([part.protected for part in parts if part.protected is not None], order)
    _, history = placed(protected.cubes, past)
    if objections(protected, knowing(history, facts)):
        raise SummaryUnprotectable
    return Summarised(set_out(facts, order, parts, protected), protected)


def knowing(history: History, facts: SummaryFacts) -> History:
    """Return what readers have, with what they know of how the variables hang together."""
    same = tuple(
        Identity(each.population.unit, one.whole, one.parts)
        for each in facts.counted
        for one in each.same
    )
    return replace(history, identities=(*history.identities, *same))


def together(parts: Sequence[Protected], order: SummaryOrder) -> Protected:
    """Return protected tables of several populations as one release."""
    cubes = tuple(cube for part in parts for cube in part.cubes)
    policy, base = policy_of(order), order.method.base
    if base is not None:
        rounded = [part for part in parts if isinstance(part, Rounded)]
        values = {number: value for part in rounded for number, value in part.values.items()}
        return Rounded(cubes, policy, base, values, _lost(parts))
    results = [part for part in parts if isinstance(part, Result)]
    secret = {number: why for part in results for number, why in part.secret.items()}
    gaps = [part.gap for part in results]
    gap = None if None in gaps else max((gap for gap in gaps if gap is not None), default=0.0)
    return Result(cubes, policy, secret, _lost(parts), gap)


def _lost(parts: Sequence[Protected]) -> Loss:
    return Loss(
        numbers=sum(part.loss.numbers for part in parts),
        secret=sum(part.loss.secret for part in parts),
        companions=sum(part.loss.companions for part in parts),
        value=sum(part.loss.value for part in parts),
        hidden=sum(part.loss.hidden for part in parts),
        error=max((part.loss.error for part in parts), default=0.0),
    )


def policy_of(order: SummaryOrder) -> Policy:
    """Return how strictly the tables of an order are protected."""
    return Policy(
        threshold=order.threshold,
        percentages_from=order.percentages_from,
        fewest_contributors=order.threshold,
    )


@dataclass(frozen=True)
class _Job:
    facts: SummaryFacts
    order: SummaryOrder
    past: Sequence[Past]
    timing: Timing
    protector: Protector

    def part(self, population: Population) -> Part:
        """Return what can be shown of a population; each round shows less than the last."""
        few = len(self.facts.of(population).records) < self.order.threshold
        if few or (population.is_amount and not self._amounts_may_be_told(population)):
            return Part(population)
        tables = tuple(
            each for each in self.order.tables if each.population is population and each.axes
        )
        while True:
            found = self._cleared(population, tables)
            if not isinstance(found, Unprotectable):
                return Part(population, tables, found)
            if not tables:
                raise SummaryUnprotectable
            tables = self._fewer(tables, found)

    def _amounts_may_be_told(self, population: Population) -> bool:
        """Say whether hours or money can be told of a period at all.

        Not rounded to a few units, not if nearly all is of one, and not beside other sums that
        hold some of the same: nobody knows any more whose the difference is.
        """
        whole, history = placed([self._cube(TableOrder(population))], self.past)
        beside = {end for each in history.changes for end in (each.earlier, each.later)}
        rounded = self.order.method.base is not None
        return not rounded and not whole[0].dominated and whole[0].population not in beside

    def _cube(self, table: TableOrder) -> Cube:
        return cube_of(self.facts, table, policy_of(self.order))

    def _cleared(
        self, population: Population, tables: Sequence[TableOrder]
    ) -> Protected | Unprotectable:
        wanted = [self._cube(each) for each in (TableOrder(population), *tables)]
        cubes, history = placed(wanted, self.past)
        history = knowing(history.about(cubes[0].population), self.facts)
        variable = joined_otherwise(history, cubes)
        if variable is not None:
            raise JoinedOtherwise(variable)
        few = few_newcomers(history, cubes, self.order.threshold)
        if few and population is Population.CASES:
            raise FewNewCases
        policy = replace(policy_of(self.order), time_limit=max(0.0, self.timing.left()))
        base, progress = self.order.method.base, self.timing.progress
        if base is None:
            return cleared(cubes, policy, history, progress, self.protector)
        return cleared_rounded(cubes, base, policy, history, progress)

    def _fewer(self, tables: Sequence[TableOrder], found: Unprotectable) -> tuple[TableOrder, ...]:
        """Give up the last table that holds a number in trouble; if none does, the last of all.

        A table of several ways goes before those of one way, whose numbers are its totals.
        """
        troubled = {number.at for number in found.numbers}
        holders = [
            table
            for table in tables
            if any(number.at in troubled for _, number in self._cube(table).places())
        ]
        given_up = max(holders or tables, key=lambda table: (len(table.axes), tables.index(table)))
        return tuple(table for table in tables if table != given_up)


def _name(population: Population, facts: SummaryFacts) -> str:
    return f"{population.unit} {facts.period.code}"


def cube_of(facts: SummaryFacts, table: TableOrder, policy: Policy) -> Cube:
    """Return a table as it was counted; of hours and money the policy says who dominates."""
    counted = facts.of(table.population)
    name = _name(table.population, facts)
    axes = [counted.axis(code) for code in table.axes]
    made = cube(id_of(table), table.title(counted), name, axes, counted.records)
    if not table.population.is_amount:
        return made
    return amount_cube(made, counted.records, counted.amounts, policy)
