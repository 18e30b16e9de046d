"""Right-to-left text comes out in the order that a second implementation finds."""

from __future__ import annotations

import re

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.documents.direction import balanced, levels, visual
from ilja_desktop.documents.formfile import languages, versions, words
from ilja_desktop.domain.formkind import FormKind, FormLanguage

CONTROLS = re.compile("[\u2066-\u2069\u200c]")

PIECES = st.text("ابجد همی ABC xyz §,.:-/ 0123456789٠١٢٣۴۵", max_size=12)
ISOLATES = st.tuples(st.sampled_from("\u2066\u2067\u2068"), PIECES).map(
    lambda pair: f"{pair[0]}{pair[1]}\u2069"
)
TEXTS = st.lists(st.one_of(PIECES, ISOLATES), max_size=8).map("".join)


def shown(text: str, base: int) -> str:
    """Return the characters of a line from left to right."""
    own = levels(text, base)
    for index in range(len(text) - 1, -1, -1):  # white space at the end runs as the paragraph does
        if not text[index].isspace():
            break
        own[index] = base
    return CONTROLS.sub("", "".join(text[index] for index in visual(own)))


def crate(text: str, base: int) -> str:
    return CONTROLS.sub("", get_display(text, base_dir="LR"[base]))


@given(text=TEXTS.filter(lambda text: not re.search("[\u2066-\u2069\\s]\u2069*$", text)))
def test_right_to_left_text_is_shown_as_the_crate_shows_it(text: str) -> None:
    assert shown(text, 1) == crate(text, 1)


@pytest.mark.parametrize("language", [FormLanguage.ARABIC, FormLanguage.DARI])
@pytest.mark.parametrize("kind", [kind for kind in FormKind if kind.translated])
def test_forms_are_shown_as_the_crate_shows_them(kind: FormKind, language: FormLanguage) -> None:
    version = versions(kind)[-1]
    assert language in languages(kind, version)
    for text in words(kind, version, language).words.values():
        assert shown(text, 1) == crate(text, 1)


@given(
    number=st.text("٠١٢٣٤٥٦٧٨٩", min_size=2) | st.text("۰۱۲۳۴۵۶۷۸۹0123456789", min_size=2),
    before=st.text("ابجدهو ", max_size=6),
)
def test_digits_are_never_reversed(number: str, before: str) -> None:
    text = f"{before}ا {number} ب"
    assert number in shown(text, 1)


@pytest.mark.parametrize("day", ["31.12.2026", "٣١/١٢/٢٠٢٦", "12:30"])
def test_days_and_hours_stay_whole(day: str) -> None:
    assert day in shown(f"حتى {day} أو", 1)


def test_a_telephone_number_of_several_groups_keeps_its_order_in_an_isolate() -> None:
    assert "0211 12345 67" in shown("هاتف \u20680211 12345 67\u2069 أو", 1)


def test_what_is_quoted_from_german_law_stays_whole_between_its_brackets() -> None:
    assert ")§ 67b SGB X(" in shown("ا (\u2066§ 67b SGB X\u2069) ب", 1), "mirrored when shaped"


def test_isolates_go_on_over_lines() -> None:
    assert balanced("ا \u2068A\nB 1 2\nC\u2069 ب") == (
        "ا \u2068A\u2069\n\u2068B 1 2\u2069\n\u2068C\u2069 ب"
    )
    assert balanced("ا\u2069 ب \u2066C") == "ا ب \u2066C\u2069"


@given(text=st.text("ab\n\u2066\u2067\u2068\u2069", max_size=20))
def test_balanced_text_has_levels(text: str) -> None:
    for line in balanced(text).split("\n"):
        assert len(levels(line, 1)) == len(line)
        assert line.count("\u2069") == len(re.findall("[\u2066-\u2068]", line))
