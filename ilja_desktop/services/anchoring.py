"""Whether the vault is the one that was left here, and what happens if it is an older one.

When a vault is opened, its trail has to extend what every anchor remembers, and its header must
not be older; else it is only read, until a second person or the recovery sheet accepts it. Every
anchor is brought up to date then, now and again while work goes on, and when the vault is closed.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from platformdirs import user_data_path
from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.changes import Change
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.integrity import AnchorPlace
from ilja_desktop.keys import checkpoint, headerfile, merkle
from ilja_desktop.keys import vault as keys
from ilja_desktop.keys.anchor import Anchor, Anchored, FileAnchor, Trust, open_anchor, seal_anchor
from ilja_desktop.keys.audit import AuditBroken
from ilja_desktop.keys.canonical import canonical, octets_to_text
from ilja_desktop.keys.checkpoint import Checkpoint
from ilja_desktop.keys.header import Header
from ilja_desktop.keys.recovery import unlock_by_recovery
from ilja_desktop.keys.ringanchor import RingAnchor
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.access import Access
from ilja_desktop.services.landmark import anchor_gone
from ilja_desktop.services.unlocking import proving
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import audit as audit_store
from ilja_desktop.store import user as user_store

EVERY = timedelta(minutes=1)
"""How far an anchor may stay behind while the vault is open."""

LEAST_ROOM = 200_000_000
"""Bytes that have to be free beside a vault that is written."""


@dataclass(eq=False)
class OlderVault(Refusal):
    """The trail ends before what was known here."""

    written_on: date
    anchored_on: date


@dataclass(eq=False)
class OlderHeader(Refusal):
    """The header, with who can open the vault, is older than the one known here."""

    anchored_on: date


@dataclass(eq=False)
class OtherTrail(Refusal):
    """The trail is as long as what was known here, or longer, but is another one."""

    anchored_on: date


@dataclass(eq=False)
class AnchorDamaged(Refusal):
    """What was remembered here was altered."""

    place: AnchorPlace


@dataclass(eq=False)
class LittleRoom(Refusal):
    """The drive is nearly full."""

    megabytes: int


@dataclass(eq=False)
class NothingToAccept(Refusal):
    """The vault is not barred, or for a reason nobody can accept."""


@dataclass(eq=False)
class SamePerson(Refusal):
    """The second person has to be somebody else."""


ACCOUNT = "ilja-desktop"


def anchors_here() -> tuple[Anchor, ...]:
    """Return the places on this machine, in this account, that may know a vault.

    The keyring is asked only where the office lets keyrings open the vault.
    """
    files = FileAnchor(user_data_path(ACCOUNT, appauthor=False) / "anchors")
    return (files, RingAnchor())


def vouch_for(folder: Path) -> None:
    """Forget what was known here of a vault that was just restored with its recovery sheet.

    Holding the sheet is what would accept the older version anyway, and the restore is on record.
    """
    header = headerfile.read(folder).header
    for anchor in _asked(anchors_here(), header):
        anchor.forget(header.vault_id)


ACCEPTABLE = (OlderVault, OlderHeader, OtherTrail, AnchorDamaged)
"""Reasons that a second person or the recovery sheet can do away with."""


class Anchorage:
    """What keeps an opened vault from being exchanged for an older one.

    Args:
        workplace: the opened vault.
        access: its keys.
    """

    def __init__(self, workplace: Workplace, access: Access) -> None:
        self._at = workplace
        self._access = access
        self._anchors: tuple[Anchor, ...] = ()
        self._kept_at: datetime | None = None
        self.anchor_gone = False
        """Whether this machine has lost what it knew of this vault."""

    def moor(self, anchors: Sequence[Anchor], room: int = LEAST_ROOM) -> Refusal | None:
        """Compare the vault with every anchor; from now on they are kept up to date.

        Args:
            anchors: the places that may know this vault.
            room: bytes that have to be free beside it.

        Returns:
            why the vault is only read, or nothing.
        """
        self._anchors = _asked(anchors, self._unlocked.header)
        self._at.vault.subscribe(self._on_changes)
        reason = self._mismatch() or self._cramped(room)
        if reason is not None:
            self._at.vault.bar(reason)
        if self._at.vault.barred is None:
            self.anchor_gone = anchor_gone(self._at, self._unlocked, self._anchors)
        self.keep()
        return self._at.vault.barred

    def cast_off(self) -> tuple[Anchor, ...]:
        """Leave the anchors to whoever comes next, and return them."""
        anchors, self._anchors = self._anchors, ()
        return anchors

    def known(self) -> tuple[tuple[AnchorPlace, Anchored], ...]:
        """Return what each anchor says that can be read."""
        with self._at.read() as session:
            trust = self._trust(session)
        found = []
        for anchor in self._anchors:
            said = _said(anchor, trust)
            if isinstance(said, Anchored):
                found.append((anchor.place, said))
        return tuple(found)

    def accept_with(self, label: str, password: str) -> None:
        """Go on with an older vault because a second person agrees; derives a key.

        Args:
            label: what the second person signs in by.
            password: theirs.

        Raises:
            NothingToAccept: there is nothing to agree to.
            SamePerson: they are the signed-in user.
            WrongPassword: name and password do not belong together.
        """
        reason = self._acceptable()
        with proving(self._unlocked, self._at.clock, label):
            witness = keys.unlock(self._unlocked.folder, label, password).uid
        if witness == self._at.user.uid:
            raise SamePerson
        with self._at.read() as session:
            user_store.get_by_uid(session, witness)
        self._accept(reason, f"user:{witness}")

    def accept_by_sheet(self, typed: str) -> None:
        """Go on with an older vault because somebody holds the recovery sheet.

        Raises:
            NothingToAccept: there is nothing to agree to.
            Refusal: it is not the key of this vault's sheet.
        """
        reason = self._acceptable()
        unlock_by_recovery(self._unlocked.folder, typed)
        self._accept(reason, "sheet")

    def keep(self) -> None:
        """Bring every anchor up to date, unless the vault is barred."""
        if self._at.vault.barred is not None or not self._anchors:
            return
        now, unlocked = self._at.clock(), self._unlocked
        point = self.checkpoint()
        anchored = Anchored(
            checkpoint=point,
            generation=unlocked.header.generation,
            epoch=unlocked.header.epoch,
            at=now,
        )
        note = checkpoint.sign(point, unlocked.identity)
        octets = seal_anchor(anchored, note, unlocked.data_key.for_anchor())
        for anchor in self._anchors:
            anchor.write(unlocked.header.vault_id, octets)
        self._kept_at = now

    def checkpoint(self) -> Checkpoint:
        """Return what the trail has come to."""
        with self._at.read() as session:
            return Checkpoint(self._unlocked.header.vault_id, audit_store.tree_head(session))

    def note(self) -> str:
        """Return what the trail has come to, signed by the user, for whoever keeps it elsewhere."""
        return checkpoint.sign(self.checkpoint(), self._unlocked.identity)

    @property
    def _unlocked(self) -> Unlocked:
        return self._access.unlocked

    def _mismatch(self) -> Refusal | None:
        with self._at.read() as session:
            trust = self._trust(session)
            said = [(anchor.place, _said(anchor, trust)) for anchor in self._anchors]
            reasons = (self._judge(session, place, each) for place, each in said)
            return next((reason for reason in reasons if reason is not None), None)

    def _judge(
        self, session: Session, place: AnchorPlace, said: Anchored | ValueError | None
    ) -> Refusal | None:
        if said is None:
            return None
        if isinstance(said, ValueError):
            return AnchorDamaged(place)
        header, day = self._unlocked.header, rule_day(said.at)
        known = said.checkpoint.head
        if audit_store.length(session) < known.size:
            last = audit_store.leaves(session, 1)
            return OlderVault(rule_day(last[0].ts) if last else day, day)
        if not _extends(session, known):
            return OtherTrail(day)
        if (header.epoch, header.generation) < (said.epoch, said.generation):
            return OlderHeader(day)
        return None

    def _cramped(self, room: int) -> Refusal | None:
        free = shutil.disk_usage(self._unlocked.folder).free
        return LittleRoom(free // 1_000_000) if free < room else None

    def _trust(self, session: Session) -> Trust:
        unlocked = self._unlocked
        return Trust(
            vault_id=unlocked.header.vault_id,
            epoch=unlocked.header.epoch,
            key=unlocked.data_key.for_anchor(),
            spks=tuple(self._at.vault.public_keys(session).values()),
        )

    def _acceptable(self) -> Refusal:
        reason = self._at.vault.barred
        if not isinstance(reason, ACCEPTABLE):
            raise NothingToAccept
        return reason

    def _accept(self, reason: Refusal, witness: str) -> None:
        said = {place.name: _plain(anchored) for place, anchored in self.known()}
        content = canonical({"reason": reason.code(), "witness": witness, "anchors": said})
        self._at.vault.unbar()
        now = self._at.clock()
        with self._at.vault.write(self._at.user.uid, now) as transaction:
            transaction.note(Action.ANCHOR_ACCEPTED, witness, content)
        self.keep()

    def _on_changes(self, _changes: frozenset[Change]) -> None:
        if self._kept_at is None or self._at.clock() - self._kept_at >= EVERY:
            # What was committed stays committed, whatever becomes of the anchors.
            with suppress(Refusal):
                self.keep()


def _asked(anchors: Sequence[Anchor], header: Header) -> tuple[Anchor, ...]:
    """Return those anchors that the office lets be asked."""
    return tuple(
        anchor
        for anchor in anchors
        if anchor.place is not AnchorPlace.KEYRING or header.policy.keyring
    )


def _said(anchor: Anchor, trust: Trust) -> Anchored | ValueError | None:
    octets = anchor.read(trust.vault_id)
    if octets is None:
        return None
    try:
        return open_anchor(octets, trust)
    except ValueError as error:
        # A keyring that gives back something else is a broken one more often than a hint.
        return None if anchor.place is AnchorPlace.KEYRING else error


def _extends(session: Session, known: merkle.TreeHead) -> bool:
    """Tell whether the trail grew from what was known, by a proof that anybody could check."""
    if known.size == 0:
        return True
    try:
        head = audit_store.tree_head(session)
        proof = merkle.consistency(known.size, head.size, audit_store.subtrees(session))
    except AuditBroken:
        return False
    return merkle.proves_consistency(known, head, proof)


def _plain(anchored: Anchored) -> dict[str, int | str]:
    head = anchored.checkpoint.head
    return {"size": head.size, "root": octets_to_text(head.root)}
