"""``export evaluation``: records in which nobody stands alone, for whoever evaluates the work."""

from __future__ import annotations

from ilja_desktop.commands.copies import Output
from ilja_desktop.commands.options import Options
from ilja_desktop.commands.summaryexport import period_of, variables_in
from ilja_desktop.domain.disclosure import DocumentKind
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.evaluation import MOST, EvaluationOrder
from ilja_desktop.services.outfile import demand_free, make_folder


def write_evaluation(desk: Desk, options: Options, output: Output) -> None:
    """Make, record and write the records; the last variable is what the evaluation is about."""
    (asked,) = options.tables
    population, codes = variables_in(asked, desk.evaluations.variables(), MOST)
    order = EvaluationOrder(period_of(options, desk.workplace.today()), population, codes)
    made = desk.evaluations.make(order, desk.evaluations.plan(order))
    days = order.period.code.replace(" ", "-")
    names = {ending: f"Evaluation-{days}.{ending}" for ending in made.files}
    make_folder(output.folder)
    for name in names.values():
        demand_free(output.folder / name)
    desk.evaluations.release(made, options.recipient, options.purpose)
    for ending, content in made.files.items():
        output.put(names[ending], DocumentKind.EVALUATION.value, content)
