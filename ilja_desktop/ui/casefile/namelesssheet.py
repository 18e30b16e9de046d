"""Reports a case that nobody has consented to, so that it is discussed without names."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from ilja_desktop.domain.casefile import CaseReport
from ilja_desktop.domain.nameless import NamelessReport, Question, QuestionsOpen
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.labelled import labelled
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Work


class NamelessSheet(Sheet):
    """Asks for the question in words that tell nobody whose case it is, and why without names.

    Args:
        desk: the use cases.
        work: the lanes.
        report: what was reported so far.
        parent: over which it opens.
    """

    def __init__(self, desk: Desk, work: Work, report: CaseReport, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("NamelessSheet", "Ohne Namen melden"),
            QCoreApplication.translate("NamelessSheet", "Ohne Namen melden"),
            QCoreApplication.translate(
                "NamelessSheet",
                "Ohne Einwilligung darf der Fall nur so besprochen werden, dass niemand am Tisch "
                "erkennt, um wen es geht (§ 64 Abs. 2a SGB VIII).",
            ),
            parent=parent,
        )
        self._desk, self._work, self._report = desk, work, report
        self.question = QPlainTextEdit(report.question)
        self.reason = QPlainTextEdit()
        self.questions = {question: QCheckBox(word(question)) for question in Question}
        self._build()
        self.question.setFocus()
        self.resize(look().px(640), look().px(720))
        self.confirmed.connect(self._on_confirmed)

    def wish(self) -> NamelessReport:
        """Return what was entered."""
        return NamelessReport(
            reason=self.reason.toPlainText().strip(),
            question=self.question.toPlainText().strip(),
            asked=frozenset(one for one, box in self.questions.items() if box.isChecked()),
        )

    def _build(self) -> None:
        for words, editor in (
            (self.tr("Frage an die Konferenz, ohne Namen *"), self.question),
            (self.tr("Warum ohne Einwilligung? *"), self.reason),
        ):
            editor.setTabChangesFocus(True)
            editor.setFixedHeight(look().px(72))
            self.add(labelled(words, editor, Text.STRONG))
        card = Card(self.tr("Steht im Text etwas, woran man den jungen Menschen erkennt?"))
        for box in self.questions.values():
            card.add(box)
        self.add(card)
        kept = self.tr(
            "Ihre Meldung bleibt unverändert in der Akte. Nur die Koordination sieht, um wen es "
            "geht; am Tisch stehen Frage und Angaben ohne alles, was ihn verrät."
        )
        self.add(WrappedLabel(kept, Text.MUTED))
        self.body.addStretch(1)

    def _on_confirmed(self) -> None:
        wish = self.wish()
        if not wish.question:
            self.messages.warn(self.tr("Bitte die Frage an die Konferenz ohne Namen stellen."))
            self.question.setFocus()
        elif not wish.reason:
            self.messages.warn(self.tr("Bitte einen Grund nennen; er steht später im Fall."))
            self.reason.setFocus()
        elif wish.asked != frozenset(Question):
            self.messages.refuse(QuestionsOpen())
            next(box for box in self.questions.values() if not box.isChecked()).setFocus()
        else:
            job = partial(self._desk.cases.report, self._report.case_id, wish)
            self._work.run(self, job, lambda _case: self.accept(), self.messages.refuse)
