"""Nothing that was written down stands readable in any file; another program reads it all."""

import shutil
from pathlib import Path

import apsw
import pytest

from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store import casefile, draft, person
from ilja_desktop.store.vault import Vault
from tests.builders import NOW, a_professional, a_report, settle
from tests.store.pages import files, spellings

CANARIES = ("Ghebremariam", "Ich will was mit Holz", "KPF-2026-001", "CREATE TABLE", "ghebremariam")


def test_no_word_stands_readable_in_any_file(vault: Vault, unlocked: Unlocked) -> None:
    write_down(vault)
    scanned = {file.name: file.read_bytes() for file in files(unlocked.database)}
    assert {"data-0001.db", "data-0001.db-wal", "data-0001.db-shm"} == set(scanned)
    vault.checkpoint()
    scanned |= {f"{file.name} later": file.read_bytes() for file in files(unlocked.database)}
    key = unlocked.database_key
    secrets = [key, key.hex().encode(), key.hex().upper().encode()]
    secrets += [form for word in CANARIES for form in spellings(word)]
    readable = [
        (name, secret) for name, held in scanned.items() for secret in secrets if secret in held
    ]
    assert not readable


def write_down(vault: Vault) -> None:
    with vault.write(vault.uid, NOW) as transaction:
        case = settle(transaction, family_name="Ghebremariam")
        reporter = transaction.add(a_professional(case.reporting_institution_id))
        transaction.add(a_report(case.id, reporter.id, own_words="Ich will was mit Holz machen"))
        transaction.change(person.get(transaction.session, case.person_id), given_name="Luwam")
        draft.save(transaction.session, vault.uid, "cases:1", "Ich will was mit Holz", NOW)


def test_the_same_search_finds_them_in_a_plain_copy(
    vault: Vault, unlocked: Unlocked, tmp_path: Path
) -> None:
    write_down(vault)
    vault.close()
    plain = tmp_path / "plain.db"
    shutil.copy(unlocked.database, plain)
    reader = second_reader(plain, unlocked.database_key)
    reader.pragma("journal_mode", "delete")
    reader.pragma("rekey", "")
    reader.close()
    held = plain.read_bytes()
    assert [word for word in CANARIES if word.encode() not in held] == []


@pytest.mark.parametrize("closed", [True, False])
def test_a_second_reader_opens_the_vault_with_the_raw_key(
    vault: Vault, unlocked: Unlocked, *, closed: bool
) -> None:
    write_down(vault)
    if closed:
        vault.close()
    reader = second_reader(unlocked.database, unlocked.database_key)
    query = "SELECT cases.number FROM cases JOIN case_search ON case_search.rowid = cases.id"
    found = reader.execute(f"{query} WHERE case_search MATCH 'ghebre*'").fetchall()
    whole = reader.execute("PRAGMA integrity_check").fetchall()
    reader.close()
    assert found == [("KPF-2026-001",)]
    assert whole == [("ok",)]
    if not closed:
        with vault.read() as session:
            assert casefile.row_of_number(session, "KPF-2026-001") is not None


def second_reader(database: Path, key: bytes) -> apsw.Connection:
    """Open a database with SQLite3 Multiple Ciphers, other code than SQLCipher's."""
    reader = apsw.Connection(str(database))
    reader.pragma("cipher", "sqlcipher")
    reader.pragma("legacy", 4)
    reader.pragma("key", f"x'{key.hex()}'")
    return reader
