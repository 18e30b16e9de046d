"""Older parts of what lies beside the rows are found, page by page, or do no harm."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.integrity import VaultPart
from ilja_desktop.domain.words import sentence
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store import draft
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.connection import connect
from ilja_desktop.store.erasure import erase_case, erase_person
from ilja_desktop.store.person import YoungPersonRow
from ilja_desktop.store.vault import Vault
from tests.builders import NOW, a_person, settle
from tests.store.pages import PAGE


@dataclass
class Vaults:
    """A vault as it was, with its keys, and the bytes of it then and now."""

    unlocked: Unlocked
    former: bytes
    present: bytes

    def with_page_of(self, name: str) -> tuple[Refusal, ...]:
        """Put the first page of a table or index back, and return what the check finds."""
        raw = connect(self.unlocked.database, self.unlocked.database_key)
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        (root,) = raw.execute(query, (name,)).fetchone()
        raw.close()
        place = slice((root - 1) * PAGE, root * PAGE)
        assert self.former[place] != self.present[place]
        mixed = self.present[: place.start] + self.former[place] + self.present[place.stop :]
        self.unlocked.database.write_bytes(mixed)
        vault = Vault.open(self.unlocked)
        try:
            return vault.check()
        finally:
            vault.close()
            self.unlocked.database.write_bytes(self.present)


@pytest.fixture(scope="module")
def vaults(template: Unlocked, tmp_path_factory: pytest.TempPathFactory) -> Vaults:
    """One that has had people changed, added and erased since, and drafts typed and dropped."""
    folder = tmp_path_factory.mktemp("beside") / template.folder.name
    shutil.copytree(template.folder, folder)
    unlocked = replace(template, folder=folder)
    vault = Vault.open(unlocked)
    with vault.write(vault.uid, NOW) as transaction:
        stays, goes = settle(transaction), settle(transaction, family_name="Tesfay")
        transaction.change(stays, state=CaseState.POSTPONED)
        for case, key in ((stays, f"cases:{stays.id}"), (goes, "case_report/new")):
            typed = f'{{"person_id": {case.person_id}}}'
            draft.save(transaction.session, vault.uid, key, typed, NOW)
        with transaction.run(Action.IMPORTED, "file:1") as run:
            run.add_all([a_person(given_name=f"Nr. {number}") for number in range(3)])
    vault.close()
    former = unlocked.database.read_bytes()
    vault = Vault.open(unlocked)
    with vault.write(vault.uid, NOW) as transaction:
        session = transaction.session
        row = session.get_one(CaseRow, stays.id)
        transaction.change(row, state=CaseState.CLOSED)
        person = session.get_one(YoungPersonRow, row.person_id)
        transaction.change(person, family_name="Öztürk-Wójcik")
        settle(transaction, family_name="Łęcka")
        gone = session.get_one(YoungPersonRow, goes.person_id)
        erase_case(transaction, session.get_one(CaseRow, goes.id))
        erase_person(transaction, gone)
        draft.save(session, vault.uid, f"cases:{row.id}", '{"text": "neuer"}', NOW)
    assert vault.check() == ()
    vault.close()
    return Vaults(unlocked, former, unlocked.database.read_bytes())


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("history", VaultPart.HISTORY),
        ("case_keys", VaultPart.SEARCH),
        ("person_keys", VaultPart.SEARCH),
        ("case_search_content", VaultPart.SEARCH),
        ("drafts", VaultPart.DRAFTS),
    ],
)
def test_an_older_page_of_a_table_beside_is_found(
    vaults: Vaults, name: str, part: VaultPart
) -> None:
    found = vaults.with_page_of(name)
    assert part in [each.facts().get("part") for each in found] or "structure_damaged" in [
        each.code() for each in found
    ]
    assert all(sentence(each) for each in found)


@pytest.mark.parametrize(
    "name",
    ["case_search_data", "ix_cases_person_id", "ix_case_keys_sort_key", "ix_history_noun"],
)
def test_an_older_page_of_an_index_is_found(vaults: Vaults, name: str) -> None:
    """Else a query by it would miss what was entered since."""
    assert "structure_damaged" in [each.code() for each in vaults.with_page_of(name)]


def test_an_older_draft_of_something_still_there_only_says_when_it_was_typed(
    vault: Vault, unlocked: Unlocked
) -> None:
    """It is stored by nobody unless its author saves the form it is shown in."""
    with vault.write(vault.uid, NOW) as transaction:
        case = settle(transaction)
        key = f"cases:{case.id}"
        draft.save(transaction.session, vault.uid, key, "früher", NOW)
    vault.close()
    former = unlocked.database.read_bytes()
    again = Vault.open(unlocked)
    with again.write(vault.uid, NOW) as transaction:
        draft.save(transaction.session, vault.uid, key, "später", NOW + timedelta(minutes=1))
    again.close()
    raw = connect(unlocked.database, unlocked.database_key)
    (root,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'drafts'").fetchone()
    raw.close()
    place = slice((root - 1) * PAGE, root * PAGE)
    octets = unlocked.database.read_bytes()
    unlocked.database.write_bytes(octets[: place.start] + former[place] + octets[place.stop :])
    vault = Vault.open(unlocked)
    assert vault.check() == ()
    with vault.read() as session:
        assert draft.load(session, vault.uid, key) == "früher"
        assert draft.saved_at(session, vault.uid, key) == NOW
    vault.close()


@pytest.mark.parametrize(
    ("statement", "part"),
    [
        ("DELETE FROM person_keys WHERE person_id > 2", VaultPart.SEARCH),
        ("DELETE FROM young_people WHERE given_name = 'Nr. 1'", VaultPart.IMPORTS),
        ("DELETE FROM history WHERE revision = 1", VaultPart.HISTORY),
        ("UPDATE drafts SET uid = 'niemand'", VaultPart.DRAFTS),
        ("UPDATE drafts SET key = 'cases:99'", VaultPart.DRAFTS),
        ("UPDATE users SET active = 0", VaultPart.REVOCATIONS),
    ],
)
def test_what_contradicts_the_rows_is_counted(
    vaults: Vaults, statement: str, part: VaultPart
) -> None:
    raw = connect(vaults.unlocked.database, vaults.unlocked.database_key)
    raw.execute(statement)
    raw.close()
    vault = Vault.open(vaults.unlocked)
    found = vault.check()
    vault.close()
    vaults.unlocked.database.write_bytes(vaults.present)
    assert part in [each.facts().get("part") for each in found]
