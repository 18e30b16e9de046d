"""What travels between desks by stick: sealed for one recipient, signed, numbered.

A package says what it is for. What may be in it, who may send and who may take it follow from
that, and so does the consent that is asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from uuid import UUID

from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import ContactId, PackageId, Stored
from ilja_desktop.domain.verdict import Reason

SUFFIX = ".ilja-paket"
LARGEST = 2_000_000_000
"""Bytes in one package."""
MOST_MEMBERS = 20_000
"""Files in one package."""
KEPT_DAYS = 90
"""So long after it was made a package may be taken."""
CLOCK_SLACK = timedelta(days=1)
"""Clocks of two machines may differ by so much."""
DELETIONS_ASKED_TWICE = 3
"""More deletions than this are confirmed with their number."""


class Errand(Enum):
    """What a package is for."""

    OFFERS = "Angebote"
    CONFERENCE = "Konferenz"
    CASE = "Fallübergabe"
    TANDEM = "Tandem"
    MENTOR_LOGS = "Lotsenprotokolle"
    RECALL = "Rückruf"


class Direction(Enum):
    """Which way a package went."""

    OUT = "ausgegangen"
    IN = "eingegangen"


class PackageState(Enum):
    """What has become of a package."""

    MADE = "unterwegs"
    ARRIVED = "angekommen"
    TAKEN = "übernommen"
    UNDONE = "zurückgenommen"


class Move(Enum):
    """What a record of a package would do here."""

    NEW = "neu"
    CHANGED = "geändert"
    CONFLICTING = "widersprüchlich"
    DELETED = "gelöscht"
    REFUSED = "abgelehnt"
    KNOWN = "schon bekannt"


class RefusedFor(Enum):
    """Why a single record is not taken."""

    NO_CONSENT = "keine Einwilligung"
    NOT_COVERED = "nicht freigegeben"
    LINK_MISSING = "Verweis fehlt"
    ERASED_HERE = "hier gelöscht"
    SHIELDED = "geschützt"
    STANDS_FINAL = "festgeschrieben"
    IN_USE = "wird hier gebraucht"
    BREAKS_RULE = "gegen eine Regel"


class StaysFor(Enum):
    """Why something does not go along, where it is not for the consent."""

    NOT_IN_NETWORK = "Kontakt steht nicht im Netzwerk"
    SHIELDED = "geschützt, nicht benannt"
    NOT_BY_NAME = "geschützt, Empfänger nicht persönlich genannt"


@dataclass(frozen=True, kw_only=True)
class Withheld:
    """Something in scope that does not go along, and why.

    Args:
        noun: what the record is called.
        title: by which it is recognised; empty where the sender may not know it.
        fields: the parts of it that stay; none where all of it does.
        category: what those parts are about.
        reason: why.
    """

    noun: str
    title: str
    fields: tuple[str, ...] = ()
    category: DataCategory | None = None
    reason: Reason | StaysFor


@dataclass(eq=False)
class PackageDamaged(Refusal):
    """It is no package, or not the one that was made."""

    name: str


@dataclass(eq=False)
class PackageNotForMe(Refusal):
    """It is sealed for somebody else."""

    name: str


@dataclass(eq=False)
class PackageForwarded(Refusal):
    """It was made for somebody else and sealed anew."""

    name: str


@dataclass(eq=False)
class PackageNewer(Refusal):
    """A later version of the program made it."""

    name: str


@dataclass(eq=False)
class PackageTooLarge(Refusal):
    """More bytes or files than any package has."""

    name: str
    megabytes: int = LARGEST // 1_000_000
    members: int = MOST_MEMBERS


@dataclass(eq=False)
class SenderUnknown(Refusal):
    """No contact has the key it is signed with."""

    name: str


@dataclass(eq=False)
class SenderUnverified(Refusal):
    """The sender's key changed, or was never compared."""

    sender: str


@dataclass(eq=False)
class ContactUnverified(Refusal):
    """The contact's key was not compared, so nothing is sealed to it."""

    name: str


@dataclass(eq=False)
class PackageSignatureWrong(Refusal):
    """It is not signed by whom it names."""

    name: str


@dataclass(eq=False)
class PackageExpired(Refusal):
    """It is older than packages may get."""

    name: str
    expired_on: date


@dataclass(eq=False)
class PackageFromFuture(Refusal):
    """It was made after today, so one of the two clocks is wrong."""

    name: str
    made_on: date


@dataclass(eq=False)
class PackageRepeated(Refusal):
    """It has been taken already."""

    number: int


@dataclass(eq=False)
class PackageOutdated(Refusal):
    """A later one of the same sender has been taken already."""

    number: int
    latest: int


@dataclass(eq=False)
class PackageForeign(Refusal):
    """Something in it does not belong to what it is for."""

    name: str
    errand: Errand


@dataclass(eq=False)
class PackageUnsettled(Refusal):
    """Both sides wrote, or somebody may be known here already, and nobody has decided yet."""

    conflicts: int


@dataclass(eq=False)
class ChoicesBreakRule(Refusal):
    """The texts somebody chose do not go together."""

    noun: str


@dataclass(eq=False)
class DeletionsUnconfirmed(Refusal):
    """More records would go than anybody has said they may."""

    deletions: int


@dataclass(eq=False)
class NothingToSend(Refusal):
    """Nothing may go to this contact for this purpose."""

    withheld: int


@dataclass(eq=False)
class PackageBuiltUpon(Refusal):
    """What was taken has been worked on since, so it cannot be undone."""

    records: int


@dataclass(eq=False)
class DeletionsStay(Refusal):
    """The import deleted something, and what is deleted stays so."""


@dataclass(frozen=True, kw_only=True)
class PackageDraft:
    """One package on its way, as both ends keep it on record.

    Args:
        direction: which way it went.
        contact_id: who is at the other end.
        errand: what it is for.
        subject: which conference, case or tandem; none if it is not about one.
        number: in the row of packages of this kind to or from this contact, from 1.
        digest: SHA-256 of its manifest, hex.
        made_at: when it was made.
        checkpoint: what the sender's audit trail had come to, as a signed note.
        records: how many were in it.
        missing: so many before it never arrived.
    """

    direction: Direction
    contact_id: ContactId
    errand: Errand
    subject: UUID | None = None
    number: int
    digest: str
    made_at: datetime
    checkpoint: str = ""
    records: int = 0
    missing: int = 0


@dataclass(frozen=True, kw_only=True)
class Package(PackageDraft, Stored):
    """A package on record."""

    id: PackageId
    state: PackageState


Counts = Mapping[Move, int]
"""How many records of a package would do what."""


def expires_on(made_on: date) -> date:
    """Return the last day on which a package may be taken."""
    return made_on + timedelta(days=KEPT_DAYS)
