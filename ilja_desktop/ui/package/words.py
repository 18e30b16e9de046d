"""How the room names what packages do."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.contact import Trust
from ilja_desktop.domain.package import Direction, Move, PackageState, StaysFor, Withheld
from ilja_desktop.domain.packagestaging import StagedRecord
from ilja_desktop.domain.verdict import Reason
from ilja_desktop.domain.words.reasons import Explanation, explain
from ilja_desktop.domain.words.travelfield import travel_word
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import label_words, problem_words, word

TRUST_TONES = {Trust.VERIFIED: Tone.OK, Trust.UNVERIFIED: Tone.WARN, Trust.CHANGED: Tone.BAD}
STATE_TONES = {
    PackageState.MADE: Tone.INFO,
    PackageState.ARRIVED: Tone.OK,
    PackageState.TAKEN: Tone.OK,
    PackageState.UNDONE: Tone.NEUTRAL,
}
MOVE_TONES = {
    Move.NEW: Tone.OK,
    Move.CHANGED: Tone.INFO,
    Move.CONFLICTING: Tone.WARN,
    Move.DELETED: Tone.BAD,
    Move.REFUSED: Tone.BAD,
    Move.KNOWN: Tone.NEUTRAL,
}
DIRECTION_ICONS = {Direction.OUT: "upload", Direction.IN: "download"}


def explanation(reason: Reason | StaysFor) -> Explanation:
    """Return a reason's finding, advice and source, translated."""
    found = explain(reason)
    parts = (found.finding, found.advice, found.source)
    return Explanation(*(QCoreApplication.translate("Reason", part) for part in parts))


def part_words(one: Withheld) -> str:
    """Return which part of a record stays; all of it where no part is named."""
    if one.category is not None:
        return word(one.category)
    return QCoreApplication.translate("PackageRoom", "der ganze Eintrag")


def remark_words(record: StagedRecord) -> str:
    """Return which rules a record breaks, or which of its words are worth a second look."""
    if record.problems:
        return " ".join(map(problem_words, record.problems))
    if not record.doubts:
        return ""
    text = QCoreApplication.translate("PackageRoom", "Bitte noch einmal ansehen: {words}")
    return text.format(words=", ".join(found.word for found in record.doubts))


def field_words(names: Iterable[str]) -> str:
    """Return what some fields are called, one after another."""
    return ", ".join(map(field_word, names))


def field_word(name: str) -> str:
    """Return what a field is called, translated; its own name where it has no word."""
    return label_words(travel_word(name))
