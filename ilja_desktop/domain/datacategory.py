"""The categories of data a young person releases one by one, and facts filed under them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ilja_desktop.domain.ids import CustodyHolderId, ProfessionalId, ThirdPersonId


class DataCategory(Enum):
    """The boxes of the form, each to be ticked on its own."""

    CONTACT = "Kontaktdaten"
    SCHOOL = "Schulbesuch und Abschluss"
    ABSENCE = "Fehlzeiten"
    WISHES = "berufliche Wünsche und Fähigkeiten"
    APPLICATIONS = "Praktika und Bewerbungen"
    OFFERS = "bisherige Angebote und Maßnahmen"
    BENEFITS = "Leistungsbezug"
    HOUSING = "Wohnsituation"
    YOUTH_WELFARE = "Unterstützung durch das Jugendamt"
    HEALTH = "gesundheitliche Einschränkungen"
    SPECIAL_NEEDS = "sonderpädagogischer Förderbedarf oder Behinderung"
    RESIDENCE_STATUS = "Aufenthaltsstatus und Arbeitserlaubnis"
    BURDENS = "Belastungen wie Sucht oder Schulden"
    ENTRUSTED = "im Vertrauen gemachte Angaben"

    __hash__ = object.__hash__
    """Each is a single object; a whole table asks for them thousands of times."""

    @property
    def special(self) -> bool:
        """Specially protected: needs a tick and a signature of its own (Art. 9 DSGVO)."""
        return self in _SPECIAL


_SPECIAL = frozenset(
    {
        DataCategory.HEALTH,
        DataCategory.SPECIAL_NEEDS,
        DataCategory.RESIDENCE_STATUS,
        DataCategory.BURDENS,
        DataCategory.ENTRUSTED,
    }
)


class Side(Enum):
    """Who entrusted something (§ 65 SGB VIII)."""

    YOUNG_PERSON = "junger Mensch"
    CUSTODY_HOLDER = "Sorgeberechtigte"
    THIRD_PERSON = "andere Person"


@dataclass(frozen=True, kw_only=True)
class Entruster:
    """The person who said something in confidence; only their signature opens it."""

    side: Side
    custody_holder_id: CustodyHolderId | None = None
    third_person_id: ThirdPersonId | None = None

    def known(self) -> bool:
        """Say whether it is clear which person this is."""
        match self.side:
            case Side.YOUNG_PERSON:
                return True
            case Side.CUSTODY_HOLDER:
                return self.custody_holder_id is not None
            case Side.THIRD_PERSON:
                return self.third_person_id is not None


@dataclass(frozen=True, kw_only=True)
class Fact:
    """One statement, filed under the category that decides who may know it."""

    category: DataCategory
    text: str
    source_id: ProfessionalId | None = None
    entrusted_by: Entruster | None = None

    def entruster_missing(self) -> bool:
        """Say whether it is filed as entrusted without saying by whom (R5)."""
        return self.category is DataCategory.ENTRUSTED and (
            self.entrusted_by is None or not self.entrusted_by.known()
        )
