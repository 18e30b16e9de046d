"""An anchor in this account's keyring, beside the one in a file; it may fail without a word.

The keyring is asked in a process of its own. Writing waits for nobody: the window goes on, and an
entry that is not written is written later. What cannot be read is taken for nothing, because a
keyring that is locked, away or broken must not bar a vault.
"""

from __future__ import annotations

import threading
from base64 import b64decode, b64encode
from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from typing import Protocol

from ilja_desktop.domain.integrity import AnchorPlace
from ilja_desktop.keys.devicering import KeyringSilent, NoKeyring, SystemRing
from ilja_desktop.keys.header import VaultId

EVERY = 600.0
"""Seconds; each writing starts a process."""

LIMIT = 2.0
"""Seconds; unlocking waits no longer for a keyring that does not answer."""


class Notes(Protocol):
    """What is asked of a keyring that keeps a text."""

    def remember(self, name: str, text: str) -> None:
        """Keep a text."""

    def recall(self, name: str) -> str:
        """Return a text; an empty one if nothing is kept."""

    def drop(self, name: str) -> None:
        """Forget it."""


class RingAnchor:
    """One entry per vault in the keyring of this account.

    Args:
        notes: the keyring.
        seconds: a clock nobody can set.
    """

    place = AnchorPlace.KEYRING

    def __init__(
        self, notes: Notes = SystemRing(limit=LIMIT), seconds: Callable[[], float] = monotonic
    ) -> None:
        self._notes = notes
        self._seconds = seconds
        self._written_at: float | None = None
        self._writing: threading.Thread | None = None

    def read(self, vault_id: VaultId) -> bytes | None:
        """Return what is kept, or nothing."""
        with suppress(NoKeyring, KeyringSilent, ValueError):
            return b64decode(self._notes.recall(_name(vault_id)), validate=True) or None
        return None

    def write(self, vault_id: VaultId, octets: bytes) -> None:
        """Keep this from now on, unless that was done a moment ago or is being done."""
        now = self._seconds()
        if self._written_at is not None and now - self._written_at < EVERY:
            return
        if self._writing is not None and self._writing.is_alive():
            return
        self._written_at = now
        text = b64encode(octets).decode("ascii")
        self._writing = threading.Thread(
            target=self._put, args=(_name(vault_id), text), name="ilja-anchor", daemon=True
        )
        self._writing.start()

    def forget(self, vault_id: VaultId) -> None:
        """Keep nothing of a vault any more."""
        with suppress(NoKeyring, KeyringSilent):
            self._notes.drop(_name(vault_id))

    def settle(self) -> None:
        """Wait for what is being written."""
        if self._writing is not None:
            self._writing.join()

    def _put(self, name: str, text: str) -> None:
        with suppress(NoKeyring, KeyringSilent):
            self._notes.remember(name, text)


def _name(vault_id: VaultId) -> str:
    return f"anchor-{vault_id}"
