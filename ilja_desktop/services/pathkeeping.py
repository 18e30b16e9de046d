"""The last day of a path: as long as the consent to be followed up, whatever the case's is."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.coverage import standing
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.pathway import ResidenceGroup, kept_until, residence_told
from ilja_desktop.services.basis import basis_of
from ilja_desktop.store import history
from ilja_desktop.store import pathway as store
from ilja_desktop.store.erasure import erase_path
from ilja_desktop.store.pathway import PathwayRow
from ilja_desktop.store.vault import Transaction


def path_end(
    session: Session, person_id: YoungPersonId, today: date, before: date | None = None
) -> date:
    """Return the last day somebody's path is kept; arguments as of ``kept_until``."""
    basis = basis_of(session, person_id, today)
    verdict = standing(basis, Purpose.MONITORING, today)
    return kept_until(verdict, basis.policy, today, before)


def path_row(transaction: Transaction, person_id: YoungPersonId, today: date) -> PathwayRow:
    """Return the row of somebody's path, a new one if there is none yet."""
    found = store.row_of_person(transaction.session, person_id)
    if found is not None:
        return found
    end = path_end(transaction.session, person_id, today)
    return transaction.add(PathwayRow(person_id=person_id, erase_on=end))


def keep_path(transaction: Transaction, person_id: YoungPersonId, today: date) -> None:
    """Let a path be kept as long as the consent carries it now; without one, for some days.

    What it says of residence goes as soon as the consent does not name that any more.
    """
    session = transaction.session
    row = store.row_of_person(session, person_id)
    if row is None:
        return
    transaction.change(row, {"erase_on": path_end(session, person_id, today, row.erase_on)})
    told = row.residence_group is not ResidenceGroup.UNKNOWN
    if told and not residence_told(basis_of(session, person_id, today), today):
        transaction.change(row, {"residence_group": ResidenceGroup.UNKNOWN})
        history.drop(session, row, "residence_group")
        transaction.conceal(row)


def paths_due(session: Session, today: date) -> tuple[YoungPersonId, ...]:
    """Return whose path is erased today: its last day has passed, and no consent carries it."""
    return tuple(
        row.person_id
        for row in store.rows(session)
        if row.erase_on < today and path_end(session, row.person_id, today, row.erase_on) < today
    )


def erase_paths(transaction: Transaction, today: date) -> int:
    """Erase the paths that are due; say how many there were."""
    for row in store.rows(transaction.session):
        keep_path(transaction, row.person_id, today)
    due = paths_due(transaction.session, today)
    for person_id in due:
        erase_path(transaction, person_id)
    return len(due)
