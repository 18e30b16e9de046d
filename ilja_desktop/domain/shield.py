"""A shielded case (Schutzfall): only those named may see who it is about and what was said.

The shield covers a young person with all cases. Colleagues who are not named see that there is a
case, or not even that.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import ShieldId, Stored, YoungPersonId

HIDDEN_NAME = "Geschützter Fall"
"""Stands for the name of a shielded young person wherever others look."""

HIDDEN = "geschützt"
"""Stands for a text about a shielded young person."""


@dataclass(eq=False)
class CaseShielded(Refusal):
    """The case is shielded, and the user is not named."""


@dataclass(frozen=True, kw_only=True)
class ShieldDraft:
    """What it takes to shield a young person: why, and who may see."""

    person_id: YoungPersonId | None = None
    reason: str = ""
    named: frozenset[str] = frozenset()
    """Uids of users."""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        found = []
        if self.person_id is None:
            found.append("person_id.missing")
        if not self.reason.strip():
            found.append("reason.missing")
        if not self.named:
            found.append("named.missing")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class Shield(Stored):
    """A young person is shielded."""

    id: ShieldId
    person_id: YoungPersonId
    version: int
    """Counts up with every new key."""
    charter: bytes
    """Who may see, as one of them signed it."""
    signature: bytes
    signed_by: str
    reason: str
    shielded_on: date
    renewal_due: bool = False
    """Somebody named has left; whoever is still named makes a new key."""
