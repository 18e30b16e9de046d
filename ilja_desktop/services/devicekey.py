"""Opening the vault with the keyring of a device: whether the office lets it, and one's own.

The keyring may take seconds to answer: off the window's thread, on the compute lane.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.user import Right
from ilja_desktop.keys.devicering import Ring, SystemRing
from ilja_desktop.keys.deviceunlock import (
    allow_keyring,
    remove_keyring,
    set_up_keyring,
    slot_here,
)
from ilja_desktop.keys.machine import machine_mark
from ilja_desktop.services.access import Access
from ilja_desktop.services.workplace import Workplace


@dataclass(frozen=True, kw_only=True)
class DeviceStatus:
    """How it stands with this device's keyring.

    Args:
        allowed: whether the office lets keyrings open the vault.
        set_up: whether it opens for the signed-in user here.
        expires_on: the first day on which the password is needed again.
    """

    allowed: bool
    set_up: bool
    expires_on: date | None = None


class DeviceKeys:
    """What can be done about this device's keyring.

    Args:
        at: the workplace.
        access: holds the vault's keys.
        ring: the keyring of this account.
    """

    def __init__(self, at: Workplace, access: Access, ring: Ring = SystemRing()) -> None:
        self._at = at
        self._access = access
        self._ring = ring

    def status(self) -> DeviceStatus:
        """Return how it stands; asks no keyring."""
        unlocked = self._access.unlocked
        slot = slot_here(unlocked.header, unlocked.uid, self._mark)
        return DeviceStatus(
            allowed=unlocked.header.policy.keyring,
            set_up=slot is not None,
            expires_on=None if slot is None else slot.expires_on,
        )

    def allow(self, *, allowed: bool) -> DeviceStatus:
        """Let keyrings open the vault, or end it for everybody at once.

        Raises:
            PresenceUnproven: the password was not given lately.
            NotAllowed: the signed-in user does not administer the vault.
        """
        self._at.require(Right.ADMINISTER)
        self._at.demand_presence(Deed.LOCK_RULES)
        self._access.renew(allow_keyring(self._access.unlocked, allowed=allowed))
        self._note(f"policy:keyring:{'on' if allowed else 'off'}")
        return self.status()

    def set_up(self) -> DeviceStatus:
        """Let this device's keyring open the vault for the signed-in user.

        Raises:
            PresenceUnproven: the password was not given lately.
            KeyringNotAllowed: the office does not let it.
            NoKeyring, KeyringSilent, KeyringUnreliable: the keyring cannot be relied on.
        """
        self._at.demand_presence(Deed.TRUST_KEY)
        changed = set_up_keyring(self._access.unlocked, self._ring, self._mark, self._at.today())
        self._access.renew(changed)
        self._note(f"users:{changed.uid}:keyring:on")
        return self.status()

    def remove(self) -> DeviceStatus:
        """End it; one click, no question."""
        changed = remove_keyring(self._access.unlocked, self._ring, self._mark)
        self._access.renew(changed)
        self._note(f"users:{changed.uid}:keyring:off")
        return self.status()

    @property
    def _mark(self) -> str:
        return machine_mark(self._access.unlocked.header.vault_id)

    def _note(self, object: str) -> None:
        with self._at.vault.write(self._at.user.uid, self._at.clock()) as transaction:
            transaction.note(Action.CHANGED, object, b"")
