"""The columns of the board."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.commitment import CommitmentState
from ilja_desktop.domain.followup import BoardLine
from ilja_desktop.ui.kit.table import Cell, Column
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import day, mark, word


def _about(line: BoardLine) -> str:
    case = line.case_number or QCoreApplication.translate("CommitmentBoard", "ohne Namen")
    words = QCoreApplication.translate("CommitmentBoard", "{case} · Konferenz {number}")
    return words.format(case=case, number=line.conference)


def _until(line: BoardLine) -> str:
    return day(line.due_on)


def _until_detail(line: BoardLine) -> str:
    return QCoreApplication.translate("CommitmentBoard", "läuft") if line.ongoing else ""


def _latest(line: BoardLine) -> str:
    if line.answer is not None:
        return word(line.answer)
    if line.reminded_on is not None:
        return QCoreApplication.translate("CommitmentBoard", "Erinnert")
    return "–"


def _latest_detail(line: BoardLine) -> str:
    if line.reminded_on is None:
        return ""
    words = QCoreApplication.translate("CommitmentBoard", "erinnert am {day}")
    return words.format(day=day(line.reminded_on))


def state_words(line: BoardLine) -> str:
    """Return how a line stands; that it is late comes first."""
    if line.late:
        return QCoreApplication.translate("CommitmentBoard", "Überfällig")
    return word(line.state)


def _state_tone(line: BoardLine) -> Tone:
    if line.late:
        return Tone.WARN
    return Tone.INFO if line.state is CommitmentState.IN_PROGRESS else Tone.NEUTRAL


COLUMNS: tuple[Column[BoardLine], ...] = (
    Column(
        context="CommitmentBoard",
        title=mark("CommitmentBoard", "Was"),
        text=lambda line: line.text,
        detail=_about,
        share=4,
    ),
    Column(
        context="CommitmentBoard",
        title=mark("CommitmentBoard", "Wer"),
        text=lambda line: line.owner,
        detail=lambda line: line.agency,
        share=2,
    ),
    Column(
        context="CommitmentBoard",
        title=mark("CommitmentBoard", "Bis"),
        text=_until,
        detail=_until_detail,
        sort=lambda line: line.due_on,
        width=112,
    ),
    Column(
        context="CommitmentBoard",
        title=mark("CommitmentBoard", "Zuletzt"),
        text=_latest,
        detail=_latest_detail,
        width=190,
        from_width=860,
    ),
    Column(
        context="CommitmentBoard",
        title=mark("CommitmentBoard", "Stand"),
        cell=Cell.PILL,
        text=state_words,
        tone=_state_tone,
        width=130,
    ),
)
