"""Places backups can go to by themselves: the chosen folder, or a stick that carries one.

Looking at a drive can take long when it is asleep or broken, so it is done on the compute lane.
"""

from __future__ import annotations

import os
import string
import sys
from collections.abc import Iterable
from pathlib import Path

from ilja_desktop.domain.backup import of_vault
from ilja_desktop.keys.surroundings import Windows, linux_mounts

FOLDER = "ILJA-Sicherung"
"""A stick that has a folder of this name is one for backups."""

_LINUX = (Path("/media"), Path("/run/media"), Path("/mnt"))


def drives() -> tuple[Path, ...]:
    """Return where sticks and other drives that come and go are mounted at the moment."""
    if sys.platform == "win32":
        letters = (Path(f"{letter}:\\") for letter in string.ascii_uppercase)
        windows = Windows(os.environ)
        return tuple(drive for drive in letters if windows.filesystem(drive) == "removable")
    if sys.platform == "darwin":
        return tuple(Path("/Volumes").glob("*"))
    try:
        table = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ()
    points = (point for point, _kind in linux_mounts(table))
    return tuple(p for p in points if any(p.is_relative_to(root) for root in _LINUX))


def reachable(chosen: str, found: Iterable[Path]) -> tuple[Path, ...]:
    """Return the folders that could take a backup now, the chosen one first.

    Args:
        chosen: the folder somebody has set; empty if nobody has.
        found: drives, as from ``drives``.
    """
    own = (Path(chosen),) if chosen else ()
    candidates = dict.fromkeys((*own, *(drive / FOLDER for drive in found)))
    return tuple(folder for folder in candidates if _is_folder(folder))


def latest_backup(folders: Iterable[Path], vault_id: str) -> Path | None:
    """Return the latest backup of a vault in some folders, as the names tell."""
    files = [file for folder in folders for file in of_vault(_inside(folder), vault_id)]
    return max(files, key=lambda file: file.made_at).path if files else None


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # such as a drive that does not answer
        return False


def _inside(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []
