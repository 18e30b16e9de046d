"""What may go to a contact for an errand: field by field, by the consent of today.

Everything is laid onto the spool at once, so that a large package needs little memory. What the
consent does not open is left out and counted.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from ilja_desktop.domain.contact import Contact
from ilja_desktop.domain.coverage import Hearing, hear
from ilja_desktop.domain.datacategory import Fact
from ilja_desktop.domain.ids import CaseId, GrantId, YoungPersonId
from ilja_desktop.domain.lineage import Desk, Lineage, Version, in_part
from ilja_desktop.exchange.packagemanifest import Member, MemberKind
from ilja_desktop.keys.canonical import Json, canonical
from ilja_desktop.services.basis import bases_of
from ilja_desktop.services.errand import Freight, Trip
from ilja_desktop.services.packagenumber import Numbers
from ilja_desktop.services.seclusion import closed_people
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
        withheld: so many records the consent does not open to the contact.
    """

    spool: Spool
    members: list[Member] = field(default_factory=list)
    sent: list[Sent] = field(default_factory=list)
    gone: int = 0
    recalled: list[tuple[str, UUID]] = field(default_factory=list)
    grants: dict[CaseId, set[GrantId]] = field(default_factory=dict)
    cases: list[CaseId] = field(default_factory=list)
    withheld: int = 0


class Loader:
    """Lays what may go onto a spool."""

    def __init__(self, session: Session, trip: Trip, contact: Contact, desk: Desk) -> None:
        self._session = session
        self._trip = trip
        self._contact = contact
        self._desk = desk
        self._numbers = Numbers(session, contact.id)
        self._needed: dict[Kind, dict[int, NounRow[Any]]] = defaultdict(dict)
        self._attached: list[Member] = []
        self._hearings: dict[YoungPersonId, Hearing | None] = {}

    def load(
        self, subject: UUID | None, spool: Spool, today: date, watch: Watch = Unwatched()
    ) -> Load:
        """Lay everything in scope onto a spool and return what it comes to."""
        load = Load(spool=spool)
        rows: dict[Kind, list[NounRow[Any]]] = defaultdict(list)
        gathered = list(self._trip.gather(self._session, subject, self._contact))
        for row in gathered:
            rows[type(row)].append(row)
        self._ask(gathered, today)
        # Backwards, because later nouns say which references are needed.
        stages = Stages(watch, len(self._trip.freight))
        lines = {
            freight.kind: self._lines(load, freight, rows[freight.kind], stages.stage(number))
            for number, freight in enumerate(reversed(self._trip.freight))
        }
        for number, freight in enumerate(self._trip.freight):
            load.members.append(_laid(spool, number, MemberKind.RECORDS, lines[freight.kind]))
        gone = [*self._gone(load), *self._recalled(load, today)]
        load.members.append(_laid(spool, len(load.members), MemberKind.RECORDS, gone))
        load.members += self._attached
        return load

    def _ask(self, rows: Iterable[NounRow[Any]], today: date) -> None:
        """Work out for everybody the rows tell of what the contact may hear."""
        purpose = self._trip.purpose
        if purpose is None:
            return
        people = dict.fromkeys(
            person for row in rows if (person := self._trip.person(self._session, row)) is not None
        )
        listener = self._trip.listener(self._session, self._contact)
        hidden = closed_people(self._session)
        bases = bases_of(self._session, list(people), today)
        for person, basis in bases.items():
            heard = listener is not None and person not in hidden
            hearing = hear(basis, listener, purpose, today) if heard else None
            allowed = hearing is not None and hearing.verdict(None).allowed
            self._hearings[person] = hearing if allowed else None

    def _lines(
        self, load: Load, freight: Freight, rows: Sequence[NounRow[Any]], told: Told
    ) -> list[bytes]:
        found = []
        every = [*rows, *self._needed[freight.kind].values()]
        for done, row in enumerate(dict.fromkeys(every)):
            told(done, len(every))
            line = self._line(load, freight, row)
            if line is None:
                load.withheld += 1
                continue
            found.append(line)
            load.sent.append(Sent(type(row), row.id, row.uuid, row.revision))
            if isinstance(row, CaseRow):
                load.cases.append(CaseId(row.id))
        return found

    def _line(self, load: Load, freight: Freight, row: NounRow[Any]) -> bytes | None:
        """Return a record as it travels; nothing if the contact may not have it."""
        person = self._trip.person(self._session, row)
        hearing = None
        if self._trip.purpose is not None and person is not None:
            hearing = self._hearings.get(person)
            if hearing is None:
                return None
            self._note_grants(load, person, row, hearing)
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

    def _note_grants(
        self, load: Load, person: YoungPersonId, row: NounRow[Any], hearing: Hearing
    ) -> None:
        """Note at which case the disclosure is recorded, and on which grants it rests."""
        case_id = CaseId(row.id) if isinstance(row, CaseRow) else getattr(row, "case_id", None)
        if case_id is None:
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
            versions = lineage_store.to_plain(lineage)
            plain: dict[str, Json] = {
                "noun": noun,
                "uuid": str(self._numbers.outside(object_id)),
                "gone": True,
                "versions": versions,
            }
            found.append(canonical(plain) + b"\n")
        load.gone = len(found)
        return found

    def _recalled(self, load: Load, today: date) -> list[bytes]:
        """Return what the contact has and may have no longer."""
        if self._trip.recall is None:
            return []
        found = []
        for noun, object_id in self._trip.recall(self._session, self._contact, today):
            load.recalled.append((noun, object_id))
            uuid = str(self._numbers.outside(object_id))
            plain: dict[str, Json] = {"noun": noun, "uuid": uuid, "recalled": True}
            found.append(canonical(plain) + b"\n")
        return found

    def _is_here(self, kind: Kind, object_id: UUID) -> bool:
        return self._session.query(kind.id).filter(kind.uuid == object_id).first() is not None


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
