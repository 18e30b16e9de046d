"""Opening a vault with the keyring of a device: set up, used, prolonged and removed.

The keyring's secret is 32 random bytes; it seals the user's seeds in a slot of the header. It
stands beside the password, never in its place: the slot runs out, and failures suspend it.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ilja_desktop.domain.errors import NotAllowed, Refusal
from ilja_desktop.keys import headerfile
from ilja_desktop.keys.attempts import FREE, failures_so_far
from ilja_desktop.keys.devicering import KeyringUnreliable, Ring, forget, keep_proven
from ilja_desktop.keys.header import Header, Uid
from ilja_desktop.keys.headerformat import check_mac
from ilja_desktop.keys.identity import seeds_from_octets, seeds_to_octets
from ilja_desktop.keys.keyringslot import (
    DAYS,
    SECRET_LENGTH,
    KeyringSlot,
    entry_name,
    new_keyring_slot,
)
from ilja_desktop.keys.slot import HeaderForged, Seeds, open_data_key
from ilja_desktop.keys.vault import Unlocked, written


@dataclass(eq=False)
class KeyringNotAllowed(Refusal):
    """The office does not let keyrings open this vault."""


@dataclass(eq=False)
class PasswordDue(Refusal):
    """The keyring opens nothing now; the password does."""

    days: int = DAYS
    failures: int = FREE


def slot_here(header: Header, uid: str, machine: str) -> KeyringSlot | None:
    """Return a user's slot for this device, if it is not void."""
    if not header.policy.keyring:
        return None
    for slot in header.keyring:
        if (slot.uid, slot.machine, slot.epoch) == (uid, machine, header.epoch):
            return slot
    return None


def usable_by(header: Header, machine: str) -> tuple[str, ...]:
    """Return by label who can open the vault with this device's keyring."""
    return tuple(slot.label for slot in header.slots if slot_here(header, slot.uid, machine))


def allow_keyring(unlocked: Unlocked, *, allowed: bool) -> Unlocked:
    """Let the office's keyrings open the vault, or end that for all of them at once.

    Raises:
        NotAllowed: the signed-in user is no administrator.
        Refusal: the header cannot be written.
    """
    if not unlocked.administrator:
        raise NotAllowed("Schlüsselbund zulassen")
    header = unlocked.header
    policy = replace(header.policy, keyring=allowed)
    kept = header.keyring if allowed else ()
    return written(unlocked, replace(header, policy=policy, keyring=kept))


def set_up_keyring(unlocked: Unlocked, ring: Ring, machine: str, today: date) -> Unlocked:
    """Let the signed-in user open the vault with this device's keyring.

    Args:
        unlocked: the vault, opened with the password.
        ring: the keyring of this account.
        machine: see ``machine.machine_mark``.
        today: the day from which the slot runs.

    Raises:
        KeyringNotAllowed: the office does not let it.
        NoKeyring, KeyringSilent, KeyringUnreliable: the keyring cannot be relied on.
        Refusal: the header cannot be written; nothing is left in the keyring.
    """
    header = unlocked.header
    if not header.policy.keyring:
        raise KeyringNotAllowed
    empty = new_keyring_slot(unlocked.uid, machine, ring.backend(), header.epoch, today)
    secret = secrets.token_bytes(SECRET_LENGTH)
    seeds = seeds_to_octets(unlocked.identity, header.authority.spk)
    slot = empty.sealed(header.vault_id, seeds, secret)
    name = entry_name(header.vault_id, slot)
    keep_proven(ring, name, secret)
    former = _of_user_here(unlocked, machine)
    kept = tuple(each for each in header.keyring if each not in former)
    try:
        changed = written(unlocked, replace(header, keyring=(*kept, slot)))
    except Refusal:
        forget(ring, name)
        raise
    _forget_all(ring, header, former)
    return changed


def remove_keyring(unlocked: Unlocked, ring: Ring, machine: str) -> Unlocked:
    """End that the signed-in user opens the vault with this device's keyring.

    Raises:
        Refusal: the header cannot be written; the keyring still opens the vault.
    """
    header = unlocked.header
    former = _of_user_here(unlocked, machine)
    kept = tuple(each for each in header.keyring if each not in former)
    changed = written(unlocked, replace(header, keyring=kept)) if former else unlocked
    _forget_all(ring, header, former)
    return changed


def unlock_by_keyring(folder: Path, uid: Uid, ring: Ring, machine: str, today: date) -> Unlocked:
    """Open the keys of a vault with this device's keyring.

    Raises:
        KeyringNotAllowed: there is no slot for this user and device.
        PasswordDue: the slot has run out, or too many attempts failed.
        NoKeyring, KeyringSilent, KeyringEntryLost, KeyringUnreliable: the keyring does not help.
        HeaderForged: the header is not what a holder of the data key wrote.
        Refusal: the header cannot be read.
    """
    header = headerfile.read(folder).header
    slot = slot_here(header, uid, machine)
    if slot is None:
        raise KeyringNotAllowed
    if not slot.runs(today) or failures_so_far(folder) >= FREE:
        raise PasswordDue
    secret = ring.fetch(entry_name(header.vault_id, slot))
    try:
        seeds = Seeds(*seeds_from_octets(slot.opened(header.vault_id, secret)))
    except ValueError as error:
        raise KeyringUnreliable from error
    (user,) = (each for each in header.slots if each.uid == uid)
    data_key = open_data_key(header, user, seeds)
    if not check_mac(header, data_key.for_header()):
        raise HeaderForged
    return Unlocked(
        folder=folder, header=header, uid=uid, identity=seeds.identity, data_key=data_key
    )


def prolong_keyring(unlocked: Unlocked, machine: str, today: date) -> Unlocked:
    """Let the slot run on, because the password was typed; if it cannot be written, it runs out."""
    slot = slot_here(unlocked.header, unlocked.uid, machine)
    if slot is None or slot.issued_on == today:
        return unlocked
    header = unlocked.header
    slots = tuple(each.prolonged(today) if each is slot else each for each in header.keyring)
    with suppress(Refusal):
        return written(unlocked, replace(header, keyring=slots))
    return unlocked


def _of_user_here(unlocked: Unlocked, machine: str) -> tuple[KeyringSlot, ...]:
    return tuple(
        slot
        for slot in unlocked.header.keyring
        if (slot.uid, slot.machine) == (unlocked.uid, machine)
    )


def _forget_all(ring: Ring, header: Header, slots: tuple[KeyringSlot, ...]) -> None:
    for slot in slots:
        forget(ring, entry_name(header.vault_id, slot))
