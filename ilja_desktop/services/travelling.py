"""How records travel: by the type hints of their fields, with numbers for the world.

A local number means nothing in another vault, so wherever a hint says that a number stands for a
record, the record's number for the world travels. What refers to something that stays at home,
such as a user, is left out where it may be missing. What arrives is read strictly: a value has to
be of the very kind the hint says.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from ilja_desktop.domain import ids
from ilja_desktop.keys.canonical import Json
from ilja_desktop.keys.schema import LARGEST_NUMBER
from ilja_desktop.store.nouns import TABLES
from ilja_desktop.store.rows import NounRow
from ilja_desktop.store.structured import to_plain

Kind = type[NounRow[Any]]
ToWorld = Callable[[Kind, int], UUID | None]
ToLocal = Callable[[Kind, UUID], int | None]

hints: Callable[[Any], dict[str, Any]] = cache(get_type_hints)
"""Returns the types of a record's fields."""

_DAYS = (datetime, date, time)


class StaysHere(ValueError):
    """A value refers to something that does not travel, or is not there."""


@cache
def kinds() -> dict[Any, Kind]:
    """Return by the type of their local numbers the tables whose rows can be referred to."""
    found: dict[Any, Kind] = {}
    for table in TABLES:
        if issubclass(table, NounRow):
            number = get_type_hints(table.RECORD)["id"]
            if isinstance(number, NewType) and number is not ids.UserId:
                found[number] = table
    return found


def outward(hint: Any, value: Any, to_world: ToWorld) -> Json:
    """Return a value as it travels.

    Raises:
        StaysHere: it refers to something that stays at home.
    """
    if isinstance(hint, NewType):
        return _number_outward(hint, value, to_world)
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return None if value is None else _or_none(_inner(hint), value, to_world)
    if origin in (tuple, frozenset):
        return _many_outward(hint, value, to_world)
    if is_dataclass(hint):
        return _record_outward(hint, value, to_world)
    return to_plain(value)


def _record_outward(hint: Any, value: Any, to_world: ToWorld) -> Json:
    return {
        name: outward(kind, getattr(value, name), to_world)
        for name, kind in hints(hint).items()
        if name != "id"
    }


def _number_outward(hint: NewType, value: Any, to_world: ToWorld) -> Json:
    kind = kinds().get(hint)
    if kind is None:
        if hint.__supertype__ is int:
            raise StaysHere(hint.__name__)
        return to_plain(value)
    uuid = to_world(kind, value)
    if uuid is None:
        raise StaysHere(hint.__name__)
    return str(uuid)


def _or_none(hint: Any, value: Any, to_world: ToWorld) -> Json:
    try:
        return outward(hint, value, to_world)
    except StaysHere:
        return None


def _many_outward(hint: Any, value: Any, to_world: ToWorld) -> Json:
    inner, found = get_args(hint)[0], []
    for part in value:
        try:
            found.append(outward(inner, part, to_world))
        except StaysHere:
            continue
    return sorted(found, key=str) if get_origin(hint) is frozenset else found


def inward(hint: Any, plain: Any, to_local: ToLocal) -> Any:
    """Return the value that arrived.

    Raises:
        StaysHere: it refers to a record that is neither here nor in the package.
        ValueError: it is not what the hint says.
    """
    if isinstance(hint, NewType):
        return _number_inward(hint, plain, to_local)
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return None if plain is None else _found_or_none(_inner(hint), plain, to_local)
    if origin in (tuple, frozenset):
        if not isinstance(plain, list):
            raise ValueError("no list")
        return origin(inward(get_args(hint)[0], part, to_local) for part in plain)
    if is_dataclass(hint):
        return _record_inward(hint, plain, to_local)
    return _plain_inward(hint, plain)


def _number_inward(hint: NewType, plain: Any, to_local: ToLocal) -> Any:
    kind = kinds().get(hint)
    if kind is None:
        return inward(hint.__supertype__, plain, to_local)
    if not isinstance(plain, str):
        raise ValueError("no number for the world")
    local = to_local(kind, UUID(plain))
    if local is None:
        raise StaysHere(hint.__name__)
    return local


def _found_or_none(hint: Any, plain: Any, to_local: ToLocal) -> Any:
    try:
        return inward(hint, plain, to_local)
    except StaysHere:
        return None


def _record_inward(hint: Any, plain: Any, to_local: ToLocal) -> Any:
    known = {field.name: field for field in fields(hint)}
    if not isinstance(plain, dict) or not set(plain) <= set(known):
        raise ValueError("other fields")
    values = {name: inward(hints(hint)[name], part, to_local) for name, part in plain.items()}
    if "id" in known and known["id"].default is MISSING:
        values["id"] = 0  # a part gets its own when it is stored
    try:
        return hint(**values)
    except TypeError as error:
        raise ValueError("a field is missing") from error


def _plain_inward(hint: Any, plain: Any) -> Any:
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(plain)
    if hint in _DAYS and isinstance(plain, str):
        return _moment(hint, plain)
    if hint is UUID and isinstance(plain, str):
        return UUID(plain)
    if hint in (str, int, bool) and type(plain) is hint and _keepable(plain):
        return plain
    raise ValueError("another kind of value")


def _keepable(plain: Any) -> bool:
    """Say whether the database takes a value: no number too large, no half of a character."""
    if isinstance(plain, str):
        return not any("\ud800" <= letter <= "\udfff" for letter in plain)
    return isinstance(plain, int) and abs(plain) <= LARGEST_NUMBER


def _moment(hint: Any, plain: str) -> Any:
    moment = hint.fromisoformat(plain)
    if moment.isoformat() != plain or (hint is datetime and moment.tzinfo is None):
        raise ValueError("another spelling of a moment")
    return moment


def _inner(hint: Any) -> Any:
    (inner,) = (part for part in get_args(hint) if part is not types.NoneType)
    return inner
