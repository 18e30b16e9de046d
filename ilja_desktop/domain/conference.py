"""A case conference, its agenda items, and who sits at the table for each of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum

from ilja_desktop.domain.ids import (
    AgendaItemId,
    AttendanceId,
    CaseId,
    ConferenceId,
    CustodyHolderId,
    ProfessionalId,
    SeriesId,
    Stored,
)
from ilja_desktop.domain.machine import step
from ilja_desktop.domain.moderation import Moderation
from ilja_desktop.domain.procedure import CapacityUnit, ConferenceProcedure
from ilja_desktop.domain.span import Span

LONGEST_BUFFER = 60
"""Minutes; more than that is a break."""


class ConferenceKind(Enum):
    """Regular dates are fixed for the year; the others are called when needed."""

    REGULAR = "regulär"
    EXTRAORDINARY = "außerordentlich"


class ConferenceState(Enum):
    """Where a conference stands."""

    PLANNED = "geplant"
    INVITED = "eingeladen"
    CLOSED_FOR_REPORTS = "gemeldet_zu"
    AGENDA_FIXED = "tagesordnung_fest"
    RUNNING = "laeuft"
    ENDED = "beendet"
    MINUTED = "protokolliert"
    DONE = "abgeschlossen"
    CANCELLED = "abgesagt"
    MOVED = "verschoben"


class ConferenceEvent(Enum):
    """What moves a conference."""

    INVITE = "einladen"
    CLOSE_REPORTS = "Meldeschluss"
    FIX_AGENDA = "Tagesordnung freigeben"
    OPEN = "eröffnen"
    END = "schließen"
    MINUTE = "Blätter festschreiben"
    ACKNOWLEDGE = "zur Kenntnis nehmen"
    CANCEL = "absagen"
    MOVE = "verschieben"


_EARLY = (
    ConferenceState.PLANNED,
    ConferenceState.INVITED,
    ConferenceState.CLOSED_FOR_REPORTS,
    ConferenceState.AGENDA_FIXED,
)

STEPS: dict[tuple[ConferenceState, ConferenceEvent], ConferenceState] = {
    (ConferenceState.PLANNED, ConferenceEvent.INVITE): ConferenceState.INVITED,
    (ConferenceState.INVITED, ConferenceEvent.CLOSE_REPORTS): ConferenceState.CLOSED_FOR_REPORTS,
    (ConferenceState.CLOSED_FOR_REPORTS, ConferenceEvent.FIX_AGENDA): ConferenceState.AGENDA_FIXED,
    (ConferenceState.AGENDA_FIXED, ConferenceEvent.OPEN): ConferenceState.RUNNING,
    (ConferenceState.RUNNING, ConferenceEvent.END): ConferenceState.ENDED,
    (ConferenceState.ENDED, ConferenceEvent.MINUTE): ConferenceState.MINUTED,
    (ConferenceState.MINUTED, ConferenceEvent.ACKNOWLEDGE): ConferenceState.DONE,
    **{(state, ConferenceEvent.CANCEL): ConferenceState.CANCELLED for state in _EARLY},
    **{(state, ConferenceEvent.MOVE): ConferenceState.MOVED for state in _EARLY},
}


def advance(state: ConferenceState, event: ConferenceEvent) -> ConferenceState:
    """Return the state of a conference after an event."""
    return step("Konferenz", STEPS, state, event)


class AgendaItemKind(Enum):
    """What an agenda item is about."""

    CASE = "Fall"
    ORGANISATION = "Organisation"
    REPORT = "Bericht"
    BREAK = "Pause"


class ItemMode(Enum):
    """Whether the young person is named (§ 64(2a) SGB VIII)."""

    NAMED = "namentlich"
    PSEUDONYM = "pseudonym"
    ANONYMOUS = "anonym"

    @property
    def nameless(self) -> bool:
        """Nothing may be shown that tells whose case it is."""
        return self is not ItemMode.NAMED


class AgendaItemState(Enum):
    """Where an agenda item stands."""

    PROPOSED = "vorgeschlagen"
    ADMITTED = "zugelassen"
    SELECTED = "ausgewaehlt"
    POSTPONED = "zurueckgestellt"
    OPEN = "in_beratung"
    DISCUSSED = "beraten"
    ADJOURNED = "vertagt"
    DROPPED = "entfallen"
    BROKEN_OFF = "abgebrochen"
    MINUTED = "dokumentiert"


class AgendaItemEvent(Enum):
    """What moves an agenda item."""

    ADMIT = "zulassen"
    SELECT = "auswählen"
    POSTPONE = "zurückstellen"
    CALL = "aufrufen"
    CONCLUDE = "abschließen"
    ADJOURN = "vertagen"
    DROP = "nicht aufrufen"
    BREAK_OFF = "abbrechen"
    GO_ON = "doch weiter"
    REOPEN = "noch einmal aufrufen"
    MINUTE = "Fallblatt festschreiben"


ITEM_STEPS: dict[tuple[AgendaItemState, AgendaItemEvent], AgendaItemState] = {
    (AgendaItemState.PROPOSED, AgendaItemEvent.ADMIT): AgendaItemState.ADMITTED,
    (AgendaItemState.PROPOSED, AgendaItemEvent.DROP): AgendaItemState.DROPPED,
    (AgendaItemState.ADMITTED, AgendaItemEvent.SELECT): AgendaItemState.SELECTED,
    (AgendaItemState.ADMITTED, AgendaItemEvent.POSTPONE): AgendaItemState.POSTPONED,
    (AgendaItemState.ADMITTED, AgendaItemEvent.DROP): AgendaItemState.DROPPED,
    (AgendaItemState.SELECTED, AgendaItemEvent.CALL): AgendaItemState.OPEN,
    (AgendaItemState.SELECTED, AgendaItemEvent.POSTPONE): AgendaItemState.POSTPONED,
    (AgendaItemState.SELECTED, AgendaItemEvent.ADJOURN): AgendaItemState.ADJOURNED,
    (AgendaItemState.SELECTED, AgendaItemEvent.DROP): AgendaItemState.DROPPED,
    (AgendaItemState.OPEN, AgendaItemEvent.CONCLUDE): AgendaItemState.DISCUSSED,
    (AgendaItemState.OPEN, AgendaItemEvent.ADJOURN): AgendaItemState.ADJOURNED,
    (AgendaItemState.OPEN, AgendaItemEvent.DROP): AgendaItemState.DROPPED,
    (AgendaItemState.OPEN, AgendaItemEvent.BREAK_OFF): AgendaItemState.BROKEN_OFF,
    (AgendaItemState.BROKEN_OFF, AgendaItemEvent.GO_ON): AgendaItemState.OPEN,
    (AgendaItemState.DISCUSSED, AgendaItemEvent.REOPEN): AgendaItemState.OPEN,
    (AgendaItemState.DISCUSSED, AgendaItemEvent.MINUTE): AgendaItemState.MINUTED,
}


def advance_item(state: AgendaItemState, event: AgendaItemEvent) -> AgendaItemState:
    """Return the state of an agenda item after an event."""
    return step("Tagesordnungspunkt", ITEM_STEPS, state, event)


class Phase(Enum):
    """The phases an item goes through at the table."""

    PRESENTING = "Vorstellung"
    ADVISING = "Beratung"
    AGREEING = "Vereinbarung"


class AttendeeKind(Enum):
    """In which role somebody sits at the table for an item."""

    PROFESSIONAL = "Fachkraft"
    YOUNG_PERSON = "junger Mensch"
    CUSTODY_HOLDER = "Sorgeberechtigte"
    COMPANION = "Begleitung"
    INTERPRETER = "Dolmetschen"
    GUEST = "Gast"


@dataclass(frozen=True, kw_only=True)
class ConferenceDraft:
    """A conference as somebody plans it."""

    number: str = ""
    """As spoken: ``3/2026``."""
    kind: ConferenceKind = ConferenceKind.REGULAR
    held_on: date | None = None
    starts_at: time | None = None
    ends_at: time | None = None
    place: str = ""
    room: str = ""
    reporting_deadline: date | None = None
    capacity: int = 8
    """Cases or minutes that fit."""
    capacity_unit: CapacityUnit = CapacityUnit.CASES
    moderator_id: ProfessionalId | None = None
    minute_taker_id: ProfessionalId | None = None
    procedure: ConferenceProcedure = ConferenceProcedure.YOUTH_EMPLOYMENT_AGENCY
    series_id: SeriesId | None = None
    """The series it is one of the fixed dates of."""
    published: bool = True
    """It stands on the public list of dates."""
    buffer_minutes: int = 0
    """So long nothing is planned after each item but a break."""
    deputy_id: ProfessionalId | None = None
    """Who takes over if the moderator cannot go on."""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        required = ("held_on", "starts_at", "ends_at", "reporting_deadline", "moderator_id")
        found = [f"{name}.missing" for name in required if getattr(self, name) is None]
        found += [
            f"{name}.missing" for name in ("number", "place") if not getattr(self, name).strip()
        ]
        if self.starts_at and self.ends_at and self.ends_at <= self.starts_at:
            found.append("ends_at.before_start")
        if self.held_on and self.reporting_deadline and self.reporting_deadline > self.held_on:
            found.append("reporting_deadline.after_conference")
        if self.capacity < 1:
            found.append("capacity.missing")
        if not 0 <= self.buffer_minutes <= LONGEST_BUFFER:
            found.append("buffer_minutes.out_of_range")
        if self.deputy_id is not None and self.deputy_id == self.moderator_id:
            found.append("deputy_id.same")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class Conference(ConferenceDraft, Stored):
    """One case conference."""

    id: ConferenceId
    held_on: date
    starts_at: time
    ends_at: time
    reporting_deadline: date
    moderator_id: ProfessionalId
    state: ConferenceState
    secrecy_notice_at: datetime | None = None
    """When the notice on secrecy and purpose was read out."""
    opened_at: datetime | None = None
    ended_at: datetime | None = None
    replaces_id: ConferenceId | None = None
    """The conference that was moved to this day."""
    pauses: tuple[Span, ...] = ()
    """When nothing was talked about; why is not recorded."""

    @property
    def from_paper(self) -> bool:
        """Whether it was held on paper and is being typed in: it runs, and its end is known."""
        return self.state is ConferenceState.RUNNING and self.ended_at is not None

    moderations: tuple[Moderation, ...] = ()
    """Who led it one after another; empty where nobody handed over."""

    @property
    def presiding_id(self) -> ProfessionalId:
        """Return who leads it now."""
        return self.moderations[-1].professional_id if self.moderations else self.moderator_id


@dataclass(frozen=True, kw_only=True)
class AgendaItem(Stored):
    """One item of a conference's agenda."""

    id: AgendaItemId
    conference_id: ConferenceId
    position: int
    kind: AgendaItemKind
    title: str = ""
    """For items that are no cases."""
    case_id: CaseId | None = None
    mode: ItemMode = ItemMode.NAMED
    mode_reason: str = ""
    """Why the young person is not named, or is named again."""
    pseudonym: str = ""
    """Drawn at random, the same for a young person at every conference of this office."""
    minutes_planned: int
    state: AgendaItemState
    phase: Phase = Phase.PRESENTING
    presenter_id: ProfessionalId | None = None
    selection_reason: str = ""
    called_at: datetime | None = None
    finished_at: datetime | None = None
    minutes_more: int = 0
    """Added at the table."""
    attendance_confirmed_at: datetime | None = None
    """When somebody last looked who is in the room; void once somebody comes in."""
    typed_in_at: datetime | None = None
    """When it was typed in, if it was held on paper."""
    notes: str = ""
    """What part A says of an item that is no case."""


@dataclass(frozen=True, kw_only=True)
class Attendee:
    """Somebody at the table for one item."""

    kind: AttendeeKind
    professional_id: ProfessionalId | None = None
    custody_holder_id: CustodyHolderId | None = None
    name: str = ""
    """Of companions, interpreters and guests."""
    office: str = ""
    """Where a guest comes from whom the network does not know."""
    function: str = ""
    slip_signed_on: date | None = None
    """A companion allowed by a slip the young person signed."""
    secrecy_pledged_on: date | None = None
    """An interpreter's pledge."""
    notice_given_at: datetime | None = None
    """When a guest was told of secrecy and purpose (§ 78 SGB X)."""


@dataclass(frozen=True, kw_only=True)
class Attendance(Attendee, Stored):
    """Somebody was at the table for one item."""

    id: AttendanceId
    item_id: AgendaItemId
    objected: bool = False
    """The young person does not want this custody holder there."""
    present: bool = True
    stays: tuple[Span, ...] = ()
    """From when to when they were in the room for this item."""
