"""Typing in a session that was held on paper: the same gates as at the table, for its day.

Who sat there, who may hear, what may be written down and what a sheet needs is judged as it would
have been in the room. Only times come from the sheet; when it was typed in stands beside them.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.casefile import Case, CaseEvent
from ilja_desktop.domain.commitment import CommitmentDraft, OwnerKind
from ilja_desktop.domain.conference import (
    AgendaItem,
    AgendaItemEvent,
    AgendaItemState,
    Attendee,
    Conference,
    ConferenceEvent,
    advance,
    advance_item,
)
from ilja_desktop.domain.disclosure import Document, DocumentKind
from ilja_desktop.domain.frompaper import (
    YOUNG_PERSON,
    PaperItem,
    PaperResult,
    PaperSession,
    demand_over,
    moment,
)
from ilja_desktop.domain.giveaway import identity_of
from ilja_desktop.domain.ids import AgendaItemId, ConferenceId
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.nameless import OUTSIDE, demand_nameless_sheet
from ilja_desktop.domain.oneline import Person
from ilja_desktop.domain.span import Span
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.words import word
from ilja_desktop.services.absence import speak_for_absent
from ilja_desktop.services.agenda import advance_case_row, let_go, put_off
from ilja_desktop.services.attendance import sit_down
from ilja_desktop.services.basis import basis_of
from ilja_desktop.services.commitment import demand_owner
from ilja_desktop.services.gate import demand_admission, demand_responsible, examine_case
from ilja_desktop.services.itemview import item_view
from ilja_desktop.services.nameless import SideAtTable, demand_nameless_text
from ilja_desktop.services.paperoffer import PaperLine, PaperOffer, paper_line, paper_offer
from ilja_desktop.services.scan import ScanFile
from ilja_desktop.services.seclusion import closed_people, demand_named
from ilja_desktop.services.session import ItemStillOpen, SecrecyNoticeMissing, SessionNotRunning
from ilja_desktop.services.sheetrule import (
    begin_sheet,
    demand_covered,
    present_sheet,
    sheet_problems,
)
from ilja_desktop.services.workplace import Workplace, columns, complete
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as store
from ilja_desktop.store import disclosure as disclosure_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import minutes as minutes_store
from ilja_desktop.store.commitment import CommitmentRow, GoalRow
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
            transaction.change(row, values, None, Action.STATE_CHANGED)
            transaction.add(MinutesRow(conference_id=id))
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
            transaction.change(row, {"typed_in_at": transaction.now}, None)
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
            return transaction.change(row, values, None, Action.STATE_CHANGED).record()

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
        values = {
            "state": advance_item(row.state, AgendaItemEvent.CALL),
            "called_at": began,
        }
        case = _called(transaction, row, day)
        transaction.change(row, values, None, Action.STATE_CHANGED)
        if case is not None:
            _seat(
                transaction,
                row,
                case,
                paper.attendees(day),
                Span(began_at=began, ended_at=finished),
            )
            _write(transaction, row, case, paper, day)
            _conclude(transaction, row, case, day)
        state = advance_item(row.state, AgendaItemEvent.CONCLUDE)
        values = {"state": state, "finished_at": finished, "attendance_confirmed_at": began}
        transaction.change(row, values, None, Action.STATE_CHANGED)


_OFF = {
    PaperResult.ADJOURNED: AgendaItemEvent.ADJOURN,
    PaperResult.DROPPED: AgendaItemEvent.DROP,
}


def _running(session: Session, id: ConferenceId) -> Conference:
    conference = store.get(session, id).record()
    if not conference.from_paper:
        raise SessionNotRunning(conference.state)
    return conference


def _called(transaction: Transaction, row: AgendaItemRow, day: date) -> Case | None:
    """Ask what is asked when an item is called up, and lay out its sheet."""
    if row.case_id is None:
        return None
    session = transaction.session
    case = case_store.get(session, row.case_id).record()
    demand_named(session, case.person_id)
    admission = examine_case(session, case, day)
    if row.mode.nameless:
        demand_responsible(case, admission)
    else:
        demand_admission(case, admission)
    begin_sheet(transaction, row, case, day)
    return case


def _seat(
    transaction: Transaction,
    row: AgendaItemRow,
    case: Case,
    attendees: tuple[Attendee, ...],
    stay: Span,
) -> None:
    for attendee in attendees:
        if row.mode.nameless and attendee.kind in OUTSIDE:
            raise SideAtTable
        seated = sit_down(transaction, row, case, attendee)
        transaction.change(seated, {"stays": (stay,)}, None)


def _write(
    transaction: Transaction, row: AgendaItemRow, case: Case, paper: PaperItem, day: date
) -> None:
    """Write the sheet with its goals and commitments, as far as they may be written down."""
    session = transaction.session
    sheet = minutes_store.sheet_of_item(session, AgendaItemId(row.id))
    if row.mode.nameless:
        demand_nameless_sheet(
            paper.sheet(), identity_of(basis_of(session, case.person_id, day), case.number)
        )
    written = columns(paper.sheet())
    del written["facts"]
    transaction.change(sheet, written, None)
    for goal in paper.goal_drafts(day):
        complete(goal.problems(day))
        demand_nameless_text(session, AgendaItemId(row.id), goal.text)
        transaction.add(GoalRow(case_id=case.id, item_id=row.id, **columns(goal)))
    people = _people(session, paper)
    for commitment in paper.commitment_drafts(people, day):
        complete(commitment.problems(day))
        demand_nameless_text(session, AgendaItemId(row.id), commitment.text)
        owner = _owner(session, row, case, commitment, day)
        institution = None if owner is None else owner.institution_id
        transaction.add(
            CommitmentRow(
                case_id=case.id,
                item_id=row.id,
                owner_institution_id=institution,
                **columns(commitment),
            )
        )


def _people(session: Session, paper: PaperItem) -> tuple[tuple[Person, ...], ...]:
    """Return who may be meant in a line: those at the table, then all the network knows."""
    everybody = [Person(id=YOUNG_PERSON, words=word(OwnerKind.YOUNG_PERSON))]
    places = {each.id: each for each in institution_store.institutions(session)}
    for each in institution_store.professionals(session):
        place = places[each.institution_id]
        words = f"{each.display_name()}, {place.short_name or place.name}"
        everybody.append(Person(id=each.id, words=words))
    here = (YOUNG_PERSON, *paper.professionals)
    return tuple(person for person in everybody if person.id in here), tuple(everybody)


def _owner(
    session: Session, row: AgendaItemRow, case: Case, draft: CommitmentDraft, day: date
) -> Professional | None:
    if draft.owner_kind is not OwnerKind.PROFESSIONAL or draft.owner_id is None:
        return None
    return demand_owner(session, AgendaItemId(row.id), case.id, draft.owner_id, day)


def _conclude(transaction: Transaction, row: AgendaItemRow, case: Case, day: date) -> None:
    """Ask what is asked when an item is concluded."""
    item_id = AgendaItemId(row.id)
    speak_for_absent(transaction, item_view(transaction.session, item_id, day))
    view = item_view(transaction.session, item_id, day)
    demand_covered(view, day)
    complete(sheet_problems(view, day))
    present_sheet(transaction, item_id)
    values = {"postponed_count": 0, "hold_reason": ""}
    advance_case_row(transaction, case.id, CaseEvent.DISCUSS, **values)
