"""What a summary counts: codes of categories, and nothing that tells who somebody is.

No field for a name, a number of a case, a day or free text: a fact holds codes of axes only.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ilja_desktop.domain.axis import SummaryAxes
from ilja_desktop.domain.summaryperiod import SummaryPeriod


@dataclass(frozen=True)
class CaseFact:
    """What a summary counts of one case: codes of the axes, nothing else.

    One fact per case and period, not per agenda item: three talks about one young person must
    not pass as three cases. The last talk of the period gives the outcome.
    """

    legal_circle: str
    age: str
    sex: str
    outcome: str
    waiting: str


@dataclass(frozen=True)
class CommitmentCount:
    """How many commitments were made in the period, each in one of three standings."""

    done: int = 0
    open: int = 0
    """Neither done nor overdue."""
    overdue: int = 0


@dataclass(frozen=True)
class SummaryFacts:
    """All that enters a summary. The order of the cases has no meaning."""

    office: str
    period: SummaryPeriod
    conferences: int
    cases: tuple[CaseFact, ...]
    commitments: CommitmentCount
    axes: SummaryAxes = field(default_factory=SummaryAxes)
