"""Other ways to protect the same summary, each with what it costs; nothing of it is recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from ilja_desktop.domain.errors import Cancelled, Refusal
from ilja_desktop.domain.summarycoarser import coarser
from ilja_desktop.domain.summaryorder import Method, SummaryOrder, TableOrder
from ilja_desktop.services.summary import SummaryPlan

if TYPE_CHECKING:
    from ilja_desktop.anonymise.model import Loss, Proposal

Progress = Callable[[int, int], None]


class Way(Enum):
    """How an alternative differs from what was ordered."""

    METHOD = "anders geschützt"
    GROUPS = "nur Obergruppen"
    MERGED = "zusammengefasst"
    WITHOUT = "ohne ein Merkmal"
    LONGER = "längerer Zeitraum"


@dataclass(frozen=True)
class Alternative:
    """One way to get a summary.

    Args:
        way: how it differs.
        order: what would be ordered.
        loss: what its protection costs; None where it is refused.
        left_out: how many tables would be missing.
        axis: title of the variable that is coarser or gone.
        merged: label of the category some became together.
        refusal: why it cannot be made.
    """

    way: Way
    order: SummaryOrder
    loss: Loss | None = None
    left_out: int = 0
    axis: str = ""
    merged: str = ""
    refusal: Refusal | None = None


def alternatives(
    plan: SummaryPlan, longer: SummaryPlan | None, progress: Progress
) -> tuple[Alternative, ...]:
    """Return the three methods, the best coarser tables of each kind, and a longer period.

    Args:
        plan: what is ordered now.
        longer: the same tables of a longer period.
        progress: hears how far it is, and may stop it.

    Raises:
        Cancelled: from ``progress``.
    """
    wanted = [
        (Alternative(Way.METHOD, replace(plan.order, method=method)), plan) for method in Method
    ]
    wanted.extend((each, plan) for each in _coarser(plan))
    if longer is not None:
        wanted.append((Alternative(Way.LONGER, longer.order), longer))
    found = []
    for done, (alternative, of) in enumerate(wanted):
        progress(done, len(wanted))
        found.append(_tried(alternative, of, partial(_beat, progress, done, len(wanted))))
    return tuple(found)


def _tried(alternative: Alternative, plan: SummaryPlan, progress: Progress) -> Alternative:
    from ilja_desktop.anonymise.summarise import summarise

    try:
        made = summarise(plan.facts, alternative.order, plan.past, progress)
    except Cancelled:
        raise
    except Refusal as refusal:
        return replace(alternative, refusal=refusal)
    return replace(alternative, loss=made.protected.loss, left_out=len(made.summary.left_out))


def _beat(progress: Progress, done: int, total: int, *_inner: int) -> None:
    progress(done, total)


def _coarser(plan: SummaryPlan) -> Iterator[Alternative]:
    """Yield the cheapest order of each way to make one variable coarser."""
    from ilja_desktop.anonymise.coarsen import proposals
    from ilja_desktop.anonymise.summarise import cube_of, policy_of

    order = plan.order
    facts = coarser(plan.facts, order.groups_only, order.joined)
    policy = policy_of(order)
    cubes = [
        cube_of(facts, table, policy)
        for table in order.tables
        if table.axes and len(facts.of(table.population).records) >= order.threshold
    ]
    found: dict[Way, Alternative] = {}
    for proposal in proposals(cubes, policy):
        if proposal.loss is not None:
            alternative = _ordered(order, proposal)
            found.setdefault(alternative.way, alternative)
    yield from found.values()


def _ordered(order: SummaryOrder, proposal: Proposal) -> Alternative:
    axis, merged = proposal.axis, proposal.merged
    if merged is not None:
        coarse = replace(order, joined=order.joined | {(axis.code, merged.code)})
        return Alternative(Way.MERGED, coarse, axis=axis.title, merged=merged.label)
    if proposal.coarsening.name == Way.GROUPS.name:
        coarse = replace(order, groups_only=order.groups_only | {axis.code})
        return Alternative(Way.GROUPS, coarse, axis=axis.title)
    tables = dict.fromkeys(_without(table, axis.code) for table in order.tables)
    return Alternative(Way.WITHOUT, replace(order, tables=tuple(tables)), axis=axis.title)


def _without(table: TableOrder, code: str) -> TableOrder:
    if len(table.axes) == 1:
        return table
    return replace(table, axes=tuple(axis for axis in table.axes if axis != code))
