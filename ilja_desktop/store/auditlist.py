"""Finds entries of the audit trail by what their leaves say."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Text, cast, func, select
from sqlalchemy.orm import Session

from ilja_desktop.keys.audit import AuditEntry, AuditLeaf
from ilja_desktop.store.audit import AuditRow, entry_of


def find(
    session: Session, since: datetime | None = None, uid: str = "", action: str = ""
) -> array[int]:
    """Return the numbers of entries, the latest first.

    Args:
        session: to look with.
        since: leaves out what was before; an aware point in time.
        uid: leaves out what others did.
        action: leaves out other kinds.
    """
    query = select(AuditRow.seq).order_by(AuditRow.seq.desc())
    for name, wanted in (("uid", uid), ("action", action)):
        if wanted:
            query = query.where(_said(name) == wanted)
    if since is not None:
        # The stamps of leaves are all in UTC and of one length, so they sort as text.
        query = query.where(_said("ts") >= since.strftime("%Y-%m-%dT%H:%M:%S"))
    return array("q", session.scalars(query))


def lines(session: Session, seqs: Sequence[int]) -> tuple[AuditLeaf, ...]:
    """Return the leaves with some numbers, in any order."""
    query = select(AuditRow).where(AuditRow.seq.in_(seqs))
    return tuple(entry_of(row).leaf for row in session.scalars(query))


def entries(session: Session, seqs: Sequence[int]) -> tuple[AuditEntry, ...]:
    """Return the entries with some numbers, the first one first."""
    query = select(AuditRow).where(AuditRow.seq.in_(seqs)).order_by(AuditRow.seq)
    return tuple(entry_of(row) for row in session.scalars(query))


def _said(name: str) -> ColumnElement[str]:
    """Return what a leaf says under a name; leaves are JSON in octets."""
    return func.json_extract(cast(AuditRow.leaf, Text), f"$.{name}")
