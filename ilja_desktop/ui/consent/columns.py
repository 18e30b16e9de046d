"""The columns of the list of consents."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from ilja_desktop.services.consentview import ConsentLine
from ilja_desktop.ui.consent.words import ENDED, STATE_TONES, lacking
from ilja_desktop.ui.kit.avatar import initials
from ilja_desktop.ui.kit.table import Cell, Column
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import day, mark, word


def columns() -> tuple[Column[ConsentLine], ...]:
    """Return the columns."""
    return (
        Column(
            context="ConsentList",
            title=mark("ConsentList", "Junger Mensch"),
            cell=Cell.PERSON,
            text=lambda line: line.person.full_name(),
            detail=lambda line: _born(line.person.born_on),
            person=lambda line: (
                initials(line.person.given_name, line.person.family_name),
                line.person.id,
            ),
            share=3,
        ),
        Column(
            context="ConsentList",
            title=mark("ConsentList", "Stand"),
            cell=Cell.LIGHT,
            text=lambda line: word(line.state),
            tone=_tone,
            width=210,
        ),
        Column(
            context="ConsentList",
            title=mark("ConsentList", "Gültig bis"),
            text=lambda line: day(line.consent.valid_until),
            detail=lambda line: _since(line.consent.valid_from),
            width=130,
        ),
        Column(
            context="ConsentList",
            title=mark("ConsentList", "Was fehlt"),
            text=lambda line: _lacking(line) or "–",
            share=3,
            from_width=720,
        ),
        Column(
            context="ConsentList",
            title=mark("ConsentList", "Formular"),
            text=lambda line: line.consent.form_version,
            detail=lambda line: line.consent.language,
            width=130,
            from_width=960,
        ),
    )


def _tone(line: ConsentLine) -> Tone:
    return STATE_TONES[line.state]


def _lacking(line: ConsentLine) -> str:
    return "" if line.state in ENDED else lacking(line.missing, line.consent)


def _born(born_on: date) -> str:
    return QCoreApplication.translate("ConsentList", "geboren am {day}").format(day=day(born_on))


def _since(valid_from: date) -> str:
    return QCoreApplication.translate("ConsentList", "seit {day}").format(day=day(valid_from))
