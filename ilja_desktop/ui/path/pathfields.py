"""What the sheets of a path ask for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.destination import DestinationList
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.institution import BENEFIT_CIRCLES, LegalCircle
from ilja_desktop.domain.pathway import ResidenceGroup, SchoolType, StationDraft
from ilja_desktop.domain.whereabouts import Certainty, Missed, Source, WhereaboutsDraft
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.words import mark

PATHWAY: tuple[f.Field, ...] = (
    f.Choice(
        name="school_type",
        label=mark("PathForm", "Abgebende Schulform"),
        enum=SchoolType,
        always=True,
    ),
    f.DateField(
        name="school_ends_on",
        label=mark("PathForm", "Ende der allgemeinen Schulpflicht"),
        hint=mark("PathForm", "Leer lassen, wenn es aus dem Geburtsdatum gerechnet werden soll."),
        beside=True,
    ),
    f.Choice(
        name="residence_group",
        label=mark("PathForm", "Aufenthaltsgruppe"),
        enum=ResidenceGroup,
        always=True,
    ),
    f.Text(
        name="contact",
        label=mark("PathForm", "Wie gefragt werden soll"),
        hint=mark("PathForm", "Nur der Weg zur Person, etwa „mobil, abends“. Nichts über sie."),
    ),
)

_STATION: tuple[f.Field, ...] = (
    f.Reference(
        name="category",
        label=mark("PathForm", "Verbleib"),
        required=True,
        prompt=mark("PathForm", "Schlüssel oder Wort eingeben"),
    ),
)
_SPAN: tuple[f.Field, ...] = (
    f.DateField(name="ends_on", label=mark("PathForm", "Voraussichtlich bis"), beside=True),
    f.Choice(
        name="funded_by",
        label=mark("PathForm", "Bezahlt nach"),
        enum=LegalCircle,
        among=BENEFIT_CIRCLES,
        beside=True,
    ),
)
_PASSED = f.Check(name="certificate", label=mark("PathForm", "mit höherem Schulabschluss beendet"))

STATION: tuple[f.Field, ...] = (
    *_STATION,
    f.DateField(name="begins_on", label=mark("PathForm", "Von"), required=True),
    *_SPAN,
    _PASSED,
)

ANSWER: tuple[f.Field, ...] = (
    *_STATION,
    f.DateField(name="asked_on", label=mark("PathForm", "Gefragt am"), required=True),
    f.Choice(name="source", label=mark("PathForm", "Von wem"), enum=Source, beside=True),
    f.Choice(name="certainty", label=mark("PathForm", "Wie sicher"), enum=Certainty, beside=True),
    f.Choice(name="missed", label=mark("PathForm", "Wenn nicht erreicht: warum"), enum=Missed),
    f.DateField(name="begins_on", label=mark("PathForm", "Seit (sonst Stichtag)")),
    *_SPAN,
)


@dataclass(frozen=True, kw_only=True)
class StationEntry:
    """A station as it is typed; the category is its place in the list."""

    listed: DestinationList
    category: int | None = None
    begins_on: date | None = None
    ends_on: date | None = None
    funded_by: LegalCircle | None = None
    certificate: bool = False

    def draft(self, person_id: YoungPersonId) -> StationDraft:
        """Return the station of somebody."""
        return StationDraft(
            person_id=person_id,
            category=code_at(self.listed, self.category),
            begins_on=self.begins_on,
            ends_on=self.ends_on,
            funded_by=self.funded_by,
            certificate=self.certificate,
        )

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the station breaks."""
        return self.draft(YoungPersonId(0)).problems(today)


@dataclass(frozen=True, kw_only=True)
class AnswerEntry:
    """An answer as it is typed; the category is its place in the list."""

    listed: DestinationList
    category: int | None = None
    asked_on: date | None = None
    source: Source | None = None
    certainty: Certainty | None = None
    missed: Missed | None = None
    begins_on: date | None = None
    ends_on: date | None = None
    funded_by: LegalCircle | None = None

    def draft(self) -> WhereaboutsDraft:
        """Return the answer."""
        code = code_at(self.listed, self.category)
        return WhereaboutsDraft(
            category=code,
            asked_on=self.asked_on,
            source=self.source,
            certainty=self.certainty,
            missed=self.missed,
            begins_on=self.begins_on,
            ends_on=self.ends_on,
            funded_by=self.funded_by,
        )

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the answer breaks."""
        return self.draft().problems(today, self.listed)


def code_at(listed: DestinationList, at: int | None) -> str:
    """Return the code of a category by its place in the list."""
    return "" if at is None else listed.destinations[at].code


def place_of(listed: DestinationList, code: str) -> int | None:
    """Return the place of a code in the list."""
    codes = [each.code for each in listed.destinations]
    return codes.index(code) if code in codes else None
