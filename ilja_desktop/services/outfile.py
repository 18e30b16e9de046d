"""Writes new files: whole or not at all, for their owner only, never over another one."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys.atomicfile import sync_folder


@dataclass(eq=False)
class FileTaken(Refusal):
    """There is a file of this name; nothing is ever overwritten."""

    path: str


@dataclass(eq=False)
class FileNotWritten(Refusal):
    """The system does not take the file."""

    path: str


@dataclass(eq=False)
class FolderNotMade(Refusal):
    """The folder cannot be made, or is none."""

    folder: str


def make_folder(folder: Path) -> None:
    """Make a folder for its owner only, unless it is there.

    Raises:
        FolderNotMade: the system refuses, or there is a file of this name.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise FolderNotMade(str(folder)) from error


def demand_free(path: Path) -> None:
    """Raise ``FileTaken`` if there is something of this name."""
    if os.path.lexists(path):
        raise FileTaken(str(path))


def write_new(path: Path, content: bytes) -> None:
    """Write a file that appears whole under its name or not at all.

    Raises:
        FileTaken: there is something of this name.
        FileNotWritten: the system refuses; nothing is left of it.
    """
    draft = Draft(path)
    try:
        draft.fill(lambda file: file.write(content))
        draft.publish()
    finally:
        draft.discard()


class Draft:
    """A file that is written before it gets its name.

    Args:
        path: the name it will have.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._draft = path.with_name(f".{secrets.token_hex(8)}.tmp")

    def fill(self, write: Callable[[BinaryIO], object]) -> None:
        """Have it written, and see that it lies on the drive.

        Raises:
            FileNotWritten: the system refuses.
        """
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        try:
            with os.fdopen(os.open(self._draft, flags, 0o600), "wb") as file:
                write(file)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise FileNotWritten(str(self.path)) from error

    def publish(self) -> None:
        """Give it its name.

        Raises:
            FileTaken: there is something of this name.
            FileNotWritten: the system refuses.
        """
        try:
            _publish(self._draft, self.path)
            sync_folder(self.path.parent)
        except FileExistsError as error:
            raise FileTaken(str(self.path)) from error
        except OSError as error:
            raise FileNotWritten(str(self.path)) from error

    def discard(self) -> None:
        """Leave nothing without a name."""
        with contextlib.suppress(OSError):
            self._draft.unlink(missing_ok=True)


if os.name == "nt":

    def _publish(draft: Path, path: Path) -> None:
        os.rename(draft, path)  # refuses to replace a file there

else:

    def _publish(draft: Path, path: Path) -> None:
        try:
            os.link(draft, path)
        except FileExistsError:
            raise
        except OSError:  # a file system without hard links, such as a memory stick's
            demand_free(path)
            os.rename(draft, path)
