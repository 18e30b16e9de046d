"""age files (C2SP age v1) larger than memory: sealed and opened from one stream into another."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

import pyrage
from pyrage import x25519

from ilja_desktop.keys.identity import Identity

START = b"age-encryption.org/v1\n"
LONGEST_HEADER = 8 * 1024
"""Bytes; one recipient takes some two hundred. The library's time grows with its square."""

_HEADER_END = b"\n--- "


class NotForThisKey(ValueError):
    """It is sealed, but not to this key."""


class Source(Protocol):
    """What is read from."""

    def read(self, size: int = -1, /) -> bytes:
        """Return at most so many bytes; nothing at the end."""


class Target(Protocol):
    """What is written to."""

    def write(self, data: bytes, /) -> int:
        """Take the next bytes."""


def seal(source: Source, target: Target, epk: str) -> None:
    """Seal what is read from a source to one recipient.

    Raises:
        ValueError: that is no ``age1…`` key.
        OSError: something could not be read or written.
        BaseException: whatever else the streams raised.
    """
    heeded = _Heeded(source, target)
    try:
        pyrage.encrypt_io(heeded, heeded, [x25519.Recipient.from_str(epk)])
    except (pyrage.RecipientError, pyrage.EncryptError) as error:
        raise heeded.trouble or ValueError("no age recipient") from error


def unseal(source: Source, target: Target, identity: Identity) -> None:
    """Open an age file piece by piece; believe nothing that was written before this returns.

    Raises:
        NotForThisKey: it is sealed to somebody else.
        ValueError: it is no age file, or damaged.
        OSError: something could not be read or written.
        BaseException: whatever else the streams raised.
    """
    start = source.read(LONGEST_HEADER)
    if not start.startswith(START) or _HEADER_END not in start:
        raise ValueError("no age file")
    heeded = _Heeded(_Rejoined(start, source), target)
    try:
        pyrage.decrypt_io(heeded, heeded, [identity.age])
    except pyrage.DecryptError as error:
        if heeded.trouble is not None:
            raise heeded.trouble from error
        if "No matching keys" in str(error):
            raise NotForThisKey from error
        raise ValueError("damaged") from error
    except OSError as error:
        if error.errno is None:  # how the library tells that a piece was altered or is missing
            raise ValueError("damaged") from error
        raise


class _Heeded:
    """Two streams whose trouble is kept, because the library tells of it in words only."""

    def __init__(self, source: Source, target: Target) -> None:
        self._source = source
        self._target = target
        self.trouble: BaseException | None = None

    def read(self, size: int = -1) -> bytes:
        """Return at most so many bytes; nothing at the end."""
        with self._kept():
            return self._source.read(size)

    def write(self, data: bytes) -> int:
        """Take the next bytes."""
        with self._kept():
            return self._target.write(data)

    def flush(self) -> None:
        """Have nothing to do; whoever opened the target flushes it."""

    @contextmanager
    def _kept(self) -> Iterator[None]:
        try:
            yield
        except BaseException as error:
            self.trouble = error
            raise


class _Rejoined:
    """A source of which the beginning was read already."""

    def __init__(self, start: bytes, rest: Source) -> None:
        self._start = start
        self._rest = rest

    def read(self, size: int = -1) -> bytes:
        """Return at most so many bytes; nothing at the end."""
        if not self._start:
            return self._rest.read(size)
        size = len(self._start) if size < 0 else size
        taken, self._start = self._start[:size], self._start[size:]
        return taken
