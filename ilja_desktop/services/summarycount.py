"""Counts what was done in a period: facts in codes, and nothing that tells who somebody is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.casefacts import (
    STANDING,
    CaseFacts,
    case_axes,
    case_record,
    standing_axis,
    standing_of,
)
from ilja_desktop.domain.commitment import Commitment
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.deadline import age_on
from ilja_desktop.domain.destination import DestinationList
from ilja_desktop.domain.ids import CaseId, YoungPersonId
from ilja_desktop.domain.summaryfacts import Counted, Population, SummaryFacts
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.domain.whereaboutsfacts import axes_of
from ilja_desktop.services.destination import destinations_of
from ilja_desktop.services.pathreading import Followed, follow
from ilja_desktop.services.whereaboutsfigures import whereabouts_facts
from ilja_desktop.services.workplace import office_of
from ilja_desktop.store import pathway as pathway_store
from ilja_desktop.store import tally
from ilja_desktop.store.tally import HeldItem


def facts_of(
    session: Session, period: SummaryPeriod, last: date | None, today: date
) -> SummaryFacts:
    """Return all that may enter a summary of a period, as it stands today.

    Args:
        session: of the vault.
        period: what is counted.
        last: the day up to which new cases were reviewed; None as long as all are counted.
        today: commitments are overdue, and consents hold, as of this day.
    """
    office = office_of(session)
    listed = destinations_of(session)
    items = [
        item
        for item in tally.held_items(session, period.start, period.end)
        if last is None or item.first_held_on <= last
    ]
    conferences = tally.conferences_held(session, period.start, period.end)
    commitments = tally.commitments_made(session, period.start, period.end)
    asked = follow(session, pathway_store.people_asked(session), listed, today)
    followed = {path.person.id: path for path in asked if path.verdict.allowed}
    return SummaryFacts(
        office=office.name,
        period=period,
        counted=(
            Counted(Population.CONFERENCES, (), ({},) * conferences),
            _cases(session, items, followed, (office.municipalities, listed)),
            _commitments(commitments, today),
            _enquiries(session, listed, period, today),
        ),
    )


def new_cases(session: Session, period: SummaryPeriod, last: date | None) -> int:
    """Return how many cases of a period wait for somebody to review them."""
    items = tally.held_items(session, period.start, period.end)
    return len({item.case_id for item in items if last is not None and item.first_held_on > last})


def _cases(
    session: Session,
    items: Sequence[HeldItem],
    followed: Mapping[YoungPersonId, Followed],
    lists: tuple[Sequence[str], DestinationList],
) -> Counted:
    """Return one record per case; the last talk of the period gives the outcome."""
    latest: dict[CaseId, HeldItem] = {item.case_id: item for item in items}
    topics = tally.topics_reported(session, tuple(latest))
    records = tuple(
        case_record(_case(item, topics.get(id, frozenset()), followed.get(item.person_id)), *lists)
        for id, item in latest.items()
    )
    return Counted(Population.CASES, case_axes(*lists), records)


def _case(item: HeldItem, topics: frozenset[DataCategory], path: Followed | None) -> CaseFacts:
    facts = CaseFacts(
        circle=item.legal_circle,
        age=age_on(item.born_on, item.held_on),
        sex=item.sex,
        outcome=item.state,
        waited=item.waited,
        procedure=item.procedure,
        stage=item.case_state,
        topics=topics,
    )
    if path is None:
        return facts
    return replace(
        facts,
        residence=path.person.residence,
        school_type=path.pathway.school_type if path.pathway is not None else None,
        offers=tuple(
            station.category for station in path.stations if station.begins_on <= item.held_on
        ),
    )


def _commitments(commitments: Sequence[Commitment], today: date) -> Counted:
    return Counted(
        Population.COMMITMENTS,
        (standing_axis(),),
        tuple({STANDING: standing_of(each, today)} for each in commitments),
    )


def _enquiries(
    session: Session, listed: DestinationList, period: SummaryPeriod, today: date
) -> Counted:
    axes = axes_of(listed)
    facts = whereabouts_facts(session, listed, period, today)
    return Counted(
        Population.ENQUIRIES,
        tuple(getattr(axes, field.name) for field in fields(axes)),
        tuple(fact.record() for fact in facts),
    )
