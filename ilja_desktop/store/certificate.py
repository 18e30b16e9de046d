"""The certificates of the office's authority and of the users."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.errors import NotFound
from ilja_desktop.keys.certificate import spk_of, uid_of
from ilja_desktop.keys.header import Uid
from ilja_desktop.store.rows import Row


class CertificateRow(Row):
    """Table ``certificates``; a renewed certificate is a new row."""

    __tablename__ = "certificates"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str | None] = mapped_column(index=True)
    """The user it names; nothing for the authority."""
    der: Mapped[bytes]
    authority: Mapped[bool]


def add_authority(session: Session, der: bytes) -> None:
    """Keep the certificate of the office's authority."""
    session.add(CertificateRow(uid=None, der=der, authority=True))


def add_personal(session: Session, uid: str, der: bytes) -> None:
    """Keep the certificate of a user."""
    session.add(CertificateRow(uid=uid, der=der, authority=False))


def authority(session: Session) -> bytes:
    """Return the latest certificate of the office's authority, DER."""
    return _latest(session, None)


def personal(session: Session, uid: str) -> bytes:
    """Return the latest certificate of a user, DER."""
    return _latest(session, uid)


def authorities(session: Session) -> tuple[bytes, ...]:
    """Return every certificate the office's authority ever had, DER, the latest first."""
    query = select(CertificateRow.der).where(CertificateRow.authority.is_(True))
    return tuple(session.scalars(query.order_by(CertificateRow.id.desc())))


def all_of(session: Session, uid: str) -> tuple[bytes, ...]:
    """Return every certificate of a user, DER, the oldest first."""
    query = select(CertificateRow.der).where(CertificateRow.uid == uid)
    return tuple(session.scalars(query.order_by(CertificateRow.id)))


def public_keys(session: Session) -> dict[Uid, bytes]:
    """Return every user's public signing key, former users included."""
    rows = session.scalars(select(CertificateRow).order_by(CertificateRow.id))
    return {Uid(row.uid): spk_of(row.der) for row in rows if row.uid is not None}


def vouched_keys(session: Session, authority: bytes) -> dict[Uid, bytes]:
    """Return the public signing keys the office's authority vouches for, former users included.

    Args:
        session: of a reading or writing transaction.
        authority: public key of the authority, SubjectPublicKeyInfo; known from elsewhere.
    """
    rows = session.scalars(select(CertificateRow).order_by(CertificateRow.id))
    return {
        Uid(row.uid): spk_of(row.der)
        for row in rows
        if row.uid is not None and uid_of(row.der, authority) == row.uid
    }


def _latest(session: Session, uid: str | None) -> bytes:
    query = select(CertificateRow.der).where(CertificateRow.uid == uid)
    der = session.scalars(query.order_by(CertificateRow.id.desc())).first()
    if der is None:
        raise NotFound("Zertifikat", uid or "CA")
    return der


def all_personal(session: Session) -> tuple[bytes, ...]:
    """Return every certificate this office ever issued to a user, DER, the oldest first."""
    query = select(CertificateRow).where(CertificateRow.authority.is_(False))
    return tuple(row.der for row in session.scalars(query.order_by(CertificateRow.id)))
