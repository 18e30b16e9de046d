"""Reports put on file: a whole sheet with person, case and report, or the report on a case."""

from __future__ import annotations

from dataclasses import replace

from ilja_desktop.domain.casefile import Case, CaseEvent, CaseReport, CaseReportDraft
from ilja_desktop.domain.filing import CaseFiling
from ilja_desktop.domain.ids import CaseId, YoungPersonId
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.user import Right
from ilja_desktop.services.casereport import advance_case, new_case, new_report
from ilja_desktop.services.seclusion import demand_visible, visible_case
from ilja_desktop.services.workplace import Workplace, columns, complete
from ilja_desktop.store import draft as draft_store
from ilja_desktop.store.person import CustodyHolderRow, YoungPersonRow
from ilja_desktop.store.vault import Transaction


class Filings:
    """What a user can do with report sheets."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def take(self, filing: CaseFiling, draft_key: str = "") -> Case:
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
                advance_case(transaction, row, CaseEvent.REPORT)
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


def _register(transaction: Transaction, filing: CaseFiling) -> YoungPersonId:
    """Take the person of a sheet on record, with those who hold custody."""
    person = transaction.add(YoungPersonRow(**columns(filing.person))).record()
    for holder in filing.holders:
        transaction.add(CustodyHolderRow(**columns(replace(holder, person_id=person.id))))
    return person.id
