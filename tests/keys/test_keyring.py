"""The keyring of a device: a real one, nine ways it can fail, and always the password beside it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from ilja_desktop.domain.errors import NotAllowed, Refusal
from ilja_desktop.keys import headerfile, kdf, vault
from ilja_desktop.keys.attempts import FREE, note_failure
from ilja_desktop.keys.devicering import (
    KeyringEntryLost,
    KeyringSilent,
    KeyringUnreliable,
    NoKeyring,
    Ring,
    SystemRing,
)
from ilja_desktop.keys.deviceunlock import (
    KeyringNotAllowed,
    PasswordDue,
    allow_keyring,
    prolong_keyring,
    remove_keyring,
    set_up_keyring,
    unlock_by_keyring,
    usable_by,
)
from ilja_desktop.keys.headerformat import HeaderDamaged
from ilja_desktop.keys.keyringslot import DAYS, entry_name
from ilja_desktop.keys.machine import machine_mark
from ilja_desktop.keys.ringprocess import SERVICE
from ilja_desktop.keys.slot import HeaderForged
from ilja_desktop.keys.vault import Unlocked
from tests.keys import keyringhost
from tests.keys.conftest import NOW, Office, alter
from tests.keys.drawerring import DrawerRing

TODAY = NOW.date()
MARK = "0123456789abcdef0123456789abcdef"
WEEK = timedelta(days=DAYS)

linux = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="a Secret Service runs on Linux only"
)


@pytest.fixture
def ring() -> DrawerRing:
    return DrawerRing()


@pytest.fixture
def allowed(office: Office) -> Unlocked:
    """The office's vault where keyrings may open it, as the administrator has it open."""
    return allow_keyring(office.unlocked, allowed=True)


@pytest.fixture
def ready(allowed: Unlocked, ring: DrawerRing) -> Unlocked:
    """The same, with this device set up."""
    return set_up_keyring(allowed, ring, MARK, TODAY)


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The environment of a session with an open gnome-keyring."""
    with keyringhost.session(tmp_path_factory.mktemp("desktop")) as environment:
        yield environment


@pytest.fixture
def signed_in(desktop: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The test runs in that session."""
    for name, value in desktop.items():
        monkeypatch.setenv(name, value)
    return desktop


def open_here(unlocked: Unlocked, ring: Ring) -> Unlocked:
    return unlock_by_keyring(unlocked.folder, unlocked.uid, ring, MARK, TODAY)


def name_of(unlocked: Unlocked) -> str:
    (slot,) = unlocked.header.keyring
    return entry_name(unlocked.header.vault_id, slot)


def test_a_keyring_opens_only_where_the_office_lets_it(office: Office, ring: DrawerRing) -> None:
    with pytest.raises(KeyringNotAllowed):
        set_up_keyring(office.unlocked, ring, MARK, TODAY)
    second = vault.unlock(office.folder, "KW", office.second.password)
    with pytest.raises(NotAllowed):
        allow_keyring(second, allowed=True)
    assert not ring.entries


def test_the_same_keys_come_out(ready: Unlocked, ring: DrawerRing) -> None:
    opened = open_here(ready, ring)
    assert opened.data_key == ready.data_key
    assert opened.identity.public == ready.identity.public
    assert usable_by(opened.header, MARK) == ("ÖY",)
    assert [len(secret) for secret in ring.entries.values()] == [32]


def test_a_slot_is_of_one_person_and_one_device(
    ready: Unlocked, office: Office, ring: DrawerRing
) -> None:
    for uid, mark in ((office.admitted.uid, MARK), (ready.uid, "f" * 32)):
        with pytest.raises(KeyringNotAllowed):
            unlock_by_keyring(ready.folder, uid, ring, mark, TODAY)


@pytest.mark.parametrize(
    "today", [TODAY + WEEK, TODAY + 50 * WEEK, TODAY - timedelta(days=2)], ids=str
)
def test_the_password_is_due_after_a_week(ready: Unlocked, ring: DrawerRing, today: date) -> None:
    with pytest.raises(PasswordDue):
        unlock_by_keyring(ready.folder, ready.uid, ring, MARK, today)


def test_the_password_prolongs_it_once_a_day(ready: Unlocked, ring: DrawerRing) -> None:
    later = TODAY + timedelta(days=5)
    longer = prolong_keyring(ready, MARK, later)
    assert prolong_keyring(longer, MARK, later) is longer
    unlock_by_keyring(ready.folder, ready.uid, ring, MARK, TODAY + WEEK)
    with pytest.raises(PasswordDue):
        unlock_by_keyring(ready.folder, ready.uid, ring, MARK, later + WEEK)


def test_the_password_is_due_after_failures(ready: Unlocked, ring: DrawerRing) -> None:
    for _ in range(FREE):
        open_here(ready, ring)
        note_failure(ready.folder, ready.header, "ÖY", NOW)
    with pytest.raises(PasswordDue):
        open_here(ready, ring)


def test_setting_up_again_leaves_one_slot_and_one_entry(ready: Unlocked, ring: DrawerRing) -> None:
    again = set_up_keyring(ready, ring, MARK, TODAY)
    assert len(again.header.keyring) == 1
    assert list(ring.entries) == [name_of(again)]


def test_removing_leaves_neither_slot_nor_entry(ready: Unlocked, ring: DrawerRing) -> None:
    removed = remove_keyring(ready, ring, MARK)
    assert removed.header.keyring == ()
    assert not ring.entries
    assert remove_keyring(removed, ring, MARK) is removed


def test_the_office_ends_it_for_everybody(ready: Unlocked, ring: DrawerRing) -> None:
    ended = allow_keyring(ready, allowed=False)
    assert (ended.header.keyring, ended.header.policy.keyring) == ((), False)
    with pytest.raises(KeyringNotAllowed):
        open_here(ended, ring)


def test_another_password_or_data_key_ends_it(
    ready: Unlocked, office: Office, ring: DrawerRing
) -> None:
    rotated = vault.written(ready, replace(ready.header, epoch=ready.header.epoch + 1))
    assert rotated.header.keyring == ()
    restored = vault.written(rotated, replace(ready.header, generation=rotated.header.generation))
    new = "Rübenernte im späten Herbst"
    changed = vault.change_password(restored, office.founder.password, new, kdf.FLOOR)
    assert changed.header.keyring == ()


def test_a_header_without_keyrings_is_of_the_version_it_was(office: Office) -> None:
    assert office.unlocked.header.version == 1
    allowed = allow_keyring(office.unlocked, allowed=True)
    assert headerfile.read(office.folder).header.version == 3
    assert allow_keyring(allowed, allowed=False).header.version == 1


FORGERIES: dict[str, Callable[[dict[str, object]], object]] = {
    "a longer run": lambda slot: slot.update(expires="2099-01-01"),
    "another beginning": lambda slot: slot.update(issued="2026-11-19"),
    "another device's name": lambda slot: slot.update(backend="kwallet"),
}


@pytest.mark.parametrize("forgery", FORGERIES.values(), ids=FORGERIES)
def test_a_forged_slot_opens_nothing(
    ready: Unlocked, ring: DrawerRing, forgery: Callable[[dict[str, object]], object]
) -> None:
    alter(ready.folder, lambda header: forgery(header["slots"][-1]))
    with pytest.raises((HeaderForged, KeyringUnreliable)):
        open_here(ready, ring)


@pytest.mark.parametrize("field_name", ["kid", "uid", "machine", "epoch", "esk", "issued"])
def test_a_slot_out_of_shape_is_no_header(ready: Unlocked, field_name: str) -> None:
    alter(ready.folder, lambda header: header["slots"][-1].update({field_name: "?"}))
    with pytest.raises(HeaderDamaged):
        headerfile.read(ready.folder)


@linux
def test_the_tools_are_here() -> None:
    assert keyringhost.missing() == ""


@linux
def test_a_real_keyring_opens_the_vault(allowed: Unlocked, signed_in: dict[str, str]) -> None:
    ring = SystemRing()
    ready = set_up_keyring(allowed, ring, MARK, TODAY)
    assert ready.header.keyring[0].backend == "secretservice"
    assert open_here(ready, ring).data_key == ready.data_key
    remove_keyring(ready, ring, MARK)
    with pytest.raises(KeyringEntryLost):
        ring.fetch(name_of(ready))


Fault = Callable[[Unlocked, pytest.MonkeyPatch, Path], Ring]


def put(unlocked: Unlocked, secret: str) -> None:
    """Overwrite the entry by other means than ours."""
    code = (
        "import sys, keyring.backends.SecretService as s; s.Keyring().set_password(*sys.argv[1:])"
    )
    command = [sys.executable, "-c", code, SERVICE, name_of(unlocked), secret]
    subprocess.run(command, check=True)


def saying(words: str) -> SystemRing:
    """A process that answers every question alike."""
    return SystemRing(limit=1, command=(sys.executable, "-S", "-c", words))


def no_service(unlocked: Unlocked, patch: pytest.MonkeyPatch, tmp_path: Path) -> Ring:
    patch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")
    return SystemRing()


def null(unlocked: Unlocked, patch: pytest.MonkeyPatch, tmp_path: Path) -> Ring:
    return saying("""print('{"value": ""}')""")


def prompt_hang(unlocked: Unlocked, patch: pytest.MonkeyPatch, tmp_path: Path) -> Ring:
    return saying("import time; time.sleep(300)")


def wrong_value(unlocked: Unlocked, patch: pytest.MonkeyPatch, tmp_path: Path) -> Ring:
    SystemRing().keep(name_of(unlocked), b"w" * 32)
    return SystemRing()


def too_long(unlocked: Unlocked, patch: pytest.MonkeyPatch, tmp_path: Path) -> Ring:
    put(unlocked, "QUFB" * 2000)
    return SystemRing()


def deleted(unlocked: Unlocked, patch: pytest.MonkeyPatch, tmp_path: Path) -> Ring:
    SystemRing().drop(name_of(unlocked))
    return SystemRing()


FAULTS: dict[str, tuple[Fault, tuple[type[Refusal], ...]]] = {
    "none": (no_service, (NoKeyring, KeyringSilent)),
    "null": (null, (KeyringEntryLost,)),
    "prompt hang": (prompt_hang, (KeyringSilent,)),
    "wrong value": (wrong_value, (KeyringUnreliable,)),
    "too long": (too_long, (KeyringUnreliable,)),
    "deleted": (deleted, (KeyringEntryLost,)),
}


def assert_password_opens(office: Office) -> None:
    assert vault.unlock(office.folder, "ÖY", office.founder.password).administrator


@linux
@pytest.mark.parametrize("name", FAULTS)
def test_the_password_opens_whatever_the_keyring_does(
    name: str,
    office: Office,
    allowed: Unlocked,
    signed_in: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    fault, refusals = FAULTS[name]
    ready = set_up_keyring(allowed, SystemRing(), MARK, TODAY)
    faulty = fault(ready, monkeypatch, tmp_path)
    with pytest.raises(refusals):
        open_here(ready, faulty)
    assert_password_opens(office)


@linux
@pytest.mark.parametrize("unlocked", [False, True], ids=["locked", "changed backend"])
def test_the_password_opens_beside_a_locked_or_another_keyring(
    unlocked: bool,
    office: Office,
    allowed: Unlocked,
    signed_in: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    ready = set_up_keyring(allowed, SystemRing(), MARK, TODAY)
    with keyringhost.session(tmp_path / "other", unlocked=unlocked) as other:
        for name, value in other.items():
            monkeypatch.setenv(name, value)
        with pytest.raises(KeyringEntryLost if unlocked else KeyringSilent):
            open_here(ready, SystemRing())
    assert_password_opens(office)


@linux
def test_the_environment_sends_nobody_to_another_keyring(
    office: Office,
    allowed: Unlocked,
    signed_in: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    settings = tmp_path / "python_keyring"
    settings.mkdir()
    (settings / "keyringrc.cfg").write_text(
        "[backend]\ndefault-keyring=keyring.backends.null.Keyring\n"
    )
    ready = set_up_keyring(allowed, SystemRing(), MARK, TODAY)
    assert open_here(ready, SystemRing()).data_key == ready.data_key
    assert_password_opens(office)


@pytest.mark.parametrize(
    "faulty", [null, prompt_hang, lambda *_: saying("print('{}')"), lambda *_: saying("exit(1)")]
)
def test_nothing_is_set_up_with_a_keyring_that_fails(
    faulty: Fault, allowed: Unlocked, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with pytest.raises((KeyringUnreliable, KeyringSilent, NoKeyring)):
        set_up_keyring(allowed, faulty(allowed, monkeypatch, tmp_path), MARK, TODAY)
    assert headerfile.read(allowed.folder).header.keyring == ()


def test_what_comes_back_altered_is_not_relied_on(allowed: Unlocked) -> None:
    class Forgetful(DrawerRing):
        def keep(self, name: str, secret: bytes) -> None:
            super().keep(name, secret[:31] + b"?")

    ring = Forgetful()
    with pytest.raises(KeyringUnreliable):
        set_up_keyring(allowed, ring, MARK, TODAY)
    assert not ring.entries


def test_a_full_disk_leaves_nothing_in_the_keyring(allowed: Unlocked, ring: DrawerRing) -> None:
    (allowed.folder / (headerfile.FIRST + ".tmp")).mkdir()
    with pytest.raises(headerfile.HeaderNotWritten):
        set_up_keyring(allowed, ring, MARK, TODAY)
    assert not ring.entries


def test_each_vault_has_a_mark_of_its_own_here() -> None:
    marks = {machine_mark("a" * 32), machine_mark("b" * 32), machine_mark("a" * 32)}
    assert len(marks) == 2
    assert all(len(mark) == 32 for mark in marks)
