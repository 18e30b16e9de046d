"""An older vault is noticed by what was remembered elsewhere, and only two people let it pass."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.user import Role, User, UserDraft
from ilja_desktop.domain.words import sentence
from ilja_desktop.keys import recovery as keys
from ilja_desktop.keys.anchor import FileAnchor
from ilja_desktop.keys.deviceunlock import allow_keyring
from ilja_desktop.keys.kdf import FLOOR
from ilja_desktop.keys.ringanchor import RingAnchor
from ilja_desktop.keys.slot import WrongPassword
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
from tests.builders import NOW, PASSWORD, TODAY, settle
from tests.keys.test_ringanchor import Drawer

SECOND = "Herbstlaub über dem Kanal"

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


@dataclass
class Desk:
    """A vault that knows a second person and has a recovery sheet, as somebody has it open."""

    vault: Vault
    anchorage: Anchorage
    access: Access
    key: str

    def barred_by(self) -> Refusal | None:
        return self.vault.barred

    def actions(self) -> set[str]:
        with self.vault.read() as session:
            return {leaf.action for leaf in audit.leaves(session, 3)}


def moored_desk(unlocked: Unlocked, user: User, anchor: FileAnchor, key: str) -> Desk:
    vault = Vault.open(unlocked)
    at = Workplace(vault, user, lambda: NOW)
    access = Access(at, unlocked)
    anchorage = Anchorage(at, access)
    anchorage.moor([anchor], room=0)
    return Desk(vault, anchorage, access, key)


@pytest.fixture
def barred(unlocked: Unlocked, anchor: FileAnchor) -> Iterator[Desk]:
    """It was turned back to the day before, and that was noticed."""
    vault = Vault.open(unlocked)
    with vault.read() as session:
        user = user_store.get_by_uid(session, unlocked.uid).record()
    at = Workplace(vault, user, lambda: NOW)
    at.presence.note()
    access = Access(at, unlocked)
    draft = UserDraft(name="SM", display_name="Selin Mert", roles=frozenset({Role.LEADERSHIP}))
    access.take_in(draft, access.admit(draft, SECOND, FLOOR))
    paper = keys.make_recovery(access.unlocked, TODAY)
    access.renew(keys.confirm_recovery(access.unlocked, paper, paper.key.text))
    vault.close()
    older = unlocked.database.read_bytes()
    known = moored_desk(access.unlocked, user, anchor, paper.key.text)
    work(known.vault)
    leave(known.vault, known.anchorage)
    unlocked.database.write_bytes(older)
    desk = moored_desk(access.unlocked, user, anchor, paper.key.text)
    assert isinstance(desk.vault.barred, OlderVault)
    yield desk
    desk.vault.close()


def test_a_second_person_accepts_an_older_vault(barred: Desk, anchor: FileAnchor) -> None:
    with pytest.raises(WrongPassword):
        barred.anchorage.accept_with("SM", PASSWORD)
    assert barred.barred_by() is not None
    barred.anchorage.accept_with("SM", SECOND)
    assert barred.barred_by() is None
    assert Action.ANCHOR_ACCEPTED.value in barred.actions()
    work(barred.vault)
    assert barred.anchorage.moor([anchor], room=0) is None, "the anchor follows the older vault"


def test_the_recovery_sheet_accepts_an_older_vault(barred: Desk, anchor: FileAnchor) -> None:
    barred.anchorage.accept_by_sheet(barred.key)
    assert barred.barred_by() is None
    assert Action.ANCHOR_ACCEPTED.value in barred.actions()
    work(barred.vault)
    assert barred.anchorage.moor([anchor], room=0) is None


def test_an_anchor_that_has_gone_is_said_quietly(
    sit: Sit, anchor: FileAnchor, unlocked: Unlocked
) -> None:
    for gone in (False, False, True, False):
        if gone:
            anchor.forget(unlocked.header.vault_id)
        vault, anchorage = sit()
        assert vault.barred is None
        assert anchorage.anchor_gone is gone
        leave(vault, anchorage)


def test_after_a_restore_nothing_has_gone(sit: Sit, anchor: FileAnchor, unlocked: Unlocked) -> None:
    leave(*sit())
    vault = Vault.open(unlocked)
    with vault.write(vault.uid, NOW) as transaction:
        transaction.note(Action.RESTORED, "backup:20261121T100000Z", b"")
    vault.close()
    anchor.forget(unlocked.header.vault_id)
    vault, anchorage = sit()
    assert not anchorage.anchor_gone
    leave(vault, anchorage)


def moored(unlocked: Unlocked, ring: RingAnchor) -> Refusal | None:
    """Open the vault, compare it with a keyring only, work, and leave it."""
    vault = Vault.open(unlocked)
    with vault.read() as session:
        user = user_store.get_by_uid(session, unlocked.uid).record()
    at = Workplace(vault, user, lambda: NOW)
    anchorage = Anchorage(at, Access(at, unlocked))
    reason = anchorage.moor([ring], room=0)
    if reason is None:
        work(vault)
    ring.settle()
    leave(vault, anchorage)
    ring.settle()
    return reason


def test_the_keyring_is_an_anchor_where_it_is_allowed(unlocked: Unlocked) -> None:
    drawer = Drawer()
    assert moored(unlocked, RingAnchor(drawer)) is None
    assert not drawer.texts, "not asked before the office lets it"
    allowed = allow_keyring(unlocked, allowed=True)
    older = allowed.database.read_bytes()
    for _ in range(2):
        assert moored(allowed, RingAnchor(drawer)) is None
    (name,) = drawer.texts
    allowed.database.write_bytes(older)
    assert isinstance(moored(allowed, RingAnchor(drawer)), OlderVault)
    for broken in ("", "?", "bmljaHRz"):
        drawer.texts[name] = broken
        assert moored(allowed, RingAnchor(drawer)) is None
