"""Numbers of sessions as they are spoken, such as ``4/2026``, and kept apart between two desks.

They are typed, so a suggestion counts on from the highest there is. Only what another desk took
along is out of reach: neither suggested nor taken where somebody types it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from ilja_desktop.store import numbering
from ilja_desktop.store.conference import ConferenceRow
from ilja_desktop.store.office import office

_SPOKEN = re.compile(r"([1-9]\d{0,3})/(\d{4})")


def series_of(session: Session, year: int) -> str:
    """Return the name of the series sessions of a year are numbered in."""
    return f"session/{office(session).number_prefix}-{year}"


def suggested(session: Session, year: int, count: int = 1) -> tuple[str, ...]:
    """Return the next numbers of a year; nothing for those a desk away has not enough for."""
    left = numbering.left(session, series_of(session, year))
    try:
        first = ahead(session, year)
    except numbering.NumbersUsedUp:
        first, left = 0, 0
    numbers = range(first, first + count)
    return tuple(
        f"{number}/{year}" if left is None or number < first + left else "" for number in numbers
    )


def ahead(session: Session, year: int) -> int:
    """Return the number the next session of a year bears.

    Raises:
        NumbersUsedUp: this desk took too few of them along.
    """
    name = series_of(session, year)
    first = numbering.ahead(session, name)
    return max(first, *_borne(session, year)) if numbering.left(session, name) is None else first


def claim(session: Session, number: str) -> None:
    """Take a number somebody typed; what is not spoken like one is a name and always free.

    Raises:
        NumberElsewhere: another desk may give it.
    """
    found = _SPOKEN.fullmatch(number)
    known = select(ConferenceRow.id).where(ConferenceRow.number == number)
    if found is not None and session.scalars(known).first() is None:
        numbering.claim(session, series_of(session, int(found[2])), int(found[1]))


def _borne(session: Session, year: int) -> Iterator[int]:
    """Yield the numbers that follow those sessions of a year bear."""
    yield 1
    spoken = select(ConferenceRow.number).where(ConferenceRow.number.endswith(f"/{year}"))
    for number in session.scalars(spoken):
        found = _SPOKEN.fullmatch(number)
        if found is not None:
            yield int(found[1]) + 1
