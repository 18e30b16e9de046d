"""What is sealed in a backup, and how its seal is opened and believed.

A backup is opened by the recovery sheet or by the keys of a user; no password opens it. Both also
tell whether it is genuine: the sheet by its bond to the office CA, a user by the CA their keys
trust. Only then is the CA's signature over the manifest worth anything.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.exchange.backupfile import Backup, BackupDamaged
from ilja_desktop.exchange.backupmanifest import KEY, Manifest
from ilja_desktop.keys.audit import AuditHead
from ilja_desktop.keys.canonical import Json, canonical, octets_to_text
from ilja_desktop.keys.certificate import spk_of
from ilja_desktop.keys.header import Policy
from ilja_desktop.keys.paperkey import PaperKey
from ilja_desktop.keys.schema import Fields, SchemaError
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store.copying import Content

_PURPOSE = "ilja-backup-v1"
_MOST = 200


@dataclass(eq=False)
class BackupForeign(Refusal):
    """The backup is of another vault, or nobody of this office signed it."""

    name: str


@dataclass(eq=False)
class BackupNotOpened(Refusal):
    """The backup is not sealed to this key."""

    name: str


@dataclass(frozen=True, kw_only=True)
class Sealed:
    """What only the holders of a key learn of a backup.

    Args:
        key: opens the copy of the database, 32 bytes.
        content: what the copy holds, in numbers.
        policy: what the office asked beyond the floors.
        administrators: whom the vault's administrators sign in as.
        printed_on: the day the recovery sheet was printed, if there was one.
    """

    key: bytes = field(repr=False)
    content: Content
    policy: Policy
    administrators: tuple[str, ...]
    printed_on: date | None

    def encode(self, vault_id: str) -> bytes:
        """Return the bytes that are sealed."""
        head = self.content.head
        return canonical(
            {
                "purpose": _PURPOSE,
                "vault": vault_id,
                "key": octets_to_text(self.key),
                "schema": self.content.schema,
                "rows": dict(self.content.rows),
                "audit": {"seq": head.seq, "hash": octets_to_text(head.hash)},
                "policy": self.policy.to_json(),
                "administrators": list(self.administrators),
                "printed": None if self.printed_on is None else self.printed_on.isoformat(),
            }
        )

    @classmethod
    def decode(cls, octets: bytes, vault_id: str) -> Sealed:
        """Read what was sealed.

        Raises:
            ValueError: it is something else.
        """
        names = ("purpose", "vault", "key", "schema", "rows", "audit", "policy")
        fields = Fields.of(json.loads(octets), *names, "administrators", "printed")
        fields.literal("purpose", _PURPOSE)
        fields.literal("vault", vault_id)
        audit = Fields.of(fields.raw("audit"), "seq", "hash")
        head = AuditHead(audit.number("seq"), audit.octets("hash", length=32))
        rows = _rows(fields.raw("rows"))
        labels = fields.items("administrators", at_most=_MOST)
        printed = fields.raw("printed")
        return cls(
            key=fields.octets("key", length=32),
            content=Content(schema=fields.text("schema"), rows=rows, head=head),
            policy=Policy.from_json(fields.raw("policy")),
            administrators=tuple(str(label) for label in labels),
            printed_on=None if printed is None else date.fromisoformat(str(printed)),
        )


class Opener(Protocol):
    """A key that opens backups."""

    def open_sealed(self, sealed: bytes) -> bytes:
        """Return what an age file holds; ``ValueError`` if it is for another key."""

    def vouches_for(self, manifest: Manifest) -> bool:
        """Tell whether vault and office of a backup are those this key belongs to."""


@dataclass(frozen=True)
class ByUser:
    """The keys of a user, from a vault of theirs that still opens."""

    unlocked: Unlocked

    def open_sealed(self, sealed: bytes) -> bytes:
        """Return what an age file holds; ``ValueError`` if it is for another key."""
        return self.unlocked.identity.open_sealed(sealed)

    def vouches_for(self, manifest: Manifest) -> bool:
        """Compare vault and office with the verified header."""
        header = self.unlocked.header
        same = manifest.vault_id == header.vault_id
        return same and spk_of(manifest.authority) == header.authority.spk


@dataclass(frozen=True)
class BySheet:
    """The key on a recovery sheet."""

    key: PaperKey

    def open_sealed(self, sealed: bytes) -> bytes:
        """Return what an age file holds; ``ValueError`` if it is for another key."""
        return self.key.open_sealed(sealed)

    def vouches_for(self, manifest: Manifest) -> bool:
        """Make the bond anew, which nobody can without the sheet."""
        if manifest.sheet is None:
            return False
        bond = self.key.bond(manifest.vault_id, manifest.sheet.rid, spk_of(manifest.authority))
        return hmac.compare_digest(bond, manifest.sheet.bond)


def unseal(backup: Backup, opener: Opener) -> Sealed:
    """Open the seal of a backup once it is proven to be genuine.

    Raises:
        BackupNotOpened: it is sealed to other keys.
        BackupForeign: it is of another vault, or not signed by somebody of the office.
        BackupDamaged: what is sealed is something else.
    """
    from ilja_desktop.exchange.backupsignature import genuine  # pyHanko takes a second to import

    name, manifest = backup.path.name, backup.manifest
    try:
        content = opener.open_sealed(backup.small[KEY])
    except ValueError as error:
        raise BackupNotOpened(name) from error
    try:
        vouched = opener.vouches_for(manifest)
    except ValueError as error:
        raise BackupDamaged(name) from error
    if not vouched or not genuine(
        manifest.encode(), backup.signature, manifest.authority, manifest.made_at
    ):
        raise BackupForeign(name)
    try:
        return Sealed.decode(content, manifest.vault_id)
    except ValueError as error:
        raise BackupDamaged(name) from error


def _rows(value: Json) -> Mapping[str, int]:
    if not isinstance(value, dict):
        raise SchemaError("no numbers of rows")
    fields = Fields.of(value, *value)
    return {name: fields.number(name) for name in value}
