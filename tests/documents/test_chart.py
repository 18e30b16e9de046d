"""Charts say in words what they show, and nothing of what they must not show."""

import io

import pikepdf

from ilja_desktop.documents.chart import Bar, BarChart, Tone
from ilja_desktop.documents.pdfprofile import Profile
from tests.documents.sheets import new_paper, printed

CHART = BarChart(
    "Ergebnisse",
    "Fälle",
    (Bar("erledigt", 1205, Tone.GOOD), Bar("offen", 17, Tone.OPEN), Bar("abgebrochen", None)),
    suppressed="unter 3",
)


def drawn(chart: BarChart) -> list[tuple[str, list[float]]]:
    """Return the rectangles and lines of the first page."""
    paper = new_paper(Profile.ANONYMOUS)
    paper.chart(chart)
    with pikepdf.open(io.BytesIO(printed(paper))) as opened:
        return [
            (str(step.operator), [float(number) for number in step.operands])
            for step in pikepdf.parse_content_stream(opened.pages[0])
            if str(step.operator) in ("re", "m", "l")
        ]


def test_says_what_it_shows() -> None:
    assert CHART.alt() == (
        "Balkendiagramm Ergebnisse (Fälle). erledigt: 1.205; offen: 17; abgebrochen: unter 3."
    )
    assert BarChart("Leer", "Fälle", ()).alt() == "Balkendiagramm Leer (Fälle). Keine Werte."


def test_suppressed_value_has_the_length_of_the_track() -> None:
    small = BarChart("A", "Fälle", (Bar("a", 9), Bar("b", None)))
    large = BarChart("A", "Fälle", (Bar("a", 90000), Bar("b", None)))
    assert drawn(small) == drawn(large)


def test_length_follows_the_value() -> None:
    bars = BarChart("A", "Fälle", (Bar("a", 100), Bar("b", 50), Bar("c", 0)))
    widths = {numbers[2] for operator, numbers in drawn(bars) if operator == "re"}
    assert len(widths) == 2
    assert max(widths) / min(widths) == 2
