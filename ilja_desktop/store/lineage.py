"""Which writings of which desk a record goes back to, worked out from its history.

Only what was exchanged has a row here; it holds no text. What was written since stands in the
record's history already: every change left which fields it was about.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Table, insert, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.lineage import Desk, Lineage, Version, covers
from ilja_desktop.store import history
from ilja_desktop.store.rows import NounRow, Row

AT_ONCE = 500
"""So many records are asked for in one statement."""


class LineageRow(Row):
    """Table ``lineages``."""

    __tablename__ = "lineages"

    object_id: Mapped[UUID] = mapped_column(primary_key=True)
    noun: Mapped[str]
    revision: Mapped[int]
    """Up to which revision of the record here this is told; later ones stand in its history."""
    ahead: Mapped[int]
    """By how much this desk's writings are counted further than the record's revisions."""
    gone: Mapped[bool]
    versions: Mapped[str]
    """As JSON: ``[version, fields]`` for each version that is there."""


_TABLE = cast(Table, LineageRow.__table__)


def of_row(session: Session, row: NounRow[Any], desk: Desk) -> Lineage:
    """Return what every field of a record goes back to, this desk's latest changes included."""
    return _of_row(session, row, desk, session.get(LineageRow, row.uuid))


def _of_row(session: Session, row: NounRow[Any], desk: Desk, kept: LineageRow | None) -> Lineage:
    if kept is None or kept.gone:
        lineage, since, ahead = Lineage(), 1, 0 if kept is None else kept.ahead
        names = [field.name for field in fields(row.RECORD) if field.name not in _UNTOLD]
        lineage = lineage.written(names, desk, 1 + ahead)
    else:
        lineage, since, ahead = _read(kept), kept.revision, kept.ahead
    formers = history.of_row(session, row) if row.revision > since else ()
    for former in formers:
        if former.revision >= since:
            lineage = lineage.written(former.previous, desk, former.revision + 1 + ahead)
    return lineage


def shared_revision(
    session: Session, row: NounRow[Any], name: str, theirs: Version, desk: Desk
) -> int | None:
    """Return the revision at which a field said here what the other side last knew of it.

    Where both sides have written, this is the text they both went on from; none if it cannot be
    told, as for a record that was never exchanged.
    """
    kept = session.get(LineageRow, row.uuid)
    ahead = 0 if kept is None else kept.ahead
    mine = of_row(session, row, desk).version(name)
    part = Desk(f"{desk}*")
    seen = theirs.get(desk, 0)
    if part in theirs:  # they saw a part of it; see ``in_part``
        seen = theirs[part] - sum(n for each, n in mine.items() if each not in (desk, part))
    revision = seen - ahead
    if kept is not None and not kept.gone:
        if covers(theirs, _read(kept).version(name)):
            return max(revision, kept.revision)
        if ahead and revision < kept.revision:
            return None  # how far ahead it was then, nobody knows
    return revision if revision > 0 else None


def note_sent(session: Session, kind: type[NounRow[Any]], sent: Sequence[UUID], desk: Desk) -> None:
    """Have it known that records of a table were here, in case they are erased later."""
    for chunk in (sent[at : at + AT_ONCE] for at in range(0, len(sent), AT_ONCE)):
        known = select(LineageRow.object_id).where(LineageRow.object_id.in_(chunk))
        fresh = select(kind).where(kind.uuid.in_(chunk), kind.uuid.not_in(known))
        for row in session.scalars(fresh).all():
            lineage = _of_row(session, row, desk, None)
            values = _values(row.__tablename__, row.uuid, row.revision, lineage, desk)
            session.add(LineageRow(**values))
        session.flush()


def exchanged(session: Session, object_ids: Sequence[UUID]) -> set[UUID]:
    """Return those of some numbers for the world of which something is kept."""
    query = select(LineageRow.object_id).where(LineageRow.object_id.in_(object_ids))
    return set(session.scalars(query))


def told(session: Session, object_id: UUID) -> str:
    """Return what is kept of a record's lineage, so that it can be put back; or nothing."""
    kept = session.get(LineageRow, object_id)
    return "" if kept is None else kept.versions


def put_back(session: Session, row: NounRow[Any], former: str, desk: Desk) -> None:
    """Have a record go back to what it went back to before a package was taken."""
    if former:
        keep(session, row, from_plain(json.loads(former), gone=False), desk)
    else:
        forget(session, row.uuid)


def forget(session: Session, object_id: UUID) -> None:
    """Have a record count as never exchanged."""
    kept = session.get(LineageRow, object_id)
    if kept is not None:
        session.delete(kept)
        session.flush()


def of_gone(session: Session, object_id: UUID, desk: Desk) -> Lineage | None:
    """Return the lineage of a record that is not here any more; none if it never was."""
    kept = session.get(LineageRow, object_id)
    if kept is None:
        return None
    lineage = _read(kept)
    if lineage.gone is not None:
        return lineage
    return lineage.erased(desk, kept.revision + 1 + kept.ahead)


def next_number(mine: Lineage, theirs: Lineage, desk: Desk) -> int:
    """Return the number of the next writing of a record here.

    A vault that was restored from a backup counts on from what others have heard of it.
    """
    return max(mine.whole().get(desk, 0), theirs.whole().get(desk, 0)) + 1


def keep(
    session: Session, row: NounRow[Any], lineage: Lineage, desk: Desk, *, again: bool = True
) -> None:
    """Keep what a record goes back to at its present revision.

    Args:
        again: it may be that something is kept of it already.
    """
    values = _values(row.__tablename__, row.uuid, row.revision, lineage, desk)
    if again:
        session.merge(LineageRow(**values))
    else:  # past the mapper, because an import keeps thousands
        session.connection().execute(insert(_TABLE), values)


def keep_gone(session: Session, noun: str, object_id: UUID, lineage: Lineage, desk: Desk) -> None:
    """Keep what the erasure of a record goes back to."""
    session.merge(LineageRow(**_values(noun, object_id, 0, lineage, desk)))


def _values(
    noun: str, object_id: UUID, revision: int, lineage: Lineage, desk: Desk
) -> dict[str, Any]:
    return {
        "object_id": object_id,
        "noun": noun,
        "revision": revision,
        "ahead": max(0, lineage.whole().get(desk, 0) - revision),
        "gone": lineage.gone is not None,
        "versions": json.dumps(to_plain(lineage), separators=(",", ":"), sort_keys=True),
    }


def to_plain(lineage: Lineage) -> list[list[Any]]:
    """Return a lineage as JSON: fields of one version together."""
    if lineage.gone is not None:
        return [[dict(lineage.gone), []]]
    grouped: dict[str, tuple[Version, list[str]]] = {}
    for name in sorted(lineage.fields):
        version = lineage.fields[name]
        key = json.dumps(dict(version), sort_keys=True)
        grouped.setdefault(key, (version, []))[1].append(name)
    return [[dict(version), names] for version, names in grouped.values()]


def from_plain(plain: Any, *, gone: bool) -> Lineage:
    """Return the lineage of its JSON.

    Raises:
        ValueError: it is none.
    """
    found: dict[str, Version] = {}
    try:
        for version, names in plain:
            checked = _version(version)
            if gone:
                return Lineage(gone=checked)
            found.update(dict.fromkeys((_text(name) for name in names), checked))
    except TypeError as error:
        raise ValueError("no lineage") from error
    return Lineage(fields=found)


_UNTOLD = frozenset({"id", "uuid", "revision"})
_LARGEST = 2**40


def _read(kept: LineageRow) -> Lineage:
    return from_plain(json.loads(kept.versions), gone=kept.gone)


def _version(value: Any) -> Mapping[Desk, int]:
    if not isinstance(value, dict) or not value:
        raise ValueError("no version")
    if any(type(number) is not int or not 0 < number < _LARGEST for number in value.values()):
        raise ValueError("no number of a writing")
    return {Desk(_text(desk)): number for desk, number in value.items()}


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("no text")
    return value
