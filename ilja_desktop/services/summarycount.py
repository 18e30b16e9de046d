"""Counts what was done in a period: facts in codes, and nothing that tells who somebody is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.casefacts import (
    CaseFacts,
    case_axes,
    case_record,
    commitment_record,
    standing_axis,
)
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.deadline import age_on
from ilja_desktop.domain.ids import CaseId, YoungPersonId
from ilja_desktop.domain.mentorfacts import tandem_axes, tandem_record
from ilja_desktop.domain.summaryfacts import Counted, Population, Record, SummaryFacts
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.domain.whereaboutsfacts import SAME, enquiry_axes
from ilja_desktop.services.destination import destinations_of
from ilja_desktop.services.pathreading import Followed
from ilja_desktop.services.whereaboutscount import countable_paths, enquiry_records
from ilja_desktop.services.workplace import office_of
from ilja_desktop.store import mentortally, presencetally, tally
from ilja_desktop.store.shield import shielded_people
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
    office, listed = office_of(session), destinations_of(session)
    days = period.start, period.end
    paths = countable_paths(session, listed, today)
    cases = _latest_talks(session, period, last)
    known = _Known(
        topics=tally.topics_reported(session, tuple(cases)),
        present=presencetally.cases_with_person(session, *days),
        paths={path.person.id: path for path in paths},
        last=period.end,
    )
    records: dict[Population, tuple[Record, ...]] = {
        Population.CONFERENCES: ({},) * tally.conferences_held(session, *days),
        Population.CASES: tuple(
            case_record(known.of(item), office.municipalities, listed) for item in cases.values()
        ),
        Population.COMMITMENTS: tuple(
            commitment_record(each, today) for each in tally.commitments_made(session, *days)
        ),
        Population.ENQUIRIES: enquiry_records(paths, listed, period),
    }
    tandems = mentortally.tandem_sums(session, *days, shielded_people(session))
    amounts = {
        Population.MENTOR_HOURS: tuple(each.hours for each in tandems),
        Population.MENTOR_FARES: tuple(each.euros for each in tandems),
    }
    records |= dict.fromkeys(amounts, tuple(map(tandem_record, tandems)))
    counted = (
        replace(each, records=records[each.population], amounts=amounts.get(each.population, ()))
        for each in variables_of(session)
    )
    return SummaryFacts(office.name, period, tuple(counted))


def variables_of(session: Session) -> tuple[Counted, ...]:
    """Return what can be counted and by which variables, without a single record."""
    office, listed = office_of(session), destinations_of(session)
    return (
        Counted(Population.CONFERENCES),
        Counted(Population.CASES, case_axes(office.municipalities, listed)),
        Counted(Population.COMMITMENTS, (standing_axis(),)),
        Counted(Population.ENQUIRIES, enquiry_axes(listed), same=(SAME,)),
        Counted(Population.MENTOR_HOURS, tandem_axes()),
        Counted(Population.MENTOR_FARES, tandem_axes()),
    )


def new_cases(session: Session, period: SummaryPeriod, last: date | None) -> int:
    """Return how many cases of a period wait for somebody to review them."""
    return len(_latest_talks(session, period, None)) - len(_latest_talks(session, period, last))


def _latest_talks(
    session: Session, period: SummaryPeriod, last: date | None
) -> dict[CaseId, HeldItem]:
    """Return the last talk of the period about each reviewed case; it gives the outcome."""
    items = tally.held_items(session, period.start, period.end)
    return {item.case_id: item for item in items if last is None or item.first_held_on <= last}


@dataclass(frozen=True)
class _Known:
    """What is known of cases beside their talks."""

    topics: Mapping[CaseId, frozenset[DataCategory]]
    present: frozenset[CaseId]
    paths: Mapping[YoungPersonId, Followed]
    last: date
    """The last day of the period."""

    def of(self, item: HeldItem) -> CaseFacts:
        """Return what is counted of a case."""
        facts = CaseFacts(
            circle=item.legal_circle,
            age=age_on(item.born_on, item.held_on),
            sex=item.sex,
            outcome=item.state,
            waited=item.waited,
            procedure=item.procedure,
            stage=item.case_state,
            topics=self.topics.get(item.case_id, frozenset()),
            present=item.case_id in self.present,
        )
        path = self.paths.get(item.person_id)
        if path is None:
            return facts
        begun = (each for each in path.stations if each.begins_on <= item.held_on)
        if path.pathway is not None:
            facts = replace(
                facts,
                school_type=path.pathway.school_type,
                residence_group=path.pathway.residence_group,
            )
        return replace(
            facts,
            residence=path.person.residence,
            offers=tuple(each.category for each in begun),
            destination=self._destination(path),
        )

    def _destination(self, path: Followed) -> str:
        """Return the code of where somebody was when they were last reached, if they ever were."""
        found = [step.found for step in path.steps if step.found and step.found.source]
        told = [each for each in found if each.day <= self.last]
        return max(told, key=lambda each: each.day).category if told else ""
