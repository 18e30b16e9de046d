"""Every form in every language: whole, conforming, and read back in the order it is read."""

from __future__ import annotations

import re
from functools import cache
from itertools import product
from pathlib import Path

import pytest

from ilja_desktop.documents.formfile import languages, layout, versions, words
from ilja_desktop.documents.formsheet import DRAFT, render
from ilja_desktop.documents.script import clean
from ilja_desktop.domain.form import Filling, Form
from ilja_desktop.domain.formgap import filled
from ilja_desktop.domain.formkind import Address, FormKind, FormLanguage
from tests.documents.papers import NOW, OFFICE
from tests.documents.pdf import fields, kept, pdf_languages, sound, spoken, squeezed
from tests.documents.sheets import reader

FOREIGN = [language for language in FormLanguage if language is not FormLanguage.GERMAN]
SHAPED = [FormLanguage.ARABIC, FormLanguage.DARI, FormLanguage.TIGRINYA]
TRANSLATED = [kind for kind in FormKind if kind.translated]
FORMS = [(kind, language) for language in FOREIGN for kind in TRANSLATED]
GAPS = {
    "controller": "Stadt Eschwald, Jugendamt (Süd)",
    "data_protection_officer": "Ayşe Öztürk-Łącka, 0211 555 12",
    "contact": "Jugendamt Eschwald\n0211 12345 67\npost@eschwald.example",
    "authority": "LDI NRW, 40213 Düsseldorf",
    "months": "12",
    "withdrawn_on": "14.03.2027",
    "scope": "Fehlzeiten",
    "erase_by": "01.10.2027",
    "count": "3",
}
UNSEEN = re.compile("[\u200b\u200c\u2066-\u2069]")
LAW = re.compile(r"§ \d+\w?(?: Abs\. \d)?(?: Nr\. \d)? (?:StGB|SGB X|SGB VIII)|DSGVO")


@cache
def printed(kind: FormKind, language: FormLanguage) -> bytes:
    version = versions(kind)[-1]
    german = words(kind, version, FormLanguage.GERMAN)
    beside = words(kind, version, language) if language is not FormLanguage.GERMAN else None
    form = Form(layout(kind, version), version, german, beside, reviewed=beside is None)
    return render(form, Filling(gaps=GAPS), OFFICE, NOW)


def texts(
    kind: FormKind, language: FormLanguage, address: Address = Address.FORMAL
) -> dict[str, str]:
    return dict(words(kind, versions(kind)[-1], language, address).words)


def printed_texts(kind: FormKind, language: FormLanguage) -> list[str]:
    """Return what has to be read on a form, without white space, in the order of the file."""
    apart = {"form.name", "form.label", *layout(kind, versions(kind)[-1]).spare}
    return [
        squeezed(UNSEEN.sub("", filled(text, GAPS)))
        for name, text in texts(kind, language).items()
        if not name.startswith("pictures.") and name not in apart
    ]


@pytest.mark.parametrize("kind", FormKind)
def test_every_form_is_there_in_every_language(kind: FormKind) -> None:
    wanted = set(FormLanguage) if kind.translated else {FormLanguage.GERMAN}
    assert set(languages(kind, versions(kind)[-1])) == wanted


@pytest.mark.parametrize("address", Address)
@pytest.mark.parametrize(("kind", "language"), FORMS)
def test_a_translation_has_the_pieces_gaps_and_cites_of_the_german(
    kind: FormKind, language: FormLanguage, address: Address
) -> None:
    german = texts(kind, FormLanguage.GERMAN, address)
    other = texts(kind, language, address)
    assert list(other) == list(german)
    for name, text in german.items():
        told = UNSEEN.sub("", other[name])
        assert sorted(LAW.findall(text)) == sorted(LAW.findall(told)), name
        numbers = [re.findall(r"\d+", one) for one in (text, told)]
        assert sorted(numbers[0]) == sorted(numbers[1]), name


@pytest.mark.parametrize(("kind", "language"), FORMS)
def test_no_translation_is_left_in_german(kind: FormKind, language: FormLanguage) -> None:
    german, other = texts(kind, FormLanguage.GERMAN), texts(kind, language)
    same = {name for name in german if german[name] == other[name] and len(german[name]) > 12}
    assert same <= {name for name in same if re.fullmatch(r"\{\w+\}", german[name])}


@pytest.mark.parametrize("language", FOREIGN)
def test_minors_read_in_every_language_that_parents_sign_too(language: FormLanguage) -> None:
    formal, familiar = (texts(FormKind.CONSENT_PLAIN, language, each) for each in Address)
    assert len(familiar["sign.then_sign"]) > len(formal["sign.then_sign"])


@pytest.mark.parametrize("language", FOREIGN)
def test_no_character_lacks_a_glyph(language: FormLanguage) -> None:
    for kind, address in product(TRANSLATED, Address):
        for text in texts(kind, language, address).values():
            drawn = clean(filled(text, GAPS), language)
            assert UNSEEN.sub("", drawn) == UNSEEN.sub("", filled(text, GAPS))


@pytest.mark.parametrize(("kind", "language"), FORMS)
def test_a_form_conforms_and_says_every_word_in_order(
    kind: FormKind, language: FormLanguage, tmp_path: Path
) -> None:
    pdf = printed(kind, language)  # printing refuses what does not conform
    read = reader("mutool", "draw", "-q", "-F", "txt", kept(pdf, tmp_path))
    said = squeezed(UNSEEN.sub("", read))
    assert squeezed(DRAFT) in said
    for text in printed_texts(kind, language):
        assert text in said
    assert pdf_languages(pdf) == {"de-DE", language.value}
    assert fields(pdf) == fields(printed(kind, FormLanguage.GERMAN))


@pytest.mark.parametrize("language", FOREIGN)
def test_a_screen_reader_is_led_through_every_word_in_order(
    language: FormLanguage, tmp_path: Path
) -> None:
    kind = FormKind.WITHDRAWAL_CONFIRMATION
    said = UNSEEN.sub("", spoken(printed(kind, language), tmp_path))
    position = 0
    for text in printed_texts(kind, language)[1:]:
        position = said.index(text.partition(".")[0], position)


@pytest.mark.parametrize("language", SHAPED)
def test_other_readers_find_words_and_numbers_unreversed(
    language: FormLanguage, tmp_path: Path
) -> None:
    pdf = printed(FormKind.WITHDRAWAL_CONFIRMATION, language)
    sound(pdf, tmp_path)
    file = tmp_path / "paper.pdf"
    drawn = UNSEEN.sub("", reader("mutool", "draw", "-q", "-F", "txt", file))
    laid_out = UNSEEN.sub("", reader("pdftotext", file, "-"))
    title = squeezed(texts(FormKind.WITHDRAWAL_CONFIRMATION, language)["what.title"])
    assert title in squeezed(drawn)
    for number in ("14.03.2027", "01.10.2027", "0211 12345 67"):
        assert drawn.count(number) == 2
        assert laid_out.count(number) == 2
