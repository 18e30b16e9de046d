"""What may go to a contact for an errand: field by field, by the consent of today.

Everything is laid onto the spool at once, so that a large package needs little memory. What the
consent does not open is left out and counted.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from ilja_desktop.domain.contact import Contact
from ilja_desktop.domain.coverage import Hearing
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.ids import CaseId, GrantId
from ilja_desktop.domain.lineage import Desk, Lineage, Version, claimed, in_part
from ilja_desktop.domain.package import StaysFor, Withheld
from ilja_desktop.domain.verdict import Reason, Verdict
from ilja_desktop.exchange.packagemanifest import Member, MemberKind
from ilja_desktop.keys.canonical import Json, canonical
from ilja_desktop.services.errand import Freight, Trip, Why
from ilja_desktop.services.packagehearing import Hearings
from ilja_desktop.services.packagenumber import Numbers
from ilja_desktop.services.packagetitle import title_of
from ilja_desktop.services.travelling import Kind, hints, outward
from ilja_desktop.services.watch import Stages, Told, Unwatched, Watch
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import lineage as lineage_store
from ilja_desktop.store import package as store
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.rows import NounRow
from ilja_desktop.store.spool import PIECE, Spool


@dataclass(frozen=True)
class Sent:
    """A record that goes along: its table, both its numbers, and its revision here."""

    kind: Kind
    id: int
    object_id: UUID
    revision: int


@dataclass(kw_only=True)
class Load:
    """What a package will hold.

    Args:
        spool: where it lies.
        sent: every record in it.
        grants: the grants it rests on, by the case they are recorded at.
        cases: the cases in it.
        withheld: what in scope does not go along.
    """

    spool: Spool
    members: list[Member] = field(default_factory=list)
    sent: list[Sent] = field(default_factory=list)
    gone: int = 0
    recalled: list[tuple[str, UUID]] = field(default_factory=list)
    grants: dict[CaseId, set[GrantId]] = field(default_factory=dict)
    cases: list[CaseId] = field(default_factory=list)
    withheld: list[Withheld] = field(default_factory=list)


class Loader:
    """Lays what may go onto a spool."""

    def __init__(
        self, session: Session, trip: Trip, contact: Contact, desk: Desk, today: date
    ) -> None:
        self._session = session
        self._trip = trip
        self._contact = contact
        self._desk = desk
        self._numbers = Numbers(session, contact.id)
        self._needed: dict[Kind, dict[int, NounRow[Any]]] = defaultdict(dict)
        self._attached: list[Member] = []
        self._hearings = Hearings(session, trip, contact, today)
        self._today = today

    def load(self, subject: UUID | None, spool: Spool, watch: Watch = Unwatched()) -> Load:
        """Lay everything in scope onto a spool and return what it comes to."""
        load = Load(spool=spool)
        recalled = self._recalled(load)
        back = {object_id for _, object_id in load.recalled}
        rows: dict[Kind, list[NounRow[Any]]] = defaultdict(list)
        found = self._trip.gather(self._session, subject, self._contact)
        gathered = [row for row in found if row.uuid not in back]
        for row in gathered:
            rows[type(row)].append(row)
        self._hearings.ask(gathered)
        # Backwards, because later nouns say which references are needed.
        stages = Stages(watch, len(self._trip.freight))
        lines = {
            freight.kind: self._lines(load, freight, rows[freight.kind], stages.stage(number))
            for number, freight in enumerate(reversed(self._trip.freight))
        }
        for number, freight in enumerate(self._trip.freight):
            load.members.append(_laid(spool, number, MemberKind.RECORDS, lines[freight.kind]))
        gone = [*self._gone(load), *recalled]
        load.members.append(_laid(spool, len(load.members), MemberKind.RECORDS, gone))
        load.members += self._attached
        return load

    def _lines(
        self, load: Load, freight: Freight, rows: Sequence[NounRow[Any]], told: Told
    ) -> list[bytes]:
        found = []
        every = [*rows, *self._needed[freight.kind].values()]
        for done, row in enumerate(dict.fromkeys(every)):
            told(done, len(every))
            heard = self._hearings.of_row(row)
            why = self._why_not(freight, row, heard)
            if why is not None:
                title = "" if why is StaysFor.SHIELDED else title_of(self._session, row)
                load.withheld.append(Withheld(noun=row.NOUN, title=title, reason=why))
                continue
            hearing = heard if isinstance(heard, Hearing) else None
            found.append(self._line(load, freight, row, hearing))
            load.sent.append(Sent(type(row), row.id, row.uuid, row.revision))
            if isinstance(row, CaseRow):
                load.cases.append(CaseId(row.id))
        return found

    def _why_not(
        self, freight: Freight, row: NounRow[Any], heard: Hearing | Why | None
    ) -> Why | None:
        """Return why a record stays; none if it may go, be it in part."""
        if heard is not None and not isinstance(heard, Hearing):
            return heard
        return freight.uncut and freight.uncut(self._session, row, self._hearings.of)

    def _line(
        self, load: Load, freight: Freight, row: NounRow[Any], hearing: Hearing | None
    ) -> bytes:
        """Return a record as it travels, without what the contact may not know."""
        if hearing is not None:
            self._note_grants(load, row, hearing)
            load.withheld += self._parts(freight, row, hearing)
        lineage = lineage_store.of_row(self._session, row, self._desk)
        said: dict[str, Json] = {}
        attached: dict[str, Json] = {}
        versions: dict[str, Version] = {}
        for name, category in freight.fields.items():
            if hearing is not None and category and not hearing.verdict(category).allowed:
                continue
            versions[name] = lineage.version(name)
            if hints(freight.kind.RECORD)[name] is bytes:
                attached[name] = len(self._attached)
                said[name] = self._attach(load.spool, row, name)
                continue
            whole = row.value(name)
            value = _opened(whole, hearing)
            if value is not whole:
                versions[name] = in_part(versions[name], self._desk)
            said[name] = outward(hints(freight.kind.RECORD)[name], value, self._to_world)
        plain: dict[str, Json] = {
            "noun": row.__tablename__,
            "uuid": str(self._numbers.outside(row.uuid)),
            "versions": lineage_store.to_plain(Lineage(fields=versions)),
            "fields": said,
            "attachments": attached,
        }
        return canonical(plain) + b"\n"

    def _attach(self, spool: Spool, row: NounRow[Any], name: str) -> str:
        """Lay a file behind the records; return its hash, which is what the record says of it."""
        content = bytes(row.value(name))
        pieces = (content[at : at + PIECE] for at in range(0, len(content), PIECE))
        number = len(self._trip.freight) + 1 + len(self._attached)
        self._attached.append(_laid(spool, number, MemberKind.ATTACHMENT, pieces))
        self._session.expire(row, [name])
        return self._attached[-1].sha256

    def _to_world(self, kind: Kind, number: int) -> UUID | None:
        row = self._session.get(kind, number)
        if row is None:
            return None
        freight = self._trip.freight_of(kind.__tablename__)
        if freight is not None and freight.reference:
            self._needed[kind][number] = row
        return self._numbers.outside(row.uuid)

    def _parts(self, freight: Freight, row: NounRow[Any], hearing: Hearing) -> Iterator[Withheld]:
        """Yield what stays of a record that goes, by what it is about, and why."""
        stays: dict[tuple[DataCategory, Reason], list[str]] = defaultdict(list)
        for name, category in freight.fields.items():
            for about, verdict in _verdicts(row.value(name), category, hearing):
                if not verdict.allowed:
                    stays[about, verdict.reason].append(name)
        for (about, reason), names in stays.items():
            yield Withheld(
                noun=row.NOUN,
                title=title_of(self._session, row),
                fields=tuple(dict.fromkeys(names)),
                category=about,
                reason=reason,
            )

    def _note_grants(self, load: Load, row: NounRow[Any], hearing: Hearing) -> None:
        """Note at which case the disclosure is recorded, and on which grants it rests."""
        person = self._trip.person(self._session, row)
        case_id = CaseId(row.id) if isinstance(row, CaseRow) else getattr(row, "case_id", None)
        if case_id is None and person is not None:
            cases = case_store.rows_of_person(self._session, person)
            case_id = CaseId(cases[-1].id) if cases else None
        if case_id is not None:
            load.grants.setdefault(case_id, set()).update(hearing.verdict(None).grants)

    def _gone(self, load: Load) -> list[bytes]:
        """Return what the contact has and is not here any more."""
        found = []
        here = {sent.object_id for sent in load.sent}
        for object_id, noun in store.shared_with(self._session, self._contact.id).items():
            freight = self._trip.freight_of(noun)
            if freight is None or freight.reference or object_id in here:
                continue
            if self._is_here(freight.kind, object_id):
                continue
            lineage = lineage_store.of_gone(self._session, object_id, self._desk)
            if lineage is None or lineage.gone is None:
                continue
            told = Lineage(gone=claimed(lineage.gone, self._desk))
            versions = lineage_store.to_plain(told)
            plain: dict[str, Json] = {
                "noun": noun,
                "uuid": str(self._numbers.outside(object_id)),
                "gone": True,
                "versions": versions,
            }
            found.append(canonical(plain) + b"\n")
        load.gone = len(found)
        return found

    def _recalled(self, load: Load) -> list[bytes]:
        """Return what the contact has and may have no longer."""
        if self._trip.recall is None:
            return []
        found = []
        for noun, object_id in self._trip.recall(self._session, self._contact, self._today):
            load.recalled.append((noun, object_id))
            uuid = str(self._numbers.outside(object_id))
            plain: dict[str, Json] = {"noun": noun, "uuid": uuid, "recalled": True}
            found.append(canonical(plain) + b"\n")
        return found

    def _is_here(self, kind: Kind, object_id: UUID) -> bool:
        return self._session.query(kind.id).filter(kind.uuid == object_id).first() is not None


def _verdicts(
    value: Any, category: DataCategory | None, hearing: Hearing
) -> Iterator[tuple[DataCategory, Verdict]]:
    """Yield what a field is about, each with whether it may be known."""
    if category is not None and value:
        yield category, hearing.verdict(category)
    if isinstance(value, tuple):
        facts = (one for one in value if isinstance(one, Fact))
        yield from ((fact.category, hearing.of_fact(fact)) for fact in facts)


def _opened(value: Any, hearing: Hearing | None) -> Any:
    """Return the facts among a value that may be known; the value itself if that is all of it."""
    if hearing is None or not isinstance(value, tuple):
        return value
    opened = tuple(
        one for one in value if not isinstance(one, Fact) or hearing.of_fact(one).allowed
    )
    return value if len(opened) == len(value) else opened


def _laid(spool: Spool, number: int, kind: MemberKind, pieces: Iterable[bytes]) -> Member:
    """Lay a file of the payload onto a spool and return how the manifest names it."""
    digest, size, held = hashlib.sha256(), 0, b""
    for piece in pieces:
        digest.update(piece)
        size += len(piece)
        held += piece
        if len(held) >= PIECE:
            spool.lay(number, held)
            held = b""
    if held:
        spool.lay(number, held)
    return Member(kind=kind, size=size, sha256=digest.hexdigest())
