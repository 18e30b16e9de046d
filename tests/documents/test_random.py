"""Whatever people write, the document conforms."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ilja_desktop.documents.chart import Bar, BarChart, Tone
from ilja_desktop.documents.entry import Tick, Write
from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.table import Column, Weight
from tests.documents.sheets import FIELD, QUICK, printed

NAMES = ["Öztürk", "Świątek", "Łukasz", "İpek", "Ğ", "Groß-Müller", "Nguyễn", "Tekle", "D'Angelo"]
LETTERS = st.sampled_from("aäAÄßéçğışŁńž<>&%\"'{}()\\/-–—„“ \n\t1234567890\u00a0€§")
WORD = st.text(LETTERS, max_size=30)
LONG = st.builds(lambda name, times: name * times, st.sampled_from(NAMES), st.integers(1, 300))
TEXT = st.one_of(WORD, LONG, st.lists(st.sampled_from(NAMES), max_size=60).map(" ".join))
ROWS = st.lists(st.tuples(TEXT, WORD, WORD), max_size=6)


def filled(profile: Profile, data: st.DataObject) -> Paper:
    """Return a paper with whatever comes."""
    running = Running(copy=data.draw(WORD), recipient=data.draw(WORD), purpose=data.draw(WORD))
    paper = Paper(data.draw(st.sampled_from(NAMES)), data.draw(WORD), profile, running)
    if data.draw(st.booleans()):
        paper.headline(data.draw(st.sampled_from(NAMES)), lead=data.draw(WORD))
        with paper.section(data.draw(st.sampled_from(NAMES))):
            paper.paragraph(data.draw(TEXT))
    paper.facts([(data.draw(WORD), data.draw(TEXT))])
    paper.bullets(data.draw(st.lists(TEXT, max_size=4)))
    paper.numbered(data.draw(st.lists(WORD, max_size=4)))
    rows = data.draw(ROWS) * data.draw(st.sampled_from([1, 1, 1, 12]))
    columns = [Column(data.draw(WORD), 3), Column("B"), Column("C", numeric=True)]
    weight = data.draw(st.sampled_from(Weight))
    paper.table(columns, rows, summary="x", row_headers=data.draw(st.booleans()), weight=weight)
    paper.figures(data.draw(st.lists(st.tuples(WORD, WORD), max_size=4)))
    values = st.one_of(st.none(), st.integers(0, 10**6))
    bars = data.draw(st.lists(st.builds(Bar, TEXT, values, st.sampled_from(Tone)), max_size=5))
    paper.chart(BarChart("Titel", "Fälle", tuple(bars)))
    _add_fields(paper, data)
    return paper


def _add_fields(paper: Paper, data: st.DataObject) -> None:
    if paper.profile.may_be_filled_in:
        label = st.sampled_from(NAMES)
        lines = data.draw(st.sampled_from([1, 9]))
        paper.entries([Write(name="eins", label=data.draw(label), lines=lines)])
        paper.entries(
            [
                Tick(name="zwei", label=data.draw(label), share=6),
                Tick(name="drei", label="x", share=6),
            ]
        )
    if paper.profile.may_be_signed:
        paper.signature(FIELD, data.draw(st.sampled_from(NAMES)), data.draw(WORD))


@settings(
    max_examples=8 if QUICK else 25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(profile=st.sampled_from(Profile), data=st.data())
def test_any_paper_conforms(profile: Profile, data: st.DataObject) -> None:
    assert printed(filled(profile, data)).startswith(b"%PDF-1.7")


def test_empty_paper_conforms() -> None:
    assert printed(Paper("Leer", "", Profile.ANONYMOUS))


def test_two_hundred_rows_conform() -> None:
    paper = Paper("Lang", "Amt", Profile.EXTRACT)
    rows = [[f"Konferenz {number}", "Świątek", str(number)] for number in range(200)]
    paper.table([Column("A"), Column("B"), Column("C", numeric=True)], rows, summary="Lang")
    assert printed(paper)
