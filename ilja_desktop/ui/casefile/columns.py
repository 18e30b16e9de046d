"""The columns of the list of cases."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.caselist import CaseLine
from ilja_desktop.domain.coverage import Verdict
from ilja_desktop.domain.deadline import age_on
from ilja_desktop.ui.casefile.shieldcard import word as shielded_word
from ilja_desktop.ui.casefile.standing import light_tone, light_word, state_tone, state_word
from ilja_desktop.ui.kit.avatar import initials
from ilja_desktop.ui.kit.table import PLACEHOLDER, Cell, Column
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import day, mark, word

Light = Callable[[CaseLine], Verdict | None]
"""The standing of the consent for a line, or nothing while it is not judged yet."""


def columns(light: Light, today: Callable[[], date]) -> tuple[Column[CaseLine], ...]:
    """Return the columns; the light is judged for lines on screen only."""
    return (
        _person(today),
        Column(
            context="CaseList",
            title=mark("CaseList", "Schule"),
            text=lambda line: (line.school if line.legible else "") or "–",
            detail=lambda line: line.school_course if line.legible else "",
            share=2,
            from_width=900,
        ),
        Column(
            context="CaseList",
            title=mark("CaseList", "Stand"),
            cell=Cell.PILL,
            text=state_word,
            tone=state_tone,
            width=142,
        ),
        _consent(light),
        Column(
            context="CaseList",
            title=mark("CaseList", "Gemeldet von"),
            text=lambda line: line.institution,
            detail=lambda line: word(line.legal_circle),
            width=170,
            from_width=780,
        ),
        Column(
            context="CaseList",
            title=mark("CaseList", "Konferenz"),
            text=lambda line: day(line.conference_on) or "–",
            width=116,
            from_width=660,
        ),
    )


def _person(today: Callable[[], date]) -> Column[CaseLine]:
    return Column(
        context="CaseList",
        title=mark("CaseList", "Junger Mensch"),
        cell=Cell.PERSON,
        text=lambda line: ", ".join(filter(None, (line.family_name, line.given_name))),
        detail=lambda line: _detail(line, today()),
        person=lambda line: (initials(line.given_name, line.family_name), line.person_id),
        share=3,
    )


def _detail(line: CaseLine, day: date) -> str:
    """Return number and age; of a shielded case the word for it, of others' not the age."""
    shielded = shielded_word() if line.shielded else ""
    age = years(age_on(line.born_on, day)) if line.legible else ""
    return " · ".join(filter(None, (line.number, shielded, age)))


def _consent(light: Light) -> Column[CaseLine]:
    def text(line: CaseLine) -> str:
        if not line.legible:
            return "–"
        verdict = light(line)
        return light_word(verdict) if verdict is not None else PLACEHOLDER

    def until(line: CaseLine) -> str:
        verdict = light(line)
        if verdict is None or verdict.until is None:
            return ""
        return QCoreApplication.translate("CaseList", "bis {day}").format(day=day(verdict.until))

    def tone(line: CaseLine) -> Tone:
        verdict = light(line)
        return light_tone(verdict) if verdict is not None else Tone.NEUTRAL

    return Column(
        context="CaseList",
        title=mark("CaseList", "Einwilligung"),
        cell=Cell.LIGHT,
        text=text,
        detail=until,
        tone=tone,
        width=156,
    )


def years(age: int) -> str:
    """Return an age in words."""
    return QCoreApplication.translate("CaseList", "{age} Jahre").format(age=age)
