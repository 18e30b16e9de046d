"""Minutes part A of a conference, and the case sheets of part B."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import ColumnElement, Integer, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.changes import Kind
from ilja_desktop.domain.datacategory import Fact
from ilja_desktop.domain.errors import NotFound
from ilja_desktop.domain.ids import (
    AgendaItemId,
    CaseId,
    CaseSheetId,
    ConferenceId,
    DocumentId,
    MinutesId,
    ProfessionalId,
)
from ilja_desktop.domain.minutes import CaseSheet, Minutes, MinutesState, Outcome, Wording
from ilja_desktop.domain.review import Approval
from ilja_desktop.store.conference import AgendaItemRow
from ilja_desktop.store.rows import NounRow, SealedRow, fetch, link
from ilja_desktop.store.structured import Structured


class CaseSheetRow(SealedRow[CaseSheet]):
    """Table ``case_sheets``."""

    __tablename__ = "case_sheets"
    RECORD: ClassVar = CaseSheet
    KIND = Kind.CASE_SHEET
    NOUN = "Fallblatt"

    item_id: Mapped[AgendaItemId] = link("agenda_items.id")
    case_id: Mapped[CaseId] = link("cases.id")
    version: Mapped[int]
    state: Mapped[MinutesState]
    question: Mapped[str]
    facts: Mapped[tuple[Fact, ...]] = mapped_column(Structured(tuple[Fact, ...]))
    view: Mapped[str]
    outcome: Mapped[Outcome | None]
    rejected_ways: Mapped[str]
    dissent: Mapped[str]
    next_contact: Mapped[str]
    follow_up_on: Mapped[date | None]
    lead_id: Mapped[ProfessionalId | None] = link("professionals.id")
    told_by_id: Mapped[ProfessionalId | None] = mapped_column(Integer)
    told_until: Mapped[date | None]
    document_id: Mapped[DocumentId | None] = link("documents.id")
    finalised_at: Mapped[datetime | None]
    approval: Mapped[Approval | None]
    approved_on: Mapped[date | None]
    review_until: Mapped[date | None]
    predecessor_id: Mapped[int | None] = mapped_column(Integer)
    reason: Mapped[str] = mapped_column(server_default=text("''"))
    entry_removed: Mapped[bool] = mapped_column(server_default="0")
    digest: Mapped[str] = mapped_column(server_default=text("''"))
    wordings: Mapped[tuple[Wording, ...]] = mapped_column(
        Structured(tuple[Wording, ...]), server_default=text("'[]'"), default=()
    )


class MinutesRow(NounRow[Minutes]):
    """Table ``minutes``."""

    __tablename__ = "minutes"
    RECORD: ClassVar = Minutes
    KIND = Kind.MINUTES
    NOUN = "Protokoll"

    conference_id: Mapped[ConferenceId] = link("conferences.id")
    version: Mapped[int]
    state: Mapped[MinutesState]
    excused: Mapped[str]
    offers_and_gaps: Mapped[str]
    miscellaneous: Mapped[str]
    next_conference: Mapped[str]
    document_id: Mapped[DocumentId | None] = link("documents.id")
    finalised_at: Mapped[datetime | None]
    approval: Mapped[Approval | None]
    approved_on: Mapped[date | None]
    review_until: Mapped[date | None]
    predecessor_id: Mapped[int | None] = mapped_column(Integer)
    reason: Mapped[str] = mapped_column(server_default=text("''"))
    entry_removed: Mapped[bool] = mapped_column(server_default="0")
    digest: Mapped[str] = mapped_column(server_default=text("''"))


def get_minutes(session: Session, id: MinutesId) -> MinutesRow:
    """Return the row of minutes."""
    return fetch(session, MinutesRow, id)


def get_sheet(session: Session, id: CaseSheetId) -> CaseSheetRow:
    """Return the row of a case sheet."""
    return fetch(session, CaseSheetRow, id)


def minutes_of(session: Session, conference_id: ConferenceId) -> MinutesRow:
    """Return the row of the latest version of a conference's minutes; ``NotFound`` if none."""
    query = select(MinutesRow).where(MinutesRow.conference_id == conference_id)
    row = session.scalars(query.order_by(MinutesRow.version.desc())).first()
    if row is None:
        raise NotFound(MinutesRow.NOUN, str(conference_id))
    return row


def sheet_of_item(session: Session, item_id: AgendaItemId) -> CaseSheetRow:
    """Return the row of the latest version of an item's sheet; ``NotFound`` if none."""
    row = latest_sheet(session, item_id)
    if row is None:
        raise NotFound(CaseSheetRow.NOUN, str(item_id))
    return row


def latest_sheet(session: Session, item_id: AgendaItemId) -> CaseSheetRow | None:
    """Return the row of the latest version of an item's sheet, if there is one."""
    query = select(CaseSheetRow).where(CaseSheetRow.item_id == item_id)
    return session.scalars(query.order_by(CaseSheetRow.version.desc())).first()


def sheets_of(session: Session, conference_id: ConferenceId) -> tuple[CaseSheet, ...]:
    """Return the latest sheets of a conference's items in the order of its agenda."""
    query = (
        select(AgendaItemRow.id)
        .where(AgendaItemRow.conference_id == conference_id)
        .order_by(AgendaItemRow.position, AgendaItemRow.id)
    )
    rows = (latest_sheet(session, AgendaItemId(id)) for id in session.scalars(query))
    return tuple(row.record() for row in rows if row is not None)


def sheets_of_case(session: Session, case_id: CaseId) -> tuple[CaseSheet, ...]:
    """Return all sheets of a case, the oldest first."""
    query = select(CaseSheetRow).where(CaseSheetRow.case_id == case_id).order_by(CaseSheetRow.id)
    return tuple(row.record() for row in session.scalars(query))


def wordings(session: Session, *of: ColumnElement[bool]) -> tuple[Wording, ...]:
    """Return what corrected sheets say of goals and commitments, the latest last.

    Args:
        session: of a reading or writing transaction.
        of: which sheets; else all of them.
    """
    corrected = select(CaseSheetRow).where(CaseSheetRow.version > 1, *of)
    rows = session.scalars(corrected.order_by(CaseSheetRow.version))
    return tuple(one for row in rows for one in row.record().wordings)


def all_minutes(session: Session) -> tuple[Minutes, ...]:
    """Return all minutes, the oldest first."""
    rows = session.scalars(select(MinutesRow).order_by(MinutesRow.id))
    return tuple(row.record() for row in rows)
