"""Locking in time: a busy database does not hold it up, and the system has the last word."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from ilja_desktop.app.locking import LAST_RESORT_S, PATIENCE_S
from tests.bench.locking import LIMIT_MS
from tests.house.source import ROOT

STUCK = """
from ilja_desktop.app import locking

locking.LAST_RESORT_S = 0.1
with locking.hard_end():
    while True:
        pass
"""


def test_the_limits_leave_room_below_two_seconds() -> None:
    assert PATIENCE_S < LAST_RESORT_S < LIMIT_MS / 1000


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such alarm")
def test_a_stuck_process_is_ended_by_the_system() -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", STUCK], env=env, check=False)
    assert done.returncode == -signal.SIGALRM
