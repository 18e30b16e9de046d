"""What was said in confidence about a case: put down beside the facts of its report.

Nothing is put down that nobody could be told: whoever said it has signed for it, under a consent
that holds (§ 65 SGB VIII).
"""

from __future__ import annotations

from ilja_desktop.domain.casefile import CaseReport
from ilja_desktop.domain.datacategory import Fact
from ilja_desktop.domain.entrusted import EntrustedDraft, draft_key
from ilja_desktop.domain.errors import NotFound
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.user import Right
from ilja_desktop.services.basis import basis_of
from ilja_desktop.services.casereport import demand_worked_on
from ilja_desktop.services.gate import demand_enterable
from ilja_desktop.services.seclusion import visible_case
from ilja_desktop.services.workplace import Workplace, complete
from ilja_desktop.store import casefile as store
from ilja_desktop.store import draft as draft_store
from ilja_desktop.store.casefile import CaseReportRow
from ilja_desktop.store.vault import Transaction


class EntrustedFacts:
    """What a user can do with what was said in confidence."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def put_down(self, id: CaseId, draft: EntrustedDraft) -> CaseReport:
        """Write down what somebody said in confidence; clears what was kept of it.

        Raises:
            IncompleteDraft: who said it, to whom or what is missing.
            CaseIsOver: nobody works on the case any more.
            NotFound: there is no report it could stand in.
            CategoryNotCovered: whoever said it has not signed for it, or no consent holds.
        """
        today = self._at.today()
        complete(draft.problems(today))
        fact = draft.fact()
        with self._at.write(Right.WRITE_CASES) as transaction:
            case = visible_case(transaction.session, self._at.user, id)
            demand_worked_on(case)
            demand_enterable((fact,), basis_of(transaction.session, case.person_id, today), today)
            draft_store.discard(transaction.session, self._at.user.uid, draft_key(id))
            row = self._report(transaction, id)
            facts = tuple(dict.fromkeys((*row.facts, fact)))
            return transaction.change(row, {"facts": facts}).record()

    def strike(self, id: CaseId, fact: Fact) -> CaseReport:
        """Take out what was put down by mistake; what the file said before stays in its history."""
        with self._at.write(Right.WRITE_CASES) as transaction:
            visible_case(transaction.session, self._at.user, id)
            row = self._report(transaction, id)
            kept = tuple(each for each in row.facts if each != fact)
            return transaction.change(row, {"facts": kept}).record()

    def _report(self, transaction: Transaction, id: CaseId) -> CaseReportRow:
        row = store.latest_report_row(transaction.session, id)
        if row is None:
            number = store.get(transaction.session, id).number
            raise NotFound("Fallmeldung", number)
        return row
