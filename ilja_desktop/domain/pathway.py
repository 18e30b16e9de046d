"""The path of a young person: the school they leave, their stations, how they can be asked.

A small record of its own. It rests on the consent to be followed up and on nothing else, so it
outlives the papers of conferences under that consent, and goes with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.coverage import hear
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.deadline import after_months
from ilja_desktop.domain.destination import DestinationList, Meaning, PathRules
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import PathwayId, StationId, Stored, YoungPersonId
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.verdict import Verdict


class SchoolType(Enum):
    """The kind of school somebody leaves."""

    SPECIAL = "Förderschule"
    MAIN = "Hauptschule"
    SECONDARY = "Sekundarschule"
    REAL = "Realschule"
    COMPREHENSIVE = "Gesamtschule"
    GRAMMAR = "Gymnasium"
    VOCATIONAL = "Berufskolleg"
    OTHER = "andere Schule"
    UNKNOWN = "nicht angegeben"


class ResidenceGroup(Enum):
    """Under which kind of residence title somebody lives; the title itself is not kept."""

    GERMAN_OR_EU = "deutsch oder EU"
    SETTLED = "Niederlassungserlaubnis"
    REFUGE = "Aufenthaltserlaubnis nach Flucht"
    PERMIT = "andere Aufenthaltserlaubnis"
    PROCEDURE = "Aufenthaltsgestattung"
    TOLERATED = "Duldung"
    OTHER = "anderer Nachweis"
    UNKNOWN = "keine Angabe"


@dataclass(frozen=True, kw_only=True)
class PathwayDraft:
    """What is known of the beginning of a path, and how somebody can be asked."""

    person_id: YoungPersonId | None = None
    school_type: SchoolType = SchoolType.UNKNOWN
    school_ends_on: date | None = None
    """Nothing as long as it is worked out from the birth date."""
    contact: str = ""
    """How the person wants to be asked, in their words; nothing else about them."""
    residence_group: ResidenceGroup = ResidenceGroup.UNKNOWN
    """Only as far as the consent to be followed up names it among its data."""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        return ("person_id.missing",) if self.person_id is None else ()


@dataclass(frozen=True, kw_only=True)
class Pathway(PathwayDraft, Stored):
    """The small record of a path."""

    id: PathwayId
    person_id: YoungPersonId
    erase_on: date
    """Its own last day."""


@dataclass(frozen=True, kw_only=True)
class StationDraft:
    """Where somebody is for a while."""

    person_id: YoungPersonId | None = None
    category: str = ""
    """Code of the list of destinations."""
    begins_on: date | None = None
    ends_on: date | None = None
    """Last day; nothing as long as nobody knows it."""
    funded_by: LegalCircle | None = None
    """Under which law it is paid for, if it is a measure."""
    certificate: bool = False
    """It ended with a higher school certificate than before."""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        found = [] if self.category else ["category.missing"]
        if self.begins_on is None:
            found.append("begins_on.missing")
        elif self.ends_on is not None and self.ends_on < self.begins_on:
            found.append("ends_on.before_start")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class Station(StationDraft, Stored):
    """One station of a path."""

    id: StationId
    person_id: YoungPersonId
    begins_on: date

    def end(self, listed: DestinationList) -> date | None:
        """Return the last day: the one that is known, or the usual one of its category."""
        found = listed.get(self.category)
        if self.ends_on is not None or found is None or found.months is None:
            return self.ends_on
        return after_months(self.begins_on, found.months) - timedelta(days=1)

    def is_measure(self, listed: DestinationList) -> bool:
        """Say whether somebody is asked again at its end: funded, but no training."""
        meaning = listed.meaning(self.category)
        funded = self.funded_by is not None or meaning is Meaning.TRANSITION
        return funded and not meaning.training


def in_order(stations: tuple[Station, ...]) -> tuple[Station, ...]:
    """Return stations in the order they were begun."""
    return tuple(sorted(stations, key=lambda each: (each.begins_on, each.id)))


def school_end(born_on: date, rules: PathRules) -> date:
    """Return the last day of general compulsory schooling, as birth date and law have it.

    School years end on 31 July. Who is kept back or enrolled early leaves on another day; that
    one is entered.

    Source: §§ 7, 35, 37 SchulG NRW; the ages are dated data.
    """
    year = born_on.year + rules.enrol_age
    if (born_on.month, born_on.day) > (rules.enrol_month, rules.enrol_day):
        year += 1
    return date(year + rules.school_years, 7, 31)


def residence_told(basis: Basis, today: date) -> bool:
    """Say whether the consent to be followed up holds for the residence title too."""
    hearing = hear(basis, None, Purpose.MONITORING, today)
    return hearing.verdict(DataCategory.RESIDENCE_STATUS).allowed


def kept_until(
    verdict: Verdict, policy: PolicyDraft, today: date, before: date | None = None
) -> date:
    """Return the last day a path is kept: as long as the consent, and some days for a new one.

    Without a consent nobody reads it any more, and it goes within the days after a withdrawal.

    Args:
        verdict: whether the consent to be followed up holds today, and until when.
        policy: with the days after a withdrawal.
        today: the day in Berlin.
        before: what was on record; without a consent it is never moved later.
    """
    grace = timedelta(days=policy.withdrawal_days)
    if verdict.allowed and verdict.until is not None:
        return min(verdict.until, date.max - grace) + grace
    return min(before or date.max, today + grace)
