"""The paths of those who agreed to be followed up, put together for whoever looks at them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.checkpoint import (
    Checkpoint,
    CheckpointState,
    Key,
    SchoolEnd,
    checkpoints,
    permit_of,
    state_on,
)
from ilja_desktop.domain.coverage import standing
from ilja_desktop.domain.destination import DestinationList
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.pathway import (
    Pathway,
    ResidenceGroup,
    Station,
    residence_told,
    school_end,
)
from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.domain.verdict import Verdict
from ilja_desktop.domain.whereabouts import Whereabouts
from ilja_desktop.services.basis import bases_of
from ilja_desktop.store import pathway as store
from ilja_desktop.store import whereabouts as whereabouts_store


@dataclass(frozen=True)
class Step:
    """One checkpoint of a path: how it stands, and what was found out."""

    checkpoint: Checkpoint
    state: CheckpointState
    found: Whereabouts | None


@dataclass(frozen=True)
class Followed:
    """Somebody's path as it stands today.

    Args:
        verdict: whether they agree to be followed up today, and until when.
        pathway: the small record, once there is one.
        school: the end of general compulsory schooling.
        steps: every checkpoint in order of time.
        residence_told: the consent names the residence title too.
    """

    person: YoungPerson
    verdict: Verdict
    pathway: Pathway | None
    school: SchoolEnd
    stations: tuple[Station, ...]
    steps: tuple[Step, ...]
    residence_told: bool

    def step(self, key: Key) -> Step | None:
        """Return the step of a checkpoint, if the path has it."""
        return next((each for each in self.steps if each.checkpoint.key == key), None)


def follow(
    session: Session, people: Sequence[YoungPersonId], listed: DestinationList, today: date
) -> tuple[Followed, ...]:
    """Return the paths of some young people, with a few queries for all of them."""
    bases = bases_of(session, people, today)
    pathways = store.of_people(session, people)
    stations = store.stations_of(session, people)
    found = whereabouts_store.of_people(session, people)
    return tuple(
        _followed(
            bases[id], pathways.get(id), stations.get(id, ()), found.get(id, ()), listed, today
        )
        for id in people
    )


def _followed(
    basis: Basis,
    pathway: Pathway | None,
    stations: tuple[Station, ...],
    found: tuple[Whereabouts, ...],
    listed: DestinationList,
    today: date,
) -> Followed:
    person = basis.family.person
    verdict = standing(basis, Purpose.MONITORING, today)
    permit = permit_of(basis, allowed=verdict.allowed)
    school = _school(person, pathway, listed)
    answers: dict[Key, Whereabouts] = {(each.stage, each.station_id): each for each in found}
    steps = tuple(
        Step(
            each,
            state_on(each, answers.get(each.key), permit, listed, today),
            answers.get(each.key),
        )
        for each in checkpoints(school, stations, listed)
    )
    told = residence_told(basis, today)
    if pathway is not None and not told:
        pathway = replace(pathway, residence_group=ResidenceGroup.UNKNOWN)
    return Followed(person, verdict, pathway, school, stations, steps, told)


def _school(person: YoungPerson, pathway: Pathway | None, listed: DestinationList) -> SchoolEnd:
    if pathway is not None and pathway.school_ends_on is not None:
        return SchoolEnd(pathway.school_ends_on, expected=False)
    return SchoolEnd(school_end(person.born_on, listed.rules), expected=True)
