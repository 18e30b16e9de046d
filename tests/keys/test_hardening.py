"""A hardened process leaves no core file and is closed to its neighbours."""

from __future__ import annotations

import subprocess
import sys

PROBE = """
import ctypes, resource
from ilja_desktop.keys.hardening import protect_memory

PR_GET_DUMPABLE = 3
libc = ctypes.CDLL(None)
before = libc.prctl(PR_GET_DUMPABLE, 0, 0, 0, 0)
granted = protect_memory()
after = libc.prctl(PR_GET_DUMPABLE, 0, 0, 0, 0)
print(granted, resource.getrlimit(resource.RLIMIT_CORE), before, after)
"""


def test_memory_is_protected() -> None:
    result = subprocess.run(
        [sys.executable, "-c", PROBE], capture_output=True, text=True, check=True
    )
    assert result.stdout == "True (0, 0) 1 0\n"
