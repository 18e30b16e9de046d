"""What has gone does not come back with a backup, and a foreign list erases nothing."""

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.withdrawal import Withdrawal, WithdrawalForm
from ilja_desktop.keys.canonical import canonical, octets_from_text, octets_to_text
from ilja_desktop.services import tombstone
from ilja_desktop.services.restoring import restore_by_user
from ilja_desktop.services.tombstone import Applied, TombstonesForged, list_path
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import person as person_store
from ilja_desktop.store import retention
from ilja_desktop.store.vault import Vault
from tests.builders import NOW
from tests.services.conftest import Town
from tests.store.pages import decrypted

FAR = date(2027, 1, 2)


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """A memory stick, and this account's own folder."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    stick = tmp_path / "Stick"
    stick.mkdir()
    return stick, tombstone.state_folder()


def lived(town: Town, stick: Path) -> Path:
    """Make a backup, then erase one of three cases and withdraw another's consent."""
    young = town.a_person(family_name="Zilpzalpweg")
    last = FAR - timedelta(days=1)
    grants = tuple(replace(one, valid_until=last) for one in town.grants_from(date(2026, 9, 1)))
    town.a_consent(young, erase_by=last, valid_until=last, grants=grants)
    gone = town.a_case(young)
    halted = town.a_reported_case(family_name="Bergfinkenweg")
    town.a_reported_case(family_name="Ö")
    town.desk.cases.take_back(gone.id, "kein Bedarf")
    made = town.desk.backups.back_up(stick)
    withdrawal = Withdrawal(
        withdrawn_on=town.desk.workplace.today(), withdrawn_by="selbst", form=WithdrawalForm.MAIL
    )
    town.desk.withdrawals.declare(town.consent_of(halted).id, withdrawal)
    town.clock.go_to(FAR)
    assert town.desk.erasures.run([gone.id]).listed
    return made.path


def test_a_restored_backup_forgets_what_was_erased_since(
    town: Town, places: tuple[Path, Path], tmp_path: Path
) -> None:
    file = lived(town, places[0])
    town.vault.close()
    now = NOW + timedelta(days=1)
    restored = restore_by_user(file, tmp_path / "Neu.ilja", town.unlocked, now)
    assert restored.applied == Applied(cases=1, people=1, consents=1)
    unlocked = replace(town.unlocked, folder=tmp_path / "Neu.ilja")
    pages = b"".join(decrypted(unlocked.database, unlocked.database_key))
    assert b"Zilpzalpweg" not in pages
    assert b"Bergfinkenweg" in pages
    vault = Vault.open(unlocked)
    with vault.read() as session:
        names = {one.family_name for one in person_store.people(session)}
        halted = case_store.in_states(session, [CaseState.HALTED])
    assert names == {"Bergfinkenweg", "Ö"}
    assert len(halted) == 1
    assert vault.check() == ()
    vault.close()


def test_without_anything_gone_nothing_is_applied(
    town: Town, places: tuple[Path, Path], tmp_path: Path
) -> None:
    town.a_reported_case()
    file = town.desk.backups.back_up(places[0]).path
    town.vault.close()
    restored = restore_by_user(file, tmp_path / "Neu.ilja", town.unlocked, NOW)
    assert not restored.applied


def test_the_list_reveals_no_more_than_numbers_and_days(
    town: Town, places: tuple[Path, Path]
) -> None:
    lived(town, places[0])
    path = list_path(places[1], town.unlocked.header.vault_id)
    content = octets_from_text(json.loads(path.read_bytes())["content"])
    entries = json.loads(content)["entries"]
    assert {(trace, ground) for _, trace, _, ground, _ in entries} == {
        ("Fall", "zugesagter Tag erreicht"),
        ("Person", "zugesagter Tag erreicht"),
        ("Einwilligung", "Widerruf"),
    }
    for word in ("Zilpzalp", "Kupferberg", "KPF-", "Bergfink"):
        assert word.encode() not in content


def test_a_list_that_was_touched_is_refused_and_nothing_is_made(
    town: Town, places: tuple[Path, Path], tmp_path: Path
) -> None:
    file = lived(town, places[0])
    path = list_path(places[1], town.unlocked.header.vault_id)
    genuine = json.loads(path.read_bytes())
    content = octets_from_text(genuine["content"])
    other = octets_to_text(content.replace(b"2027", b"2026"))
    assert tombstone.read(path, town.unlocked.header.vault_id, town.desk.access.authority()), (
        "the list as it was written"
    )
    town.vault.close()
    for forged in (
        canonical({**genuine, "content": other}),
        canonical({**genuine, "signature": octets_to_text(b"0")}),
        b"{}",
        b"",
        b"\xff" * 40,
        canonical({**genuine, "content": 7}),
    ):
        path.write_bytes(forged)
        with pytest.raises(TombstonesForged):
            restore_by_user(file, tmp_path / "Neu.ilja", town.unlocked, NOW)
        assert not (tmp_path / "Neu.ilja").exists()


def test_what_a_list_says_is_applied_once(town: Town, places: tuple[Path, Path]) -> None:
    lived(town, places[0])
    with town.vault.read() as session:
        listed = retention.tombstones(session)
    with town.vault.write(town.desk.user.uid, town.clock()) as transaction:
        assert not tombstone.apply(transaction, listed, FAR)
