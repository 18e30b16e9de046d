"""The columns of the work list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.services.whereabouts import Enquiry
from ilja_desktop.ui.kit.table import Column
from ilja_desktop.ui.kit.words import day, mark, word


def stage_words(line: Enquiry) -> str:
    """Return at which turn somebody is asked, with the number where there are several."""
    words, number = word(line.checkpoint.stage), line.checkpoint.number
    return words if number < 2 else f"{words} ({number})"


def _day_detail(line: Enquiry) -> str:
    if line.checkpoint.expected:
        return QCoreApplication.translate("DuePage", "voraussichtlich")
    return ""


def _contact(line: Enquiry) -> str:
    return line.contact or QCoreApplication.translate("DuePage", "steht in der Akte")


COLUMNS: tuple[Column[Enquiry], ...] = (
    Column(
        context="DuePage",
        title=mark("DuePage", "Wer"),
        text=lambda line: line.name,
        detail=lambda line: line.case_number,
        sort=lambda line: line.name,
        share=3,
    ),
    Column(
        context="DuePage",
        title=mark("DuePage", "Messpunkt"),
        text=stage_words,
        share=2,
    ),
    Column(
        context="DuePage",
        title=mark("DuePage", "Stichtag"),
        text=lambda line: day(line.checkpoint.day),
        detail=_day_detail,
        sort=lambda line: line.checkpoint.day,
        width=130,
    ),
    Column(
        context="DuePage",
        title=mark("DuePage", "Zuletzt"),
        text=lambda line: line.latest or "–",
        width=90,
        from_width=820,
    ),
    Column(
        context="DuePage",
        title=mark("DuePage", "Kontakt"),
        text=_contact,
        share=2,
        from_width=760,
    ),
)
