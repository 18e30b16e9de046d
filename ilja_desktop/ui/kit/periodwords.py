"""The period of a summary in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.ui.kit.words import day


def period_words(period: SummaryPeriod) -> str:
    """Return whole quarters or a cut-off date, as in „1. bis 3. Quartal 2026“."""
    first, last = ((each.month + 2) // 3 for each in (period.start, period.end))
    start, end = period.start.year, period.end.year
    if period.whole_past:
        words = QCoreApplication.translate("Period", "alle bis zum Stichtag {day}")
        return words.format(day=day(period.end))
    if start != end:
        words = QCoreApplication.translate(
            "Period", "{first}. Quartal {start} bis {last}. Quartal {end}"
        )
    elif first != last:
        words = QCoreApplication.translate("Period", "{first}. bis {last}. Quartal {end}")
    else:
        words = QCoreApplication.translate("Period", "{last}. Quartal {end}")
    return words.format(first=first, last=last, start=start, end=end)
