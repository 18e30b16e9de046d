"""What is said about passwords: too easy ones are refused with the reason that fits best."""

from __future__ import annotations

import re
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.password import Strength, enough
from ilja_desktop.keys.password import LONGEST, PasswordTooShort, PasswordUnusable
from ilja_desktop.keys.passwordlist import nouns, ranked_lists
from ilja_desktop.keys.passwordstrength import (
    Judge,
    PasswordCommon,
    PasswordFamiliar,
    PasswordGuessable,
    PasswordPatterned,
    check_strength,
)
from ilja_desktop.keys.passwordwords import FEWEST, suggested_password

NAMES = ("Katharina Otto", "Musterbach", "Jugendamt", "Özlem Yıldız", "Wójcik-Aslan")

REFUSED: dict[str, type[Refusal]] = {
    "Kurz!1": PasswordTooShort,
    "a\tb" * 9: PasswordUnusable,
    "übung macht den meister": PasswordCommon,
    "Jugendberufshilfe2026!": PasswordCommon,
    "borussiadortmund1909": PasswordCommon,
    "correct horse battery staple": PasswordCommon,
    "Katharina Otto Musterbach": PasswordFamiliar,
    "Jugendamt Musterbach 2026": PasswordFamiliar,
    "WójcikAslanYıldızÖzlem": PasswordFamiliar,
    "sommersommersommer2026": PasswordPatterned,
    "15.03.1987 11.04.1990": PasswordPatterned,
    "aaaaaaaaaaaaaaaaaaaa": PasswordPatterned,
    "fünfzehn Zeichen": PasswordGuessable,
}
TAKEN = (
    "ein langer Satz ueber Voegel",
    "Rübenernte im späten Herbst",
    "zwölf Boxkämpfer jagen",
    "drei Segel am Horizont",
)


@pytest.mark.parametrize(("password", "reason"), REFUSED.items(), ids=REFUSED)
def test_the_reason_fits(password: str, reason: type[Refusal]) -> None:
    judgement = Judge(NAMES)(password)
    assert type(judgement.refusal) is reason
    assert not enough(judgement.strength)
    with pytest.raises(reason):
        check_strength(password, NAMES)


@pytest.mark.parametrize("password", TAKEN)
def test_an_odd_sentence_is_taken(password: str) -> None:
    assert Judge(NAMES)(password).refusal is None
    check_strength(password, NAMES)


def test_the_same_letters_are_judged_alike() -> None:
    for password in (*REFUSED, *TAKEN):
        composed, taken_apart = normalize("NFC", password), normalize("NFD", password)
        assert Judge(NAMES)(composed).strength == Judge(NAMES)(taken_apart).strength


def test_a_name_counts_only_where_it_is_known() -> None:
    password = "Wójcik-Aslan-Tsegay-Kupferberg"
    known = Judge(("Kazimierz Wójcik-Aslan", "Tsegay", "Kupferberg"))(password)
    assert type(known.refusal) is PasswordFamiliar
    assert Judge()(password).refusal is None


@given(st.text(max_size=LONGEST + 10), st.lists(st.text(max_size=20), max_size=4))
def test_anything_can_be_judged(password: str, names: list[str]) -> None:
    judgement = Judge(names)(password)
    assert enough(judgement.strength) is (judgement.refusal is None)


def test_suggested_words_are_strong_and_never_the_same() -> None:
    suggestions = {suggested_password() for _ in range(60)}
    assert len(suggestions) == 60
    for suggestion in suggestions:
        assert len(suggestion.split(" ")) == FEWEST
        assert Judge(NAMES)(suggestion).strength is Strength.VERY_STRONG
    with pytest.raises(ValueError, match="at least"):
        suggested_password(FEWEST - 1)


def test_every_noun_can_be_drawn() -> None:
    """2,000 suggestions draw 10,000 of 4,096 words: hardly a twelfth of them can be missing."""
    drawn = {word for _ in range(2000) for word in suggested_password().split(" ")}
    assert drawn <= set(nouns())
    assert len(drawn) > 3500


def test_nouns_cannot_be_taken_for_one_another() -> None:
    assert len(set(nouns())) == 4096
    assert all(re.fullmatch("[A-Z][a-z]{3,7}", word) for word in nouns())
    seen: dict[str, str] = {}
    for word in nouns():
        for place in range(len(word)):
            gap = f"{word[:place]}*{word[place + 1 :]}".lower()
            assert gap not in seen, (word, seen.get(gap))
            seen[gap] = word


def test_both_spellings_of_an_umlaut_are_guessed() -> None:
    assert {"münchen", "muenchen"} <= set(ranked_lists()["haeufig"])
