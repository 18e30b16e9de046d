"""The header of a vault: who can open it, and by which keys. It holds no secret in the clear.

Until the data key is known nothing in a header is to be believed: its MAC is made with a key
derived from that data key (``headerformat``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NewType
from unicodedata import normalize

from ilja_desktop.keys.canonical import Json, octets_to_text
from ilja_desktop.keys.identity import check_recipient, public_key
from ilja_desktop.keys.kdf import Kdf, KdfCost
from ilja_desktop.keys.keyringslot import KeyringSlot
from ilja_desktop.keys.recoveryslot import RecoverySlot
from ilja_desktop.keys.schema import Fields, SchemaError

VaultId = NewType("VaultId", str)
Uid = NewType("Uid", str)

WITHOUT_RECOVERY, WITH_RECOVERY, WITH_KEYRING = 1, 2, 3
"""Versions of the header: what knows no recovery sheets must not read one that has such a slot.

The same holds for keyrings, and for the office's leave to use them.
"""

VERSION = WITH_KEYRING
"""The latest version this program reads."""

MOST_SLOTS = 64

_VAULT_ID = re.compile(r"[0-9a-f]{32}")
_UID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DATABASE = re.compile(r"data-[0-9]{4,9}\.db")


@dataclass(frozen=True, slots=True, kw_only=True)
class UserSlot:
    """How one user opens the vault.

    Args:
        uid: the user's UUID.
        label: what the user types or picks; readable by anybody who has the file.
        kdf: how the password becomes a key.
        epk: the user's age recipient.
        spk: the user's signing key, SubjectPublicKeyInfo.
        esk: nonce and AES-256-GCM of the user's seeds under the password's key.
        dek: age file to ``epk`` with the data key.
        grant: the office CA's signature over ``dek`` and whom it is for. Anybody can seal
            something to a public key; this tells the vault's data key from a foreign one.
    """

    uid: Uid
    label: str
    kdf: Kdf
    epk: str
    spk: bytes
    esk: bytes
    dek: bytes
    grant: bytes

    def to_json(self) -> dict[str, Json]:
        """Return the slot as it stands in the header."""
        return {
            "type": "user",
            "uid": self.uid,
            "label": self.label,
            "kdf": self.kdf.to_json(),
            "epk": self.epk,
            "spk": octets_to_text(self.spk),
            "esk": octets_to_text(self.esk),
            "dek": octets_to_text(self.dek),
            "grant": octets_to_text(self.grant),
        }

    @classmethod
    def from_json(cls, value: Json) -> UserSlot:
        """Read a slot; its keys are well formed, but not yet believed."""
        names = ("type", "uid", "label", "kdf", "epk", "spk", "esk", "dek", "grant")
        fields = Fields.of(value, *names)
        fields.literal("type", "user")
        check_recipient(fields.text("epk"))
        public_key(fields.octets("spk"))
        return cls(
            uid=Uid(_matching(_UID, fields.text("uid"))),
            label=fields.text("label"),
            kdf=Kdf.from_json(fields.raw("kdf")),
            epk=fields.text("epk"),
            spk=fields.octets("spk"),
            esk=fields.octets("esk"),
            dek=fields.octets("dek"),
            grant=fields.octets("grant"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """The office CA: its public key, its sealed private key, and who can unseal that.

    Args:
        spk: SubjectPublicKeyInfo.
        key: age file to every administrator with the private key.
        administrators: uids, in the order of the slots.
    """

    spk: bytes
    key: bytes
    administrators: tuple[Uid, ...]

    def to_json(self) -> dict[str, Json]:
        """Return the authority as it stands in the header."""
        return {
            "spk": octets_to_text(self.spk),
            "key": octets_to_text(self.key),
            "administrators": list(self.administrators),
        }

    @classmethod
    def from_json(cls, value: Json) -> Authority:
        """Read the authority; its key is well formed, but not yet believed."""
        fields = Fields.of(value, "spk", "key", "administrators")
        public_key(fields.octets("spk"))
        named = fields.items("administrators", at_most=MOST_SLOTS)
        return cls(
            spk=fields.octets("spk"),
            key=fields.octets("key"),
            administrators=tuple(Uid(_matching(_UID, uid)) for uid in named),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What this office asks beyond the program's own floors.

    Args:
        kdf_floor: the least work one guess takes.
        password_minimum: the least number of characters.
        keyring: whether a device's keyring may open the vault.
    """

    kdf_floor: KdfCost
    password_minimum: int
    keyring: bool = False

    def to_json(self) -> dict[str, Json]:
        """Return the policy as it stands in the header; what is not allowed is not named."""
        asked: dict[str, Json] = {
            "kdf_floor": self.kdf_floor.to_json(),
            "password_minimum": self.password_minimum,
        }
        return {**asked, "keyring": True} if self.keyring else asked

    @classmethod
    def from_json(cls, value: Json) -> Policy:
        """Read a policy."""
        keyring = isinstance(value, dict) and value.get("keyring") is True
        later = ("keyring",) if keyring else ()
        fields = Fields.of(value, "kdf_floor", "password_minimum", *later)
        floor = KdfCost.from_json(fields.raw("kdf_floor"))
        minimum = fields.number("password_minimum")
        return cls(kdf_floor=floor, password_minimum=minimum, keyring=keyring)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """A change of the data key that has begun: the epoch and database it leads to."""

    epoch: int
    database: str

    def to_json(self) -> dict[str, Json]:
        """Return the change as it stands in the header."""
        return {"epoch": self.epoch, "db": self.database}

    @classmethod
    def from_json(cls, value: Json) -> Pending:
        """Read a begun change."""
        fields = Fields.of(value, "epoch", "db")
        database = _matching(_DATABASE, fields.text("db"))
        return cls(epoch=fields.number("epoch", at_least=1), database=database)


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """Everything a vault says about itself before it is open.

    Args:
        vault_id: 16 random bytes in hex.
        generation: grows by one with every change of the header.
        epoch: number of the data key, grows when it is replaced.
        database: name of the database file that belongs to the epoch.
        pending: a replacement of the data key that was begun.
        policy: what the office asks beyond the floors.
        slots: how users open the vault.
        authority: the office CA.
        recovery: how the recovery sheet opens the vault, if there is one.
        keyring: how keyrings of devices open it; void with the next data key.
        mac: HMAC-SHA256 over all of the above.
    """

    vault_id: VaultId
    generation: int
    epoch: int
    database: str
    pending: Pending | None
    policy: Policy
    slots: tuple[UserSlot, ...]
    authority: Authority
    recovery: RecoverySlot | None = None
    keyring: tuple[KeyringSlot, ...] = ()
    mac: bytes = b""

    @property
    def version(self) -> int:
        """Return the version that says all of this header, and no later one."""
        if self.keyring or self.policy.keyring:
            return WITH_KEYRING
        return WITHOUT_RECOVERY if self.recovery is None else WITH_RECOVERY

    def unsealed_json(self) -> dict[str, Json]:
        """Return all fields but the MAC."""
        slots = [slot.to_json() for slot in self.slots]
        if self.recovery is not None:
            slots.append(self.recovery.to_json())
        slots.extend(slot.to_json() for slot in self.keyring)
        return {
            "magic": "ILJA",
            "version": self.version,
            "id": self.vault_id,
            "gen": self.generation,
            "epoch": self.epoch,
            "db": self.database,
            "pending": None if self.pending is None else self.pending.to_json(),
            "policy": self.policy.to_json(),
            "slots": slots,
            "ca": self.authority.to_json(),
        }

    def slot_of(self, user: str) -> UserSlot | None:
        """Return the slot of a user by label or uid."""
        wanted = normalize("NFC", user).strip().casefold()
        for slot in self.slots:
            if wanted in (slot.uid, slot.label.casefold()):
                return slot
        return None

    def with_slot(self, changed: UserSlot) -> Header:
        """Return the header with the slot of the same user replaced."""
        slots = tuple(changed if slot.uid == changed.uid else slot for slot in self.slots)
        return replace(self, slots=slots)

    @classmethod
    def from_json(cls, value: Json) -> Header:
        """Read a header of a known version.

        Raises:
            ValueError: it breaks the schema.
        """
        names = ("magic", "version", "id", "gen", "epoch", "db", "pending", "policy", "slots")
        fields = Fields.of(value, *names, "ca", "mac")
        fields.literal("magic", "ILJA")
        pending = fields.raw("pending")
        version = fields.number("version")
        slots = _Slots.of(fields.items("slots", at_most=2 * MOST_SLOTS + 1), version)
        header = cls(
            vault_id=VaultId(_matching(_VAULT_ID, fields.text("id"))),
            generation=fields.number("gen", at_least=1),
            epoch=fields.number("epoch", at_least=1),
            database=_matching(_DATABASE, fields.text("db")),
            pending=None if pending is None else Pending.from_json(pending),
            policy=Policy.from_json(fields.raw("policy")),
            slots=slots.users,
            recovery=slots.recovery,
            keyring=slots.keyring,
            authority=Authority.from_json(fields.raw("ca")),
            mac=fields.octets("mac", length=32),
        )
        header._check_uids()
        return header

    def _check_uids(self) -> None:
        uids = {slot.uid for slot in self.slots}
        labels = {slot.label.casefold() for slot in self.slots}
        if len(uids) != len(self.slots) or len(labels) != len(self.slots):
            raise SchemaError("two slots of one user")
        if not uids.issuperset(self.authority.administrators):
            raise SchemaError("an administrator without a slot")


@dataclass(frozen=True, slots=True)
class _Slots:
    """The slots of a header in their order: users, the recovery sheet, keyrings."""

    users: tuple[UserSlot, ...]
    recovery: RecoverySlot | None
    keyring: tuple[KeyringSlot, ...]

    @classmethod
    def of(cls, values: Sequence[Json], version: int) -> _Slots:
        """Read the slots; a version tells which kinds there are.

        Raises:
            ValueError: one of them breaks the schema, or there are too few or too many.
        """
        kinds = [value.get("type") if isinstance(value, dict) else None for value in values]
        rings = kinds.count("keyring") if version >= WITH_KEYRING else 0
        sheets = kinds.count("recovery") if version >= WITH_KEYRING else version - WITHOUT_RECOVERY
        end = len(values) - rings - sheets
        if not 0 < end <= MOST_SLOTS or rings > MOST_SLOTS or sheets > 1:
            raise SchemaError(f"not 1 to {MOST_SLOTS} users")
        recovery = RecoverySlot.from_json(values[end]) if sheets else None
        keyring = tuple(KeyringSlot.from_json(value) for value in values[end + sheets :])
        return cls(tuple(UserSlot.from_json(value) for value in values[:end]), recovery, keyring)


def _matching(pattern: re.Pattern[str], value: Json) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise SchemaError(f"does not match {pattern.pattern}")
    return value
