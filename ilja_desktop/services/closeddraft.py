"""Closed drafts: reports that wait for a consent, whose reporters are reminded, until erased."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from ilja_desktop.domain.casefile import Case, CaseState
from ilja_desktop.domain.coverage import standing
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import ConferenceId, YoungPersonId
from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.domain.retention import ErasureGround
from ilja_desktop.domain.user import Right
from ilja_desktop.services.basis import basis_of
from ilja_desktop.services.casereport import closed_end, keep_until_discussed
from ilja_desktop.services.keeping import is_held, last_day_from, last_day_of
from ilja_desktop.services.removal import remove_case, sweep
from ilja_desktop.services.seclusion import closed_people
from ilja_desktop.services.workplace import Workplace, policy_of
from ilja_desktop.store import casefile as store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import person as person_store
from ilja_desktop.store.casefile import CaseReportRow, CaseRow
from ilja_desktop.store.vault import Transaction


@dataclass(frozen=True)
class WaitingDraft:
    """A report that waits for a consent, and whom to remind of it."""

    case: Case
    person: YoungPerson
    reporter: str
    """Empty while nobody has written the report."""
    institution: str
    erase_on: date
    """Last day it is kept."""


class ClosedDrafts:
    """What the coordination can do with closed drafts."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def waiting(self) -> tuple[WaitingDraft, ...]:
        """Return the closed drafts with those to be reminded, the next to be erased first."""
        self._at.require(Right.SEE_CLOSED_DRAFTS)
        with self._at.read() as session:
            return waiting_drafts(session)

    def erase_due(self) -> int:
        """Erase closed drafts whose period is over; return how many.

        The coordination's opening of the vault does it; no other reading or writing does.
        """
        self._at.require(Right.SEE_CLOSED_DRAFTS)
        with self._at.read() as session:
            if not store.closed_drafts_due(session, self._at.today()):
                return 0
        with self._at.write(Right.WRITE_CASES) as transaction:
            erased = erase_due_drafts(transaction, self._at.today())
        if erased:
            sweep(self._at.vault)
        return erased


def waiting_drafts(session: Session) -> tuple[WaitingDraft, ...]:
    """Return all closed drafts, the next to be erased first."""
    query = select(CaseRow).where(CaseRow.closed_draft).order_by(CaseRow.erase_on, CaseRow.id)
    return tuple(_waiting(session, row.record()) for row in session.scalars(query))


def _waiting(session: Session, case: Case) -> WaitingDraft:
    report = store.latest_report(session, case.id)
    reporter = ""
    if report is not None:
        row = institution_store.get_professional(session, report.reporter_id)
        reporter = row.record().display_name()
    institution = institution_store.get(session, case.reporting_institution_id)
    person = person_store.get(session, case.person_id).record()
    return WaitingDraft(case, person, reporter, institution.name, case.erase_on)


def open_drafts(transaction: Transaction, person_id: YoungPersonId, today: date) -> bool:
    """Open a person's closed drafts if a consent holds today; their state stays as it is."""
    basis = basis_of(transaction.session, person_id, today)
    if not standing(basis, Purpose.CASE_CONFERENCE, today).allowed:
        return False
    for row in store.rows_of_person(transaction.session, person_id):
        if row.closed_draft:
            erase_on = last_day_from(transaction.session, row, today)
            transaction.change(row, {"closed_draft": False, "erase_on": erase_on})
    return True


def keep_drafts(transaction: Transaction, id: ConferenceId, today: date) -> None:
    """Keep the closed drafts that answer a call for cases by its reporting deadline."""
    session = transaction.session
    held_on = conference_store.get(session, id).held_on
    query = (
        select(CaseRow)
        .join(CaseReportRow, CaseReportRow.case_id == CaseRow.id)
        .where(CaseRow.closed_draft, CaseReportRow.conference_id == id)
    )
    for row in session.scalars(query).unique().all():
        policy = policy_of(session, today)
        end = closed_end(session, id, policy, today)
        transaction.change(row, {"erase_on": last_day_of(session, row, end)})
        if row.state is not CaseState.DRAFT:
            keep_until_discussed(transaction, row, held_on)


def erase_due_drafts(transaction: Transaction, today: date) -> int:
    """Erase closed drafts whose period is over; return how many.

    A draft whose consent has begun to hold meanwhile is opened instead. A young person known
    from nothing else goes with the draft, unless a consent once given is still needed.
    """
    erased = 0
    # Whether a consent holds can be told of a shielded person by those named only.
    closed = closed_people(transaction.session)
    for row in store.closed_drafts_due(transaction.session, today):
        if row.person_id in closed:
            continue
        if not row.closed_draft or open_drafts(transaction, row.person_id, today):
            continue
        if is_held(transaction.session, row.id):
            continue
        remove_case(transaction, row, ErasureGround.NO_CONSENT, today)
        erased += 1
    return erased
