"""A walk with a crash in its middle leaves no canary; a lock leaves none in memory.

The full walk of 200 steps and 50 dumps: ``python -m tests.faults --only canary memory --full``.
"""

from __future__ import annotations

import shutil
import sys
import uuid
from pathlib import Path

import pytest

from ilja_desktop.keys.vault import Unlocked
from tests.journeys.test_secrecy import FOLDERS, files, readable
from tests.journeys.trace import forms, in_memory, locked_process, walk

STEPS, CRASH_AT = 5, 3

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="memory and kills are looked at on Linux only"
)


@pytest.fixture
def places(practice_template: Unlocked, tmp_path: Path) -> dict[str, Path]:
    """Folders of their own for everything a program may write to, and a vault."""
    made = {name: tmp_path / name.lower() for name in FOLDERS}
    for place in made.values():
        place.mkdir()
    vault = made["XDG_DATA_HOME"] / "ilja-desktop" / "Uebung.ilja"
    shutil.copytree(practice_template.folder, vault)
    return made


def test_a_walk_with_a_crash_leaves_nothing(places: dict[str, Path]) -> None:
    canary = f"Kanarie{uuid.uuid4().hex}"
    first = walk(places, canary, STEPS, CRASH_AT)
    assert (first.crashed, first.steps) == (True, CRASH_AT)
    second = walk(places, canary, STEPS)
    assert (second.crashed, second.steps) == (False, STEPS + 1)
    assert first.said + second.said == ()
    left = [file for place in places.values() for file in files(place)]
    assert {file.name for file in left} >= {"vault.hdr"}
    assert readable(left, (canary,)) == []


def test_after_the_lock_memory_holds_nothing(places: dict[str, Path]) -> None:
    canary = f"Kanarie{uuid.uuid4().hex}"
    with locked_process(places, canary) as (pid, before):
        assert before > 0
        try:
            assert in_memory(pid, forms((canary, "Wójcik-Müller"))) == 0
        except PermissionError:
            pytest.skip("the locked program lets no other program of this user read its memory")
