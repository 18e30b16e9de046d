"""One person at the table: who, the verdict in words, why, and what can be noted about them."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ilja_desktop.domain.conference import AttendeeKind
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.daywords import clock
from ilja_desktop.domain.seating import SeatReason, SeatVerdict
from ilja_desktop.domain.span import Span
from ilja_desktop.services.itemview import SeatLine
from ilja_desktop.ui.conference.words import explanation, neutral_words
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Extent, IconButton, Kind
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


def _since(stays: tuple[Span, ...]) -> str:
    """Return since when somebody is there, or until when they were, once they went and came."""
    if not stays or (len(stays) == 1 and stays[0].ended_at is None):
        return ""
    last = stays[-1]
    at = last.began_at if last.ended_at is None else last.ended_at
    return f" · {clock(at)}"


class SeatRow(QFrame):
    """Shows one seat.

    Args:
        line: the seat with its verdict.
        veiled: whether nothing may show whose case it is; then those of the young person's side
            have no names, unless they are called upon to leave.

    Signals:
        noted: something happened, as ``SeatNote``.
    """

    noted = Signal(object)

    def __init__(self, line: SeatLine, *, veiled: bool) -> None:
        super().__init__()
        self.line = line
        self.leaves: Button | None = None
        """What notes that they left, while they have to."""
        attendance = line.attendance
        leaves = line.seat.verdict is SeatVerdict.LEAVES
        nameless = veiled and attendance.professional_id is None and not leaves
        role = word(attendance.kind)
        self._name = role if nameless else line.name or role
        verdict, present = line.seat.verdict, attendance.present
        tone = VERDICT_TONES[verdict] if present else Tone.NEUTRAL
        icon = SHIELDS[tone] if present else "door-open"
        where = "" if self._name == role else line.institution or role
        said = column(ElidedLabel(self._name, Text.STRONG if present else Text.MUTED), gap=0)
        if where:
            said.addWidget(ElidedLabel(where, Text.CAPTION))
        words = word(verdict) if present else self.tr("Nicht im Raum")
        words += _since(attendance.stays)
        for part in self._words(words, tone, present):
            said.addWidget(part)
        sign = IconLabel(icon, tone.value)
        door, others = self._actions()
        head = row(sign, Grow(said), door, gap=Space.S)
        head.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, Space.XS, 0, Space.XS)
        inside.setSpacing(Space.XXS)
        inside.addLayout(head)
        if others:
            inside.addWidget(Flow(*others, gap=Space.XXS))

    def _words(self, verdict: str, tone: Tone, present: bool) -> list[QWidget]:
        said = WrappedLabel(verdict, Text.CAPTION_STRONG, tone)
        seat = self.line.seat
        partly = seat.verdict is SeatVerdict.STAYS_PARTLY
        reason = Reason.CATEGORY_NOT_GRANTED if partly else seat.reason
        finding = explanation(reason).finding
        said.setToolTip(plain_tip(finding))
        said.setAccessibleDescription(finding)
        if not present or seat.verdict is not SeatVerdict.STAYS:
            return [said, WrappedLabel(neutral_words(reason), Text.CAPTION)]
        return [said]

    def _actions(self) -> tuple[Button, list[QWidget]]:
        """Return the button for leaving or coming back, and whatever else can be noted."""
        (note, words, icon), *more = self._possible()
        door: Button = IconButton(icon, words)
        buttons = [self._button(other, said) for other, said, _ in more]
        leaves = self.line.seat.verdict is SeatVerdict.LEAVES and self.line.attendance.present
        if leaves:
            door.hide()
            self.leaves = self._button(note, words, Kind.SECONDARY)
            buttons.insert(0, self.leaves)
        self._name_button(door, words)
        door.clicked.connect(self._teller(note))
        return door, list(buttons)

    def _button(self, note: SeatNote, words: str, kind: Kind = Kind.GHOST) -> Button:
        button = Button(words, kind, "", Extent.SMALL)
        self._name_button(button, words)
        button.clicked.connect(self._teller(note))
        return button

    def _name_button(self, button: Button, words: str) -> None:
        spoken = self.tr("{name}: {action}")
        button.setAccessibleName(spoken.format(name=self._name, action=words))

    def _possible(self) -> list[tuple[SeatNote, str, str]]:
        attendance, reason = self.line.attendance, self.line.seat.reason
        if not attendance.present:
            return [(SeatNote.RETURNED, self.tr("Ist zurück"), "log-in")]
        found = [(SeatNote.LEFT, self.tr("Hat den Raum verlassen"), "door-open")]
        if attendance.kind is AttendeeKind.CUSTODY_HOLDER:
            if attendance.objected:
                words = self.tr("Darf doch dabei sein")
                found.append((SeatNote.OBJECTION_WITHDRAWN, words, "undo-2"))
            else:
                words = self.tr("Soll nicht dabei sein")
                found.append((SeatNote.OBJECTED, words, "user-x"))
        if reason in _BY_SLIP:
            found.append((SeatNote.SLIP_SIGNED, self.tr("Zettel unterschrieben"), "pen-line"))
        if reason is SeatReason.NOT_PLEDGED:
            found.append((SeatNote.PLEDGED, self.tr("Jetzt verpflichtet"), "pen-line"))
        return found

    def _teller(self, note: SeatNote) -> Callable[[], None]:
        return lambda: self.noted.emit(note)
