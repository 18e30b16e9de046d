"""Institutions of the legal circles, and the professionals who sit at the table for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.ids import InstitutionId, ProfessionalId, Stored


class LegalCircle(Enum):
    """The law or sphere an institution works under (Rechtskreis)."""

    SGB_II = "SGB II"
    SGB_III = "SGB III"
    SGB_VIII = "SGB VIII"
    FREE_YOUTH_WELFARE = "freie Jugendhilfe"
    SGB_IX = "SGB IX"
    SGB_XII = "SGB XII"
    ASYLUM_BENEFITS = "AsylbLG"
    RESIDENCE_LAW = "AufenthG"
    SCHOOL = "Schule"
    MUNICIPALITY = "Kommune"
    ECONOMY = "Wirtschaft"
    SOCIAL_PARTNER = "Sozialpartner"
    TRAINING_PROVIDER = "Bildungsträger"
    VOLUNTEERS = "Ehrenamt"
    COUNSELLING = "Beratung"
    OTHER = "Sonstige"


BENEFIT_CIRCLES = (
    LegalCircle.SGB_II,
    LegalCircle.SGB_III,
    LegalCircle.SGB_VIII,
    LegalCircle.SGB_IX,
    LegalCircle.SGB_XII,
)
"""Circles whose public bodies keep the social secret themselves (§ 35 SGB I)."""


class SecrecyGroup(Enum):
    """Why a professional is bound by § 203 StGB."""

    DOCTOR = "§ 203 Abs. 1 Nr. 1, 2"
    COUNSELLOR = "§ 203 Abs. 1 Nr. 4"
    PREGNANCY_COUNSELLOR = "§ 203 Abs. 1 Nr. 5"
    SOCIAL_WORKER = "§ 203 Abs. 1 Nr. 6"
    PUBLIC_OFFICIAL = "§ 203 Abs. 2"
    NONE = "keine"


@dataclass(frozen=True, kw_only=True)
class InstitutionDraft:
    """An institution as somebody enters it."""

    name: str = ""
    short_name: str = ""
    legal_circle: LegalCircle | None = None
    kind: str = ""
    town: str = ""
    benefit_body: bool = False
    """A body of § 35 SGB I."""
    private: bool = False
    active: bool = True

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        found = []
        if not self.name.strip():
            found.append("name.missing")
        if self.legal_circle is None:
            found.append("legal_circle.missing")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class Institution(InstitutionDraft, Stored):
    """An institution of the network."""

    id: InstitutionId
    legal_circle: LegalCircle


@dataclass(frozen=True, kw_only=True)
class ProfessionalDraft:
    """A professional as somebody enters them."""

    institution_id: InstitutionId | None = None
    salutation: str = ""
    given_name: str = ""
    family_name: str = ""
    function: str = ""
    secrecy_group: SecrecyGroup = SecrecyGroup.NONE
    pledged_on: date | None = None
    deputy_of_id: ProfessionalId | None = None
    phone: str = ""
    mail: str = ""
    active: bool = True

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        required = {"family_name": self.family_name, "function": self.function}
        found = [f"{field}.missing" for field, text in required.items() if not text.strip()]
        if self.institution_id is None:
            found.append("institution_id.missing")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class Professional(ProfessionalDraft, Stored):
    """A professional of an institution."""

    id: ProfessionalId
    institution_id: InstitutionId

    def display_name(self) -> str:
        """Return the name as it is said at the table: ``Frau Otto``."""
        return f"{self.salutation or self.given_name} {self.family_name}".strip()
