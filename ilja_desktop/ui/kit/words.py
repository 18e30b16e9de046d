"""The words of enums, refusals and problems in the language of the window.

The German words stand once in ``domain/words``; here they pass through the translator.
"""

from __future__ import annotations

from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.words import fill, problem, template
from ilja_desktop.domain.words import word as german_word
from ilja_desktop.domain.words.mark import mark

__all__ = ["day", "label_words", "mark", "problem_words", "refusal_words", "word"]

INPUT_PROBLEMS: dict[str, str] = {
    "invalid": mark("Problem", "Das steht nicht zur Wahl. Bitte aus der Liste wählen."),
    "not_a_date": mark("Problem", "Bitte als Tag.Monat.Jahr schreiben, etwa 04.12.2026."),
    "not_a_time": mark("Problem", "Bitte als Stunde:Minute schreiben, etwa 14:30."),
    "not_a_number": mark("Problem", "Bitte eine Zahl schreiben."),
}
"""Sentences for input that is no value at all; those of the drafts stand in the domain."""


def word(member: Enum) -> str:
    """Return the word of an enum member, translated."""
    return QCoreApplication.translate("Word", german_word(member))


def label_words(label: str) -> str:
    """Return the label of a field, or another text of a table of the domain, translated."""
    return QCoreApplication.translate("Word", label) if label else ""


def refusal_words(refusal: Refusal) -> str:
    """Return what happened and what to do, translated, with its gaps filled."""
    text = QCoreApplication.translate("Refusal", template(refusal))
    return fill(text, refusal, QCoreApplication.translate)


def problem_words(code: str) -> str:
    """Return the sentence of a draft's or an editor's problem, translated."""
    return QCoreApplication.translate("Problem", INPUT_PROBLEMS.get(code) or problem(code))


def day(value: date | None) -> str:
    """Return a day as 04.12.2026; nothing as an empty text."""
    return f"{value:%d.%m.%Y}" if value is not None else ""
