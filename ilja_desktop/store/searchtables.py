"""The tables lists are sorted and searched by; all of them can be made anew from the nouns.

``case_keys`` and ``person_keys`` hold what names are sorted and compared by, ``case_search`` is
the full-text index over normal forms. A transaction brings them up to date before it commits.
"""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy import ForeignKey, Index, and_, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.store.normal import sound
from ilja_desktop.store.rows import Row

FULL_TEXT = "case_search"
"""Name of the full-text index; its own tables begin with it."""


class CaseKeysRow(Row):
    """Table ``case_keys``: what the list of cases is chosen and sorted by."""

    __tablename__ = "case_keys"
    __table_args__ = (
        Index("ix_case_keys_sort_key", "sort_key", "case_id", "closed_draft", "state"),
        Index("ix_case_keys_number_key", "number_key", "case_id", "closed_draft", "state"),
        Index("ix_case_keys_family_key", "family_key", "closed_draft", "state"),
    )

    case_id: Mapped[int] = mapped_column(
        ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    sort_key: Mapped[str]
    family_key: Mapped[str]
    number_key: Mapped[str]
    born_on: Mapped[date]
    state: Mapped[CaseState]
    closed_draft: Mapped[bool]
    institution_id: Mapped[int]


class PersonKeysRow(Row):
    """Table ``person_keys``: what people are compared by when somebody may be there already."""

    __tablename__ = "person_keys"
    __table_args__ = (
        Index("ix_person_keys_sounds", "family_sound", "given_sound"),
        Index("ix_person_keys_born_on", "born_on"),
    )

    person_id: Mapped[int] = mapped_column(
        ForeignKey("young_people.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    family_sound: Mapped[str]
    given_sound: Mapped[str]
    born_on: Mapped[date]


FULL_TEXT_TABLE = sa.table(
    FULL_TEXT,
    sa.column("rowid", sa.Integer),
    sa.column("family", sa.Text),
    sa.column("given", sa.Text),
    sa.column("number", sa.Text),
    sa.column("school", sa.Text),
)


def ids_alike(session: Session, family: str, given: str, born_on: date | None) -> list[int]:
    """Return the ids of people who may be the same as somebody, the most alike first.

    Alike are those whose names both sound the same, and those of the same birth date with one
    of the two names sounding the same.
    """
    keys = PersonKeysRow
    same_family = keys.family_sound == sound(family)
    same_given = keys.given_sound == sound(given)
    same_birth = sa.false() if born_on is None else keys.born_on == born_on
    alike = or_(and_(same_family, same_given), and_(same_birth, or_(same_family, same_given)))
    traits = [sa.cast(same, sa.Integer) for same in (same_family, same_given, same_birth)]
    query = select(keys.person_id).where(alike)
    likeness = traits[0] + traits[1] + traits[2]
    return list(session.scalars(query.order_by(likeness.desc(), keys.person_id)))
