"""The operating system's keyring, asked in a process of its own with a time limit.

A keyring may be missing, locked, wait for a prompt, forget, or only pretend to keep anything. The
process can be ended when the time is up, and nothing it does reaches this one but an answer.
"""

from __future__ import annotations

import hmac
import subprocess
from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import Protocol

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys.childprocess import asked, module_command
from ilja_desktop.keys.keyringslot import SECRET_LENGTH

LIMIT = 5.0
"""Seconds; a keyring that asks somebody something takes longer, and is then left alone."""


@dataclass(eq=False)
class NoKeyring(Refusal):
    """None of the keyrings that can be relied on is here."""


@dataclass(eq=False)
class KeyringSilent(Refusal):
    """The keyring is locked, refused, or did not answer in time."""


@dataclass(eq=False)
class KeyringUnreliable(Refusal):
    """The keyring gave back something else than it was given."""


@dataclass(eq=False)
class KeyringEntryLost(Refusal):
    """The keyring has no such entry any more."""


class Ring(Protocol):
    """What is asked of a keyring."""

    def backend(self) -> str:
        """Return which of the allowed keyrings answers.

        Raises:
            NoKeyring: none does.
        """

    def keep(self, name: str, secret: bytes) -> None:
        """Keep a secret of 32 bytes.

        Raises:
            NoKeyring, KeyringSilent: it is not kept.
        """

    def fetch(self, name: str) -> bytes:
        """Return a secret of 32 bytes.

        Raises:
            KeyringEntryLost, KeyringUnreliable, NoKeyring, KeyringSilent: there is none.
        """

    def drop(self, name: str) -> None:
        """Forget a secret; one that is gone already is no fault.

        Raises:
            NoKeyring, KeyringSilent: it may still be there.
        """


@dataclass(frozen=True, slots=True)
class SystemRing:
    """The keyring of this account, behind a process that is ended when its time is up.

    Args:
        limit: seconds for each question.
        command: what answers them.
    """

    limit: float = LIMIT
    command: tuple[str, ...] = module_command("ilja_desktop.keys.ringprocess")

    def backend(self) -> str:
        """Return which of the allowed keyrings answers."""
        return self._asked("which", "")

    def keep(self, name: str, secret: bytes) -> None:
        """Keep a secret of 32 bytes."""
        self._asked("set", name, b64encode(secret).decode("ascii"))

    def fetch(self, name: str) -> bytes:
        """Return a secret of 32 bytes."""
        try:
            secret = b64decode(self._asked("get", name), validate=True)
        except ValueError as error:
            raise KeyringUnreliable from error
        if not secret:
            raise KeyringEntryLost
        if len(secret) != SECRET_LENGTH:
            raise KeyringUnreliable
        return secret

    def drop(self, name: str) -> None:
        """Forget a secret."""
        self._asked("delete", name)

    def remember(self, name: str, text: str) -> None:
        """Keep a text that is no secret.

        Raises:
            NoKeyring, KeyringSilent: it is not kept.
        """
        self._asked("set", name, text)

    def recall(self, name: str) -> str:
        """Return a text; an empty one if nothing is kept.

        Raises:
            NoKeyring, KeyringSilent: the keyring does not say.
        """
        return self._asked("get", name)

    def _asked(self, deed: str, name: str, secret: str = "") -> str:
        question = {"deed": deed, "name": name, "secret": secret}
        try:
            answer = asked(self.command, question, self.limit)
        except (OSError, subprocess.SubprocessError, ValueError) as error:
            raise KeyringSilent from error
        if not isinstance(answer, dict) or not isinstance(answer.get("value"), str):
            raise NoKeyring
        return str(answer["value"])


def keep_proven(ring: Ring, name: str, secret: bytes) -> None:
    """Keep a secret and read it back: with the real one, because a shorter one proves nothing.

    Raises:
        KeyringUnreliable: something else came back; it was told to forget the entry.
        NoKeyring, KeyringSilent: it is not kept.
    """
    try:
        ring.keep(name, secret)
        kept = hmac.compare_digest(ring.fetch(name), secret)
    except KeyringEntryLost as error:
        raise KeyringUnreliable from error
    except KeyringUnreliable:
        forget(ring, name)
        raise
    if not kept:
        forget(ring, name)
        raise KeyringUnreliable


def forget(ring: Ring, name: str) -> None:
    """Let a keyring forget a secret, if it answers; without its slot the secret opens nothing."""
    try:
        ring.drop(name)
    except (NoKeyring, KeyringSilent):
        return
