"""The inside of a package: a plain tar (USTAR) of manifest, signature and payload, in this order.

It is written and read in one go, block by block, because a package may be larger than memory. A
header has to be the very bytes that are written here for its name and length, so nothing can be
hidden in it and nothing is ever unpacked under a name from the file. The manifest comes first:
nothing of the payload is looked at before somebody has believed it.
"""

from __future__ import annotations

import hashlib
import tarfile
from collections.abc import Callable, Generator, Iterable, Iterator
from typing import Protocol, TypeAlias, TypeVar

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.package import LARGEST
from ilja_desktop.exchange.packagemanifest import Manifest, Member

MANIFEST, SIGNATURE = "manifest.json", "manifest.p7s"
LARGEST_MANIFEST = 8 * 1024 * 1024
LARGEST_SIGNATURE = 64 * 1024
CHUNK = 64 * 1024

_BLOCK = tarfile.BLOCKSIZE
_END = bytes(2 * _BLOCK)

T = TypeVar("T")
Steps: TypeAlias = Generator[None, bytes, T]
"""Asks for bytes one after the other, and gets them sent."""

Believe = Callable[[Manifest, bytes], None]
"""Takes manifest and signature; raises a ``Refusal`` unless both are to be believed."""


class Shelf(Protocol):
    """Where the files of the payload are laid until the whole package is proven."""

    def lay(self, number: int, chunk: bytes) -> None:
        """Take the next piece of a file."""


def member_name(number: int) -> str:
    """Return the name of a file of the payload, from 0."""
    return f"payload/{number:04}"


def pack(
    manifest: bytes, signature: bytes, contents: Iterable[tuple[Member, Iterable[bytes]]]
) -> Iterator[bytes]:
    """Yield the bytes of a package's inside.

    Args:
        manifest: encoded.
        signature: over it, CMS.
        contents: the files of the payload with their pieces, as the manifest lists them.

    Raises:
        ValueError: a file is not what the manifest says.
    """
    for name, content in ((MANIFEST, manifest), (SIGNATURE, signature)):
        yield _header(name, len(content))
        yield content
        yield _filling(len(content))
    for number, (member, pieces) in enumerate(contents):
        yield _header(member_name(number), member.size)
        digest, done = hashlib.sha256(), 0
        for piece in pieces:
            digest.update(piece)
            done += len(piece)
            yield piece
        if done != member.size or digest.hexdigest() != member.sha256:
            raise ValueError("a file is not what the manifest says")
        yield _filling(member.size)
    yield _END


class Reader:
    """Lets the pieces of ``pack`` be read like a file."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = iter(pieces)
        self._left = b""

    def read(self, size: int = -1) -> bytes:
        """Return at most so many bytes; nothing at the end."""
        while not self._left:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._left = piece
        size = len(self._left) if size < 0 else size
        taken, self._left = self._left[:size], self._left[size:]
        return taken


class Unpacking:
    """Takes the bytes of a package's inside as they come, and lays the payload onto a shelf.

    What goes wrong is kept in ``refusal`` and told by the ``OSError`` that stops whoever writes.
    """

    def __init__(self, believe: Believe, shelf: Shelf) -> None:
        self.manifest: Manifest | None = None
        self.refusal: Refusal | ValueError | None = None
        self._believe = believe
        self._shelf = shelf
        self._buffer = bytearray()
        self._wanted = 0
        self._steps = self._read()
        next(self._steps)

    def write(self, data: bytes) -> int:
        """Take the next bytes."""
        self._buffer += data
        try:
            while self._wanted and len(self._buffer) >= self._wanted:
                taken = bytes(self._buffer[: self._wanted])
                del self._buffer[: self._wanted]
                self._steps.send(taken)
            if not self._wanted and self._buffer:
                raise ValueError("something after the end")
        except (Refusal, ValueError, RecursionError) as error:
            self.refusal = error if not isinstance(error, RecursionError) else ValueError("deep")
            raise OSError("not what was agreed") from error
        return len(data)

    def flush(self) -> None:
        """Have nothing to do."""

    @property
    def whole(self) -> bool:
        """Whether everything has come, to the last block."""
        return self._wanted == 0

    def _read(self) -> Steps[None]:
        """Go through the file; what is wanted next stands in ``_wanted``."""
        octets = yield from self._small(MANIFEST, LARGEST_MANIFEST)
        manifest = Manifest.decode(octets)
        if sum(member.size for member in manifest.members) > LARGEST:
            raise ValueError("larger than any package")
        signature = yield from self._small(SIGNATURE, LARGEST_SIGNATURE)
        self._believe(manifest, signature)
        self.manifest = manifest
        for number, member in enumerate(manifest.members):
            yield from self._member(number, member)
        if (yield from self._take(len(_END))) != _END:
            raise ValueError("no end")
        self._wanted = 0
        yield

    def _member(self, number: int, member: Member) -> Steps[None]:
        if (yield from self._take(_BLOCK)) != _header(member_name(number), member.size):
            raise ValueError("another file than the manifest says")
        digest, left = hashlib.sha256(), member.size
        while left:
            chunk = yield from self._take(min(left, CHUNK))
            digest.update(chunk)
            self._shelf.lay(number, chunk)
            left -= len(chunk)
        if digest.hexdigest() != member.sha256:
            raise ValueError("a file was altered")
        yield from self._skip(member.size)

    def _small(self, name: str, most: int) -> Steps[bytes]:
        header = yield from self._take(_BLOCK)
        try:
            size = tarfile.TarInfo.frombuf(header, "ascii", "strict").size
        except (tarfile.HeaderError, UnicodeDecodeError) as error:
            raise ValueError("no tar") from error
        if not 0 < size <= most or header != _header(name, size):
            raise ValueError(f"no {name}")
        content = yield from self._take(size)
        yield from self._skip(size)
        return content

    def _skip(self, size: int) -> Steps[None]:
        filling = _filling(size)
        if filling and (yield from self._take(len(filling))) != filling:
            raise ValueError("something between the files")

    def _take(self, size: int) -> Steps[bytes]:
        self._wanted = size
        return (yield)


def _header(name: str, size: int) -> bytes:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = size, 0o600
    return entry.tobuf(tarfile.USTAR_FORMAT, "ascii", "strict")


def _filling(size: int) -> bytes:
    return bytes(-size % _BLOCK)
