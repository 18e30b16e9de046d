"""Sessions of the steering group and other boards; no column here leads to a case."""

from __future__ import annotations

from datetime import date, time
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.boardsession import BoardKind, BoardPoint, BoardSession, BoardState
from ilja_desktop.domain.changes import Kind
from ilja_desktop.domain.ids import BoardSessionId, DocumentId, ProfessionalId
from ilja_desktop.store.rows import NounRow, fetch, link
from ilja_desktop.store.structured import Structured


class BoardSessionRow(NounRow[BoardSession]):
    """Table ``board_sessions``."""

    __tablename__ = "board_sessions"
    RECORD: ClassVar = BoardSession
    KIND = Kind.CONFERENCE
    NOUN = "Gremiensitzung"

    kind: Mapped[BoardKind]
    held_on: Mapped[date] = mapped_column(index=True)
    starts_at: Mapped[time | None]
    place: Mapped[str]
    chair_id: Mapped[ProfessionalId] = link("professionals.id")
    present: Mapped[tuple[str, ...]] = mapped_column(Structured(tuple[str, ...]))
    excused: Mapped[tuple[str, ...]] = mapped_column(Structured(tuple[str, ...]))
    points: Mapped[tuple[BoardPoint, ...]] = mapped_column(Structured(tuple[BoardPoint, ...]))
    summary_id: Mapped[DocumentId | None] = link("documents.id")
    state: Mapped[BoardState]
    document_id: Mapped[DocumentId | None] = link("documents.id")


def get(session: Session, id: BoardSessionId) -> BoardSessionRow:
    """Return the row of a session."""
    return fetch(session, BoardSessionRow, id)


def all_sessions(session: Session) -> tuple[BoardSession, ...]:
    """Return every session, the latest first."""
    query = select(BoardSessionRow).order_by(
        BoardSessionRow.held_on.desc(), BoardSessionRow.id.desc()
    )
    return tuple(row.record() for row in session.scalars(query))
