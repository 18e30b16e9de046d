"""Young people, and those who hold custody of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, ClassVar

from sqlalchemy import Index, bindparam, select, text
from sqlalchemy.orm import Mapped, Session

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.ids import CustodyHolderId, YoungPersonId
from ilja_desktop.domain.person import (
    CustodyHolder,
    CustodyKind,
    CustodyStatus,
    Sex,
    YoungPerson,
    YoungPersonDraft,
)
from ilja_desktop.domain.signing import Family
from ilja_desktop.store import thirdperson
from ilja_desktop.store.rows import NEVER_AGAIN, SealedRow, fetch, kept, link, portions
from ilja_desktop.store.searchtables import ids_alike


class YoungPersonRow(SealedRow[YoungPerson]):
    """Table ``young_people``."""

    __tablename__ = "young_people"
    __table_args__: Any = (
        Index("ix_young_people_sealed", "id", sqlite_where=text("sealed IS NOT NULL")),
        NEVER_AGAIN,
    )
    RECORD: ClassVar = YoungPerson
    KIND = Kind.YOUNG_PERSON
    NOUN = "Junger Mensch"

    family_name: Mapped[str]
    given_name: Mapped[str]
    born_on: Mapped[date]
    sex: Mapped[Sex]
    residence: Mapped[str]
    address: Mapped[str]
    reachability: Mapped[str]
    may_leave_message: Mapped[bool]
    language: Mapped[str]
    interpreter_needed: Mapped[bool]
    plain_language: Mapped[bool]
    custody_status: Mapped[CustodyStatus]
    school: Mapped[str]
    school_course: Mapped[str]


class CustodyHolderRow(SealedRow[CustodyHolder]):
    """Table ``custody_holders``."""

    __tablename__ = "custody_holders"
    RECORD: ClassVar = CustodyHolder
    KIND = Kind.YOUNG_PERSON
    NOUN = "Sorgeberechtigte Person"

    person_id: Mapped[YoungPersonId] = link("young_people.id")
    family_name: Mapped[str]
    given_name: Mapped[str]
    kind: Mapped[CustodyKind]
    proof_seen_on: Mapped[date | None]
    reachability: Mapped[str]
    signature_required: Mapped[bool]

    def announced(self) -> tuple[Change, ...]:
        """Announce the young person, whose family has changed."""
        return (Change(Kind.YOUNG_PERSON, self.person_id),)


def get(session: Session, id: YoungPersonId) -> YoungPersonRow:
    """Return the row of a young person."""
    return kept(session, fetch(session, YoungPersonRow, id))


def get_holder(session: Session, id: CustodyHolderId) -> CustodyHolderRow:
    """Return the row of a custody holder."""
    return fetch(session, CustodyHolderRow, id)


_HOLDERS = (
    select(CustodyHolderRow)
    .where(CustodyHolderRow.person_id == bindparam("person"))
    .order_by(CustodyHolderRow.id)
)


def holder_rows(session: Session, person_id: YoungPersonId) -> list[CustodyHolderRow]:
    """Return the rows of those who hold custody of a young person."""
    return [kept(session, row) for row in session.scalars(_HOLDERS, {"person": person_id})]


def family(session: Session, person_id: YoungPersonId) -> Family:
    """Return a young person with those who hold custody or entrusted something."""
    holders = tuple(row.record() for row in holder_rows(session, person_id))
    third_people = thirdperson.of_people(session, [person_id]).get(person_id, ())
    return Family(get(session, person_id).record(), holders, third_people)


def families(session: Session, people: Sequence[YoungPersonId]) -> dict[YoungPersonId, Family]:
    """Return many young people, each with those who hold custody; unknown ones are left out."""
    holders: dict[YoungPersonId, list[CustodyHolder]] = {}
    found: dict[YoungPersonId, YoungPerson] = {}
    for portion in portions(people):
        query = select(CustodyHolderRow).where(CustodyHolderRow.person_id.in_(portion))
        for holder in session.scalars(query.order_by(CustodyHolderRow.id)):
            holders.setdefault(holder.person_id, []).append(holder.record())
        rows = session.scalars(select(YoungPersonRow).where(YoungPersonRow.id.in_(portion)))
        found.update((YoungPersonId(row.id), row.record()) for row in rows)
    third_people = thirdperson.of_people(session, people)
    return {
        id: Family(one, tuple(holders.get(id, ())), third_people.get(id, ()))
        for id, one in found.items()
    }


def alike(session: Session, draft: YoungPersonDraft) -> tuple[YoungPerson, ...]:
    """Return people on record who may be the same as somebody, the most alike first.

    Alike are those whose family and given names both sound the same, and those of the same
    birth date with one of the two names sounding the same.
    """
    ids = ids_alike(session, draft.family_name, draft.given_name, draft.born_on)
    return tuple(get(session, YoungPersonId(id)).record() for id in ids)


def people(session: Session) -> tuple[YoungPerson, ...]:
    """Return every young person on record, the oldest record first."""
    rows = session.scalars(select(YoungPersonRow).order_by(YoungPersonRow.id))
    return tuple(row.record() for row in rows)
