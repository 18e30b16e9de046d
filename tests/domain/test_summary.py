"""Periods, bands and axes of the anonymised summary."""

import itertools
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.axis import AGE_BANDS, WAITING_BANDS, Axis, Band, Category, band_of
from ilja_desktop.domain.casefacts import (
    OFFERS,
    OUTCOME,
    PRESENCE,
    RESIDENCE,
    SCHOOL_TYPE,
    SEX,
    TOPICS,
    CaseFacts,
    case_axes,
    case_record,
    standing_axis,
)
from ilja_desktop.domain.casefile import CaseState, Procedure
from ilja_desktop.domain.conference import AgendaItemState
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.mentorfacts import tandem_axes
from ilja_desktop.domain.pathway import SchoolType
from ilja_desktop.domain.person import Sex
from ilja_desktop.domain.summary import Cell, CellState, KeyFigure, ProtectedSummary, Table
from ilja_desktop.domain.summaryfacts import Counted, Population, Record, SummaryFacts
from ilja_desktop.domain.summaryorder import TableOrder
from ilja_desktop.domain.summaryperiod import PeriodNotWholeQuarters, SummaryPeriod
from ilja_desktop.domain.summarytext import sentences
from ilja_desktop.domain.whereaboutsfacts import enquiry_axes
from ilja_desktop.domain.words import sentence
from ilja_desktop.exchange.destinationfile import destinations
from ilja_desktop.exchange.summaryfile import ready_summaries

DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("start", "end", "code", "label"),
    [
        (date(2026, 1, 1), date(2026, 3, 31), "2026Q1", "1. Quartal 2026"),
        (date(2026, 4, 1), date(2026, 12, 31), "2026Q2-2026Q4", "2. bis 4. Quartal 2026"),
        (
            date(2025, 10, 1),
            date(2026, 3, 31),
            "2025Q4-2026Q1",
            "4. Quartal 2025 bis 1. Quartal 2026",
        ),
    ],
)
def test_whole_quarters_are_named(start: date, end: date, code: str, label: str) -> None:
    period = SummaryPeriod(start, end)
    assert (period.code, period.label) == (code, label)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (date(2026, 1, 2), date(2026, 3, 31)),
        (date(2026, 1, 1), date(2026, 3, 30)),
        (date(2026, 2, 1), date(2026, 4, 30)),
        (date(2026, 1, 1), date(2026, 2, 28)),
        (date(2026, 4, 1), date(2026, 3, 31)),
        (date(2026, 7, 1), date(2026, 3, 31)),
        (date(9999, 10, 1), date.max),
    ],
)
def test_other_periods_are_refused(start: date, end: date) -> None:
    with pytest.raises(PeriodNotWholeQuarters) as refused:
        SummaryPeriod(start, end)
    assert "Quartal" in sentence(refused.value)


@given(DAYS)
def test_every_day_lies_in_its_quarter_only(day: date) -> None:
    period = SummaryPeriod.around(day)
    assert period.contains(day)
    assert not period.contains(period.start - timedelta(days=1))
    assert not period.contains(period.end + timedelta(days=1))
    assert SummaryPeriod.around(period.end + timedelta(days=1)).start == period.end + timedelta(1)


@given(DAYS, DAYS)
def test_only_whole_quarters_pass(start: date, end: date) -> None:
    first, last = SummaryPeriod.around(start), SummaryPeriod.around(end)
    if (start, end) == (first.start, last.end) and start <= end:
        assert SummaryPeriod(start, end).contains(start)
    else:
        with pytest.raises(PeriodNotWholeQuarters):
            SummaryPeriod(start, end)


def test_period_is_over_on_the_day_after() -> None:
    period = SummaryPeriod.of_quarter(2026, 4)
    assert not period.is_over(date(2026, 12, 31))
    assert period.is_over(date(2027, 1, 1))


@pytest.mark.parametrize("bands", [AGE_BANDS, WAITING_BANDS], ids=["age", "waiting"])
def test_bands_leave_no_gap(bands: tuple[Band, ...]) -> None:
    assert bands[0].first == 0
    assert bands[-1].last is None
    for band, after in itertools.pairwise(bands):
        assert band.last is not None
        assert after.first == band.last + 1


@pytest.mark.parametrize(
    ("days", "code"),
    [(0, "bis 14"), (14, "bis 14"), (15, "15-28"), (28, "15-28"), (56, "29-56"), (57, "ab 57")],
)
def test_waiting_time_falls_into_one_of_four_bands(days: int, code: str) -> None:
    assert band_of(days, WAITING_BANDS) == code
    assert len(WAITING_BANDS) == 4


@pytest.mark.parametrize(("years", "code"), [(14, "unter 15"), (15, "15-17"), (18, "18-20")])
def test_age_bands_break_where_the_law_does(years: int, code: str) -> None:
    assert band_of(years, AGE_BANDS) == code


def test_time_before_the_report_is_no_waiting() -> None:
    with pytest.raises(ValueError, match="no band"):
        band_of(-1, WAITING_BANDS)


AXES = {axis.code: axis for axis in case_axes(("Musterstadt",), destinations())}
FACTS = CaseFacts(
    circle=LegalCircle.SGB_II,
    age=17,
    sex=Sex.FEMALE,
    outcome=AgendaItemState.MINUTED,
    waited=20,
    procedure=Procedure.ILJA,
    stage=CaseState.IN_PROGRESS,
    topics=frozenset({DataCategory.HOUSING, DataCategory.SCHOOL}),
)


def record(**changes: Any) -> Record:
    return case_record(replace(FACTS, **changes), ("Musterstadt",), destinations())


@pytest.mark.parametrize("field", ["circle", "sex", "outcome", "procedure", "stage", "school_type"])
def test_every_value_has_a_category(field: str) -> None:
    kinds = {
        "circle": LegalCircle,
        "sex": Sex,
        "outcome": AgendaItemState,
        "procedure": Procedure,
        "stage": CaseState,
        "school_type": SchoolType,
    }
    for value in kinds[field]:
        for code, found in record(**{field: value}).items():
            for one in (found,) if isinstance(found, str) else found:
                AXES[code].check(one)


def test_without_consent_nothing_is_stated() -> None:
    known = record()
    assert (known[RESIDENCE], known[SCHOOL_TYPE]) == ("keine Angabe", "nicht angegeben")
    assert known[OFFERS] == ()
    told = record(residence=" musterstadt", school_type=SchoolType.MAIN, offers=("I.1", "I.3"))
    assert (told[RESIDENCE], told[SCHOOL_TYPE]) == ("Musterstadt", "Hauptschule")
    assert told[OFFERS] == ("I",)
    assert record(offers=(), residence="Anderswo")[OFFERS] == ("kein Angebot",)
    assert record(residence="Anderswo")[RESIDENCE] == "anderer Ort"


def test_cases_tell_whether_the_young_person_was_there() -> None:
    assert [record(present=there)[PRESENCE] for there in (True, False)] == ["dabei", "nicht dabei"]


def test_topics_are_told_by_category_only() -> None:
    assert record()[TOPICS] == ("Schulbesuch und Abschluss", "Wohnsituation")


def test_axes_take_nothing_else() -> None:
    with pytest.raises(ValueError, match="Ergebnis"):
        AXES[OUTCOME].check("Leyla hat einen Platz")


@pytest.mark.parametrize("code", ["x", "Insgesamt"])
def test_axis_has_every_code_once(code: str) -> None:
    with pytest.raises(ValueError, match="one code"):
        Axis("A", "A", (Category("x", "x"), Category(code, "noch eins")))


def test_axis_codes_are_distinct() -> None:
    codes = [axis.code for axis in case_axes((), destinations())]
    assert len(set(codes)) == len(codes)


def test_ready_made_summaries_ask_for_what_there_is() -> None:
    counted = (
        Counted(Population.CONFERENCES),
        Counted(Population.CASES, tuple(AXES.values())),
        Counted(Population.COMMITMENTS, (standing_axis(),)),
        Counted(Population.ENQUIRIES, enquiry_axes(destinations())),
        Counted(Population.MENTOR_HOURS, tandem_axes()),
        Counted(Population.MENTOR_FARES, tandem_axes()),
    )
    facts = SummaryFacts("Amt", SummaryPeriod.of_quarter(2026, 1), counted)
    for ready in ready_summaries().summaries:
        assert [table.title(facts.of(table.population)) for table in ready.tables]


@given(DAYS)
def test_cut_off_date_takes_in_all_that_was(day: date) -> None:
    quarter = SummaryPeriod.around(day)
    period = SummaryPeriod.until(day.year, (day.month + 2) // 3)
    assert period.whole_past
    assert not quarter.whole_past
    assert period.contains(date(1900, 1, 1))
    assert period.end == quarter.end
    assert period.code == f"bis {quarter.end.isoformat()}"


def a_cell(value: int | None, percent: int | None = None) -> Cell:
    state = CellState.PROTECTED if value is None else CellState.PRINTED
    return Cell(state, value, percent)


def test_sentences_know_printed_numbers_only() -> None:
    sexes = Axis("Geschlecht", "Geschlecht", (Category("w", "weiblich"), Category("m", "männlich")))
    cells = ((a_cell(None),), (a_cell(12, 60),), (a_cell(20, 100),))
    table = Table("t", "Fälle nach Geschlecht", "Fälle", sexes, None, cells)
    summary = ProtectedSummary(
        office="Amt",
        period=SummaryPeriod.of_quarter(2026, 1),
        threshold=3,
        zeros_may_hide=False,
        key_figures=(KeyFigure("Besprochene Fälle", "Fälle", a_cell(20)),),
        tables=(table,),
        left_out=(),
    )
    assert sentences(summary) == (
        "Gezählt wurden im 1. Quartal 2026: 20 Fälle.",
        "Fälle nach Geschlecht: Von 20 entfallen 12 (60 %) auf „männlich“.",
    )


TITLED = ((), (TOPICS,), (SCHOOL_TYPE, OFFERS), (SEX, OUTCOME, PRESENCE))


def test_titles_say_by_what_in_the_dative() -> None:
    counted = Counted(Population.CASES, case_axes((), destinations()))
    said = [TableOrder(Population.CASES, codes).title(counted) for codes in TITLED]
    assert said == [
        "Besprochene Fälle",
        "Fälle nach angesprochenen Bedarfen",
        "Fälle nach abgebender Schulform und bisherigen Wegen und Angeboten",
        "Fälle nach Geschlecht, Ergebnis und Anwesenheit des jungen Menschen",
    ]
