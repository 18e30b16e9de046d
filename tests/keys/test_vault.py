"""Create, unlock, wrong password, another password, a second user."""

from __future__ import annotations

import shutil
import stat
from dataclasses import replace
from pathlib import Path
from unicodedata import normalize

import pytest

from ilja_desktop.domain.errors import ChangedMeanwhile, NotAllowed, Refusal
from ilja_desktop.keys import headerfile, kdf, vault
from ilja_desktop.keys.admitting import LabelTaken, TooManyUsers, add_user
from ilja_desktop.keys.certificate import NameUnusable, spk_of
from ilja_desktop.keys.headerfile import HeaderNotWritten, NoVault
from ilja_desktop.keys.headerformat import seal_header
from ilja_desktop.keys.kdf import KdfTooWeak
from ilja_desktop.keys.newuser import NewUser
from ilja_desktop.keys.password import PasswordTooShort
from ilja_desktop.keys.place import NoVaultName, PlaceNotWritable, PlaceTaken
from ilja_desktop.keys.slot import HeaderForged, WrongPassword

from .conftest import NOW, OFFICE, Office

LATER = NewUser(label="TG", name="Tsegay Ghebremedhin", password="noch ein langer Satz")


def test_both_users_get_the_same_data_key(made_once: Office) -> None:
    first = vault.unlock(made_once.folder, "ÖY", made_once.founder.password)
    second = vault.unlock(made_once.folder, made_once.admitted.uid, made_once.second.password)
    assert first.data_key == second.data_key == made_once.founded.unlocked.data_key
    assert first.database_key == second.database_key
    assert len(first.database_key) == 32
    assert first.identity.public != second.identity.public
    assert (first.administrator, second.administrator) == (True, False)
    assert first.database == made_once.folder / "data-0001.db"


def test_label_and_password_may_be_typed_on_another_keyboard(made_once: Office) -> None:
    password = normalize("NFD", made_once.founder.password)
    unlocked = vault.unlock(made_once.folder, normalize("NFD", " öy "), password)
    assert unlocked.uid == made_once.founded.unlocked.uid


@pytest.mark.parametrize(
    ("user", "password"),
    [
        ("ÖY", "Grünkohl mit Pinkel 8"),
        ("ÖY", ""),
        ("KW", "Grünkohl mit Pinkel 7"),
        ("niemand", "Grünkohl mit Pinkel 7"),
    ],
)
def test_wrong_is_wrong_whatever_it_was(made_once: Office, user: str, password: str) -> None:
    with pytest.raises(WrongPassword) as caught:
        vault.unlock(made_once.folder, user, password)
    assert caught.value.facts() == {}


def test_nothing_secret_is_printed(made_once: Office) -> None:
    unlocked = made_once.founded.unlocked
    shown = repr(unlocked) + repr(made_once.founder)
    assert str(unlocked.identity.age) not in shown
    assert repr(unlocked.data_key.octets) not in shown
    assert made_once.founder.password not in shown


def test_the_folder_holds_no_secret_and_only_its_owner_reads_it(made_once: Office) -> None:
    assert stat.S_IMODE(made_once.folder.stat().st_mode) == 0o700
    secrets = [
        made_once.founded.unlocked.data_key.octets,
        str(made_once.founded.unlocked.identity.age).encode(),
        made_once.founder.password.encode(),
        made_once.founder.name.encode(),
    ]
    names = {path.name for path in made_once.folder.iterdir()}
    assert names == {headerfile.FIRST, headerfile.SECOND}
    for path in made_once.folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert not any(secret in path.read_bytes() for secret in secrets)


def test_a_changed_password_replaces_the_old_one_in_both_copies(office: Office) -> None:
    unlocked = office.unlocked
    new = "ein ganz anderer Satz"
    changed = vault.change_password(unlocked, office.founder.password, new, kdf.FLOOR)
    assert changed.header.generation == unlocked.header.generation + 1
    assert vault.unlock(office.folder, "ÖY", new).data_key == unlocked.data_key
    assert vault.unlock(office.folder, "KW", office.second.password)
    for other in (headerfile.FIRST, headerfile.SECOND):
        kept = (office.folder / other).read_bytes()
        (office.folder / other).unlink()
        with pytest.raises(WrongPassword):
            vault.unlock(office.folder, "ÖY", office.founder.password)
        (office.folder / other).write_bytes(kept)


def test_a_password_is_changed_only_by_who_knows_it(office: Office) -> None:
    before = (office.folder / headerfile.FIRST).read_bytes()
    with pytest.raises(WrongPassword):
        vault.change_password(
            office.unlocked, "geraten und falsch", "Mondschein auf dem Deich", kdf.FLOOR
        )
    with pytest.raises(PasswordTooShort):
        vault.change_password(office.unlocked, office.founder.password, "kurz", kdf.FLOOR)
    assert (office.folder / headerfile.FIRST).read_bytes() == before


def test_a_stale_view_does_not_undo_a_newer_header(office: Office) -> None:
    stale = office.unlocked
    add_user(stale, LATER, kdf.FLOOR, office.founded.authority, NOW)
    with pytest.raises(ChangedMeanwhile):
        vault.change_password(stale, office.founder.password, "Mondschein auf dem Deich", kdf.FLOOR)
    assert vault.unlock(office.folder, "TG", LATER.password)


def test_only_administrators_take_in_users(office: Office) -> None:
    second = vault.unlock(office.folder, "KW", office.second.password)
    with pytest.raises(NotAllowed):
        add_user(second, LATER, kdf.FLOOR, office.founded.authority, NOW)


def test_naming_oneself_administrator_does_not_give_the_authority(office: Office) -> None:
    second = vault.unlock(office.folder, "KW", office.second.password)
    named = replace(second.header.authority, administrators=(second.uid,))
    header = replace(second.header, authority=named)
    sealed = seal_header(header, second.data_key.for_header())
    with pytest.raises(HeaderForged):
        add_user(replace(second, header=sealed), LATER, kdf.FLOOR, office.founded.authority, NOW)


def test_a_second_administrator_can_take_in_users(office: Office) -> None:
    authority = office.founded.authority
    add_user(office.unlocked, LATER, kdf.FLOOR, authority, NOW, administrator=True)
    third = vault.unlock(office.folder, "TG", LATER.password)
    fourth = NewUser(label="I", name="I", password="fünfzehn Zeichen reichen nicht")
    admitted = add_user(third, fourth, kdf.FLOOR, authority, NOW)
    assert vault.unlock(office.folder, "I", fourth.password).uid == admitted.uid
    assert spk_of(admitted.certificate) == admitted.unlocked.header.slots[-1].spk


@pytest.mark.parametrize("label", ["öy", "ÖY ", "O\u0308Y"])
def test_a_label_is_given_once(office: Office, label: str) -> None:
    user = replace(LATER, label=label)
    with pytest.raises(LabelTaken):
        add_user(office.unlocked, user, kdf.FLOOR, office.founded.authority, NOW)


def test_a_header_holds_64_users(office: Office) -> None:
    slot = office.unlocked.slot
    full = replace(office.unlocked.header, slots=(slot,) * 64)
    with pytest.raises(TooManyUsers):
        add_user(
            replace(office.unlocked, header=full),
            LATER,
            kdf.FLOOR,
            office.founded.authority,
            NOW,
        )


@pytest.mark.parametrize(
    ("name", "office_name", "user", "refusal"),
    [
        ("Neu.ilja", OFFICE, replace(LATER, password="kurz"), PasswordTooShort),
        ("Neu.ilja", OFFICE, replace(LATER, name=""), NameUnusable),
        ("Neu.ilja", OFFICE, replace(LATER, label="a\nb"), NameUnusable),
        ("Neu.ilja", "x" * 65, LATER, NameUnusable),
        ("Neu", OFFICE, LATER, NoVaultName),
        (".ilja", OFFICE, LATER, NoVaultName),
        ("fehlt/Neu.ilja", OFFICE, LATER, PlaceNotWritable),
        ("da.ilja", OFFICE, LATER, PlaceTaken),
    ],
)
def test_a_refused_vault_leaves_nothing_behind(
    tmp_path: Path, name: str, office_name: str, user: NewUser, refusal: type[Refusal]
) -> None:
    (tmp_path / "da.ilja").mkdir()
    with pytest.raises(refusal):
        vault.create(tmp_path / name, office_name, user, kdf.FLOOR, NOW)
    assert [path.name for path in tmp_path.iterdir()] == ["da.ilja"]
    assert not list((tmp_path / "da.ilja").iterdir())


def test_a_cheap_cost_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KdfTooWeak):
        vault.create(tmp_path / "Neu.ilja", OFFICE, LATER, replace(kdf.FLOOR, passes=1), NOW)


def test_a_header_that_cannot_be_written_changes_nothing(office: Office) -> None:
    before = (office.folder / headerfile.FIRST).read_bytes()
    (office.folder / (headerfile.FIRST + ".tmp")).mkdir()
    with pytest.raises(HeaderNotWritten):
        vault.change_password(
            office.unlocked, office.founder.password, "ein ganz anderer Satz", kdf.FLOOR
        )
    assert (office.folder / headerfile.FIRST).read_bytes() == before


def test_no_folder_no_vault(office: Office) -> None:
    shutil.rmtree(office.folder)
    with pytest.raises(NoVault):
        vault.unlock(office.folder, "ÖY", office.founder.password)


def test_unlocking_mends_a_lost_copy(office: Office) -> None:
    first = office.folder / headerfile.FIRST
    kept = first.read_bytes()
    first.write_bytes(b"")
    vault.unlock(office.folder, "ÖY", office.founder.password)
    assert first.read_bytes() == kept
    assert headerfile.read(office.folder).both_whole


def test_a_password_is_wrapped_at_a_higher_cost_and_still_opens(office: Office) -> None:
    former = office.unlocked.slot.kdf
    higher = replace(kdf.FLOOR, memory=kdf.FLOOR.memory * 2)
    vault.strengthen(office.unlocked, office.founder.password, higher)
    again = vault.unlock(office.folder, "ÖY", office.founder.password)
    assert again.slot.kdf.cost == higher
    assert again.slot.kdf.salt != former.salt
    assert again.data_key == office.unlocked.data_key
    with pytest.raises(kdf.KdfTooWeak):
        vault.strengthen(again, office.founder.password, replace(kdf.FLOOR, passes=1))
