"""Hours and fares of volunteers in a summary: one line per tandem, nobody shielded."""

from __future__ import annotations

from datetime import timedelta

from ilja_desktop.domain.mentorlog import MentorLogDraft
from ilja_desktop.domain.person import Sex
from ilja_desktop.domain.shield import ShieldDraft
from ilja_desktop.domain.summaryfacts import Counted, Population
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from tests.services.conftest import Town
from tests.services.mentoring import TODAY, entry, mentoring_in

QUARTER = SummaryPeriod.around(TODAY)


def counted(town: Town, population: Population) -> Counted:
    summaries = town.desk.summaries
    return summaries.plan(summaries.order(QUARTER, "lotsenbegleitung")).facts.of(population)


def test_a_tandem_is_one_line_with_all_it_took(town: Town) -> None:
    town.clock.go_to(TODAY)
    mentoring = mentoring_in(town)
    names = ("Öz", "Bąk", "Tesfay", "Li")
    tandems = [
        mentoring.tandem(mentoring.volunteer(name), family_name=name, sex=Sex.FEMALE)
        for name in names
    ]
    logs: list[tuple[int, MentorLogDraft]] = [
        (0, entry(minutes=90, fare_cents=250)),
        (0, entry(minutes=60, fare_cents=260)),
        (1, entry(minutes=45)),
        (2, entry(fare_cents=1200)),
        (3, entry(minutes=600, met_on=QUARTER.start - timedelta(days=1))),
    ]
    for at, draft in logs:
        town.desk.mentor_logs.write(tandems[at].id, draft)
    hours, fares = (
        counted(town, each) for each in (Population.MENTOR_HOURS, Population.MENTOR_FARES)
    )
    assert (hours.amounts, fares.amounts) == ((2, 1, 0), (5, 0, 12))
    assert len(hours.records) == 3
    assert {record["Tandem"] for record in hours.records} == {"läuft"}
    shielded = ShieldDraft(
        person_id=tandems[2].person_id, reason="Tante", named=frozenset({town.desk.user.uid})
    )
    town.desk.shields.put_up(shielded)
    assert counted(town, Population.MENTOR_FARES).amounts == (5, 0)
