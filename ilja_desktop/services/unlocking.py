"""The keys of a vault, by password or by a device's keyring: counted, delayed, reported.

Every way to try a password leads through here, from the window and from the command line.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC
from pathlib import Path

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.deadline import BERLIN, rule_day
from ilja_desktop.domain.errors import NotFound, Refusal
from ilja_desktop.keys import attempts, headerfile
from ilja_desktop.keys import vault as keys
from ilja_desktop.keys.attempts import Attempt, Failures
from ilja_desktop.keys.devicering import KeyringUnreliable, Ring
from ilja_desktop.keys.deviceunlock import prolong_keyring, unlock_by_keyring
from ilja_desktop.keys.header import Uid
from ilja_desktop.keys.machine import machine_mark
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.workplace import Clock
from ilja_desktop.store.vault import Vault

NOBODY = "users:unknown"


def by_password(folder: Path, user: str, password: str, clock: Clock) -> Unlocked:
    """Open the keys of a vault with a password.

    Raises:
        WaitAfterFailures: too many attempts failed a moment ago.
        WrongPassword: user and password do not belong together; the attempt is counted.
        Refusal: the header cannot be read.
    """
    with attempts.counted(folder, lambda: headerfile.read(folder).header, user, clock):
        unlocked = keys.unlock(folder, user, password)
    return prolong_keyring(unlocked, mark_here(unlocked), rule_day(clock()))


def by_keyring(folder: Path, user: str, ring: Ring, clock: Clock) -> Unlocked:
    """Open the keys of a vault with this device's keyring.

    Args:
        folder: of the vault.
        user: label or uid.
        ring: the keyring of this account.
        clock: returns now as an aware UTC stamp.

    Raises:
        NotFound: nobody signs in by that name.
        Refusal: the keyring does not help; the password does.
    """
    header = headerfile.read(folder).header
    slot = header.slot_of(user)
    if slot is None:
        raise NotFound("Person mit Zugang", user)
    mark = machine_mark(header.vault_id)
    try:
        return unlock_by_keyring(folder, slot.uid, ring, mark, rule_day(clock()))
    except KeyringUnreliable:
        attempts.note_failure(folder, header, user, clock())
        raise


@contextmanager
def proving(unlocked: Unlocked, clock: Clock, user: str = "") -> Iterator[None]:
    """Take a password inside an open vault; wrong ones count as at the door.

    Args:
        unlocked: the open vault.
        clock: returns now as an aware UTC stamp.
        user: label or uid of whom it is; the signed-in user, if nobody is named.

    Raises:
        WaitAfterFailures: too many attempts failed a moment ago.
    """
    with attempts.counted(unlocked.folder, lambda: unlocked.header, user or unlocked.uid, clock):
        yield


def mark_here(unlocked: Unlocked) -> str:
    """Return what tells this account on this machine, for this vault."""
    return machine_mark(unlocked.header.vault_id)


def settle_failures(vault: Vault, unlocked: Unlocked, clock: Clock) -> Failures:
    """Put failed attempts on record, and return them to be shown; counting begins anew.

    Where nothing can be written they are shown again next time.
    """
    failures = attempts.open_failures(unlocked.folder, unlocked.identity)
    if not failures.count:
        return failures
    labels = {slot.uid for slot in unlocked.header.slots}
    try:
        with vault.write(unlocked.uid, clock()) as transaction:
            for attempt in failures.attempts:
                transaction.note(Action.UNLOCK_FAILED, _object(attempt, labels), b"")
            if not failures.attempts:
                transaction.note(Action.UNLOCK_FAILED, f"{NOBODY}:{failures.count}", b"")
    except Refusal:
        return failures
    attempts.forget(unlocked.folder)
    return failures


def missed_words(failures: Failures) -> str:
    """Say what went wrong since the last good unlock, in German."""
    often = "einen Fehlversuch" if failures.count == 1 else f"{failures.count} Fehlversuche"
    words = f"Seit der letzten Anmeldung gab es {often}"
    if not failures.attempts:
        return f"{words}."
    last = max(attempt.at for attempt in failures.attempts).astimezone(BERLIN)
    return f"{words}, zuletzt am {short_day(last.date())} um {last:%H:%M} Uhr."


def _object(attempt: Attempt, known: set[Uid]) -> str:
    """Return at whose door it failed and when; a number without names."""
    whose = f"users:{attempt.uid}" if attempt.uid in known else NOBODY
    return f"{whose}@{attempt.at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
