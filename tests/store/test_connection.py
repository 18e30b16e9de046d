"""Every connection keeps the contract, and what the database runs into is told as a refusal."""

import os
import stat
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlcipher3 import dbapi2 as sqlcipher

from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store.connection import CONTRACT, Setting, connect, engine_for, make_file
from ilja_desktop.store.trouble import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseMissing,
    DatabaseReadOnly,
    DiskFull,
    at_the_border,
)
from ilja_desktop.store.vault import Vault
from tests.builders import NOW, settle

KEY = bytes(range(32))


@pytest.mark.parametrize("setting", CONTRACT, ids=lambda setting: setting.name)
def test_every_setting_of_the_contract_is_in_force(unlocked: Unlocked, setting: Setting) -> None:
    engine = engine_for(unlocked.database, unlocked.database_key)
    with engine.connect() as one, engine.connect() as other:
        for connection in (one, other):
            answer = connection.exec_driver_sql(f"PRAGMA {setting.name}").scalar()
            assert answer == setting.answer
    engine.dispose()


def test_no_other_file_can_be_attached_and_nothing_loaded(unlocked: Unlocked) -> None:
    raw = connect(unlocked.database, unlocked.database_key)
    for statement in ("ATTACH ':memory:' AS x", "SELECT load_extension('x')", "VACUUM INTO 'x'"):
        with pytest.raises(sqlcipher.DatabaseError, match=r"not authorized|authorization denied"):
            raw.execute(statement)
    raw.close()


def test_the_file_is_for_its_owner_alone(unlocked: Unlocked, vault: Vault) -> None:
    with vault.write(vault.uid, NOW) as transaction:
        settle(transaction)
        for file in unlocked.folder.glob("data-*"):
            assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_missing_database_is_not_made(tmp_path: Path, unlocked: Unlocked) -> None:
    with pytest.raises(DatabaseMissing):
        connect(tmp_path / "gone.db", KEY)
    unlocked.database.unlink()
    with pytest.raises(DatabaseMissing):
        Vault.open(unlocked)
    assert not unlocked.database.exists()


def test_an_empty_file_is_no_vault(unlocked: Unlocked) -> None:
    unlocked.database.write_bytes(b"")
    with pytest.raises(DatabaseDamaged):
        Vault.open(unlocked)


def test_a_vault_is_never_made_over_another(unlocked: Unlocked) -> None:
    before = unlocked.database.read_bytes()
    with pytest.raises(FileExistsError):
        Vault.create(unlocked)
    assert unlocked.database.read_bytes() == before


def test_a_damaged_page_is_told(unlocked: Unlocked) -> None:
    octets = bytearray(unlocked.database.read_bytes())
    octets[100] ^= 1
    unlocked.database.write_bytes(octets)
    with pytest.raises(DatabaseDamaged):
        Vault.open(unlocked)


def test_a_full_disk_is_told_and_the_rest_stays(tmp_path: Path) -> None:
    path = tmp_path / "data-0001.db"
    make_file(path)
    engine = engine_for(path, KEY)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE t (a BLOB)"))
        connection.execute(text("INSERT INTO t VALUES (zeroblob(10))"))
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 20")
        with pytest.raises(DiskFull):
            connection.execute(text("INSERT INTO t VALUES (zeroblob(1000000))"))
        connection.rollback()
        assert connection.execute(text("SELECT count(*) FROM t")).scalar() == 1
    engine.dispose()


def test_another_writer_is_told(tmp_path: Path) -> None:
    path = tmp_path / "data-0001.db"
    make_file(path)
    one, other = connect(path, KEY), connect(path, KEY)
    other.execute("PRAGMA busy_timeout = 10")
    one.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseBusy), at_the_border():
        other.execute("BEGIN IMMEDIATE")
    one.close()
    other.close()


def test_a_bug_in_a_statement_stays_a_bug(unlocked: Unlocked) -> None:
    raw = connect(unlocked.database, unlocked.database_key)
    with pytest.raises(sqlcipher.OperationalError, match="no such table"), at_the_border():
        raw.execute("SELECT * FROM nowhere")
    raw.close()


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="asks the kernel of Unix")
def test_a_read_only_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "data-0001.db"
    make_file(path)
    raw = connect(path, KEY)
    raw.execute("CREATE TABLE t (a TEXT)")
    # The superuser may write anything, so the database itself is told to refuse.
    raw.execute("PRAGMA query_only = ON")
    with pytest.raises(DatabaseReadOnly), at_the_border():
        raw.execute("INSERT INTO t VALUES (1)")
    raw.close()
