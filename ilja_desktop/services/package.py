"""Packages: sent to a contact, opened, compared, taken in whole or not at all, taken back."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.ids import CaseId, ContactId, PackageId
from ilja_desktop.domain.package import (
    DELETIONS_ASKED_TWICE,
    ChoicesBreakRule,
    DeletionsUnconfirmed,
    Direction,
    Errand,
    Move,
    Package,
    PackageDraft,
    PackageState,
    PackageUnsettled,
    RefusedFor,
)
from ilja_desktop.domain.packagestaging import Decided, Decisions, Identities, Staged
from ilja_desktop.domain.user import Right, Role, may
from ilja_desktop.services import lending, numberblock
from ilja_desktop.services.access import Access
from ilja_desktop.services.anchoring import Anchorage
from ilja_desktop.services.outfile import Draft
from ilja_desktop.services.packagelanding import Landing
from ilja_desktop.services.packagemaking import PackageMaking, PackagePlan
from ilja_desktop.services.packageopening import Arrival, Gate, gate_of, open_package
from ilja_desktop.services.packagetally import Tally
from ilja_desktop.services.packagetelling import Telling, entry_of
from ilja_desktop.services.packageundoing import undo
from ilja_desktop.services.trips import TRIPS
from ilja_desktop.services.watch import Stages, Unwatched, Watch
from ilja_desktop.services.workplace import Workplace, columns
from ilja_desktop.store import package as store
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.package import PackageRow
from ilja_desktop.store.transaction import Transaction


class _TakenBack(Exception):
    """Nothing of the transaction shall stay."""


class Packages:
    """What a user can do about packages."""

    def __init__(self, workplace: Workplace, access: Access, anchorage: Anchorage) -> None:
        self._at = workplace
        self._access = access
        self._making = PackageMaking(workplace, access, anchorage)

    def every(self) -> tuple[Package, ...]:
        """Return all packages that went out or were taken in, the latest first."""
        with self._at.read() as session:
            return store.every(session)

    def errands(self) -> tuple[Errand, ...]:
        """Return what the signed-in user may send packages for; a volunteer sends the log alone."""
        user = self._at.user
        allowed = tuple(each for each, trip in TRIPS.items() if may(user, trip.send))
        if Role.MENTOR in user.roles:
            return tuple(each for each in allowed if TRIPS[each].send is Right.KEEP_LOG)
        return allowed

    def subjects(self, errand: Errand) -> tuple[tuple[UUID, str], ...]:
        """Return what a package may be about; nothing if it is about all there is."""
        trip = TRIPS[errand]
        self._at.require(trip.send)
        if trip.subjects is None:
            return ()
        with self._at.read() as session:
            return tuple(trip.subjects(session))

    def plan(
        self,
        id: ContactId,
        errand: Errand,
        subject: UUID | None = None,
        watch: Watch = Unwatched(),
    ) -> PackagePlan:
        """Lay out what may go to a contact; see ``PackageMaking.plan``."""
        return self._making.plan(id, errand, subject, watch)

    def seal(self, plan: PackagePlan, folder: Path, watch: Watch = Unwatched()) -> Draft:
        """Write the package into a folder, still without a name; see ``PackageMaking.seal``."""
        return self._making.seal(plan, folder, watch)

    def send(self, plan: PackagePlan, draft: Draft) -> Package:
        """Record what leaves; only then the file gets its name; see ``PackageMaking.send``."""
        return self._making.send(plan, draft)

    def gate(self) -> Gate:
        """Look up what decides whether a package is believed; on the store lane."""
        unlocked = self._access.unlocked
        with self._at.read() as session:
            return gate_of(session, unlocked.identity, unlocked.folder, self._at.today())

    def open(self, path: Path, gate: Gate, watch: Watch = Unwatched()) -> Arrival:
        """Open a package and lay it aside; on the compute lane, no database of the vault.

        Raises:
            Refusal: why it is not taken; nothing is left of it.
        """
        return open_package(path, gate, watch)

    def compare(
        self,
        arrival: Arrival,
        decisions: Decisions | None = None,
        people: Identities | None = None,
        watch: Watch = Unwatched(),
    ) -> Staged:
        """Say what a package would do here; nothing is written.

        Args:
            arrival: the package.
            decisions: what somebody decided already, field by field.
            people: whom somebody knew already of those who arrive.
            watch: hears how far it is.

        Raises:
            NotAllowed: the right is missing.
            PackageForeign: something in it does not belong to its errand.
            Cancelled: the watcher stopped it.
        """
        decided = Decided(decisions or {}, people or {})
        tally = self._rehearsed(arrival, decided, Stages(watch, 1))
        with self._at.read() as session:
            return Telling(session, self._at.vault.vault_id, arrival, tally).staged(decided)

    def take(
        self,
        arrival: Arrival,
        decisions: Decisions | None = None,
        people: Identities | None = None,
        *,
        deletions: int = 0,
        watch: Watch = Unwatched(),
    ) -> Package:
        """Take a package in: all that may be taken, in one transaction.

        Args:
            arrival: the package.
            decisions: one for each field both sides have written.
            people: one for each who may be known here already.
            deletions: how many somebody has confirmed.

        Raises:
            PackageUnsettled: a conflict is undecided; nothing was written.
            ChoicesBreakRule: the chosen texts break a rule together; nothing was written.
            DeletionsUnconfirmed: more would go than was confirmed; nothing was written.
            PackageForeign: nothing was written.
            Cancelled: the watcher stopped it; nothing was written.
        """
        decided = Decided(decisions or {}, people or {})
        shut: dict[UUID, RefusedFor] = {}
        while (package := self._taken(arrival, decided, shut, deletions, watch)) is None:
            pass  # the consent of somebody does not hold here: once more without them
        arrival.put_away()
        return package

    def undo(self, id: PackageId) -> Package:
        """Take back everything a package brought, as if it had never come.

        Raises:
            PackageBuiltUpon: something of it was worked on since.
            DeletionsStay: it deleted something.
        """
        with self._at.read() as session:
            trip = TRIPS[store.get(session, id).errand]
        with self._at.write(trip.take) as transaction:
            return undo(transaction, id, self._at.vault.vault_id)

    def call_back(self, id: PackageId) -> int:
        """Put the cases of a package on one's own table again though nothing came back.

        As after a lost stick; returns how many it were.
        """
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            session = transaction.session
            noun = CaseRow.__tablename__
            sent = [each.object_id for each in store.entries(session, id) if each.noun == noun]
            rows = session.scalars(select(CaseRow).where(CaseRow.uuid.in_(sent))).all()
            return sum(lending.call_back(transaction, CaseId(row.id)) for row in rows)

    def _rehearsed(self, arrival: Arrival, decided: Decided, stages: Stages) -> Tally:
        """Lay everything down and take all of it back; find out whose consent does not hold."""
        shut: dict[UUID, RefusedFor] = {}
        trip = TRIPS[arrival.manifest.errand]
        while True:
            tally = Tally()
            with suppress(_TakenBack), self._at.write(trip.take) as transaction:
                landing = Landing(self._at, transaction, arrival, decided, rehearsal=True)
                meter = stages.meter(0, arrival.size_of_records)
                with transaction.run(Action.IMPORTED, "rehearsal") as run:
                    tally = landing.lay(run, shut, meter)
                raise _TakenBack
            if tally.shut.keys() <= shut.keys():
                return tally
            shut |= tally.shut

    def _taken(
        self,
        arrival: Arrival,
        decided: Decided,
        shut: dict[UUID, RefusedFor],
        deletions: int,
        watch: Watch,
    ) -> Package | None:
        """Take a package in without those for whom it is shut.

        If it turns out to be shut for others too, they are added and nothing is written.
        """
        trip, object = TRIPS[arrival.manifest.errand], f"package:{arrival.manifest.digest}"
        with suppress(_TakenBack), self._at.write(trip.take) as transaction:
            landing = Landing(self._at, transaction, arrival, decided, rehearsal=False)
            meter = Stages(watch, 1).meter(0, arrival.size)
            with transaction.run(Action.IMPORTED, object) as run:
                tally = landing.lay(run, shut, meter)
            if not tally.shut.keys() <= shut.keys():
                shut |= tally.shut
                raise _TakenBack
            _demand_settled(tally, decided, deletions)
            package = self._record(transaction, arrival, tally)
            store.add_aliases(transaction.session, package.id, tally.aliases(decided.same()))
            return package
        return None

    def _record(self, transaction: Transaction, arrival: Arrival, tally: Tally) -> Package:
        session, manifest = transaction.session, arrival.manifest
        trip = TRIPS[manifest.errand]
        draft = PackageDraft(
            direction=Direction.IN,
            contact_id=arrival.contact.id,
            errand=manifest.errand,
            subject=manifest.subject,
            number=manifest.number,
            digest=manifest.digest,
            made_at=manifest.made_at,
            checkpoint=manifest.checkpoint,
            records=len(tally.landed),
            missing=arrival.missing,
        )
        row = transaction.add(PackageRow(**columns(draft), state=PackageState.TAKEN))
        rows = tuple(one.row for one in tally.landed if one.row is not None)
        for block in manifest.blocks:
            numberblock.receive(session, block)
        if trip.lends:
            cases = [CaseId(one.id) for one in rows if isinstance(one, CaseRow)]
            lending.receive(transaction, arrival.contact, cases)
        if trip.after is not None and trip.after_can_be_undone:
            trip.after(transaction, arrival.contact, manifest.subject, rows)
        entries = (
            entry_of(PackageId(row.id), one) for one in tally.landed if one.move is not Move.REFUSED
        )
        store.add_entries(session, entries)
        self._acknowledge(transaction, arrival)
        if trip.after is not None and not trip.after_can_be_undone:
            trip.after(transaction, arrival.contact, manifest.subject, rows)
        return row.record()

    def _acknowledge(self, transaction: Transaction, arrival: Arrival) -> None:
        """Note which of one's own packages the sender has taken by now."""
        seen = arrival.manifest.last_seen
        if seen is None:
            return
        row = store.row_of_digest(transaction.session, seen.digest)
        known = row is not None and row.contact_id == arrival.contact.id
        if row is not None and known and row.state is PackageState.MADE:
            transaction.change(row, {"state": PackageState.ARRIVED})


def _demand_settled(tally: Tally, decided: Decided, deletions: int) -> None:
    """Let nothing be taken that is undecided."""
    left = tally.undecided(decided)
    if left:
        raise PackageUnsettled(left)
    for one in tally.of(Move.REFUSED):
        if one.refused is RefusedFor.BREAKS_RULE and one.meeting.conflicts:
            raise ChoicesBreakRule(one.came.freight.kind.NOUN)
    going = len(tally.of(Move.DELETED))
    if going > max(deletions, DELETIONS_ASKED_TWICE):
        raise DeletionsUnconfirmed(going)
