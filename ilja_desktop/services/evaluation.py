"""Records for an evaluation: nobody stands alone in them, and their counts are published."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ilja_desktop.domain.axis import Axis
from ilja_desktop.domain.disclosure import DocumentKind
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.publication import PublicationDraft
from ilja_desktop.domain.summaryfacts import Counted, Population
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.domain.user import Right
from ilja_desktop.services.publication import Publications
from ilja_desktop.services.summary import (
    Progress,
    Summaries,
    SummaryOutdated,
    SummaryPlan,
    silently,
)
from ilja_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from ilja_desktop.anonymise.microdata import Microdata
    from ilja_desktop.anonymise.model import Result

MOST = 6
"""More variables than these tell people apart however coarse they become."""


@dataclass(eq=False)
class EvaluationUnprotectable(Refusal):
    """However coarse the records become, somebody would stand alone in them."""


@dataclass(frozen=True)
class EvaluationOrder:
    """What records an evaluation is to have.

    Args:
        period: whole quarters, or all until a cut-off date.
        population: whose records they are.
        axes: codes of variables; the last one is what the evaluation is about.
    """

    period: SummaryPeriod
    population: Population
    axes: tuple[str, ...]


@dataclass(frozen=True)
class MadeEvaluation:
    """Records that may leave, and the form of their counts."""

    order: EvaluationOrder
    asked: tuple[Axis, ...]
    """The variables as they were before they became coarser."""
    microdata: Microdata = field(repr=False)
    result: Result = field(repr=False)
    files: Mapping[str, bytes] = field(repr=False)
    """By the ending of the file's name; ``json`` is the form of the counts."""
    released: int = 0
    """How many publications there were when they were counted."""

    @property
    def period(self) -> SummaryPeriod:
        """Return what time was counted."""
        return self.order.period


class Evaluations:
    """What a user can do about records for an evaluation."""

    def __init__(
        self, workplace: Workplace, publications: Publications, summaries: Summaries
    ) -> None:
        self._at = workplace
        self._publications = publications
        self._summaries = summaries

    def variables(self) -> tuple[Counted, ...]:
        """Return what there are records of, with the variables that have one answer each."""
        return tuple(
            replace(each, axes=single)
            for each in self._summaries.variables()
            if not each.population.is_amount
            and len(single := tuple(axis for axis in each.axes if not axis.multi)) > 1
        )

    def plan(self, order: EvaluationOrder) -> SummaryPlan:
        """Count what was done in the period of an order."""
        return self._summaries.plan(self._summaries.order(order.period))

    def make(
        self, order: EvaluationOrder, plan: SummaryPlan, progress: Progress = silently
    ) -> MadeEvaluation:
        """Recode the records of a period until at least five look alike; no database is needed.

        Args:
            order: whose records, and by which variables.
            plan: what was counted; its tables do not matter.
            progress: hears how far it is, and may stop it.

        Raises:
            Cancelled: from ``progress``.
            EvaluationUnprotectable: there are too few, or too different ones.
        """
        from ilja_desktop.anonymise.beside import placed
        from ilja_desktop.anonymise.form import release_form, release_text
        from ilja_desktop.anonymise.gate import objections
        from ilja_desktop.anonymise.microdata import Goal, Microdata, anonymised, open_result
        from ilja_desktop.anonymise.summarise import knowing

        counted = plan.facts.of(order.population)
        name = f"{order.population.unit} {order.period.code}"

        def result_of(found: Microdata) -> Result | None:
            cubes, history = placed(found.cubes(name), plan.past)
            result = replace(open_result(found, name), cubes=cubes)
            return None if objections(result, knowing(history, plan.facts)) else result

        asked = tuple(counted.axis(code) for code in order.axes)
        made = anonymised(
            counted.records,
            asked,
            Goal(least=plan.order.threshold),
            random.SystemRandom().shuffle,
            lambda found: result_of(found) is not None,
            progress,
        )
        result = result_of(made) if isinstance(made, Microdata) else None
        if result is None or not isinstance(made, Microdata):
            raise EvaluationUnprotectable
        form = release_text(release_form(result)).encode("utf-8")
        files = {"csv": _csv(made), "json": form}
        return MadeEvaluation(order, asked, made, result, files, plan.released)

    def release(self, made: MadeEvaluation, recipient: str, purpose: str) -> MadeEvaluation:
        """Record that records leave; only now they may.

        Raises:
            IncompleteDraft: nobody is said to get them, or no purpose.
            SummaryOutdated: something else was published since they were made.
            PresenceUnproven: the password is asked for once more.
        """
        self._at.require(Right.SUMMARISE)
        if len(self._publications.all()) != made.released:
            raise SummaryOutdated
        draft, form = PublicationDraft(recipient=recipient, purpose=purpose), made.files["json"]
        kind, title = DocumentKind.EVALUATION, made.period.title
        self._publications.publish(draft, title, form, (made.result,), kind)
        return made


def _csv(made: Microdata) -> bytes:
    """Return the rows for German spreadsheets."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(axis.title for axis in made.axes)
    labels = [{each.code: each.label for each in axis.categories} for axis in made.axes]
    for row in made.rows:
        writer.writerow(names[code] for names, code in zip(labels, row, strict=True))
    return ("\ufeff" + text.getvalue()).encode("utf-8")
