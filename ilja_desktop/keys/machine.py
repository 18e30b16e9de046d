"""Facts about the machine that keys depend on."""

from __future__ import annotations

import ctypes
import hashlib
import os
import platform
import sys
from pathlib import Path

if sys.platform == "win32":

    class _MemoryStatus(ctypes.Structure):
        _fields_ = [
            ("length", ctypes.c_uint32),
            ("load", ctypes.c_uint32),
            ("total_physical", ctypes.c_uint64),
            ("available_physical", ctypes.c_uint64),
            ("total_page_file", ctypes.c_uint64),
            ("available_page_file", ctypes.c_uint64),
            ("total_virtual", ctypes.c_uint64),
            ("available_virtual", ctypes.c_uint64),
            ("available_extended_virtual", ctypes.c_uint64),
        ]

    def physical_memory() -> int:
        """Return the memory of this machine in bytes."""
        status = _MemoryStatus()
        status.length = ctypes.sizeof(status)
        if not ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
            raise ctypes.WinError()
        return int(status.total_physical)

else:

    def physical_memory() -> int:
        """Return the memory of this machine in bytes."""
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def machine_mark(vault_id: str) -> str:
    """Return what tells this account on this machine from others, differently for each vault.

    It is no secret and proves nothing: it only saves asking keyrings that cannot know a vault.
    """
    facts = "\n".join((vault_id, platform.node(), str(Path.home())))
    return hashlib.sha256(facts.encode("utf-8", errors="surrogateescape")).hexdigest()[:32]
