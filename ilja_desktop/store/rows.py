"""The ground of all tables: names alembic can rely on, and how a row becomes a record.

A row has the columns of its record and nothing else. Defaults come from the record, so that they
stand once. Fields that are tables of their own are named in ``CHILDREN``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import MISSING, fields
from datetime import UTC, datetime
from enum import Enum
from functools import cache
from operator import attrgetter
from typing import Any, ClassVar, Generic, TypeVar, cast
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Dialect, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, Session, mapped_column
from sqlalchemy.types import TypeDecorator

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.errors import NotFound

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
NEVER_AGAIN = {"sqlite_autoincrement": True}
"""An id is never given twice, so that a list read earlier cannot show somebody else's row."""

LONGEST_WORD = 60
"""Characters an enum's stored German word may have."""


def _words(kind: type[Enum]) -> list[str]:
    return [str(member.value) for member in kind]


class Stamp(TypeDecorator[datetime]):
    """An aware point in time, kept in UTC."""

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Override TypeDecorator: to the database."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a stamp needs its time zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Override TypeDecorator: from the database."""
        return None if value is None else value.replace(tzinfo=UTC)


class Row(DeclarativeBase):
    """A stored row. Never leaves ``store`` and ``services``."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        Enum: sa.Enum(
            Enum,
            values_callable=_words,
            native_enum=False,
            length=LONGEST_WORD,
            validate_strings=True,
        ),
        datetime: Stamp,
        str: sa.Text,
        UUID: sa.Uuid(native_uuid=False),
    }


def link(target: str) -> MappedColumn[Any]:
    """Return an indexed reference to another table's row, such as ``cases.id``."""
    return mapped_column(sa.Integer, sa.ForeignKey(target), index=True)


def fields_of(record: object) -> dict[str, Any]:
    """Return the fields of a draft or record by name, as rows take them."""
    return {field.name: getattr(record, field.name) for field in fields(cast(Any, record))}


R = TypeVar("R")


class PartRow(Row, Generic[R]):
    """A row that is part of another noun's record, such as a grant of a consent."""

    __abstract__ = True
    PART: ClassVar[type[Any]]
    __table_args__ = NEVER_AGAIN

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-1)

    @classmethod
    def of(cls, part: object) -> PartRow[Any]:
        """Return the row of a part that is not stored yet."""
        if isinstance(part, cls):
            return part
        given = fields_of(part)
        given.pop("id", None)
        return cls(**given)

    def record(self) -> R:
        """Return the frozen part of this row."""
        names = (field.name for field in fields(self.PART))
        return cast(R, self.PART(**{name: getattr(self, name) for name in names}))


class NounRow(Row, Generic[R]):
    """A row of a noun: local number, number for the world, revision, and its record's fields."""

    __abstract__ = True
    RECORD: ClassVar[type[Any]]
    CHILDREN: ClassVar[Mapping[str, type[PartRow[Any]]]] = {}
    KIND: ClassVar[Kind]
    NOUN: ClassVar[str]
    """What refusals call it."""
    __table_args__: Any = NEVER_AGAIN

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-3)
    uuid: Mapped[UUID] = mapped_column(unique=True, sort_order=-2)
    revision: Mapped[int] = mapped_column(sort_order=-1)

    def __init__(self, **values: Any) -> None:
        super().__init__(**self.prepared(self._defaults() | values))

    @classmethod
    @cache
    def _defaults(cls) -> dict[str, Any]:
        record = cls.RECORD
        return {
            field.name: field.default for field in fields(record) if field.default is not MISSING
        }

    @classmethod
    def prepared(cls, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return values as the row takes them: the parts among them become rows."""
        return {
            name: [cls.CHILDREN[name].of(part) for part in value] if name in cls.CHILDREN else value
            for name, value in values.items()
        }

    def record(self) -> R:
        """Return the frozen record of this row."""
        values = dict(zip(self._names(), self._held()(self), strict=True))
        for name in self.CHILDREN:
            values[name] = self.value(name)
        return cast(R, self.RECORD(**values))

    @classmethod
    @cache
    def _names(cls) -> tuple[str, ...]:
        return tuple(field.name for field in fields(cls.RECORD))

    @classmethod
    @cache
    def _held(cls) -> attrgetter[tuple[Any, ...]]:
        return attrgetter(*cls._names())

    def value(self, name: str) -> Any:
        """Return a field as the record has it."""
        held = getattr(self, name)
        return tuple(part.record() for part in held) if name in self.CHILDREN else held

    def reference(self) -> str:
        """Return what the audit trail and the history call this row; it names no person."""
        return f"{self.__tablename__}:{self.uuid}"

    def announced(self) -> tuple[Change, ...]:
        """Return what views are told once this row has changed."""
        return (Change(self.KIND, self.id),)


class SealedRow(NounRow[R]):
    """A row whose protected columns may lie sealed in one more; ``protection`` says which."""

    __abstract__ = True

    sealed: Mapped[bytes | None] = mapped_column(sa.LargeBinary, sort_order=1000)


N = TypeVar("N", bound="NounRow[Any]")


def fetch(session: Session, kind: type[N], id: int) -> N:
    """Return the row of a noun by its local number.

    Raises:
        NotFound: there is none.
    """
    row = session.get(kind, id)
    if row is None:
        raise NotFound(kind.NOUN, str(id))
    return row


def kept(session: Session, row: N) -> N:
    """Hold a row as long as its session, which would read it anew each time somebody asks."""
    session.info.setdefault(_KEPT, set()).add(row)
    return row


_KEPT = "kept"

AT_ONCE = 500
"""Ids in one query; SQLite takes a limited number of values."""

Id = TypeVar("Id", bound=int)


def portions(ids: Sequence[Id]) -> Iterator[Sequence[Id]]:
    """Cut many ids into as many as one query takes."""
    return (ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE))
