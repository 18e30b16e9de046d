"""Figures of paths: protected whoever looks, and without whoever took the consent back."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.errors import NotAllowed
from ilja_desktop.domain.pathway import SchoolType
from ilja_desktop.domain.shield import CaseShielded
from ilja_desktop.domain.summary import MARK
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.domain.user import Role
from ilja_desktop.domain.whereabouts import Certainty, Missed, Source, Stage, WhereaboutsDraft
from ilja_desktop.domain.whereaboutsfacts import WhereaboutsFact
from ilja_desktop.services.whereaboutsfigures import Figure, FiguresPlan, whereabouts_facts
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


def facts(town: Town) -> tuple[WhereaboutsFact, ...]:
    listed = town.desk.destination_lists.known()
    with town.vault.read() as session:
        return whereabouts_facts(session, listed, PERIOD, town.desk.workplace.today())


def after_school(found: tuple[WhereaboutsFact, ...]) -> list[WhereaboutsFact]:
    return [fact for fact in found if fact.stage == Stage.SCHOOL_END.value]


def made(town: Town) -> tuple[FiguresPlan, dict[str, Figure]]:
    plan = town.desk.whereabouts_figures.plan(PERIOD)
    figures = town.desk.whereabouts_figures.make(plan)
    return plan, {figure.title: figure for figure in figures}


def test_facts_count_one_per_person_and_checkpoint(town: Town, cases: list[Case]) -> None:
    found = after_school(facts(town))
    assert len(found) == len(cases)
    results = sorted(fact.result for fact in found)
    assert results == ["erreicht"] * 7 + ["nicht erreicht", "offen"]
    assert sum(fact.direct == "direkt" for fact in found) == 5
    assert {fact.school_type for fact in found} == {SchoolType.MAIN.value}


def test_whoever_takes_the_consent_back_is_in_no_later_figure(
    town: Town, cases: list[Case]
) -> None:
    withdraw(town, cases[0])
    assert len(after_school(facts(town))) == len(cases) - 1


def test_a_shielded_path_is_closed_to_others_and_in_no_figure(
    town: Town, cases: list[Case]
) -> None:
    team = Team(town)
    team.case = cases[0]
    before = len(after_school(facts(town)))
    team.shield()
    assert len(after_school(facts(town))) == before - 1
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
    plan, figures = made(town)
    assert plan.threshold == 3
    assert len(figures) == 6
    small = 0
    for figure in figures.values():
        for _heading, texts in figure.rows:
            numbers = [int(text) for text in texts if text.isdigit()]
            assert all(number == 0 or number >= 3 for number in numbers)
            small += texts.count(MARK)
    assert small
    assert figures["Gehaltene Vereinbarungen"].rows == ()


def test_numbers_are_for_those_who_make_reports(town: Town) -> None:
    reporter = town.desk_of(Role.REPORTING)
    with pytest.raises(NotAllowed):
        reporter.whereabouts_figures.plan(PERIOD)


def test_a_period_counts_its_own_checkpoints(town: Town, cases: list[Case]) -> None:
    early = SummaryPeriod(date(2026, 1, 1), date(2026, 6, 30))
    plan = town.desk.whereabouts_figures.plan(early)
    assert plan.sets[0].records == ()
    assert all(figure.rows == () for figure in town.desk.whereabouts_figures.make(plan))


def test_the_share_comes_from_what_is_shown_alone(town: Town) -> None:
    for number in range(24):
        told(town, followed(town, f"Name{number}"), "I.1" if number < 9 else "IV")
    _plan, figures = made(town)
    (direct,) = (figure for title, figure in figures.items() if "ohne Warteschleife" in title)
    total = dict(direct.rows)["Hauptschule"]
    assert dict(zip(direct.columns, total, strict=True))["Anteil direkt"] == "38 %"
