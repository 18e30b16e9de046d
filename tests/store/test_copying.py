"""Copies are true, encrypted, made while others write, and leave nothing behind if they fail."""

from __future__ import annotations

import secrets
from pathlib import Path

import apsw
import pytest

from ilja_desktop.domain.errors import Cancelled
from ilja_desktop.keys.audit import AuditBroken
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store.copying import Locked, copy, examine
from ilja_desktop.store.inspection import PagesAltered
from ilja_desktop.store.trouble import DatabaseDamaged
from ilja_desktop.store.vault import Vault
from tests.builders import NOW, an_institution


def _quiet(_done: int, _total: int) -> None:
    """Hear nothing."""


def _locked(unlocked: Unlocked) -> Locked:
    return Locked(unlocked.database, unlocked.database_key)


@pytest.fixture
def target(tmp_path: Path) -> Locked:
    return Locked(tmp_path / "copy.db", secrets.token_bytes(32))


def test_a_copy_holds_the_same(vault: Vault, unlocked: Unlocked, target: Locked) -> None:
    with vault.write(vault.uid, NOW) as transaction:
        transaction.add(an_institution())
    id = unlocked.header.vault_id
    content = copy(_locked(unlocked), target, id, _quiet)
    assert content.rows["institutions"] == 1
    assert examine(target, id) == content
    assert not list(target.path.parent.glob("copy.db-*"))


def test_examining_writes_nothing(vault: Vault, unlocked: Unlocked, target: Locked) -> None:
    copy(_locked(unlocked), target, unlocked.header.vault_id, _quiet)
    before = target.path.read_bytes()
    examine(target, unlocked.header.vault_id)
    assert target.path.read_bytes() == before
    assert not list(target.path.parent.glob("copy.db-*"))


def test_another_program_opens_the_copy_with_its_key(
    vault: Vault, unlocked: Unlocked, target: Locked
) -> None:
    copy(_locked(unlocked), target, unlocked.header.vault_id, _quiet)
    connection = apsw.Connection(str(target.path), flags=apsw.SQLITE_OPEN_READONLY)
    connection.execute("PRAGMA cipher = 'sqlcipher'")
    connection.execute("PRAGMA legacy = 4")
    connection.execute(f"PRAGMA key = \"x'{target.key.hex()}'\"")
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("SELECT name FROM users").fetchall() == [("KO",)]
    connection.close()


def test_what_is_written_meanwhile_stays_out(
    vault: Vault, unlocked: Unlocked, target: Locked
) -> None:
    """Commits between two steps neither disturb the copy nor begin it anew."""
    with vault.write(vault.uid, NOW) as transaction:
        for number in range(800):
            transaction.add(an_institution(name=f"Träger {number}"))
    steps: list[int] = []

    def write(done: int, _total: int) -> None:
        steps.append(done)
        with vault.write(vault.uid, NOW) as transaction:
            transaction.add(an_institution(name=f"Nachzügler {done}"))

    content = copy(_locked(unlocked), target, unlocked.header.vault_id, write)
    assert len(steps) > 1
    assert steps == sorted(steps)
    assert content.rows["institutions"] == 800
    assert examine(target, unlocked.header.vault_id) == content


def test_a_stopped_copy_leaves_nothing(vault: Vault, unlocked: Unlocked, target: Locked) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        copy(_locked(unlocked), target, unlocked.header.vault_id, stop)
    assert not list(target.path.parent.glob("copy.db*"))
    vault.checkpoint()


def test_altered_pages_are_found(vault: Vault, unlocked: Unlocked, target: Locked) -> None:
    copy(_locked(unlocked), target, unlocked.header.vault_id, _quiet)
    octets = bytearray(target.path.read_bytes())
    octets[len(octets) // 2] ^= 1
    target.path.write_bytes(octets)
    with pytest.raises((PagesAltered, DatabaseDamaged)):
        examine(target, unlocked.header.vault_id)


def test_another_key_opens_nothing(vault: Vault, unlocked: Unlocked, target: Locked) -> None:
    copy(_locked(unlocked), target, unlocked.header.vault_id, _quiet)
    with pytest.raises(DatabaseDamaged):
        examine(Locked(target.path, secrets.token_bytes(32)), unlocked.header.vault_id)


def test_the_trail_of_another_vault_is_refused(
    vault: Vault, unlocked: Unlocked, target: Locked
) -> None:
    copy(_locked(unlocked), target, unlocked.header.vault_id, _quiet)
    with pytest.raises(AuditBroken):
        examine(target, type(unlocked.header.vault_id)("f" * 32))
