"""People of a vault: roles, a forgotten password, removing one, certificates and their list."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.certificate import RevocationReason
from ilja_desktop.domain.errors import NotAllowed
from ilja_desktop.domain.ids import UserId
from ilja_desktop.domain.locking import PresenceUnproven
from ilja_desktop.domain.staff import StaffMember, Standing
from ilja_desktop.domain.user import Right, Role, UserDraft, may
from ilja_desktop.keys import headerfile
from ilja_desktop.keys import recovery as sheets
from ilja_desktop.keys import vault as keys
from ilja_desktop.keys.admitting import LabelTaken
from ilja_desktop.keys.certificate import serial_of, to_pem, valid_until
from ilja_desktop.keys.kdf import FLOOR
from ilja_desktop.keys.rotation import LastAdministrator, NotOneself
from ilja_desktop.keys.slot import Seeds, WrongPassword, open_data_key
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.access import Access, PasswordKnown
from ilja_desktop.services.opening import unlock
from ilja_desktop.services.reopening import NewPassword, recover
from ilja_desktop.services.staff import Staff
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.services.workroom import OwnPasswordDue, Workroom
from ilja_desktop.store import audit
from ilja_desktop.store import certificate as certificate_store
from ilja_desktop.store import revocation as revocation_store
from ilja_desktop.store.user import get_by_uid
from ilja_desktop.store.vault import Vault
from tests.builders import NOW, TODAY
from tests.faults.subject import carry
from tests.house.source import ROOT
from tests.services.admission import NEWCOMER
from tests.services.conftest import Town
from tests.services.test_rotation import databases

SECOND = "vier graue Reiher am Kanal"
TOLD = "drei alte Weiden im Wind"
OWN = "neun kleine Boote im Hafen"


@dataclass(frozen=True)
class Pair:
    """A town in whose vault a second person has access."""

    town: Town
    id: UserId
    uid: str

    @property
    def member(self) -> StaffMember:
        return next(one for one in self.town.desk.staff.members() if one.user.id == self.id)

    @property
    def header_uids(self) -> set[str]:
        return {slot.uid for slot in self.town.desk.access.unlocked.header.slots}

    def draft(self, *roles: Role) -> UserDraft:
        return UserDraft(name="SM", display_name="Semhar Müller-Kaya", roles=frozenset(roles))

    def actions(self) -> set[str]:
        with self.town.vault.read() as session:
            return {leaf.action for leaf in audit.leaves(session, 1000)}


@pytest.fixture
def pair(town: Town) -> Pair:
    town.desk.workplace.presence.note()
    draft = UserDraft(
        name="SM", display_name="Semhar Müller-Kaya", roles=frozenset({Role.MODERATION})
    )
    user = town.desk.access.take_in(draft, town.desk.access.admit(draft, SECOND, FLOOR))
    return Pair(town, UserId(user.id), user.uid)


def opened_by(town: Town, name: str, password: str) -> Workroom:
    """Close the town's vault and open it as somebody."""
    town.vault.close()
    return unlock(town.unlocked.folder, name, password, town.clock)


def test_roles_change_and_the_keys_follow(pair: Pair) -> None:
    staff, user = pair.town.desk.staff, pair.member.user
    changed = staff.change(pair.id, user.revision, pair.draft(Role.REPORTING, Role.ADMINISTRATION))
    assert changed.roles == {Role.REPORTING, Role.ADMINISTRATION}
    assert pair.uid in pair.town.desk.access.unlocked.header.authority.administrators
    staff.change(pair.id, changed.revision, pair.draft(Role.REPORTING))
    assert pair.uid not in pair.town.desk.access.unlocked.header.authority.administrators
    assert Action.ROLES_CHANGED.value in pair.actions()
    on_disk = headerfile.read(pair.town.unlocked.folder).header
    assert on_disk == pair.town.desk.access.unlocked.header


def test_nobody_takes_the_administration_from_themselves(pair: Pair) -> None:
    staff = pair.town.desk.staff
    own = next(one.user for one in staff.members() if one.oneself)
    without = replace(pair.draft(Role.COORDINATION), name=own.name)
    with pytest.raises(LastAdministrator):
        staff.change(UserId(own.id), own.revision, without)
    second = pair.member.user
    staff.change(pair.id, second.revision, pair.draft(Role.ADMINISTRATION))
    with pytest.raises(NotOneself):
        staff.change(UserId(own.id), own.revision, without)
    with pytest.raises(NotOneself):
        staff.remove(UserId(own.id))


def test_a_removed_person_has_neither_key_nor_certificate(pair: Pair) -> None:
    town = pair.town
    former = town.unlocked.data_key
    town.desk.staff.remove(pair.id)
    assert pair.member.standing is Standing.REMOVED
    assert pair.uid not in pair.header_uids
    assert databases(town.unlocked.folder) >= {"data-0002.db"}
    assert not (town.unlocked.folder / "data-0001.db").exists()
    assert town.desk.access.unlocked.data_key != former
    with town.vault.read() as session:
        found = revocation_store.latest_list(session)
        der = certificate_store.personal(session, pair.uid)
    assert found is not None
    assert [(one.serial, one.reason) for one in found.revocations] == [
        (serial_of(der), RevocationReason.LEFT)
    ]
    assert {Action.USER_REMOVED.value, Action.KEY_REPLACED.value} <= pair.actions()
    assert town.vault.check() == ()
    with pytest.raises(LabelTaken):
        town.desk.access.admit(pair.draft(Role.MODERATION), SECOND, FLOOR)
    with pytest.raises(WrongPassword):
        opened_by(town, "SM", SECOND)


def test_whoever_stays_opens_the_new_database(pair: Pair) -> None:
    seeds = keys.unlock(pair.town.unlocked.folder, "SM", SECOND)
    pair.town.desk.staff.replace_data_key()
    pair.town.vault.close()
    header = headerfile.read(pair.town.unlocked.folder).header
    slot = header.slot_of("SM")
    assert slot is not None
    found = open_data_key(header, slot, Seeds(seeds.identity, header.authority.spk))
    assert found == pair.town.desk.access.unlocked.data_key
    assert found != seeds.data_key


def test_a_forgotten_password_is_reset_and_replaced_by_an_own_one(pair: Pair) -> None:
    town = pair.town
    town.desk.staff.reset(pair.id, town.desk.staff.make_keys(pair.id, TOLD, FLOOR))
    assert pair.member.standing is Standing.OWN_PASSWORD_DUE
    assert pair.member.user.uid != pair.uid
    with town.vault.read() as session:
        found = revocation_store.latest_list(session)
        old = certificate_store.personal(session, pair.uid)
    assert found is not None
    assert [(one.serial, one.reason) for one in found.revocations] == [
        (serial_of(old), RevocationReason.SUPERSEDED)
    ]
    with pytest.raises(WrongPassword):
        opened_by(town, "SM", SECOND)
    room = unlock(town.unlocked.folder, "SM", TOLD, town.clock)
    with pytest.raises(OwnPasswordDue):
        _ = room.desk
    with pytest.raises(PasswordKnown):
        room.set_own_password(TOLD, TOLD, FLOOR)
    room.set_own_password(TOLD, OWN, FLOOR)
    assert may(room.desk.user, Right.HOLD_CONFERENCES)
    assert room.desk.workplace.vault.check() == ()
    room.close()
    with pytest.raises(WrongPassword):
        unlock(town.unlocked.folder, "SM", TOLD, town.clock)


def test_whoever_comes_back_by_the_sheet_has_the_former_certificate_revoked(town: Town) -> None:
    draft = sheets.make_recovery(town.unlocked, TODAY)
    sheets.confirm_recovery(town.unlocked, draft, draft.key.text)
    with town.vault.read() as session:
        former = certificate_store.personal(session, town.vault.uid)
    town.vault.close()
    wish = NewPassword(label="KO", password=OWN)
    room = recover(town.unlocked.folder, draft.key.text, wish, FLOOR, town.clock)
    room.sheets.confirm(room.sheets.draw().key)
    with room.desk.workplace.read() as session:
        found = revocation_store.latest_list(session)
    assert found is not None
    assert [one.serial for one in found.revocations] == [serial_of(former)]
    room.close()


def test_nobody_resets_their_own_password(pair: Pair) -> None:
    own = next(one.user for one in pair.town.desk.staff.members() if one.oneself)
    with pytest.raises(NotOneself):
        pair.town.desk.staff.make_keys(UserId(own.id), TOLD, FLOOR)


def test_certificates_are_renewed_before_they_end(pair: Pair) -> None:
    town = pair.town
    assert town.desk.staff.keep_up() == 0
    first = pair.member.certificate_until
    assert first is not None
    town.clock.now += timedelta(days=3 * 365 - 60)
    due = [one.renewal_due for one in town.desk.staff.members()]
    assert due == [True, True]
    assert town.desk.staff.keep_up() == 2
    assert pair.member.certificate_until != first
    assert not pair.member.renewal_due
    assert town.desk.staff.keep_up() == 0


def test_the_offices_own_certificate_is_renewed_and_the_old_one_kept(pair: Pair) -> None:
    town = pair.town
    with town.vault.read() as session:
        former = certificate_store.authority(session)
    town.clock.now = valid_until(former) - timedelta(days=30)
    town.desk.staff.keep_up()
    with town.vault.read() as session:
        latest, *others = certificate_store.authorities(session)
    assert others == [former]
    assert valid_until(latest) > valid_until(former)


def test_openssl_reads_the_list_and_refuses_the_revoked_certificate(
    pair: Pair, tmp_path: Path
) -> None:
    town = pair.town
    town.desk.staff.remove(pair.id)
    with town.vault.read() as session:
        authority = certificate_store.authority(session)
        gone = certificate_store.personal(session, pair.uid)
        stays = certificate_store.personal(session, town.vault.uid)
    ca, crl, revoked, good = (tmp_path / name for name in ("ca", "crl", "revoked", "good"))
    ca.write_text(to_pem(authority), encoding="ascii")
    crl.write_bytes(town.desk.staff.revocation_list_pem())
    revoked.write_text(to_pem(gone), encoding="ascii")
    good.write_text(to_pem(stays), encoding="ascii")
    at = str(int(town.clock().timestamp()))
    verify = ["openssl", "verify", "-attime", at, "-crl_check", "-CRLfile", str(crl)]
    verify += ["-CAfile", str(ca)]
    refused = subprocess.run([*verify, str(revoked)], capture_output=True, text=True, check=False)
    assert "certificate revoked" in refused.stderr
    subprocess.run([*verify, str(good)], capture_output=True, check=True)


def test_an_empty_list_can_be_handed_out(town: Town) -> None:
    assert town.desk.staff.revocation_list_pem().startswith(b"-----BEGIN X509 CRL-----")


def test_only_the_administration_with_the_password_given_lately(pair: Pair) -> None:
    other = pair.town.desk_of(Role.COORDINATION)
    other.workplace.presence.note()
    user = pair.member.user
    for act in (
        lambda: other.staff.change(pair.id, user.revision, pair.draft(Role.REPORTING)),
        lambda: other.staff.make_keys(pair.id, TOLD, FLOOR),
        lambda: other.staff.remove(pair.id),
        lambda: other.staff.renew(pair.id),
        other.staff.replace_data_key,
    ):
        with pytest.raises(NotAllowed):
            act()
    pair.town.desk.workplace.presence.forget()
    with pytest.raises(PresenceUnproven):
        pair.town.desk.staff.remove(pair.id)


def test_an_admission_killed_at_any_moment_leaves_nobody_half_inside(unlocked: Unlocked) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.services.admission"],
        input=carry(unlocked),
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    *killed, whole = json.loads(done.stdout)
    seen = [_after_admission(unlocked, name) for name in killed]
    assert ("key", "nothing") in seen  # the moments between key and record were met
    assert ("nothing", "nothing") in seen
    assert ("nothing", "record") not in seen
    assert _after_admission(unlocked, whole) == ("key", "record")


def _after_admission(unlocked: Unlocked, name: str) -> tuple[str, str]:
    """Open a copy; say what there was of the newcomer, and see that all or nothing of it stays."""
    folder = unlocked.folder.with_name(name)
    header = headerfile.read(folder).header
    vault = Vault.open(replace(unlocked, folder=folder, header=header))
    try:
        with vault.read() as session:
            at = Workplace(vault, get_by_uid(session, unlocked.uid).record(), lambda: NOW)
        at.presence.note()
        access = Access(at, replace(unlocked, folder=folder, header=header))
        staff = Staff(at, access)
        there = [one for one in staff.members() if one.user.name == NEWCOMER.name]
        keys_before = {slot.label for slot in header.slots}
        staff.keep_up()
        header = headerfile.read(folder).header
        slots = {slot.label: slot.uid for slot in header.slots}
        assert (NEWCOMER.name in slots) == bool(there)
        if not there:
            assert set(header.authority.administrators) <= set(slots.values())
            assert NEWCOMER.name not in {one.user.name for one in staff.members()}
        else:
            assert slots[NEWCOMER.name] == there[0].user.uid
            assert there[0].user.uid in header.authority.administrators
        assert vault.check() == ()
    finally:
        vault.close()
    key = "key" if NEWCOMER.name in keys_before else "nothing"
    return key, "record" if there else "nothing"
