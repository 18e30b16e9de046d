"""What figures count of enquiries: codes of categories, and nothing that tells who somebody is.

The variables come from the list of destinations in use. A summary takes them as they are; what is
counted here is never shown before it has been protected.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.axis import AGE_BANDS, Axis, Category, band_of
from ilja_desktop.domain.checkpoint import Checkpoint, CheckpointState, SchoolEnd
from ilja_desktop.domain.deadline import after_months, age_on
from ilja_desktop.domain.destination import DestinationList, Meaning
from ilja_desktop.domain.pathway import SchoolType, Station, in_order
from ilja_desktop.domain.person import Sex
from ilja_desktop.domain.whereabouts import Stage, Whereabouts

DESTINATION = "Verbleib"
"""The code of the variable that tells where somebody went."""

DIRECT = "direkt"
NOT_DIRECT = "nicht direkt"
UNKNOWN = "unbekannt"

_RESULTS = {
    CheckpointState.REACHED: "erreicht",
    CheckpointState.MISSED: "nicht erreicht",
    CheckpointState.DECLINED: "keine Auskunft",
    CheckpointState.DUE: "offen",
}


@dataclass(frozen=True)
class WhereaboutsFact:
    """What is counted of one enquiry: codes of the axes, nothing else."""

    stage: str
    result: str
    destination: str
    """The reporting group; ``unbekannt`` unless somebody was reached."""
    school_type: str
    direct: str
    """Whether a company training followed school directly; ``unbekannt`` beside V1."""
    age: str
    sex: str

    def record(self) -> Mapping[str, str]:
        """Return the code of each axis by the axis's code."""
        return {
            "Messpunkt": self.stage,
            "Ergebnis der Nachfrage": self.result,
            DESTINATION: self.destination,
            "Schulform": self.school_type,
            "Direkter Einstieg": self.direct,
            "Altersgruppe": self.age,
            "Geschlecht": self.sex,
        }


@dataclass(frozen=True)
class WhereaboutsAxes:
    """The variables of enquiries."""

    stage: Axis
    result: Axis
    destination: Axis
    school_type: Axis
    direct: Axis
    age: Axis
    sex: Axis


def axes_of(listed: DestinationList) -> WhereaboutsAxes:
    """Return the variables as the list of destinations in use has them."""
    groups = tuple(Category(each.code, each.words) for each in listed.groups)
    return WhereaboutsAxes(
        stage=Axis("Messpunkt", "Messpunkt", tuple(_same(each.value) for each in Stage)),
        result=Axis(
            "Ergebnis der Nachfrage",
            "Ergebnis der Nachfrage",
            tuple(_same(word) for word in _RESULTS.values()),
        ),
        destination=Axis(DESTINATION, DESTINATION, (*groups, _same(UNKNOWN)), sensitive=True),
        school_type=Axis(
            "Schulform", "Abgebende Schulform", tuple(_same(each.value) for each in SchoolType)
        ),
        direct=Axis(
            "Direkter Einstieg",
            "Betriebliche Ausbildung ohne Warteschleife",
            tuple(_same(word) for word in (DIRECT, NOT_DIRECT, UNKNOWN)),
            sensitive=True,
        ),
        age=Axis("Altersgruppe", "Altersgruppe", AGE_BANDS),
        sex=Axis("Geschlecht", "Geschlecht", tuple(_same(each.value) for each in Sex)),
    )


def _same(word: str) -> Category:
    return Category(word, word)


@dataclass(frozen=True)
class Counted:
    """The person an enquiry is about, as far as it is counted."""

    born_on: date
    sex: Sex
    school_type: SchoolType
    school: SchoolEnd
    stations: tuple[Station, ...]


def fact_of(
    checkpoint: Checkpoint,
    state: CheckpointState,
    found: Whereabouts | None,
    of: Counted,
    listed: DestinationList,
) -> WhereaboutsFact | None:
    """Return what is counted of an enquiry; nothing of one that was not due."""
    result = _RESULTS.get(state)
    if result is None:
        return None
    known = None if found is None else listed.get(found.category)
    reached = state is CheckpointState.REACHED and known is not None
    direct = UNKNOWN
    if reached and checkpoint.stage is Stage.SCHOOL_END:
        direct = DIRECT if started_directly(of.school, of.stations, listed) else NOT_DIRECT
    return WhereaboutsFact(
        stage=checkpoint.stage.value,
        result=result,
        destination=known.group if known is not None and reached else UNKNOWN,
        school_type=of.school_type.value,
        direct=direct,
        age=band_of(age_on(of.born_on, checkpoint.day), AGE_BANDS),
        sex=of.sex.value,
    )


def started_directly(
    school: SchoolEnd, stations: tuple[Station, ...], listed: DestinationList
) -> bool:
    """Say whether a company training followed school without a holding pattern between them.

    It begins within the months of the rules, and nothing in transition was begun before it.
    """
    latest = after_months(school.day, listed.rules.direct_months)
    after = (each for each in in_order(stations) if school.day < each.begins_on <= latest)
    for station in after:
        meaning = listed.meaning(station.category)
        if meaning is Meaning.COMPANY_TRAINING:
            return True
        if meaning is Meaning.TRANSITION:
            return False
    return False
