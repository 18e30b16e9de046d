"""Whoever can write the folder but knows no password gets nothing accepted."""

from __future__ import annotations

import shutil
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.words import sentence
from ilja_desktop.keys import headerfile, kdf, vault
from ilja_desktop.keys.datakey import DataKey
from ilja_desktop.keys.header import Header, Uid
from ilja_desktop.keys.headerformat import (
    HeaderDamaged,
    NewerVersionNeeded,
    encode,
    seal_header,
)
from ilja_desktop.keys.identity import Identity, public_octets
from ilja_desktop.keys.kdf import KdfTooCostly, KdfTooWeak
from ilja_desktop.keys.slot import (
    Grantor,
    HeaderForged,
    Seeds,
    WrongPassword,
    new_slot,
    open_data_key,
    seal_seeds,
)

from .conftest import NOW, Office, alter, write_both

Json = dict[str, Any]


def _kdf(value: Json, **fields: Any) -> None:
    value["slots"][0]["kdf"].update(fields)


def _slot(value: Json, **fields: Any) -> None:
    value["slots"][0].update(fields)


def _swap(value: Json, *names: str) -> None:
    first, second = value["slots"]
    for name in names:
        first[name], second[name] = second[name], first[name]


def _flip(text: str) -> str:
    octets = bytearray(b64decode(text))
    octets[-1] ^= 1
    return b64encode(octets).decode()


def _foreign_public() -> Json:
    public = Identity.generate().public
    return {"epk": public.epk, "spk": b64encode(public.spk).decode()}


ZEROS = b64encode(bytes(16)).decode()
FORGERIES: dict[str, tuple[type[Refusal], Callable[[Json], object]]] = {
    "less memory": (KdfTooWeak, lambda v: _kdf(v, m=8)),
    "fewer passes": (KdfTooWeak, lambda v: _kdf(v, t=1)),
    "fewer lanes": (KdfTooWeak, lambda v: _kdf(v, p=1)),
    "no work at all": (KdfTooWeak, lambda v: _kdf(v, m=0, t=0, p=0)),
    "a terabyte": (KdfTooCostly, lambda v: _kdf(v, m=2**30)),
    "a year of passes": (KdfTooCostly, lambda v: _kdf(v, t=2**31)),
    "too many lanes": (KdfTooCostly, lambda v: _kdf(v, p=17)),
    "beyond 64 bits": (HeaderDamaged, lambda v: _kdf(v, m=2**70)),
    "negative": (HeaderDamaged, lambda v: _kdf(v, t=-1)),
    "more memory within limits": (WrongPassword, lambda v: _kdf(v, m=80 * 1024)),
    "one pass more": (WrongPassword, lambda v: _kdf(v, t=4)),
    "another salt": (WrongPassword, lambda v: _kdf(v, salt=ZEROS)),
    "a short salt": (HeaderDamaged, lambda v: _kdf(v, salt="")),
    "argon2i": (HeaderDamaged, lambda v: _kdf(v, alg="argon2i")),
    "argon2 1.0": (HeaderDamaged, lambda v: _kdf(v, v=16)),
    "lower floor": (HeaderForged, lambda v: v["policy"]["kdf_floor"].update(m=1, t=1, p=1)),
    "higher floor": (KdfTooWeak, lambda v: v["policy"]["kdf_floor"].update(m=2**20)),
    "short passwords": (HeaderForged, lambda v: v["policy"].update(password_minimum=1)),
    "slots in another order": (HeaderForged, lambda v: v["slots"].reverse()),
    "uids swapped": (WrongPassword, lambda v: _swap(v, "uid")),
    "labels swapped": (WrongPassword, lambda v: _swap(v, "label")),
    "seeds swapped": (WrongPassword, lambda v: _swap(v, "esk")),
    "seeds and kdf swapped": (WrongPassword, lambda v: _swap(v, "esk", "kdf")),
    "data keys swapped": (HeaderForged, lambda v: _swap(v, "dek")),
    "data keys and grants swapped": (HeaderForged, lambda v: _swap(v, "dek", "grant")),
    "grants swapped": (HeaderForged, lambda v: _swap(v, "grant")),
    "public keys swapped": (WrongPassword, lambda v: _swap(v, "epk", "spk")),
    "foreign public keys": (WrongPassword, lambda v: _slot(v, **_foreign_public())),
    "foreign age key": (WrongPassword, lambda v: _slot(v, epk=_foreign_public()["epk"])),
    "foreign signing key": (WrongPassword, lambda v: _slot(v, spk=_foreign_public()["spk"])),
    "no age key": (HeaderDamaged, lambda v: _slot(v, epk="age1nobody")),
    "seeds cut": (WrongPassword, lambda v: _slot(v, esk="")),
    "one bit of the seeds": (WrongPassword, lambda v: _slot(v, esk=_flip(v["slots"][0]["esk"]))),
    "one bit of the data key": (HeaderForged, lambda v: _slot(v, dek=_flip(v["slots"][0]["dek"]))),
    "no data key": (HeaderForged, lambda v: _slot(v, dek="")),
    "no grant": (HeaderForged, lambda v: _slot(v, grant="")),
    "another type of slot": (HeaderDamaged, lambda v: _slot(v, type="guest")),
    "a slot removed": (HeaderForged, lambda v: v["slots"].pop()),
    "no slots": (HeaderDamaged, lambda v: v.update(slots=[])),
    "a slot twice": (HeaderDamaged, lambda v: v["slots"].append(v["slots"][0])),
    "65 slots": (HeaderDamaged, lambda v: v.update(slots=v["slots"] * 33)),
    "older generation": (HeaderForged, lambda v: v.update(gen=1)),
    "newer generation": (HeaderForged, lambda v: v.update(gen=v["gen"] + 1)),
    "another epoch": (HeaderForged, lambda v: v.update(epoch=2)),
    "another database": (HeaderForged, lambda v: v.update(db="data-0002.db")),
    "a path as database": (HeaderDamaged, lambda v: v.update(db="../data-0001.db")),
    "a rotation nobody began": (
        HeaderForged,
        lambda v: v.update(pending={"epoch": 2, "db": "data-0002.db"}),
    ),
    "another vault": (WrongPassword, lambda v: v.update(id="00" * 16)),
    "another authority": (HeaderForged, lambda v: v["ca"].update(spk=_foreign_public()["spk"])),
    "another authority's secret": (
        HeaderForged,
        lambda v: v["ca"].update(key=_flip(v["ca"]["key"])),
    ),
    "another administrator": (
        HeaderForged,
        lambda v: v["ca"].update(administrators=[v["slots"][1]["uid"]]),
    ),
    "an administrator from nowhere": (
        HeaderDamaged,
        lambda v: v["ca"].update(administrators=["00000000-0000-4000-8000-000000000000"]),
    ),
    "no mac": (HeaderDamaged, lambda v: v.pop("mac")),
    "an empty mac": (HeaderDamaged, lambda v: v.update(mac="")),
    "one bit of the mac": (HeaderForged, lambda v: v.update(mac=_flip(v["mac"]))),
    "a field more": (HeaderDamaged, lambda v: v.update(more=1)),
    "version 0": (HeaderDamaged, lambda v: v.update(version=0)),
    "version 2 without a recovery sheet": (HeaderDamaged, lambda v: v.update(version=2)),
    "version 4": (NewerVersionNeeded, lambda v: v.update(version=4)),
}


@pytest.mark.parametrize("name", FORGERIES)
def test_no_forgery_is_accepted(office: Office, name: str) -> None:
    refusal, change = FORGERIES[name]
    alter(office.folder, lambda value: (change(value), None)[1])
    with pytest.raises(refusal) as caught:
        vault.unlock(office.folder, "ÖY", office.founder.password)
    assert sentence(caught.value)


def _seal_for(header: Header, data_key: DataKey, authority: ec.EllipticCurvePrivateKey) -> Header:
    """Give every user another data key, as anybody can who knows their public keys."""
    grantor = Grantor(
        vault_id=header.vault_id,
        epoch=header.epoch,
        data_key=data_key,
        authority_key=authority,
    )
    slots = tuple(grantor.grant(slot) for slot in header.slots)
    return seal_header(replace(header, slots=slots), data_key.for_header())


@pytest.mark.parametrize("with_own_authority", [False, True])
def test_a_foreign_data_key_with_its_own_mac_is_refused(
    office: Office, *, with_own_authority: bool
) -> None:
    header = headerfile.read(office.folder).header
    authority = ec.generate_private_key(ec.SECP256R1())
    if with_own_authority:
        header = replace(header, authority=replace(header.authority, spk=public_octets(authority)))
    forged = _seal_for(header, DataKey.generate(), authority)
    write_both(office.folder, encode(forged))
    with pytest.raises(HeaderForged):
        vault.unlock(office.folder, "ÖY", office.founder.password)


def test_an_added_slot_opens_nothing_and_is_noticed_by_the_others(office: Office) -> None:
    header = headerfile.read(office.folder).header
    intruder = Identity.generate()
    empty = new_slot(
        Uid("11111111-1111-4111-8111-111111111111"), "XX", intruder, header.slots[0].kdf.cost
    )
    seeds = Seeds(intruder, header.authority.spk)
    slot = seal_seeds(empty, header.vault_id, seeds, "mein eigenes Passwort")
    grantor = Grantor(
        vault_id=header.vault_id,
        epoch=header.epoch,
        data_key=DataKey.generate(),
        authority_key=intruder.signing_key,
    )
    forged = replace(header, slots=(*header.slots, grantor.grant(slot)))
    write_both(office.folder, encode(forged))
    with pytest.raises(HeaderForged):
        vault.unlock(office.folder, "XX", "mein eigenes Passwort")
    with pytest.raises(HeaderForged):
        vault.unlock(office.folder, "ÖY", office.founder.password)


def test_slots_of_another_vault_do_not_open_this_one(office: Office, tmp_path: Path) -> None:
    other = vault.create(
        tmp_path / "Andere.ilja", "Jugendamt Stolberg", office.founder, kdf.FLOOR, NOW
    )
    header = headerfile.read(office.folder).header
    mixed = replace(header, slots=other.unlocked.header.slots, authority=header.authority)
    own = replace(other.unlocked.slot, uid=header.slots[0].uid)
    mixed = replace(header, slots=(own, header.slots[1]))
    write_both(office.folder, encode(mixed))
    with pytest.raises(WrongPassword):
        vault.unlock(office.folder, "ÖY", office.founder.password)


def test_labels_swapped_are_noticed_by_the_right_password_too(office: Office) -> None:
    alter(office.folder, lambda value: _swap(value, "label"))
    with pytest.raises(HeaderForged):
        vault.unlock(office.folder, "ÖY", office.second.password)


def test_every_altered_data_key_is_refused(made_once: Office, *, quick: bool) -> None:
    unlocked = made_once.admitted.unlocked
    slot = unlocked.slot
    seeds = Seeds(unlocked.identity, unlocked.header.authority.spk)
    for position in range(0, len(slot.dek), 23 if quick else 3):
        octets = bytearray(slot.dek)
        octets[position] ^= 0x40
        with pytest.raises(HeaderForged):
            open_data_key(unlocked.header, replace(slot, dek=bytes(octets)), seeds)


def test_an_untouched_copy_opens(office: Office, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(office.folder, copy)
    alter(copy, lambda value: None)
    assert vault.unlock(copy, "ÖY", office.founder.password)
