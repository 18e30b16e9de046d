"""Objections and additions to minutes."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session

from ilja_desktop.domain.changes import Kind
from ilja_desktop.domain.ids import AgendaItemId, CaseId, ConferenceId, RemarkId
from ilja_desktop.domain.remark import Remark, RemarkKind
from ilja_desktop.store.rows import SealedRow, fetch, link


class RemarkRow(SealedRow[Remark]):
    """Table ``remarks``."""

    __tablename__ = "remarks"
    RECORD: ClassVar = Remark
    KIND = Kind.MINUTES
    NOUN = "Anmerkung"

    conference_id: Mapped[ConferenceId] = link("conferences.id")
    item_id: Mapped[AgendaItemId | None] = link("agenda_items.id")
    case_id: Mapped[CaseId | None] = link("cases.id")
    kind: Mapped[RemarkKind]
    name: Mapped[str]
    text: Mapped[str]
    noted_on: Mapped[date]


def get(session: Session, id: RemarkId) -> RemarkRow:
    """Return the row of a remark."""
    return fetch(session, RemarkRow, id)


def of_part_a(session: Session, conference_id: ConferenceId) -> tuple[Remark, ...]:
    """Return what was said to part A of a conference's minutes, the oldest first."""
    query = select(RemarkRow).where(
        RemarkRow.conference_id == conference_id, RemarkRow.item_id.is_(None)
    )
    return tuple(row.record() for row in session.scalars(query.order_by(RemarkRow.id)))


def of_item(session: Session, item_id: AgendaItemId) -> tuple[Remark, ...]:
    """Return what was said to the sheet of an item, the oldest first."""
    query = select(RemarkRow).where(RemarkRow.item_id == item_id).order_by(RemarkRow.id)
    return tuple(row.record() for row in session.scalars(query))
