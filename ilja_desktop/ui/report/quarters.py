"""The quarters somebody may choose for a summary."""

from __future__ import annotations

from datetime import date, timedelta

from ilja_desktop.domain.summaryperiod import SummaryPeriod

OFFERED = 16
"""Four years, the running quarter included."""


def quarters(today: date) -> tuple[SummaryPeriod, ...]:
    """Return the quarters to choose from, the latest first; the first is the running one."""
    found = [SummaryPeriod.around(today)]
    while len(found) < OFFERED:
        found.append(SummaryPeriod.around(found[-1].start - timedelta(days=1)))
    return tuple(found)
