"""When somebody last looked into each shielded case, so that one look is written down once."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from ilja_desktop.domain.ids import CaseId

ONE_LOOK = timedelta(minutes=15)
"""A page that is shown anew within this time is still the same look."""


@dataclass(slots=True)
class Looks:
    """Which shielded cases were looked into since the vault was opened, and when last."""

    _latest: dict[CaseId, datetime] = field(default_factory=dict)

    def begins(self, id: CaseId, now: datetime) -> bool:
        """Say whether a look is a new one; it is noted as seen."""
        former = self._latest.get(id)
        if former is not None and now - former < ONE_LOOK:
            return False
        self._latest[id] = now
        return True
