"""Typing in a session that was held on paper: the same gates as at the table, for its day.

Who sat there, who may hear, what may be written down and what a sheet needs is judged as it would
have been in the room. Only times come from the sheet; when it was typed in stands beside them.
"""

from __future__ import annotations

from datetime import time

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.conference import (
    AgendaItem,
    AgendaItemEvent,
    AgendaItemState,
    Conference,
    ConferenceEvent,
    ConferenceState,
    advance,
    advance_item,
)
from ilja_desktop.domain.disclosure import Document, DocumentKind
from ilja_desktop.domain.errors import IncompleteDraft
from ilja_desktop.domain.frompaper import (
    PaperItem,
    PaperResult,
    PaperSession,
    demand_over,
    moment,
)
from ilja_desktop.domain.ids import AgendaItemId, ConferenceId
from ilja_desktop.domain.moderation import closed
from ilja_desktop.domain.span import Span
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.words import word
from ilja_desktop.services.agenda import let_go, put_off
from ilja_desktop.services.paperitem import called, conclude, seat, write
from ilja_desktop.services.paperoffer import PaperLine, PaperOffer, paper_line, paper_offer
from ilja_desktop.services.scan import ScanFile
from ilja_desktop.services.seclusion import closed_people, demand_named
from ilja_desktop.services.session import ItemStillOpen, SecrecyNoticeMissing, SessionNotRunning
from ilja_desktop.services.workplace import Workplace, complete
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as store
from ilja_desktop.store import disclosure as disclosure_store
from ilja_desktop.store.conference import AgendaItemRow
from ilja_desktop.store.disclosure import DocumentRow
from ilja_desktop.store.minutes import MinutesRow
from ilja_desktop.store.vault import Transaction


class FromPaper:
    """What a user can do about a session that was held on paper."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def lines(self, id: ConferenceId) -> tuple[PaperLine, ...]:
        """Return the items of a conference in the order of their sheets."""
        self._at.require(Right.HOLD_CONFERENCES)
        with self._at.read() as session:
            closed = closed_people(session)
            kept = [
                document.case_id
                for document in disclosure_store.documents(session, conference_id=id)
                if document.kind is DocumentKind.PAPER_RECORD
            ]
            items = store.items(session, id)
            return tuple(
                paper_line(session, item, kept.count(item.case_id), closed)
                for item in items
                if item.state is not AgendaItemState.POSTPONED
            )

    def offer(self, item_id: AgendaItemId) -> PaperOffer:
        """Return what the form of an item begins with, judged for the day of the session."""
        self._at.require(Right.HOLD_CONFERENCES)
        with self._at.read() as session:
            item = store.get_item(session, item_id).record()
            conference = store.get(session, item.conference_id).record()
            if item.case_id is None:
                return PaperOffer((), (), PaperItem(), named=False, is_case=False)
            case = case_store.get(session, item.case_id).record()
            demand_named(session, case.person_id)
            return paper_offer(session, item, case, conference)

    def begin(self, id: ConferenceId, session: PaperSession) -> Conference:
        """Note that the session was held, from when on, and that the notice was read out.

        Raises:
            NotYetHeld: it is not over.
            SecrecyNoticeMissing: the notice was not read out.
        """
        complete(session.problems(self._at.today()))
        assert session.opened_at is not None
        assert session.ended_at is not None
        if not session.notice_read:
            raise SecrecyNoticeMissing
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            row = store.get(transaction.session, id)
            demand_over(row.held_on, session.ended_at, transaction.now)
            opened = moment(row.held_on, session.opened_at)
            values = {
                "state": advance(row.state, ConferenceEvent.OPEN),
                "secrecy_notice_at": opened,
                "opened_at": opened,
                "ended_at": moment(row.held_on, session.ended_at),
            }
            transaction.change(row, values, action=Action.STATE_CHANGED)
            transaction.add(MinutesRow(conference_id=id))
            transaction.note(Action.FROM_PAPER, row.reference(), b"")
            return row.record()

    def take_up(self, id: ConferenceId, ended_at: time) -> Conference:
        """Note until when a session went on that was continued on paper; its rest is typed in.

        What was entered before stays; the open item goes on from it.

        Raises:
            NotYetHeld: it is not over.
            SessionNotRunning: there is no session to go on with.
        """
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            row = store.get(transaction.session, id)
            conference = row.record()
            if conference.state is not ConferenceState.RUNNING or conference.from_paper:
                raise SessionNotRunning(conference.state)
            end = moment(row.held_on, ended_at)
            if conference.opened_at is not None and end < conference.opened_at:
                raise IncompleteDraft(("ended_at.before_start",))
            demand_over(row.held_on, ended_at, transaction.now)
            values = {"ended_at": end, "moderations": closed(row.moderations, end)}
            transaction.change(row, values, action=Action.STATE_CHANGED)
            transaction.note(Action.FROM_PAPER, row.reference(), b"")
            return row.record()

    def record(self, item_id: AgendaItemId, paper: PaperItem) -> AgendaItem:
        """Put an item down as the sheet has it, wholly or not at all.

        Raises:
            Refusal: one of the gates of the table does not let it pass for that day.
        """
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            row = store.get_item(transaction.session, item_id)
            conference = _running(transaction.session, row.conference_id)
            if paper.times.result is PaperResult.DISCUSSED:
                self._discuss(transaction, row, conference, paper)
            else:
                put_off(transaction, row, _OFF[paper.times.result])
            transaction.change(row, {"typed_in_at": transaction.now})
            transaction.note(Action.FROM_PAPER, row.reference(), b"")
            return row.record()

    def end(self, id: ConferenceId) -> Conference:
        """Close what was typed in; items nobody typed in are adjourned."""
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            row = store.get(transaction.session, id)
            if not row.record().from_paper:
                raise SessionNotRunning(row.state)
            for item in store.item_rows(transaction.session, id):
                if item.state is AgendaItemState.OPEN:
                    raise ItemStillOpen(item.position)
                if item.state is AgendaItemState.SELECTED:
                    put_off(transaction, item, AgendaItemEvent.ADJOURN)
                if item.state is AgendaItemState.BROKEN_OFF:
                    let_go(transaction, item)
            values = {"state": advance(row.state, ConferenceEvent.END)}
            return transaction.change(row, values, action=Action.STATE_CHANGED).record()

    def attach(self, item_id: AgendaItemId, file: ScanFile) -> Document:
        """Keep the scan of an item's sheet, encrypted with everything else of its case."""
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            session = transaction.session
            item = store.get_item(session, item_id)
            if item.case_id is not None:
                demand_named(session, case_store.get(session, item.case_id).person_id)
            title = f"{word(DocumentKind.PAPER_RECORD)}, TOP {item.position}{file.kind.suffix}"
            row = DocumentRow(
                kind=DocumentKind.PAPER_RECORD,
                title=title,
                content=file.content,
                sha256=file.sha256,
                signed_by="",
                conference_id=item.conference_id,
                case_id=item.case_id,
                created_at=transaction.now,
            )
            return transaction.add(row).head()

    def _discuss(
        self,
        transaction: Transaction,
        row: AgendaItemRow,
        conference: Conference,
        paper: PaperItem,
    ) -> None:
        times = paper.times
        complete(times.problems(self._at.today()))
        assert times.began_at is not None
        assert times.finished_at is not None
        day = conference.held_on
        demand_over(day, times.finished_at, transaction.now)
        began, finished = moment(day, times.began_at), moment(day, times.finished_at)
        case = called(transaction, row, day)
        if row.state is AgendaItemState.SELECTED:
            called_then = advance_item(row.state, AgendaItemEvent.CALL)
            values = {"state": called_then, "called_at": began}
            transaction.change(row, values, action=Action.STATE_CHANGED)
        if case is not None:
            seat(
                transaction,
                row,
                case,
                paper.attendees(day),
                Span(began_at=began, ended_at=finished),
            )
            write(transaction, row, case, paper, day)
            conclude(transaction, row, case, day)
        state = advance_item(row.state, AgendaItemEvent.CONCLUDE)
        values = {"state": state, "finished_at": finished, "attendance_confirmed_at": began}
        transaction.change(row, values, action=Action.STATE_CHANGED)


_OFF = {
    PaperResult.ADJOURNED: AgendaItemEvent.ADJOURN,
    PaperResult.DROPPED: AgendaItemEvent.DROP,
}


def _running(session: Session, id: ConferenceId) -> Conference:
    conference = store.get(session, id).record()
    if not conference.from_paper:
        raise SessionNotRunning(conference.state)
    return conference
