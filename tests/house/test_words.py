"""Every refusal has its sentence and every enum member its word, once."""

import string
from collections import Counter
from dataclasses import fields, is_dataclass
from enum import Enum

import pytest

from ilja_desktop.domain.changes import Kind
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.words import SENTENCES, WORDS
from tests.house.source import ours

REFUSALS = ours(Refusal)
# Enums of the rules that no one ever reads on a screen or a page, each with the reason.
NEVER_SHOWN: dict[type[Enum], str] = {
    Kind: "tells views which records to fetch again",
}
SHOWN = [
    kind
    for kind in ours(Enum)
    if kind.__module__.startswith("ilja_desktop.domain.") and kind not in NEVER_SHOWN
]


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda refusal: refusal.__name__)
def test_refusal_has_a_sentence_it_can_fill(refusal: type[Refusal]) -> None:
    assert is_dataclass(refusal)
    sentence = SENTENCES[refusal.code()]
    gaps = {gap for _, gap, _, _ in string.Formatter().parse(sentence) if gap is not None}
    assert gaps <= {field.name for field in fields(refusal)}
    assert sentence.endswith((".", "!", "?"))


def test_no_sentence_is_left_over() -> None:
    assert set(SENTENCES) == {refusal.code() for refusal in REFUSALS}


def test_no_two_refusals_share_a_code() -> None:
    codes = Counter(refusal.code() for refusal in REFUSALS)
    assert [code for code, times in codes.items() if times > 1] == []


@pytest.mark.parametrize("kind", SHOWN, ids=lambda kind: kind.__qualname__)
def test_enum_member_has_a_word(kind: type[Enum]) -> None:
    assert [member.name for member in kind if not WORDS.get(member)] == []


def test_exceptions_name_enums_that_exist() -> None:
    assert set(NEVER_SHOWN) <= set(ours(Enum))
