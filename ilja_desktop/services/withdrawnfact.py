"""Facts that rested on nothing but what was taken back: found in reports and drafts, and erased.

Where the whole case ends they go with it. Where it goes on, they are erased here (Art. 17(1)b
DSGVO); what is signed never changes and stays closed until its case is erased.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.coverage import enterable
from ilja_desktop.domain.datacategory import Fact
from ilja_desktop.domain.entrusted import draft_key
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.minutes import MinutesState
from ilja_desktop.domain.withdrawal import Scope
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import draft as draft_store
from ilja_desktop.store import history
from ilja_desktop.store import minutes as minutes_store
from ilja_desktop.store.casefile import CaseReportRow
from ilja_desktop.store.minutes import CaseSheetRow
from ilja_desktop.store.transaction import Transaction

_CHANGEABLE = (MinutesState.DRAFT, MinutesState.IN_REVIEW)


def to_erase(session: Session, basis: Basis, reach: Scope, today: date) -> tuple[Fact, ...]:
    """Return the facts that nothing opens any more because of a withdrawal.

    Args:
        session: an open database session.
        basis: of the person, the withdrawal among its consents.
        reach: how far the withdrawal goes.
        today: the day by which it is judged.
    """
    return tuple(
        fact
        for row in _rows(session, basis)
        for fact in row.facts
        if _uncovered(fact, basis, reach, today)
    )


def erase(transaction: Transaction, basis: Basis, reach: Scope, today: date) -> None:
    """Take those facts out of every report and of every sheet that is not signed.

    They leave the history too, and with them whatever was being typed in confidence.
    """
    for case in case_store.rows_of_person(transaction.session, basis.family.person.id):
        draft_store.discard_all(transaction.session, draft_key(CaseId(case.id)))
    for row in _rows(transaction.session, basis):
        kept = tuple(fact for fact in row.facts if not _uncovered(fact, basis, reach, today))
        if kept != row.facts:
            transaction.change(row, {"facts": kept})
            history.drop(transaction.session, row, "facts")


def _rows(session: Session, basis: Basis) -> Iterator[CaseReportRow | CaseSheetRow]:
    for case in case_store.rows_of_person(session, basis.family.person.id):
        for report in case_store.reports_of_case(session, CaseId(case.id)):
            yield case_store.get_report(session, report.id)
        for sheet in minutes_store.sheets_of_case(session, CaseId(case.id)):
            if sheet.state in _CHANGEABLE:
                yield minutes_store.get_sheet(session, sheet.id)


def _uncovered(fact: Fact, basis: Basis, reach: Scope, today: date) -> bool:
    """Say whether a fact was opened by something taken back, and by nothing else."""
    rested = any(
        grant.category is fact.category and reach.reaches(grant)
        for consent in basis.consents
        for grant in consent.grants
    )
    return rested and not enterable(basis, fact, Purpose.CASE_CONFERENCE, today).allowed
