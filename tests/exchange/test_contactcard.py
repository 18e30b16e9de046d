"""Contact cards: read strictly, and never believed about who somebody is."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.exchange.contactcard import CardDamaged, CardNewer, ContactCard
from ilja_desktop.keys import certificate
from ilja_desktop.keys.canonical import canonical, octets_to_text
from ilja_desktop.keys.certificate import Person
from ilja_desktop.keys.fingerprint import Fingerprint
from ilja_desktop.keys.header import VaultId
from ilja_desktop.keys.identity import Identity, PublicIdentity
from ilja_desktop.keys.passwordlist import nouns
from tests.builders import NOW

AUTHORITY = Identity.generate()
OWNER = Identity.generate()
CA = certificate.make_authority(AUTHORITY.signing_key, "Jugendamt Kupferberg", "k", NOW)


def card(owner: Identity = OWNER, name: str = "Miłosz Zając") -> ContactCard:
    person = Person(name, "u1", owner.public.spk)
    return ContactCard(
        name=name,
        office="Jugendamt Kupferberg",
        vault_id=VaultId("0" * 32),
        made_at=NOW.replace(microsecond=0),
        epk=owner.public.epk,
        certificate=certificate.issue(AUTHORITY.signing_key, CA, person, NOW),
        authority=CA,
    )


WHOLE = card()
FILE = WHOLE.encode(OWNER)


def test_a_card_comes_back_as_it_was() -> None:
    read = ContactCard.decode("karte", FILE)
    assert read == WHOLE
    assert read.fingerprint == Fingerprint.of(OWNER.public)


def changed(change: Callable[[dict[str, Any]], object], signer: Identity = OWNER) -> bytes:
    """Return a card that says something else, well signed."""
    said = json.loads(FILE)["card"]
    change(said)
    signature = octets_to_text(signer.sign(canonical(said)))
    return canonical({"card": said, "signature": signature}) + b"\n"


OTHER = Identity.generate()
VERSION = b"\xa0\x03\x02\x01\x02"
"""Of a certificate: 3, written as 2."""
HOSTILE = {
    "nothing": b"",
    "a field too few": changed(lambda said: said.pop("office")),
    "a field too many": changed(lambda said: said.update(more=1)),
    "another format": changed(lambda said: said.update(format="ilja-paket")),
    "no name": changed(lambda said: said.update(name=" ")),
    "a name that turns round": changed(lambda said: said.update(name="ottO \u202eanirahtaK")),
    "a name with a line break": changed(lambda said: said.update(name="Otto\nKatharina")),
    "no vault": changed(lambda said: said.update(vault="../../etc")),
    "no key": changed(lambda said: said.update(epk="age1nothing")),
    "somebody else's key to receive": FILE.replace(
        OWNER.public.epk.encode(), OTHER.public.epk.encode()
    ),
    "signed with another key": changed(lambda said: None, OTHER),
    "a certificate the office has not issued": card(OTHER).encode(OWNER),
    "a version of certificates there is not": changed(
        lambda said: said.update(ca=octets_to_text(CA.replace(VERSION, VERSION[:-1] + b"\x12", 1)))
    ),
    "blanks": FILE.replace(b",", b", ", 1),
    "something after the end": FILE + b"\n",
    "too large": b" " * 100_000,
    "brackets": b"[" * 50_000,
}


@pytest.mark.parametrize("what", HOSTILE)
def test_an_altered_card_is_refused(what: str) -> None:
    with pytest.raises(CardDamaged):
        ContactCard.decode("karte", HOSTILE[what])


def test_a_later_card_asks_for_a_later_program() -> None:
    with pytest.raises(CardNewer):
        ContactCard.decode("karte", changed(lambda said: said.update(version=2)))


@given(st.integers(0, len(FILE) - 1), st.integers(1, 255))
def test_no_altered_byte_is_taken(place: int, mask: int) -> None:
    octets = bytearray(FILE)
    octets[place] ^= mask
    with pytest.raises((CardDamaged, CardNewer)):
        ContactCard.decode("karte", bytes(octets))


@given(st.binary(min_size=1, max_size=40))
def test_a_fingerprint_says_the_same_in_three_ways(spk: bytes) -> None:
    fingerprint = Fingerprint.of(PublicIdentity("age1", spk))
    groups = fingerprint.digits.split(" ")
    assert [len(group) for group in groups] == [5] * 12
    assert len(fingerprint.words) == 8
    assert set(fingerprint.words) <= set(nouns())
    assert fingerprint.qr.endswith(fingerprint.hex.upper())
    other = Fingerprint.of(PublicIdentity("age1", spk + b"x"))
    assert other.words != fingerprint.words
    assert other.digits != fingerprint.digits
