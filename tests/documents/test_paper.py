"""A paper is laid out, tagged and drawn as other readers expect it."""

import io
import re
from pathlib import Path

import pikepdf
import pytest

from ilja_desktop.documents.entry import Tick
from ilja_desktop.documents.font import MissingGlyph
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.table import Column
from tests.documents.sheets import case_sheet, new_paper, printed, reader

FILLED_IN = ("name", "geboren", "sprache_ja", "sprache_nein", "anmerkung", "kopie")
GOLDEN = Path(__file__).parent / "golden"


def tree(pdf: bytes, folder: Path) -> str:
    """Return the document as a screen reader is led through it, read by poppler.

    Places on the page and numbers of objects are left out.
    """
    file = folder / "tree.pdf"
    file.write_bytes(pdf)
    told = reader("pdfinfo", "-struct-text", file)
    return re.sub(r"^ +(/BBox .*|Object \d+ \d+)\n", "", told, flags=re.MULTILINE)


def spoken(pdf: bytes, folder: Path) -> list[str]:
    """Return the texts of the tree, in order."""
    return re.findall(r'^\s*"(.*)"$', tree(pdf, folder), re.MULTILINE)


def test_readers_find_it_sound(sheet_file: Path) -> None:
    assert "No syntax or stream encoding errors" in reader("qpdf", "--check", sheet_file)
    facts = reader("pdfinfo", sheet_file)
    assert re.search(r"Tagged:\s+yes", facts)
    assert re.search(r"Encrypted:\s+no", facts)
    assert re.search(r"JavaScript:\s+no", facts)
    assert re.search(r"Page size:.*\(A4\)", facts)


def test_all_fonts_are_embedded(sheet_file: Path) -> None:
    _, rule, *fonts = reader("pdffonts", sheet_file).splitlines()
    start = rule.split().index("---")
    at = [m.start() for m in re.finditer(r"-+", rule)][start]
    assert len(fonts) >= 2
    assert {font[at : at + 3].strip() for font in fonts} == {"yes"}


def test_tree_reads_as_laid_down(extract: bytes, tmp_path: Path) -> None:
    assert tree(extract, tmp_path) == (GOLDEN / "fallblatt.txt").read_text(encoding="utf-8")


def test_words_survive_line_ends_and_page_ends(tmp_path: Path) -> None:
    talk = " ".join(f"Verselbstständigungsziele Nummer {number} erörtert;" for number in range(500))
    paper = new_paper()
    paper.paragraph(talk)
    pdf = printed(paper)
    assert len(pikepdf.open(io.BytesIO(pdf)).pages) > 1
    assert "".join(spoken(pdf, tmp_path)).strip() == talk


def test_mixed_runs_keep_their_words(extract: bytes, tmp_path: Path) -> None:
    (text,) = [text for text in spoken(extract, tmp_path) if text.startswith("Ergebnis")]
    assert "Fachkräfteberatung hat unter Beteiligung" in text
    assert "-" not in text


def test_markup_in_foreign_text_is_only_text(tmp_path: Path) -> None:
    hostile = '<b>x</b> & <img src="file:///etc/passwd"/> </para> &lt; <a href="x">y</a> %s {0}'
    paper = new_paper()
    paper.headline(hostile)
    paper.paragraph(hostile)
    paper.facts([(hostile, hostile)])
    paper.table([Column(hostile)], [[hostile]], summary=hostile)
    assert {text.strip() for text in spoken(printed(paper), tmp_path)} == {hostile}


def test_line_breaks_stay_and_control_characters_go(tmp_path: Path) -> None:
    paper = new_paper()
    paper.paragraph("eins\r\nzwei\tdrei\x00\x07\u200b\u00ad")
    assert spoken(printed(paper), tmp_path) == ["eins zwei drei"]


@pytest.mark.parametrize("name", ["ሰላም", "محمد", "李", "🙂", "a\U0001f600b"])
def test_character_without_a_glyph_is_refused_before_drawing(name: str) -> None:
    paper = new_paper()
    with pytest.raises(MissingGlyph) as refused:
        paper.paragraph(f"Name: {name}")
    assert not refused.value.characters.isascii()
    with pytest.raises(MissingGlyph):
        Paper(name, "Amt", Profile.EXTRACT)


@pytest.mark.parametrize("name", ["Łukasz Świątek", "İpek Ağaoğlu", "Đorđe Šimić", "Nguyễn Thị"])
def test_names_of_the_region_are_drawn(name: str, tmp_path: Path) -> None:
    paper = new_paper()
    paper.paragraph(name)
    assert spoken(printed(paper), tmp_path) == [name]


def test_sections_number_their_headings(tmp_path: Path) -> None:
    paper = new_paper()
    paper.headline("Eins")
    with paper.section("Zwei"), paper.section("Drei"):
        paper.paragraph("Text")
    with paper.section("Wieder zwei"):
        paper.paragraph("Text")
    assert re.findall(r"H\d", tree(printed(paper), tmp_path)) == ["H1", "H2", "H3", "H2"]


def test_row_is_never_torn_between_pages(tmp_path: Path) -> None:
    paper = new_paper()
    rows = [[f"Zeile {number}", "Wort " * 60] for number in range(40)]
    paper.table([Column("Nr."), Column("Text", 3)], rows, summary="Zeilen")
    pdf = printed(paper)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        nums = opened.Root.StructTreeRoot.ParentTree.Nums
        pages = [nums[at] for at in range(1, 2 * len(opened.pages), 2)]
        rows_on = [{cell.P.objgen for cell in page if cell.S == "/TD"} for page in pages]
    assert len(rows_on) > 1
    assert all(not rows_on[i] & rows_on[j] for i in range(len(rows_on)) for j in range(i))


def test_row_taller_than_a_page_is_kept_whole_in_the_tree(tmp_path: Path) -> None:
    long = " ".join(f"Wort{number}" for number in range(2500))
    paper = new_paper()
    paper.table([Column("Nr."), Column("Text")], [["1", long], ["2", "kurz"]], summary="Lang")
    assert "".join(spoken(printed(paper), tmp_path)) == f"Nr.Text1{long}2kurz"


def test_table_without_rows_is_a_sentence(tmp_path: Path) -> None:
    paper = new_paper()
    paper.table([Column("Wer")], [], summary="Leer", empty="Keine Vereinbarungen.")
    assert spoken(printed(paper), tmp_path) == ["Keine Vereinbarungen."]


def test_every_page_has_head_and_foot(tmp_path: Path) -> None:
    file = tmp_path / "lang.pdf"
    file.write_bytes(printed(case_sheet(talks=20)))
    pages = reader("pdftotext", "-layout", file, "-").split("\f")[:-1]
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert "Vertraulich – § 65 SGB VIII" in page
        assert "Ausfertigung 3 · Frau Ayşe Yıldız, Jobcenter" in page
        assert "Prüfcode K7QF-2MXA" in page
        assert f"Seite {number} von {len(pages)}" in page
        assert "spätestens am 12.11.2027 zu vernichten." in page


def test_source_is_attached_to_the_archive_only(profile: Profile, sheet: bytes) -> None:
    with pikepdf.open(io.BytesIO(sheet)) as opened:
        attached = {name: file.get_file().read_bytes() for name, file in opened.attachments.items()}
    wanted = {"fallblatt.json": b'{"art":"Fallblatt"}'} if profile is Profile.ARCHIVE else {}
    assert attached == wanted


def test_profile_decides_which_fields_there_are() -> None:
    with pytest.raises(ValueError, match="no field"):
        new_paper(Profile.ANONYMOUS).signature("a", "Wer", "")
    with pytest.raises(ValueError, match="no field"):
        new_paper(Profile.EXTRACT).entries([Tick(name="a", label="Name")])
    with pytest.raises(ValueError, match="no field"):
        new_paper(Profile.FORM).signature("a", "Wer", "")


def test_figure_needs_a_text() -> None:
    from reportlab.platypus import Spacer

    with pytest.raises(ValueError, match="text in its place"):
        new_paper().figure(Spacer(1, 1), " ")


def test_form_is_filled_in_by_a_foreign_program(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(printed(case_sheet(Profile.FORM)))) as opened:
        fields = {str(field.T): field for field in opened.Root.AcroForm.Fields.as_list()}
        fields["name"].V = pikepdf.String("Groß-Müller")
        opened.save(tmp_path / "ausgefuellt.pdf")
    assert set(fields) == set(FILLED_IN)
    assert reader("qpdf", "--check", tmp_path / "ausgefuellt.pdf")
