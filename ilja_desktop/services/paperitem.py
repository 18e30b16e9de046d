"""One item as its sheet of paper has it: called, seated, written and concluded for its day."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.casefile import Case, CaseEvent
from ilja_desktop.domain.commitment import CommitmentDraft, OwnerKind
from ilja_desktop.domain.conference import AgendaItemState, Attendee
from ilja_desktop.domain.frompaper import YOUNG_PERSON, PaperItem
from ilja_desktop.domain.giveaway import identity_of
from ilja_desktop.domain.ids import AgendaItemId, AttendanceId
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.nameless import OUTSIDE, demand_nameless_sheet
from ilja_desktop.domain.oneline import Person
from ilja_desktop.domain.span import Span, ended
from ilja_desktop.domain.words import word
from ilja_desktop.services.absence import speak_for_absent
from ilja_desktop.services.agenda import advance_case_row
from ilja_desktop.services.attendance import sit_down
from ilja_desktop.services.basis import basis_of
from ilja_desktop.services.commitment import demand_owner
from ilja_desktop.services.gate import demand_admission, demand_responsible, examine_case
from ilja_desktop.services.itemview import item_view
from ilja_desktop.services.nameless import SideAtTable, demand_nameless_text
from ilja_desktop.services.seclusion import demand_named
from ilja_desktop.services.sheetrule import (
    begin_sheet,
    demand_covered,
    present_sheet,
    sheet_problems,
)
from ilja_desktop.services.workplace import columns, complete
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import minutes as minutes_store
from ilja_desktop.store.commitment import CommitmentRow, GoalRow
from ilja_desktop.store.conference import AgendaItemRow
from ilja_desktop.store.vault import Transaction


def called(transaction: Transaction, row: AgendaItemRow, day: date) -> Case | None:
    """Ask what is asked when an item is called up; lay out its sheet, unless it was called."""
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
    if row.state is AgendaItemState.SELECTED:
        begin_sheet(transaction, row, case, day)
    return case


def seat(
    transaction: Transaction,
    row: AgendaItemRow,
    case: Case,
    attendees: tuple[Attendee, ...],
    stay: Span,
) -> None:
    """Seat those the paper names; who sat there already stays until the end."""
    known = {one.id: one.stays for one in store.attendances(transaction.session, _id(row))}
    for attendee in attendees:
        if row.mode.nameless and attendee.kind in OUTSIDE:
            raise SideAtTable
        seated = sit_down(transaction, row, case, attendee)
        stays = known.get(AttendanceId(seated.id)) or (stay,)
        if stay.ended_at is not None:
            stays = ended(stays, stay.ended_at)
        transaction.change(seated, {"stays": stays})


def _id(row: AgendaItemRow) -> AgendaItemId:
    return AgendaItemId(row.id)


def write(
    transaction: Transaction, row: AgendaItemRow, case: Case, paper: PaperItem, day: date
) -> None:
    """Write the sheet with its goals and commitments, as far as they may be written down."""
    session = transaction.session
    sheet = minutes_store.sheet_of_item(session, _id(row))
    if row.mode.nameless:
        demand_nameless_sheet(
            paper.sheet(), identity_of(basis_of(session, case.person_id, day), case.number)
        )
    written = columns(paper.sheet())
    del written["facts"]
    transaction.change(sheet, written)
    for goal in paper.goal_drafts(day):
        complete(goal.problems(day))
        demand_nameless_text(session, _id(row), goal.text)
        transaction.add(GoalRow(case_id=case.id, item_id=row.id, **columns(goal)))
    people = _people(session, paper)
    for commitment in paper.commitment_drafts(people, day):
        complete(commitment.problems(day))
        demand_nameless_text(session, _id(row), commitment.text)
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
    return demand_owner(session, _id(row), case.id, draft.owner_id, day)


def conclude(transaction: Transaction, row: AgendaItemRow, case: Case, day: date) -> None:
    """Ask what is asked when an item is concluded."""
    item_id = _id(row)
    speak_for_absent(transaction, item_view(transaction.session, item_id, day))
    view = item_view(transaction.session, item_id, day)
    demand_covered(view, day)
    complete(sheet_problems(view, day))
    present_sheet(transaction, item_id)
    values = {"postponed_count": 0, "hold_reason": ""}
    advance_case_row(transaction, case.id, CaseEvent.DISCUSS, **values)
