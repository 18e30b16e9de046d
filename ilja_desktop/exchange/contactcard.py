"""The contact card: whose keys these are, as they say themselves, signed with the key on it.

A card proves that one person holds the keys on it together. It does not prove who that is: for
this two people compare the fingerprint.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime

from cryptography.exceptions import UnsupportedAlgorithm

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys.canonical import Json, canonical, octets_to_text
from ilja_desktop.keys.certificate import NameUnusable, spk_of, uid_of, usable_name
from ilja_desktop.keys.fingerprint import Fingerprint
from ilja_desktop.keys.header import VaultId
from ilja_desktop.keys.identity import (
    Identity,
    PublicIdentity,
    check_recipient,
    public_key,
    verify,
)
from ilja_desktop.keys.schema import Fields, SchemaError

SUFFIX = ".ilja-kontakt"
LARGEST = 64 * 1024
"""Bytes of a card; real ones have some three thousand."""

_FORMAT, _VERSION = "ilja-kontakt", 1
_STAMP = "%Y-%m-%dT%H:%M:%SZ"
_VAULT = re.compile("[0-9a-f]{32}")
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Characters that turn the direction of what follows; they can make a name read as another."""
_NAMES = ("format", "version", "name", "office", "vault", "made", "epk", "certificate", "ca")


@dataclass(eq=False)
class CardDamaged(Refusal):
    """The file is no contact card, or not the one that was made."""

    name: str


@dataclass(eq=False)
class CardNewer(Refusal):
    """A later version of the program made the card."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactCard:
    """What stands on a card.

    Args:
        name: of the person.
        office: whose vault it is.
        vault_id: of their vault.
        made_at: an aware point in time, whole seconds.
        epk: their age key.
        certificate: of the key they sign with, DER.
        authority: certificate of their office's authority, DER.
    """

    name: str
    office: str
    vault_id: VaultId
    made_at: datetime
    epk: str
    certificate: bytes
    authority: bytes

    @property
    def public(self) -> PublicIdentity:
        """Return the two public keys."""
        return PublicIdentity(self.epk, spk_of(self.certificate))

    @property
    def fingerprint(self) -> Fingerprint:
        """Return what has to be compared."""
        return Fingerprint.of(self.public)

    def encode(self, identity: Identity) -> bytes:
        """Return the file of the card, signed with the key on it."""
        said = self._said()
        signature = octets_to_text(identity.sign(canonical(said)))
        return canonical({"card": said, "signature": signature}) + b"\n"

    def _said(self) -> dict[str, Json]:
        return {
            "format": _FORMAT,
            "version": _VERSION,
            "name": self.name,
            "office": self.office,
            "vault": self.vault_id,
            "made": self.made_at.astimezone(UTC).strftime(_STAMP),
            "epk": self.epk,
            "certificate": octets_to_text(self.certificate),
            "ca": octets_to_text(self.authority),
        }

    @classmethod
    def decode(cls, name: str, octets: bytes) -> ContactCard:
        """Read a card strictly, and check that its keys belong together.

        Args:
            name: of the file, for refusals.
            octets: what is in it.

        Raises:
            CardNewer: a later version of the program made it.
            CardDamaged: it is none, or was altered.
        """
        try:
            if len(octets) > LARGEST:
                raise SchemaError("too large")
            whole = Fields.of(json.loads(octets), "card", "signature")
            said = whole.raw("card")
            if isinstance(said, dict) and _is_later(said.get("version")):
                raise CardNewer(name)
            card = cls._of(Fields.of(said, *_NAMES))
            card.demand_genuine(whole.octets("signature"), octets)
        except (ValueError, UnsupportedAlgorithm, RecursionError) as error:
            raise CardDamaged(name) from error
        return card

    def demand_genuine(self, signature: bytes, octets: bytes) -> None:
        """Insist that a file is this card's, signed with the key on it.

        Raises:
            ValueError: it is not.
        """
        said = self._said()
        if uid_of(self.certificate, spk_of(self.authority)) is None:
            raise SchemaError("the office has not issued the certificate")
        if not verify(public_key(self.public.spk), canonical(said), signature):
            raise SchemaError("signed with another key")
        if canonical({"card": said, "signature": octets_to_text(signature)}) + b"\n" != octets:
            raise SchemaError("another spelling")

    @classmethod
    def _of(cls, fields: Fields) -> ContactCard:
        fields.literal("format", _FORMAT)
        if fields.number("version") != _VERSION:
            raise SchemaError("no version")
        check_recipient(fields.text("epk"))
        return cls(
            name=_name(fields.text("name")),
            office=_name(fields.text("office")),
            vault_id=VaultId(_vault(fields.text("vault"))),
            made_at=datetime.strptime(fields.text("made"), _STAMP).replace(tzinfo=UTC),
            epk=fields.text("epk"),
            certificate=fields.octets("certificate"),
            authority=fields.octets("ca"),
        )


def _is_later(version: Json) -> bool:
    return isinstance(version, int) and version > _VERSION


def _name(text: str) -> str:
    """Return a name that can be shown; names with control characters are nobody's."""
    try:
        if usable_name(text) != text or _TURNING.search(text):
            raise SchemaError("another spelling of a name")
    except NameUnusable as error:
        raise SchemaError("no name") from error
    return text


def _vault(text: str) -> str:
    if not _VAULT.fullmatch(text):
        raise SchemaError("no vault")
    return text
