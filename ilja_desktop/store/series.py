"""Running numbers that are never given twice, even after what bore them was erased."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.store.rows import Row


class SeriesRow(Row):
    """Table ``series``: the last number of each series."""

    __tablename__ = "series"

    name: Mapped[str] = mapped_column(primary_key=True)
    last: Mapped[int]


def take(session: Session, name: str, count: int = 1) -> int:
    """Return the first of the next ``count`` numbers of a series; they begin with 1."""
    row = session.get(SeriesRow, name)
    if row is None:
        row = SeriesRow(name=name, last=0)
        session.add(row)
    first = row.last + 1
    row.last += count
    return first


def ahead(session: Session, name: str) -> int:
    """Return the number that ``take`` would give now."""
    row = session.get(SeriesRow, name)
    return 1 if row is None else row.last + 1
