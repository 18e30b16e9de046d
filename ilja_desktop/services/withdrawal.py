"""What follows at once when a consent is taken back (Art. 7(3) DSGVO)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.casefile import CaseEvent, CaseState
from ilja_desktop.domain.conference import AgendaItemEvent
from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.ids import CaseId, YoungPersonId
from ilja_desktop.domain.withdrawal import Withdrawal
from ilja_desktop.services.agenda import NOT_YET_HELD, advance_case_row, take_off
from ilja_desktop.services.keeping import end_after_withdrawal, remember_withdrawal
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import consent as store
from ilja_desktop.store import consentwriting
from ilja_desktop.store.vault import Transaction


@dataclass(frozen=True)
class Consequences:
    """What follows at once from withdrawing."""

    cases: tuple[str, ...]
    """Numbers of the cases that are halted."""
    items: int
    """Agenda items that are dropped."""


def consequences_of(
    session: Session, person_id: YoungPersonId, *, closed_drafts: bool
) -> Consequences:
    """Count what a withdrawal would halt and drop.

    Args:
        session: an open database session.
        person_id: whose consent it is.
        closed_drafts: whether the user may see reports without a recorded consent.
    """
    rows = [row for row in case_store.rows_of_person(session, person_id) if row.state in _LIVE]
    items = sum(
        item.state in NOT_YET_HELD
        for row in rows
        for item in conference_store.item_rows_of_case(session, CaseId(row.id))
    )
    shown = (row.number for row in rows if closed_drafts or not row.closed_draft)
    return Consequences(tuple(shown), items)


def take_back(transaction: Transaction, consent: Consent, withdrawal: Withdrawal) -> None:
    """Withdraw a consent; if wholly, the older ones with it, so that none of them revives."""
    ended = []
    for row in store.rows_of_person(transaction.session, consent.person_id):
        older = row.record().withdrawal is None and row.valid_from <= consent.valid_from
        if row.id == consent.id or (withdrawal.scope.whole() and older):
            consentwriting.add_withdrawal(transaction, row, withdrawal)
            ended.append(row.uuid)
    remember_withdrawal(transaction, ended, withdrawal)


def halt_cases(transaction: Transaction, person_id: YoungPersonId, today: date) -> None:
    """Halt a person's live cases and drop their items not yet held, the open one included.

    All of them are erased soon, those that are over too.
    """
    for row in case_store.rows_of_person(transaction.session, person_id):
        end_after_withdrawal(transaction, row, today)
        if row.state in _LIVE:
            take_off(transaction, CaseId(row.id), AgendaItemEvent.DROP)
            advance_case_row(transaction, CaseId(row.id), CaseEvent.HALT)


_LIVE = frozenset(
    {
        CaseState.DRAFT,
        CaseState.REPORTED,
        CaseState.ADMITTED,
        CaseState.SCHEDULED,
        CaseState.IN_PROGRESS,
        CaseState.POSTPONED,
    }
)
