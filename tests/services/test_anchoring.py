"""An older vault is noticed by what was remembered elsewhere, and only two people let it pass."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.words import sentence
from ilja_desktop.keys.anchor import FileAnchor
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.access import Access
from ilja_desktop.services.anchoring import (
    EVERY,
    Anchorage,
    AnchorDamaged,
    LittleRoom,
    NothingToAccept,
    OlderHeader,
    OlderVault,
    OtherTrail,
    SamePerson,
)
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import audit
from ilja_desktop.store import user as user_store
from ilja_desktop.store.trouble import VaultReadOnly
from ilja_desktop.store.vault import Vault
from tests.builders import NOW, PASSWORD, settle

Sit = Callable[[], tuple[Vault, Anchorage]]


@pytest.fixture
def anchor(tmp_path: Path) -> FileAnchor:
    return FileAnchor(tmp_path / "account" / "anchors")


@pytest.fixture
def sit(unlocked: Unlocked, anchor: FileAnchor) -> Sit:
    """Open the vault as it lies there and compare it with the anchor."""

    def open_it() -> tuple[Vault, Anchorage]:
        vault = Vault.open(unlocked)
        with vault.read() as session:
            user = user_store.get_by_uid(session, unlocked.uid).record()
        at = Workplace(vault, user, lambda: NOW)
        anchorage = Anchorage(at, Access(at, unlocked))
        anchorage.moor([anchor], room=0)
        return vault, anchorage

    return open_it


def work(vault: Vault) -> None:
    with vault.write(vault.uid, NOW) as transaction:
        settle(transaction)


def leave(vault: Vault, anchorage: Anchorage) -> None:
    anchorage.keep()
    vault.close()


def test_a_vault_that_only_grew_stays_open(sit: Sit) -> None:
    for _ in range(3):
        vault, anchorage = sit()
        assert vault.barred is None
        work(vault)
        leave(vault, anchorage)


def test_an_older_file_is_only_read(sit: Sit, unlocked: Unlocked) -> None:
    leave(*sit())
    older = unlocked.database.read_bytes()
    vault, anchorage = sit()
    work(vault)
    leave(vault, anchorage)
    unlocked.database.write_bytes(older)

    vault, anchorage = sit()
    assert isinstance(vault.barred, OlderVault)
    assert sentence(vault.barred).startswith("Ältere Fassung vom 21.11.2026 – wer hat sie")
    with pytest.raises(VaultReadOnly):
        work(vault)
    leave(vault, anchorage)
    vault, _ = sit()
    assert isinstance(vault.barred, OlderVault), "a barred vault must not become the anchor"
    vault.close()


def test_another_trail_of_the_same_length_is_noticed(sit: Sit, unlocked: Unlocked) -> None:
    leave(*sit())
    older = unlocked.database.read_bytes()
    for _ in range(2):
        unlocked.database.write_bytes(older)
        vault, anchorage = sit()
        if vault.barred is None:
            work(vault)
            leave(vault, anchorage)
        else:
            anchorage.cast_off()
            vault.unbar()
            work(vault)
            vault.close()
    vault, _ = sit()
    assert isinstance(vault.barred, OtherTrail)
    vault.close()


def test_an_altered_anchor_is_noticed(sit: Sit, anchor: FileAnchor, unlocked: Unlocked) -> None:
    leave(*sit())
    (file,) = (unlocked.folder.parent / "account" / "anchors").iterdir()
    octets = file.read_bytes()
    for altered in (b"", octets[:-3], octets.replace(b'"generation":1', b'"generation":0')):
        file.write_bytes(altered)
        vault, _ = sit()
        assert isinstance(vault.barred, AnchorDamaged)
        vault.close()


def test_an_anchor_of_another_vault_is_noticed(
    sit: Sit, anchor: FileAnchor, unlocked: Unlocked
) -> None:
    leave(*sit())
    (file,) = (unlocked.folder.parent / "account" / "anchors").iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole.replace(unlocked.header.vault_id.encode(), b"f" * 32))
    vault, _ = sit()
    assert isinstance(vault.barred, AnchorDamaged)
    vault.close()


def test_nobody_alone_accepts_an_older_vault(sit: Sit, unlocked: Unlocked) -> None:
    vault, anchorage = sit()
    with pytest.raises(NothingToAccept):
        anchorage.accept_with("KO", PASSWORD)
    vault.bar(OlderHeader(NOW.date()))
    with pytest.raises(SamePerson):
        anchorage.accept_with("KO", PASSWORD)
    with pytest.raises(Refusal):
        anchorage.accept_by_sheet("AGE-SECRET-KEY-1")
    assert vault.barred is not None
    vault.close()


def test_damage_and_a_full_disk_cannot_be_accepted(sit: Sit) -> None:
    vault, anchorage = sit()
    assert isinstance(anchorage.moor([], room=2**62), LittleRoom)
    with pytest.raises(NothingToAccept):
        anchorage.accept_with("KO", PASSWORD)
    vault.close()


def test_the_anchor_follows_while_work_goes_on(unlocked: Unlocked, anchor: FileAnchor) -> None:
    now = [NOW]
    vault = Vault.open(unlocked)
    with vault.read() as session:
        user = user_store.get_by_uid(session, unlocked.uid).record()
    at = Workplace(vault, user, lambda: now[0])
    anchorage = Anchorage(at, Access(at, unlocked))
    anchorage.moor([anchor], room=0)
    work(vault)
    ((_, early),) = anchorage.known()
    now[0] += EVERY + timedelta(seconds=1)
    work(vault)
    ((_, late),) = anchorage.known()
    assert early.checkpoint.head.size < late.checkpoint.head.size
    with vault.read() as session:
        assert late.checkpoint.head == audit.tree_head(session)
    vault.close()
    shutil.rmtree(unlocked.folder.parent / "account")
