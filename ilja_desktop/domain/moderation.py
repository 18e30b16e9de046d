"""Who led a conference from when to when, where several did one after another."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum

from ilja_desktop.domain.ids import ProfessionalId
from ilja_desktop.domain.span import Span


class LeaderFault(Enum):
    """What speaks against somebody who shall lead or write."""

    NO_SIGN_IN = "keine Anmeldung"
    NO_RIGHT = "Aufgabe fehlt"
    TEMPORARY = "Startkennwort"
    NOT_COVERED = "nicht in der Einwilligung"


@dataclass(frozen=True, kw_only=True)
class Leaders:
    """Who leads a conference, who stands in, and who writes."""

    moderator_id: ProfessionalId | None = None
    deputy_id: ProfessionalId | None = None
    minute_taker_id: ProfessionalId | None = None

    def problems(self, _today: date) -> tuple[str, ...]:
        """Name who is missing, and a deputy who is the moderator."""
        names = ("moderator_id", "deputy_id", "minute_taker_id")
        found = [f"{name}.missing" for name in names if getattr(self, name) is None]
        if self.deputy_id is not None and self.deputy_id == self.moderator_id:
            found.append("deputy_id.same")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class Moderation(Span):
    """Somebody led a conference; without an end they still do."""

    professional_id: ProfessionalId


def handed_over(
    moderations: tuple[Moderation, ...],
    first: Moderation,
    successor: ProfessionalId,
    now: datetime,
) -> tuple[Moderation, ...]:
    """Return who led a conference once somebody else takes over.

    Args:
        moderations: so far; empty while nobody has handed over.
        first: who led it from its beginning.
        successor: who leads it from now on.
        now: the moment of the change.
    """
    so_far = moderations or (first,)
    before = (*so_far[:-1], replace(so_far[-1], ended_at=now))
    return (*before, Moderation(professional_id=successor, began_at=now))


def closed(moderations: tuple[Moderation, ...], now: datetime) -> tuple[Moderation, ...]:
    """Return the same once the conference is over."""
    if not moderations:
        return ()
    return (*moderations[:-1], replace(moderations[-1], ended_at=moderations[-1].ended_at or now))
