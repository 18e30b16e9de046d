"""What the next conference should take up because something is due by its day."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ilja_desktop.services.followup import NextTime
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import day

_MOST = 6
"""More numbers than this are no sentence any more."""


def next_note(found: NextTime | None, open_it: Callable[[int], None]) -> Note | None:
    """Return the proposal for the next conference; nothing if it takes up all that is due."""
    if found is None or not found.missing:
        return None
    numbers = [case.number for case in found.missing]
    shown = ", ".join(numbers[:_MOST]) + (" …" if len(numbers) > _MOST else "")
    words = QCoreApplication.translate(
        "CommitmentBoard",
        "Bis zur Konferenz {number} am {day} ist etwas fällig, aber noch nicht auf der "
        "Tagesordnung: {cases}",
    )
    conference = found.conference
    action = Button(
        QCoreApplication.translate("CommitmentBoard", "Zur Tagesordnung"),
        icon="calendar-days",
        extent=Extent.SMALL,
    )
    action.clicked.connect(lambda: open_it(conference.id))
    text = words.format(number=conference.number, day=day(conference.held_on), cases=shown)
    return Note(text, Tone.INFO, action, "calendar-clock")
