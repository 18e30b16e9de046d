"""The office's own lists of school holidays; the last one decided on is in use."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.changes import Kind
from ilja_desktop.domain.holiday import FreePeriod, OwnSchoolHolidays
from ilja_desktop.store.rows import NounRow
from ilja_desktop.store.structured import Structured


class SchoolHolidaysRow(NounRow[OwnSchoolHolidays]):
    """Table ``school_holidays``."""

    __tablename__ = "school_holidays"
    RECORD: ClassVar = OwnSchoolHolidays
    KIND = Kind.OFFICE
    NOUN = "Ferienliste"

    source: Mapped[str]
    as_of: Mapped[date | None]
    periods: Mapped[tuple[FreePeriod, ...]] = mapped_column(Structured(tuple[FreePeriod, ...]))
    decided_on: Mapped[date]


def school_holidays(session: Session) -> OwnSchoolHolidays | None:
    """Return the list of school holidays the office decided on last, if it did."""
    query = select(SchoolHolidaysRow).order_by(SchoolHolidaysRow.id.desc())
    row = session.scalars(query).first()
    return None if row is None else row.record()
