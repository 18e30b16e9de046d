"""What would stop a conference, each thing with its sign and its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.readiness import Hindrance, Weight
from ilja_desktop.domain.words.readiness import hindrance_words
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import word

_TONES = {Weight.STOPS: Tone.BAD, Weight.WARNS: Tone.WARN}


class HindranceSheet(Sheet):
    """Shows them; what stops the conference comes first."""

    def __init__(self, found: Sequence[Hindrance], parent: QWidget) -> None:
        translate = QCoreApplication.translate
        stops = sum(each.weight is Weight.STOPS for each in found)
        none = translate("HindranceSheet", "Nichts hält die Konferenz auf.")
        some = translate("HindranceSheet", "{count} davon halten sie oder einen Fall auf.")
        super().__init__(
            translate("HindranceSheet", "Konferenz prüfen"),
            translate("HindranceSheet", "Verstanden"),
            some.format(count=stops) if stops else none,
            parent,
        )
        self.sentences = [hindrance_words(each, word(each.obstacle)) for each in found]
        for each, text in zip(found, self.sentences, strict=True):
            self.add(Note(f"{word(each.weight)}: {text}", _TONES[each.weight]))
        self.cancel.hide()
        self.confirmed.connect(self.accept)
