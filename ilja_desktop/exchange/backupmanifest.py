"""What a backup says about itself: readable by anybody, and signed.

It names the office, and its signature names whoever made the backup. Everything that tells of
young people or cases is sealed beside it.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime

from ilja_desktop.keys.canonical import Json, canonical, octets_to_text
from ilja_desktop.keys.header import VaultId
from ilja_desktop.keys.recoveryslot import BOND_LENGTH, RecoveryId, recovery_id
from ilja_desktop.keys.schema import Fields, SchemaError

FORMAT = "ilja-backup"
VERSION = 1
KEY, AUTHORITY, DATABASE = "key.age", "authority.age", "data.db"
PARTS = (KEY, AUTHORITY, DATABASE)
"""The files a manifest vouches for, in the order they lie in the backup."""

_STAMP = "%Y-%m-%dT%H:%M:%SZ"
_VAULT_ID = re.compile(r"[0-9a-f]{32}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_SCHEMA = re.compile(r"[0-9]{4}")


class LaterFormat(ValueError):
    """A later version of the program wrote it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A file in a backup: its name, its length in bytes and its SHA-256 in hex."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetMark:
    """Which recovery sheet opens a backup, and what ties it to vault and office CA."""

    rid: RecoveryId
    bond: bytes

    def to_json(self) -> dict[str, Json]:
        """Return the mark as it stands in the manifest."""
        return {"rid": self.rid, "bond": octets_to_text(self.bond)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The contents of a backup.

    Args:
        vault_id: of which vault.
        made_at: an aware point in time, whole seconds.
        schema: of the database.
        authority: certificate of the office CA, DER; to be believed only if bond or header say so.
        sheet: the recovery sheet that opens it, if there is one.
        parts: as in ``PARTS``.
    """

    vault_id: VaultId
    made_at: datetime
    schema: str
    authority: bytes
    sheet: SheetMark | None
    parts: tuple[Part, ...]

    def part(self, name: str) -> Part:
        """Return one of the files."""
        (found,) = (part for part in self.parts if part.name == name)
        return found

    def encode(self) -> bytes:
        """Return the bytes that are signed."""
        return canonical(
            {
                "format": FORMAT,
                "version": VERSION,
                "vault": self.vault_id,
                "made": self.made_at.astimezone(UTC).strftime(_STAMP),
                "schema": self.schema,
                "ca": octets_to_text(self.authority),
                "sheet": None if self.sheet is None else self.sheet.to_json(),
                "parts": [
                    {"name": part.name, "size": part.size, "sha256": part.sha256}
                    for part in self.parts
                ],
            }
        )

    @classmethod
    def decode(cls, octets: bytes) -> Manifest:
        """Read a manifest strictly: exactly these fields, in their only spelling.

        Raises:
            LaterFormat: it is of a later version.
            ValueError: it is none.
        """
        value: Json = json.loads(octets)
        _demand_known(value)
        names = ("format", "version", "vault", "made", "schema", "ca", "sheet", "parts")
        fields = Fields.of(value, *names)
        sheet = fields.raw("sheet")
        parts = tuple(_part(part) for part in fields.items("parts", at_most=len(PARTS)))
        manifest = cls(
            vault_id=VaultId(_matching(_VAULT_ID, fields.text("vault"))),
            made_at=datetime.strptime(fields.text("made"), _STAMP).replace(tzinfo=UTC),
            schema=_matching(_SCHEMA, fields.text("schema")),
            authority=fields.octets("ca"),
            sheet=None if sheet is None else _sheet(sheet),
            parts=parts,
        )
        if tuple(part.name for part in parts) != PARTS or manifest.encode() != octets:
            raise SchemaError("no canonical manifest")
        return manifest


def _demand_known(value: Json) -> None:
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise SchemaError("no manifest of a backup")
    version = value.get("version")
    if isinstance(version, int) and version > VERSION:
        raise LaterFormat
    if version != VERSION:
        raise SchemaError("no version")


def _sheet(value: Json) -> SheetMark:
    fields = Fields.of(value, "rid", "bond")
    return SheetMark(
        rid=recovery_id(fields.text("rid")), bond=fields.octets("bond", length=BOND_LENGTH)
    )


def _part(value: Json) -> Part:
    fields = Fields.of(value, "name", "size", "sha256")
    return Part(
        name=fields.text("name"),
        size=fields.number("size", at_least=1),
        sha256=_matching(_SHA256, fields.text("sha256")),
    )


def _matching(pattern: re.Pattern[str], text: str) -> str:
    if not pattern.fullmatch(text):
        raise SchemaError(f"does not match {pattern.pattern}")
    return text
