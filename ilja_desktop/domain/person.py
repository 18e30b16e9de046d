"""The young person, and those who hold custody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.ids import CustodyHolderId, Stored, YoungPersonId


class Sex(Enum):
    """As the person states it."""

    FEMALE = "weiblich"
    MALE = "männlich"
    DIVERSE = "divers"
    NOT_STATED = "ohne Angabe"


class CustodyStatus(Enum):
    """Who decides for the young person."""

    ADULT = "volljährig"
    JOINT_TOGETHER = "gemeinsame Sorge, zusammenlebend"
    JOINT_SEPARATED = "gemeinsame Sorge, getrennt"
    SOLE = "alleinige Sorge"
    GUARDIAN = "Vormundschaft"
    SUPPLEMENTARY_CARER = "Ergänzungspflegschaft"
    PROVISIONAL_CARE = "vorläufige Inobhutnahme"
    LEGAL_CARER = "Betreuung"
    UNCLEAR = "ungeklärt"


class CustodyKind(Enum):
    """What makes somebody a custody holder."""

    PARENT = "Elternteil"
    OFFICIAL_GUARDIAN = "Amtsvormund"
    ASSOCIATION_GUARDIAN = "Vereinsvormund"
    VOLUNTEER_GUARDIAN = "ehrenamtlicher Vormund"
    CARER = "Pfleger"
    LEGAL_CARER = "Betreuer"


class Named:
    """Somebody with two names, of which the given one may be unknown."""

    family_name: str
    given_name: str

    def full_name(self) -> str:
        """Return the name as in lists: family name first."""
        return ", ".join(filter(None, (self.family_name, self.given_name)))

    def spoken_name(self) -> str:
        """Return the name as it is spoken: given name first."""
        return f"{self.given_name} {self.family_name}".strip()


@dataclass(frozen=True, kw_only=True)
class YoungPersonDraft(Named):
    """A young person as somebody enters them."""

    family_name: str = ""
    given_name: str = ""
    born_on: date | None = None
    sex: Sex = Sex.NOT_STATED
    residence: str = ""
    """Town of residence; decides on responsibility."""
    address: str = ""
    reachability: str = ""
    may_leave_message: bool = False
    language: str = "Deutsch"
    interpreter_needed: bool = False
    plain_language: bool = False
    custody_status: CustodyStatus = CustodyStatus.UNCLEAR
    school: str = ""
    school_course: str = ""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        required = {
            "family_name": self.family_name,
            "given_name": self.given_name,
            "residence": self.residence,
        }
        found = [f"{field}.missing" for field, text in required.items() if not text.strip()]
        if self.born_on is None:
            found.append("born_on.missing")
        elif self.born_on > today:
            found.append("born_on.future")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class YoungPerson(YoungPersonDraft, Stored):
    """A young person the office works for."""

    id: YoungPersonId
    born_on: date


@dataclass(frozen=True, kw_only=True)
class CustodyHolderDraft(Named):
    """A custody holder as somebody enters them."""

    person_id: YoungPersonId | None = None
    family_name: str = ""
    given_name: str = ""
    kind: CustodyKind = CustodyKind.PARENT
    proof_seen_on: date | None = None
    reachability: str = ""
    signature_required: bool = True

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        found = []
        if not self.family_name.strip():
            found.append("family_name.missing")
        if self.proof_seen_on is not None and self.proof_seen_on > today:
            found.append("proof_seen_on.future")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class CustodyHolder(CustodyHolderDraft, Stored):
    """A parent, guardian or carer with custody of one young person."""

    id: CustodyHolderId
    person_id: YoungPersonId
