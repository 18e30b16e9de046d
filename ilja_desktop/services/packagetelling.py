"""How a package and what it did are told: to whoever decides, and to the record."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, time
from enum import Enum
from types import NoneType, UnionType
from typing import Any, NewType, Union, get_args, get_origin
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from ilja_desktop.domain.daywords import clock, short_day
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.ids import PackageId
from ilja_desktop.domain.lineage import Desk, Outcome
from ilja_desktop.domain.merging import RECORD
from ilja_desktop.domain.package import Move
from ilja_desktop.domain.packagestaging import Conflict, Decided, Staged, StagedRecord
from ilja_desktop.domain.words import word
from ilja_desktop.services.packagenumber import Numbers
from ilja_desktop.services.packageopening import Arrival
from ilja_desktop.services.packagetally import Landed, Tally
from ilja_desktop.services.packagetitle import title_in, title_of
from ilja_desktop.services.travelling import Kind, StaysHere, hints, kinds, outward
from ilja_desktop.store import history
from ilja_desktop.store import lineage as lineage_store
from ilja_desktop.store.package import PackageEntryRow
from ilja_desktop.store.structured import from_plain

GONE_HERE, GONE_THERE = "hier gelöscht", "dort gelöscht"
YES, NO, A_FILE = "ja", "nein", "Datei"


def entry_of(package_id: PackageId, landed: Landed) -> PackageEntryRow:
    """Return what is kept of a record that was in a package."""
    gone = landed.move is Move.DELETED or landed.row is None
    move = landed.move
    if move is Move.KNOWN and landed.row is not None and landed.row.revision != landed.before:
        move = Move.CHANGED  # by what else happens when the package is taken
    return PackageEntryRow(
        package_id=package_id,
        object_id=landed.came.object_id,
        noun=landed.came.freight.kind.__tablename__,
        move=move,
        before=landed.before,
        after=0 if gone or landed.row is None else landed.row.revision,
        former=landed.former,
    )


class Telling:
    """Says in words what a compared package would do.

    Args:
        session: of the vault, as it is without the package.
        vault_id: whose number this desk goes by.
        arrival: the package.
        tally: what it would do.
    """

    def __init__(self, session: Session, vault_id: str, arrival: Arrival, tally: Tally) -> None:
        self._session = session
        self._desk = Desk(vault_id)
        self._arrival = arrival
        self._tally = tally
        self._numbers = Numbers(session, arrival.contact.id)
        self._arrived = {one.came.called: one.came.held.texts for one in tally.landed}

    def staged(self, decided: Decided) -> Staged:
        """Return the package as it is shown."""
        manifest, tally = self._arrival.manifest, self._tally
        return Staged(
            sender=f"{self._arrival.contact.name}, {self._arrival.contact.office}",
            errand=manifest.errand,
            number=manifest.number,
            made_at=manifest.made_at,
            missing=self._arrival.missing,
            turned_back=self._arrival.turned_back,
            counts=Counter(one.move for one in tally.landed),
            records=tuple(
                self._record(one, decided) for one in tally.landed if one.move is not Move.KNOWN
            ),
            arriving=tuple(tally.arriving),
        )

    def _record(self, landed: Landed, decided: Decided) -> StagedRecord:
        came, meeting = landed.came, landed.meeting
        changed = (name for name, how in meeting.outcomes.items() if how is Outcome.THEIRS)
        return StagedRecord(
            object_id=came.object_id,
            noun=came.freight.kind.NOUN,
            title=self._named(came.freight.kind, came.called),
            move=landed.move,
            refused=landed.refused,
            fields=tuple(name for name in changed if name != RECORD),
            conflicts=tuple(self._conflict(landed, name, decided) for name in meeting.conflicts),
            problems=landed.problems,
            doubts=landed.doubts,
        )

    def _conflict(self, landed: Landed, name: str, decided: Decided) -> Conflict:
        came, mine = landed.came, landed.meeting.mine
        choice = decided.fields.get((came.object_id, name))
        if name == RECORD:
            here, there = (GONE_HERE, "") if mine and mine.gone else ("", GONE_THERE)
            return Conflict(field=name, mine=here, theirs=there, choice=choice)
        hint = hints(came.freight.kind.RECORD)[name]
        return Conflict(
            field=name,
            mine=self._said(hint, None if mine is None else mine.texts.get(name)),
            theirs=self._said(hint, came.held.texts[name]),
            former=self._former(landed, name),
            choice=choice,
        )

    def _former(self, landed: Landed, name: str) -> str | None:
        """Return what a field said when both sides last agreed; none if nobody knows any more."""
        came, kind = landed.came, landed.came.freight.kind
        row = self._session.scalars(select(kind).where(kind.uuid == came.object_id)).first()
        if row is None:
            return None
        theirs = came.held.lineage.version(name)
        revision = lineage_store.shared_revision(self._session, row, name, theirs, self._desk)
        if revision is None:
            return None
        hint = hints(kind.RECORD)[name]
        value = history.value_at(self._session, row, name, revision)
        if hint is bytes:
            return A_FILE
        try:
            return self._said(hint, outward(hint, from_plain(hint, value), self._numbers.to_world))
        except StaysHere:
            return None

    def _named(self, kind: Kind, uuid: object) -> str:
        """Return by what a record is recognised that is in the package, or here."""
        called = UUID(str(uuid))
        title = title_in(kind, self._arrived.get(called, {}), self._named)
        if title:
            return title
        query = select(kind).where(kind.uuid == self._numbers.own(called))
        return title_of(self._session, self._session.scalars(query).first())

    def _said(self, hint: Any, plain: Any) -> str:
        """Return a value as it is written for people."""
        if plain is None:
            return ""
        if isinstance(hint, NewType):
            kind = kinds().get(hint)
            return str(plain) if kind is None else self._named(kind, plain)
        if get_origin(hint) in (Union, UnionType):
            (inner,) = (part for part in get_args(hint) if part is not NoneType)
            return self._said(inner, plain)
        if isinstance(plain, list):
            return "\n".join(self._said(get_args(hint)[0], part) for part in plain)
        if isinstance(plain, dict):
            parts = (self._said(hints(hint)[name], part) for name, part in plain.items())
            return ", ".join(part for part in parts if part)
        return _simple(hint, plain)


def _simple(hint: Any, plain: Any) -> str:
    """Return a value without parts as it is written for people."""
    if hint is bool:
        return YES if plain else NO
    if hint is bytes:
        return A_FILE
    if isinstance(hint, type) and issubclass(hint, Enum):
        return word(hint(plain))
    if hint is date:
        return short_day(date.fromisoformat(plain))
    if hint is datetime:
        stamp = datetime.fromisoformat(plain)
        return f"{short_day(rule_day(stamp))}, {clock(stamp)}"
    if hint is time:
        return str(plain)[: len("14:30")]
    return str(plain)
