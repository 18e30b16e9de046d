"""The columns of the list of copies that have not left yet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.disclosure import ReceiverKind
from ilja_desktop.domain.handout import Pressure
from ilja_desktop.services.handout import HandOutLine
from ilja_desktop.ui.kit.table import Cell, Column
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import day, mark, word
from ilja_desktop.ui.minutes.words import finding

PRESSURE_TONES: dict[Pressure, Tone] = {
    Pressure.DAYS: Tone.BAD,
    Pressure.WEEKS: Tone.WARN,
    Pressure.SOON: Tone.INFO,
    Pressure.LATER: Tone.NEUTRAL,
    Pressure.ANY_DAY: Tone.NEUTRAL,
    Pressure.OVER: Tone.BAD,
}


def receiver_detail(line: HandOutLine) -> str:
    """Return who somebody is, or why they get nothing any more."""
    if line.refused is not None:
        return finding(line.refused)
    return "" if line.receiver.kind is ReceiverKind.PROFESSIONAL else word(line.receiver.kind)


def sheet_detail(line: HandOutLine) -> str:
    """Return which conference a sheet is from."""
    text = QCoreApplication.translate("HandOutList", "Konferenz {number} vom {day}")
    return text.format(number=line.conference.number, day=day(line.conference.held_on))


def last_day(line: HandOutLine) -> str:
    """Return the last day a copy may leave."""
    if line.last_day is None:
        return word(Pressure.ANY_DAY)
    if line.pressure is Pressure.OVER:
        text = QCoreApplication.translate("HandOutList", "Endete am {day}")
    else:
        text = QCoreApplication.translate("HandOutList", "Bis {day}")
    return text.format(day=day(line.last_day))


HAND_OUTS: tuple[Column[HandOutLine], ...] = (
    Column(
        context="HandOutList",
        title=mark("HandOutList", "Für"),
        text=lambda line: line.receiver.name,
        detail=receiver_detail,
        share=4,
    ),
    Column(
        context="HandOutList",
        title=mark("HandOutList", "Was"),
        text=lambda line: sheet_words(line),
        detail=sheet_detail,
        sort=lambda line: (line.conference.held_on, line.case_number),
        share=3,
        from_width=560,
    ),
    Column(
        context="HandOutList",
        title=mark("HandOutList", "Letzter Tag"),
        cell=Cell.PILL,
        text=last_day,
        tone=lambda line: PRESSURE_TONES[line.pressure],
        sort=lambda line: (list(Pressure).index(line.pressure), str(line.last_day)),
        width=200,
    ),
)


def sheet_words(line: HandOutLine) -> str:
    """Return what is handed out, without a name."""
    text = QCoreApplication.translate("HandOutList", "Fallblatt {number}")
    return text.format(number=line.case_number)
