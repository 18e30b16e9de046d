"""A shield's key opens only for those named, only where it sealed, and only if vouched for."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.keys.header import Uid, VaultId
from ilja_desktop.keys.identity import Identity, seal
from ilja_desktop.keys.shieldkey import (
    Charter,
    Holder,
    Place,
    ShieldKey,
    charter_stands,
    open_key,
    shield_of,
)

VAULT = VaultId("0" * 32)
PLACE = Place("case_reports", UUID(int=7), "sealed")
TEXT = "Das Mädchen wohnt jetzt bei Familie Łęcka".encode()


@pytest.fixture(scope="module")
def key() -> ShieldKey:
    return ShieldKey.generate(VAULT, uuid4())


@given(content=st.binary(max_size=300))
def test_what_is_sealed_opens_in_its_place(key: ShieldKey, content: bytes) -> None:
    sealed = key.seal(content, PLACE)
    assert key.open(sealed, PLACE) == content
    assert shield_of(sealed) == (key.shield, key.version)


@pytest.mark.parametrize(
    "other",
    [
        Place("goals", PLACE.row, PLACE.column),
        Place(PLACE.table, UUID(int=8), PLACE.column),
        Place(PLACE.table, PLACE.row, "content"),
    ],
    ids=["table", "row", "column"],
)
def test_it_opens_in_no_other_place(key: ShieldKey, other: Place) -> None:
    with pytest.raises(ValueError, match="sealed here"):
        key.open(key.seal(TEXT, PLACE), other)


def test_it_opens_under_no_other_vault_shield_version_or_key(key: ShieldKey) -> None:
    sealed = key.seal(TEXT, PLACE)
    others = (
        replace(key, vault_id=VaultId("1" * 32)),
        replace(key, shield=uuid4()),
        replace(key, version=2),
        replace(key, octets=bytes(32)),
    )
    for other in others:
        with pytest.raises(ValueError, match="sealed"):
            other.open(sealed, PLACE)


def test_every_flipped_bit_is_noticed(key: ShieldKey) -> None:
    sealed = key.seal(TEXT, PLACE)
    for place in range(len(sealed)):
        forged = bytearray(sealed)
        forged[place] ^= 1
        with pytest.raises(ValueError, match="sealed"):
            key.open(bytes(forged), PLACE)
    with pytest.raises(ValueError, match="no sealed value"):
        key.open(sealed[:30], PLACE)


def test_only_those_named_get_the_key(key: ShieldKey) -> None:
    named, other = Identity.generate(), Identity.generate()
    charter = Charter.of(key, (Holder("u1", named.public.epk),), None)
    sealed = key.handed_to("u1", named.public.epk)
    assert open_key(charter, named, "u1", sealed) == key
    assert key.octets.hex() not in repr(key)
    with pytest.raises(ValueError, match="identity"):
        open_key(charter, other, "u1", sealed)
    with pytest.raises(ValueError, match="another"):
        open_key(charter, named, "u2", sealed)


def test_a_key_the_charter_does_not_commit_to_is_refused(key: ShieldKey) -> None:
    named = Identity.generate()
    charter = Charter.of(key, (Holder("u1", named.public.epk),), None)
    planted = replace(key, octets=bytes(32))
    with pytest.raises(ValueError, match="another"):
        open_key(charter, named, "u1", planted.handed_to("u1", named.public.epk))
    with pytest.raises(ValueError, match="no shield's key"):
        open_key(charter, named, "u1", seal(b"{}", [named.public.epk]))


def test_a_charter_stands_only_with_the_signature_of_somebody_it_names(key: ShieldKey) -> None:
    named, other = Identity.generate(), Identity.generate()
    sheet = Holder("r1", Identity.generate().public.epk)
    charter = Charter.of(key, (Holder("u1", named.public.epk),), sheet)
    octets = charter.octets()
    assert Charter.read(octets) == charter
    keys = {Uid("u1"): named.public.spk, Uid("u2"): other.public.spk}
    assert charter_stands(octets, named.sign(octets), "u1", keys)
    assert not charter_stands(octets, other.sign(octets), "u1", keys)
    assert not charter_stands(octets, other.sign(octets), "u2", keys)
    assert not charter_stands(octets, named.sign(octets), "u1", {})
    spaced = octets.replace(b",", b", ")
    assert not charter_stands(spaced, named.sign(spaced), "u1", keys)
