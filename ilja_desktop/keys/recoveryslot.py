"""The slot of the recovery sheet: how a key on paper opens the vault when nobody else can.

The paper holds the private half of an age identity, the header only the public one. So the data
key can be replaced, and backups can be made, without anybody taking the paper out of its safe.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import date
from typing import NewType

from ilja_desktop.keys.canonical import Json, canonical, octets_to_text
from ilja_desktop.keys.identity import check_recipient
from ilja_desktop.keys.schema import Fields, SchemaError

RecoveryId = NewType("RecoveryId", str)

BOND_LENGTH = 32
_PURPOSE = b"ilja/v1/sheet\n"
_DIGITS = 20
_RECOVERY_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySlot:
    """How the recovery sheet opens the vault.

    Args:
        rid: the sheet's UUID.
        epk: age recipient of the key on the sheet.
        dek: age file to ``epk`` with the data key.
        grant: the office CA's signature over ``dek`` and which sheet it is for.
        bond: HMAC-SHA256 over vault, sheet and the CA's public key, by a key derived from the
            one on paper. It tells this vault's CA from a foreign one: nobody without the paper
            can make it.
        printed_on: the day it was printed.
        used_on: the day somebody opened the vault with it; from then on a new one is due.
    """

    rid: RecoveryId
    epk: str
    dek: bytes
    grant: bytes
    bond: bytes
    printed_on: date
    used_on: date | None = None

    def to_json(self) -> dict[str, Json]:
        """Return the slot as it stands in the header."""
        return {
            "type": "recovery",
            "rid": self.rid,
            "epk": self.epk,
            "dek": octets_to_text(self.dek),
            "grant": octets_to_text(self.grant),
            "bond": octets_to_text(self.bond),
            "printed": self.printed_on.isoformat(),
            "used": None if self.used_on is None else self.used_on.isoformat(),
        }

    @classmethod
    def from_json(cls, value: Json) -> RecoverySlot:
        """Read a slot; its key is well formed, but not yet believed.

        Raises:
            ValueError: it breaks the schema.
        """
        names = ("type", "rid", "epk", "dek", "grant", "bond", "printed", "used")
        fields = Fields.of(value, *names)
        fields.literal("type", "recovery")
        check_recipient(fields.text("epk"))
        unused = fields.raw("used") is None
        return cls(
            rid=recovery_id(fields.text("rid")),
            epk=fields.text("epk"),
            dek=fields.octets("dek"),
            grant=fields.octets("grant"),
            bond=fields.octets("bond", length=BOND_LENGTH),
            printed_on=_day(fields.text("printed")),
            used_on=None if unused else _day(fields.text("used")),
        )


def safety_number(vault_id: str, rid: str, epk: str) -> str:
    """Return twenty digits that tell one sheet of one vault from all others; no secret.

    They stand on paper and in the settings, so a sheet can be matched to its vault, and one part
    to the other, without anybody typing a key.
    """
    said = hashlib.sha256(_PURPOSE + canonical([vault_id, rid, epk])).digest()
    digits = f"{int.from_bytes(said[:9]) % 10**_DIGITS:0{_DIGITS}}"
    return " ".join(digits[start : start + 5] for start in range(0, _DIGITS, 5))


def recovery_id(text: str) -> RecoveryId:
    """Return the UUID of a sheet.

    Raises:
        SchemaError: it is none.
    """
    if not _RECOVERY_ID.fullmatch(text):
        raise SchemaError("no number of a recovery sheet")
    return RecoveryId(text)


def _day(text: str) -> date:
    day = date.fromisoformat(text)
    if day.isoformat() != text:
        raise SchemaError("another spelling of a day")
    return day
