"""Charts say in words what they show, and nothing of what they must not show."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pytest

from ilja_desktop.documents.chart import Bar, BarChart, Tone
from ilja_desktop.documents.chartpaint import Chart
from ilja_desktop.documents.flowchart import FlowChart
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.stackchart import Stack, StackChart
from tests.documents.sheets import new_paper, printed

BARS = BarChart(
    "Ergebnisse",
    "Fälle",
    (Bar("erledigt", 1205, Tone.GOOD), Bar("offen", 17, Tone.OPEN), Bar("abgebrochen", None)),
    suppressed="unter 3",
)
STACKS = StackChart(
    "Verbleib nach Schulform",
    "Fälle",
    ("Ausbildung", "Maßnahme"),
    (Stack("Hauptschule", (12, 6)), Stack("Gymnasium", (None, 4))),
)
FLOWS = FlowChart(
    "Wege",
    "Fälle",
    ("Hauptschule", "Berufskolleg"),
    ("Ausbildung", "Maßnahme"),
    ((12, None), (5, 0)),
)


def drawn(chart: Chart) -> list[tuple[str, list[float]]]:
    """Return every step that draws on the first page."""
    paper = new_paper(Profile.ANONYMOUS)
    paper.chart(chart)
    with pikepdf.open(io.BytesIO(printed(paper))) as opened:
        return [
            (str(step.operator), [float(number) for number in step.operands])
            for step in pikepdf.parse_content_stream(opened.pages[0])
            if str(step.operator) in ("re", "m", "l", "c")
        ]


def test_says_what_it_shows() -> None:
    assert BARS.alt() == (
        "Balkendiagramm Ergebnisse (Fälle). erledigt: 1.205; offen: 17; abgebrochen: unter 3."
    )
    assert BarChart("Leer", "Fälle", ()).alt() == "Balkendiagramm Leer (Fälle). Keine Werte."
    assert STACKS.alt() == (
        "Gestapelte Balken Verbleib nach Schulform (Fälle). Hauptschule: Ausbildung 12, Maßnahme "
        "6; Gymnasium: Ausbildung nicht ausgewiesen, Maßnahme 4."
    )
    assert FLOWS.alt() == (
        "Flussdiagramm Wege (Fälle). Hauptschule zu Ausbildung: 12; Hauptschule zu Maßnahme: "
        "nicht ausgewiesen; Berufskolleg zu Ausbildung: 5."
    )


@pytest.mark.parametrize("chart", [BARS, STACKS, FLOWS], ids=lambda chart: type(chart).__name__)
def test_goes_on_a_paper_that_conforms(chart: Chart) -> None:
    assert drawn(chart)


def test_suppressed_value_has_the_length_of_the_track() -> None:
    small = BarChart("A", "Fälle", (Bar("a", 9), Bar("b", None)))
    large = BarChart("A", "Fälle", (Bar("a", 90000), Bar("b", None)))
    assert drawn(small) == drawn(large)


def test_line_with_a_suppressed_part_has_no_length() -> None:
    """Nor do its other parts show how long it would be."""
    other = replace(STACKS, stacks=(STACKS.stacks[0], Stack("Gymnasium", (None, 400))))
    assert drawn(STACKS) == drawn(other)


def test_suppressed_flow_is_a_thread_whatever_the_others_are() -> None:
    """Every thread is as wide as any other, and a place with nothing else is as tall as it."""
    flows = ((12, None), (None, 0))
    one, other = (replace(FLOWS, flows=flows), replace(FLOWS, flows=((24, None), (None, 0))))
    assert drawn(one) == drawn(other)


def test_length_follows_the_value() -> None:
    bars = BarChart("A", "Fälle", (Bar("a", 100), Bar("b", 50), Bar("c", 0)))
    widths = {numbers[2] for operator, numbers in drawn(bars) if operator == "re"}
    assert len(widths) == 2
    assert max(widths) / min(widths) == 2
