"""The key of a shielded case: who holds it, what lies under it, and who answers for that.

The data key opens the database, the shield's key what colleagues with the data key must not read.
It is random, one for each shielded young person, and sealed to the age keys of those named. A
charter says who they are; it is signed by one of them and commits to the key, so that nobody with
the database can slip in a key of their own without standing in it by name.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass, field
from hashlib import sha256
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ilja_desktop.keys.canonical import Json, canonical, octets_from_text, octets_to_text
from ilja_desktop.keys.header import Uid, VaultId
from ilja_desktop.keys.identity import Identity, check_recipient, public_key, seal, verify
from ilja_desktop.keys.schema import Fields, SchemaError

LENGTH = 32
NONCE_LENGTH = 12
_SHIELD_LENGTH = 16
_VERSION_LENGTH = 4
_HEAD_LENGTH = _SHIELD_LENGTH + _VERSION_LENGTH


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sealed value lies; it opens nowhere else.

    Args:
        table: name of the table.
        row: the row's number for the world.
        column: which column the value lies in.
    """

    table: str
    row: UUID
    column: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShieldKey:
    """The key of one shield, in one version.

    Args:
        vault_id: of the vault.
        shield: the shield's number for the world.
        version: counts up with every new key.
        octets: 32 random bytes.
    """

    vault_id: VaultId
    shield: UUID
    version: int
    octets: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.octets) != LENGTH:
            raise ValueError("a shield's key has 32 bytes")

    @classmethod
    def generate(cls, vault_id: VaultId, shield: UUID, version: int = 1) -> ShieldKey:
        """Return a new key."""
        octets = secrets.token_bytes(LENGTH)
        return cls(vault_id=vault_id, shield=shield, version=version, octets=octets)

    @property
    def fingerprint(self) -> str:
        """Return what a charter calls the key; says nothing about it."""
        return sha256(b"ilja/v1/shield/key" + self.octets).hexdigest()

    def seal(self, content: bytes, place: Place) -> bytes:
        """Return a value sealed (AES-256-GCM) for one place; it names its shield and version."""
        nonce = secrets.token_bytes(NONCE_LENGTH)
        head = self.shield.bytes + self.version.to_bytes(_VERSION_LENGTH, "big")
        return head + nonce + AESGCM(self.octets).encrypt(nonce, content, self._bound(place))

    def open(self, sealed: bytes, place: Place) -> bytes:
        """Return a sealed value.

        Raises:
            ValueError: it was sealed with another key or for another place, or was altered.
        """
        if shield_of(sealed) != (self.shield, self.version):
            raise ValueError("sealed with another key")
        nonce = sealed[_HEAD_LENGTH : _HEAD_LENGTH + NONCE_LENGTH]
        content = sealed[_HEAD_LENGTH + NONCE_LENGTH :]
        try:
            return AESGCM(self.octets).decrypt(nonce, content, self._bound(place))
        except InvalidTag as error:
            raise ValueError("not what was sealed here") from error

    def handed_to(self, holder: str, epk: str) -> bytes:
        """Return the key sealed to somebody's age key (or to the recovery sheet's)."""
        return seal(_handed(self, holder), [epk])

    def _bound(self, place: Place) -> bytes:
        return canonical(
            [
                "ilja/v1/shield",
                self.vault_id,
                str(self.shield),
                self.version,
                place.table,
                str(place.row),
                place.column,
            ]
        )


def shield_of(sealed: bytes) -> tuple[UUID, int]:
    """Return under which shield a value lies, and under which version of its key.

    Raises:
        ValueError: it is no sealed value.
    """
    if len(sealed) <= _HEAD_LENGTH + NONCE_LENGTH:
        raise ValueError("no sealed value")
    version = int.from_bytes(sealed[_SHIELD_LENGTH:_HEAD_LENGTH], "big")
    return UUID(bytes=sealed[:_SHIELD_LENGTH]), version


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody a shield's key is sealed to.

    Args:
        uid: of a user, or the number of the recovery sheet.
        epk: the age key it is sealed to.
    """

    uid: str
    epk: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Charter:
    """Who may see a shielded case, as one of them signed it.

    Args:
        vault_id: of the vault.
        shield: the shield's number for the world.
        version: of the key.
        key: the key's fingerprint.
        holders: everybody named.
        sheet: the recovery sheet, if there is one.
    """

    vault_id: VaultId
    shield: UUID
    version: int
    key: str
    holders: tuple[Holder, ...]
    sheet: Holder | None = None

    @classmethod
    def of(cls, key: ShieldKey, holders: tuple[Holder, ...], sheet: Holder | None) -> Charter:
        """Return the charter of a key; somebody has to sign it."""
        ordered = tuple(sorted(holders, key=lambda holder: holder.uid))
        return cls(
            vault_id=key.vault_id,
            shield=key.shield,
            version=key.version,
            key=key.fingerprint,
            holders=ordered,
            sheet=sheet,
        )

    @property
    def uids(self) -> frozenset[str]:
        """Return who is named."""
        return frozenset(holder.uid for holder in self.holders)

    def octets(self) -> bytes:
        """Return the only bytes of this charter, as they are signed."""
        return canonical(
            {
                "type": "ilja/v1/shield/charter",
                "vault": self.vault_id,
                "shield": str(self.shield),
                "version": self.version,
                "key": self.key,
                "holders": [[holder.uid, holder.epk] for holder in self.holders],
                "sheet": None if self.sheet is None else [self.sheet.uid, self.sheet.epk],
            }
        )

    @classmethod
    def read(cls, octets: bytes) -> Charter:
        """Read a charter, which is not believed yet.

        Raises:
            ValueError: these bytes are none, or not its only spelling.
        """
        names = ("type", "vault", "shield", "version", "key", "holders", "sheet")
        fields = Fields.of(json.loads(octets), *names)
        fields.literal("type", "ilja/v1/shield/charter")
        sheet = fields.raw("sheet")
        charter = cls(
            vault_id=VaultId(fields.text("vault")),
            shield=UUID(fields.text("shield")),
            version=fields.number("version", at_least=1),
            key=fields.text("key"),
            holders=tuple(_holder(value) for value in fields.items("holders", at_most=64)),
            sheet=None if sheet is None else _holder(sheet),
        )
        if charter.octets() != octets:
            raise SchemaError("another spelling of a charter")
        return charter


def charter_stands(
    octets: bytes, signature: bytes, signed_by: str, public_keys: dict[Uid, bytes]
) -> bool:
    """Tell whether a charter was signed by somebody it names.

    Args:
        octets: the charter.
        signature: over it (ECDSA, P-256, SHA-256).
        signed_by: uid of whoever is said to have signed.
        public_keys: of those the office's authority vouches for, SubjectPublicKeyInfo.
    """
    spk = public_keys.get(Uid(signed_by))
    if spk is None:
        return False
    try:
        charter = Charter.read(octets)
        return signed_by in charter.uids and verify(public_key(spk), octets, signature)
    except ValueError:
        return False


def open_key(charter: Charter, identity: Identity, holder: str, sealed: bytes) -> ShieldKey:
    """Return the key a charter commits to, from what was sealed to somebody it names.

    Raises:
        ValueError: it is sealed to somebody else, or is another key.
    """
    return key_from(charter, holder, identity.open_sealed(sealed))


def key_from(charter: Charter, holder: str, content: bytes) -> ShieldKey:
    """Return the key a charter commits to, from what its seal held.

    Raises:
        ValueError: it is not what the charter commits to.
    """
    value = json.loads(content)
    if not isinstance(value, list) or not value or not isinstance(value[-1], str):
        raise ValueError("no shield's key")
    key = ShieldKey(
        vault_id=charter.vault_id,
        shield=charter.shield,
        version=charter.version,
        octets=octets_from_text(value[-1]),
    )
    if content != _handed(key, holder) or key.fingerprint != charter.key:
        raise ValueError("another shield's key")
    return key


def _handed(key: ShieldKey, holder: str) -> bytes:
    octets = octets_to_text(key.octets)
    said: list[Json] = [key.vault_id, str(key.shield), key.version, holder, octets]
    return canonical(["ilja/v1/shield/handed", *said])


def _holder(value: object) -> Holder:
    if not isinstance(value, list) or [type(part) for part in value] != [str, str]:
        raise SchemaError("no holder of a shield's key")
    check_recipient(value[1])
    return Holder(*value)
