"""A strip above the rooms: what runs down, and one way to stop it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.locking import LockOutlook
from ilja_desktop.ui.kit.button import Button, Extent, Kind
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.messages import announce
from ilja_desktop.ui.kit.tokens import Tone

ANNOUNCED = frozenset({30, 10, 5})
"""Seconds left at which a screen reader says so; each second would drown everything else."""


class LockStrip(QWidget):
    """Counts down before the program locks, and while conference mode is on.

    Args:
        end_conference: called when somebody ends conference mode.
    """

    def __init__(self, end_conference: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._warning = Note("", Tone.WARN)
        end = Button(self.tr("Beenden"), Kind.GHOST, extent=Extent.SMALL)
        end.setAccessibleName(self.tr("Konferenzmodus beenden"))
        end.clicked.connect(end_conference)
        self._conference = Note("", Tone.INFO, end)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for note in (self._warning, self._conference):
            note.setProperty("strip", True)
            note.hide()
            inside.addWidget(note)

    @property
    def text(self) -> str:
        """Return what stands there."""
        notes = (self._warning, self._conference)
        return " ".join(note.label.text() for note in notes if not note.isHidden())

    def show_verdict(self, verdict: LockOutlook) -> None:
        """Show what runs down, or nothing."""
        self._warn(verdict)
        left = verdict.conference_left
        if left is not None:
            text = self.tr("Konferenzmodus: bleibt ohne Eingabe noch {time} Minuten offen.")
            self._conference.label.setText(text.format(time=clock_words(left)))
        self._conference.setVisible(left is not None)

    def _warn(self, verdict: LockOutlook) -> None:
        if verdict.idle_left is not None and verdict.warns:
            seconds = max(0, round(verdict.idle_left))
            text = QCoreApplication.translate(
                "LockStrip",
                "In {seconds} Sekunden wird gesperrt. Jede Taste hält den Tresor offen; was Sie "
                "geschrieben haben, ist gesichert.",
            )
            self._warning.label.setText(text.format(seconds=seconds))
            if seconds in ANNOUNCED:
                announce(self, self._warning.label.text(), urgent=True)
        self._warning.setVisible(verdict.warns)


def clock_words(seconds: float) -> str:
    """Return minutes and seconds, such as „52:08“."""
    minutes, rest = divmod(max(0, round(seconds)), 60)
    return f"{minutes}:{rest:02}"
