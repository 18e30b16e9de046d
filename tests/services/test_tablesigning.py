"""Signing at the table on the screen: nothing counts until it is closed, then all of it does."""

from __future__ import annotations

import io
import json
import subprocess
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from ilja_desktop.domain.consent import Consent, ConsentForm, ConsentState, Signature
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Side
from ilja_desktop.domain.errors import ChangedMeanwhile, IncompleteDraft
from ilja_desktop.domain.formkind import FormKind, FormLanguage
from ilja_desktop.domain.formreview import FormReviewDraft
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.scan import ScanOrigin
from ilja_desktop.domain.stroke import Shape, shape_of
from ilja_desktop.domain.tablesigning import DrawnSignature, Said
from ilja_desktop.domain.withdrawal import SignerKind
from ilja_desktop.domain.words import word
from ilja_desktop.services.formedition import FormVersionUnknown, TranslationNotReviewed
from ilja_desktop.services.signingsheet import NotReadYet, NotSignedYet, SigningSheet
from ilja_desktop.services.signingtext import fingerprint
from ilja_desktop.services.tablesigning import ScreenSigningOff, ShapeTooSmall
from ilja_desktop.store import draft as draft_store
from ilja_desktop.store.vault import Vault
from tests.documents.pdf import kept, sound, spoken, squeezed
from tests.services.conftest import Town
from tests.services.drawing import SWING


def allow(town: Town, *, special: bool = False) -> None:
    town.desk.office.decide(
        PolicyDraft(
            valid_from=town.clock.now.date(), screen_signing=True, screen_signing_special=special
        )
    )


def reviewed(town: Town, language: FormLanguage) -> None:
    town.desk.forms.review(
        FormReviewDraft(
            kind=FormKind.CONSENT,
            version="1.0",
            language=language,
            reviewed_by="Laila Noorzai",
            reviewed_on=town.clock.now.date(),
        )
    )


def unexplained(town: Town) -> Consent:
    """A consent that nobody has explained or signed."""
    return unsigned(town, explained_by_id=None, explained_on=None)


def unsigned(town: Town, *categories: DataCategory, minor: bool = False, **values: Any) -> Consent:
    """A consent that is entered and explained, and that nobody has signed."""
    born = date(2010, 6, 1) if minor else date(2007, 5, 4)
    person = town.a_person(family_name="Łęcka-Öz", given_name="Amira", born_on=born)
    if minor:
        town.a_holder(person.id)
        town.a_holder(person.id, "Samir")
    return town.a_consent(
        person,
        categories=categories or (DataCategory.SCHOOL,),
        signatures=(),
        original_seen_by_id=None,
        original_seen_on=None,
        original_kept_at="",
        **values,
    )


def all_drawn(town: Town, sheet: SigningSheet) -> SigningSheet:
    for place in sheet.places:
        sheet = town.desk.table_signings.draw(sheet, DrawnSignature(place=place, shape=SWING))
    return sheet


def state(town: Town, consent: Consent) -> ConsentState:
    return town.desk.consents.view(consent.id).line.state


def test_it_is_off_until_the_office_allows_it(town: Town) -> None:
    consent = unsigned(town)
    assert not town.desk.table_signings.allowed()
    with pytest.raises(ScreenSigningOff):
        town.desk.table_signings.begin(consent.id)


def test_everybody_signs_and_closing_makes_it_count(town: Town) -> None:
    allow(town)
    consent = unsigned(town, minor=True)
    sheet = town.desk.table_signings.begin(consent.id)
    names = [place.name for place in sheet.places]
    assert names == ["Amira Łęcka-Öz", "Ayşe Yıldız", "Samir Yıldız"]
    sheet = all_drawn(town, sheet)
    assert town.desk.consents.view(consent.id).line.consent.signatures == ()
    made = town.desk.table_signings.make(sheet)
    closed = town.desk.table_signings.close(sheet, made)
    assert closed.form is ConsentForm.ELECTRONIC
    assert len(closed.signatures) == 3
    assert state(town, consent) is ConsentState.VALID
    (scan,) = town.desk.scans.of_consent(consent.id)
    assert (scan.origin, scan.reviewed_on) == (ScanOrigin.SCREEN, town.clock.now.date())
    assert town.desk.scans.open(scan.id).content == made.content


def test_file_is_sound_signed_and_says_what_it_is(town: Town, tmp_path: Path) -> None:
    allow(town)
    sheet = all_drawn(town, town.desk.table_signings.begin(unsigned(town).id))
    content = town.desk.table_signings.make(sheet).content
    sound(content, tmp_path)
    path = kept(content, tmp_path)
    seal = subprocess.run(["pdfsig", "-nocert", path], capture_output=True, text=True, check=False)
    assert "Signature Validation: Signature is Valid." in seal.stdout
    assert "Total document signed" in seal.stdout
    said = spoken(content, tmp_path)
    for words in (
        "keine qualifizierte elektronische Signatur (§ 126a BGB)",
        "bürgt nicht dafür, wessen Hand gezeichnet hat",
        "Schulbesuch",
        fingerprint(sheet.text)[:8],
    ):
        assert squeezed(words) in said


def test_stopping_in_the_middle_loses_nothing_and_signs_nothing(town: Town) -> None:
    allow(town)
    consent = unsigned(town, minor=True)
    sheet = town.desk.table_signings.begin(consent.id)
    first, *_others = sheet.places
    sheet = town.desk.table_signings.draw(sheet, DrawnSignature(place=first, shape=SWING))
    town.vault.close()
    again = Vault.open(town.unlocked)
    try:
        with again.read() as session:
            key = f"consent/{consent.person_id}/signing/{consent.id}"
            assert draft_store.load(session, town.desk.user.uid, key)
    finally:
        again.close()


def test_what_was_drawn_is_there_again_for_the_same_text_only(town: Town) -> None:
    allow(town)
    consent = unsigned(town, minor=True)
    begun = town.desk.table_signings.begin(consent.id)
    drawn = DrawnSignature(place=begun.places[0], shape=SWING)
    held = town.desk.table_signings.draw(begun, drawn)
    assert town.desk.table_signings.begin(consent.id) == held
    town.desk.table_signings.give_up(held)
    assert town.desk.table_signings.begin(consent.id) == begun


def test_other_text_than_the_one_read_is_not_signed(town: Town) -> None:
    allow(town)
    consent = unsigned(town)
    sheet = all_drawn(town, town.desk.table_signings.begin(consent.id))
    made = town.desk.table_signings.make(sheet)
    other = replace(sheet, text=replace(sheet.text, title=Said("Etwas anderes")))
    with pytest.raises(ChangedMeanwhile):
        town.desk.table_signings.close(other, made)
    town.desk.consents.doubt(consent.id, consent.revision, "Sorge gewechselt")
    with pytest.raises(ChangedMeanwhile):
        town.desk.table_signings.close(sheet, made)
    assert town.desk.consents.view(consent.id).line.consent.signatures == ()


def test_special_categories_are_signed_on_their_own_where_allowed(town: Town) -> None:
    consent = unsigned(town, DataCategory.SCHOOL, DataCategory.HEALTH)
    allow(town)
    sheet = town.desk.table_signings.begin(consent.id)
    assert ([place.special for place in sheet.places], sheet.on_paper) == ([False], True)
    town.clock.go_to(date(2026, 12, 1))
    allow(town, special=True)
    sheet = town.desk.table_signings.begin(consent.id)
    assert ([place.special for place in sheet.places], sheet.on_paper) == ([False, True], False)
    only = DrawnSignature(place=sheet.places[1], shape=SWING)
    with pytest.raises(IncompleteDraft):
        town.desk.table_signings.make(town.desk.table_signings.draw(sheet, only))
    sheet = all_drawn(town, sheet)
    closed = town.desk.table_signings.close(sheet, town.desk.table_signings.make(sheet))
    (signature,) = closed.signatures
    assert signature.special_signed


def test_nothing_and_next_to_nothing_are_refused(town: Town) -> None:
    allow(town)
    sheet = town.desk.table_signings.begin(unsigned(town).id)
    with pytest.raises(NotSignedYet):
        town.desk.table_signings.make(sheet)
    with pytest.raises(ShapeTooSmall):
        town.desk.table_signings.draw(sheet, DrawnSignature(place=sheet.places[0], shape=Shape()))


def test_unreviewed_translation_and_other_forms_are_for_paper(town: Town) -> None:
    allow(town)
    with pytest.raises(TranslationNotReviewed):
        town.desk.table_signings.begin(unsigned(town).id, FormLanguage.ENGLISH)
    person = town.a_person()
    other = town.a_consent(person, form_version="Jobcenter 2019", signatures=())
    with pytest.raises(FormVersionUnknown):
        town.desk.table_signings.begin(other.id)


def test_what_was_read_on_the_screen_is_on_record_with_who_explained_it(town: Town) -> None:
    allow(town)
    reviewed(town, FormLanguage.TURKISH)
    consent = unexplained(town)
    assert state(town, consent) is ConsentState.DRAFT
    sheet = town.desk.table_signings.begin(consent.id, FormLanguage.TURKISH)
    with pytest.raises(NotReadYet):
        town.desk.table_signings.draw(sheet, DrawnSignature(place=sheet.places[0], shape=SWING))
    with pytest.raises(IncompleteDraft):
        town.desk.table_signings.explain(sheet, None)
    sheet = town.desk.table_signings.explain(sheet, town.jobcenter.id, "Nesrin Çelik")
    told = sheet.consent
    assert (told.explained_by_id, told.explained_on) == (town.jobcenter.id, town.clock.now.date())
    assert (told.language, told.interpreter) == ("Türkisch", "Nesrin Çelik")
    assert state(town, consent) is ConsentState.EXPLAINED
    sheet = all_drawn(town, sheet)
    town.desk.table_signings.close(sheet, town.desk.table_signings.make(sheet))
    assert state(town, consent) is ConsentState.VALID


def test_what_is_on_record_about_the_explanation_stays(town: Town) -> None:
    allow(town)
    reviewed(town, FormLanguage.FRENCH)
    consent = unsigned(town, minor=True)
    sheet = town.desk.table_signings.begin(consent.id)
    sheet = town.desk.table_signings.explain(sheet, town.jobcenter.id)
    assert sheet.consent.revision == consent.revision
    assert sheet.consent.explained_by_id == town.moderator.id
    drawn = DrawnSignature(place=sheet.places[0], shape=SWING)
    sheet = town.desk.table_signings.draw(sheet, drawn)
    town.desk.table_signings.close(sheet, town.desk.table_signings.make(sheet))
    later = town.desk.table_signings.begin(consent.id, FormLanguage.FRENCH)
    assert town.desk.table_signings.explain(later, None).consent.language == "Deutsch"


def test_nobody_is_told_after_they_signed(town: Town) -> None:
    allow(town)
    signed = Signature(kind=SignerKind.YOUNG_PERSON, signed_on=date(2026, 9, 1))
    consent = town.a_consent(
        town.a_person(),
        signatures=(signed,),
        explained_by_id=None,
        explained_on=None,
        categories=(DataCategory.SCHOOL, DataCategory.HEALTH),
    )
    sheet = town.desk.table_signings.begin(consent.id)
    with pytest.raises(IncompleteDraft):
        town.desk.table_signings.explain(sheet, town.moderator.id)
    assert town.desk.consents.view(consent.id).line.consent.explained_on is None


def test_only_languages_that_were_reviewed_are_offered(town: Town) -> None:
    with pytest.raises(ScreenSigningOff):
        town.desk.table_signings.offer(unsigned(town).id)
    allow(town)
    reviewed(town, FormLanguage.ARABIC)
    consent = unsigned(town, language="Arabisch")
    offer = town.desk.table_signings.offer(consent.id)
    assert offer.languages == (FormLanguage.GERMAN, FormLanguage.ARABIC)
    assert (offer.language, offer.own_id) == (FormLanguage.ARABIC, town.desk.user.professional_id)


@pytest.mark.parametrize("language", [FormLanguage.TURKISH, FormLanguage.ARABIC])
def test_file_bears_both_languages_and_german_binds(
    town: Town, tmp_path: Path, language: FormLanguage
) -> None:
    allow(town)
    reviewed(town, language)
    consent = unsigned(town, language=word(language))
    sheet = all_drawn(town, town.desk.table_signings.begin(consent.id, language))
    both = [line for section in sheet.text.sections for line in section.lines if line.beside]
    assert len(both) > 20
    assert all(line.german for line in both)
    content = town.desk.table_signings.make(sheet).content
    sound(content, tmp_path)
    said = spoken(content, tmp_path)
    for words in ("Verbindlich ist der deutsche Text", "[×] Schulbesuch", "Aufgeklärt"):
        assert squeezed(words) in said
    if language is FormLanguage.TURKISH:
        assert squeezed(sheet.text.sections[-1].title.beside) in said


def test_whoever_entrusted_something_signs_for_it(town: Town) -> None:
    """The mother of somebody of age has no say but for what she said in confidence."""
    person = town.a_person(family_name="Łęcka-Öz", given_name="Amira")
    mother = town.a_holder(person.id)
    by_her = Entruster(side=Side.CUSTODY_HOLDER, custody_holder_id=mother.id)
    (plain,) = town.grants((town.jobcenter,), (DataCategory.SCHOOL,))
    entrusted = replace(plain, category=DataCategory.ENTRUSTED, explicit=True, entrusted_by=by_her)
    consent = town.a_consent(
        person,
        grants=(plain, entrusted),
        signatures=(),
        original_seen_by_id=None,
        original_seen_on=None,
    )
    allow(town)
    assert [place.kind for place in town.desk.table_signings.begin(consent.id).places] == [
        SignerKind.YOUNG_PERSON
    ]
    town.clock.go_to(date(2026, 12, 1))
    allow(town, special=True)
    sheet = town.desk.table_signings.begin(consent.id)
    assert [(place.kind, place.special) for place in sheet.places] == [
        (SignerKind.YOUNG_PERSON, False),
        (SignerKind.YOUNG_PERSON, True),
        (SignerKind.ENTRUSTING_PERSON, True),
    ]
    assert sheet.places[-1].name == "Ayşe Yıldız"
    sheet = all_drawn(town, sheet)
    closed = town.desk.table_signings.close(sheet, town.desk.table_signings.make(sheet))
    assert {(mark.kind, mark.custody_holder_id) for mark in closed.signatures} == {
        (SignerKind.YOUNG_PERSON, None),
        (SignerKind.ENTRUSTING_PERSON, mother.id),
    }
    assert town.desk.table_signings.begin(consent.id).places == ()


def strokes(content: bytes) -> list[list[str]]:
    """The drawing operators of a file, from each beginning of a line to where it is inked."""
    runs: list[list[str]] = []
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for page in pdf.pages:
            for step in pikepdf.parse_content_stream(page):
                if str(step.operator) == "m":
                    runs.append([])
                if runs and (not runs[-1] or runs[-1][-1] != "S"):
                    runs[-1].append(str(step.operator))
    return runs


def test_neither_draft_nor_file_tells_how_it_was_drawn(town: Town, tmp_path: Path) -> None:
    """Fast and slow, light and firm: the same line leaves the same shape and the same ink."""
    allow(town)
    fast = [(20.0, 100.0), (120.0, 30.0), (140.0, 170.0), (260.0, 60.0), (300.0, 150.0)]
    slow = [
        (x + (to_x - x) * part / 50, y + (to_y - y) * part / 50)
        for (x, y), (to_x, to_y) in pairwise(fast)
        for part in range(50)
    ] + fast[-1:]
    assert shape_of([slow], 600, 200) == shape_of([fast], 600, 200)
    consent = unsigned(town)
    sheet = town.desk.table_signings.begin(consent.id)
    drawn = DrawnSignature(place=sheet.places[0], shape=shape_of([slow], 600, 200))
    sheet = town.desk.table_signings.draw(sheet, drawn)
    with town.vault.read() as session:
        key = f"consent/{consent.person_id}/signing/{consent.id}"
        kept = json.loads(draft_store.load(session, town.desk.user.uid, key) or "")
    assert set(kept) == {"consent_id", "text_sha256", "language", "drawn"}
    (one,) = kept["drawn"]
    assert set(one) == {"place", "shape"}
    assert set(one["shape"]) == {"lines"}
    assert all(len(point) == 2 for line in one["shape"]["lines"] for point in line)
    made = town.desk.table_signings.make(sheet)
    town.desk.table_signings.close(sheet, made)
    # One run of points, without a change of width between them as pressure would need it.
    (line,) = drawn.shape.lines
    assert len(line) > 4
    assert ["m", *["l"] * (len(line) - 1), "S"] in strokes(made.content)
    assert not any(word in made.content for word in (b"/InkList", b"/EmbeddedFiles", b"/AF "))
    with town.vault.read() as session:
        assert draft_store.load(session, town.desk.user.uid, key) is None
