"""What somebody has typed and not finished: saved by itself, seen by nobody else, not audited."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.keys.shieldkey import Place
from ilja_desktop.store import sealing
from ilja_desktop.store.rows import Row
from ilja_desktop.store.shield import ring_of


class DraftRow(Row):
    """Table ``drafts``."""

    __tablename__ = "drafts"

    uid: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    """What is being written, such as ``case_sheet:17``."""
    text: Mapped[str]
    """Empty while it lies sealed."""
    saved_at: Mapped[datetime]
    sealed: Mapped[bytes | None]


def save(session: Session, uid: str, key: str, text: str, now: datetime) -> None:
    """Keep a user's latest draft of something."""
    row = DraftRow(uid=uid, key=key, saved_at=now)
    _keep(session, row, text)
    session.merge(row)


def load(session: Session, uid: str, key: str) -> str | None:
    """Return a user's draft of something, if there is one."""
    row = session.get(DraftRow, (uid, key))
    return None if row is None else _text(session, row)


def write_again(session: Session, person_id: int) -> None:
    """Have everybody's drafts about a young person lie as the person's rows do now."""
    for row in session.scalars(select(DraftRow)).all():
        text = _text(session, row)
        if text is not None and sealing.person_of_draft(session, row.key, text) == person_id:
            _keep(session, row, text)


def _keep(session: Session, row: DraftRow, text: str) -> None:
    key = sealing.key_of_draft(session, row.key, text)
    row.text = "" if key else text
    row.sealed = key.seal(text.encode(), _place(row)) if key else None


def _text(session: Session, row: DraftRow) -> str | None:
    if row.sealed is None:
        return row.text
    return sealing.open_text(ring_of(session), row.sealed, _place(row))


def _place(row: DraftRow) -> Place:
    return Place("drafts", UUID(int=0), row.key)


def saved_at(session: Session, uid: str, key: str) -> datetime | None:
    """Return when a user's draft of something was last saved."""
    row = session.get(DraftRow, (uid, key))
    return None if row is None else row.saved_at


def keys(session: Session, uid: str) -> tuple[str, ...]:
    """Return what a user has drafts of, the latest first."""
    query = select(DraftRow.key).where(DraftRow.uid == uid).order_by(DraftRow.saved_at.desc())
    return tuple(session.scalars(query))


def everybodys(session: Session) -> tuple[tuple[str, str, int | None], ...]:
    """Return every draft that can be read: its key, its text, and whom it tells of if on record."""
    found = []
    for row in session.scalars(select(DraftRow).order_by(DraftRow.saved_at)).all():
        text = _text(session, row)
        if text:
            found.append((row.key, text, sealing.person_of_draft(session, row.key, text)))
    return tuple(found)


def discard(session: Session, uid: str, key: str) -> None:
    """Throw a user's draft away, because it was finished or given up."""
    session.execute(delete(DraftRow).where(DraftRow.uid == uid, DraftRow.key == key))


def discard_all(session: Session, key: str) -> None:
    """Throw everybody's drafts of something away, because it is erased."""
    session.execute(delete(DraftRow).where(DraftRow.key == key))


def discard_below(session: Session, beginning: str) -> None:
    """Throw everybody's drafts away whose keys begin so, such as ``agenda_item/17/``."""
    session.execute(delete(DraftRow).where(DraftRow.key.startswith(beginning, autoescape=True)))


def discard_about(session: Session, person_id: int) -> None:
    """Throw everybody's drafts away that name a young person, because that one is erased."""
    for row in session.scalars(select(DraftRow)).all():
        text = _text(session, row)
        if text is not None and sealing.person_of_draft(session, row.key, text) == person_id:
            session.delete(row)


def discard_of(session: Session, uid: str) -> None:
    """Throw all drafts of a user away, because they have no access any more."""
    session.execute(delete(DraftRow).where(DraftRow.uid == uid))


def hand_over(session: Session, former: str, uid: str) -> None:
    """Let a user keep their drafts who goes on under another uid."""
    session.execute(update(DraftRow).where(DraftRow.uid == former).values(uid=uid))
