"""What follows at once when a consent is taken back (Art. 7(3) DSGVO)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.casefile import CaseEvent, CaseState
from ilja_desktop.domain.conference import AgendaItemEvent
from ilja_desktop.domain.coverage import standing
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import CaseId, YoungPersonId
from ilja_desktop.domain.signing import reach_of
from ilja_desktop.domain.withdrawal import Aftermath, StoppedCase, Withdrawal
from ilja_desktop.services.agenda import NOT_YET_HELD, advance_case_row, take_off
from ilja_desktop.services.basis import basis_of
from ilja_desktop.services.keeping import end_after_withdrawal, remember_withdrawal
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import consent as store
from ilja_desktop.store import consentwriting
from ilja_desktop.store.consent import ConsentRow
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


def take_back(transaction: Transaction, row: ConsentRow, withdrawal: Withdrawal) -> None:
    """Withdraw a consent; if wholly, the older ones with it, so that none of them revives.

    It is entered as far as it reaches in law, whoever declared it.
    """
    consent = row.record()
    basis = basis_of(transaction.session, consent.person_id, withdrawal.withdrawn_on)
    scope = reach_of(withdrawal, basis.family, basis.policy)
    along = replace(withdrawal, scope=scope, aftermath=None)
    ended = []
    for other in store.rows_of_person(transaction.session, consent.person_id):
        older = other.record().withdrawal is None and other.valid_from <= consent.valid_from
        if other.id == consent.id:
            main = replace(along, aftermath=Aftermath())
            ended.append(consentwriting.add_withdrawal(transaction, other, main))
        elif scope.whole() and older:
            ended.append(consentwriting.add_withdrawal(transaction, other, along))
    remember_withdrawal(transaction, ended)


def settle_cases(transaction: Transaction, row: ConsentRow, today: date) -> None:
    """Halt the cases of a person for whom no consent stands any more; note it at the withdrawal."""
    basis = basis_of(transaction.session, row.person_id, today)
    if standing(basis, Purpose.CASE_CONFERENCE, today).allowed:
        return
    stopped = _halt_cases(transaction, row.person_id, today)
    *before, last = row.withdrawals
    assert last.aftermath is not None
    noted = replace(last, aftermath=replace(last.aftermath, stopped=stopped))
    consentwriting.change_withdrawals(transaction, row, (*before, noted))


def _halt_cases(
    transaction: Transaction, person_id: YoungPersonId, today: date
) -> tuple[StoppedCase, ...]:
    """Halt a person's live cases and drop their items not yet held, the open one included.

    All of them are erased soon, those that are over too.
    """
    stopped = []
    for row in case_store.rows_of_person(transaction.session, person_id):
        stopped.append(StoppedCase(case_id=CaseId(row.id), erase_on=row.erase_on))
        end_after_withdrawal(transaction, row, today)
        if row.state in _LIVE:
            take_off(transaction, CaseId(row.id), AgendaItemEvent.DROP)
            advance_case_row(transaction, CaseId(row.id), CaseEvent.HALT)
    return tuple(stopped)


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
