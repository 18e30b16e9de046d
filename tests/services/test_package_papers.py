"""Signed papers in packages: whole and unchanged, or not at all, and the reason said."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.disclosure import Channel, DocumentKind
from ilja_desktop.domain.package import Errand, NothingToSend, RefusedFor, Withheld
from ilja_desktop.domain.verdict import Reason
from ilja_desktop.domain.withdrawal import Withdrawal, WithdrawalForm
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.contact import draft_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import disclosure as disclosure_store
from tests.services.conftest import ALL_PLAIN, Town
from tests.services.desks import Desks, befriended, compared, reopened, taken

HEALTH = Fact(category=DataCategory.HEALTH, text="Asthma")
SCHOOL = Fact(category=DataCategory.SCHOOL, text="Klasse 10")
PAPERS = {DocumentKind.MINUTES_ARCHIVE, DocumentKind.SHEET_ARCHIVE}


@pytest.fixture(scope="module")
def signed(
    template: Unlocked, tmp_path_factory: pytest.TempPathFactory
) -> tuple[tuple[Town, Town], Conference, tuple[Case, Case]]:
    """Two desks; at home a session of two cases was signed, one with a health fact."""
    folder = tmp_path_factory.mktemp("desks")
    towns = befriended(template, folder)
    (folder / "signed").mkdir()
    with reopened(towns, folder / "signed") as desks:
        home = desks.home
        cases = [a_case(home, "Emre", (SCHOOL,)), a_case(home, "Zofia", (SCHOOL, HEALTH))]
        conference = home.a_running_conference(*cases)
        with home.vault.read() as session:
            items = conference_store.items(session, conference.id)
        for item in items:
            home.desk.sessions.call(item.id)
            facts = (SCHOOL,) if item.case_id == cases[0].id else (SCHOOL, HEALTH)
            home.desk.seats.seat(item.id, home.youth)
            home.finish(item.id, facts)
        home.sign(conference)
    return (desks.home, desks.away), conference, (cases[0], cases[1])


@pytest.fixture
def desks(
    signed: tuple[tuple[Town, Town], Conference, tuple[Case, Case]], tmp_path: Path
) -> Iterator[Desks]:
    with reopened(signed[0], tmp_path) as desks:
        yield desks


@pytest.fixture
def conference(signed: tuple[tuple[Town, Town], Conference, tuple[Case, Case]]) -> Conference:
    return signed[1]


@pytest.fixture
def cases(signed: tuple[tuple[Town, Town], Conference, tuple[Case, Case]]) -> tuple[Case, Case]:
    return signed[2]


def a_case(town: Town, given_name: str, facts: tuple[Fact, ...]) -> Case:
    young = town.a_person(given_name=given_name)
    health = town.grants((town.moderator, town.agency), (DataCategory.HEALTH,))
    town.a_consent(young, grants=town.grants(town.table, ALL_PLAIN) + health)
    case = town.a_case(young)
    town.a_report(case, facts)
    town.desk.cases.report(case.id)
    return case


def withdraw(town: Town, case: Case) -> None:
    taken_back = Withdrawal(
        withdrawn_on=town.desk.workplace.today(), withdrawn_by="selbst", form=WithdrawalForm.ORAL
    )
    town.desk.withdrawals.declare(town.consent_of(case).id, taken_back)


def papers(town: Town) -> dict[str, DocumentKind]:
    with town.vault.read() as session:
        found = disclosure_store.documents(session)
    return {each.sha256: each.kind for each in found if each.kind in PAPERS}


def withheld(desks: Desks, errand: Errand, subject: object) -> list[Withheld]:
    desks.home.desk.workplace.presence.note()
    plan = desks.home.desk.packages.plan(desks.away_contact.id, errand, subject)  # type: ignore[arg-type]  # a number
    plan.load.spool.remove()
    return plan.load.withheld


def test_a_signed_paper_goes_whole_or_not_at_all(desks: Desks, conference: Conference) -> None:
    (sheet,) = (
        each
        for each in withheld(desks, Errand.CONFERENCE, conference.uuid)
        if each.noun == "Unterlage"
    )
    assert (sheet.fields, sheet.reason) == ((), Reason.CATEGORY_NOT_GRANTED)
    taken(desks.away, desks.send_away(Errand.CONFERENCE, conference.uuid))
    here, there = papers(desks.home), papers(desks.away)
    assert len(here) == 3
    assert sorted(there.values(), key=str) == sorted(PAPERS, key=str)
    assert there.items() < here.items()
    # Its own desk knows it by its bytes.
    with desks.away.vault.read() as session:
        (minutes,) = (
            each
            for each in disclosure_store.documents(session)
            if each.kind is DocumentKind.MINUTES_ARCHIVE
        )
        content = disclosure_store.get_document(session, minutes.id).content
    verifications = desks.home.desk.verifications
    assert verifications.examine(content, verifications.look_up(content)).ok


def test_a_sheet_that_went_by_package_is_the_copy_of_its_reader(
    desks: Desks, conference: Conference, cases: tuple[Case, Case]
) -> None:
    reader = desks.home.jobcenter.id

    def waiting() -> set[str]:
        lines = desks.home.desk.hand_outs.lines()
        return {each.case_number for each in lines if each.receiver.professional_id == reader}

    assert waiting() == {case.number for case in cases}
    desks.send_away(Errand.CONFERENCE, conference.uuid)
    assert waiting() == {cases[1].number}, "the other sheet tells of health, and stayed"
    with desks.home.vault.read() as session:
        copies = disclosure_store.disclosures(session, case_id=cases[0].id)
    told = {each.kind: each for each in copies if each.channel is Channel.PACKAGE}
    assert told.keys() == {DocumentKind.PACKAGE, DocumentKind.SHEET_EXTRACT}
    assert papers(desks.home)[told[DocumentKind.SHEET_EXTRACT].sha256]


def test_minutes_stay_where_one_of_their_cases_may_not_be_known(
    desks: Desks, conference: Conference, cases: tuple[Case, Case]
) -> None:
    withdraw(desks.home, cases[1])
    left = withheld(desks, Errand.CONFERENCE, conference.uuid)
    reasons = [each.reason for each in left if each.noun == "Unterlage"]
    assert reasons == [Reason.CONSENT_WITHDRAWN] * 2


def test_papers_are_recalled_with_their_case(
    desks: Desks, conference: Conference, cases: tuple[Case, Case]
) -> None:
    taken(desks.away, desks.send_away(Errand.CONFERENCE, conference.uuid))
    withdraw(desks.home, cases[0])
    path = desks.send_away(Errand.RECALL)
    taken(desks.away, path, deletions=compared(desks.away, path).deletions)
    assert DocumentKind.SHEET_ARCHIVE not in papers(desks.away).values()


def test_a_paper_never_lands_without_its_case(
    desks: Desks, conference: Conference, cases: tuple[Case, Case]
) -> None:
    taken(desks.away, desks.send_away(Errand.CASE, cases[0].uuid))
    with desks.away.vault.read() as session:
        row = case_store.row_of_number(session, cases[0].number)
        assert row is not None
        there = row.record()
    withdraw(desks.away, there)
    desks.home.desk.packages.call_back(desks.home.desk.packages.every()[0].id)
    staged = compared(desks.away, desks.send_away(Errand.CONFERENCE, conference.uuid))
    refused = {each.noun: each.refused for each in staged.records if each.refused}
    assert refused["Unterlage"] is RefusedFor.NO_CONSENT


def test_an_import_with_papers_can_be_undone(desks: Desks, conference: Conference) -> None:
    package = taken(desks.away, desks.send_away(Errand.CONFERENCE, conference.uuid))
    desks.away.desk.packages.undo(package.id)
    assert not papers(desks.away)


def test_nobody_outside_the_network_can_be_named(desks: Desks, cases: tuple[Case, Case]) -> None:
    contact = desks.away_contact
    desks.home.desk.contacts.change(contact.id, replace(draft_of(contact), professional_id=None))
    with pytest.raises(NothingToSend):
        withheld(desks, Errand.CASE, cases[0].uuid)
