"""Whether the day can be right: nothing in a vault is younger than today.

Consent is decided by the day. If the newest entry of the audit trail is of a later day than the
clock shows, one of them is wrong; until somebody has confirmed the day nothing is written.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.errors import Refusal


@dataclass(eq=False)
class DayDoubtful(Refusal):
    """The clock is behind the newest entry, and nobody has confirmed the day."""

    today: date
    newest: date


class DayCheck:
    """Remembers the newest entry found at unlocking, until the day is confirmed."""

    def __init__(self) -> None:
        self._newest: date | None = None

    def compare(self, newest: date | None, today: date) -> None:
        """Doubt the day if the newest entry is of a later one."""
        self._newest = newest if newest is not None and newest > today else None

    def doubt(self, today: date) -> DayDoubtful | None:
        """Return the doubt, if there is one that nobody has settled."""
        return None if self._newest is None else DayDoubtful(today, self._newest)

    def confirm(self, day: date, today: date) -> None:
        """Settle the doubt: somebody says that the day is right.

        Raises:
            DayDoubtful: the day has changed since it was shown.
        """
        doubt = self.doubt(today)
        if doubt is not None and day != today:
            raise doubt
        self._newest = None

    def demand(self, today: date) -> None:
        """Raise ``DayDoubtful`` while the day is in doubt."""
        if (doubt := self.doubt(today)) is not None:
            raise doubt
