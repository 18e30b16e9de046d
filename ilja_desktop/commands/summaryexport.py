"""``export summary``: a ready-made summary or own tables, of quarters or until a cut-off date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ilja_desktop.commands.copies import Output
from ilja_desktop.commands.options import Options
from ilja_desktop.domain.disclosure import DocumentKind
from ilja_desktop.domain.errors import NotFound
from ilja_desktop.domain.summaryfacts import Counted, Population
from ilja_desktop.domain.summaryorder import WAYS, TableOrder
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.outfile import demand_free, make_folder
from ilja_desktop.services.summary import PUBLIC, REPORT


def write_summary(desk: Desk, options: Options, output: Output) -> None:
    """Make, record and write a summary; what it leaves out is told."""
    summaries = desk.summaries
    order = summaries.order(period_of(options, desk.workplace.today()), options.ready)
    if options.tables:
        variables = summaries.variables()
        tables = (TableOrder(*variables_in(each, variables)) for each in options.tables)
        order = replace(order, tables=tuple(tables))
    recipient = options.recipient or PUBLIC
    order = replace(order, threshold=max(order.threshold, summaries.least_for(recipient)))
    made = summaries.make(summaries.plan(order))
    days = order.period.code.replace(" ", "-")
    names = {ending: f"Zusammenfassung-{days}.{ending}" for ending in made.files}
    make_folder(output.folder)
    for name in names.values():
        demand_free(output.folder / name)
    summaries.release(made, recipient, options.purpose or REPORT)
    for ending, content in made.files.items():
        output.put(names[ending], DocumentKind.SUMMARY.value, content)
    for left_out in made.summary.left_out:
        output.leave_out(left_out.title, left_out.sentence)


def period_of(options: Options, today: date) -> SummaryPeriod:
    """Return the time asked for, else the last quarter that is over."""
    if options.until is not None:
        return SummaryPeriod(date.min, options.until)
    if options.start is not None and options.end is not None:
        return SummaryPeriod(options.start, options.end)
    return SummaryPeriod.around(today).before()


def variables_in(
    text: str, variables: Sequence[Counted], most: int = WAYS
) -> tuple[Population, tuple[str, ...]]:
    """Read variables such as ``Besprochene Fälle: Geschlecht, Ergebnis``.

    Raises:
        NotFound: nothing of this name is counted, it has no such variable, or there are too many.
    """
    name, _, rest = text.partition(":")
    named = {each.population.value: each for each in variables}
    counted = named.get(name.strip())
    if counted is None:
        raise NotFound("Grundgesamtheit", name.strip())
    codes = tuple(dict.fromkeys(code.strip() for code in rest.split(",") if code.strip()))
    known = {axis.code for axis in counted.axes}
    for code in codes:
        if code not in known or len(codes) > most:
            raise NotFound("Merkmal", code)
    return counted.population, codes
