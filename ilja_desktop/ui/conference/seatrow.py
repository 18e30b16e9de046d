"""One person at the table: who, the verdict in words, why, and what can be noted about them."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ilja_desktop.domain.conference import AttendeeKind
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.seating import SeatReason, SeatVerdict
from ilja_desktop.services.itemview import SeatLine
from ilja_desktop.ui.conference.words import explanation
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Extent, Kind
from ilja_desktop.ui.kit.label import ElidedLabel, IconLabel, WrappedLabel, plain_tip
from ilja_desktop.ui.kit.layout import Grow, column, row
from ilja_desktop.ui.kit.pill import SHIELDS
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import word

VERDICT_TONES = {
    SeatVerdict.STAYS: Tone.OK,
    SeatVerdict.STAYS_PARTLY: Tone.WARN,
    SeatVerdict.LEAVES: Tone.BAD,
}
_BY_SLIP = (SeatReason.NOT_NAMED, SeatReason.ADULT_NEEDS_NAMING)


class SeatNote(Enum):
    """What can be noted about somebody at the table."""

    LEFT = "left"
    RETURNED = "returned"
    OBJECTED = "objected"
    OBJECTION_WITHDRAWN = "objection_withdrawn"
    SLIP_SIGNED = "slip_signed"
    PLEDGED = "pledged"


class SeatRow(QFrame):
    """Shows one seat.

    Args:
        line: the seat with its verdict.
        veiled: whether nothing may show whose case it is; the young person's side has no names.

    Signals:
        noted: something happened, as ``SeatNote``.
    """

    noted = Signal(object)

    def __init__(self, line: SeatLine, *, veiled: bool) -> None:
        super().__init__()
        self.line = line
        attendance = line.attendance
        own_side = attendance.professional_id is None
        role = word(attendance.kind)
        self._name = role if veiled and own_side else line.name or role
        verdict, present = line.seat.verdict, attendance.present
        tone = VERDICT_TONES[verdict] if present else Tone.NEUTRAL
        icon = SHIELDS[tone] if present else "door-open"
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, Space.XS, 0, Space.XS)
        inside.setSpacing(Space.XXS)
        where = "" if self._name == role else line.institution or role
        head = column(ElidedLabel(self._name, Text.STRONG if present else Text.MUTED), gap=0)
        if where:
            head.addWidget(ElidedLabel(where, Text.CAPTION))
        inside.addLayout(row(IconLabel(icon, tone.value), Grow(head), gap=Space.S))
        words = word(verdict) if present else self.tr("Nicht im Raum")
        for part in self._words(words, tone, present):
            inside.addWidget(part)
        inside.addWidget(self._actions())

    def _words(self, verdict: str, tone: Tone, present: bool) -> list[QWidget]:
        said = WrappedLabel(verdict, Text.CAPTION_STRONG, tone)
        seat = self.line.seat
        partly = seat.verdict is SeatVerdict.STAYS_PARTLY
        reason = Reason.CATEGORY_NOT_GRANTED if partly else seat.reason
        finding = explanation(reason).finding
        if not present or seat.verdict is not SeatVerdict.STAYS:
            return [said, WrappedLabel(finding, Text.CAPTION)]
        said.setToolTip(plain_tip(finding))
        said.setAccessibleDescription(finding)
        return [said]

    def _actions(self) -> QWidget:
        flow = Flow(gap=Space.XXS)
        for note, words, icon in self._possible():
            button = Button(words, Kind.GHOST, icon, Extent.SMALL)
            spoken = self.tr("{name}: {action}")
            button.setAccessibleName(spoken.format(name=self._name, action=words))
            button.clicked.connect(self._teller(note))
            flow.add(button)
        flow.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return flow

    def _possible(self) -> list[tuple[SeatNote, str, str]]:
        attendance, reason = self.line.attendance, self.line.seat.reason
        if not attendance.present:
            return [(SeatNote.RETURNED, self.tr("Ist zurück"), "log-in")]
        found = [(SeatNote.LEFT, self.tr("Hat den Raum verlassen"), "door-open")]
        if attendance.kind is AttendeeKind.CUSTODY_HOLDER:
            if attendance.objected:
                words = self.tr("Widerspruch zurückgenommen")
                found.append((SeatNote.OBJECTION_WITHDRAWN, words, "undo-2"))
            else:
                words = self.tr("Der junge Mensch widerspricht")
                found.append((SeatNote.OBJECTED, words, "user-x"))
        if reason in _BY_SLIP:
            found.append((SeatNote.SLIP_SIGNED, self.tr("Zettel heute unterschrieben"), "pen-line"))
        if reason is SeatReason.NOT_PLEDGED:
            found.append((SeatNote.PLEDGED, self.tr("Verpflichtung unterschrieben"), "pen-line"))
        return found

    def _teller(self, note: SeatNote) -> Callable[[], None]:
        return lambda: self.noted.emit(note)
