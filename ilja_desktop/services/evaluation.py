"""Records for an evaluation: nobody stands alone in them, and their counts are published."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.publication import Publication, PublicationDraft
from ilja_desktop.domain.summaryfacts import Population
from ilja_desktop.domain.user import Right
from ilja_desktop.services.publication import Publications
from ilja_desktop.services.summary import SummaryOutdated, SummaryPlan
from ilja_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from ilja_desktop.anonymise.microdata import Microdata
    from ilja_desktop.anonymise.model import Result


@dataclass(eq=False)
class EvaluationUnprotectable(Refusal):
    """However coarse the records become, somebody would stand alone in them."""


@dataclass(frozen=True)
class MadeEvaluation:
    """Records that may leave, and the form of their counts."""

    title: str
    microdata: Microdata = field(repr=False)
    result: Result = field(repr=False)
    csv: bytes = field(repr=False)
    json: bytes = field(repr=False)
    released: int = 0
    """How many publications there were when they were counted."""


class Evaluations:
    """What a user can do about records for an evaluation."""

    def __init__(self, workplace: Workplace, publications: Publications) -> None:
        self._at = workplace
        self._publications = publications

    def make(
        self, plan: SummaryPlan, population: Population, axes: Sequence[str]
    ) -> MadeEvaluation:
        """Recode the records of a period until at least five look alike; no database is needed.

        Args:
            plan: what was counted; its tables do not matter.
            population: whose records they are.
            axes: codes of variables; the last one is what the evaluation is about.

        Raises:
            EvaluationUnprotectable: there are too few, or too different ones.
        """
        from ilja_desktop.anonymise.beside import placed
        from ilja_desktop.anonymise.form import release_form, release_text
        from ilja_desktop.anonymise.gate import objections
        from ilja_desktop.anonymise.microdata import Goal, Microdata, anonymised, open_result
        from ilja_desktop.anonymise.summarise import identities_of

        counted, period = plan.facts.of(population), plan.facts.period
        name = f"{population.unit} {period.code}"

        def result_of(found: Microdata) -> Result | None:
            cubes, history = placed(found.cubes(name), plan.past)
            result = replace(open_result(found, name), cubes=cubes)
            known = replace(history, identities=identities_of(plan.facts))
            return None if objections(result, known) else result

        made = anonymised(
            counted.records,
            [counted.axis(code) for code in axes],
            Goal(least=plan.order.threshold),
            random.SystemRandom().shuffle,
            lambda found: result_of(found) is not None,
        )
        result = result_of(made) if isinstance(made, Microdata) else None
        if result is None or not isinstance(made, Microdata):
            raise EvaluationUnprotectable
        return MadeEvaluation(
            f"{period.start.isoformat()}/{period.end.isoformat()}",
            made,
            result,
            _csv(made),
            release_text(release_form(result)).encode("utf-8"),
            plan.released,
        )

    def release(self, made: MadeEvaluation, recipient: str, purpose: str) -> Publication:
        """Record that records leave; only now they may.

        Raises:
            IncompleteDraft: nobody is said to get them, or no purpose.
            SummaryOutdated: something else was published since they were made.
            PresenceUnproven: the password is asked for once more.
        """
        self._at.require(Right.SUMMARISE)
        if len(self._publications.all()) != made.released:
            raise SummaryOutdated
        draft = PublicationDraft(recipient=recipient, purpose=purpose)
        return self._publications.publish(draft, made.title, made.json, (made.result,))


def _csv(made: Microdata) -> bytes:
    """Return the rows for German spreadsheets."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(axis.title for axis in made.axes)
    labels = [{each.code: each.label for each in axis.categories} for axis in made.axes]
    for row in made.rows:
        writer.writerow(names[code] for names, code in zip(labels, row, strict=True))
    return ("\ufeff" + text.getvalue()).encode("utf-8")
