"""Every mark has its reason, for whoever makes a summary; what leaves has none."""

from __future__ import annotations

from ilja_desktop.anonymise.model import Result
from ilja_desktop.domain.casefacts import AGE, OUTCOME, SEX
from ilja_desktop.domain.summary import MARK, CellState, Reason
from ilja_desktop.domain.summaryfacts import Population
from ilja_desktop.domain.summaryorder import Method, SummaryOrder, TableOrder
from tests.anonymise.builders import PERIOD, many_facts, summary_of

THREE_WAYS = (TableOrder(Population.CASES, (SEX, OUTCOME, AGE)),)


def test_every_mark_and_nothing_else_is_explained() -> None:
    for tables in (None, THREE_WAYS):
        order = SummaryOrder(PERIOD, tables) if tables else None
        made = summary_of(many_facts(300), order) if order else summary_of(many_facts(60))
        marks = {
            (table.code, row, column)
            for table in made.summary.tables
            for row, cells in enumerate(table.cells)
            for column, cell in enumerate(cells)
            if cell.state is CellState.PROTECTED
        }
        assert marks == set(made.reasons)
        assert marks


def test_small_numbers_are_small_and_companions_say_whom_they_protect() -> None:
    made = summary_of(many_facts(60))
    assert isinstance(made.protected, Result)
    reasons = made.reasons.values()
    assert {Reason.SMALL, Reason.COMPANION} <= {each.reason for each in reasons}
    for each in reasons:
        assert bool(each.protects) == (each.reason is Reason.COMPANION)
    assert not any(reason.value in made.text for reason in Reason)
    assert MARK not in made.text


def test_rounded_tables_have_no_marks_to_explain() -> None:
    order = SummaryOrder(PERIOD, THREE_WAYS, method=Method.ROUNDED_3)
    assert summary_of(many_facts(60), order).reasons == {}
