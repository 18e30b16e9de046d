"""Numbers that go along with a package, so that two desks never print the same one."""

from __future__ import annotations

import re
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from ilja_desktop.domain.errors import ChangedMeanwhile
from ilja_desktop.exchange.packagemanifest import NumberBlock
from ilja_desktop.services.errand import Trip
from ilja_desktop.store import numbering, sessionnumber
from ilja_desktop.store.conference import ConferenceRow

_OF_CONFERENCE = re.compile(r"(copy/conference/)([0-9a-f-]+)")
_OF_YEAR = re.compile(r"session/.+-(\d{4})")


def planned(session: Session, trip: Trip, subject: UUID | None) -> tuple[NumberBlock, ...]:
    """Return the numbers that would go along; a desk that has only blocks gives none away."""
    if trip.numbers is None:
        return ()
    found = []
    for name, count in trip.numbers(session, subject).items():
        if numbering.left(session, name) is None:
            first = _ahead(session, name)
            world = _to_world(session, name)
            found.append(NumberBlock(series=world, first=first, last=first + count - 1))
    return tuple(found)


def give_away(session: Session, block: NumberBlock) -> None:
    """Give numbers out of one's own hand.

    Raises:
        ChangedMeanwhile: somebody has taken the first of them.
    """
    count, name = block.last + 1 - block.first, _to_local(session, block.series)
    if _OF_YEAR.fullmatch(name):
        numbering.skip(session, name, block.first)
    if numbering.take(session, name, count) != block.first:
        raise ChangedMeanwhile("Die Nummer")


def receive(session: Session, block: NumberBlock) -> None:
    """Number from this block from now on."""
    numbering.receive(session, _to_local(session, block.series), block.first, block.last)


def _ahead(session: Session, name: str) -> int:
    """Return the first number to give away; those of sessions are typed, not taken."""
    found = _OF_YEAR.fullmatch(name)
    if found is None:
        return numbering.ahead(session, name)
    return sessionnumber.ahead(session, int(found[1]))


def _to_world(session: Session, name: str) -> str:
    found = _OF_CONFERENCE.fullmatch(name)
    if found is None:
        return name
    row = session.get_one(ConferenceRow, int(found[2]))
    return f"{found[1]}{row.uuid}"


def _to_local(session: Session, name: str) -> str:
    found = _OF_CONFERENCE.fullmatch(name)
    if found is None:
        return name
    id = session.scalars(select(ConferenceRow.id).where(ConferenceRow.uuid == UUID(found[2]))).one()
    return f"{found[1]}{id}"
