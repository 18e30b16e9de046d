"""Running numbers that are never given twice, even after what bore them was erased.

A desk that works away from its office gets a block of a series to take along. From then on it
numbers from its blocks alone, so two desks never give the same number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.store.rows import Row


@dataclass(eq=False)
class NumbersUsedUp(Refusal):
    """The block of numbers this desk took along is used up."""

    series: str


@dataclass(eq=False)
class NumberElsewhere(Refusal):
    """Another desk may give this number."""

    number: int


class SeriesRow(Row):
    """Table ``series``: the last number of each series."""

    __tablename__ = "series"

    name: Mapped[str] = mapped_column(primary_key=True)
    last: Mapped[int]


class NumberBlockRow(Row):
    """Table ``number_blocks``: numbers of a series that came from the desk that owns it."""

    __tablename__ = "number_blocks"

    series: Mapped[str] = mapped_column(primary_key=True)
    first: Mapped[int] = mapped_column(primary_key=True)
    last: Mapped[int]
    next: Mapped[int]


def take(session: Session, name: str, count: int = 1) -> int:
    """Return the first of the next ``count`` numbers of a series; they begin with 1.

    Raises:
        NumbersUsedUp: the numbers this desk took along are not enough.
    """
    block = _block(session, name, count)
    if block is not None:
        block.next += count
        return block.next - count
    row = session.get(SeriesRow, name)
    if row is None:
        row = SeriesRow(name=name, last=0)
        session.add(row)
    first = row.last + 1
    row.last += count
    return first


def ahead(session: Session, name: str) -> int:
    """Return the number that ``take`` would give now."""
    block = _block(session, name, 1)
    if block is not None:
        return block.next
    row = session.get(SeriesRow, name)
    return 1 if row is None else row.last + 1


def skip(session: Session, name: str, first: int) -> None:
    """Have ``take`` go on from a number, because those before it were given without it."""
    row = session.get(SeriesRow, name)
    if row is None:
        session.add(SeriesRow(name=name, last=first - 1))
    else:
        row.last = max(row.last, first - 1)


def claim(session: Session, name: str, number: int) -> None:
    """Use a number somebody chose.

    Raises:
        NumberElsewhere: it is in no block this desk took along, or was given away by it.
    """
    blocks = _blocks(session, name)
    if not blocks:
        row = session.get(SeriesRow, name)
        if row is not None and number <= row.last:
            raise NumberElsewhere(number)
        return
    for block in blocks:
        if block.series == name and block.first <= number <= block.last:
            block.next = max(block.next, number + 1)
            return
    raise NumberElsewhere(number)


def receive(session: Session, name: str, first: int, last: int) -> None:
    """Take numbers along that another desk has given away; the same ones only once."""
    if session.get(NumberBlockRow, (name, first)) is None:
        session.add(NumberBlockRow(series=name, first=first, last=last, next=first))
        session.flush()


def left(session: Session, name: str) -> int | None:
    """Return how many numbers of blocks are left; none if the series is this desk's own."""
    blocks = session.scalars(select(NumberBlockRow).where(NumberBlockRow.series == name)).all()
    return sum(block.last + 1 - block.next for block in blocks) if blocks else None


def _block(session: Session, name: str, count: int) -> NumberBlockRow | None:
    """Return the block that has so many numbers; none if the series is this desk's own."""
    blocks = _blocks(session, name)
    if not blocks:
        return None
    for block in blocks:
        if block.series == name and block.last + 1 - block.next >= count:
            return block
    raise NumbersUsedUp(name)


def _blocks(session: Session, name: str) -> Sequence[NumberBlockRow]:
    """Return the blocks of a series and of the same series in other years."""
    stem, year = name.rpartition("-")[::2]
    kin = NumberBlockRow.series.startswith(f"{stem}-", autoescape=True)
    known = NumberBlockRow.series == name
    return session.scalars(
        select(NumberBlockRow)
        .where(known if not year.isdecimal() else known | kin)
        .order_by(NumberBlockRow.first)
    ).all()
