"""What the window says about failed attempts to get in, and about a lost anchor."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.deadline import BERLIN
from ilja_desktop.keys.attempts import Failures


def missed_words(failures: Failures) -> str:
    """Say how many attempts failed since the last good unlock, nothing if none did."""
    if not failures.count:
        return ""
    if failures.count == 1:
        often = QCoreApplication.translate("Missed", "einen Fehlversuch")
    else:
        often = QCoreApplication.translate("Missed", "{count} Fehlversuche")
    often = often.format(count=failures.count)
    if not failures.attempts:
        words = QCoreApplication.translate("Missed", "Seit der letzten Anmeldung gab es {often}.")
        return words.format(often=often)
    last = max(attempt.at for attempt in failures.attempts).astimezone(BERLIN)
    words = QCoreApplication.translate(
        "Missed", "Seit der letzten Anmeldung gab es {often}, zuletzt am {day} um {time} Uhr."
    )
    return words.format(often=often, day=short_day(last.date()), time=f"{last:%H:%M}")


def anchor_words(*, gone: bool) -> str:
    """Say that this machine does not know any more what it knew of the vault, if so."""
    if not gone:
        return ""
    return QCoreApplication.translate(
        "Missed",
        "Der Merker dieses Rechners für den Tresor fehlt, obwohl er hier schon offen war. Ob eine "
        "ältere Fassung eingespielt wurde, zeigt der Verlaufscode auf dem letzten Protokoll "
        "(Einstellungen, Prüfung).",
    )
