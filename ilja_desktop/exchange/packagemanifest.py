"""What a package says about itself: sealed with the rest, signed, read strictly."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum
from typing import TypeVar
from uuid import UUID

from ilja_desktop.domain.package import LARGEST, MOST_MEMBERS, Errand
from ilja_desktop.keys.canonical import Json, canonical
from ilja_desktop.keys.schema import Fields, SchemaError

FORMAT, VERSION = "ilja-paket", 1
PURPOSE = "ilja-paket-v1"
"""Stands in what is signed, so that no signature made for anything else counts here."""
MOST_BLOCKS = 2_000
LONGEST_NOTE = 4096

T = TypeVar("T")

_STAMP = "%Y-%m-%dT%H:%M:%SZ"
_SHA256 = re.compile("[0-9a-f]{64}")
_VAULT = re.compile("[0-9a-f]{32}")
_SCHEMA = re.compile("[0-9]{4}")
_SERIES = re.compile("[a-z]+(/[A-Za-zÄÖÜäöüß0-9-]+){1,3}")
_NAMES = (
    *("format", "version", "purpose", "schema", "id", "desk", "sender", "recipients"),
    *("errand", "subject", "number", "previous", "made", "expires", "basis"),
    *("checkpoint", "last_seen", "blocks", "files"),
)


class LaterFormat(ValueError):
    """A later version of the program wrote it."""


class MemberKind(Enum):
    """What a file in a package is."""

    RECORDS = "records"
    ATTACHMENT = "attachment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One file of the payload: what it is, its length in bytes and its SHA-256 in hex."""

    kind: MemberKind
    size: int
    sha256: str

    def to_json(self) -> dict[str, Json]:
        """Return the file as it stands in the manifest."""
        return {"len": self.size, "sha256": self.sha256, "type": self.kind.value}


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The latest package that came from the other side."""

    number: int
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberBlock:
    """Numbers of a series given away: from the first to the last, both included."""

    series: str
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The contents of a package.

    Args:
        id: of this package.
        schema: of the sender's database.
        desk: the sender's vault.
        sender: fingerprint of the sender's keys, hex.
        recipient: fingerprint of the recipient's keys, hex.
        errand: what it is for.
        subject: which conference, case or tandem.
        number: of this kind to this recipient, from 1.
        previous: digest of the manifest before.
        made_at: an aware point in time, whole seconds.
        expires_on: the last day on which it may be taken.
        basis: on what ground it goes, in words.
        checkpoint: what the sender's audit trail has come to, a signed note.
        last_seen: the latest package of this kind from the recipient.
        blocks: numbers that go along.
        members: the files of the payload, in order.
    """

    id: UUID
    schema: str
    desk: str
    sender: str
    recipient: str
    errand: Errand
    subject: UUID | None
    number: int
    previous: str | None
    made_at: datetime
    expires_on: date
    basis: str
    checkpoint: str
    last_seen: Seen | None
    blocks: tuple[NumberBlock, ...] = ()
    members: tuple[Member, ...]

    def encode(self) -> bytes:
        """Return the bytes that are signed."""
        seen = self.last_seen
        return canonical(
            {
                "format": FORMAT,
                "version": VERSION,
                "purpose": PURPOSE,
                "schema": self.schema,
                "id": str(self.id),
                "desk": self.desk,
                "sender": self.sender,
                "recipients": [self.recipient],
                "errand": self.errand.value,
                "subject": None if self.subject is None else str(self.subject),
                "number": self.number,
                "previous": self.previous,
                "made": self.made_at.astimezone(UTC).strftime(_STAMP),
                "expires": self.expires_on.isoformat(),
                "basis": self.basis,
                "checkpoint": self.checkpoint,
                "last_seen": None if seen is None else _seen_to_json(seen),
                "blocks": [_block_to_json(block) for block in self.blocks],
                "files": [member.to_json() for member in self.members],
            }
        )

    @property
    def digest(self) -> str:
        """Return the SHA-256 of the manifest, by which packages are told apart."""
        return hashlib.sha256(self.encode()).hexdigest()

    @classmethod
    def decode(cls, octets: bytes) -> Manifest:
        """Read a manifest strictly: exactly these fields, in their only spelling.

        Raises:
            LaterFormat: it is of a later version.
            ValueError: it is none.
        """
        value: Json = json.loads(octets)
        _demand_known(value)
        fields = Fields.of(value, *_NAMES)
        fields.literal("purpose", PURPOSE)
        recipients = fields.items("recipients", at_most=1)
        manifest = cls(
            id=UUID(fields.text("id")),
            schema=_matching(_SCHEMA, fields.text("schema")),
            desk=_matching(_VAULT, fields.text("desk")),
            sender=_matching(_SHA256, fields.text("sender")),
            recipient=_matching(_SHA256, recipients[0]),
            errand=Errand(fields.text("errand")),
            subject=_optional(UUID, fields.raw("subject")),
            number=fields.number("number", at_least=1),
            previous=_optional(_digest, fields.raw("previous")),
            made_at=datetime.strptime(fields.text("made"), _STAMP).replace(tzinfo=UTC),
            expires_on=date.fromisoformat(fields.text("expires")),
            basis=fields.text("basis"),
            checkpoint=_note(fields.raw("checkpoint")),
            last_seen=_seen(fields.raw("last_seen")),
            blocks=tuple(_block(one) for one in _listed(fields.raw("blocks"), MOST_BLOCKS)),
            members=tuple(_member(one) for one in _listed(fields.raw("files"), MOST_MEMBERS)),
        )
        if manifest.encode() != octets:
            raise SchemaError("no canonical manifest")
        return manifest


def _demand_known(value: Json) -> None:
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise SchemaError("no manifest of a package")
    version = value.get("version")
    if isinstance(version, int) and version > VERSION:
        raise LaterFormat
    if version != VERSION:
        raise SchemaError("no version")


def _member(value: Json) -> Member:
    fields = Fields.of(value, "len", "sha256", "type")
    size = fields.number("len")
    if size > LARGEST:
        raise SchemaError("larger than any package")
    kind = MemberKind(fields.text("type"))
    return Member(kind=kind, size=size, sha256=_digest(fields.text("sha256")))


def _seen(value: Json) -> Seen | None:
    if value is None:
        return None
    fields = Fields.of(value, "number", "digest")
    return Seen(number=fields.number("number", at_least=1), digest=_digest(fields.text("digest")))


def _seen_to_json(seen: Seen) -> dict[str, Json]:
    return {"number": seen.number, "digest": seen.digest}


def _block_to_json(block: NumberBlock) -> dict[str, Json]:
    return {"series": block.series, "first": block.first, "last": block.last}


def _block(value: Json) -> NumberBlock:
    fields = Fields.of(value, "series", "first", "last")
    first = fields.number("first", at_least=1)
    return NumberBlock(
        series=_matching(_SERIES, fields.text("series")),
        first=first,
        last=fields.number("last", at_least=first),
    )


def _listed(value: Json, at_most: int) -> Sequence[Json]:
    if not isinstance(value, list) or len(value) > at_most:
        raise SchemaError("no list, or too long")
    return value


def _optional(kind: Callable[[str], T], value: Json) -> T | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise SchemaError("no text")
    return kind(value)


def _digest(text: str) -> str:
    return _matching(_SHA256, text)


def _note(value: Json) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_NOTE:
        raise SchemaError("no note")
    return value


def _matching(pattern: re.Pattern[str], text: Json) -> str:
    if not isinstance(text, str) or not pattern.fullmatch(text):
        raise SchemaError(f"does not match {pattern.pattern}")
    return text
