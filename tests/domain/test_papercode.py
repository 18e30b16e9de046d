"""The code on a paper: typed, scanned or misread, it is the same; anything else is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.papercode import code_of, payload

GROUPS = st.text(alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", min_size=4, max_size=4)
CODES = st.tuples(GROUPS, GROUPS, GROUPS).map("-".join)


@given(CODES)
def test_scanned_typed_small_or_without_dashes(code: str) -> None:
    for typed in (code, payload(code), code.lower(), code.replace("-", ""), f" {code} "):
        assert code_of(typed) == code


@given(CODES)
def test_digits_that_look_like_letters_are_put_right(code: str) -> None:
    misread = code.replace("O", "0").replace("I", "1").replace("B", "8")
    assert code_of(misread) == code


@pytest.mark.parametrize("typed", ["", "K7QF", "K7QF-2MXA-9TRC", "K7QF-2MXA-ATRC-AAAA", "ILJA1:"])
def test_anything_else_is_none(typed: str) -> None:
    assert code_of(typed) is None
