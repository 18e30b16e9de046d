"""Cases and their reports: opened, reported, admitted, closed, erased."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy.orm import Session

from ilja_desktop.domain.admission import Admission, Check, CheckResult, examine
from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.casefile import (
    Case,
    CaseDraft,
    CaseEvent,
    CaseReport,
    CaseReportDraft,
    CaseState,
    ClosingReason,
    advance,
    retention_end,
)
from ilja_desktop.domain.caselist import CaseFilter, CaseLine
from ilja_desktop.domain.commitment import Commitment, Goal
from ilja_desktop.domain.consent import Purpose
from ilja_desktop.domain.coverage import Basis, Reason, Verdict, enterable, standing
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.errors import NotFound, Refusal
from ilja_desktop.domain.filing import CaseFiling
from ilja_desktop.domain.ids import CaseId, YoungPersonId
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.signing import Family
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.appearance import Appearance, appearances
from ilja_desktop.services.consent import basis_of
from ilja_desktop.services.workplace import (
    Workplace,
    columns,
    complete,
    office_of,
    policy_of,
)
from ilja_desktop.store import casefile as store
from ilja_desktop.store import caselist, search
from ilja_desktop.store import commitment as commitment_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import draft as draft_store
from ilja_desktop.store.casefile import CaseReportRow, CaseRow
from ilja_desktop.store.erasure import erase_case
from ilja_desktop.store.person import CustodyHolderRow, YoungPersonRow
from ilja_desktop.store.vault import Transaction


@dataclass(eq=False)
class ConsentLacking(Refusal):
    """A case may not be reported, admitted, discussed or handed out without consent."""

    number: str
    reason: Reason


@dataclass(eq=False)
class NotAdmitted(Refusal):
    """Residence or age speak against a case, and nobody gave a reason for an exception."""

    number: str
    checks: tuple[str, ...]


@dataclass(eq=False)
class CategoryNotCovered(Refusal):
    """A category without a grant cannot be entered (R3)."""

    category: DataCategory
    reason: Reason


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

    @property
    def standing(self) -> Verdict:
        """Whether the case may be discussed today."""
        return self.admission.consent


class Cases:
    """What a user can do with cases."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def ids(self, wanted: CaseFilter) -> array[int]:
        """Return the ids of all cases the user may see, in the order of the list."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return caselist.case_ids(session, wanted, closed_drafts=self._sees_closed())

    def lines(self, ids: Sequence[int]) -> tuple[CaseLine, ...]:
        """Return the lines of a page of the list, each with the consent's standing today."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return caselist.case_lines(session, ids)

    def find(self, text: str, wanted: CaseFilter = CaseFilter()) -> array[int]:
        """Return the ids of cases whose name, number or school begins with what was typed."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return search.find_cases(session, text, wanted, closed_drafts=self._sees_closed())

    def standings(self, people: Sequence[YoungPersonId]) -> dict[YoungPersonId, Verdict]:
        """Return for each person whether their case may be discussed today."""
        self._at.require(Right.READ_CASES)
        today = self._at.today()
        with self._at.read() as session:
            return {
                id: standing(basis_of(session, id, today), Purpose.CASE_CONFERENCE, today)
                for id in people
            }

    def view(self, id: CaseId) -> CaseView:
        """Return one case with everything that belongs to it."""
        self._at.require(Right.READ_CASES)
        today = self._at.today()
        with self._at.read() as session:
            case = self._visible(session, id)
            basis = basis_of(session, case.person_id, today)
            report = store.latest_report(session, id)
            goals = commitment_store.goals_of_case(session, id)
            commitments = commitment_store.of_case(session, id)
            admission = examine_case(session, case, today)
            shown = appearances(session, id)
        return CaseView(
            case, basis.family, report, basis, admission, goals, commitments, shown, today
        )

    def open(self, draft: CaseDraft) -> Case:
        """Open a case; without a consent that holds it stays closed to all but coordination."""
        today = self._at.today()
        complete(draft.problems(today))
        with self._at.write(Right.WRITE_CASES) as transaction:
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
            person_id = filing.person_id or _register(transaction, filing)
            opened = replace(filing.case, person_id=person_id, opened_on=today)
            row = transaction.add(new_case(session, opened, today))
            report = replace(filing.report, case_id=CaseId(row.id))
            transaction.add(new_report(transaction, row.record(), report, today))
            draft_store.discard(session, self._at.user.uid, draft_key)
            if row.closed_draft:
                return row.record()
            return self._advance(transaction, row.record(), CaseEvent.REPORT)

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
            case = self._visible(transaction.session, draft.case_id)
            return transaction.add(new_report(transaction, case, draft, today)).record()

    def report(self, id: CaseId) -> Case:
        """Report a case to the conference: only with a consent that holds (R1)."""
        with self._at.write(Right.WRITE_CASES) as transaction:
            case = self._visible(transaction.session, id)
            self._demand_consent(transaction.session, case)
            if store.latest_report(transaction.session, id) is None:
                raise NotFound("Fallmeldung", case.number)
            return self._advance(transaction, case, CaseEvent.REPORT)

    def resume(self, id: CaseId) -> Case:
        """Let a halted case go on after a new consent; it is reported again."""
        with self._at.write(Right.WRITE_CASES) as transaction:
            case = self._visible(transaction.session, id)
            self._demand_consent(transaction.session, case)
            return self._advance(transaction, case, CaseEvent.RECONSENT)

    def examine(self, id: CaseId, day: date | None = None) -> Admission:
        """Check a case for a conference on a day; today if none is given."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            case = self._visible(session, id)
            return examine_case(session, case, day or self._at.today())

    def admit(self, id: CaseId, residence_reason: str = "", age_reason: str = "") -> Case:
        """Admit a reported case; residence and age may be excepted with a reason (R7)."""
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            case = self._visible(transaction.session, id)
            row = store.get(transaction.session, id)
            exceptions = {"residence_exception": residence_reason, "age_exception": age_reason}
            given = {name: text for name, text in exceptions.items() if text.strip()}
            if given:
                transaction.change(row, given, None)
            demand_admission(
                row.record(), examine_case(transaction.session, row.record(), self._at.today())
            )
            return self._advance(transaction, case, CaseEvent.ADMIT)

    def reject(self, id: CaseId, reason: str) -> Case:
        """Turn a reported case down as not responsible."""
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            case = self._visible(transaction.session, id)
            return self._advance(transaction, case, CaseEvent.REJECT, hold_reason=reason)

    def postpone(self, id: CaseId, reason: str) -> Case:
        """Put a case off for lack of room; it comes first next time (R8)."""
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            case = self._visible(transaction.session, id)
            return self._advance(
                transaction,
                case,
                CaseEvent.POSTPONE,
                hold_reason=reason,
                postponed_count=case.postponed_count + 1,
            )

    def close(self, id: CaseId, reason: ClosingReason) -> Case:
        """Close a case; from the end of this year its retention period runs."""
        today = self._at.today()
        with self._at.write(Right.WRITE_CASES) as transaction:
            case = self._visible(transaction.session, id)
            policy = policy_of(transaction.session, today)
            return self._advance(
                transaction,
                case,
                CaseEvent.CLOSE,
                closed_on=today,
                closing_reason=reason,
                erase_on=retention_end(today, policy),
            )

    def erase_due_drafts(self) -> int:
        """Erase closed drafts whose period is over; return how many."""
        with self._at.write(Right.WRITE_CASES) as transaction:
            due = store.closed_drafts_due(transaction.session, self._at.today())
            for row in due:
                erase_case(transaction, row)
            erased = len(due)
        if erased:
            self._at.vault.checkpoint()
        return erased

    def _sees_closed(self) -> bool:
        return may(self._at.user, Right.SEE_CLOSED_DRAFTS)

    def _visible(self, session: Session, id: CaseId) -> Case:
        case = store.get(session, id).record()
        if case.closed_draft and not self._sees_closed():
            raise NotFound("Fall", str(id))
        return case

    def _demand_consent(self, session: Session, case: Case) -> None:
        today = self._at.today()
        verdict = standing(basis_of(session, case.person_id, today), Purpose.CASE_CONFERENCE, today)
        if not verdict.allowed:
            raise ConsentLacking(case.number, verdict.reason)

    def _advance(
        self, transaction: Transaction, case: Case, event: CaseEvent, **values: object
    ) -> Case:
        row = store.get(transaction.session, case.id)
        values["state"] = advance(row.state, event)
        return transaction.change(row, values, None, Action.STATE_CHANGED).record()


def _register(transaction: Transaction, filing: CaseFiling) -> YoungPersonId:
    """Take the person of a sheet on record, with those who hold custody."""
    person = transaction.add(YoungPersonRow(**columns(filing.person))).record()
    for holder in filing.holders:
        transaction.add(CustodyHolderRow(**columns(replace(holder, person_id=person.id))))
    return person.id


def new_case(session: Session, draft: CaseDraft, today: date) -> CaseRow:
    """Return the row of a new case: a draft whatever its consent, closed if none holds."""
    assert draft.person_id is not None
    policy = policy_of(session, today)
    basis = basis_of(session, draft.person_id, today)
    held = standing(basis, Purpose.CASE_CONFERENCE, today).allowed
    closed_end = today + timedelta(days=policy.closed_draft_days)
    return CaseRow(
        **columns(draft),
        number=store.next_number(session, office_of(session).number_prefix, today.year),
        state=CaseState.DRAFT,
        closed_draft=not held,
        erase_on=retention_end(today, policy) if held else closed_end,
    )


def new_report(
    transaction: Transaction, case: Case, draft: CaseReportDraft, today: date
) -> CaseReportRow:
    """Return the row of a report; uncovered special data are refused.

    A closed draft that answers a call for cases is kept until some days after its deadline.
    """
    session = transaction.session
    basis = basis_of(session, case.person_id, today)
    demand_enterable(draft.facts, basis, today, special_only=True)
    if case.closed_draft and draft.conference_id is not None:
        deadline = conference_store.get(session, draft.conference_id).reporting_deadline
        erase_on = deadline + timedelta(days=basis.policy.closed_draft_days)
        transaction.change(store.get(session, case.id), {"erase_on": erase_on})
    return CaseReportRow(**columns(draft))


def examine_case(session: Session, case: Case, day: date) -> Admission:
    """Run the admission check of a case for a day."""
    report = store.latest_report(session, case.id)
    reported_on = report.reported_on if report else case.opened_on
    places = office_of(session).municipalities
    return examine(case, reported_on, basis_of(session, case.person_id, day), places, day)


def demand_admission(case: Case, admission: Admission) -> None:
    """Raise the refusal that tells why a case is not admitted, if it is not."""
    if not admission.consent.allowed:
        raise ConsentLacking(case.number, admission.consent.reason)
    failed = tuple(
        finding.check.value
        for finding in admission.findings
        if finding.result is CheckResult.FAILED and finding.check is not Check.CONSENT
    )
    if failed:
        raise NotAdmitted(case.number, failed)


def demand_enterable(
    facts: Sequence[Fact], basis: Basis, day: date, *, special_only: bool = False
) -> None:
    """Raise ``CategoryNotCovered`` for the first fact no grant opens to anybody (R3)."""
    for fact in facts:
        if special_only and not fact.category.special:
            continue
        verdict = enterable(basis, fact, Purpose.CASE_CONFERENCE, day)
        if not verdict.allowed:
            raise CategoryNotCovered(fact.category, verdict.reason)
