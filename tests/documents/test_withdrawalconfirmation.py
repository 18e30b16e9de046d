"""What the confirmation of a withdrawal says of this one, in German and in the language beside."""

from __future__ import annotations

from pathlib import Path

import pytest

from ilja_desktop.documents.formfile import layout, versions, words
from ilja_desktop.documents.formsheet import render
from ilja_desktop.documents.withdrawalconfirmation import scope_gaps, worded
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Side
from ilja_desktop.domain.form import Filling, Form
from ilja_desktop.domain.formkind import Address, FormKind, FormLanguage
from ilja_desktop.domain.grant import Purpose, Recipient
from ilja_desktop.domain.ids import InstitutionId
from ilja_desktop.domain.withdrawal import WHOLE, Scope
from tests.documents.papers import NOW, OFFICE
from tests.documents.pdf import kept, squeezed
from tests.documents.sheets import reader
from tests.documents.test_translation import FOREIGN, GAPS, UNSEEN

KIND = FormKind.WITHDRAWAL_CONFIRMATION
PARTLY = Scope(
    purposes=(Purpose.MONITORING,),
    categories=(DataCategory.ABSENCE, DataCategory.HEALTH),
    recipients=tuple(Recipient(institution_id=InstitutionId(number)) for number in (1, 2, 3)),
)


def form(language: FormLanguage, address: Address = Address.FORMAL) -> Form:
    version = versions(KIND)[-1]
    german = words(KIND, version, FormLanguage.GERMAN, address)
    return Form(layout(KIND, version), version, german, words(KIND, version, language, address))


@pytest.mark.parametrize("language", FOREIGN)
@pytest.mark.parametrize("address", Address)
def test_what_was_taken_back_is_said_in_both_languages(
    language: FormLanguage, address: Address
) -> None:
    made = form(language, address)
    assert made.beside is not None
    for scope in (WHOLE, PARTLY, Scope(purposes=tuple(Purpose), categories=tuple(DataCategory))):
        german, beside = (gaps["scope"] for gaps in scope_gaps(made, scope))
        assert german != beside
        parts = max(1, len(scope.purposes) + len(scope.categories) + bool(scope.recipients))
        assert german.count(made.german["reach.separator"]) == parts - 1
        assert beside.count(made.beside["reach.separator"]) == parts - 1
    assert "3" in scope_gaps(made, PARTLY)[1]["scope"]


def test_entrusted_data_are_named_once() -> None:
    made = form(FormLanguage.TURKISH)
    scope = Scope(
        categories=(DataCategory.ENTRUSTED,), entrusted_by=Entruster(side=Side.CUSTODY_HOLDER)
    )
    assert scope_gaps(made, scope) == (
        {"scope": "im Vertrauen gemachte Angaben"},
        {"scope": "güvenerek verilen bilgiler"},
    )


@pytest.mark.parametrize("language", [FormLanguage.ARABIC, FormLanguage.TIGRINYA])
def test_a_partial_withdrawal_by_a_parent_is_printed_in_both_languages(
    language: FormLanguage, tmp_path: Path
) -> None:
    plain = form(language)
    assert plain.beside is not None
    made = worded(plain, PARTLY, holder=True)
    german, beside = scope_gaps(plain, PARTLY)
    filling = Filling(gaps={**GAPS, **german}, beside=beside)
    pdf = render(made, filling, OFFICE, NOW)
    read = reader("mutool", "draw", "-q", "-F", "txt", kept(pdf, tmp_path))
    said = squeezed(UNSEEN.sub("", read))
    for told in (plain.german, plain.beside):
        for name in plain.layout.spare[-5:]:
            assert squeezed(UNSEEN.sub("", told[name])) in said, name
        for name in ("now.nothing_more", "help.help_anyway"):
            assert squeezed(told[name]) not in said
    for gap in (german, beside):
        assert squeezed(UNSEEN.sub("", gap["scope"])) in said


def test_what_the_office_worded_in_german_alone_stays_german() -> None:
    made = form(FormLanguage.ENGLISH)
    assert made.beside is not None
    kept_words = {n: t for n, t in made.beside.words.items() if n != "partly.informed"}
    own = Form(
        made.layout,
        "1.0-1",
        made.german.changed({"partly.informed": "Wir melden uns."}),
        type(made.beside)(made.beside.language, made.beside.address, kept_words),
    )
    said = worded(own, PARTLY, holder=False)
    assert said.german["now.informed"] == "Wir melden uns."
    assert said.beside is not None
    assert "now.informed" not in said.beside.words
