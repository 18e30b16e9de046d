"""Forms of a vault: who may be asked to sign which, in whose words, and filled with what."""

from datetime import date
from pathlib import Path

import pytest

from ilja_desktop.commands.copies import Output
from ilja_desktop.commands.formexport import write_forms
from ilja_desktop.documents.check import check
from ilja_desktop.documents.formsheet import DRAFT, PROFILE
from ilja_desktop.domain.errors import IncompleteDraft, NotAllowed
from ilja_desktop.domain.formkind import Address, FormKind, FormLanguage
from ilja_desktop.domain.formreview import FormReviewDraft
from ilja_desktop.domain.formwording import OwnWord
from ilja_desktop.domain.grant import Direction, Recipient
from ilja_desktop.domain.grantplan import Receiver
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.user import Role
from ilja_desktop.services.formedition import (
    FormVersionUnknown,
    TranslationNotReviewed,
    demand_reviewed,
)
from ilja_desktop.services.formfilling import FormOrder
from ilja_desktop.services.outfile import FileTaken
from tests.documents.pdf import seen, squeezed
from tests.services.conftest import Town

CONSENT, GERMAN, TURKISH = FormKind.CONSENT, FormLanguage.GERMAN, FormLanguage.TURKISH
NOBODY = "Andere Personen bekommen nichts. Fragen: {contact}"


def a_review(language: FormLanguage = TURKISH, version: str = "1.0") -> FormReviewDraft:
    return FormReviewDraft(
        kind=CONSENT,
        version=version,
        language=language,
        reviewed_by="Leyla Haddad-Özgür, beeidigt",
        reviewed_on=date(2026, 10, 1),
    )


def own(name: str, text: str, language: FormLanguage = GERMAN) -> OwnWord:
    return OwnWord(language=language, address=Address.FORMAL, name=name, text=text)


def test_nobody_signs_a_translation_until_somebody_has_reviewed_it(
    town: Town, tmp_path: Path
) -> None:
    forms = town.desk.forms
    order = FormOrder(kind=CONSENT, language=TURKISH)
    draft = forms.make(forms.plan(order))
    assert not draft.usable
    assert squeezed(DRAFT) in seen(draft.content, tmp_path)
    with town.vault.read() as session:
        demand_reviewed(session, CONSENT, "1.0", GERMAN)
        with pytest.raises(TranslationNotReviewed):
            demand_reviewed(session, CONSENT, "1.0", TURKISH)
        with pytest.raises(FormVersionUnknown):
            demand_reviewed(session, CONSENT, "9.9", GERMAN)
    forms.review(a_review())
    reviewed = forms.make(forms.plan(order))
    assert reviewed.usable
    assert check(reviewed.content, PROFILE) == ()
    assert squeezed(DRAFT) not in seen(reviewed.content, tmp_path)
    with town.vault.read() as session:
        demand_reviewed(session, CONSENT, "1.0", TURKISH)
        with pytest.raises(TranslationNotReviewed):
            demand_reviewed(session, FormKind.ADDENDUM, "1.0", TURKISH)


def test_a_review_names_somebody_and_a_version_that_is_there(town: Town) -> None:
    nobody = FormReviewDraft(
        kind=CONSENT,
        version="1.0",
        language=TURKISH,
        reviewed_by=" ",
        reviewed_on=date(2030, 1, 1),
    )
    with pytest.raises(IncompleteDraft) as found:
        town.desk.forms.review(nobody)
    assert found.value.problems == ("reviewed_by.missing", "reviewed_on.future")
    with pytest.raises(FormVersionUnknown):
        town.desk.forms.review(a_review(version="3.2"))
    with pytest.raises(NotAllowed):
        town.desk_of(Role.MODERATION).forms.review(a_review())


def test_own_words_are_a_version_of_their_own_and_the_old_one_stays(
    town: Town, tmp_path: Path
) -> None:
    forms = town.desk.forms
    forms.review(a_review())
    forms.reword(CONSENT, (own("receiving.nobody_else", "Sonst bekommt niemand etwas."),))
    assert [edition.version for edition in forms.editions(CONSENT)] == ["1.0", "1.0-1"]
    new = forms.make(forms.plan(FormOrder(kind=CONSENT)))
    old = forms.make(forms.plan(FormOrder(kind=CONSENT, version="1.0")))
    assert "Sonstbekommtniemandetwas." in seen(new.content, tmp_path)
    assert "Fassung1.0-1" in seen(new.content, tmp_path)
    assert "Sonstbekommtniemandetwas." not in seen(old.content, tmp_path)
    beside = forms.plan(FormOrder(kind=CONSENT, language=TURKISH)).form
    assert not beside.reviewed
    assert beside.beside is not None
    assert "receiving.nobody_else" not in beside.beside.words
    assert "receiving.intro" in beside.beside.words


@pytest.mark.parametrize(
    "word",
    [
        own("receiving.nobody_else", "  "),
        own("receiving.somebody", "Neu"),
        own("withdrawal.any_time", "Jederzeit."),
        own("withdrawal.any_time", "Bei {contact} und {office}."),
        own("receiving.intro", "Ganz {0.__class__}"),
    ],
    ids=lambda word: word.text,
)
def test_own_words_keep_the_gaps(word: OwnWord, town: Town) -> None:
    with pytest.raises(IncompleteDraft):
        town.desk.forms.reword(CONSENT, (word,))
    assert len(town.desk.forms.editions(CONSENT)) == 1


def receiver(professional: Professional, *, deputy: bool = False) -> Receiver:
    return Receiver(
        recipient=Recipient(
            institution_id=professional.institution_id,
            professional_id=professional.id,
            deputy_covered=deputy,
        )
    )


def test_a_form_for_somebody_names_them_and_ticks_no_permission(town: Town, tmp_path: Path) -> None:
    minor = town.a_person(born_on=date(2011, 3, 2), family_name="Łęcka", given_name="Żaneta")
    town.a_holder(minor.id)
    conference = town.a_conference(date(2026, 11, 3))
    function = Receiver(
        recipient=Recipient(institution_id=town.agency.institution_id, function="Reha-Beratung"),
        direction=Direction.ONE_WAY,
    )
    order = FormOrder(
        kind=CONSENT,
        person_id=minor.id,
        conference_id=conference.id,
        speaking=(town.school.id,),
        receiving=(receiver(town.jobcenter, deputy=True), function),
    )
    planned = town.desk.forms.plan(order)
    assert planned.form.german.address is Address.FAMILIAR
    assert planned.filling.ticked == {
        "receiving.mutual.1",
        "receiving.deputy.1",
        "receiving.one_way.2",
    }
    text = seen(town.desk.forms.make(planned).content, tmp_path)
    told = (
        "Łęcka",
        "Żaneta",
        "02.03.2011",
        "Ayşe Yıldız",
        "03.11.2026",
        "Berufskolleg",
        "Jobcenter",
        "Reha-Beratung",
    )
    assert all(squeezed(each) in text for each in told)
    assert "Łęcka" not in planned.file_name
    with pytest.raises(NotAllowed):
        town.desk_of(Role.LEADERSHIP).forms.plan(order)


def test_export_writes_every_form_once_and_overwrites_nothing(town: Town, tmp_path: Path) -> None:
    folder = tmp_path / "formulare"
    write_forms(town.desk, Output(folder), (GERMAN, FormLanguage.ARABIC))
    names = sorted(each.name for each in folder.iterdir())
    translated = sum(kind.translated for kind in FormKind)
    assert len(names) == 2 * (translated + 4) + 3  # some speak to minors in words of their own
    assert "Einwilligung-1.0-ar.pdf" in names
    assert "Bestaetigung-des-Widerrufs-1.0-de-du.pdf" in names
    with pytest.raises(FileTaken):
        write_forms(town.desk, Output(folder), (GERMAN,))


def test_whoever_finds_no_line_on_the_form_is_counted(town: Town) -> None:
    people = tuple(receiver(one) for one in town.table)
    assert town.desk.forms.plan(FormOrder(kind=CONSENT, receiving=people)).left_out == 0
    addendum = FormOrder(kind=FormKind.ADDENDUM, receiving=people)
    planned = town.desk.forms.plan(addendum)
    assert planned.left_out == len(people) - 1
    assert "receiving.office.2" not in planned.filling.written
