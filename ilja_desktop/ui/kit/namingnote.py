"""Tells whoever writes part A of the minutes that a text says who somebody is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.tokens import Tone


class NamingNote(Note):
    """Stands below what is typed, as long as there is something to say."""

    def __init__(self) -> None:
        super().__init__("", Tone.WARN)
        self.hide()

    def show_found(self, found: tuple[str, ...]) -> None:
        """Name what leads to somebody; hide if nothing does."""
        words = QCoreApplication.translate(
            "NamingNote",
            "Hier steht, um wen es geht: {found}. Das Sitzungsprotokoll nennt keine jungen "
            "Menschen; so wird es nicht unterschrieben.",
        )
        self.label.setText(words.format(found=", ".join(found)))
        self.setVisible(bool(found))
