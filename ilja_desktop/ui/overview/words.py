"""Greetings and days as they are said."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ilja_desktop.domain.deadline import BERLIN
from ilja_desktop.domain.user import User

_MORNING_ENDS, _EVENING_BEGINS = 11, 18


def greeting(user: User, now: datetime) -> str:
    """Return the greeting of the hour with the user's name."""
    hour = now.astimezone(BERLIN).hour
    if hour < _MORNING_ENDS:
        words = QCoreApplication.translate("Greeting", "Guten Morgen, {name}")
    elif hour < _EVENING_BEGINS:
        words = QCoreApplication.translate("Greeting", "Guten Tag, {name}")
    else:
        words = QCoreApplication.translate("Greeting", "Guten Abend, {name}")
    return words.format(name=user.display_name or user.name)


def long_day(day: date) -> str:
    """Return a day as „Samstag, 21. November 2026“."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd, d. MMMM yyyy")


def short_day(day: date) -> str:
    """Return a day as „21. Nov.“."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d. MMM")


def from_now(day: date, today: date) -> str:
    """Return how far away a day is: „heute“, „morgen“, „in 4 Tagen“."""
    days = (day - today).days
    if days == 0:
        return QCoreApplication.translate("FromNow", "heute")
    if days == 1:
        return QCoreApplication.translate("FromNow", "morgen")
    return QCoreApplication.translate("FromNow", "in {days} Tagen").format(days=days)
