"""Days as the window says them, in its language."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def long_day(day: date) -> str:
    """Return a day as „Samstag, 21. November 2026“."""
    return said(day, "dddd, d. MMMM yyyy")


def medium_day(day: date) -> str:
    """Return a day as „Sa., 21. Nov. 2026“."""
    return said(day, "ddd, d. MMM yyyy")


def short_day(day: date) -> str:
    """Return a day as „21. Nov.“."""
    return said(day, "d. MMM")


def said(day: date, form: str) -> str:
    """Return a day in a form of Qt's, such as ``MMMM yyyy``."""
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def from_now(day: date, today: date) -> str:
    """Return how far away a day is: „heute“, „morgen“, „in 4 Tagen“, „vor 3 Tagen“."""
    days = (day - today).days
    if days == 0:
        return QCoreApplication.translate("DayWords", "heute")
    if days == 1:
        return QCoreApplication.translate("DayWords", "morgen")
    if days == -1:
        return QCoreApplication.translate("DayWords", "gestern")
    if days < 0:
        return QCoreApplication.translate("DayWords", "vor {days} Tagen").format(days=-days)
    return QCoreApplication.translate("DayWords", "in {days} Tagen").format(days=days)
