"""Values of the domain inside one column: frozen dataclasses, tuples and sets as JSON text."""

from __future__ import annotations

import hashlib
import json
import types
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, NewType, Union, cast, get_args, get_origin, get_type_hints
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
    if isinstance(hint, NewType):
        return from_plain(hint.__supertype__, plain)
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return None if plain is None else from_plain(_only(hint), plain)
    if origin in (tuple, frozenset):
        return origin(from_plain(get_args(hint)[0], part) for part in plain)
    if issubclass(hint, Enum):
        return hint(plain)
    if issubclass(hint, date | time):
        return hint.fromisoformat(plain)
    if is_dataclass(hint):
        return _dataclass_from_plain(hint, plain)
    return hint(plain)


def _only(hint: Any) -> Any:
    (inner,) = (part for part in get_args(hint) if part is not types.NoneType)
    return inner


def _dataclass_from_plain(kind: Any, plain: Any) -> Any:
    hints = _hints(kind)
    return kind(**{name: from_plain(hints[name], part) for name, part in plain.items()})


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


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
