"""The file of a backup: a plain tar (USTAR) of five regular files in one fixed order.

It is written and read block by block, and read strictly: a header has to be the very bytes that
are written here for its name and length, so nothing can be hidden in it, and nothing is ever
unpacked under a name from the file.
"""

from __future__ import annotations

import hashlib
import tarfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.exchange.backupmanifest import DATABASE, LaterFormat, Manifest, Part

MANIFEST, SIGNATURE = "manifest.json", "manifest.p7s"
BLOCK = tarfile.BLOCKSIZE
CHUNK = 1024 * 1024
LARGEST_SMALL = 1024 * 1024
"""Of every file but the database, in bytes."""

_END = bytes(2 * BLOCK)
Told = Callable[[int], None]
"""Takes the number of bytes of the database read or written so far; may raise to stop."""


@dataclass(eq=False)
class BackupDamaged(Refusal):
    """The file is no backup, or not the one that was written."""

    name: str


@dataclass(eq=False)
class BackupNewer(Refusal):
    """A later version of the program made the backup."""

    name: str


@dataclass(frozen=True)
class Backup:
    """A backup file, looked at and not believed yet.

    Args:
        path: where it lies.
        manifest: what it says about itself.
        signature: over the manifest's bytes, CMS.
        small: the files before the database, by name.
        start: where the database begins, in bytes.
    """

    path: Path
    manifest: Manifest
    signature: bytes
    small: dict[str, bytes]
    start: int

    def copy_database(self, target: BinaryIO, told: Told) -> None:
        """Copy the encrypted database out.

        Raises:
            BackupDamaged: it is not the one the manifest names.
            OSError: it cannot be read or written.
        """
        part = self.manifest.part(DATABASE)
        digest = hashlib.sha256()
        with self.path.open("rb") as file:
            file.seek(self.start)
            try:
                for chunk, done in _chunks(file, part.size):
                    digest.update(chunk)
                    target.write(chunk)
                    told(done)
            except EOFError as error:
                raise BackupDamaged(self.path.name) from error
        if digest.hexdigest() != part.sha256:
            raise BackupDamaged(self.path.name)


def write(
    target: BinaryIO,
    small: Sequence[tuple[str, bytes]],
    database: BinaryIO,
    size: int,
    told: Told,
) -> None:
    """Write a backup file.

    Args:
        target: opened for writing.
        small: names and contents of the files before the database, in order.
        database: the encrypted copy, opened for reading.
        size: of the copy in bytes.
        told: hears how much of the copy is written.
    """
    for name, content in small:
        target.write(_header(name, len(content)))
        target.write(content)
        target.write(_filling(len(content)))
    target.write(_header(DATABASE, size))
    for chunk, done in _chunks(database, size):
        target.write(chunk)
        told(done)
    target.write(_filling(size))
    target.write(_END)


def read(path: Path) -> Backup:
    """Look at a backup file: all of it but the database, whose bytes are checked when copied.

    Raises:
        BackupNewer: a later version of the program made it.
        BackupDamaged: it is not whole, or no backup.
        OSError: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return _read(path, file)
    except LaterFormat as error:
        raise BackupNewer(path.name) from error
    except (ValueError, EOFError, RecursionError) as error:
        raise BackupDamaged(path.name) from error


def hash_of(path: Path, told: Told) -> Part:
    """Return length and SHA-256 of an encrypted copy, as the manifest names it."""
    digest = hashlib.sha256()
    size = path.stat().st_size
    with path.open("rb") as file:
        for chunk, done in _chunks(file, size):
            digest.update(chunk)
            told(done)
    return Part(name=DATABASE, size=size, sha256=digest.hexdigest())


def part_of(name: str, content: bytes) -> Part:
    """Return how the manifest names a small file."""
    return Part(name=name, size=len(content), sha256=hashlib.sha256(content).hexdigest())


def _read(path: Path, file: BinaryIO) -> Backup:
    octets = _small(file, MANIFEST)
    manifest = Manifest.decode(octets)
    signature = _small(file, SIGNATURE)
    small = {}
    for part in manifest.parts[:-1]:
        small[part.name] = _small(file, part.name)
        if part_of(part.name, small[part.name]) != part:
            raise ValueError(f"{part.name} is another one")
    size = manifest.part(DATABASE).size
    if file.read(BLOCK) != _header(DATABASE, size):
        raise ValueError("no database")
    start = file.tell()
    file.seek(start + size)
    if file.read(len(_filling(size)) + len(_END) + 1) != _filling(size) + _END:
        raise ValueError("no end, or something after it")
    return Backup(path, manifest, signature, small, start)


def _small(file: BinaryIO, name: str) -> bytes:
    header = file.read(BLOCK)
    try:
        size = tarfile.TarInfo.frombuf(header, "ascii", "strict").size
    except (tarfile.HeaderError, UnicodeDecodeError) as error:
        raise ValueError("no tar") from error
    if not 0 < size <= LARGEST_SMALL or header != _header(name, size):
        raise ValueError(f"no {name}")
    content = b"".join(chunk for chunk, _done in _chunks(file, size))
    if file.read(len(_filling(size))) != _filling(size):
        raise ValueError("something between the files")
    return content


def _header(name: str, size: int) -> bytes:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = size, 0o600
    return entry.tobuf(tarfile.USTAR_FORMAT, "ascii", "strict")


def _filling(size: int) -> bytes:
    return bytes(-size % BLOCK)


def _chunks(file: BinaryIO, size: int) -> Iterator[tuple[bytes, int]]:
    """Yield so many bytes in pieces, each with how many there were until its end."""
    done = 0
    while done < size:
        chunk = file.read(min(CHUNK, size - done))
        if not chunk:
            raise EOFError("shorter than it says")
        done += len(chunk)
        yield chunk, done
