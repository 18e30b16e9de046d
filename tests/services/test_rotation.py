"""Replacing the data key: the new database is the vault, and the former one is gone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.errors import Cancelled
from ilja_desktop.keys import headerfile
from ilja_desktop.keys import recovery as sheets
from ilja_desktop.keys import rotation as keys
from ilja_desktop.keys.slot import Seeds, open_data_key
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.rotation import Wish, rotate, settle
from ilja_desktop.store.audit import latest_of
from ilja_desktop.store.connection import connect
from ilja_desktop.store.trouble import DatabaseDamaged
from ilja_desktop.store.vault import Transaction, Vault
from tests.builders import NOW, TODAY
from tests.faults.subject import save, state

MARK = "rotation:test"


def noted(transaction: Transaction) -> None:
    transaction.note(Action.CHANGED, MARK, b"")


class Keys:
    """The keys of a vault, as they are after each change of its header."""

    def __init__(self, unlocked: Unlocked) -> None:
        self.now = unlocked

    def renew(self, unlocked: Unlocked) -> None:
        self.now = unlocked

    def rotate(self, vault: Vault, **more: object) -> None:
        rotate(vault, self.now, Wish(write=noted, now=NOW), self.renew, **more)  # type: ignore[arg-type] # a test names what it needs


class StopsAt:
    """A watcher who stops the work after so many steps."""

    def __init__(self, steps: int) -> None:
        self.left = steps

    def check(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled

    def report(self, done: int, total: int) -> None:
        assert 0 <= done <= total


def databases(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.name.startswith("data-")}


def reopened(keys_now: Unlocked) -> Unlocked:
    """The vault as its user opens it anew, without deriving a key."""
    header = headerfile.read(keys_now.folder).header
    slot = header.slot_of(keys_now.uid)
    assert slot is not None
    seeds = Seeds(keys_now.identity, header.authority.spk)
    return replace(keys_now, header=header, data_key=open_data_key(header, slot, seeds))


def test_a_new_key_opens_a_new_database_and_the_old_one_is_gone(
    vault: Vault, unlocked: Unlocked
) -> None:
    save(vault, 1)
    held = Keys(unlocked)
    held.rotate(vault)
    save(vault, 2)
    assert vault.check() == ()
    vault.close()
    assert databases(unlocked.folder) == {"data-0002.db"}
    again = reopened(unlocked)
    assert again.header == held.now.header
    assert again.data_key != unlocked.data_key
    assert state(again).commits == 2
    assert state(again).findings == ()
    with pytest.raises(DatabaseDamaged):
        connect(again.database, unlocked.database_key)


def test_what_comes_with_the_change_is_stored_with_it(vault: Vault, unlocked: Unlocked) -> None:
    Keys(unlocked).rotate(vault)
    with vault.read() as session:
        found = latest_of(session, "rotation:")
    assert found is not None
    assert found.object == MARK


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_whoever_stops_it_keeps_the_former_key(
    vault: Vault, unlocked: Unlocked, steps: int
) -> None:
    save(vault, 1)
    held = Keys(unlocked)
    watch = StopsAt(steps)
    with pytest.raises(Cancelled):
        held.rotate(vault, watch=watch)
    save(vault, 2)
    vault.close()
    assert databases(unlocked.folder) == {"data-0001.db"}
    assert reopened(unlocked).header.pending is None
    assert held.now.header == reopened(unlocked).header
    assert state(held.now).commits == 2
    held.rotate(Vault.open(held.now))
    assert databases(unlocked.folder) == {"data-0002.db"}


def test_an_interrupted_change_is_undone_at_the_next_opening(unlocked: Unlocked) -> None:
    begun = keys.begin(unlocked)
    (unlocked.folder / "data-0002.db").write_bytes(b"half a copy")
    (unlocked.folder / "data-0002.db-wal").write_bytes(b"x")
    again = settle(reopened(begun.before))
    assert databases(unlocked.folder) == {"data-0001.db"}
    assert again.header.pending is None
    assert headerfile.read(unlocked.folder).header == again.header


def test_a_finished_change_is_tidied_at_the_next_opening(vault: Vault, unlocked: Unlocked) -> None:
    held = Keys(unlocked)
    vault.checkpoint()
    former = unlocked.database.read_bytes()
    held.rotate(vault)
    vault.close()
    for name in ("data-0001.db", "data-0001.db-wal", "data-0001.schema-0001.db"):
        (unlocked.folder / name).write_bytes(former)
    settle(reopened(unlocked))
    assert databases(unlocked.folder) == {"data-0002.db"}


def test_a_later_database_is_left_alone(vault: Vault, unlocked: Unlocked) -> None:
    headers = {n: (unlocked.folder / n).read_bytes() for n in (headerfile.FIRST, headerfile.SECOND)}
    vault.checkpoint()
    former = unlocked.database.read_bytes()
    Keys(unlocked).rotate(vault)
    vault.close()
    unlocked.database.write_bytes(former)
    for name, content in headers.items():
        (unlocked.folder / name).write_bytes(content)
    settle(unlocked)
    assert databases(unlocked.folder) == {"data-0001.db", "data-0002.db"}


def test_the_sheet_opens_the_vault_before_and_after(vault: Vault, unlocked: Unlocked) -> None:
    draft = sheets.make_recovery(unlocked, TODAY)
    held = Keys(sheets.confirm_recovery(unlocked, draft, draft.key.text))
    held.rotate(vault)
    vault.close()
    found = sheets.unlock_by_recovery(unlocked.folder, draft.key.text)
    assert found.data_key == held.now.data_key
    assert state(replace(held.now, header=found.header)).findings == ()


def test_a_copy_of_an_older_schema_goes_too(vault: Vault, unlocked: Unlocked) -> None:
    older = unlocked.folder / "data-0001.schema-0001.db"
    older.write_bytes(b"encrypted under the former key")
    Keys(unlocked).rotate(vault)
    assert databases(unlocked.folder) - {"data-0002.db-wal", "data-0002.db-shm"} == {"data-0002.db"}
