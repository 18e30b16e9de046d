"""Packages as a gate: what leaves by them, and what they bring in, for every state of a consent.

One conference has a case for every state on its agenda, and one package takes them all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.conference import Conference, ConferenceDraft
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.package import Errand, RefusedFor
from ilja_desktop.domain.withdrawal import Withdrawal, WithdrawalForm
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store.casefile import CaseReportRow
from tests.services.conftest import Town
from tests.services.desks import Desks, befriended, compared, reopened, taken
from tests.services.gatehall import SPECIAL, TRUSTED, Family, a_family
from tests.services.gatestates import SAID, STATES

NEW = "seit gestern"


@dataclass(frozen=True)
class Table:
    """A conference with a case for every state on its agenda, everything of them covered so far."""

    desks: Desks
    conference: Conference
    made: Mapping[str, tuple[Family, Case]]

    def put(self) -> None:
        """Let every consent be in its state."""
        for name, (family, _) in self.made.items():
            STATES[name].put(replace(family, town=self.desks.home))

    def said(self, town: Town) -> dict[str, set[str]]:
        """Return the facts a vault holds of each case; none where it does not have it."""
        return {name: said_of(town, case) for name, (_, case) in self.made.items()}


@pytest.fixture(scope="module")
def laid(template: Unlocked, tmp_path_factory: pytest.TempPathFactory) -> Table:
    towns = befriended(template, tmp_path_factory.mktemp("desks"))
    with reopened(towns, tmp_path_factory.mktemp("table")) as desks:
        made = families(desks.home)
        return Table(desks, on_the_agenda(desks.home, made), made)


@pytest.fixture
def table(laid: Table, tmp_path: Path) -> Iterator[Table]:
    with reopened((laid.desks.home, laid.desks.away), tmp_path) as desks:
        yield replace(laid, desks=desks)


def families(town: Town) -> dict[str, tuple[Family, Case]]:
    """Return by state a case of a family of its own, everything of it covered so far."""
    made = {}
    for number, name in enumerate(STATES):
        family = a_family(town, family_name=f"Öz-{number}")
        case = town.a_case(family.person)
        town.a_report(case, family.facts)
        made[name] = family, town.desk.cases.report(case.id)
    return made


def on_the_agenda(town: Town, made: Mapping[str, tuple[Family, Case]]) -> Conference:
    planned = town.a_conference()
    draft = ConferenceDraft(**town.draft_of(planned) | {"capacity": len(made)})
    conference = town.desk.conferences.change(planned.id, planned.revision, draft)
    for _, case in made.values():
        town.desk.conferences.put_on_agenda(conference.id, case.id, "Alle Stände auf einmal")
    return conference


def said_of(town: Town, case: Case) -> set[str]:
    """Return the facts a vault holds of a case; none where it does not have it."""
    with town.vault.read() as session:
        row = case_store.row_of_number(session, case.number)
        report = None if row is None else case_store.latest_report(session, CaseId(row.id))
        return set() if report is None else {fact.text for fact in report.facts}


def written_on(town: Town, case: Case) -> None:
    """Have the other desk write on in every fact of a case."""
    with town.vault.write(town.vault.uid, town.clock()) as transaction:
        row = case_store.row_of_number(transaction.session, case.number)
        assert row is not None
        report = case_store.latest_report_row(transaction.session, CaseId(row.id))
        assert report is not None
        facts = tuple(replace(fact, text=f"{fact.text}, {NEW}") for fact in report.facts)
        assert len(facts) == len(SAID)
        transaction.change(report, {"facts": facts})


def test_a_package_takes_out_what_is_covered_only(table: Table) -> None:
    desks, subject = table.desks, table.conference.uuid
    table.put()
    desks.home.desk.workplace.presence.note()
    plan = desks.home.desk.packages.plan(desks.away_contact.id, Errand.CONFERENCE, subject)
    told = {(one.title, one.category, one.reason) for one in plan.load.withheld}
    plan.load.spool.remove()
    taken(desks.away, desks.send_away(Errand.CONFERENCE, subject))
    expected, why = {}, set()
    for name, state in STATES.items():
        family, case = table.made[name]
        opened = [fact for fact in family.facts if fact.category not in state.closed]
        expected[name] = set() if state.reason else {fact.text for fact in opened}
        closed = {None: state.reason} if state.reason else state.closed
        why |= {(case.number, category, reason) for category, reason in closed.items()}
    assert table.said(desks.away) == expected
    assert why <= told, "and the sender reads why"


def test_a_package_brings_in_what_is_covered_only(table: Table) -> None:
    desks, subject = table.desks, table.conference.uuid
    taken(desks.away, desks.send_away(Errand.CONFERENCE, subject))
    for _, case in table.made.values():
        written_on(desks.away, case)
    path = desks.send_home(Errand.CONFERENCE, subject)
    table.put()
    staged = compared(desks.home, path)
    taken(desks.home, path)
    barred = {
        name: RefusedFor.NO_CONSENT if state.case else RefusedFor.NOT_COVERED
        for name, state in STATES.items()
        if state.case or {SPECIAL, TRUSTED} & state.closed.keys()
    }
    came = {name for name, said in table.said(desks.home).items() if NEW in " ".join(said)}
    assert came == STATES.keys() - barred.keys()
    refused = [each.refused for each in staged.records if each.noun == CaseReportRow.NOUN]
    assert Counter(filter(None, refused)) == Counter(barred.values())


def test_a_withdrawal_names_the_package_to_call_back(table: Table) -> None:
    desks = table.desks
    desks.send_away(Errand.CONFERENCE, table.conference.uuid)
    family, _ = table.made["first day"]
    withdrawals = desks.home.desk.withdrawals
    back = Withdrawal(
        withdrawn_on=desks.home.desk.workplace.today(),
        withdrawn_by="sie selbst",
        form=WithdrawalForm.ORAL,
    )
    withdrawals.declare(family.consent.id, back)
    (copy,) = withdrawals.view(family.consent.id, 0).copies
    assert (copy.label, copy.package, copy.file) == ("Paket Nr. 1", True, True)
