"""Passwords: length only, the same on every keyboard."""

from __future__ import annotations

from dataclasses import replace
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.words import sentence
from ilja_desktop.keys.password import (
    FLOOR,
    PasswordTooShort,
    PasswordUnusable,
    check_password,
    password_octets,
)


def test_fifteen_characters_are_enough_and_fourteen_are_not() -> None:
    check_password("ü" * 15)
    with pytest.raises(PasswordTooShort) as caught:
        check_password("ü" * 14)
    assert "mindestens 15 Zeichen" in sentence(caught.value)


def test_letters_are_counted_composed() -> None:
    with pytest.raises(PasswordTooShort):
        check_password(normalize("NFD", "ü" * 14))


def test_an_office_may_ask_for_more_but_never_for_less() -> None:
    with pytest.raises(PasswordTooShort):
        check_password("a" * 19, replace(FLOOR, minimum=20))
    with pytest.raises(PasswordTooShort):
        check_password("a" * 14, replace(FLOOR, minimum=8))


def test_the_same_letters_from_another_keyboard_are_the_same_password() -> None:
    text = "Äpfel für Żaneta"
    assert password_octets(normalize("NFD", text)) == password_octets(text)
    assert password_octets("Äpfel\u00a0für\u3000Żaneta") == password_octets(text)


@pytest.mark.parametrize("text", ["Zeile eins\nund Zeile zwei", "\ud800" * 20, "x" * 1025])
def test_what_nobody_can_type_is_refused(text: str) -> None:
    with pytest.raises(PasswordUnusable):
        check_password(text)


@given(st.text(max_size=40))
def test_every_text_is_taken_or_refused(text: str) -> None:
    try:
        check_password(text)
    except (PasswordTooShort, PasswordUnusable):
        return
    assert len(normalize("NFC", text)) >= FLOOR.minimum
