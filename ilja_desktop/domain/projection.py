"""What the projector shows: what everybody in the room may see, and nothing else (R2).

Everybody present hears something of their own; shown is what all of them hear in common. Nobody
in the room, or somebody who may not hear of the case at all, leaves nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.conference import AgendaItem, Phase
from ilja_desktop.domain.datacategory import Fact
from ilja_desktop.domain.minutes import CaseSheetDraft


class Blank(Enum):
    """Why the projector shows nothing of a case."""

    CURTAIN = "verdeckt"
    PAUSE = "Pause"
    NO_ITEM = "kein Punkt aufgerufen"
    NO_CASE = "kein Fall"
    UNCONFIRMED = "Anwesenheit nicht bestätigt"
    NOT_EVERYBODY = "nicht alle im Raum dürfen davon hören"


@dataclass(frozen=True, kw_only=True)
class Ear:
    """What one person in the room may hear of the open item."""

    core: bool
    """That it is discussed at all: name, question, own view, goals and commitments."""
    facts: frozenset[Fact] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Line:
    """One goal or commitment, as it can be read from afar."""

    text: str
    who: str = ""
    until: date | None = None
    ongoing: bool = False


@dataclass(frozen=True, kw_only=True)
class Content:
    """All there would be to show of the open item, whoever is in the room."""

    name: str
    """Whom it is about, or what the case is called instead; never initials."""
    sheet: CaseSheetDraft
    goals: tuple[Line, ...] = ()
    commitments: tuple[Line, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Slide:
    """What stands on the projector; with ``blank`` nothing of any case does."""

    blank: Blank | None = None
    position: int = 0
    count: int = 0
    phase: Phase = Phase.PRESENTING
    name: str = ""
    question: str = ""
    facts: tuple[Fact, ...] = ()
    view: str = ""
    goals: tuple[Line, ...] = ()
    commitments: tuple[Line, ...] = ()
    follow_up_on: date | None = None


CURTAIN = Slide(blank=Blank.CURTAIN)


def in_common(ears: Sequence[Ear], facts: Sequence[Fact]) -> tuple[Fact, ...] | None:
    """Return the facts that everybody hears; nothing at all where somebody may not listen."""
    if not ears or not all(ear.core for ear in ears):
        return None
    return tuple(fact for fact in facts if all(fact in ear.facts for ear in ears))


def project(
    item: AgendaItem, count: int, content: Content, ears: Sequence[Ear], *, paused: bool
) -> Slide:
    """Return the slide of the open case.

    Args:
        item: which it is.
        count: of items on the agenda.
        content: all there is.
        ears: one of everybody present.
        paused: nothing is talked about at this moment.
    """
    if paused:
        return Slide(blank=Blank.PAUSE)
    if item.attendance_confirmed_at is None:
        return Slide(blank=Blank.UNCONFIRMED, position=item.position, count=count)
    sheet = content.sheet
    facts = in_common(ears, sheet.facts)
    if facts is None:
        return Slide(blank=Blank.NOT_EVERYBODY, position=item.position, count=count)
    return Slide(
        position=item.position,
        count=count,
        phase=item.phase,
        name=content.name,
        question=sheet.question,
        facts=facts,
        view=sheet.view,
        goals=content.goals,
        commitments=content.commitments,
        follow_up_on=sheet.follow_up_on,
    )
