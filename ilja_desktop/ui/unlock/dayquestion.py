"""Asks whether the day is right where the vault has younger entries than the clock allows."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.services.daycheck import DayDoubtful
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.ui.kit.dialog import Ask
from ilja_desktop.ui.kit.words import day


def ask_about_day(at: Workplace, parent: QWidget) -> Ask | None:
    """Ask before anything is decided by the day; nothing is asked if there is no doubt.

    Whoever does not confirm can look, and hears why nothing is entered.
    """
    doubt = at.day_doubt()
    if doubt is None:
        return None
    text = QCoreApplication.translate(
        "DayQuestion",
        "Nach der Uhr dieses Rechners ist heute der {today}. Der jüngste Eintrag in diesem Tresor "
        "ist aber vom {newest}. Nach dem Tag richtet sich, welche Einwilligung gilt; bis er "
        "bestätigt ist, wird nichts eingetragen. Stimmt die Uhr nicht, sperren Sie bitte und "
        "stellen Sie sie richtig.",
    )
    ask = Ask(
        QCoreApplication.translate("DayQuestion", "Stimmt das Datum?"),
        text.format(today=day(doubt.today), newest=day(doubt.newest)),
        QCoreApplication.translate("DayQuestion", "Ja, heute ist der {today}").format(
            today=day(doubt.today)
        ),
        parent=parent,
    )
    ask.accepted.connect(partial(_confirm, at, doubt.today, parent))
    ask.open()
    return ask


def _confirm(at: Workplace, shown: date, parent: QWidget) -> None:
    """Take the answer, or ask anew if midnight has passed since the day was shown."""
    try:
        at.confirm_day(shown)
    except DayDoubtful:
        ask_about_day(at, parent)
