"""What letters say is the office's to word: from its day on, while earlier wordings stay."""

from pathlib import Path

import pytest

from ilja_desktop.domain.errors import IncompleteDraft
from ilja_desktop.domain.formkind import Address, FormKind, FormLanguage
from ilja_desktop.domain.formwording import OwnWord
from ilja_desktop.services.formfilling import FormOrder
from tests.documents.pdf import seen, squeezed
from tests.services.conftest import Town

LETTER = FormKind.PARTNER_LETTER
OURS = "wir laden Sie ein; Kaffee gibt es ab 13 Uhr."


def own(name: str, text: str) -> OwnWord:
    return OwnWord(language=FormLanguage.GERMAN, address=Address.FORMAL, name=name, text=text)


def letter(town: Town, folder: Path) -> str:
    """What the invitation of the school says."""
    conference = town.a_conference()
    invitations = town.desk.invitations
    invitations.choose(conference.id, {town.school.institution_id: town.school.id})
    made = invitations.make(invitations.plan(conference.id))
    return seen(made.letters[0].content, folder)


def test_an_office_words_its_letters_and_the_former_wording_stays_printable(
    town: Town, tmp_path: Path
) -> None:
    before = letter(town, tmp_path)
    assert squeezed("wir laden Sie herzlich") in before
    assert squeezed("Brief an die Partner, Fassung 1.0 vom 22.11.2026") in before
    town.desk.forms.reword(LETTER, (own("invitation.opening", OURS),))
    after = letter(town, tmp_path)
    assert squeezed(OURS) in after
    assert squeezed("Fassung 1.0-1") in after
    assert squeezed("herzlich") not in after
    former = town.desk.forms.make(town.desk.forms.plan(FormOrder(kind=LETTER, version="1.0")))
    assert squeezed("wir laden Sie herzlich") in seen(former.content, tmp_path)


def test_a_wording_keeps_its_gaps(town: Town) -> None:
    with pytest.raises(IncompleteDraft):
        town.desk.forms.reword(LETTER, (own("call.deadline", "Bitte bald melden."),))
