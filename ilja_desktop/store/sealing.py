"""Seals protected rows on their way into the database, and opens them on the way out.

It happens here alone, for whatever reads or writes a row: services work with what is true, the
database keeps what may be open. A session without the key sees what is left open, and can change
nothing of what is not.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, event, inspect
from sqlalchemy.orm import Mapper, QueryContext, Session, object_session
from sqlalchemy.orm.attributes import flag_modified, set_committed_value

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.shield import CaseShielded
from ilja_desktop.keys.canonical import Json
from ilja_desktop.keys.shieldkey import Place, ShieldKey, shield_of
from ilja_desktop.store.protection import DRAFTS, PROTECTED, REPORT_DRAFT, hints_of, person_of
from ilja_desktop.store.rows import SealedRow
from ilja_desktop.store.shield import Ring, Shielded, ring_of
from ilja_desktop.store.structured import from_plain, to_plain

SEALED = "sealed"
_TRUE = "_true_values"


@dataclass(eq=False)
class ShieldForged(Refusal):
    """What the vault holds of a shielded case is not what somebody named has written."""


def place_of(row: SealedRow[Any], column: str = SEALED) -> Place:
    """Return where a row's sealed value lies."""
    return Place(row.__tablename__, row.uuid, column)


def opened(
    ring: Ring | None, kind: type[SealedRow[Any]], uuid: UUID, sealed: bytes | None
) -> Mapping[str, Any]:
    """Return the true values of a row's covered columns; nothing if the key is not there.

    Raises:
        ShieldForged: they are not what was sealed here.
    """
    if sealed is None or ring is None:
        return {}
    key = opener(ring, sealed)
    if key is None:
        return {}
    try:
        plain = json.loads(key.open(sealed, Place(kind.__tablename__, uuid, SEALED)))
    except ValueError as error:
        raise ShieldForged from error
    hints = hints_of(kind)
    return {name: from_plain(hints[name], value) for name, value in plain.items()}


def opener(ring: Ring, sealed: bytes) -> ShieldKey | None:
    """Return the key of a sealed value; nothing if the user is not named.

    Raises:
        ShieldForged: the value says that the vault's key of the shield is not the latest.
    """
    try:
        key = ring.opener(sealed)
        shield, _version = shield_of(sealed)
    except ValueError as error:
        raise ShieldForged from error
    if key is None and any(each.uuid == shield and each.key for each in ring.people.values()):
        raise ShieldForged
    return key


def open_text(ring: Ring | None, sealed: bytes, place: Place) -> str | None:
    """Return a sealed text; nothing if the user is not named.

    Raises:
        ShieldForged: it is not what was sealed here.
    """
    key = None if ring is None else opener(ring, sealed)
    try:
        return None if key is None else key.open(sealed, place).decode()
    except ValueError as error:
        raise ShieldForged from error


def key_of(session: Session, row: object, names: frozenset[str] | None = None) -> ShieldKey | None:
    """Return the key what is said of a row has to be sealed with; nothing if it may lie open.

    Args:
        session: of the running transaction.
        row: of any noun.
        names: of which columns it is said; all of them unless given.

    Raises:
        CaseShielded: it tells of somebody shielded, and the user is not named.
    """
    ring = ring_of(session)
    if ring is None or not ring.people or not isinstance(row, SealedRow):
        return None
    shielded = _shielded(ring, session.connection(), row)
    if shielded is not None and shielded.key is None:
        covered = PROTECTED[type(row)].covered
        if names is None or names.intersection(covered):
            raise CaseShielded
    return None if shielded is None else shielded.key


def key_of_draft(session: Session, key: str, text: str) -> ShieldKey | None:
    """Return the key a draft has to be sealed with; nothing if it tells of nobody shielded.

    Raises:
        CaseShielded: it tells of somebody shielded, and the user is not named.
    """
    ring = ring_of(session)
    person_id = person_of_draft(session, key, text) if ring and ring.people else None
    shielded = None if ring is None or person_id is None else ring.people.get(person_id)
    if shielded is not None and shielded.key is None:
        raise CaseShielded
    return None if shielded is None else shielded.key


def person_of_draft(session: Session, key: str, text: str) -> int | None:
    """Return whom a draft tells of, as far as that person is on record already."""
    for beginning, way in DRAFTS.items():
        number = key.removeprefix(beginning).partition("/")[0]
        if key.startswith(beginning) and number.isdecimal():
            return person_of(session.connection(), way, int(number))
    if key.startswith(REPORT_DRAFT):
        try:
            found = json.loads(text).get("person_id")
        except (AttributeError, ValueError):
            return None
        return found if isinstance(found, int) else None
    return None


def again(row: SealedRow[Any]) -> None:
    """Have a row written anew: sealed, sealed under a newer key, or open again."""
    for name in PROTECTED[type(row)].apart:
        getattr(row, name)
        flag_modified(row, name)
    for name in PROTECTED[type(row)].covered:
        flag_modified(row, name)


def sealed_values(session: Session, row: object) -> dict[str, Any]:
    """Return the columns of a new row that are stored otherwise than it says."""
    if not isinstance(row, SealedRow):
        return {}
    stored = to_store(ring_of(session), session.connection(), row) or {}
    row.sealed = stored.get(SEALED)
    return stored


def told(row: object, names: Iterable[str]) -> set[str]:
    """Return the names by which the audit trail tells what a row says.

    Of a sealed row it tells what is sealed instead of what is true: otherwise whoever can guess
    a name could find it confirmed there.
    """
    if not isinstance(row, SealedRow) or row.sealed is None:
        return set(names)
    protection = PROTECTED[type(row)]
    return {*names, SEALED} - {*protection.covered, *protection.apart}


@event.listens_for(SealedRow, "load", propagate=True)
def _loaded(row: SealedRow[Any], context: QueryContext) -> None:
    if row.sealed is not None:
        _open(row, context.session)


@event.listens_for(SealedRow, "refresh", propagate=True)
def _refreshed(row: SealedRow[Any], context: QueryContext, names: Any) -> None:
    apart = PROTECTED[type(row)].apart
    if names is None or SEALED in names:
        _open(row, context.session)
    if row.sealed is not None:
        for name in apart:
            if names is None or name in names:
                _open_apart(row, name, context.session)


def _open(row: SealedRow[Any], session: Session) -> None:
    values = opened(ring_of(session), type(row), row.uuid, row.sealed)
    for name, value in values.items():
        set_committed_value(row, name, value)


def _open_apart(row: SealedRow[Any], name: str, session: Session) -> None:
    ring = ring_of(session)
    sealed: bytes = vars(row)[name]
    key = None if ring is None else opener(ring, sealed)
    try:
        content = b"" if key is None else key.open(sealed, place_of(row, name))
    except ValueError as error:
        raise ShieldForged from error
    set_committed_value(row, name, content)


@event.listens_for(SealedRow, "before_insert", propagate=True)
@event.listens_for(SealedRow, "before_update", propagate=True)
def _leaving(_mapper: Mapper[Any], connection: Connection, row: SealedRow[Any]) -> None:
    """Let a row be written as it may lie in the database; what is true comes back afterwards."""
    stored = to_store(ring_of(object_session(row)), connection, row)
    if not stored:
        return
    held = vars(row)
    setattr(row, _TRUE, {name: held[name] for name in stored if name != SEALED})
    for name, value in stored.items():
        setattr(row, name, value)
        flag_modified(row, name)


@event.listens_for(SealedRow, "after_insert", propagate=True)
@event.listens_for(SealedRow, "after_update", propagate=True)
def _left(_mapper: Mapper[Any], _connection: Connection, row: SealedRow[Any]) -> None:
    for name, value in vars(row).pop(_TRUE, {}).items():
        set_committed_value(row, name, value)


def to_store(
    ring: Ring | None, connection: Connection, row: SealedRow[Any]
) -> dict[str, Any] | None:
    """Return the columns of a row that are stored otherwise than the row says; nothing if none.

    Raises:
        CaseShielded: it tells of somebody shielded, and the user is not named.
        ShieldForged: it is sealed, but there is no such shield.
    """
    if ring is None or not (ring.people or ring.lifting or row.sealed):
        return None
    shielded = _shielded(ring, connection, row)
    if shielded is None:
        return _lifted(ring, row) if row.sealed else None
    touched = _touched(row)
    if shielded.key is None:
        if touched:
            raise CaseShielded
        return None
    new = row.sealed is None or shield_of(row.sealed)[1] != shielded.version
    return _sealed(shielded.key, row) if touched or new else None


def _shielded(ring: Ring, connection: Connection, row: SealedRow[Any]) -> Shielded | None:
    way = PROTECTED[type(row)].way
    person_id = person_of(connection, way, getattr(row, way.value))
    return None if person_id is None else ring.people.get(person_id)


def _touched(row: SealedRow[Any]) -> bool:
    """Tell whether a row says something new in a protected column."""
    protection = PROTECTED[type(row)]
    names = (*protection.covered, *protection.apart)
    state = inspect(row)
    if state.persistent:
        return any(state.attrs[name].history.has_changes() for name in names)
    said = vars(row)
    return any(said.get(name) != protection.left_open(name, said.get(name)) for name in names)


def _lifted(ring: Ring, row: SealedRow[Any]) -> dict[str, Any]:
    assert row.sealed is not None
    if shield_of(row.sealed)[0] not in ring.lifting:
        raise ShieldForged
    protection = PROTECTED[type(row)]
    names = (*protection.covered, *protection.apart)
    return {SEALED: None, **{name: getattr(row, name) for name in names}}


def _sealed(key: ShieldKey, row: SealedRow[Any]) -> dict[str, Any]:
    protection = PROTECTED[type(row)]
    plain: dict[str, Json] = {name: to_plain(getattr(row, name)) for name in protection.covered}
    stored: dict[str, Any] = {
        name: protection.left_open(name, getattr(row, name)) for name in protection.covered
    }
    content = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    stored[SEALED] = key.seal(content.encode(), place_of(row))
    for name in protection.apart:
        if name in vars(row):
            stored[name] = key.seal(getattr(row, name), place_of(row, name))
    return stored
