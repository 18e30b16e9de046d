"""What a young person wants, in their own words, as the report has it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.daywords import short_day
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import institution as institution_store


@dataclass(frozen=True)
class ReportedView:
    """What the young person wants, in their own words, as the report has it."""

    text: str
    reported_on: date
    reporter: str

    def words(self) -> str:
        """Return it as it stands on the sheet: a quotation with date and source."""
        source = f"Fallmeldung vom {short_day(self.reported_on)}, {self.reporter}"
        return f"„{self.text}“ ({source})"


def reported_view(session: Session, case: Case) -> ReportedView | None:
    """Return the young person's words from the latest report, if there are any."""
    report = case_store.latest_report(session, case.id)
    if report is None or not report.own_words.strip():
        return None
    reporter = institution_store.get_professional(session, report.reporter_id).record()
    return ReportedView(report.own_words.strip(), report.reported_on, reporter.display_name())
