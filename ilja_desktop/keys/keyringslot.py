"""The slot of a device's keyring: how the operating system's store of secrets opens the vault.

It holds one user's seeds once more, under 32 random bytes that lie in the keyring of one account
on one machine. It is an extra way in beside the password, never the only one, and it runs out.
"""

from __future__ import annotations

import json
import re
import secrets
from dataclasses import dataclass, replace
from datetime import date, timedelta

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ilja_desktop.keys.canonical import Json, canonical, octets_to_text
from ilja_desktop.keys.schema import Fields, SchemaError

SECRET_LENGTH = 32
NONCE_LENGTH = 12

DAYS = 7
"""After so many days without the password the keyring opens nothing any more."""

_HEX = re.compile(r"[0-9a-f]{32}")
_UID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyringSlot:
    """How one user opens the vault on one device without the password.

    Args:
        kid: number of the slot; the keyring's entry is filed under it.
        uid: the user's UUID.
        machine: which device and account, see ``machine.machine_mark``.
        backend: which of the allowed keyrings holds the secret.
        epoch: number of the data key; with the next one the slot is void.
        esk: nonce and AES-256-GCM of the user's seeds under the keyring's secret.
        issued_on: the day the password was last typed on this device.
        expires_on: the first day on which the password is needed again.
    """

    kid: str
    uid: str
    machine: str
    backend: str
    epoch: int
    esk: bytes
    issued_on: date
    expires_on: date

    def to_json(self) -> dict[str, Json]:
        """Return the slot as it stands in the header."""
        return {
            "type": "keyring",
            "kid": self.kid,
            "uid": self.uid,
            "machine": self.machine,
            "backend": self.backend,
            "epoch": self.epoch,
            "esk": octets_to_text(self.esk),
            "issued": self.issued_on.isoformat(),
            "expires": self.expires_on.isoformat(),
        }

    @classmethod
    def from_json(cls, value: Json) -> KeyringSlot:
        """Read a slot; nothing in it is believed before the header's MAC is verified.

        Raises:
            ValueError: it breaks the schema.
        """
        names = ("type", "kid", "uid", "machine", "backend", "epoch", "esk", "issued", "expires")
        fields = Fields.of(value, *names)
        fields.literal("type", "keyring")
        return cls(
            kid=_matching(_HEX, fields.text("kid")),
            uid=_matching(_UID, fields.text("uid")),
            machine=_matching(_HEX, fields.text("machine")),
            backend=fields.text("backend"),
            epoch=fields.number("epoch", at_least=1),
            esk=fields.octets("esk"),
            issued_on=_day(fields.text("issued")),
            expires_on=_day(fields.text("expires")),
        )

    def runs(self, today: date) -> bool:
        """Tell whether the slot still opens the vault; a clock set back lets it run out too."""
        return self.issued_on - timedelta(days=1) <= today < self.expires_on

    def prolonged(self, today: date) -> KeyringSlot:
        """Return the slot as it runs from a day on which the password was typed."""
        return replace(self, issued_on=today, expires_on=today + timedelta(days=DAYS))

    def sealed(self, vault_id: str, seeds: bytes, secret: bytes) -> KeyringSlot:
        """Return the slot with a user's seeds under a secret of 32 bytes."""
        nonce = secrets.token_bytes(NONCE_LENGTH)
        return replace(
            self, esk=nonce + AESGCM(secret).encrypt(nonce, seeds, self._bound(vault_id))
        )

    def opened(self, vault_id: str, secret: bytes) -> bytes:
        """Return the seeds in the slot.

        Raises:
            ValueError: the secret is not the slot's, or the slot was altered.
        """
        nonce, content = self.esk[:NONCE_LENGTH], self.esk[NONCE_LENGTH:]
        try:
            return AESGCM(secret).decrypt(nonce, content, self._bound(vault_id))
        except InvalidTag as error:
            raise ValueError("another secret") from error

    def _bound(self, vault_id: str) -> bytes:
        facts = ["ilja/v1/keyring", vault_id, self.uid, self.kid, self.machine, self.backend]
        return canonical([*facts, self.epoch])


def new_keyring_slot(uid: str, machine: str, backend: str, epoch: int, today: date) -> KeyringSlot:
    """Return a slot with nothing sealed in it yet."""
    return KeyringSlot(
        kid=secrets.token_hex(16),
        uid=uid,
        machine=machine,
        backend=backend,
        epoch=epoch,
        esk=b"",
        issued_on=today,
        expires_on=today + timedelta(days=DAYS),
    )


def entry_name(vault_id: str, slot: KeyringSlot) -> str:
    """Return the name under which the keyring files the secret; it names nobody."""
    return json.dumps([vault_id, slot.kid], separators=(",", ":"))


def _matching(pattern: re.Pattern[str], text: str) -> str:
    if not pattern.fullmatch(text):
        raise SchemaError(f"does not match {pattern.pattern}")
    return text


def _day(text: str) -> date:
    day = date.fromisoformat(text)
    if day.isoformat() != text:
        raise SchemaError("another spelling of a day")
    return day
