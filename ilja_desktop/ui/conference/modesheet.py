"""Takes the names away from a case: how, why, and after asking what could give somebody away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from ilja_desktop.domain.conference import ItemMode
from ilja_desktop.domain.nameless import NamelessWish, Question, QuestionsOpen
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.editor import CalmComboBox
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.labelled import labelled
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Work

Decide = Callable[[NamelessWish], object]
MODES = (ItemMode.PSEUDONYM, ItemMode.ANONYMOUS)


class ModeSheet(Sheet):
    """Asks for mode and reason, and every question once.

    Args:
        decide: the use case; gets the wish, in the store lane.
        at_table: whether the item is called up, so that what was typed is looked through.
    """

    def __init__(self, work: Work, decide: Decide, parent: QWidget, *, at_table: bool) -> None:
        super().__init__(
            QCoreApplication.translate("ModeSheet", "Ohne Namen besprechen"),
            QCoreApplication.translate("ModeSheet", "Ohne Namen besprechen"),
            QCoreApplication.translate(
                "ModeSheet",
                "Dafür ist keine Einwilligung nötig. Niemand am Tisch darf dann erkennen, um wen "
                "es geht.",
            ),
            parent=parent,
        )
        self._work, self._decide = work, decide
        self.mode = CalmComboBox()
        self.mode.addItems([word(mode) for mode in MODES])
        self.reason = QPlainTextEdit()
        self.questions = {question: QCheckBox(word(question)) for question in Question}
        self._build(at_table=at_table)
        self.mode.setFocus()
        self.resize(look().px(640), look().px(700))
        self.confirmed.connect(self._on_confirmed)

    def wish(self) -> NamelessWish:
        """Return what was chosen."""
        asked = frozenset(one for one, box in self.questions.items() if box.isChecked())
        mode = MODES[max(0, self.mode.currentIndex())]
        return NamelessWish(mode=mode, reason=self.reason.toPlainText().strip(), asked=asked)

    def _build(self, *, at_table: bool) -> None:
        self.add(labelled(self.tr("Wie wird der Fall genannt?"), self.mode, Text.STRONG))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(look().px(72))
        self.add(labelled(self.tr("Warum ohne Namen? *"), self.reason, Text.STRONG))
        card = Card(self.tr("Steht im Text etwas, woran man den jungen Menschen erkennt?"))
        for box in self.questions.values():
            card.add(box)
        self.add(card)
        if at_table:
            gone = self.tr(
                "Was schon geschrieben ist und verrät, um wen es geht, wird jetzt gestrichen. Die "
                "Fallmeldung bleibt unverändert in der Akte."
            )
            self.add(WrappedLabel(gone, Text.MUTED))
        self.body.addStretch(1)

    def _on_confirmed(self) -> None:
        wish = self.wish()
        if not wish.reason:
            self.messages.warn(self.tr("Bitte einen Grund nennen; er steht später im Fall."))
            self.reason.setFocus()
        elif not wish.answered():
            self.messages.refuse(QuestionsOpen())
            next(box for box in self.questions.values() if not box.isChecked()).setFocus()
        else:
            decide = partial(self._decide, wish)
            self._work.run(self, decide, lambda _: self.accept(), self.messages.refuse)
