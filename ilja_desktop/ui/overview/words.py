"""The greeting of the hour."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

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
