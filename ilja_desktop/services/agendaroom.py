"""Whether one more case fits a conference: its room, counted in cases or minutes, and its way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ilja_desktop.domain.capacity import cases_left
from ilja_desktop.domain.conference import (
    AgendaItem,
    AgendaItemKind,
    AgendaItemState,
    Conference,
)
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.procedure import CapacityUnit


@dataclass(eq=False)
class AgendaFull(Refusal):
    """No more cases fit; one has to be left out first."""

    capacity: int


@dataclass(eq=False)
class MinutesFull(Refusal):
    """The time that is left is too short for one more case."""

    left: int
    needed: int


@dataclass(eq=False)
class ConferenceWithoutNames(Refusal):
    """At conferences of this procedure nobody is ever named."""


def places_left(conference: Conference, items: Iterable[AgendaItem], policy: PolicyDraft) -> int:
    """Return how many more cases fit on an agenda."""
    return cases_left(conference, _taken(conference, items), policy.minutes_per_case)


def demand_room(
    conference: Conference, items: Iterable[AgendaItem], policy: PolicyDraft, *, named: bool
) -> None:
    """Let no case onto an agenda that is full, nor by name where nobody is named.

    Args:
        conference: with its capacity and procedure.
        items: on its agenda.
        policy: says how long a case takes.
        named: the young person shall be named.

    Raises:
        ConferenceWithoutNames: its procedure names nobody.
        AgendaFull: no more cases fit.
        MinutesFull: too few minutes are left.
    """
    if named and conference.procedure.nameless_only:
        raise ConferenceWithoutNames
    taken = _taken(conference, items)
    if cases_left(conference, taken, policy.minutes_per_case) > 0:
        return
    if conference.capacity_unit is CapacityUnit.CASES:
        raise AgendaFull(conference.capacity)
    raise MinutesFull(max(0, conference.capacity - sum(taken)), policy.minutes_per_case)


def _taken(conference: Conference, items: Iterable[AgendaItem]) -> list[int]:
    """Return the minutes of each item that takes room: cases, and of minutes topics too."""
    in_cases = conference.capacity_unit is CapacityUnit.CASES
    return [
        item.minutes_planned
        for item in items
        if item.state is AgendaItemState.SELECTED
        and item.kind is not AgendaItemKind.BREAK
        and (item.case_id is not None or not in_cases)
    ]
