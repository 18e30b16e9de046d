"""The way into a vault: unlock it by the password or by this device.

Keys are derived here, which takes up to a second or two: off the window's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from ilja_desktop.keys import lock
from ilja_desktop.keys.anchor import Anchor
from ilja_desktop.keys.devicering import Ring
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services import unlocking
from ilja_desktop.services.rotation import settle
from ilja_desktop.services.workplace import Clock
from ilja_desktop.services.workroom import Workroom
from ilja_desktop.store.vault import Vault


def unlock(
    folder: Path, user: str, password: str, clock: Clock, anchors: Sequence[Anchor] = ()
) -> Workroom:
    """Unlock a vault and sit down at it.

    Args:
        folder: of the vault.
        user: label or uid.
        password: of that user.
        clock: returns now as an aware UTC stamp.
        anchors: places outside the vault that may know a newer state of it.

    Raises:
        VaultInUse: another process has it open.
        WrongPassword: user and password do not belong together.
        Refusal: header or database cannot be read.
    """
    workroom = _entered(
        folder, lambda: unlocking.by_password(folder, user, password, clock), clock, anchors
    )
    workroom.presence.note()
    workroom.keep_up()
    workroom.tidy()
    return workroom


def unlock_by_device(
    folder: Path, user: str, ring: Ring, clock: Clock, anchors: Sequence[Anchor] = ()
) -> Workroom:
    """Unlock a vault with this device's keyring; what is delicate still asks for the password.

    Args:
        folder: of the vault.
        user: label or uid.
        ring: the keyring of this account.
        clock: returns now as an aware UTC stamp.
        anchors: places outside the vault that may know a newer state of it.

    Raises:
        VaultInUse: another process has it open.
        Refusal: the keyring does not help; the password does.
    """
    workroom = _entered(
        folder, lambda: unlocking.by_keyring(folder, user, ring, clock), clock, anchors
    )
    workroom.keep_up()
    workroom.tidy()
    return workroom


def _entered(
    folder: Path, unlocked_keys: Callable[[], Unlocked], clock: Clock, anchors: Sequence[Anchor]
) -> Workroom:
    held = lock.hold(folder)
    try:
        unlocked = settle(unlocked_keys())
        vault = Vault.open(unlocked)
    except BaseException:
        held.release()
        raise
    try:
        workroom = Workroom(vault, unlocked, held, clock)
        workroom.moor(anchors)
    except BaseException:
        vault.close()
        held.release()
        raise
    workroom.missed = unlocking.settle_failures(vault, unlocked, clock)
    return workroom
