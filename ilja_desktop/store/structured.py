"""Values of the domain inside one column: frozen dataclasses, tuples and sets as JSON text."""

from __future__ import annotations

import hashlib
import json
import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import cache, partial
from typing import Any, NewType, TypeAlias, Union, cast, get_args, get_origin, get_type_hints
from uuid import UUID

from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator

from ilja_desktop.keys.canonical import Json

_PLAIN = frozenset({type(None), bool, int, str})


def to_plain(value: object) -> Json:
    """Return a value of the domain as JSON; of octets only their hash.

    Raises:
        TypeError: there is no such value in the domain.
    """
    if type(value) in _PLAIN:
        return cast(Json, value)
    if isinstance(value, Enum):
        return to_plain(value.value)
    if isinstance(value, date | time | datetime):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, bytes):
        return hashlib.sha256(value).hexdigest()
    return _compound_to_plain(value)


def _compound_to_plain(value: object) -> Json:
    if isinstance(value, frozenset):
        return sorted((to_plain(part) for part in value), key=str)
    if isinstance(value, tuple | list):
        return [to_plain(part) for part in value]
    if is_dataclass(value):
        return {field.name: to_plain(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(f"{type(value).__name__} cannot be stored")


def from_plain(hint: Any, plain: Any) -> Any:
    """Return the value of the domain that a type hint and its JSON stand for.

    Raises:
        ValueError, KeyError, TypeError: the JSON does not fit the hint.
    """
    return _reader(hint)(plain)


Reader: TypeAlias = Callable[[Any], Any]


@cache
def _reader(hint: Any) -> Reader:
    """Return what reads the JSON of a type hint; worked out once, as rows are read by thousands."""
    if isinstance(hint, NewType):
        return _reader(hint.__supertype__)
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        (inner,) = (part for part in get_args(hint) if part is not types.NoneType)
        return partial(_optional, _reader(inner))
    if origin in (tuple, frozenset):
        return partial(_many, origin, _reader(get_args(hint)[0]))
    if issubclass(hint, date | time):
        return cast(Reader, hint.fromisoformat)
    if is_dataclass(hint):
        return partial(_dataclass, hint)
    return cast(Reader, hint)


def _optional(read: Reader, plain: Any) -> Any:
    return None if plain is None else read(plain)


def _many(kind: Reader, read: Reader, plain: Any) -> Any:
    return kind(map(read, plain))


def _dataclass(kind: Any, plain: Any) -> Any:
    readers = _readers(kind)
    return kind(**{name: readers[name](part) for name, part in plain.items()})


@cache
def _readers(kind: type) -> dict[str, Reader]:
    return {name: _reader(hint) for name, hint in get_type_hints(kind).items()}


class Structured(TypeDecorator[Any]):
    """A column whose values are of the hinted type, kept as JSON text."""

    impl = Text
    cache_ok = True

    def __init__(self, hint: Any) -> None:
        super().__init__()
        self.hint = hint

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Override TypeDecorator: to the database."""
        if value is None:
            return None
        return json.dumps(
            to_plain(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False
        )

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Override TypeDecorator: from the database."""
        return None if value is None else from_plain(self.hint, json.loads(value))
