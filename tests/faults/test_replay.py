"""The simulated power loss itself: it misses no call, keeps what was synced, drops what was not."""

from __future__ import annotations

import os
import random
from contextlib import closing
from pathlib import Path

import pytest

from ilja_desktop.keys.vault import Unlocked
from tests.faults import preload
from tests.faults.recording import Recorder, Work
from tests.faults.replay import SECTOR, Call, Disk, calls
from tests.faults.subject import opened, save

FOLDER = Path("/vault")
FILE = b"/vault/data"


def opening(handle: int, path: bytes, flags: int = os.O_RDWR | os.O_CREAT) -> Call:
    return Call("O", handle, flags, path)


def writing(handle: int, offset: int, content: bytes) -> Call:
    return Call("W", handle, offset, content)


def syncing(handle: int) -> Call:
    return Call("S", handle, 0, b"")


def contents(*done: Call, before: dict[str, bytes] | None = None) -> set[bytes | None]:
    """Return everything the file may hold after a power loss; nothing if it may be gone."""
    found: set[bytes | None] = set()
    for seed in range(300):
        disk = Disk(FOLDER, before or {})
        for call in done:
            disk.apply(call)
        found.add(disk.image(random.Random(seed)).get("data"))
    return found


def test_what_was_synced_with_its_name_stays() -> None:
    named = (opening(3, FILE), writing(3, 0, b"whole"), syncing(3))
    assert contents(*named) == {None, b"whole"}
    folder = (opening(4, b"/vault", os.O_RDONLY), syncing(4))
    assert contents(*named, *folder) == {b"whole"}


def test_what_was_not_synced_may_be_gone_cut_or_torn() -> None:
    old, new = bytes(3 * SECTOR), b"\1" * 3 * SECTOR
    found = contents(opening(3, FILE), writing(3, 0, new), before={"data": old})
    sectors = {
        tuple(octets[at] for at in range(0, 3 * SECTOR, SECTOR)) for octets in found if octets
    }
    assert sectors == {(a, b, c) for a in (0, 1) for b in (0, 1) for c in (0, 1)}


def test_writes_may_come_to_the_disk_in_another_order() -> None:
    done = (opening(3, FILE), writing(3, 0, b"1"), writing(3, 1, b"2"))
    assert b"-2" in contents(*done, before={"data": b"--"})


def test_a_new_name_is_the_old_file_or_the_new_one() -> None:
    draft = b"/vault/draft"
    done = (opening(3, draft), writing(3, 0, b"new"), syncing(3))
    named = Call("R", 0, 0, draft + b"\0" + FILE)
    assert contents(*done, named, before={"data": b"old"}) == {b"old", b"new"}


@pytest.mark.skipif(not preload.available(), reason=preload.WHY_NOT)
@pytest.mark.parametrize("work", ["FULL", "header"])
def test_no_call_is_missed(unlocked: Unlocked, tmp_path: Path, work: str) -> None:
    """Replayed with the power on, the record ends as the files that are really there."""
    with opened(unlocked) as vault:
        save(vault, 1)
    disk = Disk(unlocked.folder, {file.name: file.read_bytes() for file in folder_of(unlocked)})
    record, library = tmp_path / "record", preload.compiled(tmp_path)
    with closing(Recorder(library)) as recorder:
        recorder.record(Work(work, 7, 8, record), unlocked)
    for call in calls(record):
        disk.apply(call)
    assert disk.everything() == {file.name: file.read_bytes() for file in folder_of(unlocked)}


def folder_of(unlocked: Unlocked) -> list[Path]:
    return list(unlocked.folder.iterdir())
