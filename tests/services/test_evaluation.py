"""Records for an evaluation leave once nobody stands alone in them, and are remembered."""

import csv
import io
import json
import random
from collections import Counter, defaultdict
from dataclasses import replace

import pytest

from ilja_desktop.anonymise.audit import audit
from ilja_desktop.anonymise.microdata import Goal, anonymised
from ilja_desktop.domain.axis import TOTAL
from ilja_desktop.domain.disclosure import DocumentKind
from ilja_desktop.domain.errors import Cancelled, IncompleteDraft
from ilja_desktop.domain.summaryfacts import Counted, Population, SummaryFacts
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.services.evaluation import (
    EvaluationOrder,
    EvaluationUnprotectable,
    MadeEvaluation,
)
from ilja_desktop.services.summary import SummaryOutdated
from tests.anonymise.cubes import an_axis, records_of
from tests.services.conftest import Town

PERIOD = SummaryPeriod.of_quarter(2026, 4)
AXES = (an_axis("Alter", 4, ("Alter0", "Alter1"), ("Alter2", "Alter3")), an_axis("Verbleib", 3))


def made(town: Town, cases: int = 150) -> MadeEvaluation:
    order = EvaluationOrder(PERIOD, Population.CASES, tuple(axis.code for axis in AXES))
    records = tuple(records_of(AXES, cases, random.Random(3)))
    facts = SummaryFacts("Amt", PERIOD, (Counted(Population.CASES, AXES, records),))
    return town.desk.evaluations.make(
        order, replace(town.desk.evaluations.plan(order), facts=facts)
    )


def test_records_leave_with_recipient_and_purpose(town: Town) -> None:
    evaluation = made(town)
    lines = evaluation.files["csv"].decode("utf-8-sig").splitlines()
    assert lines[0] == "Alter;Verbleib"
    assert len(lines) == 1 + len(evaluation.microdata.rows) >= 140
    assert evaluation.microdata.classes[0] >= 5
    assert sum(evaluation.microdata.classes) == len(evaluation.microdata.rows)
    with pytest.raises(IncompleteDraft):
        town.desk.evaluations.release(evaluation, "Hochschule", "")
    town.desk.evaluations.release(evaluation, "Hochschule", "Evaluation")
    [publication] = town.desk.publications.all()
    assert (publication.recipient, publication.purpose) == ("Hochschule", "Evaluation")
    [line] = town.desk.summaries.ledger()
    assert (line.kind, line.period) == (DocumentKind.EVALUATION, PERIOD)
    assert town.desk.board_sessions.summaries() == ()
    tables = json.loads(evaluation.files["json"])["tables"]
    assert all(cell["v"] is not None for table in tables for cell in table["cells"])
    with pytest.raises(SummaryOutdated):
        town.desk.evaluations.release(evaluation, "Hochschule", "Evaluation")


def test_file_read_back_keeps_what_was_promised(town: Town) -> None:
    """From the file alone: five rows look alike, two kinds in each, counts are those published."""
    evaluation = made(town)
    text = evaluation.files["csv"].decode("utf-8-sig")
    _, *rows = csv.reader(io.StringIO(text), delimiter=";")
    classes: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for *known, told in rows:
        classes[tuple(known)].append(told)
    assert all(len(each) >= 5 and len(set(each)) >= 2 for each in classes.values())
    form = json.loads(evaluation.files["json"])
    assert [each for each in audit(form) if each.error] == []
    labels = {c.code: c.label for axis in evaluation.microdata.axes for c in axis.categories}
    counted = Counter(value for row in rows for value in row) + Counter(map(tuple, rows))
    for table in form["tables"]:
        for cell in table["cells"]:
            at = tuple(labels[code] for code in cell["at"] if code != TOTAL)
            if at:
                assert cell["v"] == counted[at if len(at) > 1 else at[0]]


def test_only_variables_with_one_answer_are_offered(town: Town) -> None:
    offered = town.desk.evaluations.variables()
    assert {each.population for each in offered} == {Population.CASES, Population.ENQUIRIES}
    assert not any(axis.multi for each in offered for axis in each.axes)


def test_work_can_be_stopped() -> None:
    def stop(done: int, total: int) -> None:
        assert 0 <= done <= total
        raise Cancelled

    with pytest.raises(Cancelled):
        anonymised(records_of(AXES, 20, random.Random(1)), AXES, Goal(), lambda _: None, bool, stop)


def test_few_records_stay(town: Town) -> None:
    with pytest.raises(EvaluationUnprotectable):
        made(town, 6)
