"""The tandem of a volunteer and a young person, from the request until its end.

The same record stands in the office's vault and in the volunteer's own: there it has no person,
only a pseudonym and a first name (R13).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.ids import (
    MentorshipId,
    ProfessionalId,
    Stored,
    VolunteerId,
    YoungPersonId,
)
from ilja_desktop.domain.machine import step
from ilja_desktop.domain.volunteer import FreeTime, TrainingField


class MentorshipState(Enum):
    """Where a tandem stands."""

    REQUESTED = "angefragt"
    INTRODUCING = "Kennenlernen"
    ACTIVE = "aktiv"
    PAUSED = "pausiert"
    ENDED = "beendet"


class MentorshipEvent(Enum):
    """What moves a tandem."""

    INTRODUCE = "bekannt machen"
    BEGIN = "beginnen"
    PAUSE = "unterbrechen"
    RESUME = "fortsetzen"
    RETURN = "neu suchen"
    END = "beenden"


class EndReason(Enum):
    """Why a tandem ended; never with any detail."""

    AS_PLANNED = "wie geplant"
    FOLLOW_ON_FOUND = "Anschluss gefunden"
    PERSONAL = "persönlicher Grund"
    COMPANY = "Betrieb"
    SCHOOL = "Schule"
    UNREACHABLE = "Erreichbarkeit"
    RESIDENCE = "Aufenthalt"
    CONSENT = "Einwilligung endet"
    VOLUNTEER = "Lotse hört auf"
    NOT_FITTING = "passt nicht"
    UNKNOWN = "unbekannt"


_S, _E = MentorshipState, MentorshipEvent
STEPS: dict[tuple[MentorshipState, MentorshipEvent], MentorshipState] = {
    (_S.REQUESTED, _E.INTRODUCE): _S.INTRODUCING,
    (_S.INTRODUCING, _E.BEGIN): _S.ACTIVE,
    (_S.INTRODUCING, _E.RETURN): _S.REQUESTED,
    (_S.ACTIVE, _E.PAUSE): _S.PAUSED,
    (_S.PAUSED, _E.RESUME): _S.ACTIVE,
    **{(state, _E.END): _S.ENDED for state in _S if state is not _S.ENDED},
}
RUNNING = frozenset({_S.INTRODUCING, _S.ACTIVE, _S.PAUSED})
"""States in which a volunteer knows of the young person."""


def advance(state: MentorshipState, event: MentorshipEvent) -> MentorshipState:
    """Return the state of a tandem after an event."""
    return step("Tandem", STEPS, state, event)


def events_from(state: MentorshipState) -> tuple[MentorshipEvent, ...]:
    """Return what can be done with a tandem now."""
    return tuple(event for event in MentorshipEvent if (state, event) in STEPS)


class Mood(Enum):
    """How a tandem goes, in words, as whoever is in it says."""

    WELL = "läuft gut"
    STALLED = "stockt"
    CALL_ME = "bitte melden"


@dataclass(frozen=True, kw_only=True)
class NeedDraft:
    """What a young person looks for in a volunteer.

    Args:
        given_name: as the volunteer will know the young person.
        rhythm_days: so often they want to meet.
        contact_id: who at the office is asked.
    """

    given_name: str = ""
    aim: str = ""
    languages: tuple[str, ...] = ()
    region: str = ""
    times: frozenset[FreeTime] = frozenset()
    training_field: TrainingField | None = None
    rhythm_days: int = 14
    contact_id: ProfessionalId | None = None

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        found = [] if self.given_name.strip() else ["given_name.missing"]
        if not 1 <= (self.rhythm_days or 0) <= LONGEST_RHYTHM:
            found.append("rhythm_days.out_of_range")
        return tuple(found)


LONGEST_RHYTHM = 90


@dataclass(frozen=True, kw_only=True)
class Mentorship(NeedDraft, Stored):
    """A tandem.

    Args:
        pseudonym: by which it is called outside the office's vault.
        person_id: the young person; none in a volunteer's vault.
        volunteer_id: none as long as nobody was found.
        contact: whom the volunteer may call, with number, in words.
        mood: as the latest entry of the log said.
        emptied_on: the day the volunteer's copy was confirmed to be empty.
    """

    id: MentorshipId
    pseudonym: str
    person_id: YoungPersonId | None = None
    volunteer_id: VolunteerId | None = None
    state: MentorshipState = MentorshipState.REQUESTED
    requested_on: date
    contact: str = ""
    met_on: date | None = None
    began_on: date | None = None
    paused_on: date | None = None
    ended_on: date | None = None
    end_reason: EndReason | None = None
    next_on: date | None = None
    mood: Mood | None = None
    emptied_on: date | None = None

    @property
    def name(self) -> str:
        """Return how the tandem is called between volunteer and office."""
        return f"{self.given_name} ({self.pseudonym})" if self.given_name else self.pseudonym
