"""When somebody is asked where they are: checkpoints, made by themselves from a path's dates.

V1 after general compulsory schooling, V2 after each measure, V3 at the begin of a training, some
months later, at its end and some months after it (cooperation agreements of ILJA, no. 2.2). An
enquiry is due only while a consent to be followed up holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.deadline import after_months
from ilja_desktop.domain.destination import DestinationList, Meaning
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import StationId
from ilja_desktop.domain.pathway import Station, in_order
from ilja_desktop.domain.whereabouts import Stage, Whereabouts

_DAY = timedelta(days=1)


class CheckpointState(Enum):
    """How a checkpoint stands on a day."""

    AHEAD = "noch nicht fällig"
    DUE = "fällig"
    REACHED = "beantwortet"
    MISSED = "nicht erreicht"
    DECLINED = "keine Auskunft gewollt"
    NO_CONSENT = "keine Einwilligung"
    TOO_LONG_AGO = "zu lange her"


Key = tuple[Stage, StationId | None]
"""What an answer belongs to, however often dates move."""


@dataclass(frozen=True)
class Checkpoint:
    """A day on which somebody is asked.

    Args:
        stage: at which turn.
        number: of the measure or training, from 1; 0 after school.
        day: when.
        expected: the day is worked out, because nobody entered the one it follows from.
        station_id: the measure or training it follows from.
    """

    stage: Stage
    number: int
    day: date
    expected: bool = False
    station_id: StationId | None = None

    @property
    def key(self) -> Key:
        """Return what an answer belongs to."""
        return self.stage, self.station_id


@dataclass(frozen=True)
class SchoolEnd:
    """The last day of general compulsory schooling."""

    day: date
    expected: bool


@dataclass(frozen=True)
class Permit:
    """Whether somebody may be asked today, and since when it is so."""

    allowed: bool
    since: date | None = None


def checkpoints(
    school: SchoolEnd, stations: tuple[Station, ...], listed: DestinationList
) -> tuple[Checkpoint, ...]:
    """Return every checkpoint of a path, as far as its dates are known, in order of time."""
    ordered = in_order(stations)
    measures = [each for each in ordered if each.is_measure(listed)]
    trainings = [each for each in ordered if listed.meaning(each.category).training]
    found = [_after_school(school, listed)]
    for number, measure in enumerate(measures, 1):
        found += _after_measure(number, measure, listed)
    for number, training in enumerate(trainings, 1):
        found += _of_training(number, training, listed)
    return tuple(sorted(found, key=lambda each: (each.day, list(Stage).index(each.stage))))


def _after_school(school: SchoolEnd, listed: DestinationList) -> Checkpoint:
    day = after_months(school.day, listed.rules.school_months)
    return Checkpoint(Stage.SCHOOL_END, 0, day, school.expected)


def _after_measure(number: int, one: Station, listed: DestinationList) -> Iterator[Checkpoint]:
    end = one.end(listed)
    if end is not None:
        expected = one.ends_on is None
        yield Checkpoint(Stage.MEASURE_END, number, end + _DAY, expected, one.id)


def _of_training(number: int, one: Station, listed: DestinationList) -> Iterator[Checkpoint]:
    months, end = listed.rules.training_months, one.end(listed)
    yield Checkpoint(Stage.TRAINING_BEGIN, number, one.begins_on, False, one.id)
    later = after_months(one.begins_on, months)
    if end is None or later <= end:
        yield Checkpoint(Stage.TRAINING_GOING_ON, number, later, False, one.id)
    if end is not None:
        expected = one.ends_on is None
        yield Checkpoint(Stage.TRAINING_END, number, end + _DAY, expected, one.id)
        after = after_months(end + _DAY, months)
        yield Checkpoint(Stage.TRAINING_AFTER, number, after, expected, one.id)


def state_on(
    checkpoint: Checkpoint,
    found: Whereabouts | None,
    permit: Permit,
    listed: DestinationList,
    today: date,
) -> CheckpointState:
    """Return how a checkpoint stands today; without a consent nothing is ever due."""
    if found is not None:
        return _ANSWERED.get(listed.meaning(found.category), CheckpointState.REACHED)
    if not permit.allowed:
        return CheckpointState.NO_CONSENT
    if today < checkpoint.day:
        return CheckpointState.AHEAD
    latest = after_months(checkpoint.day, listed.rules.look_back_months)
    if permit.since is not None and latest < permit.since:
        return CheckpointState.TOO_LONG_AGO
    return CheckpointState.DUE


_ANSWERED = {
    Meaning.NOT_REACHED: CheckpointState.MISSED,
    Meaning.NO_ANSWER: CheckpointState.DECLINED,
}


def permit_of(basis: Basis, *, allowed: bool) -> Permit:
    """Return whether somebody may be asked, and since when they agreed to be, renewals included.

    Args:
        basis: the consents of the person.
        allowed: whether one of them holds for this purpose today.
    """
    begun = (
        grant.valid_from
        for consent in basis.consents
        if not consent.flawed_reason
        for grant in consent.grants
        if grant.purpose is Purpose.MONITORING
    )
    return Permit(allowed, min(begun, default=None))
