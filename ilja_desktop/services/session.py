"""The session at the table: items called, sheets written, results recorded."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.casefile import CaseEvent
from ilja_desktop.domain.conference import (
    AgendaItem,
    AgendaItemEvent,
    AgendaItemState,
    Conference,
    ConferenceEvent,
    ConferenceState,
    Phase,
    advance,
    advance_item,
)
from ilja_desktop.domain.errors import NotFound, Refusal
from ilja_desktop.domain.giveaway import identity_of
from ilja_desktop.domain.ids import AgendaItemId, ConferenceId
from ilja_desktop.domain.minutes import CaseSheet, CaseSheetDraft
from ilja_desktop.domain.moderation import closed
from ilja_desktop.domain.nameless import demand_nameless_sheet
from ilja_desktop.domain.user import Right
from ilja_desktop.services.absence import speak_for_absent
from ilja_desktop.services.agenda import (
    advance_case_row,
    advance_item_row,
    let_go,
    open_item,
    put_off,
)
from ilja_desktop.services.attendance import seat_the_usual
from ilja_desktop.services.basis import basis_of
from ilja_desktop.services.gate import (
    demand_admission,
    demand_enterable,
    demand_responsible,
    demand_stop_resolved,
    examine_case,
)
from ilja_desktop.services.itemview import ItemView, item_view
from ilja_desktop.services.lending import demand_here
from ilja_desktop.services.nameless import is_nameless
from ilja_desktop.services.seclusion import demand_named
from ilja_desktop.services.sheetrule import (
    begin_sheet,
    demand_covered,
    present_sheet,
    sheet_problems,
)
from ilja_desktop.services.workplace import Workplace, columns, complete
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as store
from ilja_desktop.store import minutes as minutes_store
from ilja_desktop.store.conference import AgendaItemRow
from ilja_desktop.store.minutes import MinutesRow
from ilja_desktop.store.vault import Transaction


@dataclass(eq=False)
class DayNotConfirmed(Refusal):
    """The day decides about consent, so whoever opens a session confirms it."""

    today: date


@dataclass(eq=False)
class SecrecyNoticeMissing(Refusal):
    """A session begins with the notice on secrecy and purpose."""


@dataclass(eq=False)
class SessionNotRunning(Refusal):
    """Items are called only while the conference runs."""

    state: ConferenceState


@dataclass(eq=False)
class ItemStillOpen(Refusal):
    """One item at a time: the open one is concluded or adjourned first."""

    position: int


class Sessions:
    """What a user can do while a conference is held."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def open(self, id: ConferenceId, confirmed_day: date, *, notice_read: bool) -> Conference:
        """Open the session on the confirmed day, after the notice on secrecy was read out."""
        if confirmed_day != self._at.today():
            raise DayNotConfirmed(self._at.today())
        if not notice_read:
            raise SecrecyNoticeMissing
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            row = store.get(transaction.session, id)
            now = transaction.now
            values = {
                "state": advance(row.state, ConferenceEvent.OPEN),
                "held_on": confirmed_day,
                "secrecy_notice_at": now,
                "opened_at": now,
            }
            transaction.change(row, values, action=Action.STATE_CHANGED)
            transaction.add(MinutesRow(conference_id=id))
            return row.record()

    def running(self) -> bool:
        """Tell whether a session is open now."""
        return self.under_way() is not None

    def under_way(self) -> ConferenceId | None:
        """Return the session that is open now, such as one the power went away from."""
        with self._at.read() as session:
            return next(
                (
                    one.id
                    for one in store.conferences(session)
                    if one.state is ConferenceState.RUNNING and not one.from_paper
                ),
                None,
            )

    def call(self, item_id: AgendaItemId) -> ItemView:
        """Call a case up: consent, residence and age are checked again on this day (R1)."""
        today = self._at.today()
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            row = store.get_item(transaction.session, item_id)
            if row.case_id is None:
                raise NotFound("Fall", row.title)
            demand_running_alone(transaction.session, row)
            case = case_store.get(transaction.session, row.case_id).record()
            demand_named(transaction.session, case.person_id)
            demand_here(transaction.session, row.case_id)
            demand_stop_resolved(transaction.session, case)
            admission = examine_case(transaction.session, case, today)
            if row.mode.nameless:
                demand_responsible(case, admission)
            else:
                demand_admission(case, admission)
            begin_sheet(transaction, row, case, today)
            _call(transaction, row)
        return self.view(item_id)

    def call_topic(self, item_id: AgendaItemId) -> AgendaItem:
        """Call up an item that is no case, such as a report."""
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            row = store.get_item(transaction.session, item_id)
            if row.case_id is not None:
                raise NotFound("Tagesordnungspunkt", row.title)
            demand_running_alone(transaction.session, row)
            _call(transaction, row)
            return row.record()

    def note(self, item_id: AgendaItemId, text: str) -> AgendaItem:
        """Save what part A says of the open item that is no case."""
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            row = open_item(transaction.session, item_id)
            if row.case_id is not None:
                raise NotFound("Tagesordnungspunkt", row.title)
            if row.notes == text:
                return row.record()
            return transaction.change(row, {"notes": text}).record()

    def view(self, item_id: AgendaItemId) -> ItemView:
        """Return the item with all seats judged for today."""
        self._at.require(Right.HOLD_CONFERENCES)
        today = self._at.today()
        with self._at.read() as session:
            return item_view(session, item_id, today)

    def enter_phase(self, item_id: AgendaItemId, phase: Phase) -> None:
        """Move the open item to a phase."""
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            row = open_item(transaction.session, item_id)
            transaction.change(row, {"phase": phase})

    def write(self, item_id: AgendaItemId, draft: CaseSheetDraft) -> CaseSheet:
        """Save the sheet as far as it is; facts only in categories that are released (R3)."""
        today = self._at.today()
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            open_item(transaction.session, item_id)
            row = minutes_store.sheet_of_item(transaction.session, item_id)
            case = case_store.get(transaction.session, row.case_id).record()
            basis = basis_of(transaction.session, case.person_id, today)
            if is_nameless(transaction.session, item_id):
                demand_nameless_sheet(draft, identity_of(basis, case.number))
            else:
                demand_enterable(draft.facts, basis, today)
            changed = {k: v for k, v in columns(draft).items() if getattr(row, k) != v}
            return (transaction.change(row, changed) if changed else row).record()

    def conclude(self, item_id: AgendaItemId) -> AgendaItem:
        """Conclude the open item with its result.

        Consent is asked once more, everybody left must be covered, and so must every fact.
        """
        today = self._at.today()
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            row = open_item(transaction.session, item_id)
            if row.case_id is not None:
                speak_for_absent(transaction, item_view(transaction.session, item_id, today))
                view = item_view(transaction.session, item_id, today)
                demand_covered(view, today)
                complete(sheet_problems(view, today))
                present_sheet(transaction, item_id)
                values = {"postponed_count": 0, "hold_reason": ""}
                advance_case_row(transaction, row.case_id, CaseEvent.DISCUSS, **values)
            advance_item_row(transaction, row, AgendaItemEvent.CONCLUDE)
            return row.record()

    def adjourn(self, item_id: AgendaItemId) -> AgendaItem:
        """Put an item off to a later conference; its case goes back to the admitted ones."""
        return self._break_off(item_id, AgendaItemEvent.ADJOURN)

    def drop(self, item_id: AgendaItemId) -> AgendaItem:
        """Leave an item uncalled; the table hears only "heute nicht besprochen"."""
        return self._break_off(item_id, AgendaItemEvent.DROP)

    def end(self, id: ConferenceId) -> Conference:
        """End the session; items nobody called are adjourned."""
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            row = store.get(transaction.session, id)
            state = advance(row.state, ConferenceEvent.END)
            for item in store.item_rows(transaction.session, id):
                if item.state is AgendaItemState.OPEN:
                    raise ItemStillOpen(item.position)
                if item.state is AgendaItemState.SELECTED:
                    put_off(transaction, item, AgendaItemEvent.ADJOURN)
                if item.state is AgendaItemState.BROKEN_OFF:
                    let_go(transaction, item)
            led = closed(row.moderations, transaction.now)
            values = {"state": state, "ended_at": transaction.now, "moderations": led}
            return transaction.change(row, values, action=Action.STATE_CHANGED).record()

    def _break_off(self, item_id: AgendaItemId, event: AgendaItemEvent) -> AgendaItem:
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            row = store.get_item(transaction.session, item_id)
            _demand_running(transaction.session, row)
            put_off(transaction, row, event)
            return row.record()


def demand_running_alone(session: Session, item: AgendaItemRow) -> None:
    """Raise unless the conference of an item runs and no item of it is open."""
    _demand_running(session, item)
    _demand_no_open_item(session, item)


def _call(transaction: Transaction, row: AgendaItemRow) -> None:
    state = advance_item(row.state, AgendaItemEvent.CALL)
    values = {"state": state, "called_at": transaction.now}
    transaction.change(row, values, action=Action.STATE_CHANGED)
    seat_the_usual(transaction, row)


def _demand_running(session: Session, item: AgendaItemRow) -> None:
    conference = store.get(session, item.conference_id).record()
    if conference.state is not ConferenceState.RUNNING:
        raise SessionNotRunning(conference.state)


def _demand_no_open_item(session: Session, item: AgendaItemRow) -> None:
    for other in store.items(session, item.conference_id):
        if other.state is AgendaItemState.OPEN:
            raise ItemStillOpen(other.position)
