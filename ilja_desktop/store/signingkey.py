"""Signing certificates people bring along: from another authority, in a file or on a card."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.store.rows import Row


class SigningKeyRow(Row):
    """Table ``signing_keys``; the newest one of a user counts."""

    __tablename__ = "signing_keys"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(index=True)
    certificate: Mapped[bytes]
    chain: Mapped[bytes]
    """Certificates of those who issued it, PEM, one after the other."""
    sealed: Mapped[bytes | None]
    """Age file to the user with the private key; nothing if that is on a card."""
    module: Mapped[str]
    """Library of the card, such as ``opensc-pkcs11.so``; empty for a key from a file."""
    token: Mapped[str]
    """What the card calls itself."""
    active: Mapped[bool]


def keep(session: Session, row: SigningKeyRow) -> None:
    """Let a user sign with this from now on."""
    put_away(session, row.uid)
    session.add(row)


def active(session: Session, uid: str) -> SigningKeyRow | None:
    """Return what a user signs with, unless it is the office's certificate."""
    query = select(SigningKeyRow).where(SigningKeyRow.uid == uid, SigningKeyRow.active.is_(True))
    return session.scalars(query.order_by(SigningKeyRow.id.desc())).first()


def put_away(session: Session, uid: str) -> None:
    """Destroy a user's private keys; their certificates stay, to verify what was signed."""
    for row in session.scalars(select(SigningKeyRow).where(SigningKeyRow.uid == uid)):
        row.active = False
        row.sealed = None


def certificates(session: Session) -> tuple[bytes, ...]:
    """Return every certificate anybody ever brought along, DER."""
    return tuple(session.scalars(select(SigningKeyRow.certificate).order_by(SigningKeyRow.id)))
