"""The invitation of a family, and the information that fits on one page."""

import io
from itertools import product
from pathlib import Path

import pikepdf
import pytest

from ilja_desktop.documents.invitationform import for_holder
from ilja_desktop.domain.form import Filling
from ilja_desktop.domain.formkind import Address, FormKind, FormLanguage
from tests.documents.pdf import seen, squeezed
from tests.documents.test_form import form, printed

GAPS = {
    "name": "Abrehet Tesfay",
    "child": "Żaneta Łęcka-Tesfay",
    "day": "Mittwoch, 10.02.2027",
    "time": "14:00",
    "until": "14:30",
    "place": "Berufskolleg am Stollen",
    "room": "112",
    "people": "Frau Otto, Jugendamt\nHerr Reinartz, Jobcenter",
    "companion": "–",
    "interpreter": "Herr Ğ",
    "contact": "Jugendamt – Jugendberufshilfe im Haus der Jugend, Telefon 02403 71-0, "
    "jugendberufshilfe@eschwald.example",
}
ONE_PAGE = (FormKind.INFORMATION_FAMILIES, FormKind.INFORMATION_PARTNERS)


@pytest.mark.parametrize(("kind", "address"), list(product(ONE_PAGE, Address)))
def test_the_procedure_fits_on_one_page(kind: FormKind, address: Address) -> None:
    pdf = printed(form(kind, address=address), Filling(gaps=GAPS))
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert len(opened.pages) == 1


def test_an_invitation_says_when_where_who_and_that_one_may_go(tmp_path: Path) -> None:
    pdf = printed(form(FormKind.INVITATION, address=Address.FAMILIAR), Filling(gaps=GAPS))
    text = seen(pdf, tmp_path)
    for told in (*GAPS.values(), "Du kannst jederzeit gehen."):
        if told != GAPS["child"]:
            for line in told.replace(", ", "\n").split("\n"):
                assert squeezed(line) in squeezed(text)
    assert GAPS["child"] not in text


@pytest.mark.parametrize("language", [FormLanguage.GERMAN, FormLanguage.TURKISH])
def test_custody_holders_read_of_the_child(language: FormLanguage, tmp_path: Path) -> None:
    made = for_holder(form(FormKind.INVITATION, language))
    text = squeezed(seen(printed(made, Filling(gaps=GAPS)), tmp_path))
    assert squeezed("Żaneta Łęcka-Tesfay") in text
    assert squeezed("Sie können jederzeit gehen.") in text
    assert squeezed("über Ihren Weg") not in text
