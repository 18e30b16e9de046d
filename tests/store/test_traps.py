"""Seven ways in which SQLCipher quietly does something else than one thinks; none is open here."""

from pathlib import Path

import pytest
from sqlalchemy import text
from sqlcipher3 import dbapi2 as sqlcipher

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store import inspection
from ilja_desktop.store.connection import IMMEDIATE, connect, engine_for, make_file
from ilja_desktop.store.erasure import erase_case, erase_person
from ilja_desktop.store.person import get
from ilja_desktop.store.trouble import DatabaseDamaged, DatabaseUnencrypted
from ilja_desktop.store.vault import Vault
from tests.builders import NOW, settle
from tests.store.pages import PAGE, decrypted, spellings

KEY = bytes(range(32))


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "data-0001.db"
    make_file(path)
    return path


def test_1_sorting_writes_no_temporary_file(database: Path) -> None:
    raw = connect(database, KEY)
    raw.execute("CREATE TABLE t (a TEXT)")
    raw.execute("BEGIN")
    raw.executemany("INSERT INTO t VALUES (?)", [(f"{n:05}" * 40,) for n in range(20_000)])
    raw.execute("COMMIT")
    raw.execute("PRAGMA cache_size = 10")
    rows = raw.execute("SELECT a FROM t ORDER BY a DESC")
    rows.fetchone()
    # SQLite unlinks its temporary files at once, but holds them open.
    held = [str(Path(link).readlink()) for link in Path("/proc/self/fd").iterdir() if link.exists()]
    assert raw.execute("PRAGMA temp_store").fetchone() == (2,)
    raw.close()
    assert not [name for name in held if "etilqs" in name]


def test_2_an_old_page_is_genuine_but_does_not_fit_the_trail(
    vault: Vault, unlocked: Unlocked
) -> None:
    """Page by page nothing is wrong with an old state; what tells is the signed trail."""
    vault.checkpoint()
    old = unlocked.database.read_bytes()
    with vault.write(vault.uid, NOW) as transaction:
        settle(transaction)
    vault.close()
    new = bytearray(unlocked.database.read_bytes())
    same = min(len(old), len(new))
    changed = [at for at in range(PAGE, same, PAGE) if old[at : at + PAGE] != new[at : at + PAGE]]
    noticed = 0
    for at in changed:
        mixed = bytearray(new)
        mixed[at : at + PAGE] = old[at : at + PAGE]
        unlocked.database.write_bytes(mixed)
        noticed += bool(findings(unlocked))
    unlocked.database.write_bytes(old)
    assert inspection.pages(unlocked.database, unlocked.database_key) == ()
    assert noticed > 0


def findings(unlocked: Unlocked) -> tuple[Refusal, ...]:
    try:
        return Vault.open(unlocked).check()
    except Refusal as refusal:
        return (refusal,)


@pytest.mark.parametrize("immediate", [True, False])
def test_3_a_rollback_takes_rows_and_tables_back(database: Path, *, immediate: bool) -> None:
    engine = engine_for(database, KEY).execution_options(**{IMMEDIATE: immediate})
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE t (a INTEGER)"))
    with engine.connect() as connection:
        connection.execute(text("INSERT INTO t VALUES (1)"))
        connection.execute(text("CREATE TABLE u (a INTEGER)"))
        connection.execute(text("INSERT INTO t VALUES (2)"))
        connection.rollback()
        assert connection.execute(text("SELECT count(*) FROM t")).scalar() == 0
        tables = connection.execute(text("SELECT name FROM sqlite_master")).scalars().all()
    engine.dispose()
    assert tables == ["t"]


def test_4_erased_names_are_on_no_page(vault: Vault, unlocked: Unlocked) -> None:
    gone, stays = "Ghebremariam", "Wojciechowska"
    with vault.write(vault.uid, NOW) as transaction:
        for number in range(40):
            settle(
                transaction, family_name=f"{stays}{number:02}", school="Gymnasium Zum Fichtenhain"
            )
        case = settle(transaction, family_name=gone, given_name="Senait-Luwam")
    with vault.write(vault.uid, NOW) as transaction:
        person = get(transaction.session, case.person_id)
        transaction.change(person, {"given_name": "Luwam-Senait"})
    with vault.write(vault.uid, NOW) as transaction:
        case = transaction.session.merge(case)
        person = get(transaction.session, case.person_id)
        erase_case(transaction, case)
        erase_person(transaction, person)
    vault.close()
    clear = b"".join(decrypted(unlocked.database, unlocked.database_key))
    for kept in (stays, stays.lower(), "fichtenhain"):
        assert kept.encode() in clear
    for name in (gone, "Senait", "Luwam"):
        for word in (name, name.lower()):
            assert not [seen for seen in spellings(word) if seen in clear]


@pytest.mark.parametrize("length", [0, 31, 33, 48])
def test_5_a_key_of_another_length_is_refused(database: Path, length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        connect(database, bytes(length))


def test_5_the_key_is_raw_and_no_password(database: Path) -> None:
    raw = connect(database, KEY)
    raw.execute("CREATE TABLE t (a TEXT)")
    raw.close()
    as_password = sqlcipher.connect(str(database))
    as_password.execute(f"PRAGMA key = '{KEY.hex()}'")
    with pytest.raises(sqlcipher.DatabaseError, match="not a database"):
        as_password.execute("SELECT count(*) FROM sqlite_master")
    as_password.close()
    # The first page decrypts with the key itself, without any derivation.
    assert b"CREATE TABLE t" in next(decrypted(database, KEY))


def test_6_a_plain_database_is_refused(tmp_path: Path) -> None:
    plain = tmp_path / "data-0001.db"
    raw = sqlcipher.connect(str(plain))
    raw.execute("CREATE TABLE t (a TEXT)")
    raw.commit()
    raw.close()
    with pytest.raises(DatabaseUnencrypted):
        connect(plain, KEY)


def test_6_without_the_key_there_is_nothing_to_read(unlocked: Unlocked) -> None:
    assert not unlocked.database.read_bytes().startswith(b"SQLite format 3\0")
    raw = sqlcipher.connect(str(unlocked.database))
    with pytest.raises(sqlcipher.DatabaseError, match="not a database"):
        raw.execute("SELECT count(*) FROM sqlite_master")
    raw.close()
    with pytest.raises(DatabaseDamaged):
        connect(unlocked.database, KEY)


def test_7_one_page_that_cannot_be_read_spoils_no_later_work(
    vault: Vault, unlocked: Unlocked
) -> None:
    with vault.write(vault.uid, NOW) as transaction:
        settle(transaction)
    vault.checkpoint()
    whole = unlocked.database.read_bytes()
    fresh = Vault.open(unlocked)
    spoilt = bytearray(whole)
    for at in range(PAGE, len(whole), PAGE):
        spoilt[at] ^= 1
    unlocked.database.write_bytes(spoilt)
    with pytest.raises(DatabaseDamaged), fresh.write(fresh.uid, NOW) as transaction:
        settle(transaction)
    unlocked.database.write_bytes(whole)
    assert fresh.barred is not None
    fresh.unbar()
    with fresh.write(fresh.uid, NOW) as transaction:
        settle(transaction)
    assert fresh.check() == ()
    fresh.close()
