"""Somebody who said something in confidence without being young person or custody holder.

A grandmother, a teacher, foster parents: only what they entrusted is theirs to release
(§ 65 SGB VIII), so no more is kept of them than who they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.ids import Stored, ThirdPersonId, YoungPersonId


@dataclass(frozen=True, kw_only=True)
class ThirdPersonDraft:
    """A third person as somebody enters them."""

    person_id: YoungPersonId | None = None
    """The young person about whom they said something."""
    name: str = ""
    relation: str = ""
    """What they are to the young person, such as "Großmutter"."""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        required = {"name": self.name, "relation": self.relation}
        return tuple(f"{field}.missing" for field, text in required.items() if not text.strip())


@dataclass(frozen=True, kw_only=True)
class ThirdPerson(ThirdPersonDraft, Stored):
    """Somebody who entrusted something about one young person."""

    id: ThirdPersonId
    person_id: YoungPersonId

    def full_name(self) -> str:
        """Return who they are, as in lists."""
        return f"{self.name} ({self.relation})"
