"""Minutes part A of a conference, and part B: one case sheet per young person."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from uuid import UUID

from ilja_desktop.domain.commitment import Keeping
from ilja_desktop.domain.datacategory import Fact
from ilja_desktop.domain.draft import entered
from ilja_desktop.domain.ids import (
    AgendaItemId,
    CaseId,
    CaseSheetId,
    ConferenceId,
    DocumentId,
    MinutesId,
    ProfessionalId,
    Stored,
)
from ilja_desktop.domain.machine import step
from ilja_desktop.domain.review import Reviewed


class MinutesState(Enum):
    """Where minutes or a case sheet stand; from ``FINAL`` on they never change."""

    DRAFT = "entwurf"
    IN_REVIEW = "in_abstimmung"
    FINAL = "festgeschrieben"
    SIGNED = "unterschrieben"
    HANDED_OUT = "verteilt"
    RESTRICTED = "gesperrt"
    ERASED = "geloescht"


class MinutesEvent(Enum):
    """What moves minutes or a case sheet."""

    PRESENT = "vorlegen"
    FINALISE = "freigeben"
    SIGN = "unterschreiben"
    HAND_OUT = "ausgeben"
    RESTRICT = "sperren"
    ERASE = "löschen"
    REOPEN = "noch einmal beraten"


STEPS: dict[tuple[MinutesState, MinutesEvent], MinutesState] = {
    (MinutesState.DRAFT, MinutesEvent.PRESENT): MinutesState.IN_REVIEW,
    (MinutesState.IN_REVIEW, MinutesEvent.FINALISE): MinutesState.FINAL,
    (MinutesState.IN_REVIEW, MinutesEvent.REOPEN): MinutesState.DRAFT,
    (MinutesState.FINAL, MinutesEvent.SIGN): MinutesState.SIGNED,
    (MinutesState.SIGNED, MinutesEvent.HAND_OUT): MinutesState.HANDED_OUT,
    (MinutesState.HANDED_OUT, MinutesEvent.HAND_OUT): MinutesState.HANDED_OUT,
    (MinutesState.SIGNED, MinutesEvent.RESTRICT): MinutesState.RESTRICTED,
    (MinutesState.HANDED_OUT, MinutesEvent.RESTRICT): MinutesState.RESTRICTED,
    (MinutesState.RESTRICTED, MinutesEvent.ERASE): MinutesState.ERASED,
}


def advance(state: MinutesState, event: MinutesEvent) -> MinutesState:
    """Return the state of minutes or a case sheet after an event."""
    return step("Protokoll", STEPS, state, event)


class Outcome(Enum):
    """The result of an item at the table; each is a full result."""

    AGREED = "Ziele vereinbart"
    NO_AGREEMENT = "keine gemeinsame Vereinbarung"
    HANDED_OVER = "Übergabe an andere Stelle"
    CLARIFY_FIRST = "erst weitere Klärung"


NOT_VOICED = "nicht geäußert"
"""What the young person's view says when they said nothing; it is never empty (R10)."""


@dataclass(frozen=True, kw_only=True)
class Telling:
    """Who tells a young person who was not there the result, and by when."""

    told_by_id: ProfessionalId | None
    told_until: date | None

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what is missing."""
        found = [] if self.told_by_id is not None else ["told_by_id.missing"]
        if self.told_until is None:
            found.append("told_until.missing")
        elif self.told_until < today:
            found.append("told_until.past")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class CaseSheetDraft:
    """What is put down at the table for one young person."""

    question: str = ""
    facts: tuple[Fact, ...] = ()
    view: str = ""
    outcome: Outcome | None = None
    rejected_ways: str = ""
    dissent: str = ""
    next_contact: str = ""
    follow_up_on: date | None = None
    lead_id: ProfessionalId | None = None
    """Who leads the case from here on."""
    told_by_id: ProfessionalId | None = None
    """Who tells the young person the result, where they were not there."""
    told_until: date | None = None

    def problems(
        self, today: date, *, person_present: bool, agreed_goals: int, to_be_told: bool
    ) -> tuple[str, ...]:
        """Name every rule that keeps the sheet from being concluded (R10, R11).

        Args:
            today: the day of the conference.
            person_present: the young person was at the table.
            agreed_goals: number of goals agreed with the young person.
            to_be_told: somebody has to tell the young person the result, because they were not
                there.
        """
        found = [
            f"{name}.missing" for name in ("question", "view") if not getattr(self, name).strip()
        ]
        found += [
            f"{name}.missing" for name in ("outcome", "lead_id") if getattr(self, name) is None
        ]
        if self.follow_up_on is None:
            found.append("follow_up_on.missing")
        elif self.follow_up_on < today:
            found.append("follow_up_on.past")
        if self.outcome is Outcome.AGREED and person_present and agreed_goals == 0:
            found.append("goals.missing")
        if any(fact.entruster_missing() for fact in self.facts):
            found.append("facts.entruster_missing")
        telling = Telling(told_by_id=self.told_by_id, told_until=self.told_until)
        return (*found, *(telling.problems(today) if to_be_told else ()))


@dataclass(frozen=True, kw_only=True)
class Wording:
    """What a corrected version says instead of a goal or commitment; ``of`` is its row's."""

    of: UUID
    before: str
    """What the version before it said; who and by when only where that changed."""
    after: str
    keeping: Keeping | None = None
    """Who keeps a commitment and by when, once one of both was corrected."""


@dataclass(frozen=True, kw_only=True)
class CaseSheet(CaseSheetDraft, Reviewed, Stored):
    """Part B of the minutes: the sheet of one young person."""

    id: CaseSheetId
    item_id: AgendaItemId
    case_id: CaseId
    version: int = 1
    state: MinutesState = MinutesState.DRAFT
    document_id: DocumentId | None = None
    """The signed archive file."""
    finalised_at: datetime | None = None
    wordings: tuple[Wording, ...] = ()
    """Goals and commitments that were put into other words since the item."""

    def blank(self) -> CaseSheet:
        """Return the sheet without anything that was put down at the table."""
        return replace(self, **entered(CaseSheetDraft, CaseSheetDraft()))


@dataclass(frozen=True, kw_only=True)
class MinutesDraft:
    """What part A says beside what the agenda already knows."""

    excused: str = ""
    offers_and_gaps: str = ""
    miscellaneous: str = ""
    next_conference: str = ""

    def problems(self, _today: date) -> tuple[str, ...]:
        """Name nothing: every part may stay empty."""
        return ()


@dataclass(frozen=True, kw_only=True)
class Minutes(MinutesDraft, Reviewed, Stored):
    """Part A of the minutes: the session, without names of young people."""

    id: MinutesId
    conference_id: ConferenceId
    version: int = 1
    state: MinutesState = MinutesState.DRAFT
    document_id: DocumentId | None = None
    finalised_at: datetime | None = None
