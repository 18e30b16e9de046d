"""What planners see of conferences: the year's plan, one conference, the cases it could take."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.admission import Admission, Candidate, selection_order
from ilja_desktop.domain.casefile import Case, CaseState
from ilja_desktop.domain.conference import (
    AgendaItem,
    AgendaItemState,
    Conference,
)
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.services.agendaroom import places_left
from ilja_desktop.services.gate import examine_case
from ilja_desktop.services.seclusion import closed_people
from ilja_desktop.services.workplace import policy_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import minutes as minutes_store
from ilja_desktop.store import person as person_store


@dataclass(frozen=True)
class ConferenceLine:
    """One conference of the year's plan with the number of cases it takes."""

    conference: Conference
    cases: int


@dataclass(frozen=True)
class CandidateLine:
    """A case that could come before a conference, with what speaks for and against it."""

    candidate: Candidate
    person: YoungPerson
    admission: Admission
    due_since: date | None = None
    """The day of its follow-up, if that has come by the conference."""


@dataclass(frozen=True)
class AgendaLine:
    """An item of the agenda with what the planner needs to see.

    Of an item without names neither case nor person are here, so that nothing can show them.
    """

    item: AgendaItem
    case: Case | None
    person: YoungPerson | None
    admission: Admission | None

    @property
    def is_case(self) -> bool:
        """Whether a case is discussed, with or without names."""
        return self.item.case_id is not None


@dataclass(frozen=True)
class ConferenceView:
    """Everything the page of one conference shows."""

    conference: Conference
    moderator: Professional
    minute_taker: Professional | None
    agenda: tuple[AgendaLine, ...]
    places_left: int
    """So many more cases fit."""


def conference_lines(session: Session) -> tuple[ConferenceLine, ...]:
    """Return all conferences by date, each with the number of cases on its agenda."""
    return tuple(
        ConferenceLine(
            conference,
            sum(_on_agenda(item) for item in store.items(session, conference.id)),
        )
        for conference in store.conferences(session)
    )


def conference_view(session: Session, id: ConferenceId, today: date) -> ConferenceView:
    """Return one conference with its agenda and the room left on it by the rules of today."""
    conference = store.get(session, id).record()
    moderator = institution_store.get_professional(session, conference.presiding_id)
    taker, items = conference.minute_taker_id, store.items(session, id)
    return ConferenceView(
        conference,
        moderator.record(),
        institution_store.get_professional(session, taker).record() if taker else None,
        tuple(_agenda_line(session, item, conference.held_on) for item in items),
        places_left(conference, items, policy_of(session, today)),
    )


def candidate_lines(
    session: Session, id: ConferenceId, *, closed: bool
) -> tuple[CandidateLine, ...]:
    """Return cases that could be taken, in the order proposed for selection (R8).

    Args:
        session: of the vault.
        id: the conference.
        closed: whether drafts that are closed to others are among them.
    """
    conference = store.get(session, id).record()
    taken = {item.case_id for item in store.items(session, id)}
    lines = [
        line
        for case in case_store.in_states(session, _CANDIDATES)
        if case.id not in taken
        and (closed or not case.closed_draft)
        and (line := _candidate(session, case, conference.held_on))
    ]
    by_case = {line.candidate.case.id: line for line in lines}
    order = selection_order(tuple(line.candidate for line in lines))
    return tuple(by_case[candidate.case.id] for candidate in order)


_CANDIDATES = (
    CaseState.REPORTED,
    CaseState.ADMITTED,
    CaseState.POSTPONED,
    CaseState.IN_PROGRESS,
)
_TALKED = {AgendaItemState.DISCUSSED, AgendaItemState.MINUTED}


def _on_agenda(item: AgendaItem) -> bool:
    return item.case_id is not None and item.state is not AgendaItemState.POSTPONED


def _agenda_line(session: Session, item: AgendaItem, day: date) -> AgendaLine:
    if item.case_id is None or item.mode.nameless:
        return AgendaLine(item, None, None, None)
    case = case_store.get(session, item.case_id).record()
    person = person_store.get(session, case.person_id).record()
    if case.person_id in closed_people(session):
        return AgendaLine(item, case, person, None)
    return AgendaLine(item, case, person, examine_case(session, case, day))


def _candidate(session: Session, case: Case, day: date) -> CandidateLine | None:
    report = case_store.latest_report(session, case.id)
    if report is None or case.person_id in closed_people(session):
        return None
    circles = 1 + sum(1 for part in report.involved.split(",") if part.strip())
    first = all(item.state not in _TALKED for item in store.item_rows_of_case(session, case.id))
    candidate = Candidate(case, report, circles, first)
    person = person_store.get(session, case.person_id).record()
    admission = examine_case(session, case, day)
    return CandidateLine(candidate, person, admission, _due_since(session, case, day))


def _due_since(session: Session, case: Case, day: date) -> date | None:
    """Return the day on which the latest conference wanted to look at a case again."""
    sheets = minutes_store.sheets_of_case(session, case.id)
    due_on = sheets[-1].follow_up_on if sheets else None
    return due_on if due_on is not None and due_on <= day else None
