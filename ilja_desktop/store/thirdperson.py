"""Third people who said something in confidence about a young person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Mapped, Session

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.thirdperson import ThirdPerson
from ilja_desktop.store.rows import SealedRow, link, portions


class ThirdPersonRow(SealedRow[ThirdPerson]):
    """Table ``third_people``."""

    __tablename__ = "third_people"
    RECORD: ClassVar = ThirdPerson
    KIND = Kind.YOUNG_PERSON
    NOUN = "Andere Person"

    person_id: Mapped[YoungPersonId] = link("young_people.id")
    name: Mapped[str]
    relation: Mapped[str]

    def announced(self) -> tuple[Change, ...]:
        """Announce the young person about whom they said something."""
        return (Change(Kind.YOUNG_PERSON, self.person_id),)


_OF_PEOPLE = (
    select(ThirdPersonRow)
    .where(ThirdPersonRow.person_id.in_(bindparam("people", expanding=True)))
    .order_by(ThirdPersonRow.id)
)


def of_people(
    session: Session, people: Sequence[YoungPersonId]
) -> dict[YoungPersonId, tuple[ThirdPerson, ...]]:
    """Return who said something in confidence about young people, in the order of entry."""
    found: dict[YoungPersonId, tuple[ThirdPerson, ...]] = {}
    for portion in portions(people):
        for row in session.scalars(_OF_PEOPLE, {"people": portion}):
            found[row.person_id] = (*found.get(row.person_id, ()), row.record())
    return found
