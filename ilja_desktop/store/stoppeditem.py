"""What was put down for items that were stopped, kept apart until somebody decides."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.ids import AgendaItemId, CaseId, StoppedItemId
from ilja_desktop.domain.stoppeditem import StoppedItem, StoppedText
from ilja_desktop.store.rows import SealedRow, fetch, link
from ilja_desktop.store.structured import Structured


class StoppedItemRow(SealedRow[StoppedItem]):
    """Table ``stopped_items``."""

    __tablename__ = "stopped_items"
    RECORD: ClassVar = StoppedItem
    KIND = Kind.AGENDA_ITEM
    NOUN = "Eingeschränkter Text"

    item_id: Mapped[AgendaItemId] = link("agenda_items.id")
    case_id: Mapped[CaseId] = link("cases.id")
    content: Mapped[StoppedText] = mapped_column(Structured(StoppedText))
    stopped_at: Mapped[datetime]

    def announced(self) -> tuple[Change, ...]:
        """Announce the item that was stopped, and its case."""
        return (Change(Kind.AGENDA_ITEM, self.item_id), Change(Kind.CASE, self.case_id))


def get(session: Session, id: StoppedItemId) -> StoppedItemRow:
    """Return the row of what was kept apart."""
    return fetch(session, StoppedItemRow, id)


def of_item(session: Session, item_id: AgendaItemId) -> StoppedItemRow | None:
    """Return the row of what was kept apart of an item, if it waits for a decision."""
    return session.scalars(select(StoppedItemRow).where(StoppedItemRow.item_id == item_id)).first()


def of_case(session: Session, case_id: CaseId) -> tuple[StoppedItem, ...]:
    """Return what was kept apart of a case, the oldest first."""
    query = select(StoppedItemRow).where(StoppedItemRow.case_id == case_id)
    return tuple(row.record() for row in session.scalars(query.order_by(StoppedItemRow.id)))


def everything(session: Session) -> tuple[StoppedItem, ...]:
    """Return all that waits for a decision, the oldest first."""
    rows = session.scalars(select(StoppedItemRow).order_by(StoppedItemRow.id))
    return tuple(row.record() for row in rows)
