"""A case, its report, and the steps it can take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from enum import Enum

from ilja_desktop.domain.datacategory import Fact
from ilja_desktop.domain.ids import (
    CaseId,
    CaseReportId,
    ConferenceId,
    InstitutionId,
    ProfessionalId,
    Stored,
    YoungPersonId,
)
from ilja_desktop.domain.machine import step
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.reportword import FoundWord, TopicWords, found_in_texts

OCCASION_LENGTH = 1200
"""Characters the guided short description takes, as on the paper form."""


class Procedure(Enum):
    """Under which procedure a case is worked on."""

    CASE_CONFERENCE = "JBA-Konferenz"
    ILJA = "ILJA"
    U25 = "U25"
    PARTICIPATION = "Teilhabemanagement"
    SCHOOL_DATA = "§ 31a-Meldung"


class CaseState(Enum):
    """Where a case stands."""

    DRAFT = "entwurf"
    REPORTED = "gemeldet"
    ADMITTED = "angenommen"
    SCHEDULED = "terminiert"
    IN_PROGRESS = "in_umsetzung"
    CLOSED = "abgeschlossen"
    RESTRICTED = "gesperrt"
    ERASED = "geloescht"
    REJECTED = "abgelehnt"
    POSTPONED = "zurueckgestellt"
    HALTED = "angehalten"
    WITHDRAWN = "zurueckgezogen"


class CaseEvent(Enum):
    """What moves a case."""

    REPORT = "melden"
    ADMIT = "annehmen"
    SCHEDULE = "terminieren"
    DISCUSS = "beraten"
    ADJOURN = "vertagen"
    FOLLOW_UP = "wiedervorlegen"
    CLOSE = "abschließen"
    RESTRICT = "sperren"
    ERASE = "löschen"
    REJECT = "ablehnen"
    POSTPONE = "zurückstellen"
    HALT = "anhalten"
    RECONSENT = "neu einwilligen"
    TAKE_BACK = "zurückziehen"


class ClosingReason(Enum):
    """Why a case was closed."""

    GOAL_REACHED = "Ziel erreicht"
    HANDED_OVER = "Übergabe"
    MOVED_AWAY = "Wegzug"
    AGE = "Alter"
    NO_CONTACT = "kein Kontakt"
    OWN_WISH = "auf eigenen Wunsch"
    WITHDRAWAL = "Widerruf"
    NOT_RESPONSIBLE = "nicht zuständig"
    DUPLICATE = "doppelt"


class Urgency(Enum):
    """How soon a case has to be discussed."""

    A = "A"
    B = "B"
    C = "C"


class AttendanceWish(Enum):
    """Whether the young person wants to be at the table."""

    YES = "ja"
    WITH_COMPANION = "mit Begleitung"
    NO = "nein"
    OPEN = "noch offen"


LIVE = (
    CaseState.DRAFT,
    CaseState.REPORTED,
    CaseState.ADMITTED,
    CaseState.SCHEDULED,
    CaseState.IN_PROGRESS,
    CaseState.POSTPONED,
)

STEPS: dict[tuple[CaseState, CaseEvent], CaseState] = {
    (CaseState.DRAFT, CaseEvent.REPORT): CaseState.REPORTED,
    (CaseState.REPORTED, CaseEvent.ADMIT): CaseState.ADMITTED,
    (CaseState.REPORTED, CaseEvent.REJECT): CaseState.REJECTED,
    (CaseState.REPORTED, CaseEvent.POSTPONE): CaseState.POSTPONED,
    (CaseState.ADMITTED, CaseEvent.POSTPONE): CaseState.POSTPONED,
    (CaseState.POSTPONED, CaseEvent.ADMIT): CaseState.ADMITTED,
    (CaseState.ADMITTED, CaseEvent.SCHEDULE): CaseState.SCHEDULED,
    (CaseState.SCHEDULED, CaseEvent.DISCUSS): CaseState.IN_PROGRESS,
    (CaseState.SCHEDULED, CaseEvent.ADJOURN): CaseState.ADMITTED,
    (CaseState.SCHEDULED, CaseEvent.POSTPONE): CaseState.POSTPONED,
    (CaseState.IN_PROGRESS, CaseEvent.FOLLOW_UP): CaseState.SCHEDULED,
    (CaseState.IN_PROGRESS, CaseEvent.CLOSE): CaseState.CLOSED,
    (CaseState.CLOSED, CaseEvent.RESTRICT): CaseState.RESTRICTED,
    (CaseState.RESTRICTED, CaseEvent.ERASE): CaseState.ERASED,
    (CaseState.HALTED, CaseEvent.CLOSE): CaseState.CLOSED,
    (CaseState.HALTED, CaseEvent.RECONSENT): CaseState.REPORTED,
    (CaseState.HALTED, CaseEvent.ERASE): CaseState.ERASED,
    (CaseState.DRAFT, CaseEvent.ERASE): CaseState.ERASED,
    (CaseState.REJECTED, CaseEvent.ERASE): CaseState.ERASED,
    (CaseState.WITHDRAWN, CaseEvent.ERASE): CaseState.ERASED,
    (CaseState.CLOSED, CaseEvent.HALT): CaseState.HALTED,
    **{(state, CaseEvent.HALT): CaseState.HALTED for state in LIVE},
    **{(state, CaseEvent.TAKE_BACK): CaseState.WITHDRAWN for state in LIVE},
}


def advance(state: CaseState, event: CaseEvent) -> CaseState:
    """Return the state of a case after an event; ``ImpossibleStep`` if there is no such step."""
    return step("Fall", STEPS, state, event)


@dataclass(frozen=True, kw_only=True)
class CaseDraft:
    """A case as somebody opens it."""

    person_id: YoungPersonId | None = None
    procedure: Procedure = Procedure.CASE_CONFERENCE
    reporting_institution_id: InstitutionId | None = None
    lead_institution_id: InstitutionId | None = None
    opened_on: date | None = None
    residence_exception: str = ""
    """Reason why a residence outside the municipality was accepted."""
    age_exception: str = ""
    """Reason why an age beyond the limit was accepted."""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        found = []
        if self.person_id is None:
            found.append("person_id.missing")
        if self.reporting_institution_id is None:
            found.append("reporting_institution_id.missing")
        if self.opened_on is None:
            found.append("opened_on.missing")
        elif self.opened_on > today:
            found.append("opened_on.future")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class Case(CaseDraft, Stored):
    """One case file."""

    id: CaseId
    number: str
    """Pseudonym such as ``ESW-2026-014``; still personal data."""
    person_id: YoungPersonId
    reporting_institution_id: InstitutionId
    opened_on: date
    state: CaseState
    closed_draft: bool
    """Reported without a recorded consent: for the coordination only, until erased."""
    erase_on: date
    """Always set; for a closed draft soon, else by the retention period."""
    closed_on: date | None = None
    closing_reason: ClosingReason | None = None
    hold_reason: str = ""
    postponed_count: int = 0

    @property
    def nameless_only(self) -> bool:
        """Reported without a consent: it may be discussed, but by nobody's name."""
        return self.closed_draft and self.state is not CaseState.DRAFT


def retention_end(day: date, policy: PolicyDraft) -> date:
    """Return the day papers from ``day`` are erased: full calendar years after its year."""
    return date(day.year + policy.retention_years, 12, 31)


@dataclass(frozen=True, kw_only=True)
class ConsentStatement:
    """What the reporter says about the signed original; no consent until somebody has seen it."""

    signed_on: date | None = None
    signatories: str = ""
    whereabouts: str = ""

    def stated(self) -> bool:
        """Say whether all three are filled in."""
        return bool(self.signed_on and self.signatories.strip() and self.whereabouts.strip())

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the statement breaks."""
        if self.signed_on is not None and self.signed_on > today:
            return ("signed_on.future",)
        return ()


@dataclass(frozen=True, kw_only=True)
class CaseReportDraft:
    """The report on a case, in the order of the paper form."""

    case_id: CaseId | None = None
    conference_id: ConferenceId | None = None
    """The call for cases it answers, if any."""
    reported_on: date | None = None
    reporter_id: ProfessionalId | None = None
    occasion: str = ""
    question: str = ""
    own_words: str = ""
    """The young person's goal in their own words."""
    strengths: str = ""
    previous_steps: str = ""
    involved: str = ""
    urgency: Urgency | None = None
    due_on: date | None = None
    attendance_wish: AttendanceWish | None = None
    wanted_participants: str = ""
    special_needs: str = ""
    facts: tuple[Fact, ...] = ()
    statement: ConsentStatement = ConsentStatement()

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        texts = ("occasion", "question", "own_words", "strengths")
        found = [f"{name}.missing" for name in texts if not getattr(self, name).strip()]
        choices = ("case_id", "reporter_id", "reported_on", "urgency", "attendance_wish")
        found += [f"{name}.missing" for name in choices if getattr(self, name) is None]
        if len(self.occasion) > OCCASION_LENGTH:
            found.append("occasion.too_long")
        if self.reported_on is not None and self.reported_on > today:
            found.append("reported_on.future")
        if any(fact.entruster_missing() for fact in self.facts):
            found.append("facts.entruster_missing")
        return tuple(found)

    def doubtful_words(self, lists: Sequence[TopicWords]) -> tuple[FoundWord, ...]:
        """Return words that seldom belong in a report (R21); facts are judged by their category."""
        return found_in_texts((getattr(self, name) for name in _TEXTS), lists)

    def completeness(self) -> int:
        """Return how much of the form is filled in, in per cent."""
        asked = [f.name for f in fields(CaseReportDraft) if f.name not in _NOT_ON_THE_FORM]
        filled = [name for name in asked if _filled(getattr(self, name))]
        return round(100 * len(filled) / len(asked))


_TEXTS = (
    "occasion",
    "question",
    "own_words",
    "strengths",
    "previous_steps",
    "involved",
    "wanted_participants",
    "special_needs",
)
_NOT_ON_THE_FORM = {"case_id", "conference_id", "due_on"}


def _filled(entry: object) -> bool:
    if isinstance(entry, ConsentStatement):
        return entry.stated()
    return bool(entry.strip()) if isinstance(entry, str) else bool(entry)


@dataclass(frozen=True, kw_only=True)
class CaseReport(CaseReportDraft, Stored):
    """The report on a case."""

    id: CaseReportId
    case_id: CaseId
    reported_on: date
    reporter_id: ProfessionalId
    urgency: Urgency
    attendance_wish: AttendanceWish
