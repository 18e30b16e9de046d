"""Reads a database below SQLite: its raw files, and its pages once decrypted with the raw key."""

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE = 4096
SALT = 16
RESERVE = 80  # IV of 16 bytes, HMAC-SHA512 of 64


def files(database: Path) -> list[Path]:
    """Return the database with its log and index, as far as they are there."""
    return sorted(database.parent.glob(f"{database.name}*"))


def decrypted(database: Path, key: bytes) -> Iterator[bytes]:
    """Return every page of a SQLCipher 4 database in the clear, free ones included."""
    octets = database.read_bytes()
    for start in range(0, len(octets), PAGE):
        page = octets[start : start + PAGE]
        body = page[SALT if start == 0 else 0 : PAGE - RESERVE]
        cipher = Cipher(algorithms.AES(key), modes.CBC(page[PAGE - RESERVE :][:SALT]))
        yield cipher.decryptor().update(body)


def spellings(text: str) -> tuple[bytes, ...]:
    """Return the bytes a text may stand in a file as."""
    return tuple(text.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))
