"""One process holds a vault, and only as long as it lives."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from ilja_desktop.keys import lock
from ilja_desktop.keys.lock import VaultInUse, VaultNotLockable

HOLDER = """
import sys
from pathlib import Path
from ilja_desktop.keys import lock

held = lock.hold(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_another_process_is_refused_until_the_first_dies(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(VaultInUse):
            lock.hold(tmp_path)
        holder.kill()
    with lock.hold(tmp_path) as held:
        assert held.held


def test_the_same_process_gets_a_vault_once(tmp_path: Path) -> None:
    with lock.hold(tmp_path), pytest.raises(VaultInUse):
        lock.hold(tmp_path)
    again = lock.hold(tmp_path)
    again.release()
    assert not again.held
    assert stat.S_IMODE((tmp_path / lock.FILE).stat().st_mode) == 0o600


def test_a_missing_folder_cannot_be_locked(tmp_path: Path) -> None:
    with pytest.raises(VaultNotLockable):
        lock.hold(tmp_path / "Fehlt.ilja")
    assert not (tmp_path / "Fehlt.ilja").exists()
