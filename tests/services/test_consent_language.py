"""Whoever signs a translation signs one that was reviewed; other offices answer for theirs."""

from datetime import date

import pytest

from ilja_desktop.domain.formkind import FormKind, FormLanguage
from ilja_desktop.domain.formreview import FormReviewDraft
from ilja_desktop.domain.words import word
from ilja_desktop.domain.words.form import language_named
from ilja_desktop.services.consent import NoFormInLanguage
from ilja_desktop.services.formedition import FormVersionUnknown, TranslationNotReviewed
from tests.services.conftest import Town


def review(town: Town, version: str = "1.0") -> None:
    town.desk.forms.review(
        FormReviewDraft(
            kind=FormKind.CONSENT,
            version=version,
            language=FormLanguage.TURKISH,
            reviewed_by="Sevgi Aydın-Łęcka",
            reviewed_on=date(2026, 11, 1),
        )
    )


def test_a_draft_of_a_translation_is_refused_and_nothing_is_kept(town: Town) -> None:
    person = town.a_person()
    with pytest.raises(TranslationNotReviewed):
        town.a_consent(person, language="Türkisch")
    assert town.desk.consents.basis(person.id).consents == ()


def test_a_reviewed_translation_is_entered_in_its_own_version_only(town: Town) -> None:
    review(town)
    person = town.a_person()
    assert town.a_consent(person, language="Türkisch").language == "Türkisch"
    with pytest.raises(TranslationNotReviewed):
        town.a_consent(person, language="Arabisch")
    with pytest.raises(FormVersionUnknown):
        town.a_consent(person, language="Türkisch", form_version="9.9")


def test_there_is_no_own_form_in_any_other_language(town: Town) -> None:
    with pytest.raises(NoFormInLanguage) as refused:
        town.a_consent(town.a_person(), language="Polnisch")
    assert refused.value.language == "Polnisch"


@pytest.mark.parametrize("language", ["Polnisch", "Türkisch"])
def test_the_form_of_another_office_may_be_in_any_language(town: Town, language: str) -> None:
    entered = town.a_consent(
        town.a_person(), language=language, form_name="Jobcenter, 2024", form_version="2024"
    )
    assert entered.language == language


@pytest.mark.parametrize("language", FormLanguage)
def test_a_language_is_found_by_its_word(language: FormLanguage) -> None:
    assert language_named(f" {word(language).upper()} ") is language
    assert language_named(f"{word(language)}x") is None
