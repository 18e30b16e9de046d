"""The two copies of the header on disk: written one after the other, read as one.

A crash leaves at least one whole copy; the one with the higher generation counts.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from ilja_desktop.domain.errors import ChangedMeanwhile, Refusal
from ilja_desktop.keys.atomicfile import replace_file
from ilja_desktop.keys.header import Header
from ilja_desktop.keys.headerformat import LARGEST, CopyDamaged, HeaderDamaged, decode, encode

FIRST = "vault.hdr"
SECOND = "vault.hdr.bak"


@dataclass(eq=False)
class NoVault(Refusal):
    """There is no header in this folder."""

    folder: str


@dataclass(eq=False)
class HeaderNotRead(Refusal):
    """The operating system does not let the header be read."""

    folder: str


@dataclass(eq=False)
class HeaderNotWritten(Refusal):
    """The disk is full or protected; the former header still holds."""


@dataclass(eq=False)
class HeaderUnconfirmed(HeaderNotWritten):
    """The new header stands in the folder, but the drive did not confirm that it stays there."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A header, and whether both copies hold it; if not, the next write mends them."""

    header: Header
    both_whole: bool


def read(folder: Path) -> Reading:
    """Return the newest whole header of a vault; not to be believed before its MAC is verified.

    Raises:
        NoVault: neither copy exists.
        HeaderNotRead: the system refuses access.
        HeaderDamaged: neither copy is whole.
        NewerVersionNeeded: a later version of the program wrote it.
    """
    try:
        contents = [_content(folder / name) for name in (FIRST, SECOND)]
    except OSError as error:
        raise HeaderNotRead(str(folder)) from error
    if contents == [None, None]:
        raise NoVault(str(folder))
    whole: list[Header] = []
    for content in contents:
        with contextlib.suppress(CopyDamaged):
            whole.append(decode(b"" if content is None else content))
    if not whole:
        raise HeaderDamaged
    newest = max(whole, key=lambda header: header.generation)
    return Reading(newest, both_whole=len(whole) == 2 and contents[0] == contents[1])


def write_first(folder: Path, header: Header) -> None:
    """Write the header of a new vault.

    Raises:
        HeaderNotWritten: the disk is full or protected.
        HeaderUnconfirmed: it stands there, but may be gone after a power loss.
    """
    _write(folder, header)


def write(folder: Path, header: Header, *, replacing: int) -> None:
    """Replace the header whose generation is ``replacing``; both copies then hold the new one.

    Raises:
        ChangedMeanwhile: another generation is on the disk.
        HeaderNotWritten: the disk is full or protected; the former header still holds.
        HeaderUnconfirmed: the new one holds, but after a power loss it may be the former again.
    """
    if read(folder).header.generation != replacing:
        raise ChangedMeanwhile("Der Kopf des Tresors")
    _write(folder, header)


def mend(folder: Path, header: Header) -> None:
    """Write a verified header into both copies once more, where the disk lets it."""
    with contextlib.suppress(HeaderNotWritten):
        _write(folder, header)


def _write(folder: Path, header: Header) -> None:
    content = encode(header)
    unconfirmed: OSError | None = None
    try:
        replace_file(folder / FIRST, content)
    except OSError as error:
        _insist_on_new(folder, content, error)
        unconfirmed = error
    # The new header holds from here on. If its second copy fails, the next unlock mends it.
    try:
        replace_file(folder / SECOND, content)
    except OSError:
        if unconfirmed is not None:
            raise HeaderUnconfirmed from unconfirmed


def _insist_on_new(folder: Path, content: bytes, error: OSError) -> None:
    """Go on only if the first copy was replaced before the error; syncing its name comes last."""
    try:
        replaced = _content(folder / FIRST) == content
    except OSError:
        raise HeaderUnconfirmed from error
    if not replaced:
        raise HeaderNotWritten from error


def _content(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError:
        return None
