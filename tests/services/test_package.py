"""Packages between two desks: what arrives, what is held back, and what a person decides."""

import io
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.conference import AgendaItemState, Conference, ConferenceDraft
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.disclosure import DocumentKind
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.lineage import Choice
from ilja_desktop.domain.loan import CaseAway, LoanSide
from ilja_desktop.domain.offer import Offer, OfferDraft
from ilja_desktop.domain.package import (
    DeletionsUnconfirmed,
    Errand,
    Move,
    NothingToSend,
    PackageBuiltUpon,
    PackageExpired,
    PackageOutdated,
    PackageRepeated,
    PackageUnsettled,
)
from ilja_desktop.domain.verdict import Reason
from ilja_desktop.keys import agefile
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.conferenceerrand import COPY_NUMBERS
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import commitment as commitment_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import disclosure as disclosure_store
from ilja_desktop.store import history
from ilja_desktop.store import loan as loan_store
from ilja_desktop.store import minutes as minutes_store
from ilja_desktop.store import offer as offer_store
from ilja_desktop.store.numbering import NumberElsewhere
from tests.builders import TODAY
from tests.services.conftest import ALL_PLAIN, Town
from tests.services.desks import Desks, befriended, compared, opened, reopened, taken
from tests.services.lives import withdraw

HEALTH = DataCategory.HEALTH
SCHOOL_FACT = Fact(category=DataCategory.SCHOOL, text="Klasse 10")
HEALTH_FACT = Fact(category=HEALTH, text="Asthma")


@pytest.fixture(scope="module")
def towns(template: Unlocked, tmp_path_factory: pytest.TempPathFactory) -> tuple[Town, Town]:
    return befriended(template, tmp_path_factory.mktemp("desks"))


@pytest.fixture
def desks(towns: tuple[Town, Town], tmp_path: Path) -> Iterator[Desks]:
    with reopened(towns, tmp_path) as desks:
        yield desks


def an_offer(desks: Desks, name: str = "Holzwerkstatt", places: int = 3) -> None:
    desks.home.desk.offers.enter(
        OfferDraft(
            name=name,
            carrier="Werkhof e. V.",
            legal_circle=LegalCircle.SGB_VIII,
            places=places,
            as_of=TODAY,
        )
    )


def test_offers_travel_to_another_desk(desks: Desks) -> None:
    an_offer(desks)
    path = desks.send_away(Errand.OFFERS)
    staged = compared(desks.away, path)
    assert staged.counts[Move.NEW] == 1
    taken(desks.away, path)
    (entry,) = desks.away.desk.offers.entries()
    assert entry.offer.name == "Holzwerkstatt"


def a_conference(desks: Desks, **person: object) -> tuple[Conference, Case]:
    """A conference of the home desk with one case on its agenda."""
    home = desks.home
    young = home.a_person(**person)
    grants = home.grants(home.table, ALL_PLAIN) + home.grants((home.agency,), (HEALTH,))
    home.a_consent(young, grants=grants)
    case = home.a_case(young)
    home.a_report(case, (SCHOOL_FACT, HEALTH_FACT))
    home.desk.cases.report(case.id)
    return home.an_agenda(case), case


def test_a_conference_goes_out_with_its_case_and_comes_back(desks: Desks) -> None:
    conference, case = a_conference(desks)
    taken(desks.away, desks.send_away(Errand.CONFERENCE, conference.uuid))
    (line,) = desks.away.desk.conferences.all()
    assert line.uuid == conference.uuid
    with desks.away.vault.read() as session:
        there = case_store.row_of_number(session, case.number)
        assert there is not None
        report = case_store.latest_report(session, CaseId(there.id))
    assert report is not None
    assert [fact.category for fact in report.facts] == [DataCategory.SCHOOL]
    # worked on away, then back home
    draft = desks.away.draft_of(line) | {"room": "Aula"}
    desks.away.desk.conferences.change(line.id, line.revision, ConferenceDraft(**draft))
    staged = compared(desks.home, desks.send_home(Errand.CONFERENCE, conference.uuid))
    assert staged.counts[Move.CHANGED] == 1
    assert staged.counts[Move.NEW] == 0


def test_a_case_lies_on_one_table_at_a_time(desks: Desks) -> None:
    conference, case = a_conference(desks)
    path = desks.send_away(Errand.CONFERENCE, conference.uuid)
    other = desks.home.a_conference(date(2026, 12, 3))
    with pytest.raises(CaseAway):
        desks.home.desk.conferences.put_on_agenda(other.id, case.id)
    taken(desks.away, path)
    taken(desks.home, desks.send_home(Errand.CONFERENCE, conference.uuid))
    with desks.home.vault.read() as session:
        assert not loan_store.all_running(session, LoanSide.LENT)
    with pytest.raises(CaseAway):
        desks.send_home(Errand.CONFERENCE, conference.uuid)


def test_a_case_whose_stick_was_lost_can_be_called_back(desks: Desks) -> None:
    conference, _case = a_conference(desks)
    desks.send_away(Errand.CONFERENCE, conference.uuid)
    with pytest.raises(CaseAway):
        desks.send_away(Errand.CONFERENCE, conference.uuid)
    desks.home.desk.packages.call_back(desks.home.desk.packages.every()[0].id)
    second = desks.send_away(Errand.CONFERENCE, conference.uuid)
    assert compared(desks.away, second).missing == 1


def test_two_desks_never_give_the_same_number(desks: Desks) -> None:
    conference, _case = a_conference(desks)
    taken(desks.away, desks.send_away(Errand.CONFERENCE, conference.uuid))
    numbers = []
    for town in (desks.home, desks.away):
        for given_name in ("Ömer", "Zofia", "Yusuf"):
            young = town.a_person(given_name=given_name, born_on=date(2008, 1, 9))
            numbers.append(town.a_case(young).number)
    assert len(set(numbers)) == 6
    (away,) = desks.away.desk.conferences.all()
    with desks.home.vault.read() as one, desks.away.vault.read() as other:
        here = disclosure_store.copy_number_ahead(one, conference.id)
        there = disclosure_store.copy_number_ahead(other, away.id)
    assert here == COPY_NUMBERS + 1
    assert there == 1


def test_sessions_planned_at_two_desks_never_bear_the_same_number(desks: Desks) -> None:
    conference, _case = a_conference(desks)
    taken(desks.away, desks.send_away(Errand.CONFERENCE, conference.uuid))
    draft = replace(ConferenceDraft(**desks.home.draft_of(conference)), held_on=date(2027, 3, 3))
    planned = []
    for town in (desks.home, desks.home, desks.away, desks.away):
        number = town.desk.conferences.number_ahead(2026)
        planned.append(town.desk.conferences.plan(replace(draft, number=number)).number)
    assert planned == ["10/2026", "11/2026", "5/2026", "6/2026"]
    for town, elsewhere in ((desks.home, "7/2026"), (desks.away, "12/2026")):
        with pytest.raises(NumberElsewhere):
            town.desk.conferences.plan(replace(draft, number=elsewhere))


def test_every_disclosure_is_on_record(desks: Desks) -> None:
    conference, case = a_conference(desks)
    desks.send_away(Errand.CONFERENCE, conference.uuid)
    with desks.home.vault.read() as session:
        (record,) = disclosure_store.disclosures(session, case_id=case.id)
    assert record.kind is DocumentKind.PACKAGE
    assert record.receiver_id == desks.home.jobcenter.id
    assert record.grants
    (package,) = desks.home.desk.packages.every()
    assert record.sha256 == package.digest


def test_nothing_goes_without_consent(desks: Desks) -> None:
    conference, case = a_conference(desks)
    withdraw(desks.home, case)
    desks.home.desk.workplace.presence.note()
    plan = desks.home.desk.packages.plan(desks.away_contact.id, Errand.CONFERENCE, conference.uuid)
    plan.load.spool.remove()
    assert not plan.load.cases
    assert {one.reason for one in plan.load.withheld} == {Reason.CONSENT_WITHDRAWN}
    assert "Yıldız" not in str([sent.kind for sent in plan.load.sent])
    with pytest.raises(NothingToSend):
        desks.home.desk.packages.plan(desks.away_contact.id, Errand.CASE, case.uuid)


def test_a_fact_that_was_not_shown_is_never_overwritten(desks: Desks) -> None:
    """What the other desk writes to the part it saw is put before a person."""
    conference, case = a_conference(desks)
    taken(desks.away, desks.send_away(Errand.CONFERENCE, conference.uuid))
    with desks.away.vault.write(desks.away.vault.uid, desks.away.clock()) as transaction:
        there = case_store.row_of_number(transaction.session, case.number)
        assert there is not None
        row = case_store.latest_report_row(transaction.session, CaseId(there.id))
        assert row is not None
        transaction.change(row, {"facts": ()})
    path = desks.send_home(Errand.CONFERENCE, conference.uuid)
    (report,) = [each for each in compared(desks.home, path).records if each.conflicts]
    assert [each.field for each in report.conflicts] == ["facts"]
    assert "Asthma" in report.conflicts[0].mine


def test_both_texts_stay_until_somebody_decides(desks: Desks) -> None:
    an_offer(desks)
    taken(desks.away, desks.send_away(Errand.OFFERS))
    for town, places in ((desks.home, 1), (desks.away, 7)):
        (entry,) = town.desk.offers.entries()
        draft = OfferDraft(**{**town_draft(entry.offer), "places": places})
        town.desk.offers.change(entry.offer.id, entry.offer.revision, draft)
    path = desks.send_home(Errand.OFFERS)
    (record,) = compared(desks.home, path).records
    assert [(each.mine, each.theirs) for each in record.conflicts] == [("1", "7")]
    with pytest.raises(PackageUnsettled):
        taken(desks.home, path)
    taken(desks.home, path, {(record.object_id, "places"): Choice.MINE})
    (entry,) = desks.home.desk.offers.entries()
    assert entry.offer.places == 1
    with desks.home.vault.read() as session:
        row = offer_store.get(session, entry.offer.id)
        formers = history.of_row(session, row)
    assert 7 in [former.previous.get("places") for former in formers]
    assert formers[-1].by == f"contacts:{desks.away_contact.uuid}"
    taken(desks.away, desks.send_away(Errand.OFFERS))
    (there,) = desks.away.desk.offers.entries()
    assert there.offer.places == 1


def test_deletions_travel_and_many_are_asked_twice(desks: Desks) -> None:
    for number in range(5):
        an_offer(desks, f"Werkstatt {number}")
    taken(desks.away, desks.send_away(Errand.OFFERS))
    for entry in desks.home.desk.offers.entries():
        desks.home.desk.offers.remove(entry.offer.id)
    path = desks.send_away(Errand.OFFERS)
    assert compared(desks.away, path).asks_twice
    with pytest.raises(DeletionsUnconfirmed):
        taken(desks.away, path)
    taken(desks.away, path, deletions=5)
    assert not desks.away.desk.offers.entries()
    assert not compared(desks.home, desks.send_home(Errand.OFFERS)).records


def test_an_import_can_be_undone_until_something_builds_on_it(desks: Desks) -> None:
    an_offer(desks)
    first = taken(desks.away, desks.send_away(Errand.OFFERS))
    (entry,) = desks.home.desk.offers.entries()
    draft = OfferDraft(**{**town_draft(entry.offer), "places": 0})
    desks.home.desk.offers.change(entry.offer.id, entry.offer.revision, draft)
    path = desks.send_away(Errand.OFFERS)
    second = taken(desks.away, path)
    desks.away.desk.packages.undo(second.id)
    (there,) = desks.away.desk.offers.entries()
    assert there.offer.places == 3
    again = taken(desks.away, path)
    (there,) = desks.away.desk.offers.entries()
    assert there.offer.places == 0
    with pytest.raises(PackageBuiltUpon):
        desks.away.desk.packages.undo(first.id)
    desks.away.desk.packages.undo(again.id)


def test_repeated_and_outdated_sticks_do_nothing(desks: Desks) -> None:
    an_offer(desks)
    first, second, third = (desks.send_away(Errand.OFFERS) for _ in range(3))
    package = taken(desks.away, second)
    assert package.missing == 1
    with pytest.raises(PackageRepeated):
        opened(desks.away, second)
    with pytest.raises(PackageOutdated):
        opened(desks.away, first)
    taken(desks.away, third)
    late = desks.send_away(Errand.OFFERS)
    desks.away.clock.go_to(TODAY + timedelta(days=91))
    with pytest.raises(PackageExpired):
        opened(desks.away, late)


def town_draft(offer: Offer) -> dict[str, Any]:
    return {each.name: getattr(offer, each.name) for each in fields(OfferDraft)}


def test_nothing_that_was_withheld_lies_in_the_file(desks: Desks) -> None:
    """The package is opened by other means, and every text in it is looked through."""
    conference, case = a_conference(desks, address="Am Stollen 7", reachability="0241 555 01")
    path = desks.send_away(Errand.CONFERENCE, conference.uuid)
    content = path.read_bytes()
    target = io.BytesIO()
    agefile.unseal(io.BytesIO(content), target, desks.away.unlocked.identity)
    inside = target.getvalue().decode("utf-8", errors="replace")
    assert "Klasse 10" in inside
    assert "Am Stollen 7" in inside
    assert "Asthma" not in inside
    for secret in ("Yıldız", case.number, "Klasse 10", "Otto"):
        assert secret.encode() not in content
        assert secret not in path.name


def test_a_session_held_away_comes_home_with_all_that_was_agreed(desks: Desks) -> None:
    conference, case = a_conference(desks)
    home = desks.home.desk.conferences
    home.invite(conference.id)
    home.close_reports(conference.id)
    home.fix_agenda(conference.id)
    taken(desks.away, desks.send_away(Errand.CONFERENCE, conference.uuid))
    (there,) = desks.away.desk.conferences.all()
    today = desks.away.desk.workplace.today()
    desks.away.desk.sessions.open(there.id, today, notice_read=True)
    desks.away.discuss(desks.away.item_of(there))
    desks.away.desk.sessions.end(there.id)
    desks.home.desk.sessions.open(conference.id, today, notice_read=True)
    with pytest.raises(CaseAway):
        desks.home.desk.sessions.call(desks.home.item_of(conference))
    path = desks.send_home(Errand.CONFERENCE, conference.uuid)
    staged = compared(desks.home, path)
    decisions = {
        (record.object_id, conflict.field): Choice.THEIRS
        for record in staged.records
        for conflict in record.conflicts
    }
    taken(desks.home, path, decisions)
    with desks.home.vault.read() as session:
        (goal,) = commitment_store.goals_of_case(session, CaseId(case.id))
        item = conference_store.items(session, conference.id)[0]
        sheet = minutes_store.latest_sheet(session, item.id)
    assert goal.text == "Ausbildungsvertrag bis September"
    assert item.state is AgendaItemState.DISCUSSED
    assert sheet is not None
    assert {record.refused for record in staged.records} == {None}
