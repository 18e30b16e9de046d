"""Records for an evaluation leave once nobody stands alone in them, and are remembered."""

import json
import random
from dataclasses import replace

import pytest

from ilja_desktop.domain.errors import IncompleteDraft
from ilja_desktop.domain.summaryfacts import Counted, Population, SummaryFacts
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.services.evaluation import EvaluationUnprotectable, MadeEvaluation
from ilja_desktop.services.summary import SummaryOutdated
from tests.anonymise.cubes import an_axis, records_of
from tests.services.conftest import Town

AXES = (an_axis("Alter", 4, ("Alter0", "Alter1"), ("Alter2", "Alter3")), an_axis("Verbleib", 3))


def made(town: Town, cases: int = 150) -> MadeEvaluation:
    period = SummaryPeriod.of_quarter(2026, 4)
    plan = town.desk.summaries.plan(town.desk.summaries.order(period))
    records = tuple(records_of(AXES, cases, random.Random(3)))
    facts = SummaryFacts("Amt", period, (Counted(Population.CASES, AXES, records),))
    axes = [axis.code for axis in AXES]
    return town.desk.evaluations.make(replace(plan, facts=facts), Population.CASES, axes)


def test_records_leave_with_recipient_and_purpose(town: Town) -> None:
    evaluation = made(town)
    lines = evaluation.csv.decode("utf-8-sig").splitlines()
    assert lines[0] == "Alter;Verbleib"
    assert len(lines) == 1 + len(evaluation.microdata.rows) >= 140
    with pytest.raises(IncompleteDraft):
        town.desk.evaluations.release(evaluation, "Hochschule", "")
    town.desk.evaluations.release(evaluation, "Hochschule", "Evaluation")
    [publication] = town.desk.publications.all()
    assert (publication.recipient, publication.purpose) == ("Hochschule", "Evaluation")
    tables = json.loads(evaluation.json)["tables"]
    assert all(cell["v"] is not None for table in tables for cell in table["cells"])
    with pytest.raises(SummaryOutdated):
        town.desk.evaluations.release(evaluation, "Hochschule", "Evaluation")


def test_few_records_stay(town: Town) -> None:
    with pytest.raises(EvaluationUnprotectable):
        made(town, 6)
