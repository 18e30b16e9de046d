"""Failed attempts to open a vault: how many there were, and how long to wait for the next one.

The file holds their number in the clear, which the delay needs while the vault is locked, and each
attempt sealed to the vault's users, so that nobody else reads who was tried and when. The delay
counts from the file's own time. Whoever can write in the folder can remove the file: the delay
stops people at the keyboard, only the cost of Argon2id stops guessing at a copy.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from math import ceil
from pathlib import Path
from typing import NewType

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys.atomicfile import replace_file, sync_folder
from ilja_desktop.keys.canonical import Json, canonical, octets_to_text
from ilja_desktop.keys.header import MOST_SLOTS, Header, Uid
from ilja_desktop.keys.identity import Identity, seal
from ilja_desktop.keys.schema import Fields
from ilja_desktop.keys.slot import WrongPassword

NAME = "attempts.age"
FREE = 3
"""So many wrong attempts cost no time: anybody mistypes."""

LONGEST_DELAY = 60
MOST_KEPT = 100
LARGEST = 4 * 1024 * 1024

Seconds = NewType("Seconds", int)


@dataclass(eq=False)
class WaitAfterFailures(Refusal):
    """Too many attempts failed a moment ago; the next one has to wait."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt that failed: when, and at whose door; nobody's, if the name was unknown."""

    at: datetime
    uid: Uid | None


@dataclass(frozen=True, slots=True)
class Failures:
    """What went wrong since the last good unlock; of very many attempts the latest are known."""

    count: int
    attempts: tuple[Attempt, ...]


@dataclass(frozen=True, slots=True)
class _Tally:
    count: int = 0
    sealed: tuple[bytes, ...] = ()


def delay_after(failures: int) -> Seconds:
    """Return how long to wait after so many failures: 0, 0, 0, 1, 2, 4 … 60 seconds."""
    doublings = failures - FREE - 1
    return Seconds(0 if doublings < 0 else min(2 ** min(doublings, 8), LONGEST_DELAY))


def waiting_time(folder: Path, now: datetime) -> Seconds:
    """Return how long the next attempt at a vault has to wait; survives a restart."""
    delay = delay_after(_read(folder).count)
    try:
        stamp = (folder / NAME).stat().st_mtime
    except OSError:
        return Seconds(0)
    passed = (now - datetime.fromtimestamp(stamp, UTC)) / timedelta(seconds=1)
    # A clock that was set back must not lengthen the wait beyond what it was.
    return Seconds(max(0, ceil(delay - max(passed, 0))))


def failures_so_far(folder: Path) -> int:
    """Return how many attempts failed since the last good unlock."""
    return _read(folder).count


@contextmanager
def counted(
    folder: Path, header: Callable[[], Header], user: str, now: Callable[[], datetime]
) -> Iterator[None]:
    """Try a password: refuse while waiting, and count the attempt if it fails.

    Args:
        folder: of the vault.
        header: gives the header, when an attempt has to be sealed.
        user: label or uid that is tried.
        now: gives the time before and after; deriving takes a moment.

    Raises:
        WaitAfterFailures: nothing is tried yet.
    """
    seconds = waiting_time(folder, now())
    if seconds:
        raise WaitAfterFailures(seconds)
    try:
        yield
    except WrongPassword:
        note_failure(folder, header(), user, now())
        raise


def note_failure(folder: Path, header: Header, user: str, now: datetime) -> None:
    """Count a failed attempt and seal who and when; where nothing can be written, nothing is."""
    slot = header.slot_of(user)
    content = canonical([now.astimezone(UTC).isoformat(), None if slot is None else slot.uid])
    sealed = seal(content, [each.epk for each in header.slots])
    former = _read(folder)
    kept = (*former.sealed, sealed)[-MOST_KEPT:]
    value: dict[str, Json] = {
        "magic": "ILJA-ATTEMPTS",
        "count": former.count + 1,
        "sealed": [octets_to_text(each) for each in kept],
    }
    with contextlib.suppress(OSError):
        replace_file(folder / NAME, canonical(value))
        os.utime(folder / NAME, (now.timestamp(), now.timestamp()))


def open_failures(folder: Path, identity: Identity) -> Failures:
    """Return what went wrong since the last good unlock, as far as it can still be read."""
    tally = _read(folder)
    attempts: list[Attempt] = []
    for sealed in tally.sealed:
        with contextlib.suppress(ValueError):
            attempts.append(_attempt(identity.open_sealed(sealed)))
    return Failures(tally.count, tuple(attempts))


def forget(folder: Path) -> None:
    """Begin to count anew, once the failures are on record in the vault."""
    with contextlib.suppress(OSError):
        (folder / NAME).unlink()
        sync_folder(folder)


def _attempt(content: bytes) -> Attempt:
    value = json.loads(content)
    if not isinstance(value, list) or len(value) != 2 or not isinstance(value[0], str):
        raise ValueError("no attempt")
    uid = value[1]
    return Attempt(datetime.fromisoformat(value[0]), Uid(uid) if isinstance(uid, str) else None)


def _read(folder: Path) -> _Tally:
    """Return what is counted; a file nobody can read counts nothing, like one that is gone."""
    try:
        with (folder / NAME).open("rb") as file:
            octets = file.read(LARGEST)
        fields = Fields.of(json.loads(octets), "magic", "count", "sealed")
        fields.literal("magic", "ILJA-ATTEMPTS")
        texts = fields.items("sealed", at_most=MOST_KEPT)
        sealed = tuple(Fields({"one": text}).octets("one") for text in texts)
        return _Tally(fields.number("count"), sealed)
    except (OSError, ValueError, RecursionError):
        return _Tally()


assert MOST_SLOTS * 400 * MOST_KEPT < LARGEST, "a full file can be read back"
