"""A key on paper opens the vault, and nothing else does: not another key, not a forged header."""

from __future__ import annotations

import json
import subprocess
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.errors import NotAllowed, Refusal
from ilja_desktop.domain.words import sentence
from ilja_desktop.keys import certificate, headerfile, kdf, vault
from ilja_desktop.keys.admitting import add_user
from ilja_desktop.keys.canonical import canonical
from ilja_desktop.keys.datakey import DataKey
from ilja_desktop.keys.headerformat import HeaderDamaged, encode, seal_header
from ilja_desktop.keys.identity import public_octets
from ilja_desktop.keys.newuser import NewUser
from ilja_desktop.keys.paperkey import GROUP, PREFIX, PaperKey, RecoveryKeyMistyped
from ilja_desktop.keys.recovery import (
    NoRecoverySheet,
    RecoveryDraft,
    RecoveryKeyForeign,
    confirm_recovery,
    granted_sheet,
    make_recovery,
    renew_user,
    renewed_certificate,
    unlock_by_recovery,
)
from ilja_desktop.keys.slot import Grantor, HeaderForged, WrongPassword, sealed_authority
from ilja_desktop.keys.vault import Unlocked

from .conftest import NOW, Office, alter, header_json, write_both

Json = dict[str, Any]
DAY = date(2026, 11, 20)
NEW_PASSWORD = "Rübenernte im späten Herbst"


def _with_sheet(office: Office) -> tuple[Unlocked, RecoveryDraft]:
    draft = make_recovery(office.unlocked, DAY)
    return confirm_recovery(office.unlocked, draft, draft.key.text), draft


def test_a_sheet_opens_the_vault(office: Office) -> None:
    unlocked, draft = _with_sheet(office)
    recovered = unlock_by_recovery(office.folder, draft.key.text)
    assert recovered.data_key == unlocked.data_key
    assert public_octets(recovered.authority_key) == unlocked.header.authority.spk
    assert recovered.header.recovery is not None
    assert recovered.header.recovery.printed_on == DAY


def test_passwords_go_on_working(office: Office) -> None:
    unlocked, _ = _with_sheet(office)
    for user in (office.founder, office.second):
        opened = vault.unlock(office.folder, user.label, user.password)
        assert opened.data_key == unlocked.data_key
        assert opened.header == unlocked.header


def test_a_sheet_counts_only_once_it_was_typed_back(office: Office) -> None:
    before = (office.folder / headerfile.FIRST).read_bytes()
    draft = make_recovery(office.unlocked, DAY)
    with pytest.raises(NoRecoverySheet):
        unlock_by_recovery(office.folder, draft.key.text)
    with pytest.raises(RecoveryKeyForeign):
        confirm_recovery(office.unlocked, draft, PaperKey.generate().text)
    with pytest.raises(RecoveryKeyMistyped):
        confirm_recovery(office.unlocked, draft, draft.key.text[:-1])
    assert (office.folder / headerfile.FIRST).read_bytes() == before


def test_only_administrators_make_sheets(office: Office) -> None:
    second = vault.unlock(office.folder, office.second.label, office.second.password)
    with pytest.raises(NotAllowed):
        make_recovery(second, DAY)


def test_a_new_sheet_replaces_the_former_one(office: Office) -> None:
    unlocked, former = _with_sheet(office)
    latest = make_recovery(unlocked, DAY)
    confirm_recovery(unlocked, latest, latest.key.text)
    with pytest.raises(RecoveryKeyForeign):
        unlock_by_recovery(office.folder, former.key.text)
    unlock_by_recovery(office.folder, latest.key.text)


@given(st.randoms(use_true_random=False), st.booleans(), st.booleans())
def test_a_key_is_read_however_it_is_typed(random: Any, with_prefix: bool, lower: bool) -> None:
    key = PaperKey.generate()
    body = "".join(part + random.choice(["", " ", "  ", "\n"]) for part in key.groups)
    typed = (PREFIX if with_prefix else "") + body.replace("0", random.choice("0O"))
    assert PaperKey.read(typed.lower() if lower else typed).text == key.text


@given(st.text(max_size=80))
def test_anything_else_is_no_key(typed: str) -> None:
    with pytest.raises(RecoveryKeyMistyped):
        PaperKey.read(typed)


def test_one_wrong_letter_is_found() -> None:
    text = PaperKey.generate().text
    for place in range(len(PREFIX), len(text)):
        wrong = text[:place] + ("Q" if text[place] != "Q" else "P") + text[place + 1 :]
        with pytest.raises(RecoveryKeyMistyped):
            PaperKey.read(wrong)


def test_groups_are_short(office: Office) -> None:
    key = PaperKey.generate()
    assert PREFIX + "".join(key.groups) == key.text
    assert {len(group) for group in key.groups[:-1]} == {GROUP}


def test_the_age_program_opens_the_slot(office: Office, tmp_path: Path) -> None:
    unlocked, draft = _with_sheet(office)
    slot = header_json(office.folder)["slots"][-1]
    (tmp_path / "sheet.txt").write_text(draft.key.text + "\n")
    found = subprocess.run(
        ["age", "--decrypt", "-i", str(tmp_path / "sheet.txt")],
        input=b64decode(slot["dek"]),
        capture_output=True,
        check=True,
    )
    vault_id, epoch, rid, key = json.loads(found.stdout)
    assert (vault_id, epoch, rid) == (unlocked.header.vault_id, 1, draft.rid)
    assert b64decode(key) == unlocked.data_key.octets


def test_somebody_gets_a_new_password(office: Office) -> None:
    unlocked, draft = _with_sheet(office)
    recovered = unlock_by_recovery(office.folder, draft.key.text)
    user = replace(office.founder, password=NEW_PASSWORD)
    renewed = renew_user(recovered, user, kdf.FLOOR, DAY)
    assert renewed.former == unlocked.uid
    vault.unlock(office.folder, office.founder.label, office.founder.password)  # not written yet
    renewed.write()
    opened = vault.unlock(office.folder, office.founder.label, NEW_PASSWORD)
    assert opened.data_key == unlocked.data_key
    assert opened.administrator
    assert opened.uid != unlocked.uid
    with pytest.raises(WrongPassword):
        vault.unlock(office.folder, office.founder.label, office.founder.password)
    der = renewed_certificate(recovered, renewed, user.name, office.founded.authority, NOW)
    assert certificate.spk_of(der) == opened.identity.public.spk
    # Others go on as before.
    vault.unlock(office.folder, office.second.label, office.second.password)


def test_a_used_sheet_asks_for_a_new_one_and_opens_until_then(office: Office) -> None:
    _, draft = _with_sheet(office)
    recovered = unlock_by_recovery(office.folder, draft.key.text)
    user = replace(office.second, password=NEW_PASSWORD)
    renewed = renew_user(recovered, user, kdf.FLOOR, date(2026, 12, 1))
    renewed.write()
    assert not renewed.unlocked.administrator
    sheet = unlock_by_recovery(office.folder, draft.key.text).header.recovery
    assert sheet is not None
    assert sheet.used_on == date(2026, 12, 1)
    founder = vault.unlock(office.folder, office.founder.label, office.founder.password)
    latest = make_recovery(founder, date(2026, 12, 1))
    fresh = confirm_recovery(founder, latest, latest.key.text).header.recovery
    assert fresh is not None
    assert fresh.used_on is None


def test_an_administrator_taken_in_later_leaves_the_sheet_its_keys(office: Office) -> None:
    unlocked, draft = _with_sheet(office)
    newcomer = NewUser(label="ML", name="M. Łukasik", password="drei Segel am Horizont")
    add_user(unlocked, newcomer, kdf.FLOOR, office.founded.authority, NOW, administrator=True)
    unlock_by_recovery(office.folder, draft.key.text)


def test_headers_without_a_sheet_stay_readable_by_older_programs(office: Office) -> None:
    assert header_json(office.folder)["version"] == 1
    assert (office.folder / headerfile.FIRST).read_bytes().startswith(b"ILJA1 ")
    _with_sheet(office)
    assert header_json(office.folder)["version"] == 2
    assert (office.folder / headerfile.FIRST).read_bytes().startswith(b"ILJA2 ")


def _flip(text: str) -> str:
    octets = bytearray(b64decode(text))
    octets[-1] ^= 1
    return b64encode(octets).decode()


def _sheet(value: Json, **fields: Any) -> None:
    value["slots"][-1].update(fields)


FORGERIES: dict[str, tuple[type[Refusal], Callable[[Json], object]]] = {
    "another key": (RecoveryKeyForeign, lambda v: _sheet(v, epk=PaperKey.generate().epk)),
    "no bond": (HeaderForged, lambda v: _sheet(v, bond=b64encode(bytes(32)).decode())),
    "another grant": (HeaderForged, lambda v: _sheet(v, grant=_flip(v["slots"][-1]["grant"]))),
    "another data key": (HeaderForged, lambda v: _sheet(v, dek=v["slots"][0]["dek"])),
    "another number": (HeaderForged, lambda v: _sheet(v, rid=v["slots"][0]["uid"])),
    "printed on another day": (HeaderForged, lambda v: _sheet(v, printed="2026-11-19")),
    "used": (HeaderForged, lambda v: _sheet(v, used="2026-11-20")),
    "another office": (HeaderForged, lambda v: v["ca"].update(spk=v["slots"][0]["spk"])),
    "another epoch": (HeaderForged, lambda v: v.update(epoch=2)),
    "a user less": (HeaderForged, lambda v: v["slots"].pop(1)),
    "no day": (HeaderDamaged, lambda v: _sheet(v, printed="20261120")),
    "a field more": (HeaderDamaged, lambda v: _sheet(v, extra=1)),
    "no number": (HeaderDamaged, lambda v: _sheet(v, rid="1")),
    "the sheet first": (HeaderDamaged, lambda v: v["slots"].reverse()),
    "version 1": (HeaderDamaged, lambda v: v.update(version=1)),
    "only the sheet": (HeaderDamaged, lambda v: v["slots"].__delitem__(slice(0, 2))),
    "taken out": (NoRecoverySheet, lambda v: (v["slots"].pop(), v.update(version=1))),
}


@pytest.mark.parametrize("name", FORGERIES)
def test_no_forgery_is_accepted(office: Office, name: str) -> None:
    refusal, change = FORGERIES[name]
    _, draft = _with_sheet(office)
    alter(office.folder, change)
    with pytest.raises(refusal) as caught:
        unlock_by_recovery(office.folder, draft.key.text)
    assert sentence(caught.value)
    with pytest.raises(Refusal):  # nor does a password open what is left
        vault.unlock(office.folder, office.founder.label, office.founder.password)


def test_a_foreign_data_key_and_office_are_refused(office: Office) -> None:
    """Everything in the header can be replaced but the bond, which only the paper can make."""
    unlocked, draft = _with_sheet(office)
    header = unlocked.header
    foreign = Grantor(
        vault_id=header.vault_id,
        epoch=header.epoch,
        data_key=DataKey.generate(),
        authority_key=ec.generate_private_key(ec.SECP256R1()),
    )
    assert header.recovery is not None
    sheet = replace(granted_sheet(foreign, draft), bond=header.recovery.bond)
    authority = sealed_authority(foreign, header.slots[:1], sheet)
    forged = replace(header, recovery=sheet, authority=authority)
    write_both(office.folder, encode(seal_header(forged, foreign.data_key.for_header())))
    with pytest.raises(HeaderForged):
        unlock_by_recovery(office.folder, draft.key.text)


def test_bytes_of_a_header_with_a_sheet_are_its_only_spelling(office: Office) -> None:
    unlocked, _ = _with_sheet(office)
    body = (office.folder / headerfile.FIRST).read_bytes().partition(b"\n")[2]
    assert canonical(header_json(office.folder)) == body
    assert headerfile.read(office.folder).header == unlocked.header
