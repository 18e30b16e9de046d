"""Tells whoever writes a report of words that seldom belong there; they decide themselves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.reportword import FoundWord
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import word


class WordNote(Note):
    """Stands where a report is written or read, as long as there is something to say."""

    def __init__(self) -> None:
        super().__init__("", Tone.WARN)
        self.hide()

    def show_found(self, found: Sequence[FoundWord]) -> None:
        """Name the words with what they tell of; hide if there are none."""
        self.label.setText(found_text(found))
        self.setVisible(bool(found))


def found_text(found: Sequence[FoundWord]) -> str:
    """Return what is said about words that were found."""
    words = QCoreApplication.translate(
        "WordNote",
        "Bitte prüfen, ob das in die Meldung gehört: {words}. Oft genügt, was gebraucht wird, etwa "
        "„Klärung der gesundheitlichen Eignung“.",
    )
    named = (f"„{each.word}“ ({word(each.topic)})" for each in found)
    return words.format(words=", ".join(named))
