"""Periods, bands and axes of the anonymised summary."""

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.axis import (
    AGE_BANDS,
    WAITING_BANDS,
    Axis,
    Band,
    Category,
    SummaryAxes,
    band_of,
    reporter_group,
)
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.person import Sex
from ilja_desktop.domain.summaryperiod import PeriodNotWholeQuarters, SummaryPeriod
from ilja_desktop.domain.words import sentence

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


def test_every_circle_and_sex_has_a_category() -> None:
    axes = SummaryAxes()
    assert {axes.legal_circle.check(reporter_group(circle)) for circle in LegalCircle} == {
        category.code for category in axes.legal_circle.categories
    }
    assert [axes.sex.check(sex.value) for sex in Sex] == [sex.value for sex in Sex]


def test_axes_take_nothing_else() -> None:
    with pytest.raises(ValueError, match="Ergebnis"):
        SummaryAxes().outcome.check("Leyla hat einen Platz")


@pytest.mark.parametrize("code", ["x", "Insgesamt"])
def test_axis_has_every_code_once(code: str) -> None:
    with pytest.raises(ValueError, match="one code"):
        Axis("A", "A", (Category("x", "x"), Category(code, "noch eins")))


def test_axis_codes_are_distinct() -> None:
    codes = [axis.code for axis in SummaryAxes().all()]
    assert len(set(codes)) == len(codes)
