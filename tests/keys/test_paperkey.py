"""A key in two parts: together they are the key, alone they say nothing; Bech32 is BIP 173's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.keys import bech32
from ilja_desktop.keys.paperkey import (
    PART_PREFIXES,
    KeyPart,
    PaperKey,
    RecoveryKeyMistyped,
    RecoveryPartMissing,
    both_parts,
)

VALID = ("A12UEL5L", "a12uel5l", "?1ezyfcl")
"""Test vectors of BIP 173 that hold whole octets."""

VALID_IN_FIVE_BITS = (
    "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs",
    "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
    "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w",
)
"""Others of them; their checksum is right, and what they hold may be no octets."""

INVALID = (
    "pzry9x0s0muk",
    "1pzry9x0s0muk",
    "x1b4n0q5v",
    "li1dgmt3",
    "A1G7SGD8",
    "10a06t8",
    "1qzzfhee",
    "a12UEL5L",
)


@pytest.mark.parametrize("text", VALID)
def test_vectors_of_the_standard_are_read(text: str) -> None:
    prefix, octets = bech32.decode(text)
    assert bech32.encode(prefix, octets) == text.lower()


@pytest.mark.parametrize("text", VALID_IN_FIVE_BITS)
def test_their_checksums_are_right(text: str) -> None:
    prefix, _, body = text.rpartition("1")
    assert bech32.checksum_of(prefix, body[: -bech32.CHECKSUM]) == body[-bech32.CHECKSUM :]


@pytest.mark.parametrize("text", INVALID)
def test_wrong_vectors_of_the_standard_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"case|Bech32|checksum"):
        bech32.decode(text)


@given(st.binary(max_size=60))
def test_octets_come_back(octets: bytes) -> None:
    assert bech32.decode(bech32.encode("ilja", octets)) == ("ilja", octets)


def test_the_age_library_reads_what_is_spelled_here() -> None:
    key = PaperKey.generate()
    prefix, octets = bech32.decode(key.text)
    assert len(octets) == 32
    assert PaperKey.read(bech32.encode(prefix, octets)).epk == key.epk


@given(st.booleans(), st.booleans(), st.booleans())
def test_both_parts_give_the_key(swapped: bool, with_prefix: bool, lower: bool) -> None:
    key = PaperKey.generate()
    first, second = key.split()
    texts = [
        (part.prefix if with_prefix else "") + " ".join(part.groups) for part in (first, second)
    ]
    typed = both_parts(*texts)
    if with_prefix and swapped:
        typed = both_parts(*texts[::-1])
    assert PaperKey.read(typed.lower() if lower else typed).text == key.text


def test_parts_are_others_each_time_and_of_other_papers_give_nothing() -> None:
    key = PaperKey.generate()
    one, other = key.split(), key.split()
    assert one[0].octets != other[0].octets
    assert one[1].octets != other[1].octets
    mixed = both_parts(one[0].text, other[1].text)
    assert PaperKey.read(mixed).epk != key.epk


def test_every_part_fits_to_every_key() -> None:
    """Whoever has one part can think of another one for any key: it says nothing."""
    part = PaperKey.generate().split()[0]
    for _ in range(5):
        key = PaperKey.generate()
        _prefix, whole = bech32.decode(key.text)
        fitting = KeyPart(1, bytes(a ^ b for a, b in zip(whole, part.octets, strict=True)))
        assert PaperKey.read(both_parts(part.text, fitting.text)).epk == key.epk


def test_one_part_alone_is_refused() -> None:
    first, second = PaperKey.generate().split()
    for typed in (first.text, second.text, both_parts(first.text, first.text)):
        with pytest.raises(RecoveryPartMissing):
            PaperKey.read(typed)


def test_a_wrong_letter_in_a_part_is_found() -> None:
    first, second = PaperKey.generate().split()
    for place in range(len(first.prefix), len(first.text)):
        wrong = "Q" if first.text[place] != "Q" else "P"
        with pytest.raises(RecoveryKeyMistyped):
            PaperKey.read(
                both_parts(first.text[:place] + wrong + first.text[place + 1 :], second.text)
            )


@given(st.text(max_size=40))
def test_anything_else_is_no_part(text: str) -> None:
    with pytest.raises(RecoveryKeyMistyped):
        KeyPart.read(text, 0)
    with pytest.raises((RecoveryKeyMistyped, RecoveryPartMissing)):
        PaperKey.read(PART_PREFIXES[0] + text)


def test_parts_are_not_shown() -> None:
    first, _second = PaperKey.generate().split()
    assert first.octets.hex() not in repr(first)
    assert "octets" not in repr(first)
