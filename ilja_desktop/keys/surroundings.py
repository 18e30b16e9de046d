"""What each operating system tells about its places: file systems and synchronised folders."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

if sys.platform == "win32":
    import ctypes

WINDOWS_KINDS = {2: "removable", 3: "fixed", 4: "remote", 5: "cdrom", 6: "ramdisk"}
"""Results of GetDriveTypeW."""

_OCTAL = re.compile(r"\\([0-7]{3})")
_MAC_LINE = re.compile(r".+? on (?P<point>/.*) \((?P<kind>[^,)]+)")


@dataclass(frozen=True, slots=True)
class Linux:
    """Linux: the mounts the kernel lists."""

    table: Path = Path("/proc/self/mounts")

    def filesystem(self, folder: Path) -> str:
        """Return the kind of the innermost mount."""
        try:
            text = self.table.read_text(encoding="utf-8", errors="surrogateescape")
        except OSError:
            return ""
        return innermost(folder, linux_mounts(text))

    def sync_roots(self) -> dict[Path, str]:
        """Return nothing: names and marks tell here."""
        return {}


@dataclass(frozen=True, slots=True)
class Mac:
    """MacOS: what ``/sbin/mount`` prints, and Apple's folder for cloud providers."""

    home: Path

    def filesystem(self, folder: Path) -> str:
        """Return the kind of the innermost mount."""
        try:
            listed = subprocess.run(
                ["/sbin/mount"], capture_output=True, text=True, timeout=5, check=True
            )
        except (OSError, subprocess.SubprocessError):
            return ""
        return innermost(folder, mac_mounts(listed.stdout))

    def sync_roots(self) -> dict[Path, str]:
        """Return the folders under which macOS keeps what it synchronises."""
        return {
            self.home / "Library" / "CloudStorage": "Cloud-Speicher",
            self.home / "Library" / "Mobile Documents": "iCloud",
        }


@dataclass(frozen=True, slots=True)
class Windows:
    """Windows: the kind of the drive, and where OneDrive and Dropbox say they are."""

    environment: Mapping[str, str]

    def filesystem(self, folder: Path) -> str:
        """Return the kind of the drive; a path without a letter lies on another machine."""
        if not re.match(r"[A-Za-z]:", folder.drive):
            return "remote"
        return _drive_kind(folder.drive)

    def sync_roots(self) -> dict[Path, str]:
        """Return the roots that OneDrive sets in the environment and Dropbox in its own file."""
        names = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
        roots = {
            Path(self.environment[name]): "OneDrive" for name in names if self.environment.get(name)
        }
        for name in ("APPDATA", "LOCALAPPDATA"):
            if self.environment.get(name):
                information = Path(self.environment[name], "Dropbox", "info.json")
                roots.update(dict.fromkeys(dropbox_roots(information), "Dropbox"))
        return roots


def linux_mounts(text: str) -> list[tuple[Path, str]]:
    """Return mount points and kinds from the text of ``/proc/self/mounts``."""
    lines = [line.split(" ") for line in text.splitlines()]
    return [(Path(_unescaped(parts[1])), parts[2].lower()) for parts in lines if len(parts) > 2]


def mac_mounts(text: str) -> list[tuple[Path, str]]:
    """Return mount points and kinds from what ``/sbin/mount`` prints."""
    found = [_MAC_LINE.match(line) for line in text.splitlines()]
    return [(Path(line["point"]), line["kind"].lower()) for line in found if line]


def innermost(folder: Path, mounts: Iterable[tuple[Path, str]]) -> str:
    """Return the kind of the mount a folder lies on; of two on one point the later one counts."""
    depth, kind = -1, ""
    for point, its_kind in mounts:
        if folder.is_relative_to(point) and len(point.parts) >= depth:
            depth, kind = len(point.parts), its_kind
    return kind


def dropbox_roots(information: Path) -> list[Path]:
    """Return the folders named in Dropbox's ``info.json``; none if it cannot be read."""
    try:
        accounts = json.loads(information.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    if not isinstance(accounts, dict):
        return []
    paths = [account.get("path") for account in accounts.values() if isinstance(account, dict)]
    return [Path(path) for path in paths if isinstance(path, str)]


def _unescaped(text: str) -> str:
    return _OCTAL.sub(lambda match: chr(int(match[1], 8)), text)


if sys.platform == "win32":

    def _drive_kind(drive: str) -> str:
        return WINDOWS_KINDS.get(ctypes.windll.kernel32.GetDriveTypeW(drive + "\\"), "")

else:

    def _drive_kind(drive: str) -> str:
        return f"unbekannt {drive}"
