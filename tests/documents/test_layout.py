"""Pages are filled: what is long begins below its heading, and no page bears a signature only."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ilja_desktop.documents import minutes, sheet
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.table import Column
from tests.documents.papers import MINUTES_COPY, MINUTES_FOR_OTHERS, NOW, WHOLE_EXTRACT
from tests.documents.pdf import kept
from tests.documents.sheets import TALK, new_paper, printed, reader

COLUMNS = [Column("Wer"), Column("Was")]


def pages(pdf: bytes, folder: Path) -> list[str]:
    """Return what stands on each page."""
    return reader("pdftotext", "-layout", kept(pdf, folder), "-").split("\f")[:-1]


@pytest.mark.parametrize("rows", [5, 20, 30, 90])
def test_table_begins_below_its_heading(rows: int, tmp_path: Path) -> None:
    paper = new_paper()
    paper.headline("Lang")
    paper.paragraph(TALK * 6)
    with paper.section("Beteiligt"):
        paper.table(COLUMNS, [[f"Frau {row}", "Termin"] for row in range(rows)], summary="Wer?")
    first, *others = pages(printed(paper), tmp_path)
    assert "Beteiligt" in first
    assert "Frau 2" in first
    assert not any("Beteiligt" in page for page in others)


@pytest.mark.parametrize("above", range(1, 40, 3))
def test_heading_never_stands_alone(above: int, tmp_path: Path) -> None:
    for body in ("table", "text"):
        paper = new_paper(Profile.EXTRACT)
        paper.headline("Lang")
        for number in range(above):
            paper.paragraph(f"Zeile {number}")
        with paper.section("Beteiligt"):
            if body == "table":
                paper.table(COLUMNS, [["Anfang", TALK]] * 3, summary="Wer?")
            else:
                paper.paragraph("Anfang " + TALK * 4)
        headed = [page for page in pages(printed(paper), tmp_path) if "Beteiligt" in page]
        assert len(headed) == 1
        assert "Anfang" in headed[0].split("Beteiligt")[1]


@pytest.mark.parametrize("length", range(0, 24, 3))
def test_signature_never_stands_alone(length: int, tmp_path: Path) -> None:
    long = TALK * length
    signed = {
        "Wie es weitergeht": sheet.render(replace(WHOLE_EXTRACT, view=long), NOW),
        "Nächste Konferenz": minutes.render(replace(MINUTES_COPY, miscellaneous=long), NOW),
    }
    for last_heading, pdf in signed.items():
        assert last_heading in pages(pdf, tmp_path)[-1]


def test_empty_agenda_says_what_it_lacks(tmp_path: Path) -> None:
    (page,) = pages(minutes.render(replace(MINUTES_FOR_OTHERS, lines=()), NOW), tmp_path)[:1]
    assert "Keine Punkte ohne Fallbezug." in page
