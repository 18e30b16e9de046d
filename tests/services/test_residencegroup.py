"""The group of a residence title: entered, shown and counted only where the consent names it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import text

from ilja_desktop.domain.casefacts import RESIDENCE_GROUP
from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.pathway import PathwayDraft, ResidenceGroup
from ilja_desktop.domain.summaryfacts import Population
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.domain.withdrawal import Scope, Withdrawal, WithdrawalForm
from ilja_desktop.services.pathway import ResidenceNotTold
from tests.services.conftest import Town
from tests.services.pathtown import ASKED_FROM

DRAFT = PathwayDraft(residence_group=ResidenceGroup.TOLERATED)


def a_case(town: Town, *special: DataCategory) -> Case:
    """A case to be discussed, whose consent to be followed up names some special data."""
    young = town.a_person()
    grants = town.grants_from(ASKED_FROM)
    monitoring = [replace(grants[0], purpose=Purpose.MONITORING)]
    monitoring += [replace(monitoring[0], category=each, explicit=True) for each in special]
    town.a_consent(young, grants=(*grants, *monitoring))
    case = town.a_case(young)
    town.a_report(case)
    return town.desk.cases.report(case.id)


def groups(town: Town) -> list[object]:
    summaries = town.desk.summaries
    order = summaries.order(SummaryPeriod.around(town.desk.workplace.today()))
    records = summaries.plan(order).facts.of(Population.CASES).records
    return [record[RESIDENCE_GROUP] for record in records]


def discussed(town: Town, case: Case) -> None:
    running = town.a_running_conference(case)
    town.discuss(town.item_of(running))
    town.sign(running)


def test_nothing_is_entered_without_a_consent_that_names_it(town: Town) -> None:
    case = a_case(town)
    with pytest.raises(ResidenceNotTold):
        town.desk.pathways.keep(replace(DRAFT, person_id=case.person_id))
    assert not town.desk.whereabouts.path(case.person_id).followed.residence_told
    discussed(town, case)
    assert groups(town) == ["keine Angabe"]


def test_it_is_counted_until_the_consent_names_it_no_more(town: Town) -> None:
    case = a_case(town, DataCategory.RESIDENCE_STATUS)
    town.desk.pathways.keep(replace(DRAFT, person_id=case.person_id))
    discussed(town, case)
    assert groups(town) == ["Duldung"]
    withdrawal = Withdrawal(
        withdrawn_on=town.desk.workplace.today(),
        withdrawn_by="selbst",
        form=WithdrawalForm.ORAL,
        scope=Scope(categories=(DataCategory.RESIDENCE_STATUS,)),
    )
    town.desk.withdrawals.declare(town.consent_of(case).id, withdrawal)
    assert town.desk.whereabouts.path(case.person_id).followed.verdict.allowed
    assert groups(town) == ["keine Angabe"]
    assert "Duldung" not in kept(town)


def kept(town: Town) -> str:
    """All that the vault says of paths, former versions too."""
    with town.vault.read() as session:
        now = session.execute(text("SELECT residence_group FROM pathways")).scalars().all()
        before = session.execute(text("SELECT * FROM history")).all()
    return " ".join(map(str, (*now, *before)))


def test_the_day_is_that_of_the_consent(town: Town) -> None:
    case = a_case(town, DataCategory.RESIDENCE_STATUS)
    town.desk.pathways.keep(replace(DRAFT, person_id=case.person_id))
    town.clock.go_to(date(2028, 1, 10))
    assert town.desk.whereabouts.path(case.person_id).followed.pathway is not None
    assert not town.desk.whereabouts.path(case.person_id).followed.residence_told
