"""Times, places and states of conferences as the room says them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.conference import (
    AgendaItem,
    AgendaItemState,
    Conference,
    ConferenceState,
    ItemMode,
)
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.institution import Institution, Professional
from ilja_desktop.domain.nameless import AgeBand
from ilja_desktop.domain.seating import SeatReason
from ilja_desktop.domain.words import explain
from ilja_desktop.domain.words.neutral import ANONYMOUS_CASE, neutral
from ilja_desktop.domain.words.reasons import Explanation
from ilja_desktop.ui.kit.tokens import Tone

STATE_TONES = {
    ConferenceState.PLANNED: Tone.NEUTRAL,
    ConferenceState.INVITED: Tone.INFO,
    ConferenceState.CLOSED_FOR_REPORTS: Tone.INFO,
    ConferenceState.AGENDA_FIXED: Tone.ACCENT,
    ConferenceState.RUNNING: Tone.OK,
    ConferenceState.ENDED: Tone.WARN,
    ConferenceState.MINUTED: Tone.OK,
    ConferenceState.DONE: Tone.OK,
    ConferenceState.CANCELLED: Tone.NEUTRAL,
    ConferenceState.MOVED: Tone.NEUTRAL,
}
ITEM_TONES = {
    AgendaItemState.PROPOSED: Tone.NEUTRAL,
    AgendaItemState.ADMITTED: Tone.NEUTRAL,
    AgendaItemState.SELECTED: Tone.NEUTRAL,
    AgendaItemState.POSTPONED: Tone.WARN,
    AgendaItemState.OPEN: Tone.ACCENT,
    AgendaItemState.DISCUSSED: Tone.OK,
    AgendaItemState.ADJOURNED: Tone.WARN,
    AgendaItemState.DROPPED: Tone.WARN,
    AgendaItemState.BROKEN_OFF: Tone.BAD,
    AgendaItemState.MINUTED: Tone.OK,
}
BEFORE_SESSION = (
    ConferenceState.PLANNED,
    ConferenceState.INVITED,
    ConferenceState.CLOSED_FOR_REPORTS,
    ConferenceState.AGENDA_FIXED,
)
GONE = (AgendaItemState.POSTPONED, AgendaItemState.DROPPED, AgendaItemState.ADJOURNED)
CALLED_OFF = (ConferenceState.CANCELLED, ConferenceState.MOVED)


def times(conference: Conference) -> str:
    """Return from when to when, as „14:00–16:00 Uhr“."""
    words = QCoreApplication.translate("ConferenceWords", "{start}–{end} Uhr")
    return words.format(start=f"{conference.starts_at:%H:%M}", end=f"{conference.ends_at:%H:%M}")


def where(conference: Conference) -> str:
    """Return place and room."""
    return ", ".join(part for part in (conference.place, conference.room) if part.strip())


def mode_sign(mode: ItemMode) -> str:
    """Return the icon of a mode; nothing for the usual one."""
    return "eye-off" if mode.nameless else ""


def called(item: AgendaItem) -> str:
    """Return what a case without names is called, with how it is discussed."""
    if item.mode is ItemMode.ANONYMOUS:
        words = QCoreApplication.translate("Word", ANONYMOUS_CASE)
        return words.format(position=item.position)
    return item.pseudonym


def age_words(band: AgeBand) -> str:
    """Return a band of ages, translated."""
    first, last = band.first, band.last
    if first is None:
        words = QCoreApplication.translate("ConferenceWords", "unter {n} Jahren")
        return words.format(n=(last or 0) + 1)
    if last is None:
        return QCoreApplication.translate("ConferenceWords", "ab {n} Jahren").format(n=first)
    words = QCoreApplication.translate("ConferenceWords", "{first} bis {last} Jahre")
    return words.format(first=first, last=last)


def cases_text(number: int) -> str:
    """Return „1 Fall“ or „3 Fälle“."""
    if number == 1:
        return QCoreApplication.translate("ConferenceWords", "1 Fall")
    return QCoreApplication.translate("ConferenceWords", "{n} Fälle").format(n=number)


def with_institution(professional: Professional, institutions: tuple[Institution, ...]) -> str:
    """Return „Herr Reinartz, Jobcenter“."""
    for institution in institutions:
        if institution.id == professional.institution_id:
            return f"{professional.display_name()}, {institution.short_name or institution.name}"
    return professional.display_name()


def explanation(reason: object) -> Explanation:
    """Return a reason's finding, advice and source, translated."""
    found = explain(reason)  # type: ignore[arg-type]  # callers hold a Reason or SeatReason
    return Explanation(
        QCoreApplication.translate("Reason", found.finding),
        QCoreApplication.translate("Reason", found.advice),
        QCoreApplication.translate("Reason", found.source),
    )


def neutral_words(reason: Reason | SeatReason) -> str:
    """Return what everybody at the table may read of a reason, translated."""
    return QCoreApplication.translate("Word", neutral(reason))
