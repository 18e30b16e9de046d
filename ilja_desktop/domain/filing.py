"""The case report as one sheet: who reports, about whom, and what it is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.casefile import CaseDraft, CaseReportDraft
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.person import CustodyHolderDraft, YoungPersonDraft

_NOBODY = YoungPersonDraft()
_NO_CASE = CaseDraft()
_NO_REPORT = CaseReportDraft()


@dataclass(frozen=True, kw_only=True)
class CaseFiling:
    """Everything the report sheet asks for, as far as it is filled in.

    ``person_id`` names somebody on record; then ``person`` and ``holders`` are left alone.
    """

    person_id: YoungPersonId | None = None
    person: YoungPersonDraft = _NOBODY
    holders: tuple[CustodyHolderDraft, ...] = ()
    case: CaseDraft = _NO_CASE
    report: CaseReportDraft = _NO_REPORT

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the sheet breaks; what storing it will fill in is not asked for."""
        found: list[str] = []
        if self.person_id is None:
            found += self.person.problems(today)
            found += [code for holder in self.holders for code in holder.problems(today)]
        found += self.case.problems(today)
        found += self.report.problems(today)
        found += self.report.statement.problems(today)
        return tuple(code for code in dict.fromkeys(found) if code not in _FILLED_IN)

    def completeness(self) -> int:
        """Return how much of the report is filled in, in per cent."""
        return self.report.completeness()


_FILLED_IN = {"person_id.missing", "case_id.missing", "opened_on.missing"}
