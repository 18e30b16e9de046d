"""Conferences until they begin: planned, called for, filled with cases, fixed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.casefile import Case, CaseEvent, CaseState
from ilja_desktop.domain.conference import (
    AgendaItem,
    AgendaItemEvent,
    AgendaItemKind,
    AgendaItemState,
    Conference,
    ConferenceDraft,
    ConferenceEvent,
    ConferenceState,
    advance,
)
from ilja_desktop.domain.errors import ChangedMeanwhile, Refusal
from ilja_desktop.domain.ids import AgendaItemId, CaseId, ConferenceId, ProfessionalId
from ilja_desktop.domain.nameless import NamelessWish
from ilja_desktop.domain.selection import Decided, Decision, Ground
from ilja_desktop.domain.user import Right
from ilja_desktop.services.agenda import advance_case_row, advance_item_row, put_off
from ilja_desktop.services.agendaroom import demand_room
from ilja_desktop.services.casereport import keep_until_discussed
from ilja_desktop.services.closeddraft import keep_drafts
from ilja_desktop.services.conferenceview import (
    CandidateLine,
    ConferenceLine,
    ConferenceView,
    candidate_lines,
    conference_lines,
    conference_view,
)
from ilja_desktop.services.gate import (
    demand_admission,
    demand_responsible,
    demand_stop_resolved,
    examine_case,
)
from ilja_desktop.services.lending import demand_here
from ilja_desktop.services.nameless import nameless_values
from ilja_desktop.services.seclusion import sees_closed, visible_case
from ilja_desktop.services.selection import demand_reason_to_take, record_decision
from ilja_desktop.services.workplace import Workplace, columns, complete, policy_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as store
from ilja_desktop.store import sessionnumber
from ilja_desktop.store.conference import AgendaItemRow, ConferenceRow
from ilja_desktop.store.vault import Transaction


@dataclass(eq=False)
class AgendaEmpty(Refusal):
    """An agenda without items cannot be fixed."""


@dataclass(eq=False)
class AgendaClosed(Refusal):
    """The agenda is fixed or the conference is over; cases can no longer be put on."""

    state: ConferenceState


class Conferences:
    """What a user can do with conferences before and after the session itself."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def all(self) -> tuple[Conference, ...]:
        """Return all conferences by date."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return store.conferences(session)

    def lines(self) -> tuple[ConferenceLine, ...]:
        """Return all conferences by date, each with the cases on its agenda."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return conference_lines(session)

    def view(self, id: ConferenceId) -> ConferenceView:
        """Return one conference with its agenda."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return conference_view(session, id, self._at.today())

    def number_ahead(self, year: int) -> str:
        """Return the number a further session of a year would bear; nothing if this desk has none.

        A desk away numbers from what it took along.
        """
        self._at.require(Right.PLAN_CONFERENCES)
        with self._at.read() as session:
            (number,) = sessionnumber.suggested(session, year)
        return number

    def plan(self, draft: ConferenceDraft) -> Conference:
        """Put a conference into the year's plan.

        Raises:
            NumberElsewhere: another desk took this number along.
        """
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            sessionnumber.claim(transaction.session, draft.number)
            row = ConferenceRow(**columns(draft), state=ConferenceState.PLANNED)
            return transaction.add(row).record()

    def change(self, id: ConferenceId, revision: int, draft: ConferenceDraft) -> Conference:
        """Change the plan of a conference that has not begun.

        Closed drafts that answer its call are kept by its new reporting deadline.
        """
        complete(draft.problems(self._at.today()))
        today = self._at.today()
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            row = store.get(transaction.session, id)
            if row.state not in _AHEAD:
                raise AgendaClosed(row.state)
            sessionnumber.claim(transaction.session, draft.number)
            transaction.change(row, columns(draft), revision)
            keep_drafts(transaction, id, today)
            return row.record()

    def invite(self, id: ConferenceId) -> Conference:
        """Note that partners were invited and called for cases."""
        return self._advance(id, ConferenceEvent.INVITE)

    def close_reports(self, id: ConferenceId) -> Conference:
        """Close the call for cases."""
        return self._advance(id, ConferenceEvent.CLOSE_REPORTS)

    def cancel(self, id: ConferenceId) -> Conference:
        """Call a conference off; its cases wait for another one."""
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            row = store.get(transaction.session, id)
            state = advance(row.state, ConferenceEvent.CANCEL)
            for item in store.item_rows(transaction.session, id):
                if item.state is AgendaItemState.SELECTED:
                    put_off(transaction, item, AgendaItemEvent.ADJOURN)
            return transaction.change(row, {"state": state}, action=Action.STATE_CHANGED).record()

    def fix_agenda(self, id: ConferenceId) -> Conference:
        """Release the agenda."""
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            return fix_agenda_in(transaction, id)

    def candidates(self, id: ConferenceId) -> tuple[CandidateLine, ...]:
        """Return cases that could be taken, in the order proposed for selection (R8)."""
        self._at.require(Right.PLAN_CONFERENCES)
        with self._at.read() as session:
            return candidate_lines(session, id, closed=sees_closed(self._at.user))

    def put_on_agenda(
        self,
        id: ConferenceId,
        case_id: CaseId,
        reason: str = "",
        nameless: NamelessWish | None = None,
    ) -> AgendaItem:
        """Select a case: residence and age checked, and consent on the day (R1, R7).

        Without names no consent is needed, but the case must say nothing of whose it is. Where
        more cases wait than fit, somebody says why it is this one (R8).
        """
        named = nameless is None
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            session = transaction.session
            conference = _open_agenda(session, id)
            case = visible_case(session, self._at.user, case_id)
            demand_here(session, case_id)
            demand_stop_resolved(session, case)
            _demand_admissible(session, case, conference.held_on, named=named)
            mode = nameless_values(session, case, nameless, conference.held_on)
            items = store.items(session, id)
            policy = policy_of(session, self._at.today())
            demand_room(conference, items, policy, named=named)
            demand_reason_to_take(session, conference, items, policy, reason)
            row = case_store.get(session, case_id)
            keep_until_discussed(transaction, row, conference.held_on)
            for event in _WAYS_ONTO_THE_AGENDA.get(case.state, (CaseEvent.SCHEDULE,)):
                advance_case_row(transaction, case_id, event)
            record_decision(transaction, self._at, case_id, Decided(Decision.TAKEN, reason), id)
            return transaction.add(
                AgendaItemRow(
                    conference_id=id,
                    position=sum(_selected(item) for item in items) + 1,
                    kind=AgendaItemKind.CASE,
                    case_id=case_id,
                    minutes_planned=policy.minutes_per_case,
                    state=AgendaItemState.SELECTED,
                    presenter_id=_reporter(session, case_id),
                    selection_reason=reason,
                    **mode,
                )
            ).record()

    def add_item(self, id: ConferenceId, kind: AgendaItemKind, title: str) -> AgendaItem:
        """Put something on the agenda that is no case."""
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            _open_agenda(transaction.session, id)
            items = store.items(transaction.session, id)
            policy = policy_of(transaction.session, self._at.today())
            row = AgendaItemRow(
                conference_id=id,
                position=sum(_selected(item) for item in items) + 1,
                kind=kind,
                title=title,
                minutes_planned=policy.minutes_per_case // 2,
                state=AgendaItemState.SELECTED,
            )
            return transaction.add(row).record()

    def leave_out(
        self, item_id: AgendaItemId, reason: str, ground: Ground = Ground.ROOM
    ) -> AgendaItem:
        """Take a case off the agenda; it comes first next time (R8)."""
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            row = store.get_item(transaction.session, item_id)
            values = {"selection_reason": reason}
            advance_item_row(transaction, row, AgendaItemEvent.POSTPONE, **values)
            if row.case_id is not None:
                _postpone(transaction, row.case_id, reason)
                decided = Decided(Decision.POSTPONED, reason, ground)
                record_decision(transaction, self._at, row.case_id, decided, row.conference_id)
            _close_gap(transaction, row.conference_id)
            return row.record()

    def arrange(self, id: ConferenceId, order: Sequence[AgendaItemId]) -> None:
        """Put the items that stay on an agenda into an order.

        Raises:
            ChangedMeanwhile: other items stand on the agenda by now.
        """
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            state = store.get(transaction.session, id).state
            if state not in {*_AHEAD, ConferenceState.RUNNING}:
                raise AgendaClosed(state)
            _demand_complete(transaction.session, id, order)
            for position, item_id in enumerate(order, start=1):
                row = store.get_item(transaction.session, item_id)
                if row.position != position:
                    transaction.change(row, {"position": position})

    def _advance(self, id: ConferenceId, event: ConferenceEvent) -> Conference:
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            return _moved(transaction, id, event)


def fix_agenda_in(transaction: Transaction, id: ConferenceId) -> Conference:
    """Release an agenda within a running transaction; ``AgendaEmpty`` if nothing stands on it."""
    if not any(_selected(item) for item in store.items(transaction.session, id)):
        raise AgendaEmpty
    return _moved(transaction, id, ConferenceEvent.FIX_AGENDA)


def _moved(transaction: Transaction, id: ConferenceId, event: ConferenceEvent) -> Conference:
    row = store.get(transaction.session, id)
    state = advance(row.state, event)
    return transaction.change(row, {"state": state}, action=Action.STATE_CHANGED).record()


_AHEAD = {
    ConferenceState.PLANNED,
    ConferenceState.INVITED,
    ConferenceState.CLOSED_FOR_REPORTS,
    ConferenceState.AGENDA_FIXED,
}
_OPEN_STATES = {
    ConferenceState.PLANNED,
    ConferenceState.INVITED,
    ConferenceState.CLOSED_FOR_REPORTS,
}


def _selected(item: AgendaItem) -> bool:
    return item.state is AgendaItemState.SELECTED


def _close_gap(transaction: Transaction, id: ConferenceId) -> None:
    """Number the items that stay on an agenda one after the other."""
    rows = store.item_rows(transaction.session, id)
    staying = [row for row in rows if row.state is AgendaItemState.SELECTED]
    for position, row in enumerate(staying, start=1):
        if row.position != position:
            transaction.change(row, {"position": position})


def _demand_admissible(session: Session, case: Case, held_on: date, *, named: bool) -> None:
    """Let a case onto an agenda: by residence and age, and by consent where it is named."""
    admission = examine_case(session, case, held_on)
    if named:
        demand_admission(case, admission)
    else:
        demand_responsible(case, admission)


def _reporter(session: Session, case_id: CaseId) -> ProfessionalId | None:
    """Return who presents a case: whoever reported it last."""
    report = case_store.latest_report(session, case_id)
    return report.reporter_id if report else None


def _open_agenda(session: Session, id: ConferenceId) -> Conference:
    conference = store.get(session, id).record()
    if conference.state not in _OPEN_STATES:
        raise AgendaClosed(conference.state)
    return conference


_WAYS_ONTO_THE_AGENDA = {
    CaseState.REPORTED: (CaseEvent.ADMIT, CaseEvent.SCHEDULE),
    CaseState.POSTPONED: (CaseEvent.ADMIT, CaseEvent.SCHEDULE),
    CaseState.IN_PROGRESS: (CaseEvent.FOLLOW_UP,),
}


def _postpone(transaction: Transaction, case_id: CaseId, reason: str) -> None:
    count = case_store.get(transaction.session, case_id).postponed_count + 1
    values = {"hold_reason": reason, "postponed_count": count}
    advance_case_row(transaction, case_id, CaseEvent.POSTPONE, **values)


def _demand_complete(session: Session, id: ConferenceId, order: Sequence[AgendaItemId]) -> None:
    staying = {item.id for item in store.items(session, id) if item.state not in _GONE}
    if len(order) != len(staying) or set(order) != staying:
        raise ChangedMeanwhile("Die Tagesordnung")


_GONE = {AgendaItemState.POSTPONED, AgendaItemState.DROPPED, AgendaItemState.ADJOURNED}
