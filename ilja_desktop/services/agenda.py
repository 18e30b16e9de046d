"""How a case gets off an agenda: adjourned, dropped or postponed, its item and itself together."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.casefile import CaseEvent, CaseState
from ilja_desktop.domain.casefile import advance as advance_case
from ilja_desktop.domain.conference import AgendaItemEvent, AgendaItemState, advance_item
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import AgendaItemId, CaseId
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as store
from ilja_desktop.store.conference import AgendaItemRow
from ilja_desktop.store.vault import Transaction


@dataclass(eq=False)
class ItemNotOpen(Refusal):
    """Only the item that is called up is written in; what came before stands."""

    state: AgendaItemState


NOT_YET_HELD = frozenset(
    {
        AgendaItemState.PROPOSED,
        AgendaItemState.ADMITTED,
        AgendaItemState.SELECTED,
        AgendaItemState.OPEN,
    }
)


def open_item(session: Session, id: AgendaItemId) -> AgendaItemRow:
    """Return the row of the item that is called up; ``ItemNotOpen`` if it is another."""
    row = store.get_item(session, id)
    if row.state is not AgendaItemState.OPEN:
        raise ItemNotOpen(row.state)
    return row


def advance_item_row(
    transaction: Transaction, row: AgendaItemRow, event: AgendaItemEvent, **values: object
) -> None:
    """Move an item; one that had been called up notes when it was over."""
    if row.state is AgendaItemState.OPEN:
        values["finished_at"] = transaction.now
    values["state"] = advance_item(row.state, event)
    transaction.change(row, values, action=Action.STATE_CHANGED)


def advance_case_row(
    transaction: Transaction, id: CaseId, event: CaseEvent, **values: object
) -> None:
    """Move a case."""
    row = case_store.get(transaction.session, id)
    values["state"] = advance_case(row.state, event)
    transaction.change(row, values, action=Action.STATE_CHANGED)


def put_off(transaction: Transaction, row: AgendaItemRow, event: AgendaItemEvent) -> None:
    """Adjourn or drop an item; its case goes back to the admitted ones."""
    if row.case_id is not None:
        advance_case_row(transaction, row.case_id, CaseEvent.ADJOURN)
    advance_item_row(transaction, row, event)


def let_go(transaction: Transaction, row: AgendaItemRow) -> None:
    """Free the case of a stopped item, unless the withdrawal halted it."""
    if row.case_id is None:
        return
    case = case_store.get(transaction.session, row.case_id)
    if case.state is CaseState.SCHEDULED:
        advance_case_row(transaction, row.case_id, CaseEvent.ADJOURN)


def take_off(transaction: Transaction, case_id: CaseId, event: AgendaItemEvent) -> None:
    """Take a case off every agenda it has not been discussed on yet; the case itself stays."""
    for row in store.item_rows_of_case(transaction.session, case_id):
        if row.state in NOT_YET_HELD:
            advance_item_row(transaction, row, event)
