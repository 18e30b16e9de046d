"""A hardened process leaves no core file and is closed to its neighbours."""

from __future__ import annotations

import subprocess
import sys

import pytest

from ilja_desktop.keys.hardening import (
    DACL_SECURITY_INFORMATION,
    PROCESS_RIGHTS,
    PT_DENY_ATTACH,
    Mac,
    Windows,
)

PROBE = """
import ctypes, faulthandler, resource
from ilja_desktop.keys.hardening import protect_memory

PR_GET_DUMPABLE = 3
libc = ctypes.CDLL(None)
before = libc.prctl(PR_GET_DUMPABLE, 0, 0, 0, 0)
granted = protect_memory()
after = libc.prctl(PR_GET_DUMPABLE, 0, 0, 0, 0)
print(granted, resource.getrlimit(resource.RLIMIT_CORE), before, after, faulthandler.is_enabled())
"""


class FakeLibrary:
    """Stands where a system library stands; notes what it was asked and answers as told."""

    def __init__(self, **answers: int) -> None:
        self.asked: list[tuple[object, ...]] = []
        self._answers = answers

    def __getattr__(self, name: str) -> object:
        def call(*arguments: object) -> int:
            self.asked.append((name, *arguments))
            return self._answers[name]

        return call


def test_memory_is_protected_and_no_traceback_of_threads_is_written() -> None:
    result = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", PROBE],
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout == "True (0, 0) 1 0 False\n"


def test_mac_lets_no_debugger_attach() -> None:
    libc = FakeLibrary(ptrace=0)
    assert Mac(libc).close()
    assert libc.asked == [("ptrace", PT_DENY_ATTACH, 0, None, 0)]
    assert not Mac(FakeLibrary(ptrace=-1)).close()


def test_windows_leaves_neighbours_no_right_to_read() -> None:
    kernel32 = FakeLibrary(SetErrorMode=0, GetCurrentProcess=-1, LocalFree=0)
    advapi32 = FakeLibrary(
        ConvertStringSecurityDescriptorToSecurityDescriptorW=1, SetKernelObjectSecurity=1
    )
    assert Windows(kernel32, advapi32).close()
    made, put = advapi32.asked
    assert made[1] == PROCESS_RIGHTS
    assert put[2] == DACL_SECURITY_INFORMATION
    asked = [call[0] for call in kernel32.asked]
    assert asked == ["SetErrorMode", "GetCurrentProcess", "LocalFree"]


@pytest.mark.parametrize("refused", [0, 1])
def test_windows_says_when_it_was_not_granted(refused: int) -> None:
    kernel32 = FakeLibrary(SetErrorMode=0, GetCurrentProcess=-1, LocalFree=0)
    advapi32 = FakeLibrary(
        ConvertStringSecurityDescriptorToSecurityDescriptorW=refused, SetKernelObjectSecurity=0
    )
    assert not Windows(kernel32, advapi32).close()
