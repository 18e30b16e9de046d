"""Lays the records of a package into the vault, inside a running transaction.

Every record is compared with the one here, field by field. Whoever cannot be taken is left out
with the reason; a person's records go together, by the consent that holds here today.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, get_args
from uuid import UUID

from sqlalchemy.exc import IntegrityError

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.coverage import standing
from ilja_desktop.domain.datacategory import Fact
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.ids import UserId
from ilja_desktop.domain.lineage import Choice, Desk, Lineage
from ilja_desktop.domain.merging import Held, Settled, meet
from ilja_desktop.domain.package import Move, PackageForeign, RefusedFor
from ilja_desktop.domain.packagestaging import Decided
from ilja_desktop.domain.shield import CaseShielded
from ilja_desktop.services.basis import bases_of
from ilja_desktop.services.gate import CategoryNotCovered, demand_enterable
from ilja_desktop.services.packagejudging import Judge
from ilja_desktop.services.packageknown import Known
from ilja_desktop.services.packagenumber import Numbers
from ilja_desktop.services.packageopening import Arrival
from ilja_desktop.services.packagepeople import People
from ilja_desktop.services.packagereading import Came, Reading
from ilja_desktop.services.packagetally import Landed, Tally
from ilja_desktop.services.travelling import Kind, StaysHere, hints, inward, outward
from ilja_desktop.services.trips import TRIPS
from ilja_desktop.services.watch import Meter
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import lineage as lineage_store
from ilja_desktop.store.person import YoungPersonRow
from ilja_desktop.store.rows import NounRow
from ilja_desktop.store.transaction import Run, Transaction
from ilja_desktop.store.trouble import RecordIsFinal


class _BreaksRule(Exception):
    """A record would break rules; ``args`` are their codes."""


_STANDS_AGAINST: Mapping[type[Exception], RefusedFor] = {
    RecordIsFinal: RefusedFor.STANDS_FINAL,
    CaseShielded: RefusedFor.SHIELDED,
    IntegrityError: RefusedFor.IN_USE,
}


class Landing:
    """One package on its way into the vault.

    Args:
        workplace: whose vault.
        transaction: running; nothing else happens in it.
        arrival: the package.
        trip: what it is for.
        decided: what somebody decided; where nobody has, one's own text stays for now.
        rehearsal: nothing of it will be kept, so files stay where they are.
    """

    def __init__(
        self,
        workplace: Workplace,
        transaction: Transaction,
        arrival: Arrival,
        decided: Decided,
        *,
        rehearsal: bool,
    ) -> None:
        self._at = workplace
        self._transaction = transaction
        self._session = transaction.session
        self._arrival = arrival
        self._trip = TRIPS[arrival.manifest.errand]
        self._decided = decided
        self._rehearsal = rehearsal
        self._desk = Desk(workplace.vault.vault_id)
        self._numbers = Numbers(self._session, arrival.contact.id, decided.same())
        self._known = Known(self._session)
        self._judge = Judge(self._session, workplace.today(), rule_day(arrival.manifest.made_at))
        self._people = People(self._session, workplace.user, decided)
        self._refusals: dict[UUID, RefusedFor] = {}
        self._missing: RefusedFor = RefusedFor.LINK_MISSING

    def lay(self, run: Run, shut: Mapping[UUID, RefusedFor], meter: Meter) -> Tally:
        """Lay everything down that may be taken.

        What no consent opens here is only known once the consents that came along lie here too;
        ``shut`` is what an earlier rehearsal found.

        Raises:
            PackageForeign: something in it does not belong to its errand.
            Cancelled: the watcher stopped it.
        """
        self._meter = meter
        self._transaction.author = f"contacts:{self._arrival.contact.uuid}"
        self._refusals.update(shut)
        tally, reading = Tally(), Reading(self._arrival, self._trip, self._desk, self._numbers)
        for number in range(len(self._trip.freight)):
            for came in self._known.ahead_of(reading.records(number, meter)):
                tally.landed.append(self._one(run, came))
        gone = list(reading.records(len(self._trip.freight), meter))
        order = [freight.kind for freight in self._trip.freight]
        # Those that refer to others go first.
        gone.sort(key=lambda each: -order.index(each.freight.kind))
        # One at a time, because much may go with one of them.
        for came in self._known.ahead_of(gone, at_once=1):
            tally.landed.append(self._recall(came) if came.recalled else self._one(run, came))
        tally.shut = self._shut(tally)
        tally.arriving = self._people.arriving
        return tally

    def _shut(self, tally: Tally) -> dict[UUID, RefusedFor]:
        """Return the people whose consent does not hold here today, and what nothing opens here."""
        purpose, today = self._trip.purpose, self._at.today()
        if purpose is None:
            return {}
        written = [
            (one, person)
            for one in tally.of(Move.NEW, Move.CHANGED, Move.CONFLICTING)
            if one.row is not None and (person := self._trip.person(self._session, one.row))
        ]
        bases = bases_of(self._session, list({person for _, person in written}), today)
        found = {
            one.came.object_id: RefusedFor.NOT_COVERED
            for one, person in written
            if not _enterable(one, bases[person], today)
        }
        for person, basis in bases.items():
            if not standing(basis, purpose, today).allowed:
                uuid = self._session.get_one(YoungPersonRow, person).uuid
                found[uuid] = RefusedFor.NO_CONSENT
        return found

    def _one(self, run: Run, came: Came) -> Landed:
        session, exchanged = self._session, self._known.exchanged(came)
        row = self._here(came)
        meeting = meet(self._mine(came, row), came.held)
        landed = Landed(
            came=came,
            meeting=meeting,
            move=meeting.move,
            row=row,
            facts=getattr(row, "facts", ()),
            before=0 if row is None else row.revision,
            former=lineage_store.told(session, came.object_id) if exchanged else "",
        )
        if row is not None and came.freight.reference:
            return replace(landed, move=Move.KNOWN)
        refused = self._refused(landed)
        if refused is not None:
            return self._left_out(landed, refused)
        try:
            self._meet(landed)
            with session.begin_nested():
                return self._settle(run, landed)
        except _BreaksRule as broken:
            return self._left_out(landed, RefusedFor.BREAKS_RULE, broken.args)
        except StaysHere:
            return self._left_out(landed, self._missing)
        except tuple(_STANDS_AGAINST) as error:
            return self._left_out(landed, _STANDS_AGAINST[type(error)])
        except (ValueError, TypeError, LookupError, AttributeError) as error:
            raise PackageForeign(self._arrival.name, self._trip.errand) from error

    def _left_out(
        self, landed: Landed, refused: RefusedFor, problems: tuple[str, ...] = ()
    ) -> Landed:
        self._refusals[landed.came.object_id] = refused
        return replace(landed, move=Move.REFUSED, refused=refused, problems=problems)

    def _meet(self, landed: Landed) -> None:
        """Have somebody say whether a young person who arrives is known here already."""
        came = landed.came
        asked = landed.move is Move.NEW or came.called in self._decided.people
        if came.freight.kind is YoungPersonRow and asked:
            self._people.meet(came)

    def _recall(self, came: Came) -> Landed:
        """Give up a record with all that hangs on it; later it may come again as if new."""
        row = self._here(came)
        landed = Landed(came=came, meeting=meet(None, came.held), move=Move.KNOWN, row=row)
        if row is None:
            return landed
        try:
            with self._session.begin_nested():
                came.freight.erase(self._transaction, row)
        except IntegrityError:
            return replace(landed, move=Move.REFUSED, refused=RefusedFor.IN_USE)
        lineage_store.forget(self._session, came.object_id)
        return replace(landed, move=Move.DELETED, row=None)

    def _refused(self, landed: Landed) -> RefusedFor | None:
        """Return why a record is not even tried."""
        came, row = landed.came, landed.row
        if landed.move is Move.NEW and self._known.erased(came):
            return RefusedFor.ERASED_HERE
        if row is None:
            return self._refusals.get(came.object_id)
        person = self._trip.person(self._session, row)
        if person is None:
            return None
        uuid = self._session.get_one(YoungPersonRow, person).uuid
        return self._refusals.get(uuid) or self._refusals.get(came.object_id)

    def _settle(self, run: Run, landed: Landed) -> Landed:
        came, meeting = landed.came, landed.meeting
        mine = Lineage() if meeting.mine is None else meeting.mine.lineage
        choices = {
            name: self._decided.fields.get((came.object_id, name), Choice.MINE)
            for name in meeting.conflicts
        }
        number = lineage_store.next_number(mine, came.held.lineage, self._desk)
        settled = meeting.settle(choices, self._desk, number)
        if settled.lineage.gone is not None:
            self._erase(landed, settled)
            return landed
        row = self._write(run, landed, settled)
        doubts = self._judge.doubts(row) if self._rehearsal else ()
        return replace(landed, row=row, doubts=doubts)

    def _erase(self, landed: Landed, settled: Settled) -> None:
        came = landed.came
        if settled.erase and landed.row is not None:
            came.freight.erase(self._transaction, landed.row)
        noun = came.freight.kind.__tablename__
        lineage_store.keep_gone(self._session, noun, came.object_id, settled.lineage, self._desk)

    def _write(self, run: Run, landed: Landed, settled: Settled) -> NounRow[Any]:
        came, row = landed.came, landed.row
        values = self._values(came, settled.texts)
        broken_before = self._judge.problems(row, came.held.texts)
        if row is None:
            (row,) = run.add_all([self._made(came, values)])
            if came.attachments:  # a thousand files need not lie in memory until the end
                self._session.expire(row, list(came.attachments))
        else:
            kept = self._values(came, settled.kept)
            if kept:  # what was decided against stays in the history
                values = {**{name: row.value(name) for name in kept}, **values}
                self._transaction.change(row, kept)
            self._transaction.change(row, values)
        broken = self._judge.problems(row, came.held.texts)
        if not set(broken) <= set(broken_before):
            raise _BreaksRule(*broken)
        again = self._known.exchanged(came)
        lineage_store.keep(self._session, row, settled.lineage, self._desk, again=again)
        self._known.note(came)
        self._numbers.place(came.freight.kind, came.called, row.id)
        return row

    def _made(self, came: Came, values: dict[str, Any]) -> NounRow[Any]:
        """Return the new row; who of another vault did something is here whoever takes it in."""
        kind = came.freight.kind
        for name, hint in hints(kind.RECORD).items():
            if hint is UserId:
                values.setdefault(name, self._at.user.id)
        try:
            return kind(**values, uuid=came.object_id)
        except TypeError as error:
            raise StaysHere(kind.__tablename__) from error

    def _values(self, came: Came, texts: Mapping[str, object]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for name, plain in texts.items():
            if name in came.attachments:
                place = came.attachments[name]
                values[name] = b"" if self._rehearsal else self._content(place)
                continue
            hint = hints(came.freight.kind.RECORD)[name]
            values[name] = inward(hint, plain, self._local)
            if name in came.freight.needs and plain is not None and values[name] is None:
                raise StaysHere(name)
        return values

    def _content(self, place: int) -> bytes:
        content = self._arrival.spool.content(place)
        self._meter.add(len(content))
        return content

    def _local(self, kind: Kind, uuid: UUID) -> int | None:
        place = self._numbers.local(kind, uuid)
        if place is None:
            own = self._numbers.own(uuid)
            self._missing = self._refusals.get(own, RefusedFor.LINK_MISSING)
        return place

    def _here(self, came: Came) -> NounRow[Any] | None:
        kind = came.freight.kind
        row = self._known.row(came)
        if row is None and came.freight.alike is not None:
            row = came.freight.alike(self._session, came.held.texts, self._numbers.places)
        if row is not None:
            self._numbers.place(kind, came.called, row.id)
        return row

    def _mine(self, came: Came, row: NounRow[Any] | None) -> Held | None:
        if row is None:
            if not self._known.exchanged(came):
                return None
            gone = lineage_store.of_gone(self._session, came.object_id, self._desk)
            return None if gone is None else Held(lineage=gone)
        kinds = hints(came.freight.kind.RECORD)
        texts: dict[str, object] = {}
        for name in came.held.texts:
            if kinds[name] is bytes:
                texts[name] = self._sha256(row, name)
            else:
                texts[name] = outward(kinds[name], row.value(name), self._numbers.to_world)
        lineage, theirs = lineage_store.of_row(self._session, row, self._desk), came.held.lineage
        facts = [name for name in texts if Fact in get_args(kinds[name])]
        return Held(
            texts=texts,
            lineage=lineage.facing(theirs, self._desk),
            narrowed=lineage.narrowed(theirs, self._desk, facts),
        )

    def _sha256(self, row: NounRow[Any], name: str) -> str:
        digest = hashlib.sha256(bytes(row.value(name))).hexdigest()
        self._session.expire(row, [name])  # a thousand files need not lie in memory
        return digest


def _enterable(landed: Landed, basis: Basis, today: date) -> bool:
    """Say whether every fact that came may be written down here, as of one that is typed in."""
    came = [one for one in getattr(landed.row, "facts", ()) if one not in landed.facts]
    try:
        demand_enterable(came, basis, today, special_only=True)
    except CategoryNotCovered:
        return False
    return True
