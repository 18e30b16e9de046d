"""Where a package lies between the vault and the stick, whichever way it goes.

An encrypted file of its own, under a key that is drawn for it and kept in memory only. Nothing in
it that came from outside counts before the whole package is proven; afterwards the file is
removed. What a crash leaves of it is noise nobody can open.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from ilja_desktop.store.connection import KEY_LENGTH, connect, make_file
from ilja_desktop.store.copying import discard
from ilja_desktop.store.trouble import at_the_border

PIECE = 64 * 1024
LONGEST_LINE = 8 * 1024 * 1024
"""Bytes of one record at most."""

_BEGINNING = "spool-"


class Spool:
    """The payload of one package, laid down piece by piece.

    Args:
        folder: of the vault.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / f"{_BEGINNING}{secrets.token_hex(8)}.db"
        self._raw: Any = None
        self._seq = 0

    def _opened(self) -> Any:
        """Make the file when the first piece comes, so that what is refused leaves no trace."""
        if self._raw is not None:
            return self._raw
        make_file(self._path)
        try:
            raw = connect(self._path, secrets.token_bytes(KEY_LENGTH))
            with at_the_border():
                # Nobody needs it after a crash, so it does not have to survive one.
                raw.execute("PRAGMA journal_mode = OFF").fetchall()
                raw.execute("PRAGMA synchronous = OFF")
                raw.execute(
                    "CREATE TABLE pieces (member INTEGER, seq INTEGER, content BLOB, "
                    "PRIMARY KEY (member, seq)) WITHOUT ROWID"
                )
                raw.execute("BEGIN")
        except BaseException:
            discard(self._path)
            raise
        self._raw = raw
        return raw

    def lay(self, number: int, chunk: bytes) -> None:
        """Take the next piece of a file of the payload."""
        raw = self._opened()
        with at_the_border():
            raw.execute("INSERT INTO pieces VALUES (?, ?, ?)", (number, self._seq, chunk))
        self._seq += 1

    def pieces(self, number: int) -> Iterator[bytes]:
        """Yield the pieces of a file of the payload."""
        query = "SELECT content FROM pieces WHERE member = ? ORDER BY seq"
        raw = self._opened()
        with at_the_border():
            for (content,) in raw.execute(query, (number,)):
                yield bytes(content)

    def content(self, number: int) -> bytes:
        """Return a file of the payload as a whole."""
        return b"".join(self.pieces(number))

    def lines(self, number: int) -> Iterator[bytes]:
        """Yield the lines of a file of the payload.

        Raises:
            ValueError: a line is too long, or has no end.
        """
        rest = b""
        for piece in self.pieces(number):
            *lines, rest = (rest + piece).split(b"\n")
            yield from lines
            if len(rest) > LONGEST_LINE:
                raise ValueError("a line without end")
        if rest:
            raise ValueError("the last line has no end")

    def remove(self) -> None:
        """Leave nothing of it; again does nothing."""
        if self._raw is not None:
            self._raw.close()
            discard(self._path)


def remove_left(folder: Path) -> None:
    """Remove what a crash left of earlier packages."""
    for path in folder.glob(f"{_BEGINNING}*.db*"):
        with suppress(OSError):
            path.unlink()
