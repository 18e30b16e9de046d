"""The forms: whole in every language, sound on paper, and nothing lost when filled in elsewhere."""

import io
import json
from itertools import product
from pathlib import Path

import pikepdf
import pytest

from ilja_desktop.documents import formfile, formsheet
from ilja_desktop.documents.asset import RESOURCES
from ilja_desktop.documents.check import check
from ilja_desktop.documents.formfile import FormTextUnusable
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.pictogram import PICTURES
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.element import Element
from ilja_desktop.domain.form import Filling, Form
from ilja_desktop.domain.formgap import gaps_of
from ilja_desktop.domain.formkind import Address, FormKind, FormLanguage
from ilja_desktop.domain.formlayout import Blanks, People, Thought, Ticks
from tests.documents.papers import NOW, OFFICE
from tests.documents.pdf import seen, sound, squeezed
from tests.documents.sheets import reader
from tests.documents.test_translation import printed as unreviewed

GERMAN = FormLanguage.GERMAN
ALL = [
    (kind, version, language)
    for kind in FormKind
    for version in formfile.versions(kind)
    for language in formfile.languages(kind, version)
]
GAPS = {
    "controller": "Stadt Musterstadt, Jugendamt",
    "data_protection_officer": "Zoë Çelik-Łuczak",
    "contact": "Frau Nguyễn, Telefon 02403 71-0",
    "authority": "Landesbeauftragte\nPostfach 20 04 44",
    "months": "12",
}
CONSENT_PARTS = {
    Element.CONTROLLER: "rights.controller",
    Element.PERSON: "person.title",
    Element.RELEASED: "speaking.intro",
    Element.RECIPIENTS: "receiving.intro",
    Element.CATEGORIES: "categories.intro",
    Element.PURPOSE: "purposes.case_conference",
    Element.VOLUNTARY: "voluntary.free",
    Element.DURATION: "duration.valid_until",
    Element.WITHDRAWAL: "withdrawal.any_time",
    Element.ONWARD: "protection.recipients",
    Element.RIGHTS: "rights.mine",
    Element.TAKING_PART: "taking_part.present",
    Element.COPY: "explanation.copy_given",
    Element.EXPLAINED: "explanation.explained_by",
    Element.INSIGHT: "explanation.insight",
    Element.SIGNATURES: "signatures.young_person",
    Element.VERSION: "form.name",
    Element.WITHDRAWAL_NOTE: "withdrawal_note.title",
}


def form(
    kind: FormKind,
    language: FormLanguage = GERMAN,
    address: Address = Address.FORMAL,
    *,
    reviewed: bool = True,
) -> Form:
    version = formfile.versions(kind)[-1]
    german = formfile.words(kind, version, GERMAN, address)
    beside = None if language is GERMAN else formfile.words(kind, version, language, address)
    return Form(formfile.layout(kind, version), version, german, beside, reviewed)


def printed(made: Form, filling: Filling | None = None) -> bytes:
    return formsheet.render(made, filling or Filling(gaps=GAPS), OFFICE, NOW)


@pytest.mark.parametrize(("kind", "version", "language"), ALL, ids=str)
def test_the_words_of_every_language_are_whole(
    kind: FormKind, version: str, language: FormLanguage
) -> None:
    names = formfile.layout(kind, version).names()
    assert len(set(names)) == len(names)
    for address in Address:
        assert set(formfile.words(kind, version, language, address).words) == set(names)


def test_every_form_is_there_in_every_language() -> None:
    for kind in FormKind:
        wanted = tuple(FormLanguage) if kind.translated else (GERMAN,)
        assert formfile.languages(kind, formfile.versions(kind)[-1]) == wanted


@pytest.mark.parametrize("kind", FormKind, ids=lambda kind: kind.folder)
def test_german_prints_sound_and_the_same_each_time(kind: FormKind, tmp_path: Path) -> None:
    apart = formfile.tells_apart(kind, formfile.versions(kind)[-1])
    for address in Address if apart else (Address.FORMAL,):
        pdf = printed(form(kind, address=address))
        assert check(pdf, Profile.FORM) == ()
        sound(pdf, tmp_path)
        assert formsheet.DRAFT not in seen(pdf, tmp_path)
        assert pdf == printed(form(kind, address=address))


@pytest.mark.parametrize(
    ("kind", "language"),
    list(
        zip(
            [kind for kind in FormKind if kind.translated] * 3,
            [each for each in FormLanguage if each is not GERMAN],
            strict=False,
        )
    ),
    ids=str,
)
def test_an_unreviewed_translation_says_so_on_every_page(
    kind: FormKind, language: FormLanguage, tmp_path: Path
) -> None:
    pdf = unreviewed(kind, language)
    sound(pdf, tmp_path)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        pages = len(opened.pages)
    text = reader("pdftotext", "-raw", tmp_path / "paper.pdf", "-")
    drafts = [squeezed(formsheet.DRAFT) in squeezed(page) for page in text.split("\f")]
    assert drafts == [*[True] * pages, False]


def test_the_consent_says_all_a_release_has_to_say(tmp_path: Path) -> None:
    words = form(FormKind.CONSENT).german
    text = seen(printed(form(FormKind.CONSENT)), tmp_path)
    assert set(CONSENT_PARTS) == set(Element)
    for name in CONSENT_PARTS.values():
        start = words[name].split("{")[0][:25]
        assert squeezed(start) in text


def test_a_box_for_every_category_and_each_purpose() -> None:
    parts = {part.id: part for part in form(FormKind.CONSENT).layout.parts}
    boxes = {
        name
        for piece in parts["categories"].pieces
        if isinstance(piece, Ticks)
        for name in piece.names
    }
    assert boxes == {category.name.lower() for category in DataCategory}
    purposes = [piece for piece in parts["purposes"].pieces if isinstance(piece, Ticks)]
    assert [piece.names for piece in purposes] == [
        ("case_conference",),
        ("monitoring",),
        ("mentoring",),
    ]
    assert any(
        isinstance(p, Ticks) and "sheet_for_custody" in p.names for p in parts["receiving"].pieces
    )


def test_the_forms_keep_to_what_the_program_does() -> None:
    words = form(FormKind.CONSENT).german
    assert "aufgrund dieser Einwilligung nichts mehr weiter" in words["withdrawal.effect"]
    assert "Gesetze" in words["protection.other_law"]
    for named in ("Name", "Geburtsjahr", "beteiligt", "Frage an die Konferenz", "Fakten"):
        assert named in words["protection.sheet"]
    for named in ("Sicht", "Ergebnis", "nicht gewählte Wege", "Ziele", "Vereinbarungen"):
        assert named in words["protection.sheet"]
    for named in ("abweichende", "wie es weitergeht"):
        assert named in words["protection.sheet"]


def test_minors_are_spoken_to_as_du_and_nobody_is_frightened() -> None:
    young = form(FormKind.CONSENT_PLAIN, address=Address.FAMILIAR).german
    adult = form(FormKind.CONSENT_PLAIN).german
    assert young["must_i.help_anyway"] == "Du bekommst deine Hilfe trotzdem."
    assert adult["must_i.help_anyway"] == "Sie bekommen Ihre Hilfe trotzdem."
    assert not any(" du " in f" {text.lower()} " for text in adult.words.values())
    assert young["form.label"] == "leicht verständlich"


def test_every_picture_of_the_forms_is_drawn() -> None:
    used = {
        piece.picture
        for kind in FormKind
        for part in form(kind).layout.parts
        for piece in part.pieces
        if isinstance(piece, Thought)
    }
    assert used == set(PICTURES)


def test_pictures_are_told_in_both_languages() -> None:
    made = form(FormKind.CONSENT_PLAIN, FormLanguage.TURKISH)
    pdf = printed(made)
    pictures = [name for name in made.german.words if name.startswith("pictures.")]
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        told = {
            str(each.Alt)
            for each in opened.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/S") == pikepdf.Name.Figure
        }
    assert made.beside is not None
    assert told == {f"{made.german[name]} · {made.beside[name]}" for name in pictures}


def fields(pdf: bytes) -> dict[str, pikepdf.Object]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return {str(one.T): one.FT for one in opened.Root.AcroForm.Fields}


def test_fields_are_there_for_every_place(tmp_path: Path) -> None:
    made = form(FormKind.CONSENT)
    names = set(fields(printed(made)))
    for part in made.layout.parts:
        for piece in part.pieces:
            if isinstance(piece, Blanks):
                assert {f"{part.id}_{blank.name}" for blank in piece.blanks} <= names
            if isinstance(piece, People):
                rows = product((*piece.columns, *piece.ticks), range(1, piece.count + 1))
                assert {f"{part.id}_{name}_{row}" for name, row in rows} <= names


def test_filled_in_by_another_program_no_character_is_lost(tmp_path: Path) -> None:
    pdf = printed(form(FormKind.CONSENT))
    texts = [name for name, kind in fields(pdf).items() if kind == pikepdf.Name.Tx]
    wanted = {
        name: f"Łuçja Ğ. Öztürk-Tesfay őİğŞ ተስፋይ حُسْن {at} „ß“ (1\\2)"
        for at, name in enumerate(texts)
    }
    source, script, filled = (tmp_path / name for name in ("leer.pdf", "fill.js", "voll.pdf"))
    source.write_bytes(pdf)
    script.write_text(FILL, "utf-8")
    reader("mutool", "run", script, source, json.dumps(wanted), filled)
    with pikepdf.open(filled) as opened:
        read = {str(one.T): str(one.V) for one in opened.Root.AcroForm.Fields if "/V" in one}
    assert {name: read[name] for name in wanted} == wanted
    told = json.loads(reader("qpdf", "--json", "--json-key=acroform", filled))
    by_qpdf = {each["fullname"]: each["value"] for each in told["acroform"]["fields"]}
    assert {name: by_qpdf[name].removeprefix("u:") for name in wanted} == wanted


FILL = """
var doc = new Document(scriptArgs[0]);
var texts = JSON.parse(scriptArgs[1]);
var fields = doc.getTrailer().get("Root").get("AcroForm").get("Fields");
for (var i = 0; i < fields.length; ++i) {
  var name = fields.get(i).get("T").asString();
  if (name in texts) fields.get(i).put("V", doc.newString(texts[name]));
}
doc.save(scriptArgs[2], "");
"""


def test_what_is_known_is_printed_and_the_rest_left_open(tmp_path: Path) -> None:
    known = {
        "person.surname": "Łęcka-Öztürk",
        "speaking.name.6": "Đorđe Çınar",
        "signatures.young_person.name": "Žaneta Łęcka-Öztürk",
    }
    ticked = frozenset({"purposes.case_conference", "receiving.mutual.1"})
    pdf = printed(form(FormKind.CONSENT), Filling(gaps=GAPS, written=known, ticked=ticked))
    text = seen(pdf, tmp_path)
    assert all(squeezed(name) in text for name in known.values())
    assert "person_surname" not in fields(pdf)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        on = {str(f.T) for f in opened.Root.AcroForm.Fields if f.get("/V") == pikepdf.Name.Ja}
    assert on == {"purposes_case_conference", "receiving_mutual_1"}


def test_an_empty_gap_becomes_a_line(tmp_path: Path) -> None:
    pdf = printed(form(FormKind.WITHDRAWAL_CONFIRMATION), Filling())
    assert "____" in seen(pdf, tmp_path)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('title = "Widerruf der Einwilligung"', ""),
        ('title = "Widerruf der Einwilligung"', 'title = "  "'),
        ('oral = "mündlich"', 'oral = "mündlich"\nsung = "gesungen"'),
        ("{contact}", "{contract}"),
        ("{contact}", "{contact.__class__}"),
        ('language = "de"', 'language = "tr"'),
        ("[scope]", "[scope"),
    ],
)
def test_a_text_that_is_not_whole_is_refused(before: str, after: str, tmp_path: Path) -> None:
    kind = FormKind.WITHDRAWAL
    source = RESOURCES / "forms" / kind.folder / "1.0"
    target = tmp_path / kind.folder / "1.0"
    target.mkdir(parents=True)
    for name in ("layout.toml", "de.toml"):
        text = (source / name).read_text("utf-8")
        (target / name).write_text(text, "utf-8")
    text = (source / "de.toml").read_text("utf-8")
    assert before in text
    (target / "de.du.toml").write_text(text.replace(before, after), "utf-8")
    assert formfile.words(kind, "1.0", GERMAN, Address.FORMAL, tmp_path)
    with pytest.raises(FormTextUnusable):
        formfile.words(kind, "1.0", GERMAN, Address.FAMILIAR, tmp_path)


def test_gaps_are_plain_names() -> None:
    assert gaps_of("Am {withdrawn_on} bei {contact} und {contact}") == (
        "withdrawn_on",
        "contact",
        "contact",
    )
    for wrong in ("{", "}", "{}", "{0}", "{a.b}", "{a!r}", "{a:>5}"):
        with pytest.raises(ValueError, match=r"[{}]"):
            gaps_of(wrong)


@pytest.mark.parametrize("language", [GERMAN, FormLanguage.KURMANJI, FormLanguage.ARABIC])
def test_a_mail_address_too_long_for_its_column_is_broken_before_its_at_sign(
    language: FormLanguage, tmp_path: Path
) -> None:
    mail = "jugendberufsagentur@musterbach.example"
    filling = Filling(gaps={**GAPS, "contact": f"Frau Nguyễn, {mail}"})
    read = seen(printed(form(FormKind.WITHDRAWAL_CONFIRMATION, language), filling), tmp_path)
    account, _, host = mail.partition("@")
    columns = 1 if language is GERMAN else 2
    assert read.count(account) == columns
    assert read.count(f"@{host}") == columns


@pytest.mark.parametrize("language", [GERMAN, FormLanguage.ARABIC])
def test_the_last_boxes_of_a_section_stand_on_the_page_of_what_they_belong_to(
    language: FormLanguage, tmp_path: Path
) -> None:
    with pikepdf.open(io.BytesIO(printed(form(FormKind.WITHDRAWAL, language)))) as opened:
        pages = [{str(field.T) for field in page.get("/Annots", [])} for page in opened.pages]
    (page,) = [names for names in pages if "receipt_received_on" in names]
    assert {"receipt_oral", "receipt_written", "receipt_mail"} <= page
