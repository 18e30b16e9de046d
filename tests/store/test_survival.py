"""Whatever was committed survives the end of the room on the disk."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import func, select

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store import schema
from ilja_desktop.store.person import YoungPersonRow
from ilja_desktop.store.trouble import DiskFailing, DiskFull
from ilja_desktop.store.vault import Vault
from tests.builders import NOW, a_person
from tests.store.test_migration import go_back

if sys.platform != "win32":
    import resource

unix = pytest.mark.skipif(sys.platform == "win32", reason="needs signals and limits of Unix")


@contextmanager
def files_end_at(octets: int) -> Iterator[None]:
    """Let no file of this process grow beyond a size."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (octets, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def count(vault: Vault) -> int:
    with vault.read() as session:
        return session.scalar(select(func.count()).select_from(YoungPersonRow)) or 0


def write(vault: Vault, octets: int) -> None:
    with vault.write(vault.uid, NOW) as transaction:
        transaction.add(a_person())
        transaction.add(a_person(address="x" * octets))


@unix
@pytest.mark.parametrize("room", [0, 5_000, 40_000, 150_000, 400_000])
def test_without_room_nothing_is_stored_and_nothing_lost(
    vault: Vault, unlocked: Unlocked, room: int
) -> None:
    write(vault, 10)
    log = unlocked.database.with_name(f"{unlocked.database.name}-wal")
    with files_end_at(log.stat().st_size + room), pytest.raises((DiskFull, DiskFailing)):
        write(vault, 1_000_000)
    assert count(vault) == 2
    write(vault, 1_000_000)
    assert count(vault) == 4
    assert vault.check() == ()


@unix
def test_without_room_for_a_checkpoint_the_log_keeps_everything(
    vault: Vault, unlocked: Unlocked
) -> None:
    write(vault, 1_000_000)
    with files_end_at(unlocked.database.stat().st_size), pytest.raises(Refusal):
        vault.checkpoint()
    assert count(vault) == 2
    vault.checkpoint()
    assert vault.check() == ()


@unix
@pytest.mark.parametrize("room", [4096, 100_000, 250_000])
def test_without_room_an_older_vault_stays_as_it_is(
    vault: Vault, unlocked: Unlocked, room: int
) -> None:
    vault.close()
    go_back(unlocked, schema.REVISIONS[0])
    with files_end_at(room), pytest.raises(Refusal):
        Vault.open(unlocked).close()
    assert not list(unlocked.folder.glob("*.schema-*-*"))
    opened = Vault.open(unlocked)
    assert opened.check() == ()
    opened.close()


@unix
@pytest.mark.parametrize("room", [0, 4096, 100_000])
def test_without_room_no_half_a_vault_is_made(unlocked: Unlocked, room: int) -> None:
    unlocked.database.unlink()
    with files_end_at(room), pytest.raises(Refusal):
        Vault.create(unlocked)
    assert not list(unlocked.folder.glob("data-*"))
