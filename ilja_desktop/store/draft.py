"""What somebody has typed and not finished: saved by itself, seen by nobody else, not audited."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.store.rows import Row


class DraftRow(Row):
    """Table ``drafts``."""

    __tablename__ = "drafts"

    uid: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    """What is being written, such as ``case_sheet:17``."""
    text: Mapped[str]
    saved_at: Mapped[datetime]


def save(session: Session, uid: str, key: str, text: str, now: datetime) -> None:
    """Keep a user's latest draft of something."""
    session.merge(DraftRow(uid=uid, key=key, text=text, saved_at=now))


def load(session: Session, uid: str, key: str) -> str | None:
    """Return a user's draft of something, if there is one."""
    row = session.get(DraftRow, (uid, key))
    return None if row is None else row.text


def saved_at(session: Session, uid: str, key: str) -> datetime | None:
    """Return when a user's draft of something was last saved."""
    row = session.get(DraftRow, (uid, key))
    return None if row is None else row.saved_at


def keys(session: Session, uid: str) -> tuple[str, ...]:
    """Return what a user has drafts of, the latest first."""
    query = select(DraftRow.key).where(DraftRow.uid == uid).order_by(DraftRow.saved_at.desc())
    return tuple(session.scalars(query))


def discard(session: Session, uid: str, key: str) -> None:
    """Throw a user's draft away, because it was finished or given up."""
    session.execute(delete(DraftRow).where(DraftRow.uid == uid, DraftRow.key == key))


def discard_all(session: Session, key: str) -> None:
    """Throw everybody's drafts of something away, because it is erased."""
    session.execute(delete(DraftRow).where(DraftRow.key == key))


def discard_below(session: Session, beginning: str) -> None:
    """Throw everybody's drafts away whose keys begin so, such as ``agenda_item/17/``."""
    session.execute(delete(DraftRow).where(DraftRow.key.startswith(beginning, autoescape=True)))


def discard_of(session: Session, uid: str) -> None:
    """Throw all drafts of a user away, because they have no access any more."""
    session.execute(delete(DraftRow).where(DraftRow.uid == uid))


def hand_over(session: Session, former: str, uid: str) -> None:
    """Let a user keep their drafts who goes on under another uid."""
    session.execute(update(DraftRow).where(DraftRow.uid == former).values(uid=uid))
