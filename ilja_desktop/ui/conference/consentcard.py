"""What the consent says about the open item: may it be discussed, until when, what is left out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.services.itemview import ItemView
from ilja_desktop.ui.conference.words import explanation, neutral_words
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.label import IconLabel, Label, WrappedLabel, plain_tip
from ilja_desktop.ui.kit.layout import Grow, boxed, clear, column, row
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day, word


class ConsentCard(Card):
    """Shows the verdict of the day."""

    def __init__(self) -> None:
        super().__init__("\N{NO-BREAK SPACE}")
        self.heading.setText(self.tr("Einwilligung"))
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(Space.S)
        self.add(self._lines)

    def show_view(self, view: ItemView) -> None:
        """Show what the consent of the open item's young person says today."""
        clear(self._lines)
        if view.nameless:
            words = self.tr(
                "{mode}: Es braucht keine Einwilligung. Bitte nichts sagen, woran man den jungen "
                "Menschen erkennt."
            )
            note = words.format(mode=word(view.item.mode))
            self._lines.addWidget(Note(note, Tone.INFO, icon="eye-off"))
            return
        if view.ground.allowed:
            self._lines.addWidget(self._allowed(view))
        else:
            why = Note(neutral_words(view.ground.reason), Tone.BAD, icon="shield-x")
            why.setToolTip(plain_tip(explanation(view.ground.reason).sentence))
            self._lines.addWidget(why)
        barred = [one for one in DataCategory if one not in view.enterable]
        plain = [one for one in barred if one is not DataCategory.ENTRUSTED]
        if plain and view.ground.allowed:
            self._lines.addWidget(self._barred(plain))

    def forget(self) -> None:
        """Show nothing, because no case is open."""
        self._say(self.tr("Kein Fall aufgerufen."))

    def veil(self) -> None:
        """Show nothing, because somebody has to leave first."""
        self._say(self.tr("Erst wenn alle gegangen sind, die gehen müssen."))

    def _say(self, words: str) -> None:
        clear(self._lines)
        self._lines.addWidget(WrappedLabel(words, Text.MUTED))

    def _allowed(self, view: ItemView) -> QFrame:
        frame = QFrame()
        frame.setProperty("card", Tone.OK.value)
        until = self.tr("gültig bis {day}").format(day=day(view.ground.until))
        words = column(
            WrappedLabel(self.tr("Darf besprochen werden"), Text.STRONG, Tone.OK),
            Label(until, Text.CAPTION, Tone.OK),
            gap=0,
        )
        sign = IconLabel("shield-check", "ok", 22)
        frame.setLayout(row(sign, Grow(words), gap=Space.M, margins=(Space.M, 8, Space.M, 8)))
        return frame

    def _barred(self, categories: Sequence[DataCategory]) -> QWidget:
        words = self.tr("Nicht freigegeben: {names}")
        names = WrappedLabel(words.format(names=", ".join(map(word, categories))), Text.CAPTION)
        sign = IconLabel("shield-x", "bad", 16)
        inside = row(sign, Grow(names), gap=Space.S)
        inside.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        return boxed(inside)
