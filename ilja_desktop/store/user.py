"""The people who open this vault."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import false, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.changes import Kind
from ilja_desktop.domain.errors import NotFound
from ilja_desktop.domain.ids import ProfessionalId, UserId
from ilja_desktop.domain.user import Role, User
from ilja_desktop.store.rows import NounRow, fetch, link
from ilja_desktop.store.structured import Structured


class UserRow(NounRow[User]):
    """Table ``users``."""

    __tablename__ = "users"
    RECORD: ClassVar = User
    KIND = Kind.USER
    NOUN = "Person mit Zugang"

    uid: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(unique=True)
    display_name: Mapped[str]
    roles: Mapped[frozenset[Role]] = mapped_column(Structured(frozenset[Role]))
    professional_id: Mapped[ProfessionalId | None] = link("professionals.id")
    active: Mapped[bool]
    password_temporary: Mapped[bool] = mapped_column(server_default=false())


def get(session: Session, id: UserId) -> UserRow:
    """Return the row of a user."""
    return fetch(session, UserRow, id)


def get_by_uid(session: Session, uid: str) -> UserRow:
    """Return the row of the user whom a key slot names."""
    row = session.scalars(select(UserRow).where(UserRow.uid == uid)).first()
    if row is None:
        raise NotFound(UserRow.NOUN, uid)
    return row


def users(session: Session) -> tuple[User, ...]:
    """Return all users by name."""
    return tuple(row.record() for row in session.scalars(select(UserRow).order_by(UserRow.name)))
