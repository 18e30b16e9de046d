"""The way into a vault from the command line: folder, user and password."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from ilja_desktop.commands.options import Options
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.locking import Deed
from ilja_desktop.keys import headerfile
from ilja_desktop.services.anchoring import anchors_here
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.opening import unlock
from ilja_desktop.services.unlocking import missed_words
from ilja_desktop.services.workroom import Workroom

_LONGEST = 8192


@dataclass(eq=False)
class PasswordNotRead(Refusal):
    """No password was given, or its file cannot be read."""


def now() -> datetime:
    """Return the moment, aware, in UTC."""
    return datetime.now(UTC)


@contextmanager
def entered(options: Options) -> Iterator[Workroom]:
    """Unlock the vault that is named, and close it in the end.

    Raises:
        Refusal: vault, user or password will not do.
    """
    assert options.vault is not None
    headerfile.read(options.vault)  # so that no lock is left in a folder that is no vault
    anchors = anchors_here()
    workroom = unlock(options.vault, options.user, password(options), now, anchors)
    if workroom.missed.count:
        # Not on standard output: that is the answer, which other programs read.
        sys.stderr.write(missed_words(workroom.missed) + "\n")
    try:
        yield workroom
    finally:
        workroom.close()


@contextmanager
def opened(options: Options) -> Iterator[Desk]:
    """Unlock the vault that is named, sit down at its desk, and close it in the end.

    Raises:
        SheetDue: a recovery sheet has to be made first.
        Refusal: vault, user or password will not do.
    """
    with entered(options) as workroom:
        desk = workroom.desk
        with desk.workplace.batch(Deed.EXPORT):  # the password was just given
            yield desk


def password(options: Options) -> str:
    """Return the password from its file, or ask for it where somebody can answer.

    Raises:
        PasswordNotRead: there is none.
    """
    if options.password_file is None:
        return _asked()
    try:
        with options.password_file.open("rb") as file:
            text = file.read(_LONGEST).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise PasswordNotRead from error
    lines = text.splitlines()
    if not lines or not lines[0]:
        raise PasswordNotRead
    return lines[0]


def _asked() -> str:
    if not sys.stdin.isatty():
        raise PasswordNotRead
    try:
        return getpass.getpass("Kennwort: ")
    except EOFError as error:
        raise PasswordNotRead from error
