"""Figures of paths: protected whoever looks, and without whoever took the consent back."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from sqlalchemy import text

from ilja_desktop.domain.casefacts import DESTINATION, SCHOOL_TYPE
from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.errors import NotAllowed
from ilja_desktop.domain.pathway import SchoolType
from ilja_desktop.domain.shield import CaseShielded
from ilja_desktop.domain.summary import CellState, ProtectedSummary, Table
from ilja_desktop.domain.summaryfacts import Population, Record
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.domain.user import Role
from ilja_desktop.domain.whereabouts import Certainty, Missed, Source, Stage, WhereaboutsDraft
from ilja_desktop.domain.whereaboutsfacts import (
    CHECKPOINT,
    DIRECT,
    ENTRY,
    direct_share,
)
from tests.services.conftest import Town
from tests.services.lives import withdraw
from tests.services.pathtown import followed
from tests.services.test_shields import Team

PERIOD = SummaryPeriod.of_quarter(2026, 3)
V1 = (Stage.SCHOOL_END, None)


def told(town: Town, case: Case, category: str) -> None:
    reached = not category.startswith("U")
    town.desk.whereabouts.answer(
        case.person_id,
        V1,
        WhereaboutsDraft(
            category=category,
            asked_on=town.desk.workplace.today(),
            source=Source.SCHOOL if reached else None,
            certainty=Certainty.CONFIRMED if reached else None,
            missed=None if reached else Missed.NO_REPLY,
        ),
    )


@pytest.fixture
def cases(town: Town) -> list[Case]:
    """Nine who left school: five went into companies, one is not known of, one not yet asked."""
    found = [followed(town, f"Name{number}") for number in range(9)]
    for case, category in zip(found, ("I.1",) * 5 + ("II.4", "II.4", "U.1"), strict=False):
        told(town, case, category)
    return found


def after_school(town: Town) -> list[Record]:
    facts = town.desk.whereabouts_figures.plan(PERIOD).facts
    records = facts.of(Population.ENQUIRIES).records
    return [record for record in records if record[CHECKPOINT] == Stage.SCHOOL_END.value]


def made(town: Town, period: SummaryPeriod = PERIOD) -> ProtectedSummary:
    plan = town.desk.whereabouts_figures.plan(period)
    return town.desk.whereabouts_figures.make(plan)


def by_entry(shown: ProtectedSummary) -> Table:
    return next(each for each in shown.tables if each.columns and each.columns.code == ENTRY)


def test_facts_count_one_per_person_and_checkpoint(town: Town, cases: list[Case]) -> None:
    found = after_school(town)
    assert len(found) == len(cases)
    places = Counter(str(record[DESTINATION]) for record in found)
    assert (places["nicht erreicht"], places["offen"], len(found)) == (1, 1, 9)
    assert sum(record[ENTRY] == DIRECT for record in found) == 5
    assert {record[SCHOOL_TYPE] for record in found} == {SchoolType.MAIN.value}


def test_whoever_takes_the_consent_back_is_in_no_later_figure(
    town: Town, cases: list[Case]
) -> None:
    withdraw(town, cases[0])
    assert len(after_school(town)) == len(cases) - 1


def test_a_shielded_path_is_closed_to_others_and_in_no_figure(
    town: Town, cases: list[Case]
) -> None:
    team = Team(town)
    team.case = cases[0]
    before = len(after_school(town))
    team.shield()
    assert len(after_school(town)) == before - 1
    assert b"abends" in contents(town, cases[1])
    assert b"abends" not in contents(town, cases[0])
    with team.desk() as colleague:
        seen = {line.person_id for line in colleague.whereabouts.due().enquiries}
        assert cases[8].person_id in seen
        assert cases[0].person_id not in seen
        with pytest.raises(CaseShielded):
            colleague.whereabouts.path(cases[0].person_id)
    own = town.desk.whereabouts.path(cases[0].person_id).followed
    assert [station.category for station in own.stations] == ["I.1"]


def contents(town: Town, case: Case) -> bytes:
    """What everybody with the data key reads of the small record of a path."""
    query = text("SELECT contact, school_type FROM pathways WHERE person_id = :id")
    with town.vault.read() as session:
        found = session.execute(query, {"id": case.person_id}).one()
    return repr(tuple(found)).encode()


def test_what_is_shown_is_protected(town: Town, cases: list[Case]) -> None:
    shown = made(town)
    assert shown.threshold == 3
    assert shown.tables
    cells = [cell for table in shown.tables for row in table.cells for cell in row]
    assert all(not cell.value or cell.value >= 3 for cell in cells)
    assert any(cell.state is CellState.PROTECTED for cell in cells)
    assert "Vereinbarungen" in {left.title for left in shown.left_out}


def test_numbers_are_for_those_who_make_reports(town: Town) -> None:
    reporter = town.desk_of(Role.REPORTING)
    with pytest.raises(NotAllowed):
        reporter.whereabouts_figures.plan(PERIOD)


def test_a_period_counts_its_own_checkpoints(town: Town, cases: list[Case]) -> None:
    early = SummaryPeriod(date(2026, 1, 1), date(2026, 6, 30))
    assert made(town, early).tables == ()


def test_looking_at_numbers_publishes_nothing(town: Town, cases: list[Case]) -> None:
    made(town)
    assert town.desk.publications.all() == ()
    assert town.desk.summaries.released() == ()


def test_the_share_comes_from_what_is_shown_alone(town: Town) -> None:
    for number in range(24):
        told(town, followed(town, f"Name{number}"), "I.1" if number < 9 else "IV")
    table = by_entry(made(town))
    row = dict(zip(table.row_labels, table.cells, strict=True))["Hauptschule"]
    assert direct_share(row, least=20) == 38
    assert direct_share(row, least=25) is None
