"""How much room an agenda has left, counted in cases or in minutes."""

from __future__ import annotations

from collections.abc import Sequence

from ilja_desktop.domain.conference import ConferenceDraft
from ilja_desktop.domain.procedure import CapacityUnit


def cases_left(
    conference: ConferenceDraft, minutes_taken: Sequence[int], minutes_per_case: int
) -> int:
    """Return how many more cases fit; less than none if too many stand on the agenda.

    Args:
        conference: with its capacity.
        minutes_taken: of each item that stays on the agenda.
        minutes_per_case: that one more would take.
    """
    if conference.capacity_unit is CapacityUnit.CASES:
        return conference.capacity - len(minutes_taken)
    return (conference.capacity - sum(minutes_taken)) // max(1, minutes_per_case)
