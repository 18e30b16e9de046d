"""What is asked for a legal ground beside consent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.ids import InstitutionId, YoungPersonId
from ilja_desktop.domain.legalground import LegalGroundDraft
from ilja_desktop.domain.office import Coded
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.words import mark


@dataclass(frozen=True, kw_only=True)
class GroundEntry:
    """A legal ground as it is typed; the statute is a place in the office's list."""

    institution_id: InstitutionId | None = None
    categories: tuple[DataCategory, ...] = ()
    ground: int | None = None
    reason: str = ""
    valid_from: date | None = None
    valid_until: date | None = None

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what is missing; the rest is judged with the network and the rules."""
        given = {
            "institution_id.missing": self.institution_id is not None,
            "categories.missing": bool(self.categories),
            "ground.missing": self.ground is not None,
            "reason.missing": bool(self.reason.strip()),
            "valid_from.missing": self.valid_from is not None,
            "valid_until.missing": self.valid_until is not None,
        }
        found = [code for code, there in given.items() if not there]
        if self.valid_from and self.valid_until and self.valid_until < self.valid_from:
            found.append("valid_until.before_start")
        return tuple(found)

    def draft(self, person_id: YoungPersonId, listed: Sequence[Coded]) -> LegalGroundDraft:
        """Return it as it is recorded.

        Args:
            person_id: whom it is about.
            listed: the office's list, in the order it was offered.
        """
        return LegalGroundDraft(
            person_id=person_id,
            institution_id=self.institution_id,
            categories=self.categories,
            code="" if self.ground is None else listed[self.ground].code,
            reason=self.reason,
            valid_from=self.valid_from,
            valid_until=self.valid_until,
        )


GROUND: tuple[f.Field, ...] = (
    f.Reference(
        name="institution_id",
        label=mark("GroundForm", "An welche Stelle?"),
        prompt=mark("GroundForm", "Stelle wählen"),
        hint=mark("GroundForm", "Nur Stellen nach § 35 SGB I; nie Schulen, Betriebe, Ehrenamt"),
        required=True,
    ),
    f.Reference(
        name="ground",
        label=mark("GroundForm", "Welche Vorschrift erlaubt es?"),
        prompt=mark("GroundForm", "Aus der Liste der Dienststelle wählen"),
        required=True,
    ),
    f.Choices(
        name="categories",
        label=mark("GroundForm", "Welche Angaben?"),
        enum=DataCategory,
        among=tuple(each for each in DataCategory if not each.special),
        required=True,
    ),
    f.LongText(
        name="reason",
        label=mark("GroundForm", "Warum ist es in diesem Fall nötig?"),
        hint=mark("GroundForm", "Bleibt in der Akte; auf dem Blatt steht nur die Vorschrift"),
        required=True,
        lines=3,
    ),
    f.DateField(name="valid_from", label=mark("GroundForm", "Gilt ab"), required=True),
    f.DateField(
        name="valid_until", label=mark("GroundForm", "Gilt bis"), required=True, beside=True
    ),
)
