"""The anonymised summary: charts and tables say what was released, and nothing else."""

import io
import re
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings

from ilja_desktop.documents.check import check
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.summary import render
from ilja_desktop.domain.axis import Axis, Category
from ilja_desktop.domain.casefacts import DESTINATION
from ilja_desktop.domain.summary import MARK, CellState, ProtectedSummary
from ilja_desktop.domain.summaryfacts import SummaryFacts
from tests.anonymise.builders import many_facts, small_facts, summary_of
from tests.documents.papers import NOW, OFFICE
from tests.documents.pdf import all_bytes, seen, sound, spoken, squeezed, tree
from tests.documents.sheets import QUICK

SUMMARIES = {cases: summary_of(many_facts(cases)).summary for cases in (4, 25, 80)}
every_summary = pytest.mark.parametrize("summary", SUMMARIES.values(), ids=map(str, SUMMARIES))


@every_summary
def test_other_readers_find_it_sound(summary: ProtectedSummary, tmp_path: Path) -> None:
    sound(render(summary, OFFICE, NOW), tmp_path)


@every_summary
def test_conforms_and_is_the_same_each_time(summary: ProtectedSummary) -> None:
    pdf = render(summary, OFFICE, NOW)
    assert check(pdf, Profile.ANONYMOUS) == ()
    assert pdf == render(summary, OFFICE, NOW)


@every_summary
def test_says_office_period_and_rule(summary: ProtectedSummary, tmp_path: Path) -> None:
    said = spoken(render(summary, OFFICE, NOW), tmp_path)
    assert squeezed("Jugendberufsagentur Musterstadt · 1. Quartal 2026") in said
    assert squeezed("Werte unter 3 sind unkenntlich gemacht (·).") in said
    assert all(squeezed(note) in said for note in summary.notes)


@every_summary
def test_every_table_is_there_cell_by_cell(summary: ProtectedSummary, tmp_path: Path) -> None:
    pdf = render(summary, OFFICE, NOW)
    rows = _rows(tree(pdf, tmp_path))
    for table in summary.tables:
        for label, cells in zip(table.row_labels, table.cells, strict=True):
            texts = [cell.text for cell in cells]
            if table.columns is None and table.has_percentages:
                percent = cells[0].percent
                texts.append(MARK if percent is None else f"{percent} %")
            assert [label, *texts] in rows


def _rows(read: str) -> list[list[str]]:
    """Return the rows of all tables as a screen reader finds them."""
    rows = re.split(r"^\s*(?:TR|Sect)\b.*$", read, flags=re.MULTILINE)[1:]
    return [re.findall(r'^\s*"(.*)"$', row, re.MULTILINE) for row in rows]


@every_summary
def test_what_was_left_out_is_said(summary: ProtectedSummary, tmp_path: Path) -> None:
    said = spoken(render(summary, OFFICE, NOW), tmp_path)
    for left in summary.left_out:
        assert squeezed(left.title) in said
        assert squeezed(left.sentence) in said


def test_charts_say_in_words_what_they_show() -> None:
    summary = SUMMARIES[25]
    alts = _alts(render(summary, OFFICE, NOW))
    bars = [alt for alt in alts if alt.startswith("Balken")]
    assert len(bars) == len([table for table in summary.tables if table.columns is None])
    for table in summary.tables:
        if table.columns is not None:
            continue
        (alt,) = (alt for alt in alts if f"{table.title} (" in alt)
        for label, cells in zip(table.row_labels, table.cells[:-1], strict=False):
            hidden = cells[0].state is CellState.PROTECTED
            value = "· nicht genannt" if hidden else cells[0].text
            assert f"{label}: {value}" in alt


def test_flows_lead_to_where_people_went() -> None:
    """Whereabouts by checkpoint are drawn as flows, any other two variables as stacks."""
    places = Axis(DESTINATION, DESTINATION, (Category("a", "Ausbildung"), Category("b", "Schule")))
    table = SUMMARIES[80].tables[6]
    columns = replace(table, columns=places, cells=tuple(row[-3:] for row in table.cells))
    summary = replace(SUMMARIES[80], tables=(table, columns))
    kinds = [alt.split()[0] for alt in _alts(render(summary, OFFICE, NOW))]
    assert kinds == ["Gestapelte", "Flussdiagramm"]


def _alts(pdf: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        nodes = [one for one in opened.objects if isinstance(one, pikepdf.Dictionary)]
        return [str(one.Alt) for one in nodes if one.get("/S") == pikepdf.Name.Figure]


def test_no_bar_is_drawn_where_nothing_may_be_seen() -> None:
    table = next(t for t in SUMMARIES[25].tables if t.columns is None)
    hidden = replace(table.cells[0][0], state=CellState.PROTECTED, value=None, percent=None)
    cells = (*((hidden,) for _ in table.cells[:-1]), table.cells[-1])
    summary = replace(SUMMARIES[25], tables=(replace(table, cells=cells),))
    assert _alts(render(summary, OFFICE, NOW)) == []


def test_all_hidden_bars_look_the_same() -> None:
    drawn = all_bytes(render(SUMMARIES[25], OFFICE, NOW)).decode("latin-1")
    hatched = re.findall(r"n [\d.]+ [\d.]+ ([\d.]+ [\d.]+) re S", drawn)
    assert len(hatched) > 2
    assert len(set(hatched)) == 2  # one length of bars, one of stacks


@every_summary
def test_there_is_no_number_beside_those_released(
    summary: ProtectedSummary, tmp_path: Path
) -> None:
    text = seen(
        render(summary, replace(OFFICE, phone="", street="", postcode_town=""), NOW), tmp_path
    )
    values = {f.cell.value for f in summary.key_figures}
    cells = [cell for table in summary.tables for row in table.cells for cell in row]
    values |= {cell.value for cell in cells} | {cell.percent for cell in cells}
    spared = re.sub(r"Seite\d+von\d+|1\.Quartal2026|Stand12\.November2026", "", text)
    for axis in {
        axis.title: axis for t in summary.tables for axis in (t.rows, t.columns) if axis
    }.values():
        for category in axis.categories:
            spared = spared.replace(squeezed(category.label), "")
    spared = spared.replace("unter3", "").replace("wenigerals3", "")
    digits = squeezed("".join(str(value) for value in values if value is not None))
    assert set(re.findall(r"\d", spared)) <= set(digits)


@every_summary
def test_file_holds_one_revision_and_nothing_that_leads_back(summary: ProtectedSummary) -> None:
    pdf = render(summary, OFFICE, NOW)
    assert pdf.count(b"%%EOF") == 1
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert "/AcroForm" not in opened.Root
        assert not opened.attachments
        assert not [page for page in opened.pages if "/Annots" in page.obj]


@settings(max_examples=5 if QUICK else 20, deadline=None, suppress_health_check=list(HealthCheck))
@given(facts=small_facts())
def test_any_summary_conforms(facts: SummaryFacts) -> None:
    assert check(render(summary_of(facts).summary, OFFICE, NOW), Profile.ANONYMOUS) == ()
