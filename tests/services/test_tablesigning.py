"""Signing at the table on the screen: nothing counts until it is closed, then all of it does."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ilja_desktop.domain.consent import Consent, ConsentForm, ConsentState
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.errors import ChangedMeanwhile, IncompleteDraft
from ilja_desktop.domain.form import FormLanguage
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.scan import ScanOrigin
from ilja_desktop.domain.stroke import Shape, shape_of
from ilja_desktop.domain.tablesigning import DrawnSignature
from ilja_desktop.services.form import FormVersionUnknown, TranslationNotReviewed
from ilja_desktop.services.tablesigning import (
    NotSignedYet,
    ScreenSigningOff,
    ShapeTooSmall,
    SigningSheet,
    fingerprint,
)
from ilja_desktop.store import draft as draft_store
from ilja_desktop.store.vault import Vault
from tests.documents.pdf import kept, sound, spoken, squeezed
from tests.services.conftest import Town

SWING = shape_of(
    [[(20, 100), (120, 30), (140, 170), (260, 60)], [(300, 90), (420, 150), (560, 40)]], 600, 200
)


def allow(town: Town, *, special: bool = False) -> None:
    town.desk.office.decide(
        PolicyDraft(
            valid_from=town.clock.now.date(), screen_signing=True, screen_signing_special=special
        )
    )


def unsigned(town: Town, *categories: DataCategory, minor: bool = False) -> Consent:
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
    other = replace(sheet, text=replace(sheet.text, title="Etwas anderes"))
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
