"""Opening a vault with its recovery sheet, when somebody has lost their password.

Keys are derived here: off the window's thread, on the compute lane.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.keys import lock
from ilja_desktop.keys import recovery as keys
from ilja_desktop.keys.kdf import KdfCost
from ilja_desktop.keys.newuser import NewUser
from ilja_desktop.keys.paperkey import PaperKey
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.rotation import settle
from ilja_desktop.services.shieldrecovery import take_over
from ilja_desktop.services.successor import take_place, user_of
from ilja_desktop.services.workplace import Clock
from ilja_desktop.services.workroom import Workroom
from ilja_desktop.store import certificate as certificate_store
from ilja_desktop.store.vault import Vault


@dataclass(frozen=True, kw_only=True)
class NewPassword:
    """Whose password is set anew with the sheet."""

    label: str
    password: str


def recover(folder: Path, typed: str, wish: NewPassword, cost: KdfCost, clock: Clock) -> Workroom:
    """Open a vault with its recovery sheet, set a new password for somebody, and sit down as them.

    Args:
        folder: of the vault.
        typed: the key from the sheet.
        wish: who gets a new password, by the name they sign in by.
        cost: of deriving their key.
        clock: returns now as an aware UTC stamp.

    Raises:
        VaultInUse: another process has it open.
        RecoveryKeyMistyped, RecoveryKeyForeign, NoRecoverySheet: the sheet does not open it.
        NotFound: nobody signs in by that name.
        Refusal: the password will not do, or header or database cannot be read or written.
    """
    held = lock.hold(folder)
    try:
        vault, unlocked = _recovered(folder, typed, wish, cost, clock())
    except BaseException:
        held.release()
        raise
    try:
        workroom = Workroom(vault, unlocked, held, clock)
    except BaseException:
        vault.close()
        held.release()
        raise
    workroom.presence.note()
    return workroom


def _recovered(
    folder: Path, typed: str, wish: NewPassword, cost: KdfCost, now: datetime
) -> tuple[Vault, Unlocked]:
    found = keys.unlock_by_recovery(folder, typed)
    user = NewUser(label=wish.label, name=wish.label, password=wish.password)
    renewed = keys.renew_user(found, user, cost, rule_day(now))
    vault = Vault.open(renewed.unlocked)
    try:
        person = user_of(vault, wish.label)
        with vault.read() as session:
            authority = certificate_store.authority(session)
        name = person.display_name or person.name
        der = keys.renewed_certificate(found, renewed, name, authority, now)
        renewed.write()
        take_place(vault, person, der, found.authority_key, now, Action.RECOVERED)
        take_over(vault, renewed.unlocked, PaperKey.read(typed), person.uid, now)
    except BaseException:
        vault.close()
        raise
    return vault, settle(renewed.unlocked)
