"""When the support ended: with the closing of the last case that was open.

The form says that the consent to conferences ends with the support. A case that is merely taken
back or rejected ends nothing, for nothing had begun.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.casefile import LIVE, CaseState

_OPEN = frozenset({*LIVE, CaseState.HALTED})


@dataclass(frozen=True)
class Term:
    """From when to when one case was open."""

    opened_on: date
    state: CaseState
    closed_on: date | None
    closed: bool
    """It was closed with a reason; not merely taken back."""

    def ended_on(self) -> date | None:
        """Return the day it was closed, unless it is open again."""
        return self.closed_on if self.closed and self.state not in LIVE else None

    def open_after(self, day: date) -> bool:
        """Say whether it was still open when a day was over."""
        if self.opened_on > day:
            return False
        if self.closed_on is not None and self.state not in LIVE:
            return self.closed_on > day
        return self.state in _OPEN


def support_ends(terms: Collection[Term]) -> tuple[date, ...]:
    """Return the days on which the last open case of a young person was closed, oldest first."""
    ends = {end for term in terms if (end := term.ended_on()) is not None}
    return tuple(sorted(day for day in ends if not any(term.open_after(day) for term in terms)))
