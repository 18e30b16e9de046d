"""An opened vault: what is done before its user sits down at the desk, and the way out."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.user import Right, may
from ilja_desktop.keys.anchor import Anchor
from ilja_desktop.keys.attempts import Failures
from ilja_desktop.keys.kdf import KdfCost
from ilja_desktop.keys.lock import VaultLock
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.consentreview import note_expired
from ilja_desktop.services.desk import Desk, desk_for
from ilja_desktop.services.ownkey import signatory_of
from ilja_desktop.services.presence import Presence
from ilja_desktop.services.recovery import Recoveries, SheetDue
from ilja_desktop.services.workplace import Clock
from ilja_desktop.store import audit as audit_store
from ilja_desktop.store import user as user_store
from ilja_desktop.store.spool import remove_left
from ilja_desktop.store.vault import Vault


@dataclass(eq=False)
class OwnPasswordDue(Refusal):
    """Somebody else set the password; nothing is done before it is one's own."""


@dataclass(eq=False)
class AccessWithdrawn(Refusal):
    """Somebody was removed and opens the vault by a former header."""


class Workroom:
    """An opened vault with the desk of its user; closing it gives the vault back.

    There is no desk for an administrator before a recovery sheet has been typed back, and none
    after one was used before the next one has: that is what completes a new vault.
    """

    def __init__(self, vault: Vault, unlocked: Unlocked, held: VaultLock, clock: Clock) -> None:
        """Sit down at the vault; ``found`` and ``unlock`` are the ways to do so."""
        self._vault = vault
        self._unlocked = unlocked
        self._lock = held
        self._clock = clock
        self.missed = Failures(0, ())
        self.presence = Presence()
        self._laid_out = self._desk()

    @property
    def desk(self) -> Desk:
        """Return the desk.

        Raises:
            OwnPasswordDue: somebody else knows the password, see ``set_own_password``.
            SheetDue: a recovery sheet has to be made first, see ``sheets``.
        """
        if self.own_password_due:
            raise OwnPasswordDue
        if self.sheets.due:
            raise SheetDue
        return self._laid_out

    @property
    def sheets(self) -> Recoveries:
        """Return what can be done about the recovery sheet, before anything else."""
        return self._laid_out.recovery

    @property
    def own_password_due(self) -> bool:
        """Whether somebody else set the password, see ``set_own_password``."""
        return self._laid_out.user.password_temporary

    def set_own_password(self, told: str, own: str, cost: KdfCost | None = None) -> None:
        """Replace a password somebody else set, and sit down at the desk.

        Args:
            told: the password so far.
            own: another one.
            cost: of deriving the key; fitted to this machine unless given.
        """
        self._laid_out.access.change_password(told, own, cost)
        self._lay_out_anew()

    @property
    def folder(self) -> Path:
        """Return the folder of the vault."""
        return self._unlocked.folder

    def authority(self) -> bytes:
        """Return the certificate of the office's own authority, DER."""
        return self._laid_out.access.authority()

    def moor(self, anchors: Sequence[Anchor]) -> None:
        """Have the vault compared with what is known of it elsewhere, before anything is written.

        What does not fit bars the vault: it is only read, and ``desk.anchorage`` can accept it.
        """
        self._laid_out.anchorage.moor(anchors)

    def close(self) -> None:
        """Empty the log, close the database and let others open the vault."""
        try:
            with suppress(Refusal):
                self._laid_out.anchorage.keep()
            self._vault.close()
        finally:
            self._lock.release()

    def tidy(self) -> int:
        """Do what is due by itself when the coordination sits down; return what was erased.

        What cannot be erased now, such as on a full disk, is erased at the next opening; nobody
        is kept from the vault by it.
        """
        remove_left(self.folder)
        user = self._laid_out.user
        with suppress(Refusal):
            self._laid_out.mentor_logs.empty_ended()
        if not (may(user, Right.SEE_CLOSED_DRAFTS) and may(user, Right.WRITE_CASES)):
            return 0
        try:
            desk = self._laid_out
            gone = desk.closed_drafts.erase_due() + desk.mentorships.erase_due()
            return gone + desk.volunteers.erase_due()
        except Refusal:
            return 0

    def keep_up(self) -> None:
        """Renew certificates about to end and keys of shields, note which consents ran out.

        Each as far as the user can.
        """
        with suppress(Refusal):
            note_expired(self._laid_out.workplace)
        with suppress(Refusal):
            self._laid_out.shields.keep_up()
        with suppress(Refusal):
            if self._laid_out.staff.keep_up():
                self._lay_out_anew()

    def strengthen(self, password: str, seconds: float) -> None:
        """Let guessing cost more than so far where this machine is faster than the one before.

        Args:
            password: that the vault was just unlocked with.
            seconds: how long that took.
        """
        with suppress(Refusal):  # what it cost so far is never below the floor
            self._laid_out.access.strengthen(password, seconds)

    def _lay_out_anew(self) -> None:
        self._unlocked = self._laid_out.access.unlocked
        anchors = self._laid_out.anchorage.cast_off()
        self._laid_out = self._desk()
        self.moor(anchors)

    def _desk(self) -> Desk:
        uid = self._unlocked.uid
        with self._vault.read() as session:
            user = user_store.get_by_uid(session, uid).record()
            if not user.active:
                raise AccessWithdrawn
            signatory = signatory_of(session, self._unlocked.identity, uid)
            newest = audit_store.leaves(session, 1)
        desk = desk_for(self._vault, user, signatory, self._unlocked, self._clock, self.presence)
        written_on = rule_day(newest[0].ts) if newest else None
        desk.workplace.day_check.compare(written_on, desk.workplace.today())
        return desk
