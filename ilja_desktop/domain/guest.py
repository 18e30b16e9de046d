"""Somebody stands at the door while a case is open: who it is, and what could be done."""

from __future__ import annotations

from dataclasses import dataclass

from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.ids import InstitutionId, ProfessionalId
from ilja_desktop.domain.institution import ProfessionalDraft
from ilja_desktop.domain.seating import Seat, SeatVerdict

_TITLES = ("frau", "herr", "dr.", "prof.")


@dataclass(frozen=True, kw_only=True)
class GuestDraft:
    """A guest as they say who they are."""

    name: str = ""
    office: str = ""
    function: str = ""

    def problems(self) -> tuple[str, ...]:
        """Name what has to be asked before the door opens."""
        asked = {"name": self.name, "office": self.office, "function": self.function}
        return tuple(f"{field}.missing" for field, text in asked.items() if not text.strip())

    def professional(self, institution_id: InstitutionId) -> ProfessionalDraft:
        """Return them as somebody of an institution of the network."""
        *before, family = self.name.split()
        titles = [word for word in before if word.casefold() in _TITLES]
        given = [word for word in before if word.casefold() not in _TITLES]
        return ProfessionalDraft(
            institution_id=institution_id,
            salutation=" ".join(titles),
            given_name=" ".join(given),
            family_name=family,
            function=self.function.strip(),
        )


@dataclass(frozen=True, kw_only=True)
class AddendumOutlook:
    """Whether a sheet for one more recipient could count today."""

    base: bool = False
    """There is a consent it adds to."""
    young_person_absent: bool = False
    holders_absent: int = 0
    """Of those who hold custody and would have to sign."""
    holders_here: int = 0

    @property
    def possible(self) -> bool:
        """Everybody who must sign is here."""
        return self.base and not self.young_person_absent and not self.holders_absent


NO_ADDENDUM = AddendumOutlook()


@dataclass(frozen=True, kw_only=True)
class GuestOutlook:
    """What a guest may hear of the open item, told before the door opens."""

    seat: Seat
    hears: tuple[DataCategory, ...] = ()
    """Of what the item is about."""
    known: bool = False
    """The office stands in the network, so that a consent can name it."""
    professional_id: ProfessionalId | None = None
    """Who it is in the network, if they are known there by name."""
    addendum: AddendumOutlook = NO_ADDENDUM

    @property
    def covered(self) -> bool:
        """They may come in."""
        return self.seat.verdict is not SeatVerdict.LEAVES
