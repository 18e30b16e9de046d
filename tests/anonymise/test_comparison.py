"""A summary next to last year's: only what was published, and of the same kind."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ilja_desktop.anonymise.spreadsheet import summary_csv
from ilja_desktop.anonymise.summarise import Summarised, summarise
from ilja_desktop.anonymise.workbook import summary_xlsx
from ilja_desktop.documents.summary import render
from ilja_desktop.domain.axis import Category
from ilja_desktop.domain.casefacts import SEX
from ilja_desktop.domain.summary import MARK, Comparison
from ilja_desktop.domain.summaryfacts import SummaryFacts
from ilja_desktop.domain.summaryorder import Method, SummaryOrder
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.domain.summarytext import sentences
from tests.anonymise.builders import AXES, ORDER, PERIOD, many_facts, with_axes
from tests.anonymise.readback import csv_rows, json_release, pdf_rows, rebuilt, xlsx_rows
from tests.documents.papers import NOW, OFFICE
from tests.documents.pdf import kept
from tests.documents.sheets import reader

LAST_YEAR = SummaryPeriod.of_quarter(2025, 1)
SEXES = next(axis for axis in AXES if axis.code == SEX)


def made(
    cases: int, period: SummaryPeriod = PERIOD, order: SummaryOrder = ORDER, seed: int = 1
) -> Summarised:
    facts = replace(many_facts(cases, seed), period=period)
    return summarise(facts, replace(order, period=period))


def published(*made: Summarised) -> list[bytes]:
    return [each.text.encode() for each in made]


def beside(now: Summarised, *earlier: Summarised) -> tuple[Comparison, ...]:
    return now.beside(published(*earlier)).summary.comparisons


def test_numbers_stand_beside_those_of_the_year_before() -> None:
    found = beside(made(60), made(50, LAST_YEAR, seed=2))
    totals, *tables = found
    assert [(row.label, row.then.text, row.now.text) for row in totals.rows][1] == (
        "Besprochene Fälle",
        "50",
        "60",
    )
    assert totals.rows[1].change == "+10"
    assert next(each.title for each in tables) == "Fälle nach Rechtskreis der meldenden Stelle"
    assert {each.then for each in found} == {LAST_YEAR}
    assert len({each.title for each in found}) == len(found)


@pytest.mark.parametrize("seed", range(5))
def test_nothing_is_told_that_was_not_printed(seed: int) -> None:
    earlier, now = made(25, LAST_YEAR, seed=seed), made(30, seed=seed + 50)
    printed: dict[str, set[str]] = {"then": set(), "now": set()}
    for name, one in (("then", earlier), ("now", now)):
        for cube in one.protected.cubes:
            values = [one.protected.value(cube, codes) for codes, _ in cube.places()]
            printed[name] |= {MARK if value is None else str(value) for value in values}
    rows = [row for each in beside(now, earlier) for row in each.rows]
    assert {row.then.text for row in rows} <= printed["then"]
    assert {row.now.text for row in rows} <= printed["now"]
    assert all(row.change == MARK for row in rows if row.then.text == MARK or row.now.text == MARK)


def test_a_year_before_goes_before_what_is_nearer() -> None:
    autumn = SummaryPeriod.of_quarter(2025, 4)
    nearer = made(40, autumn, seed=3)
    (first, *_) = beside(made(60), made(50, LAST_YEAR, seed=2), nearer)
    assert first.then == LAST_YEAR
    (first, *_) = beside(made(60), nearer)
    assert first.then == autumn


@pytest.mark.parametrize(
    "period",
    [
        PERIOD,
        SummaryPeriod.of_quarter(2026, 2),
        SummaryPeriod(LAST_YEAR.start, SummaryPeriod.of_quarter(2025, 2).end),
        SummaryPeriod.until(2025, 4),
    ],
    ids=["the same", "later", "longer", "until a day"],
)
def test_other_times_do_not_stand_beside(period: SummaryPeriod) -> None:
    assert beside(made(60), made(50, period, seed=2)) == ()


def test_cut_off_dates_stand_beside_earlier_ones() -> None:
    then, now = SummaryPeriod.until(2025, 4), SummaryPeriod.until(2026, 4)
    found = beside(made(60, now), made(50, then, seed=2))
    assert {each.then for each in found} == {then}


def test_readers_of_large_numbers_get_no_smaller_ones_from_before() -> None:
    earlier = made(50, LAST_YEAR, seed=2)
    assert beside(made(60, order=replace(ORDER, threshold=5)), earlier) == ()
    stricter = made(50, LAST_YEAR, replace(ORDER, threshold=5), seed=2)
    assert beside(made(60), stricter)


def test_rounded_numbers_stand_beside_rounded_ones_only() -> None:
    rounded = replace(ORDER, method=Method.ROUNDED_3)
    earlier = made(50, LAST_YEAR, rounded, seed=2)
    assert beside(made(60), earlier) == ()
    assert beside(made(60, order=rounded), earlier)


def renamed(facts: SummaryFacts) -> SummaryFacts:
    first, *others = SEXES.categories
    axis = replace(SEXES, categories=(Category("neu", "neue Bezeichnung"), *others))
    told = with_axes(facts, axis)
    counted = [
        replace(
            each,
            records=tuple(
                {**r, SEX: "neu"} if r.get(SEX) == first.code else r for r in each.records
            ),
        )
        for each in told.counted
    ]
    return replace(told, counted=tuple(counted))


def test_a_renamed_category_has_no_number_of_before() -> None:
    earlier = made(50, LAST_YEAR, seed=2)
    now = summarise(renamed(many_facts(60)), ORDER).beside(published(earlier))
    (sexes,) = [each for each in now.summary.comparisons if each.title == "Fälle nach Geschlecht"]
    assert (sexes.rows[0].label, sexes.rows[0].then.text) == ("neue Bezeichnung", "")
    assert sexes.rows[0].change == ""
    assert sexes.rows[-1].then.value == 50


def test_files_and_sentences_have_them() -> None:
    now = made(60).beside(published(made(50, LAST_YEAR, seed=2)))
    said = "\n".join(sentences(now.summary))
    assert "Zum Vergleich, 1. Quartal 2025: Fallkonferenzen 4, Besprochene Fälle 50" in said
    rows = summary_csv(now.summary).decode("utf-8-sig")
    assert "Fälle nach Geschlecht, neben 1. Quartal 2025" in rows
    assert "Insgesamt;50;60" in rows


def test_tables_are_read_back_beside_them(tmp_path: Path) -> None:
    now = made(60).beside(published(made(50, LAST_YEAR, seed=2)))
    form, summary = json_release(now.text.encode()), now.summary
    pdf = render(summary, OFFICE, NOW)
    for rows in (
        csv_rows(summary_csv(summary), summary),
        xlsx_rows(summary_xlsx(summary, NOW.date()), summary),
        pdf_rows(pdf, summary, tmp_path),
    ):
        read = rebuilt(rows, summary, form)
        assert read["tables"] == [each for each in form["tables"] if each["axes"]]
    told = reader("pdftotext", "-layout", kept(pdf, tmp_path), "-")
    assert "Neben früheren Zahlen" in told
    assert "+10" in told
