"""Counts enquiries in codes, and finds the paths that figures may count at all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.destination import DestinationList
from ilja_desktop.domain.pathway import SchoolType
from ilja_desktop.domain.summaryfacts import Record
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.domain.whereabouts import Stage
from ilja_desktop.domain.whereaboutsfacts import AskedPerson, enquiry_record
from ilja_desktop.services.pathreading import Followed, Step, follow
from ilja_desktop.store import pathway as pathway_store
from ilja_desktop.store.shield import shielded_people


def countable_paths(session: Session, listed: DestinationList, today: date) -> tuple[Followed, ...]:
    """Return the paths of those who agree to be followed up on a day.

    Whoever took that back is in no figure from then on. Shielded young people are in none, for
    whoever counts: nothing of their path is open.
    """
    shielded = shielded_people(session)
    asked = [id for id in pathway_store.people_asked(session) if id not in shielded]
    return tuple(path for path in follow(session, asked, listed, today) if path.verdict.allowed)


def enquiry_records(
    paths: Sequence[Followed], listed: DestinationList, period: SummaryPeriod
) -> tuple[Record, ...]:
    """Return what is counted of enquiries whose day lies in a period.

    One record per person and stage, the latest, so that nobody passes as several. Their order says
    nothing about whom they are of.
    """
    found = (record for path in paths for record in _records(path, listed, period))
    return tuple(sorted(found, key=lambda record: tuple(record.values())))


def _records(path: Followed, listed: DestinationList, period: SummaryPeriod) -> list[Record]:
    latest: dict[Stage, Step] = {}
    for step in path.steps:
        if period.contains(step.checkpoint.day):
            latest[step.checkpoint.stage] = step
    asked = AskedPerson(
        path.person.born_on,
        path.person.sex,
        path.pathway.school_type if path.pathway else SchoolType.UNKNOWN,
        path.school,
        path.stations,
    )
    found = (enquiry_record(s.checkpoint, s.state, s.found, asked, listed) for s in latest.values())
    return [record for record in found if record is not None]
