"""Whether the drive under a vault is encrypted as a whole.

The vault is encrypted anyway. What a sleeping machine, a swap file or a saved copy holds is not,
and that is what the drive's own encryption is for. It is only looked at, never demanded.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ilja_desktop.domain.integrity import DiskCover
from ilja_desktop.keys.surroundings import innermost, linux_mounts

_CRYPT = "CRYPT-"
"""How the device mapper's names of encrypted drives begin (LUKS 1 and 2, plain dm-crypt)."""

_DEEPEST = 8
"""Layers of drives below each other; more are taken for a circle."""


class Drives(Protocol):
    """What an operating system says about its drives."""

    def cover(self, folder: Path) -> DiskCover:
        """Return whether the drive a folder lies on is encrypted as a whole."""
        ...


@dataclass(frozen=True, slots=True)
class Linux:
    """Linux: the device mapper's names, down from the mounted drive."""

    mounts: Path = Path("/proc/self/mounts")
    devices: Path = Path("/sys/dev/block")

    def cover(self, folder: Path) -> DiskCover:
        """Return whether everything below the folder's mount is encrypted."""
        try:
            listed = self.mounts.read_text(encoding="utf-8", errors="surrogateescape")
            source = innermost(folder, _sources(listed))
            number = os.stat(source).st_rdev if source.startswith("/") else 0
        except OSError:
            return DiskCover.UNKNOWN
        node = self.devices / f"{os.major(number)}:{os.minor(number)}"
        return self.below(node) if number and node.exists() else DiskCover.UNKNOWN

    def below(self, node: Path, depth: int = 0) -> DiskCover:
        """Return whether a drive, or all drives it is made of, are encrypted."""
        if depth > _DEEPEST:
            return DiskCover.UNKNOWN
        name = node / "dm" / "uuid"
        if name.is_file() and name.read_text(encoding="ascii").startswith(_CRYPT):
            return DiskCover.ENCRYPTED
        parts = node / "slaves"
        made_of = sorted(parts.iterdir()) if parts.is_dir() else []
        if made_of and all(self.below(one, depth + 1) is DiskCover.ENCRYPTED for one in made_of):
            return DiskCover.ENCRYPTED
        return DiskCover.OPEN


@dataclass(frozen=True, slots=True)
class Mac:
    """MacOS: what ``fdesetup`` says of FileVault."""

    program: tuple[str, ...] = ("/usr/bin/fdesetup", "status")

    def cover(self, _folder: Path) -> DiskCover:
        """Return whether FileVault is on; it covers the built-in drive."""
        try:
            said = subprocess.run(
                self.program, capture_output=True, text=True, timeout=5, check=True
            )
        except (OSError, subprocess.SubprocessError):
            return DiskCover.UNKNOWN
        found = re.search(r"FileVault is (On|Off)", said.stdout)
        if found is None:
            return DiskCover.UNKNOWN
        return DiskCover.ENCRYPTED if found[1] == "On" else DiskCover.OPEN


@dataclass(frozen=True, slots=True)
class Unasked:
    """Windows tells of BitLocker only to administrators of the machine."""

    def cover(self, _folder: Path) -> DiskCover:
        """Return that nothing is known."""
        return DiskCover.UNKNOWN


def drives_here() -> Drives:
    """Return the drives of the running operating system."""
    systems: dict[str, Drives] = {"win32": Unasked(), "darwin": Mac()}
    return systems.get(sys.platform, Linux())


def _sources(text: str) -> list[tuple[Path, str]]:
    """Return mount points with the drives mounted there."""
    drives = [line.split(" ")[0] for line in text.splitlines() if line.count(" ") > 1]
    points = [point for point, _kind in linux_mounts(text)]
    return list(zip(points, drives, strict=True))
