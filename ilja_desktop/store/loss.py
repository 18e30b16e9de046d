"""Losses of data on record (Art. 33(5) DSGVO)."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.changes import Kind
from ilja_desktop.domain.ids import DisclosureId, LossId
from ilja_desktop.domain.loss import Loss, LostThing, Protection
from ilja_desktop.store.rows import NounRow, fetch
from ilja_desktop.store.structured import Structured


class LossRow(NounRow[Loss]):
    """Table ``losses``."""

    __tablename__ = "losses"
    RECORD: ClassVar = Loss
    KIND = Kind.LOSS
    NOUN = "Verlustmeldung"

    thing: Mapped[LostThing]
    protection: Mapped[Protection]
    lost_on: Mapped[date | None]
    noticed_at: Mapped[datetime]
    circumstances: Mapped[str]
    measures: Mapped[str]
    state_of: Mapped[date | None]
    copies: Mapped[tuple[DisclosureId, ...]] = mapped_column(Structured(tuple[DisclosureId, ...]))
    notified_on: Mapped[date | None]
    told_on: Mapped[date | None]


def get(session: Session, id: LossId) -> LossRow:
    """Return the row of a loss."""
    return fetch(session, LossRow, id)


def losses(session: Session) -> tuple[Loss, ...]:
    """Return every loss, the latest first."""
    query = select(LossRow).order_by(LossRow.noticed_at.desc(), LossRow.id.desc())
    return tuple(row.record() for row in session.scalars(query))
