"""Where a vault may lie, and the folder it lies in.

On network file systems locks and syncs are promises nobody keeps, and folders that synchronise
replace files under an open database: both are refused. Anything merely unusual is pointed out.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys.atomicfile import sync_folder
from ilja_desktop.keys.filesystem import LOCAL, NETWORK
from ilja_desktop.keys.surroundings import Linux, Mac, Windows

SUFFIX = ".ilja"

SYNC_FOLDER = re.compile(
    r"(?P<service>OneDrive|Dropbox|Google Drive|GoogleDrive|iCloudDrive|Nextcloud|ownCloud"
    r"|MagentaCLOUD|pCloud ?Drive)( ?[-(].*)?",
    re.IGNORECASE,
)
SYNC_MARKS = {
    ".dropbox.cache": "Dropbox",
    ".dropbox": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
}


@dataclass(eq=False)
class NetworkPlace(Refusal):
    """The folder lies on another machine."""

    folder: str
    kind: str


@dataclass(eq=False)
class SyncedPlace(Refusal):
    """The folder is kept in step with a cloud."""

    folder: str
    service: str


@dataclass(eq=False)
class UnusualPlace(Refusal):
    """Not known to be unsafe; returned for showing, never raised."""

    folder: str
    kind: str


@dataclass(eq=False)
class NoVaultName(Refusal):
    """A vault's folder is called ``<Name>.ilja``."""

    name: str


@dataclass(eq=False)
class PlaceTaken(Refusal):
    """There is something of this name already."""

    folder: str


@dataclass(eq=False)
class PlaceNotWritable(Refusal):
    """The system does not let the folder be made there."""

    folder: str


class Surroundings(Protocol):
    """What an operating system knows about places."""

    def filesystem(self, folder: Path) -> str:
        """Return the kind of file system a folder lies on, in lower case, ``""`` if unknown."""

    def sync_roots(self) -> dict[Path, str]:
        """Return the folders known to be synchronised, and by which service."""


def check(folder: Path, surroundings: Surroundings) -> tuple[Refusal, ...]:
    """Return what is unusual about a place, empty if nothing.

    Args:
        folder: absolute; what of it does not exist yet is judged by its parent.
        surroundings: of this operating system.

    Raises:
        NetworkPlace: it lies on another machine.
        SyncedPlace: it lies in a folder that is synchronised.
    """
    real = Path(os.path.realpath(folder))
    service = _sync_service(real, surroundings)
    if service is not None:
        raise SyncedPlace(str(folder), service)
    kind = surroundings.filesystem(real)
    if kind in NETWORK:
        raise NetworkPlace(str(folder), kind)
    if kind not in LOCAL:
        return (UnusualPlace(str(folder), kind or "unbekannt"),)
    return ()


def make_folder(folder: Path) -> None:
    """Make the folder of a new vault, for its owner only.

    Raises:
        NoVaultName: it is not called ``<Name>.ilja``.
        PlaceTaken: it exists.
        PlaceNotWritable: the system refuses.
    """
    if folder.suffix != SUFFIX or not folder.stem.strip():
        raise NoVaultName(folder.name)
    try:
        folder.mkdir(mode=0o700)
        folder.chmod(0o700)
        sync_folder(folder.parent)
    except FileExistsError as error:
        raise PlaceTaken(str(folder)) from error
    except OSError as error:
        raise PlaceNotWritable(str(folder)) from error


def discard_folder(folder: Path) -> None:
    """Remove the folder of a vault that could not be completed."""
    shutil.rmtree(folder, ignore_errors=True)


def reserve_file(path: Path) -> None:
    """Make an empty file for its owner only; SQLite gives its side files the same mode.

    Raises:
        PlaceTaken: it exists.
        PlaceNotWritable: the system refuses.
    """
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError as error:
        raise PlaceTaken(str(path)) from error
    except OSError as error:
        raise PlaceNotWritable(str(path)) from error


def surroundings_here() -> Surroundings:
    """Return the surroundings of the running operating system."""
    systems: dict[str, Surroundings] = {"win32": Windows(os.environ), "darwin": Mac(Path.home())}
    return systems.get(sys.platform, Linux())


def _sync_service(folder: Path, surroundings: Surroundings) -> str | None:
    roots = surroundings.sync_roots()
    for ancestor in (folder, *folder.parents):
        if ancestor in roots:
            return roots[ancestor]
        name = SYNC_FOLDER.fullmatch(ancestor.name)
        if name is not None:
            return name["service"]
        for mark, service in SYNC_MARKS.items():
            if ancestor.joinpath(mark).exists():
                return service
    return None
