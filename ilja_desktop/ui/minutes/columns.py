"""What the lists of this room show."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.disclosure import DisclosureRecord
from ilja_desktop.services.minutes import HeldConference
from ilja_desktop.ui.kit.columns import count_column, state_column
from ilja_desktop.ui.kit.table import Cell, Column
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import day, mark, word
from ilja_desktop.ui.minutes.look import Part
from ilja_desktop.ui.minutes.words import STATE_TONES, whereabouts

CONFERENCES: tuple[Column[HeldConference], ...] = (
    Column(
        context="MinutesList",
        title=mark("MinutesList", "Konferenz"),
        text=lambda held: _conference(held),
        detail=lambda held: ", ".join(
            part for part in (held.conference.place, held.conference.room) if part
        ),
        sort=lambda held: held.conference.held_on,
        share=3,
    ),
    Column(
        context="MinutesList",
        title=mark("MinutesList", "Tag"),
        text=lambda held: day(held.conference.held_on),
        sort=lambda held: held.conference.held_on,
        share=1,
    ),
    count_column(
        "MinutesList", mark("MinutesList", "Fallblätter"), lambda it: it.sheets, from_width=560
    ),
    count_column(
        "MinutesList", mark("MinutesList", "Exemplare"), lambda it: it.copies, from_width=680
    ),
    state_column(
        "MinutesList", mark("MinutesList", "Stand"), lambda it: it.minutes.state, STATE_TONES
    ),
)

PARTS: tuple[Column[Part], ...] = (
    Column(
        context="MinutesPage",
        title=mark("MinutesPage", "Unterlage"),
        text=lambda part: part_title(part),
        detail=lambda part: part_detail(part),
        share=2,
    ),
    Column(
        context="MinutesPage",
        title=mark("MinutesPage", "Stand"),
        cell=Cell.PILL,
        text=lambda part: word(part.record.state),
        tone=lambda part: STATE_TONES[part.record.state],
        width=136,
    ),
)

COPIES: tuple[Column[DisclosureRecord], ...] = (
    Column(
        context="CopyRegister",
        title=mark("CopyRegister", "Nr."),
        text=lambda copy: str(copy.copy_number),
        sort=lambda copy: copy.copy_number,
        width=48,
    ),
    Column(
        context="CopyRegister",
        title=mark("CopyRegister", "Für"),
        text=lambda copy: copy.receiver_name,
        detail=lambda copy: word(copy.kind),
        share=3,
    ),
    Column(
        context="CopyRegister",
        title=mark("CopyRegister", "Ausgegeben"),
        text=lambda copy: day(rule_day(copy.disclosed_at)),
        detail=lambda copy: word(copy.channel),
        sort=lambda copy: copy.disclosed_at,
        width=110,
        from_width=420,
    ),
    Column(
        context="CopyRegister",
        title=mark("CopyRegister", "Verbleib"),
        cell=Cell.PILL,
        text=whereabouts,
        tone=lambda copy: _tone(copy),
        width=178,
    ),
)


def part_title(part: Part) -> str:
    """Return what a paper is, without a name."""
    if part.sheet is None:
        return QCoreApplication.translate("MinutesPage", "Teil A: Sitzungsprotokoll")
    text = QCoreApplication.translate("MinutesPage", "Fallblatt zu TOP {position}")
    return text.format(position=part.position)


def part_detail(part: Part) -> str:
    """Return the line below it."""
    if part.sheet is None:
        return QCoreApplication.translate("MinutesPage", "ohne Namen junger Menschen")
    if part.mode.nameless:
        return word(part.mode)
    return QCoreApplication.translate("MinutesPage", "Fall {number}").format(
        number=part.case_number
    )


def _conference(held: HeldConference) -> str:
    text = QCoreApplication.translate("MinutesList", "Konferenz {number}")
    return text.format(number=held.conference.number)


def _tone(copy: DisclosureRecord) -> Tone:
    gone = copy.returned_on is not None or copy.destroyed_on is not None
    return Tone.OK if gone else Tone.INFO
