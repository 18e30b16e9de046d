"""What is wrong with a vault is found, and nothing is found in one that is whole."""

import random

import pytest
from sqlalchemy import text

from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.words import sentence
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store import inspection
from ilja_desktop.store.connection import connect, engine_for
from ilja_desktop.store.inspection import PagesAltered, StructureDamaged
from ilja_desktop.store.trouble import DatabaseDamaged, DatabaseReadOnly, VaultReadOnly
from ilja_desktop.store.vault import Vault
from tests.builders import NOW, settle
from tests.store.pages import PAGE


@pytest.fixture
def filled(vault: Vault, unlocked: Unlocked) -> Unlocked:
    with vault.write(vault.uid, NOW) as transaction:
        for number in range(20):
            settle(transaction, family_name=f"Wójcik-{number}")
    vault.close()
    return unlocked


def findings(unlocked: Unlocked) -> tuple[Refusal, ...]:
    return inspection.pages(unlocked.database, unlocked.database_key)


def test_a_whole_vault_has_no_findings(filled: Unlocked) -> None:
    assert findings(filled) == ()
    assert Vault.open(filled).check() == ()


def test_every_altered_bit_is_found(filled: Unlocked, rounds: int) -> None:
    whole = filled.database.read_bytes()
    dice = random.Random(20261121)
    missed = []
    for _ in range(rounds):
        at = dice.randrange(len(whole))
        altered = bytearray(whole)
        altered[at] ^= 1 << dice.randrange(8)
        filled.database.write_bytes(altered)
        if not findings(filled):
            missed.append(at)
    assert missed == []


@pytest.mark.parametrize("kind", ["swapped", "cut", "longer"])
def test_pages_out_of_place_are_found(filled: Unlocked, kind: str) -> None:
    whole = filled.database.read_bytes()
    one, other = whole[PAGE * 5 : PAGE * 6], whole[PAGE * 9 : PAGE * 10]
    altered = {
        "swapped": whole[: PAGE * 5]
        + other
        + whole[PAGE * 6 : PAGE * 9]
        + one
        + whole[PAGE * 10 :],
        "cut": whole[: -PAGE * 3],
        "longer": whole + one,
    }[kind]
    filled.database.write_bytes(altered)
    (found, *_) = findings(filled)
    assert isinstance(found, PagesAltered | DatabaseDamaged | StructureDamaged)
    assert sentence(found)


def test_commits_that_are_still_in_the_log_raise_no_alarm(vault: Vault, unlocked: Unlocked) -> None:
    for _ in range(3):
        with vault.write(vault.uid, NOW) as transaction:
            settle(transaction)
    assert unlocked.database.with_name("data-0001.db-wal").stat().st_size > 0
    assert vault.check() == ()


def test_a_reference_to_nothing_is_found(filled: Unlocked) -> None:
    raw = connect(filled.database, filled.database_key)
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.execute("DELETE FROM young_people WHERE id = 1")
    raw.close()
    (found,) = findings(filled)
    assert isinstance(found, StructureDamaged)
    assert found.count >= 1


def test_whoever_has_the_key_still_cannot_rewrite_the_trail(filled: Unlocked) -> None:
    engine = engine_for(filled.database, filled.database_key)
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM audit WHERE seq = 5"))
        connection.execute(text("UPDATE audit SET seq = seq - 1 WHERE seq > 5"))
    engine.dispose()
    (found,) = Vault.open(filled).check()
    assert found.facts() == {"seq": 5}


def test_a_row_put_back_is_found_by_the_trail(vault: Vault, unlocked: Unlocked) -> None:
    with vault.write(vault.uid, NOW) as transaction:
        case = settle(transaction)
        transaction.change(case, state=CaseState.POSTPONED)
        gone = settle(transaction)
        transaction.erase(gone)
    with vault.write(vault.uid, NOW) as transaction:
        settle(transaction)
    assert vault.check() == ()
    vault.close()
    raw = connect(unlocked.database, unlocked.database_key)
    raw.execute("UPDATE cases SET revision = 1 WHERE revision = 2")
    raw.close()
    found, _history = Vault.open(unlocked).check()
    assert found.facts() == {"noun": "Fall", "count": 1}


def test_what_cannot_be_read_is_named(filled: Unlocked) -> None:
    assert inspection.damaged_tables(filled.database, filled.database_key) == ()
    raw = connect(filled.database, filled.database_key)
    (root,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'consents'").fetchone()
    raw.close()
    altered = bytearray(filled.database.read_bytes())
    altered[(root - 1) * PAGE + 100] ^= 1
    filled.database.write_bytes(altered)
    assert inspection.damaged_tables(filled.database, filled.database_key) == ("consents",)


def test_a_damaged_vault_is_read_as_far_as_it_can_be(vault: Vault, unlocked: Unlocked) -> None:
    """Whatever runs into the damage bars the vault; the rest of it is still read."""
    with vault.write(vault.uid, NOW) as transaction:
        settle(transaction)
    vault.close()
    raw = connect(unlocked.database, unlocked.database_key)
    (root,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'consents'").fetchone()
    raw.close()
    altered = bytearray(unlocked.database.read_bytes())
    altered[(root - 1) * PAGE + 100] ^= 1
    unlocked.database.write_bytes(altered)
    opened = Vault.open(unlocked)
    with pytest.raises(DatabaseDamaged), opened.read() as session:
        session.execute(text("SELECT * FROM consents")).fetchall()
    assert isinstance(opened.barred, PagesAltered)
    with opened.read() as session:
        assert session.execute(text("SELECT count(*) FROM cases")).scalar() == 1
    with pytest.raises(VaultReadOnly), opened.write(opened.uid, NOW):
        pass
    opened.close()


def test_a_barred_vault_takes_nothing_by_any_way(vault: Vault) -> None:
    heard: list[object] = []
    vault.subscribe(heard.append)
    vault.bar(DatabaseDamaged())
    with pytest.raises(VaultReadOnly), vault.write(vault.uid, NOW):
        pass
    with pytest.raises(DatabaseReadOnly), vault.read() as session:
        session.execute(text("DELETE FROM drafts"))
    vault.unbar()
    with vault.write(vault.uid, NOW) as transaction:
        settle(transaction)
    assert heard[:2] == [frozenset({Change(Kind.VAULT, 0)})] * 2
