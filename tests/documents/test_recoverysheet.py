"""The recovery sheet carries its key twice: to be typed, and as a code another program reads."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from ilja_desktop.documents.check import require_conformant
from ilja_desktop.documents.recoverysheet import PROFILE, render
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.recovery import RecoveryPaper, SheetPart
from ilja_desktop.keys.paperkey import PREFIX, PaperKey
from tests.documents.pdf import kept, seen, sound, spoken, squeezed
from tests.documents.sheets import reader

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
OFFICE = OfficeDraft(name="Jugendamt Kupferberg", street="Am Gänsewinkel 4", number_prefix="KPF")


@pytest.fixture(scope="module")
def paper() -> RecoveryPaper:
    return RecoveryPaper(
        office=OFFICE,
        vault="Kupferberg-Süd",
        vault_id="0123456789abcdef" * 2,
        printed_on=date(2026, 11, 21),
        number="01234 56789 01234 56789",
        prefix=PREFIX,
        groups=PaperKey.generate().groups,
    )


@pytest.fixture(scope="module")
def sheet(paper: RecoveryPaper) -> bytes:
    return render(paper, NOW)


def test_it_conforms_and_is_one_page(sheet: bytes, tmp_path: Path) -> None:
    require_conformant(sheet, PROFILE)
    sound(sheet, tmp_path)
    assert re.search(r"Pages:\s+1\b", reader("pdfinfo", kept(sheet, tmp_path)))


def test_eyes_and_screen_readers_find_the_key(
    sheet: bytes, paper: RecoveryPaper, tmp_path: Path
) -> None:
    for text in (seen(sheet, tmp_path), spoken(sheet, tmp_path)):
        assert paper.key in text
        assert squeezed("0123 4567 89ab cdef 0123 4567 89ab cdef") in text
        assert squeezed("21. November 2026") in text
        assert squeezed("01234 56789 01234 56789") in text
        assert squeezed("Kupferberg-Süd") in text


def test_the_key_stands_in_groups_of_four(
    sheet: bytes, paper: RecoveryPaper, tmp_path: Path
) -> None:
    text = reader("pdftotext", "-layout", kept(sheet, tmp_path), "-")
    assert " ".join(paper.groups) in re.sub(r"\s+", " ", text)


@pytest.mark.parametrize("dots", [100, 150, 300])
def test_the_code_holds_the_key(
    sheet: bytes, paper: RecoveryPaper, tmp_path: Path, dots: int
) -> None:
    page = tmp_path / "page"
    reader("pdftoppm", "-r", str(dots), "-gray", "-png", kept(sheet, tmp_path), str(page))
    (picture,) = tmp_path.glob("page-*.png")
    found = subprocess.run(
        ["zbarimg", "-q", "--raw", str(picture)], capture_output=True, check=True, text=True
    )
    assert found.stdout.strip() == paper.key
    assert PaperKey.read(found.stdout).text == paper.key


def test_the_key_stands_in_no_description(sheet: bytes, paper: RecoveryPaper) -> None:
    assert paper.key not in repr(paper)
    whole = (group for group in paper.groups if len(group) == 4)
    assert not [group for group in whole if group.encode() in sheet]


def test_a_part_says_that_it_opens_nothing_alone(paper: RecoveryPaper, tmp_path: Path) -> None:
    part = replace(paper, prefix="ILJA-TEIL-B-1", part=SheetPart.DATA_PROTECTION)
    made = render(part, NOW)
    require_conformant(made, PROFILE)
    assert re.search(r"Pages:\s+1\b", reader("pdfinfo", kept(made, tmp_path)))
    text = seen(made, tmp_path)
    assert part.key in text
    assert squeezed("Teil B: Datenschutz") in text
    assert squeezed("nur zusammen mit Teil A") in text
    assert squeezed("öffnet den ganzen Tresor und") not in text
