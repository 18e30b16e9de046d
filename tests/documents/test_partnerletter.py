"""The serial letter to the partners and the list of dates, read back by other programs."""

import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from ilja_desktop.documents import datelist, partnerletter
from ilja_desktop.domain.formkind import FormKind
from ilja_desktop.domain.invitation import NoticeKind
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.partnerpaper import PartnerLetters
from ilja_desktop.domain.publicdate import PublicDate, PublicDates, PublicOffice
from tests.documents.test_form import form

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
OFFICE = OfficeDraft(
    name="Stadt Kupferberg",
    department="Jugendamt",
    street="Markt 1",
    postcode_town="52200 Kupferberg",
    phone="02403 1",
)
LETTERS = PartnerLetters(
    form=form(FormKind.PARTNER_LETTER),
    office=OFFICE,
    kind=NoticeKind.INVITATION,
    title="Fallkonferenz der Jugendberufsagentur",
    number="1/2027",
    held_on=date(2027, 2, 10),
    starts_at=time(14),
    ends_at=time(16),
    place="Berufskolleg",
    room="112",
    reporting_deadline=date(2027, 1, 20),
    with_call=True,
    formerly=None,
    written_on=date(2026, 11, 22),
    addressees=(("Jobcenter Kupferberg", "Herr Yıldız-Öztürk"), ("Agentur für Arbeit",)),
    greetings=("Guten Tag Herr Yıldız-Öztürk,", "Guten Tag,"),
)


def said(pdf: bytes, tmp_path: Path, *options: str) -> str:
    """Return the text of a PDF as poppler reads it."""
    path = tmp_path / "paper.pdf"
    path.write_bytes(pdf)
    run = subprocess.run(
        ["pdftotext", "-layout", *options, str(path), "-"], capture_output=True, check=True
    )
    return run.stdout.decode()


def test_each_partner_gets_a_page_of_their_own(tmp_path: Path) -> None:
    text = said(partnerletter.render(LETTERS, NOW), tmp_path)
    first, second, rest = text.split("\f")
    assert rest == ""
    assert "Herr Yıldız-Öztürk" in first
    assert "Yıldız" not in second
    assert "Agentur für Arbeit" in second
    for page in (first, second):
        assert "Mittwoch, 10. Februar 2027" in page
        assert "20.01.2027" in page
        assert "Vertretung durch" in page
        assert "Seite" not in page


def test_the_letters_are_tagged(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(partnerletter.render(LETTERS, NOW))
    run = subprocess.run(["pdfinfo", "-struct", str(path)], capture_output=True, check=True)
    assert run.stdout.decode().count("H1") == 2


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (NoticeKind.CHANGE, "etwas geändert"),
        (NoticeKind.POSTPONEMENT, "vom 03.02.2027 ist verschoben auf den 10.02.2027"),
        (NoticeKind.CANCELLATION, "am 10.02.2027 fällt aus"),
    ],
)
def test_a_notice_says_what_happened(kind: NoticeKind, words: str, tmp_path: Path) -> None:
    letters = replace(LETTERS, kind=kind, formerly=date(2027, 2, 3), with_call=False)
    text = " ".join(said(partnerletter.render(letters, NOW), tmp_path).split())
    assert words in text
    assert ("Vertretung durch" in text) is (kind is not NoticeKind.CANCELLATION)


def test_the_list_of_dates_tells_what_falls_out(tmp_path: Path) -> None:
    one = PublicDate(
        title="ILJA-Fallkonferenz",
        held_on=date(2027, 2, 10),
        starts_at=time(14),
        ends_at=time(16),
        place="Berufskolleg",
        reporting_deadline=date(2027, 1, 20),
    )
    listed = PublicDates(
        office=PublicOffice(name=OFFICE.name),
        year=2027,
        as_of=NOW.date(),
        dates=(one, replace(one, held_on=date(2027, 5, 5), cancelled=True)),
    )
    text = said(datelist.render(listed, NOW), tmp_path)
    assert "Termine der Fallkonferenzen 2027" in text
    assert "20.01.2027" in text
    assert "fällt aus" in " ".join(text.split())
