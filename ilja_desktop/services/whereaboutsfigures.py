"""Indicators of paths and conferences: a ready-made summary for the office's own eyes.

It is protected and attacked as every summary is. Nothing of it is recorded, because nothing
leaves; so every case counts, reviewed or not, and no earlier release is held against it.
"""

from __future__ import annotations

from dataclasses import dataclass

from ilja_desktop.domain.summary import ProtectedSummary
from ilja_desktop.domain.summaryfacts import SummaryFacts
from ilja_desktop.domain.summaryorder import SummaryOrder
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.domain.user import Right
from ilja_desktop.services.summary import Progress, Summaries, silently
from ilja_desktop.services.summarycount import facts_of
from ilja_desktop.services.workplace import Workplace

_READY = "verbleib"
"""The code of the ready-made summary."""


@dataclass(frozen=True)
class FiguresPlan:
    """What is shown, and what was counted for it."""

    order: SummaryOrder
    facts: SummaryFacts


class WhereaboutsFigures:
    """What a user can find out in numbers about paths and conferences."""

    def __init__(self, workplace: Workplace, summaries: Summaries) -> None:
        self._at = workplace
        self._summaries = summaries

    def plan(self, period: SummaryPeriod) -> FiguresPlan:
        """Count what lies in some quarters; nothing of it is shown as it is."""
        self._at.require(Right.SUMMARISE)
        order = self._summaries.order(period, _READY)
        with self._at.read() as session:
            return FiguresPlan(order, facts_of(session, period, None, self._at.today()))

    def make(self, plan: FiguresPlan, progress: Progress = silently) -> ProtectedSummary:
        """Protect every table and have it attacked; touches no database.

        Raises:
            Cancelled: from ``progress``.
            SummaryUnprotectable: not even one number can be shown.
        """
        from ilja_desktop.anonymise.summarise import summarise

        return summarise(plan.facts, plan.order, progress=progress).summary
