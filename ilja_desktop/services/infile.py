"""Reads files that somebody names or chooses."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ilja_desktop.domain.errors import Refusal

MOST_MEGABYTES = 64
_MEGABYTE = 1024 * 1024


@dataclass(eq=False)
class FileNotRead(Refusal):
    """A file is missing, a folder, or not readable."""

    path: str


@dataclass(eq=False)
class FileTooBig(Refusal):
    """A file is larger than anything this program reads."""

    path: str
    megabytes: int = MOST_MEGABYTES


def read_file(path: Path) -> bytes:
    """Return the bytes of a file.

    Raises:
        FileNotRead: it cannot be read.
        FileTooBig: it is larger than 64 MB.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_MEGABYTES * _MEGABYTE + 1)
    except OSError as error:
        raise FileNotRead(str(path)) from error
    if len(content) > MOST_MEGABYTES * _MEGABYTE:
        raise FileTooBig(str(path))
    return content
