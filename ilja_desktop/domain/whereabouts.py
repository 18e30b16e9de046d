"""Where somebody was at a checkpoint: what was found out, from whom, and how certain it is.

That nobody was reached is a result too, with its reason.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.destination import DestinationList, Meaning
from ilja_desktop.domain.ids import StationId, Stored, WhereaboutsId, YoungPersonId
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.pathway import StationDraft


class Stage(Enum):
    """At which turn of a path somebody is asked."""

    SCHOOL_END = "V1"
    MEASURE_END = "V2"
    TRAINING_BEGIN = "V3 Beginn"
    TRAINING_GOING_ON = "V3 unterwegs"
    TRAINING_END = "V3 Ende"
    TRAINING_AFTER = "V3 danach"


class Source(Enum):
    """Who said it."""

    YOUNG_PERSON = "junger Mensch"
    FAMILY = "Sorgeberechtigte"
    SCHOOL = "Schule"
    COMPANY = "Betrieb"
    CARRIER = "Träger"
    JOB_CENTRE = "Jobcenter"
    EMPLOYMENT_AGENCY = "Agentur für Arbeit"
    YOUTH_OFFICE = "Jugendamt"
    VOLUNTEER = "Ehrenamt"


class Certainty(Enum):
    """How certain it is."""

    CONFIRMED = "bestätigt"
    REPORTED = "berichtet"
    ASSUMED = "vermutet"


class Missed(Enum):
    """Why nobody was reached."""

    NO_REPLY = "keine Antwort"
    NUMBER_WRONG = "Nummer oder Adresse stimmt nicht"
    MOVED = "verzogen, neue Anschrift unbekannt"
    NO_CONTACT = "keine Kontaktangabe"
    NOT_TRIED = "in der Zeit nicht versucht"


@dataclass(frozen=True, kw_only=True)
class WhereaboutsDraft:
    """The answer to one enquiry as it is entered."""

    category: str = ""
    """Code of the list of destinations."""
    asked_on: date | None = None
    source: Source | None = None
    """Who said it."""
    certainty: Certainty | None = None
    missed: Missed | None = None
    begins_on: date | None = None
    """Since when the person is there; nothing for: since the checkpoint."""
    ends_on: date | None = None
    funded_by: LegalCircle | None = None
    certificate: bool = False
    """The station before ended with a higher school certificate."""

    def problems(self, today: date, listed: DestinationList) -> tuple[str, ...]:
        """Name every rule the draft breaks, by the list in use."""
        known = listed.get(self.category)
        meaning = Meaning.NOT_DUE if known is None else known.meaning
        broken = {
            "category.missing": not meaning.answer,
            "missed.missing": meaning is Meaning.NOT_REACHED and self.missed is None,
            "source.nobody": meaning.station and self.source is None,
            "certainty.missing": meaning.station and self.certainty is None,
            "asked_on.missing": self.asked_on is None,
            "asked_on.future": self.asked_on is not None and self.asked_on > today,
            "ends_on.before_start": bool(
                self.begins_on and self.ends_on and self.ends_on < self.begins_on
            ),
        }
        return tuple(code for code, found in broken.items() if found)

    def station(self, person_id: YoungPersonId, day: date) -> StationDraft:
        """Return the station the answer speaks of.

        Args:
            person_id: of whom.
            day: the checkpoint, from which the person is there unless another day is given.
        """
        return StationDraft(
            person_id=person_id,
            category=self.category,
            begins_on=self.begins_on or day,
            ends_on=self.ends_on,
            funded_by=self.funded_by,
        )


@dataclass(frozen=True, kw_only=True)
class Whereabouts(Stored):
    """What was found out at one checkpoint."""

    id: WhereaboutsId
    person_id: YoungPersonId
    stage: Stage
    station_id: StationId | None
    """The station it asks about; none after school."""
    day: date
    """The day of the checkpoint."""
    category: str
    asked_on: date
    source: Source | None
    certainty: Certainty | None
    missed: Missed | None
