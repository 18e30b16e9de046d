"""Replaces a small file so that after any crash the old or the new content is there, whole."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

if sys.platform == "darwin":
    import fcntl

ATTEMPTS = 10
PAUSE = 0.05
"""Windows: virus scanners and indexers hold files open for moments (seconds between attempts)."""


def replace_file(path: Path, content: bytes) -> None:
    """Write a file beside ``path``, sync it, rename it over ``path`` and sync the folder.

    Raises:
        OSError: ``path`` still has its old content, or already the new one.
    """
    draft = path.with_name(path.name + ".tmp")
    handle = os.open(
        draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600
    )
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        _sync(file.fileno())
    _rename(draft, path)
    sync_folder(path.parent)


if sys.platform == "win32":

    def sync_folder(folder: Path) -> None:
        """Do nothing: Windows makes names durable on its own and opens no folders."""
        assert folder

else:

    def sync_folder(folder: Path) -> None:
        """Make the names in a folder durable."""
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


if sys.platform == "darwin":

    def _sync(handle: int) -> None:
        # Only this call empties the drive's own cache there.
        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)

else:

    def _sync(handle: int) -> None:
        os.fsync(handle)


def _rename(draft: Path, path: Path) -> None:
    for _attempt in range(ATTEMPTS - 1):
        try:
            os.replace(draft, path)
        except PermissionError:
            if os.name != "nt":
                raise
            time.sleep(PAUSE)
        else:
            return
    os.replace(draft, path)
