"""Opens a package that came: believed piece by piece, laid aside until all of it is proven."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from ilja_desktop.domain.contact import Contact, Trust
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.ids import ContactId
from ilja_desktop.domain.package import (
    CLOCK_SLACK,
    LARGEST,
    Direction,
    PackageExpired,
    PackageForeign,
    PackageForwarded,
    PackageFromFuture,
    PackageNewer,
    PackageOutdated,
    PackageRepeated,
    PackageState,
    PackageTooLarge,
    SenderUnknown,
    SenderUnverified,
)
from ilja_desktop.exchange.packagemanifest import Manifest, MemberKind
from ilja_desktop.keys import checkpoint
from ilja_desktop.keys.agefile import Source
from ilja_desktop.keys.certificate import spk_of
from ilja_desktop.keys.fingerprint import Fingerprint
from ilja_desktop.keys.header import VaultId
from ilja_desktop.keys.identity import Identity
from ilja_desktop.keys.merkle import TreeHead
from ilja_desktop.services.contact import fingerprint_of
from ilja_desktop.services.infile import FileNotRead
from ilja_desktop.services.watch import Unwatched, Watch
from ilja_desktop.store import contact as contact_store
from ilja_desktop.store import package as store
from ilja_desktop.store import schema
from ilja_desktop.store.spool import Spool

_SEALING = 1.01
"""An age file is larger than what is in it, by less than this."""


@dataclass(frozen=True, kw_only=True)
class Gate:
    """What decides whether a package is believed, as the vault stands now.

    Args:
        identity: the keys of whoever opens it.
        folder: of the vault; the package lies there, encrypted, until it is decided upon.
        contacts: by fingerprint, hex.
        digests: numbers of the packages that were taken already, by their manifests.
        latest: the latest package from each contact, by errand and subject.
        sizes: of the audit trails contacts have shown.
        today: the day it is judged by.
    """

    identity: Identity
    folder: Path
    contacts: Mapping[str, Contact]
    digests: Mapping[str, int]
    latest: Mapping[tuple[ContactId, str, str], int]
    sizes: Mapping[ContactId, int]
    today: date


@dataclass(frozen=True, kw_only=True)
class Arrival:
    """A package that is proven, lying aside.

    Args:
        name: of the file.
        contact: who sent it.
        manifest: what it says about itself.
        spool: where its payload lies.
        missing: so many of the same kind before it never came.
        turned_back: the sender's vault is an older state than the one that was heard of.
    """

    name: str
    contact: Contact
    manifest: Manifest
    spool: Spool
    missing: int
    turned_back: bool

    @property
    def size(self) -> int:
        """Return the bytes of its payload."""
        return sum(member.size for member in self.manifest.members)

    @property
    def size_of_records(self) -> int:
        """Return the bytes of its payload without attached files."""
        members = self.manifest.members
        return sum(each.size for each in members if each.kind is MemberKind.RECORDS)

    def put_away(self) -> None:
        """Leave nothing of it in this vault's folder."""
        self.spool.remove()


def gate_of(session: Session, identity: Identity, folder: Path, today: date) -> Gate:
    """Look up what decides whether a package is believed."""
    contacts = contact_store.every(session)
    came = [
        one
        for one in store.every(session)
        if one.direction is Direction.IN and one.state is not PackageState.UNDONE
    ]
    latest: dict[tuple[ContactId, str, str], int] = {}
    sizes: dict[ContactId, int] = {}
    for one in came:
        key = (one.contact_id, one.errand.value, str(one.subject))
        latest[key] = max(latest.get(key, 0), one.number)
        size = _size(one.checkpoint)
        sizes[one.contact_id] = max(sizes.get(one.contact_id, 0), size)
    return Gate(
        identity=identity,
        folder=folder,
        contacts={fingerprint_of(contact).hex: contact for contact in contacts},
        digests={one.digest: one.number for one in came},
        latest=latest,
        sizes=sizes,
        today=today,
    )


def open_package(path: Path, gate: Gate, watch: Watch = Unwatched()) -> Arrival:
    """Open, believe and lay aside a package; no database of the vault.

    Raises:
        FileNotRead: the system does not give it.
        Refusal: one of ``domain.package``, saying why it is not taken; nothing is left of it.
    """
    from ilja_desktop.exchange.packageseal import unseal  # pyHanko takes a second to import

    spool = Spool(gate.folder)
    belief = Belief(path.name, gate)
    try:
        size = path.stat().st_size
        if size > LARGEST * _SEALING:
            raise PackageTooLarge(path.name)
        with path.open("rb") as file:
            source = _Watched(file, size, watch)
            manifest = unseal(path.name, source, gate.identity, belief.believe, spool)
        return belief.arrival(manifest, spool)
    except OSError as error:
        spool.remove()
        raise FileNotRead(path.name) from error
    except BaseException:
        spool.remove()
        raise


class _Watched:
    """A file whose reading is watched."""

    def __init__(self, file: Source, size: int, watch: Watch) -> None:
        self._file, self._size, self._watch = file, size, watch
        self._done = 0

    def read(self, size: int = -1) -> bytes:
        self._watch.check()
        taken = self._file.read(size)
        self._done += len(taken)
        self._watch.report(self._done, self._size)
        return taken


class Belief:
    """Decides about one package as soon as its manifest is there."""

    def __init__(self, name: str, gate: Gate) -> None:
        self._name = name
        self._gate = gate

    def believe(self, manifest: Manifest, signature: bytes) -> None:
        """Raise a refusal unless the manifest is to be believed."""
        from ilja_desktop.exchange.packageseal import Signer, demand_signed

        name, gate = self._name, self._gate
        if manifest.recipient != Fingerprint.of(gate.identity.public).hex:
            raise PackageForwarded(name)
        contact = gate.contacts.get(manifest.sender)
        if contact is None:
            raise SenderUnknown(name)
        if contact.trust is not Trust.VERIFIED or not contact.active:
            raise SenderUnverified(contact.name)
        signer = Signer(spk=spk_of(contact.certificate), authority=contact.authority)
        demand_signed(name, manifest, signature, signer)
        if manifest.desk != contact.desk:
            raise PackageForeign(name, manifest.errand)
        if manifest.schema > schema.HEAD:
            raise PackageNewer(name)
        self._demand_current(manifest)
        self._demand_next(contact, manifest)

    def arrival(self, manifest: Manifest, spool: Spool) -> Arrival:
        """Return what was believed."""
        contact = self._gate.contacts[manifest.sender]
        head = _head(manifest, contact)
        return Arrival(
            name=self._name,
            contact=contact,
            manifest=manifest,
            spool=spool,
            missing=manifest.number - 1 - self._latest(contact, manifest),
            turned_back=head is not None and head.size < self._gate.sizes.get(contact.id, 0),
        )

    def _demand_current(self, manifest: Manifest) -> None:
        today, made_on = self._gate.today, rule_day(manifest.made_at)
        if made_on > today + CLOCK_SLACK:
            raise PackageFromFuture(self._name, made_on)
        if manifest.expires_on < today:
            raise PackageExpired(self._name, manifest.expires_on)

    def _demand_next(self, contact: Contact, manifest: Manifest) -> None:
        if manifest.digest in self._gate.digests:
            raise PackageRepeated(manifest.number)
        latest = self._latest(contact, manifest)
        if manifest.number <= latest:
            raise PackageOutdated(manifest.number, latest)

    def _latest(self, contact: Contact, manifest: Manifest) -> int:
        key = (contact.id, manifest.errand.value, str(manifest.subject))
        return self._gate.latest.get(key, 0)


def _head(manifest: Manifest, contact: Contact) -> TreeHead | None:
    """Return what the sender's trail has come to, if they say so properly."""
    try:
        spk = spk_of(contact.certificate)
        return checkpoint.read(manifest.checkpoint, VaultId(manifest.desk), [spk]).head
    except ValueError:
        return None


def _size(note: str) -> int:
    lines = note.split("\n")
    return int(lines[1]) if len(lines) > 1 and lines[1].isdecimal() else 0
