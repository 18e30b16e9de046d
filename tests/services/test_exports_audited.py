"""Every exported file of a practice vault, parsed back and attacked: nothing can be found in it.

The daily run looks at the usual vault's size, ``ILJA_PROFILE=thorough`` at 60, 200 and 2,000 cases
with every ready-made summary and every method.
"""

from __future__ import annotations

import io
import os
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from ilja_desktop.anonymise.audit import audit
from ilja_desktop.anonymise.form import ReleaseForm
from ilja_desktop.anonymise.model import Result
from ilja_desktop.domain.summaryorder import Method, SummaryOrder
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.summary import MadeSummary
from tests.anonymise.readback import csv_rows, json_release, pdf_rows, rebuilt, xlsx_rows
from tests.documents.pdf import kept, tree
from tests.documents.sheets import reader
from tests.practice import make_practice, sit_down

THOROUGH = os.environ.get("ILJA_PROFILE") == "thorough"
SIZES = (60, 200, 2000) if THOROUGH else (60,)
METHODS = tuple(Method) if THOROUGH else (Method.MARKS, Method.ROUNDED_3)


@contextmanager
def desk_of(cases: int, folder: Path) -> Iterator[Desk]:
    workroom = sit_down(make_practice(folder / "Uebung.ilja", cases))
    try:
        yield workroom.desk
    finally:
        workroom.close()


def orders(desk: Desk) -> Iterator[SummaryOrder]:
    """Yield the last whole quarter and all until then, of ready-made summaries."""
    today = desk.workplace.today()
    last = SummaryPeriod.around(today).before()
    until = SummaryPeriod.until(last.end.year, last.end.month // 3)
    ready = desk.summaries.ready() if THOROUGH else desk.summaries.ready()[:1]
    for each in ready:
        for period in (last, until):
            for method in METHODS:
                yield replace(desk.summaries.order(period, each.code), method=method)


@pytest.mark.parametrize("cases", SIZES)
def test_nothing_is_found_in_any_file(cases: int, tmp_path: Path) -> None:
    with desk_of(cases, tmp_path) as desk:
        for order in orders(desk):
            made = desk.summaries.make(desk.summaries.plan(order))
            looked_at = 0
            for form in releases(made, tmp_path):
                assert [each for each in audit(form, sensitive(made)) if each.error] == []
                looked_at += 1
            assert looked_at == 4
            assert told_of_secrets(made, tmp_path) == {}


def releases(made: MadeSummary, folder: Path) -> Iterator[ReleaseForm]:
    """Yield what each file says, as an outsider reads it."""
    form, summary = json_release(made.files["json"]), made.summary
    yield form
    for rows in (
        csv_rows(made.files["csv"], summary),
        xlsx_rows(made.files["xlsx"], summary),
        pdf_rows(made.files["pdf"], summary, folder),
    ):
        read = rebuilt(rows, summary, form)
        assert read["tables"] == [each for each in form["tables"] if each["axes"]]
        yield read


def sensitive(made: MadeSummary) -> frozenset[str]:
    axes = (axis for cube in made.summarised.protected.cubes for axis in cube.axes)
    return frozenset(axis.code for axis in axes if axis.sensitive)


def told_of_secrets(made: MadeSummary, folder: Path) -> dict[str, set[str]]:
    """Return true values of hidden numbers that stand in a file though nothing else explains them.

    What explains a number in a file: it is printed as another value, or stands in words of the
    summary such as a band of ages, a period or the day.
    """
    protected = made.summarised.protected
    if not isinstance(protected, Result):
        return {}
    hidden, printed = set[str](), set[str]()
    for cube in protected.cubes:
        for codes, number in cube.places():
            value = str(cube.counts.get(codes, 0))
            (hidden if number in protected.secret else printed).add(value)
    telling = {each for each in hidden - printed - words(made) if int(each) >= made.order.threshold}
    found = {name: telling & numbers(text) for name, text in texts(made, folder).items()}
    return {name: values for name, values in found.items() if values}


def words(made: MadeSummary) -> set[str]:
    """Return the numbers in everything but cells."""
    summary = made.summary
    said = [summary.office, summary.period.label, summary.period.code, summary.rule]
    said += [*summary.notes, str(made.order.threshold), f"{made.made_at:%d %m %Y}"]
    for table in summary.tables:
        said += [table.title, table.code, *table.row_labels, *table.column_labels]
        said += [*table.rows.codes, *(table.columns.codes if table.columns else ())]
        said += [str(cell.percent) for row in table.cells for cell in row]
    return numbers(" ".join(said))


def numbers(text: str) -> set[str]:
    return set(re.findall(r"\d+", text))


def texts(made: MadeSummary, folder: Path) -> dict[str, str]:
    """Return of each file what stands in it apart from how it is built."""
    pdf, data = made.files["pdf"], json_release(made.files["json"])
    pages = reader("pdftotext", "-layout", kept(pdf, folder), "-")
    said = " ".join(re.findall(r'"(.*)"', tree(pdf, folder)))
    with zipfile.ZipFile(io.BytesIO(made.files["xlsx"])) as archive:
        sheets = [archive.read(name).decode() for name in archive.namelist() if "sheet" in name]
    return {
        "json": " ".join(str(cell.get("v")) for each in data["tables"] for cell in each["cells"]),
        "csv": made.files["csv"].decode(),
        "pdf": re.sub(r"Seite \d+ von \d+", "", pages) + said,
        "xlsx": " ".join(value for each in sheets for value in re.findall(r"<v>(.*?)</v>", each)),
    }
