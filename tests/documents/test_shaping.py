"""Letters join, stack and mirror; every glyph says which letters it stands for."""

from __future__ import annotations

from hashlib import sha256

import pytest

from ilja_desktop.documents.asset import RESOURCES
from ilja_desktop.documents.composite import Composite
from ilja_desktop.documents.font import MissingGlyph
from ilja_desktop.documents.script import SCRIPTS, clean
from ilja_desktop.documents.shapedparagraph import Wording
from ilja_desktop.documents.shaping import NOTHING, Glyph, Run
from ilja_desktop.domain.formkind import FormLanguage


def shaped(text: str, language: FormLanguage = FormLanguage.ARABIC) -> list[Run]:
    wording = Wording(text, language.value, SCRIPTS[language], bold=False)
    return wording.runs(0, len(text))


def glyphs(text: str, language: FormLanguage = FormLanguage.ARABIC) -> list[Glyph]:
    return [glyph for run in shaped(text, language) for glyph in run.glyphs]


def test_a_letter_looks_different_at_each_place_of_a_word() -> None:
    last, middle, first = (glyph.number for glyph in glyphs("ببب"))
    (alone,) = (glyph.number for glyph in glyphs("ب"))
    assert len({first, middle, last, alone}) == 4


def test_lam_and_alef_become_one_glyph_for_two_letters() -> None:
    assert [glyph.text for glyph in glyphs("لا")] in (["لا"], [NOTHING, "لا"], ["لا", NOTHING])


def test_brackets_are_mirrored_in_right_to_left_text() -> None:
    (opening,) = glyphs("(", FormLanguage.TIGRINYA)
    (closing,) = glyphs(")", FormLanguage.TIGRINYA)
    from_right = [glyph for glyph in glyphs("ا(ب") if glyph.text == "("]
    from_left = [glyph for glyph in glyphs("ا)ب") if glyph.text == ")"]
    assert from_right[0].number != from_left[0].number
    assert opening.number != closing.number


def test_letters_without_a_glyph_of_their_own_are_told_once() -> None:
    told = "".join(glyph.text for glyph in glyphs("مُدَّة"))
    assert sorted(told.replace(NOTHING, "")) == sorted("مُدَّة")


def test_latin_words_in_arabic_text_are_a_run_of_their_own() -> None:
    runs = shaped("إلى \u2066Jugendamt\u2069 في")
    (latin,) = (run for run in runs if any("J" in glyph.text for glyph in run.glyphs))
    assert latin.level == 2
    assert latin.face.name == "NotoSans-Regular"


def test_ethiopic_letters_come_from_their_own_font() -> None:
    assert {run.face.name for run in shaped("ሰላም።", FormLanguage.TIGRINYA)} == {
        "NotoSansEthiopic-Regular"
    }


def test_one_glyph_with_two_meanings_has_two_codes() -> None:
    (run,) = shaped("ب")
    composite = Composite(run.face)
    one = run.glyphs[0]
    other = Glyph(one.number, 0, "x", one.advance, one.shift)
    assert composite.code(one) != composite.code(other)
    assert composite.code(one) == composite.code(run.glyphs[0])


@pytest.mark.parametrize("language", list(SCRIPTS))
def test_a_letter_of_no_font_is_told_before_anything_is_drawn(language: FormLanguage) -> None:
    with pytest.raises(MissingGlyph):
        clean("漢字", language)


@pytest.mark.parametrize("width", [20.0, 60.0, 150.0])
def test_every_character_is_on_one_line_and_no_line_is_too_wide(width: float) -> None:
    text = "رقم الهاتف \u20680211 12345 67\u2069\nوالبريد الإلكتروني Donaudampfschifffahrt"
    wording = Wording(text, "ar", SCRIPTS[FormLanguage.ARABIC], bold=False)
    room = width * 100
    lines = list(wording.lines(0, room))
    assert [line.start for line in lines] == [0, *[line.stop for line in lines[:-1]]]
    assert lines[-1].stop == len(text)
    for line in lines:
        bare = line.start + len(text[line.start : line.stop].rstrip())
        assert sum(run.width for run in wording.runs(line.start, bare)) <= room + 0.01


def test_the_fonts_are_the_ones_that_were_listed() -> None:
    fonts = RESOURCES / "fonts"
    listed = dict(line.split()[::-1] for line in (fonts / "SHA256SUMS").read_text().splitlines())
    found = [file for file in fonts.iterdir() if file.suffix in (".otf", ".ttf")]
    assert listed == {file.name: sha256(file.read_bytes()).hexdigest() for file in found}
