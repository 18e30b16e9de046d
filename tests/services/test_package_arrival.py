"""What is asked of records that arrive, and of people who may be known here already."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.lineage import Choice
from ilja_desktop.domain.loan import LoanSide
from ilja_desktop.domain.offer import Offer, OfferDraft
from ilja_desktop.domain.package import (
    ChoicesBreakRule,
    Errand,
    Move,
    PackageUnsettled,
    RefusedFor,
)
from ilja_desktop.domain.packagestaging import Staged
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import loan as loan_store
from ilja_desktop.store import offer as offer_store
from ilja_desktop.store import person as person_store
from tests.builders import TODAY
from tests.services.conftest import ALL_PLAIN, Town
from tests.services.desks import Desks, befriended, compared, opened, reopened, taken


@pytest.fixture(scope="module")
def towns(template: Unlocked, tmp_path_factory: pytest.TempPathFactory) -> tuple[Town, Town]:
    return befriended(template, tmp_path_factory.mktemp("desks"))


@pytest.fixture
def desks(towns: tuple[Town, Town], tmp_path: Path) -> Iterator[Desks]:
    with reopened(towns, tmp_path) as desks:
        yield desks


def an_offer(town: Town, **values: object) -> Offer:
    given = {"name": "Holzwerkstatt", "carrier": "Werkhof e. V.", "places": 3, "as_of": TODAY}
    draft = OfferDraft(legal_circle=LegalCircle.SGB_VIII, **{**given, **values})  # type: ignore[arg-type]  # by name
    return town.desk.offers.enter(draft)


def write(town: Town, **values: object) -> None:
    """Change the only offer of a town, past everything a draft is asked."""
    with town.vault.write(town.vault.uid, town.clock()) as transaction:
        (offer,) = offer_store.every(transaction.session)
        transaction.change(offer_store.get(transaction.session, offer.id), values)


def on_loan(town: Town, side: LoanSide) -> int:
    with town.vault.read() as session:
        return len(loan_store.all_running(session, side))


def a_case_with_release(desks: Desks, occasion: str = "Ohne Zusage", **person: object) -> Case:
    home = desks.home
    young = home.a_person(**person)
    home.a_consent(young, grants=home.grants(home.table, ALL_PLAIN))
    case = home.a_case(young)
    home.a_report(case, occasion=occasion)
    home.desk.cases.report(case.id)
    return case


def test_the_text_both_went_on_from_is_shown(desks: Desks) -> None:
    an_offer(desks.home)
    taken(desks.away, desks.send_away(Errand.OFFERS))
    write(desks.home, places=5)
    write(desks.home, places=1, starts_on=date(2027, 2, 1))
    write(desks.away, places=7, starts_on=date(2027, 3, 1))
    (record,) = compared(desks.home, desks.send_home(Errand.OFFERS)).records
    told = {each.field: (each.former, each.mine, each.theirs) for each in record.conflicts}
    assert told == {"places": ("3", "1", "7"), "starts_on": ("", "01.02.2027", "01.03.2027")}


def test_once_settled_the_next_quarrel_begins_from_there(desks: Desks) -> None:
    an_offer(desks.home)
    taken(desks.away, desks.send_away(Errand.OFFERS))
    write(desks.home, places=1)
    write(desks.away, places=7)
    path = desks.send_home(Errand.OFFERS)
    (record,) = compared(desks.home, path).records
    taken(desks.home, path, {(record.object_id, "places"): Choice.THEIRS})
    taken(desks.away, desks.send_away(Errand.OFFERS))
    write(desks.home, places=2)
    write(desks.away, places=9)
    (record,) = compared(desks.home, desks.send_home(Errand.OFFERS)).records
    assert [each.former for each in record.conflicts] == ["7"]


def test_what_breaks_a_rule_stays_outside_with_the_reason(desks: Desks) -> None:
    an_offer(desks.home)
    write(desks.home, name=" ", places=-4)
    path = desks.send_away(Errand.OFFERS)
    (record,) = compared(desks.away, path).records
    assert record.refused is RefusedFor.BREAKS_RULE
    assert record.problems == ("name.missing", "places.out_of_range")
    taken(desks.away, path)
    assert not desks.away.desk.offers.entries()


def test_chosen_texts_have_to_go_together(desks: Desks) -> None:
    an_offer(desks.home, starts_on=date(2027, 3, 1), report_by=date(2027, 2, 1))
    taken(desks.away, desks.send_away(Errand.OFFERS))
    write(desks.home, starts_on=date(2027, 6, 1), report_by=date(2027, 5, 1))
    write(desks.away, starts_on=date(2027, 4, 1), report_by=date(2027, 3, 1))
    path = desks.send_home(Errand.OFFERS)
    (record,) = compared(desks.home, path).records
    mixed = {
        (record.object_id, "starts_on"): Choice.THEIRS,
        (record.object_id, "report_by"): Choice.MINE,
    }
    with pytest.raises(ChoicesBreakRule):
        taken(desks.home, path, mixed)
    taken(desks.home, path, dict.fromkeys(mixed, Choice.THEIRS))


def test_a_day_that_is_past_now_was_none_when_it_was_agreed(desks: Desks) -> None:
    case = a_case_with_release(desks)
    conference = desks.home.an_agenda(case)
    path = desks.send_away(Errand.CONFERENCE, conference.uuid)
    desks.away.clock.go_to(date(2027, 1, 20))
    refused = [each for each in compared(desks.away, path).records if each.refused]
    assert not [each for each in refused if each.refused is RefusedFor.BREAKS_RULE]


def test_words_worth_a_second_look_refuse_nothing(desks: Desks) -> None:
    case = a_case_with_release(desks, "Nach der Scheidung der Eltern ohne Anschluss")
    staged = compared(desks.away, desks.send_away(Errand.CASE, case.uuid))
    (report,) = [each for each in staged.records if each.doubts]
    assert report.move is Move.NEW
    assert [found.word for found in report.doubts] == ["Scheidung"]


def known_twice(desks: Desks) -> tuple[Case, UUID, Path]:
    """A young person who has a case at both desks, and a package with the one from home."""
    desks.home.a_case(desks.home.a_person(given_name="Zofia"))  # so that the numbers differ
    case = a_case_with_release(desks, residence="Talheim")
    known = desks.away.a_person(residence="Bergstadt")
    desks.away.a_case(known)
    return case, known.uuid, desks.send_away(Errand.CASE, case.uuid)


def again(desks: Desks, path: Path, people: dict[UUID, UUID | None]) -> Staged:
    arrival = opened(desks.away, path)
    try:
        return desks.away.desk.packages.compare(arrival, people=people)
    finally:
        arrival.put_away()


def take(desks: Desks, path: Path, staged: Staged, people: dict[UUID, UUID | None]) -> None:
    theirs = {
        (record.object_id, conflict.field): Choice.THEIRS
        for record in staged.records
        for conflict in record.conflicts
    }
    arrival = opened(desks.away, path)
    try:
        desks.away.desk.packages.take(arrival, theirs, people)
    finally:
        arrival.put_away()


def test_nobody_is_put_together_by_the_program(desks: Desks) -> None:
    case, known, path = known_twice(desks)
    (one,) = compared(desks.away, path).arriving
    (likely,) = one.likely
    assert (likely.person, one.decided, len(likely.cases)) == (known, False, 1)
    with pytest.raises(PackageUnsettled):
        taken(desks.away, path)
    people: dict[UUID, UUID | None] = {one.person: None}
    take(desks, path, again(desks, path, people), people)
    with desks.away.vault.read() as session:
        assert len(person_store.people(session)) == 2
        assert case_store.row_of_number(session, case.number) is not None


def test_the_same_person_keeps_the_number_they_have_here(desks: Desks) -> None:
    case, known, path = known_twice(desks)
    (one,) = compared(desks.away, path).arriving
    people: dict[UUID, UUID | None] = {one.person: known}
    staged = again(desks, path, people)
    (record,) = [each for each in staged.records if each.conflicts]
    told = [(each.field, each.former, each.mine, each.theirs) for each in record.conflicts]
    assert told == [("residence", None, "Bergstadt", "Talheim")]
    take(desks, path, staged, people)
    with desks.away.vault.read() as session:
        (person,) = person_store.people(session)
        assert (person.uuid, person.residence) == (known, "Talheim")
        row = case_store.row_of_number(session, case.number)
        assert row is not None
        assert row.person_id == person.id
        there = CaseId(row.id)
    # Their own desk calls them as it always did, and is not asked.
    desks.away.a_report(desks.away.desk.cases.view(there).case, occasion="Ohne Ausbildungsplatz")
    back = compared(desks.home, desks.send_home(Errand.CASE, case.uuid))
    assert not back.arriving
    assert {each.noun for each in back.records if each.move is Move.NEW} <= {"Fallmeldung"}
    # And the next package of theirs finds the person without another question.
    desks.home.desk.packages.call_back(desks.home.desk.packages.every()[-1].id)
    desks.home.a_report(case, occasion="Neuer Anlass")
    assert not compared(desks.away, desks.send_away(Errand.CASE, case.uuid)).arriving


def test_undone_they_are_two_again(desks: Desks) -> None:
    _case, known, path = known_twice(desks)
    (one,) = compared(desks.away, path).arriving
    people: dict[UUID, UUID | None] = {one.person: known}
    take(desks, path, again(desks, path, people), people)
    desks.away.desk.packages.undo(desks.away.desk.packages.every()[0].id)
    (again_asked,) = compared(desks.away, path).arriving
    assert not again_asked.decided
    with desks.away.vault.read() as session:
        (person,) = person_store.people(session)
        assert person.residence == "Bergstadt"


def test_whoever_is_born_another_day_is_somebody_else(desks: Desks) -> None:
    case = a_case_with_release(desks)
    desks.away.a_person(born_on=date(2009, 1, 2))
    assert not compared(desks.away, desks.send_away(Errand.CASE, case.uuid)).arriving


def test_an_import_undone_puts_the_cases_back_where_they_lay(desks: Desks) -> None:
    case = a_case_with_release(desks)
    taken(desks.away, desks.send_away(Errand.CASE, case.uuid))
    taken(desks.home, desks.send_home(Errand.CASE, case.uuid))
    assert (on_loan(desks.home, LoanSide.LENT), on_loan(desks.away, LoanSide.LENT)) == (0, 1)
    desks.home.desk.packages.undo(desks.home.desk.packages.every()[0].id)
    assert on_loan(desks.home, LoanSide.LENT) == 1
