"""Original and result side by side, and the questions somebody answers in between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal

from ilja_desktop.domain.narrative import (
    Answer,
    DayStyle,
    Finding,
    NarrativeWish,
    Question,
    QuestionKey,
    Reading,
    Worked,
)
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.narrative import NarrativeSource
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, Stretch, row
from ilja_desktop.ui.kit.messages import announce
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Lane, Work
from ilja_desktop.ui.narrative.questioncard import QuestionCard
from ilja_desktop.ui.narrative.releasesheet import ReleaseSheet
from ilja_desktop.ui.narrative.releasing import Releasing
from ilja_desktop.ui.narrative.textpane import Mark, Marking, TextPane

_STACKED_BELOW, _TEXTS_STACKED_BELOW = 1080, 520


class AnswerPage(Page):
    """One narrative on its way; answers and roles live here and nowhere else.

    Signals:
        back_wanted: the text shall be changed; what was answered is forgotten.
    """

    back_wanted = Signal()

    def __init__(self, desk: Desk, work: Work, source: NarrativeSource, reading: Reading) -> None:
        self.back = Button(
            QCoreApplication.translate("AnswerPage", "Zum Text"), ButtonKind.QUIET, "arrow-left"
        )
        self.release = Button(
            QCoreApplication.translate("AnswerPage", "Herausgeben"), ButtonKind.PRIMARY, "download"
        )
        title = QCoreApplication.translate("AnswerPage", "Fallschilderung")
        label = QCoreApplication.translate(
            "AnswerPage", "Vergröbert und pseudonymisiert für diesen Empfänger"
        )
        super().__init__(PageHead(title, label, self.back, self.release))
        self._desk, self._work = desk, work
        self._source, self._reading = source, reading
        self._answers: dict[QuestionKey, Answer] = {}
        self._worked: Worked | None = None
        self._current: Question | None = None
        self.days = Segment(self.tr("Wie Tage gesagt werden"), [word(each) for each in DayStyle])
        self.questions = QuestionCard()
        self.original = TextPane(self.tr("Original"))
        self.result = TextPane(self.tr("Ergebnis"))
        self.roles = WrappedLabel("", Text.CAPTION)
        self.releasing = Releasing(desk, work, self)
        self._build()
        self._connect()
        self._redo()

    def arrive(self) -> None:
        """Begin with the questions."""
        self.questions.view.setFocus()

    @property
    def worked(self) -> Worked | None:
        """Return how far the narrative is; nothing while it is worked out."""
        return self._worked

    def _build(self) -> None:
        original, result = Card(self.tr("Original")), Card(self.tr("Ergebnis"))
        original.body.addWidget(self.original, 1)
        result.body.addWidget(self.result, 1)
        result.add(self.roles)
        texts = Adaptive(Grow(original), Grow(result), below=_TEXTS_STACKED_BELOW)
        caption = Label(self.tr("Tage als"), Text.MUTED)
        caption.setBuddy(self.days)
        self.add(row(caption, self.days, Stretch(), gap=Space.M))
        both = Adaptive(Grow(self.questions, 2), Grow(texts, 4), below=_STACKED_BELOW)
        self.add(both, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_wanted)
        self.release.clicked.connect(self._open_sheet)
        self.days.currentChanged.connect(self._redo)
        self.questions.answered.connect(self._on_answered)
        self.questions.turned_to.connect(self._on_turned)
        self.releasing.done.connect(self._on_done)
        self.releasing.refused.connect(self.messages.refuse)

    def _on_answered(self, question: Question, answer: Answer) -> None:
        self._answers[question.key] = answer
        self._redo()

    def _on_turned(self, question: Question | None) -> None:
        self._current = question
        self._paint()

    def _redo(self) -> None:
        self.release.refuse(self.tr("Es wird noch gerechnet."))
        job = partial(
            self._desk.narratives.work,
            self._reading,
            self._source.known,
            dict(self._answers),
            self._style,
        )
        self._work.run(self, job, self._show, self.messages.refuse, lane=Lane.COMPUTE)

    @property
    def _style(self) -> DayStyle:
        return tuple(DayStyle)[self.days.currentIndex()]

    def _show(self, worked: Worked) -> None:
        self._worked, self._reading = worked, worked.reading
        self.questions.show_questions(worked.reading.text, worked.questions, self._answers)
        said = (f"{role.role} = {', '.join(role.words)}" for role in worked.result.roles)
        self.roles.setText(" · ".join(said))
        self._judge(worked)
        self._paint()

    def _judge(self, worked: Worked) -> None:
        left = len(worked.open)
        why = self.tr("Noch {count} Fragen sind offen.").format(count=left) if left else ""
        if not left and worked.left:
            why = self.tr("In eigenen Worten steht noch etwas, das zu jemandem führt.")
            self.messages.warn(why)
        self.release.refuse(why)
        announce(self, why or self.tr("Alle Fragen sind beantwortet."), urgent=False)

    def _paint(self) -> None:
        if self._worked is not None:
            self.original.show_text(self._reading.text, self._original_marks(self._worked))
            self.result.show_text(self._worked.result.text, self._result_marks(self._worked))

    def _original_marks(self, worked: Worked) -> Iterator[Mark]:
        asked = {one: question for question in worked.questions for one in question.at}
        for one in (*worked.reading.cues, *worked.reading.findings):
            yield Mark(one.start, one.end, self._marking(asked.get(one)))

    def _marking(self, question: Question | None) -> Marking:
        if question is None:
            return Marking.SURE
        if self._current is not None and question.key == self._current.key:
            return Marking.CURRENT
        return Marking.ANSWERED if question.key in self._answers else Marking.OPEN

    def _result_marks(self, worked: Worked) -> Iterator[Mark]:
        current = self._current.at if self._current is not None else ()
        for put in worked.result.puts:
            here = any(_within(one, put.of_start, put.of_end) for one in current)
            yield Mark(put.start, put.end, Marking.CURRENT if here else Marking.SURE)

    def _open_sheet(self) -> None:
        sheet = ReleaseSheet(self._desk.workplace.today, self.window())

        def confirm() -> None:
            if sheet.form.check():
                wish = replace(sheet.form.draft(), days=self._style)
                sheet.accept()
                self._release(wish)

        sheet.confirmed.connect(confirm)
        sheet.open()

    def _release(self, wish: NarrativeWish) -> None:
        self.messages.clear()
        self.releasing.make(self._source, self._reading.text, self._answers, wish)

    def _on_done(self, folder: str) -> None:
        words = self.tr("Herausgegeben: PDF und Text liegen im Ordner „{folder}“.")
        self.messages.done(words.format(folder=folder))


def _within(one: Finding, start: int, end: int) -> bool:
    return start < one.end and one.start < end
