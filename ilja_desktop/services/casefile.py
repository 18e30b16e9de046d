"""Cases and their reports: opened, reported, admitted, closed, erased."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.admission import Admission
from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.casefile import (
    Case,
    CaseDraft,
    CaseEvent,
    CaseReport,
    CaseReportDraft,
    ClosingReason,
    advance,
)
from ilja_desktop.domain.caselist import CaseFilter, CaseLine
from ilja_desktop.domain.commitment import Commitment, Goal
from ilja_desktop.domain.conference import AgendaItemEvent
from ilja_desktop.domain.coverage import Verdict, standing
from ilja_desktop.domain.errors import NotFound
from ilja_desktop.domain.filing import CaseFiling
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import CaseId, YoungPersonId
from ilja_desktop.domain.nameless import NamelessReport
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.selection import Decided, Decision, Ground
from ilja_desktop.domain.signing import Family
from ilja_desktop.domain.user import Right
from ilja_desktop.services.agenda import take_off
from ilja_desktop.services.appearance import Appearance, appearances
from ilja_desktop.services.basis import bases_of, basis_of
from ilja_desktop.services.casereport import new_case, new_report, report_without_names
from ilja_desktop.services.closeddraft import (
    WaitingDraft,
    erase_due,
    open_drafts,
    waiting_drafts,
)
from ilja_desktop.services.gate import (
    demand_admission,
    demand_consent,
    demand_responsible,
    examine_case,
    examine_known,
)
from ilja_desktop.services.keeping import go_on_after_withdrawal, last_day_from
from ilja_desktop.services.reading import note_read
from ilja_desktop.services.removal import sweep
from ilja_desktop.services.seclusion import (
    demand_visible,
    hidden_people,
    sees_closed,
    visible_case,
)
from ilja_desktop.services.selection import record_decision
from ilja_desktop.services.shieldview import ShieldView, shield_view
from ilja_desktop.services.workplace import Workplace, columns, complete
from ilja_desktop.store import casefile as store
from ilja_desktop.store import caselist, search
from ilja_desktop.store import commitment as commitment_store
from ilja_desktop.store import draft as draft_store
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.person import CustodyHolderRow, YoungPersonRow
from ilja_desktop.store.vault import Transaction


@dataclass(frozen=True)
class CaseView:
    """Everything the page of one case shows."""

    case: Case
    family: Family
    report: CaseReport | None
    basis: Basis
    admission: Admission
    """As of today; says what a refusal to admit the case would say."""
    goals: tuple[Goal, ...]
    commitments: tuple[Commitment, ...]
    appearances: tuple[Appearance, ...]
    today: date
    shield: ShieldView | None = None

    @property
    def standing(self) -> Verdict:
        """Whether the case may be discussed today."""
        return self.admission.consent


@dataclass(frozen=True)
class CaseListing:
    """What a list of cases shows: all ids in order, and the lines that come on screen first."""

    ids: array[int]
    first: tuple[CaseLine, ...]


class Cases:
    """What a user can do with cases."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def ids(self, wanted: CaseFilter) -> array[int]:
        """Return the ids of all cases the user may see, in the order of the list."""
        return self.listing(wanted).ids

    def lines(self, ids: Sequence[int]) -> tuple[CaseLine, ...]:
        """Return the lines of a page of the list, as far as the user may see them."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return self._lines(session, ids)

    def find(self, text: str, wanted: CaseFilter = CaseFilter()) -> array[int]:
        """Return the ids of cases whose name, number or school begins with what was typed."""
        self._at.require(Right.READ_CASES)
        closed = sees_closed(self._at.user)
        with self._at.read() as session:
            return search.find_cases(session, text, wanted, closed_drafts=closed)

    def listing(self, wanted: CaseFilter, sought: str = "", lines: int = 0) -> CaseListing:
        """Return ids and the first lines in one go, as a list needs them.

        Args:
            wanted: which cases, in which order.
            sought: what was typed; nothing finds all.
            lines: how many come on screen first.
        """
        self._at.require(Right.READ_CASES)
        closed = sees_closed(self._at.user)
        with self._at.read() as session:
            if sought:
                ids = search.find_cases(session, sought, wanted, closed_drafts=closed)
            else:
                ids = caselist.case_ids(session, wanted, closed_drafts=closed)
            first = self._lines(session, ids[:lines]) if lines else ()
        return CaseListing(ids, first)

    def _lines(self, session: Session, ids: Sequence[int]) -> tuple[CaseLine, ...]:
        shown = sees_closed(self._at.user)
        lines = caselist.case_lines(session, ids)
        return tuple(line for line in lines if shown or not line.closed_draft)

    def standings(self, people: Sequence[YoungPersonId]) -> dict[YoungPersonId, Verdict]:
        """Return for each person the user may see whether their case may be discussed today."""
        self._at.require(Right.READ_CASES)
        today = self._at.today()
        with self._at.read() as session:
            hidden = hidden_people(session, self._at.user, people)
            bases = bases_of(session, [id for id in people if id not in hidden], today)
        return {id: standing(basis, Purpose.CASE_CONFERENCE, today) for id, basis in bases.items()}

    def awaiting_consent(self) -> tuple[WaitingDraft, ...]:
        """Return the closed drafts with those to be reminded, the next to be erased first."""
        self._at.require(Right.SEE_CLOSED_DRAFTS)
        with self._at.read() as session:
            return waiting_drafts(session)

    def view(self, id: CaseId) -> CaseView:
        """Return one case with everything that belongs to it."""
        self._at.require(Right.READ_CASES)
        today = self._at.today()
        with self._at.read() as session:
            case = visible_case(session, self._at.user, id)
            basis = basis_of(session, case.person_id, today)
            report = store.latest_report(session, id)
            goals, commitments = commitment_store.agreed(session, id)
            admission = examine_known(session, case, report, basis, today)
            shown = appearances(session, id)
            shield = shield_view(session, self._at.user, case.person_id)
        if shield is not None:
            note_read(self._at, id)
        return CaseView(
            case, basis.family, report, basis, admission, goals, commitments, shown, today, shield
        )

    def open(self, draft: CaseDraft) -> Case:
        """Open a case; without a consent that holds it stays closed to all but coordination."""
        today = self._at.today()
        complete(draft.problems(today))
        assert draft.person_id is not None
        with self._at.write(Right.WRITE_CASES) as transaction:
            demand_visible(transaction.session, self._at.user, draft.person_id)
            return transaction.add(new_case(transaction.session, draft, today)).record()

    def take_report(self, filing: CaseFiling, draft_key: str = "") -> Case:
        """Take a whole report sheet: person, custody holders, case and report, or nothing.

        With a consent that holds the case is reported at once; else it stays a draft.

        Args:
            filing: the sheet; a person on record is not changed by it.
            draft_key: under which it was kept while being typed; that draft is cleared.
        """
        today = self._at.today()
        complete(filing.problems(today))
        with self._at.write(Right.WRITE_CASES) as transaction:
            session = transaction.session
            if filing.person_id is not None:
                demand_visible(session, self._at.user, filing.person_id)
            person_id = filing.person_id or _register(transaction, filing)
            opened = replace(filing.case, person_id=person_id, opened_on=today)
            row = transaction.add(new_case(session, opened, today))
            report = replace(filing.report, case_id=CaseId(row.id))
            transaction.add(new_report(transaction, row.record(), report, today))
            draft_store.discard(session, self._at.user.uid, draft_key)
            if not row.closed_draft:
                _advance(transaction, row, CaseEvent.REPORT)
            return row.record()

    def blank_form(self, office: OfficeDraft) -> bytes:
        """Make the empty report sheet as a fillable PDF; touches no database.

        Args:
            office: whose letterhead it bears.

        Raises:
            Refusal: a name of the office cannot be printed.
        """
        from ilja_desktop.documents import reportform

        return reportform.render(office, self._at.clock())

    def put_down(self, draft: CaseReportDraft) -> CaseReport:
        """Write down the report on a case; it advances nothing."""
        today = self._at.today()
        complete(draft.problems(today))
        assert draft.case_id is not None
        with self._at.write(Right.WRITE_CASES) as transaction:
            case = visible_case(transaction.session, self._at.user, draft.case_id)
            return transaction.add(new_report(transaction, case, draft, today)).record()

    def report(self, id: CaseId, nameless: NamelessReport | None = None) -> Case:
        """Report a case to the conference: with a consent that holds (R1), or without any name.

        Args:
            id: which one.
            nameless: why it shall be discussed without names, and its question so put that
                nobody knows whose it is (§ 64(2a) SGB VIII).
        """
        today = self._at.today()
        with self._changing(id, Right.WRITE_CASES) as (transaction, row):
            opened = open_drafts(transaction, row.person_id, today)
            noted: dict[str, object] = {}
            if nameless is not None and not opened:
                noted = report_without_names(transaction, row, nameless, today)
            else:
                demand_consent(transaction.session, row.record(), today)
            if store.latest_report(transaction.session, id) is None:
                raise NotFound("Fallmeldung", row.number)
            return _advance(transaction, row, CaseEvent.REPORT, **noted)

    def resume(self, id: CaseId) -> Case:
        """Let a halted case go on after a new consent; it is reported again."""
        today = self._at.today()
        with self._changing(id, Right.WRITE_CASES) as (transaction, row):
            demand_consent(transaction.session, row.record(), today)
            open_drafts(transaction, row.person_id, today)
            go_on_after_withdrawal(transaction, row, today)
            return _advance(transaction, row, CaseEvent.RECONSENT, hold_reason="")

    def examine(self, id: CaseId, day: date | None = None) -> Admission:
        """Check a case for a conference on a day; today if none is given."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            case = visible_case(session, self._at.user, id)
            return examine_case(session, case, day or self._at.today())

    def admit(self, id: CaseId, residence_reason: str = "", age_reason: str = "") -> Case:
        """Admit a reported case; residence and age may be excepted with a reason (R7)."""
        with self._changing(id, Right.PLAN_CONFERENCES) as (transaction, row):
            exceptions = {"residence_exception": residence_reason, "age_exception": age_reason}
            given = {name: text.strip() for name, text in exceptions.items() if text.strip()}
            transaction.change(row, given)
            case = row.record()
            demand = demand_responsible if case.nameless_only else demand_admission
            demand(case, examine_case(transaction.session, case, self._at.today()))
            return _advance(transaction, row, CaseEvent.ADMIT)

    def reject(self, id: CaseId, reason: str, ground: Ground = Ground.NOT_RESPONSIBLE) -> Case:
        """Turn a reported case down as not responsible."""
        with self._changing(id, Right.PLAN_CONFERENCES) as (transaction, row):
            decided = Decided(Decision.REJECTED, reason, ground)
            record_decision(transaction, self._at, id, decided)
            return _advance(transaction, row, CaseEvent.REJECT, hold_reason=reason)

    def postpone(self, id: CaseId, reason: str, ground: Ground = Ground.ROOM) -> Case:
        """Put a case off, mostly for lack of room; it comes first next time (R8)."""
        with self._changing(id, Right.PLAN_CONFERENCES) as (transaction, row):
            decided = Decided(Decision.POSTPONED, reason, ground)
            record_decision(transaction, self._at, id, decided)
            take_off(transaction, id, AgendaItemEvent.POSTPONE)
            count = row.postponed_count + 1
            values = {"hold_reason": reason, "postponed_count": count}
            return _advance(transaction, row, CaseEvent.POSTPONE, **values)

    def take_back(self, id: CaseId, reason: str) -> Case:
        """Take a report back, at whoever's wish; it leaves every agenda it is still on."""
        today = self._at.today()
        with self._changing(id, Right.WRITE_CASES) as (transaction, row):
            take_off(transaction, id, AgendaItemEvent.DROP)
            erase_on = last_day_from(transaction.session, row, today)
            values = {"hold_reason": reason, "closed_on": today}
            values |= {} if row.closed_draft else {"erase_on": erase_on}
            return _advance(transaction, row, CaseEvent.TAKE_BACK, **values)

    def close(self, id: CaseId, reason: ClosingReason) -> Case:
        """Close a case; from the end of this year its retention period runs.

        One discussed without a consent goes on its day all the same.
        """
        today = self._at.today()
        with self._changing(id, Right.WRITE_CASES) as (transaction, row):
            erase_on = last_day_from(transaction.session, row, today)
            values: dict[str, object] = {"closed_on": today, "closing_reason": reason}
            values |= {} if row.closed_draft else {"erase_on": erase_on}
            return _advance(transaction, row, CaseEvent.CLOSE, **values)

    def erase_due_drafts(self) -> int:
        """Erase closed drafts whose period is over; return how many.

        The coordination's opening of the vault does it; no other reading or writing does.
        """
        self._at.require(Right.SEE_CLOSED_DRAFTS)
        with self._at.read() as session:
            if not store.closed_drafts_due(session, self._at.today()):
                return 0
        with self._at.write(Right.WRITE_CASES) as transaction:
            erased = erase_due(transaction, self._at.today())
        if erased:
            sweep(self._at.vault)
        return erased

    @contextmanager
    def _changing(self, id: CaseId, right: Right) -> Iterator[tuple[Transaction, CaseRow]]:
        """Open a transaction on a case the user may see."""
        with self._at.write(right) as transaction:
            visible_case(transaction.session, self._at.user, id)
            yield transaction, store.get(transaction.session, id)


def _advance(transaction: Transaction, row: CaseRow, event: CaseEvent, **values: object) -> Case:
    values["state"] = advance(row.state, event)
    return transaction.change(row, values, None, Action.STATE_CHANGED).record()


def _register(transaction: Transaction, filing: CaseFiling) -> YoungPersonId:
    """Take the person of a sheet on record, with those who hold custody."""
    person = transaction.add(YoungPersonRow(**columns(filing.person))).record()
    for holder in filing.holders:
        transaction.add(CustodyHolderRow(**columns(replace(holder, person_id=person.id))))
    return person.id
