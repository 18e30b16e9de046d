"""The variables of enquiries, and the categories an enquiry falls into.

Nothing in them tells who somebody is, and nothing counted here is shown before it was protected.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.axis import AGE_BANDS, Axis, Category, Group, band_of, same_words
from ilja_desktop.domain.casefacts import AGE, DESTINATION, SCHOOL_TYPE, SEX
from ilja_desktop.domain.checkpoint import Checkpoint, CheckpointState, SchoolEnd
from ilja_desktop.domain.deadline import after_months, age_on
from ilja_desktop.domain.destination import DestinationList, Meaning
from ilja_desktop.domain.pathway import SchoolType, Station, in_order
from ilja_desktop.domain.person import Sex
from ilja_desktop.domain.summary import Cell
from ilja_desktop.domain.summaryfacts import Record, Sameness
from ilja_desktop.domain.whereabouts import Stage, Whereabouts

CHECKPOINT, ENTRY = "Messpunkt", "Direkter Einstieg"

DIRECT = "direkt"
NOT_DIRECT = "nicht direkt"
OTHERS = "andere Nachfragen"
REACHED = "erreicht"

_UNREACHED = {
    CheckpointState.MISSED: "nicht erreicht",
    CheckpointState.DECLINED: "keine Auskunft",
    CheckpointState.DUE: "offen",
}

SAME = Sameness(
    whole=((CHECKPOINT, Stage.SCHOOL_END.value), (DESTINATION, REACHED)),
    parts=(((ENTRY, DIRECT),), ((ENTRY, NOT_DIRECT),)),
)
"""Whoever was reached after school began directly or did not."""


@dataclass(frozen=True)
class AskedPerson:
    """The person an enquiry is about, as far as it is counted."""

    born_on: date
    sex: Sex
    school_type: SchoolType
    school: SchoolEnd
    stations: tuple[Station, ...]


def enquiry_axes(listed: DestinationList) -> tuple[Axis, ...]:
    """Return the variables of enquiries, as the list of destinations in use has them."""
    places = tuple(Category(each.code, each.words) for each in listed.groups)
    reached = Group(REACHED, REACHED, tuple(each.code for each in places))
    return (
        Axis(CHECKPOINT, CHECKPOINT, same_words(each.value for each in Stage)),
        Axis(
            DESTINATION,
            DESTINATION,
            (*places, *same_words(_UNREACHED.values())),
            sensitive=True,
            groups=(reached,),
        ),
        Axis(SCHOOL_TYPE, SCHOOL_TYPE, same_words(each.value for each in SchoolType)),
        Axis(
            ENTRY,
            "Einstieg in betriebliche Ausbildung",
            same_words((DIRECT, NOT_DIRECT, OTHERS)),
            sensitive=True,
        ),
        Axis(AGE, AGE, AGE_BANDS),
        Axis(SEX, SEX, same_words(each.value for each in Sex)),
    )


def enquiry_record(
    checkpoint: Checkpoint,
    state: CheckpointState,
    found: Whereabouts | None,
    asked: AskedPerson,
    listed: DestinationList,
) -> Record | None:
    """Return the codes of an enquiry by axis; none of one that was not due.

    Where somebody went is only known of who was reached; how they began, of those at V1.
    """
    known = None if found is None else listed.get(found.category)
    if state is CheckpointState.REACHED and known is not None:
        place = known.group
    elif state in _UNREACHED:
        place = _UNREACHED[state]
    else:
        return None
    entry = OTHERS
    if state is CheckpointState.REACHED and checkpoint.stage is Stage.SCHOOL_END:
        direct = started_directly(asked.school, asked.stations, listed)
        entry = DIRECT if direct else NOT_DIRECT
    return {
        CHECKPOINT: checkpoint.stage.value,
        DESTINATION: place,
        SCHOOL_TYPE: asked.school_type.value,
        ENTRY: entry,
        AGE: band_of(age_on(asked.born_on, checkpoint.day), AGE_BANDS),
        SEX: asked.sex.value,
    }


def direct_share(row: Sequence[Cell], least: int) -> int | None:
    """Return how many per cent began directly, from what is shown of a row by `ENTRY` alone.

    Args:
        row: cells in the order of the axis.
        least: how many must be known for a percentage.
    """
    direct, other = (cell.value for cell in row[:2])
    if direct is None or other is None or direct + other < max(least, 1):
        return None
    return round(100 * direct / (direct + other))


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
