"""Sends a package: planned by the consent of today, sealed on the compute lane, recorded, named.

Nothing leaves before its evidence is kept: the file has no name until the disclosures, the numbers
that go along and the loans of its cases are committed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC
from itertools import groupby
from pathlib import Path
from secrets import token_hex
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.contact import Contact, Trust
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.errors import ChangedMeanwhile
from ilja_desktop.domain.ids import ContactId
from ilja_desktop.domain.lineage import Desk
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.package import (
    LARGEST,
    MOST_MEMBERS,
    SUFFIX,
    ContactUnverified,
    Direction,
    Errand,
    Move,
    NothingToSend,
    Package,
    PackageDraft,
    PackageState,
    PackageTooLarge,
    expires_on,
)
from ilja_desktop.domain.user import Right
from ilja_desktop.exchange.packagemanifest import Manifest, Member, Seen
from ilja_desktop.keys.fingerprint import Fingerprint
from ilja_desktop.keys.identity import Signatory
from ilja_desktop.services import lending, numberblock
from ilja_desktop.services.access import Access
from ilja_desktop.services.anchoring import Anchorage
from ilja_desktop.services.contact import fingerprint_of
from ilja_desktop.services.errand import Trip
from ilja_desktop.services.outfile import Draft
from ilja_desktop.services.packagedisclosing import Disclosing
from ilja_desktop.services.packageload import Load, Loader, Sent
from ilja_desktop.services.trips import TRIPS
from ilja_desktop.services.watch import Stages, Unwatched, Watch
from ilja_desktop.services.workplace import Workplace, columns
from ilja_desktop.store import audit as audit_store
from ilja_desktop.store import certificate as certificate_store
from ilja_desktop.store import contact as contact_store
from ilja_desktop.store import lineage as lineage_store
from ilja_desktop.store import package as store
from ilja_desktop.store import schema
from ilja_desktop.store.package import PackageEntryRow, PackageRow
from ilja_desktop.store.spool import Spool
from ilja_desktop.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class PackagePlan:
    """A package that could be sent: everything in it is laid out already.

    Args:
        contact: to whom.
        trip: what for.
        manifest: what it will say about itself.
        load: what it will hold.
        signatory: who signs it.
        entries: length of the audit trail when it was planned.
    """

    contact: Contact
    trip: Trip
    manifest: Manifest
    load: Load
    signatory: Signatory
    entries: int


class PackageMaking:
    """Plans, seals and sends packages."""

    def __init__(self, workplace: Workplace, access: Access, anchorage: Anchorage) -> None:
        self._at = workplace
        self._access = access
        self._anchorage = anchorage

    def plan(
        self, id: ContactId, errand: Errand, subject: UUID | None, watch: Watch = Unwatched()
    ) -> PackagePlan:
        """Lay out what may go to a contact; nothing is recorded yet.

        Raises:
            NotAllowed, PresenceUnproven: the right or the password is missing.
            ContactUnverified: the contact's key was not compared.
            CaseAway: a case in it lies on another desk's table.
            NothingToSend: nothing in scope may go to them.
            PackageTooLarge: it would be larger than any package.
        """
        trip = TRIPS[errand]
        self._at.require(Right.EXPORT)
        self._at.require(trip.send)
        self._at.demand_presence(Deed.EXPORT)
        note = self._anchorage.note()
        spool = Spool(self._at.vault.path.parent)
        try:
            with self._at.read() as session:
                contact = contact_store.get(session, id).record()
                if contact.trust is not Trust.VERIFIED or not contact.active:
                    raise ContactUnverified(contact.name)
                desk = Desk(self._at.vault.vault_id)
                loader = Loader(session, trip, contact, desk, self._at.today())
                load = loader.load(subject, spool, watch)
                _demand_sendable(session, trip, contact, load)
                manifest = self._manifest(session, trip, contact, subject, load, note)
                return PackagePlan(
                    contact=contact,
                    trip=trip,
                    manifest=manifest,
                    load=load,
                    signatory=self._signatory(session),
                    entries=audit_store.length(session),
                )
        except BaseException:
            spool.remove()
            raise

    def seal(self, plan: PackagePlan, folder: Path, watch: Watch = Unwatched()) -> Draft:
        """Write the package into a folder, still without a name; no database of the vault.

        Raises:
            Cancelled: the watcher stopped it; nothing is left of it.
            FileNotWritten: the system refuses; nothing is left of it.
        """
        from ilja_desktop.exchange.packageseal import seal  # pyHanko takes a second to import

        draft = Draft(folder / f"{token_hex(8)}{SUFFIX}")
        contents, epk = _contents(plan, watch), plan.contact.epk
        try:
            draft.fill(lambda file: seal(file, plan.manifest, contents, plan.signatory, epk))
        except BaseException:
            draft.discard()
            raise
        return draft

    def send(self, plan: PackagePlan, draft: Draft) -> Package:
        """Record what leaves; only then the file gets its name.

        Raises:
            ChangedMeanwhile: something was written since the plan; plan again.
            FileNotWritten: the system refuses; what was recorded stays on record.
        """
        self._at.demand_presence(Deed.EXPORT)
        try:
            with self._at.write(Right.EXPORT) as transaction:
                if audit_store.length(transaction.session) != plan.entries:
                    raise ChangedMeanwhile("Der Tresor")
                package = self._record(transaction, plan)
            draft.publish()
        finally:
            draft.discard()
            plan.load.spool.remove()
        return package

    def _record(self, transaction: Transaction, plan: PackagePlan) -> Package:
        session, manifest, load = transaction.session, plan.manifest, plan.load
        row = transaction.add(PackageRow(**columns(_draft(plan)), state=PackageState.MADE))
        desk = Desk(self._at.vault.vault_id)
        for kind, sent in groupby(load.sent, key=lambda each: each.kind):
            lineage_store.note_sent(session, kind, [each.object_id for each in sent], desk)
        store.add_entries(session, (_entry(row, sent) for sent in load.sent))
        store.add_entries(session, (_recall(row, *one) for one in load.recalled))
        for block in manifest.blocks:
            numberblock.give_away(session, block)
        if plan.trip.lends:
            lending.lend(transaction, plan.contact, load.cases)
        disclosing = Disclosing(transaction, self._at.user, plan.contact, plan.trip)
        disclosing.disclose(load, row.record())
        transaction.note(Action.EXPORTED, row.reference(), manifest.encode())
        return row.record()

    def _manifest(
        self,
        session: Session,
        trip: Trip,
        contact: Contact,
        subject: UUID | None,
        load: Load,
        note: str,
    ) -> Manifest:
        former = store.row_of(session, Direction.OUT, contact.id, trip.errand, subject)
        answer = trip.answered_by or trip.errand
        heard = store.row_of(session, Direction.IN, contact.id, answer, subject)
        made_at = self._at.clock().astimezone(UTC).replace(microsecond=0)
        return Manifest(
            id=uuid4(),
            schema=schema.HEAD,
            desk=self._at.vault.vault_id,
            sender=Fingerprint.of(self._access.unlocked.identity.public).hex,
            recipient=fingerprint_of(contact).hex,
            errand=trip.errand,
            subject=subject,
            number=1 if former is None else former.number + 1,
            previous=None if former is None else former.digest,
            made_at=made_at,
            expires_on=expires_on(rule_day(made_at)),
            basis=trip.basis,
            checkpoint=note,
            last_seen=None if heard is None else Seen(number=heard.number, digest=heard.digest),
            blocks=numberblock.planned(session, trip, subject),
            members=tuple(load.members),
        )

    def _signatory(self, session: Session) -> Signatory:
        unlocked = self._access.unlocked
        personal = certificate_store.personal(session, unlocked.uid)
        return unlocked.identity.signatory(personal, certificate_store.authority(session))


def _demand_sendable(session: Session, trip: Trip, contact: Contact, load: Load) -> None:
    if not load.sent and not load.gone and not load.recalled:
        raise NothingToSend(len(load.withheld))
    if sum(member.size for member in load.members) > LARGEST or len(load.members) > MOST_MEMBERS:
        raise PackageTooLarge("")
    if trip.lends:
        for case_id in load.cases:
            lending.demand_here(session, case_id)


def _contents(plan: PackagePlan, watch: Watch) -> Iterator[tuple[Member, Iterator[bytes]]]:
    members, spool = plan.manifest.members, plan.load.spool
    meter = Stages(watch, 1).meter(0, sum(member.size for member in members))
    for number, member in enumerate(members):
        yield member, meter.over(spool.pieces(number))


def _draft(plan: PackagePlan) -> PackageDraft:
    manifest = plan.manifest
    return PackageDraft(
        direction=Direction.OUT,
        contact_id=plan.contact.id,
        errand=manifest.errand,
        subject=manifest.subject,
        number=manifest.number,
        digest=manifest.digest,
        made_at=manifest.made_at,
        checkpoint=manifest.checkpoint,
        records=len(plan.load.sent) + len(plan.load.recalled) + plan.load.gone,
    )


def _entry(row: PackageRow, sent: Sent) -> PackageEntryRow:
    return PackageEntryRow(
        package_id=row.id,
        object_id=sent.object_id,
        noun=sent.kind.__tablename__,
        move=None,
        before=sent.revision,
        after=sent.revision,
        former="",
    )


def _recall(row: PackageRow, noun: str, object_id: UUID) -> PackageEntryRow:
    return PackageEntryRow(
        package_id=row.id,
        object_id=object_id,
        noun=noun,
        move=Move.DELETED,
        before=0,
        after=0,
        former="",
    )
