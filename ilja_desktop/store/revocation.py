"""The lists of revoked certificates; each is whole, signed, and replaces the one before."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.keys.certificate import spk_of
from ilja_desktop.keys.revocation import RevocationList, read_list
from ilja_desktop.store import certificate
from ilja_desktop.store.rows import Row


class RevocationListRow(Row):
    """Table ``revocation_lists``."""

    __tablename__ = "revocation_lists"

    id: Mapped[int] = mapped_column(primary_key=True)
    der: Mapped[bytes]


def keep(session: Session, der: bytes) -> None:
    """Keep a new list."""
    session.add(RevocationListRow(der=der))


def latest(session: Session) -> bytes | None:
    """Return the newest list, DER, if there is one."""
    query = select(RevocationListRow.der).order_by(RevocationListRow.id.desc())
    return session.scalars(query).first()


def latest_list(session: Session) -> RevocationList | None:
    """Return what the newest list says, if there is one.

    Raises:
        RevocationListForged: it was not signed by the office's authority.
    """
    der = latest(session)
    return None if der is None else read_list(der, spk_of(certificate.authority(session)))
