"""Keeps the memory of this process out of crash files and away from other programs.

Linux: no core file, and no other process of the same user may read the memory. macOS and other
POSIX systems: no core file only. Windows: nothing is done here yet, so crash dumps set up by an
administrator would hold keys. None of this stops a program with the rights of the machine's
administrator, nor one that reads keyboard and screen.
"""

from __future__ import annotations

import ctypes
import sys

if sys.platform != "win32":
    import resource

PR_SET_DUMPABLE = 4
"""From <linux/prctl.h>."""


if sys.platform == "win32":

    def protect_memory() -> bool:
        """Do nothing; return that nothing was done."""
        return False

else:

    def protect_memory() -> bool:
        """Forbid dumps of this process; return whether all that this system offers was granted."""
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        return sys.platform != "linux" or _hide_from_others()


def _hide_from_others() -> bool:
    libc = ctypes.CDLL(None, use_errno=True)
    return bool(libc.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0)
