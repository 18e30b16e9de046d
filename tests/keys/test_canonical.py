"""Two values are the same exactly if their canonical bytes are."""

from __future__ import annotations

import json
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.keys.canonical import Json, canonical, octets_from_text, octets_to_text

TEXT = st.text(alphabet=st.characters(codec="utf-8"), max_size=12).map(
    lambda text: normalize("NFC", text)
)
VALUES: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | TEXT,
    lambda parts: st.lists(parts, max_size=4) | st.dictionaries(TEXT, parts, max_size=4),
    max_leaves=12,
)


@given(VALUES)
def test_reading_back_gives_the_same_value_and_bytes(value: Json) -> None:
    octets = canonical(value)
    again = json.loads(octets)
    assert again == value
    assert canonical(again) == octets


@given(st.dictionaries(TEXT, st.integers(), min_size=2, max_size=6))
def test_order_of_fields_does_not_matter(fields: dict[str, int]) -> None:
    assert canonical(fields) == canonical(dict(reversed(list(fields.items()))))


def test_composed_and_decomposed_letters_are_one() -> None:
    assert canonical("Yıldız Müller") == canonical(normalize("NFD", "Yıldız Müller"))
    assert canonical({"ü": 1, "a": [True, None]}) == '{"a":[true,null],"ü":1}'.encode()


def test_fractions_are_refused() -> None:
    with pytest.raises(TypeError):
        canonical({"a": 1.5})  # type: ignore[dict-item]  # the type checker is not always asked


def test_two_keys_that_become_one_are_refused() -> None:
    with pytest.raises(ValueError, match="same in NFC"):
        canonical({"\u00fc": 1, "u\u0308": 2})


@given(st.binary(max_size=60))
def test_octets_come_back(octets: bytes) -> None:
    assert octets_from_text(octets_to_text(octets)) == octets


@pytest.mark.parametrize("text", ["QQ", "QR==", "QQ==\n", " QQ==", "QQ=", "Q-==", "é"])
def test_other_spellings_of_octets_are_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the standard library words it differently
        octets_from_text(text)
