"""A backup holds the vault, opens for its people only, and comes back as a vault."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import tarfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import apsw
import pytest

from ilja_desktop.domain.backup import of_vault
from ilja_desktop.domain.errors import Cancelled, NotFound, Refusal
from ilja_desktop.domain.recovery import SheetState
from ilja_desktop.domain.words import sentence
from ilja_desktop.exchange.backupfile import BackupDamaged, BackupNewer
from ilja_desktop.keys import vault as keys
from ilja_desktop.keys.canonical import octets_from_text
from ilja_desktop.keys.certificate import to_pem
from ilja_desktop.keys.kdf import FLOOR
from ilja_desktop.keys.paperkey import PaperKey, RecoveryKeyMistyped
from ilja_desktop.keys.recovery import RecoveryKeyForeign
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.backupmaking import BackupMade, BackupNotWritten, BackupPlan
from ilja_desktop.services.backupseal import BackupForeign, BackupNotOpened
from ilja_desktop.services.desk import Desk, desk_for
from ilja_desktop.services.opening import unlock
from ilja_desktop.services.outfile import FileTaken
from ilja_desktop.services.refounding import FirstUser
from ilja_desktop.services.reopening import NewPassword, recover
from ilja_desktop.services.restoring import restore_by_sheet, restore_by_user
from ilja_desktop.services.watch import WHOLE
from ilja_desktop.store import certificate, user
from ilja_desktop.store.vault import Vault
from tests.builders import NOW, PASSWORD, found_vault
from tests.services.clock import Clock

NEW_PASSWORD = "Rübenernte im späten Herbst"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(vault: Vault, unlocked: Unlocked, clock: Clock) -> Desk:
    with vault.read() as session:
        signed_in = user.get_by_uid(session, vault.uid).record()
        personal = certificate.personal(session, vault.uid)
        authority = certificate.authority(session)
    signatory = unlocked.identity.signatory(personal, authority)
    desk = desk_for(vault, signed_in, signatory, unlocked, clock)
    desk.workplace.presence.note()
    return desk


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "Stick"
    folder.mkdir()
    return folder


@pytest.fixture
def sheet(desk: Desk) -> str:
    """The key of a sheet that counts."""
    paper = desk.recovery.draw()
    desk.recovery.confirm(paper.key)
    return paper.key


def alter(path: Path, change: Callable[[bytearray], object]) -> None:
    octets = bytearray(path.read_bytes())
    change(octets)
    path.write_bytes(octets)


def test_a_sheet_counts_once_it_was_typed_back(desk: Desk) -> None:
    assert desk.recovery.status().state is SheetState.MISSING
    paper = desk.recovery.draw()
    assert desk.recovery.render(paper).startswith(b"%PDF-")
    with pytest.raises(RecoveryKeyMistyped):
        desk.recovery.confirm(paper.key[:-2])
    with pytest.raises(RecoveryKeyForeign):
        desk.recovery.confirm(PaperKey.generate().text)
    assert desk.recovery.status().state is SheetState.MISSING
    assert desk.recovery.confirm(" ".join(paper.groups).lower()).state is SheetState.VALID
    desk.access.change_password(PASSWORD, NEW_PASSWORD, FLOOR)  # goes on with the new header
    with pytest.raises(Refusal):
        desk.recovery.confirm(paper.key)


def test_a_lost_password_is_set_anew(
    desk: Desk, vault: Vault, unlocked: Unlocked, sheet: str, clock: Clock
) -> None:
    desk.drafts.save("case:1", "angefangen")
    vault.close()
    wish = NewPassword(label="KO", password=NEW_PASSWORD)
    workroom = recover(unlocked.folder, sheet, wish, FLOOR, clock)
    assert workroom.sheets.status().state is SheetState.USED
    workroom.sheets.confirm(workroom.sheets.draw().key)
    assert workroom.desk.user.name == "KO"
    assert workroom.desk.drafts.of("case:1") == "angefangen"
    assert workroom.desk.workplace.vault.check() == ()
    workroom.close()
    again = unlock(unlocked.folder, "KO", NEW_PASSWORD, clock)
    again.close()
    with pytest.raises(Refusal):
        unlock(unlocked.folder, "KO", PASSWORD, clock)


def test_nobody_unknown_gets_a_password(
    vault: Vault, unlocked: Unlocked, sheet: str, clock: Clock
) -> None:
    vault.close()
    before = (unlocked.folder / "vault.hdr").read_bytes()
    with pytest.raises(NotFound):
        recover(
            unlocked.folder, sheet, NewPassword(label="XY", password=NEW_PASSWORD), FLOOR, clock
        )
    assert (unlocked.folder / "vault.hdr").read_bytes() == before
    unlock(unlocked.folder, "KO", PASSWORD, clock).close()


def test_a_backup_is_read_by_other_programs(
    desk: Desk, unlocked: Unlocked, sheet: str, stick: Path, tmp_path: Path
) -> None:
    """tar takes it apart, openssl checks it, age opens its key, another SQLite its database."""
    made = desk.backups.back_up(stick)
    out = tmp_path / "out"
    out.mkdir()
    subprocess.run(["tar", "-xf", str(made.path), "-C", str(out)], check=True)
    manifest = json.loads((out / "manifest.json").read_bytes())
    (out / "ca.pem").write_text(to_pem(octets_from_text(manifest["ca"])))
    openssl = ["openssl", "cms", "-verify", "-inform", "DER", "-in", str(out / "manifest.p7s")]
    content = ["-content", str(out / "manifest.json"), "-binary", "-CAfile", str(out / "ca.pem")]
    moment = ["-purpose", "any", "-attime", str(int(NOW.timestamp())), "-out", os.devnull]
    subprocess.run([*openssl, *content, *moment], check=True, capture_output=True)
    (out / "sheet.txt").write_text(sheet + "\n")
    opened = subprocess.run(
        ["age", "-d", "-i", str(out / "sheet.txt"), str(out / "key.age")],
        check=True,
        capture_output=True,
    )
    key = octets_from_text(json.loads(opened.stdout)["key"])
    connection = apsw.Connection(str(out / "data.db"), flags=apsw.SQLITE_OPEN_READONLY)
    connection.execute("PRAGMA cipher = 'sqlcipher'")
    connection.execute("PRAGMA legacy = 4")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    assert connection.execute("SELECT name FROM users").fetchall() == [("KO",)]
    connection.close()


def test_no_password_and_nothing_of_the_vault_can_be_read_in_a_backup(
    desk: Desk, stick: Path
) -> None:
    made = desk.backups.back_up(stick)
    with tarfile.open(made.path) as tar:
        assert tar.getnames() == [
            "manifest.json",
            "manifest.p7s",
            "key.age",
            "authority.age",
            "data.db",
        ]
    octets = made.path.read_bytes()
    for hidden in (b"argon2id", b'"esk"', b'"kdf"', b"SQLite format 3", b"alembic", b"Jugendberuf"):
        assert hidden not in octets


def test_the_last_backup_is_known(desk: Desk, stick: Path, clock: Clock) -> None:
    clock.now += timedelta(days=8)
    assert desk.backups.status().overdue
    desk.backups.back_up(stick)
    assert desk.backups.status().last_at == clock.now
    clock.now += timedelta(days=7)
    assert not desk.backups.status().overdue
    assert desk.overview.today().backup.days_ago == 7
    clock.now += timedelta(days=1)
    assert desk.backups.status().overdue


def test_superseded_backups_go_and_foreign_files_stay(
    desk: Desk, unlocked: Unlocked, stick: Path, clock: Clock
) -> None:
    foreign = stick / "ILJA-ffffffff-20200101T000000Z.ilja-backup"
    foreign.write_bytes(b"")
    left = stick / f".ilja-{unlocked.header.vault_id[:8]}-0.tmp"
    left.write_bytes(b"half")
    for _ in range(3):
        desk.backups.back_up(stick)
        clock.now += timedelta(minutes=1)
    files = of_vault(stick.iterdir(), unlocked.header.vault_id)
    assert [file.made_at for file in files] == [NOW + timedelta(minutes=2)]
    assert foreign.exists()
    assert not left.exists()


def test_nothing_is_overwritten(desk: Desk, stick: Path) -> None:
    made = desk.backups.back_up(stick)
    before = made.path.read_bytes()
    with pytest.raises(FileTaken):
        desk.backups.back_up(stick)
    assert made.path.read_bytes() == before


def test_a_stopped_backup_leaves_nothing(desk: Desk, unlocked: Unlocked, stick: Path) -> None:
    class Impatient:
        def __init__(self, left: int) -> None:
            self.left = left

        def check(self) -> None:
            self.left -= 1
            if self.left < 0:
                raise Cancelled

        def report(self, done: int, total: int) -> None:
            assert 0 <= done <= total

    for steps in range(5):
        with pytest.raises(Cancelled):
            desk.backups.back_up(stick, Impatient(steps))
        assert not list(stick.iterdir())
        assert not list(unlocked.folder.glob("backup-*"))
    assert desk.backups.status().last_at is None


@dataclass
class Filling:
    """Lets files grow no more once the copy beside the vault is made: the stick is full."""

    limit: Callable[[], None]

    def check(self) -> None:
        """Go on."""

    def report(self, done: int, total: int) -> None:
        """Wait for the copy."""
        if done >= 2 * WHOLE:
            self.limit()


def test_a_full_stick_is_told(desk: Desk, unlocked: Unlocked, stick: Path) -> None:
    resource = pytest.importorskip("resource", reason="limits of files are a matter of POSIX")
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    former = resource.getrlimit(resource.RLIMIT_FSIZE)
    size = unlocked.database.stat().st_size // 2

    def full() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, former[1]))

    try:
        with pytest.raises(BackupNotWritten) as caught:
            desk.backups.make(desk.backups.plan(stick), Filling(full))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, former)
    assert str(stick) in sentence(caught.value)
    assert not list(stick.iterdir())
    assert not list(unlocked.folder.glob("backup-*"))


def test_a_missing_stick_is_told(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(BackupNotWritten):
        desk.backups.back_up(tmp_path / "weg")


def test_a_rehearsal_says_what_it_found_and_leaves_nothing(
    desk: Desk, unlocked: Unlocked, stick: Path
) -> None:
    made = desk.backups.back_up(stick)
    found = desk.backups.rehearse(made.path)
    desk.backups.note_rehearsal(found)
    assert (found.folder, found.content, found.made_at) == (None, made.content, NOW)
    assert not list(unlocked.folder.glob("probe-*"))


@pytest.mark.usefixtures("sheet")
def test_a_user_restores_into_a_new_folder(
    desk: Desk, vault: Vault, unlocked: Unlocked, stick: Path, tmp_path: Path, clock: Clock
) -> None:
    made = desk.backups.back_up(stick)
    vault.close()
    folder = tmp_path / "Zurück.ilja"
    opened = keys.unlock(unlocked.folder, "KO", PASSWORD)
    restored = restore_by_user(made.path, folder, opened, NOW)
    assert restored.content == made.content
    workroom = unlock(folder, "KO", PASSWORD, clock)
    assert workroom.desk.workplace.vault.check() == ()
    workroom.close()
    assert not list(folder.glob("restore*"))


def test_the_sheet_restores_when_all_else_is_lost(
    desk: Desk, vault: Vault, unlocked: Unlocked, sheet: str, stick: Path, tmp_path: Path
) -> None:
    made = desk.backups.back_up(stick)
    vault.close()
    shutil.rmtree(unlocked.folder)
    folder = tmp_path / "Zurück.ilja"
    restored = restore_by_sheet(
        made.path, folder, sheet, FirstUser(password=NEW_PASSWORD, cost=FLOOR), NOW
    )
    assert restored.label == "KO"
    workroom = unlock(folder, "KO", NEW_PASSWORD, Clock())
    assert workroom.sheets.status().state is SheetState.USED
    fresh = workroom.sheets.draw()
    assert workroom.sheets.confirm(fresh.key).state is SheetState.VALID
    assert workroom.desk.workplace.vault.check() == ()
    workroom.desk.backups.back_up(stick.parent)
    workroom.close()


def _restore(made: BackupMade, sheet: str, folder: Path) -> None:
    restore_by_sheet(made.path, folder, sheet, FirstUser(password=NEW_PASSWORD, cost=FLOOR), NOW)


def test_damage_is_found_everywhere(desk: Desk, sheet: str, stick: Path, tmp_path: Path) -> None:
    made = desk.backups.back_up(stick)
    whole = made.path.read_bytes()
    folder = tmp_path / "Zurück.ilja"
    for place in range(7, len(whole), len(whole) // 40):
        alter(made.path, lambda octets, place=place: octets.__setitem__(place, octets[place] ^ 1))  # type: ignore[misc]  # a lambda takes no annotations
        with pytest.raises((BackupDamaged, BackupForeign, BackupNotOpened, BackupNewer)) as caught:
            _restore(made, sheet, folder)
        assert sentence(caught.value)
        assert not folder.exists()
        made.path.write_bytes(whole)
    for octets in (whole[:-1], whole + b"\0", whole[: len(whole) // 2], b"", b"Urlaub" * 200):
        made.path.write_bytes(octets)
        with pytest.raises(BackupDamaged):
            _restore(made, sheet, folder)


def test_a_later_format_is_told(desk: Desk, sheet: str, stick: Path, tmp_path: Path) -> None:
    made = desk.backups.back_up(stick)
    later = made.path.read_bytes().replace(b'"version":1', b'"version":2', 1)
    made.path.write_bytes(later)
    with pytest.raises(BackupNewer):
        _restore(made, sheet, tmp_path / "Zurück.ilja")


def test_others_get_nothing(desk: Desk, sheet: str, stick: Path, tmp_path: Path) -> None:
    made = desk.backups.back_up(stick)
    folder = tmp_path / "Zurück.ilja"
    with pytest.raises(BackupNotOpened):
        _restore(made, PaperKey.generate().text, folder)
    stranger = found_vault(tmp_path / "Fremd.ilja")
    with pytest.raises(BackupNotOpened):
        restore_by_user(made.path, folder, stranger, NOW)
    assert not folder.exists()


def test_a_backup_made_by_a_stranger_for_our_sheet_is_refused(
    desk: Desk, unlocked: Unlocked, sheet: str, stick: Path, tmp_path: Path
) -> None:
    """Anybody can seal something to the sheet's public key; the bond tells it from ours."""
    stranger = found_vault(tmp_path / "Fremd.ilja")
    ours = desk.access.unlocked.header.recovery
    vault = Vault.open(stranger)
    with vault.read() as session:
        signatory = stranger.identity.signatory(
            certificate.personal(session, stranger.uid), certificate.authority(session)
        )
    vault.close()
    forged = BackupPlan(
        unlocked=replace(stranger, header=replace(stranger.header, recovery=ours)),
        signatory=signatory,
        folder=stick,
        made_at=NOW,
    )
    made = desk.backups.make(forged)
    with pytest.raises(BackupForeign):
        _restore(made, sheet, tmp_path / "Zurück.ilja")
    assert not (tmp_path / "Zurück.ilja").exists()
