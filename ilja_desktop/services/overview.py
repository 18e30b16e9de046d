"""What the first page shows: the next conference, what is to be done, where cases stand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from ilja_desktop.domain.backup import BackupStatus
from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.commitment import overdue
from ilja_desktop.domain.conference import AgendaItem, AgendaItemState, Conference, ConferenceState
from ilja_desktop.domain.consent import ConsentState
from ilja_desktop.domain.coverage import standing
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import CaseId, ConferenceId, ConsentId, YoungPersonId
from ilja_desktop.domain.signing import state_on
from ilja_desktop.domain.user import Right, User
from ilja_desktop.services.backupstatus import backup_status
from ilja_desktop.services.basis import basis_of
from ilja_desktop.services.commitment import legible_commitments
from ilja_desktop.services.seclusion import closed_people, hidden_people, sees_closed
from ilja_desktop.services.workplace import Workplace, policy_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import consent as consent_store


@dataclass(frozen=True)
class NextConference:
    """The conference that comes next, with what still stands in its way."""

    conference: Conference
    cases: int
    not_to_be_discussed: int
    """Cases on the agenda whose consent does not hold on the day."""


@dataclass(frozen=True)
class ConsentDue:
    """A consent that has to be renewed soon."""

    consent_id: ConsentId
    case_id: CaseId | None
    name: str
    valid_until: date
    state: ConsentState


@dataclass(frozen=True)
class CommitmentDue:
    """A commitment that is overdue."""

    case_id: CaseId
    case_number: str
    text: str
    due_on: date


@dataclass(frozen=True)
class Overview:
    """Everything the first page shows."""

    next_conference: NextConference | None
    unsigned: tuple[Conference, ...]
    """Conferences held whose minutes are not signed yet."""
    closed_drafts: int
    reported: int
    consents_due: tuple[ConsentDue, ...]
    overdue: tuple[CommitmentDue, ...]
    by_state: tuple[tuple[CaseState, int], ...]
    backup: BackupStatus
    """How old the last verified backup is."""


class Overviews:
    """Looks at everything at once, for the first page."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def today(self) -> Overview:
        """Return what the signed-in user should know this morning."""
        self._at.require(Right.READ_CASES)
        today = self._at.today()
        with self._at.read() as session:
            conferences = conference_store.conferences(session)
            shown = sees_closed(self._at.user)
            states = case_store.count_by_state(session, closed_drafts=shown)
            return Overview(
                next_conference=_next(session, conferences, today),
                unsigned=tuple(c for c in conferences if c.state is ConferenceState.ENDED),
                closed_drafts=case_store.count_closed_drafts(session) if shown else 0,
                reported=states.get(CaseState.REPORTED, 0),
                consents_due=_consents_due(session, self._at.user, today),
                overdue=_overdue(session, self._at.user, today),
                by_state=tuple((state, states.get(state, 0)) for state in _SHOWN),
                backup=backup_status(self._at),
            )


_SHOWN = (
    CaseState.REPORTED,
    CaseState.ADMITTED,
    CaseState.SCHEDULED,
    CaseState.IN_PROGRESS,
    CaseState.POSTPONED,
)
_AHEAD = {
    ConferenceState.PLANNED,
    ConferenceState.INVITED,
    ConferenceState.CLOSED_FOR_REPORTS,
    ConferenceState.AGENDA_FIXED,
    ConferenceState.RUNNING,
}


def _next(
    session: Session, conferences: tuple[Conference, ...], today: date
) -> NextConference | None:
    ahead = [c for c in conferences if c.state in _AHEAD and c.held_on >= today]
    if not ahead:
        return None
    conference = min(ahead, key=lambda c: (c.held_on, c.id))
    on_agenda = _cases(session, conference.id)
    barred = sum(
        not item.mode.nameless and not _holds(session, item.case_id, conference.held_on)
        for item in on_agenda
        if item.case_id is not None
    )
    return NextConference(conference, len(on_agenda), barred)


def _cases(session: Session, id: ConferenceId) -> list[AgendaItem]:
    return [
        item
        for item in conference_store.items(session, id)
        if item.case_id is not None and item.state in _TO_BE_HELD
    ]


_TO_BE_HELD = {AgendaItemState.ADMITTED, AgendaItemState.SELECTED, AgendaItemState.OPEN}


def _holds(session: Session, case_id: CaseId, day: date) -> bool:
    person_id = case_store.get(session, case_id).person_id
    if person_id in closed_people(session):
        return True  # only those named can tell
    return standing(basis_of(session, person_id, day), Purpose.CASE_CONFERENCE, day).allowed


def _consents_due(session: Session, user: User, today: date) -> tuple[ConsentDue, ...]:
    due = []
    notice = timedelta(days=policy_of(session, today).consent_notice_days)
    ending = consent_store.ending_between(session, today, today + notice)
    hidden = hidden_people(session, user, [consent.person_id for consent in ending])
    for consent in (each for each in ending if each.person_id not in hidden):
        basis = basis_of(session, consent.person_id, today)
        state = state_on(consent, basis.family, basis.policy, today)
        if state not in (ConsentState.VALID, ConsentState.RENEWAL_NEEDED):
            continue
        due.append(
            ConsentDue(
                consent.id,
                _case_shown(session, user, consent.person_id),
                basis.family.person.full_name(),
                consent.valid_until,
                state,
            )
        )
    return tuple(due)


def _case_shown(session: Session, user: User, id: YoungPersonId) -> CaseId | None:
    """Return a person's latest case that the user may see."""
    rows = case_store.rows_of_person(session, id)
    shown = [CaseId(row.id) for row in rows if sees_closed(user) or not row.closed_draft]
    return shown[-1] if shown else None


def _overdue(session: Session, user: User, today: date) -> tuple[CommitmentDue, ...]:
    return tuple(
        CommitmentDue(
            commitment.case_id,
            case_store.get(session, commitment.case_id).number,
            commitment.text,
            commitment.due_on,
        )
        for commitment in legible_commitments(session, user)
        if overdue(commitment, today)
    )
