"""Cases are found by every spelling, in two stages, and only what the user may see."""

from collections.abc import Sequence
from datetime import date

import pytest

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.caselist import CaseFilter, CaseOrder
from ilja_desktop.domain.conference import AgendaItemState
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.person import YoungPersonDraft
from ilja_desktop.store import casefile, person
from ilja_desktop.store.caselist import case_ids, case_lines
from ilja_desktop.store.erasure import erase_case
from ilja_desktop.store.search import MOST_HITS, find_cases
from ilja_desktop.store.vault import Vault
from tests.builders import (
    NOW,
    a_case,
    a_conference,
    a_person,
    a_professional,
    an_institution,
    an_item,
    settle,
)

PEOPLE = (
    ("Müller", "Ayşe"),
    ("Yılmaz-Weiß", "O"),
    ("Öztürk", "Łukasz"),
    ("Al-Hassan", "Nour"),
    ("Ghebremariam", "Senait"),
    ("Mustafa", "Müller"),
)


@pytest.fixture
def town(vault: Vault) -> Vault:
    """Six people, each with a case."""
    with vault.write(vault.uid, NOW) as transaction:
        for family, given in PEOPLE:
            settle(transaction, family_name=family, given_name=given)
    return vault


def found(vault: Vault, text: str, *, closed_drafts: bool = True) -> list[str]:
    with vault.read() as session:
        ids = find_cases(session, text, closed_drafts=closed_drafts)
        return [line.family_name for line in case_lines(session, ids)]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Mueller", ["Müller", "Mustafa"]),
        ("mull", ["Müller", "Mustafa"]),
        ("Mü", ["Müller", "Mustafa"]),
        ("Yilmaz", ["Yılmaz-Weiß"]),
        ("Oeztuerk", ["Öztürk"]),
        ("lukasz özt", ["Öztürk"]),
        ("Weiss", ["Yılmaz-Weiß"]),
        ("yilmaz wei", ["Yılmaz-Weiß"]),
        ("o", ["Öztürk", "Yılmaz-Weiß"]),
        ("hassan", ["Al-Hassan"]),
        ("KPF-2026-003", ["Öztürk"]),
        ("2026-003", ["Öztürk"]),
        ("Stollen Ghebre", ["Ghebremariam"]),
        ("nobody", []),
        ("", []),
        ('"*', []),
        ("müller AND", []),
    ],
)
def test_typing_finds(town: Vault, typed: str, names: list[str]) -> None:
    assert found(town, typed) == names


def test_a_new_name_is_found_and_the_old_one_is_not(town: Vault) -> None:
    with town.write(town.uid, NOW) as transaction:
        case = casefile.row_of_number(transaction.session, "KPF-2026-001")
        assert case is not None
        row = person.get(transaction.session, case.person_id)
        transaction.change(row, family_name="Kowalczyk", school="")
    assert found(town, "Mueller") == ["Mustafa"]
    assert found(town, "kowal") == ["Kowalczyk"]


def test_an_erased_case_is_not_found(town: Vault) -> None:
    with town.write(town.uid, NOW) as transaction:
        case = casefile.row_of_number(transaction.session, "KPF-2026-003")
        assert case is not None
        erase_case(transaction, case)
    assert found(town, "Oeztuerk") == []
    with town.read() as session:
        assert len(case_ids(session, CaseFilter(), closed_drafts=True)) == len(PEOPLE) - 1


def test_closed_drafts_are_left_out_for_those_who_may_not_see_them(town: Vault) -> None:
    with town.write(town.uid, NOW) as transaction:
        case = casefile.row_of_number(transaction.session, "KPF-2026-001")
        assert case is not None
        transaction.change(case, closed_draft=True, state=CaseState.DRAFT)
    assert found(town, "Mueller", closed_drafts=False) == ["Mustafa"]
    assert found(town, "Mueller") == ["Müller", "Mustafa"]
    assert "Müller" not in listed(town, CaseFilter(), closed_drafts=False)
    assert listed(town, CaseFilter(closed_drafts_only=True)) == ["Müller"]
    assert listed(town, CaseFilter(closed_drafts_only=True), closed_drafts=False) == []


def test_search_stops_at_its_limit(vault: Vault) -> None:
    with (
        vault.write(vault.uid, NOW) as transaction,
        transaction.run(Action.GENERATED, "seed:1") as run,
    ):
        institution, *_ = run.add_all([an_institution()])
        people = run.add_all(
            [a_person(family_name=f"Meyer {n}", given_name="Meyer") for n in range(MOST_HITS + 50)]
        )
        run.add_all([a_case(p.id, institution.id, number=f"KPF-2026-{p.id:04}") for p in people])
    assert len(found(vault, "Meyer")) == MOST_HITS
    assert len(found(vault, "Meyer 17")) == 1 + 10


def listed(vault: Vault, wanted: CaseFilter, *, closed_drafts: bool = True) -> list[str]:
    with vault.read() as session:
        ids = case_ids(session, wanted, closed_drafts=closed_drafts)
        return [line.family_name for line in case_lines(session, ids)]


@pytest.mark.parametrize(
    ("order", "names"),
    [
        (
            CaseOrder.NAME,
            ["Al-Hassan", "Ghebremariam", "Müller", "Mustafa", "Öztürk", "Yılmaz-Weiß"],
        ),
        (CaseOrder.NUMBER, [family for family, _ in PEOPLE]),
        (CaseOrder.NEWEST, [family for family, _ in reversed(PEOPLE)]),
    ],
)
def test_the_list_has_an_order(town: Vault, order: CaseOrder, names: Sequence[str]) -> None:
    assert listed(town, CaseFilter(order=order)) == names


def test_the_list_can_be_narrowed(town: Vault) -> None:
    with town.write(town.uid, NOW) as transaction:
        school = transaction.add(an_institution(name="BK", legal_circle=LegalCircle.SCHOOL))
        young = transaction.add(a_person(family_name="Kaya", born_on=date(2001, 1, 1)))
        number = "KPF-2026-100"
        transaction.add(a_case(young.id, school.id, number=number, state=CaseState.REPORTED))
        school_id = school.record().id
    assert listed(town, CaseFilter(states=frozenset({CaseState.REPORTED}))) == ["Kaya"]
    assert listed(town, CaseFilter(legal_circle=LegalCircle.SCHOOL)) == ["Kaya"]
    assert listed(town, CaseFilter(institution_id=school_id)) == ["Kaya"]
    assert listed(town, CaseFilter(order=CaseOrder.BIRTH_DATE))[0] == "Kaya"


def test_a_line_shows_the_conference_the_case_is_on(town: Vault) -> None:
    with town.write(town.uid, NOW) as transaction:
        case = casefile.row_of_number(transaction.session, "KPF-2026-001")
        assert case is not None
        moderator = transaction.add(a_professional(case.reporting_institution_id))
        first = transaction.add(a_conference(moderator.id))
        later = transaction.add(a_conference(moderator.id, held_on=date(2027, 3, 4)))
        transaction.add(an_item(first.id, case.id))
        transaction.add(an_item(later.id, case.id, state=AgendaItemState.DROPPED))
        case_id = case.id
    with town.read() as session:
        line, other = case_lines(session, [case_id, case_id + 1])
    assert (line.conference_on, other.conference_on) == (date(2026, 12, 3), None)
    assert (line.institution, line.legal_circle) == ("JC", LegalCircle.SGB_II)


def test_lines_come_in_the_order_of_their_ids(town: Vault) -> None:
    with town.read() as session:
        lines = case_lines(session, [3, 999, 1, 2])
    assert [line.id for line in lines] == [3, 1, 2]


@pytest.mark.parametrize(
    ("family", "given", "born_on", "names"),
    [
        ("Mueller", "Aische", None, ["Müller"]),
        ("Miller", "Ayse", None, ["Müller"]),
        ("Muller", "Fatma", date(2007, 2, 28), ["Müller"]),
        ("Muller", "Fatma", date(2007, 3, 1), []),
        ("Kaya", "Fatma", date(2007, 2, 28), []),
    ],
)
def test_people_who_may_be_the_same(
    town: Vault, family: str, given: str, born_on: date | None, names: list[str]
) -> None:
    draft = YoungPersonDraft(family_name=family, given_name=given, born_on=born_on)
    with town.read() as session:
        assert [one.family_name for one in person.alike(session, draft)] == names
