"""Keeps the memory of this process out of crash files and away from other programs.

Linux: no core file, and no other process of the same user may read the memory. macOS: no core
file, and no debugger may attach. Windows: no dialog of a crash reporter, and a list of rights on
the process that leaves the user's other programs no reading of its memory (as KeePassXC does).
The parts for macOS and Windows are tested with fakes. None of this stops a program with the rights
of the machine's administrator, nor one that reads keyboard and screen.
"""

from __future__ import annotations

import ctypes
import faulthandler
import sys
from dataclasses import dataclass
from typing import Any, Protocol

if sys.platform != "win32":
    import resource

PR_SET_DUMPABLE = 4
"""From <linux/prctl.h>."""

PT_DENY_ATTACH = 31
"""From <sys/ptrace.h> of macOS."""

SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX = 0x0001, 0x0002
DACL_SECURITY_INFORMATION = 0x0004
SDDL_REVISION_1 = 1

PROCESS_RIGHTS = "D:P(A;;0x00101001;;;OW)"
"""For the owner: end it, wait for it and ask its name (SYNCHRONIZE, QUERY_LIMITED_INFORMATION,
TERMINATE); for nobody anything more. Naming the owner also takes the right to change the list."""

Library = Any
"""A loaded system library; its functions are found by name."""


class Shelter(Protocol):
    """What an operating system offers a process that holds secrets."""

    def close(self) -> bool:
        """Close the memory to others; return whether all that is offered was granted."""
        ...


@dataclass(frozen=True, slots=True)
class Linux:
    """Linux: prctl."""

    libc: Library

    def close(self) -> bool:
        """Take the right to read the memory from the user's other programs, dumps included."""
        return bool(self.libc.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0)


@dataclass(frozen=True, slots=True)
class Mac:
    """MacOS: ptrace."""

    libc: Library

    def close(self) -> bool:
        """Let no debugger attach from now on."""
        return bool(self.libc.ptrace(PT_DENY_ATTACH, 0, None, 0) == 0)


@dataclass(frozen=True, slots=True)
class Windows:
    """Windows: the error mode and the rights on the process."""

    kernel32: Library
    advapi32: Library

    def close(self) -> bool:
        """Keep the crash reporter quiet and take rights on the process from its neighbours."""
        self.kernel32.SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX)
        rights = ctypes.c_void_p()
        made = self.advapi32.ConvertStringSecurityDescriptorToSecurityDescriptorW(
            PROCESS_RIGHTS, SDDL_REVISION_1, ctypes.byref(rights), None
        )
        if not made:
            return False
        process = ctypes.c_void_p(self.kernel32.GetCurrentProcess())
        set_ = self.advapi32.SetKernelObjectSecurity(process, DACL_SECURITY_INFORMATION, rights)
        self.kernel32.LocalFree(rights)
        return bool(set_)


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Any other system: nothing beyond the limit on core files."""

    def close(self) -> bool:
        """Do nothing more."""
        return True


def protect_memory() -> bool:
    """Forbid dumps of this process; return whether all that this system offers was granted."""
    faulthandler.disable()
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return shelter().close()


if sys.platform == "win32":

    def shelter() -> Shelter:
        """Return what this system offers."""
        return Windows(ctypes.windll.kernel32, ctypes.windll.advapi32)

else:

    def shelter() -> Shelter:
        """Return what this system offers."""
        kinds: dict[str, type[Linux | Mac]] = {"linux": Linux, "darwin": Mac}
        kind = kinds.get(sys.platform)
        return Elsewhere() if kind is None else kind(ctypes.CDLL(None))
