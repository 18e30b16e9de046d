"""The questions about a narrative, one after the other, and the keys that answer them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ilja_desktop.domain.narrative import Answer, Answers, Choice, Clue, Question
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, row
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.table import Cell, Column, RecordTable
from ilja_desktop.ui.kit.tokens import Height, Space, Text, Tone
from ilja_desktop.ui.kit.words import mark, word

_LONGEST, _LIST_HEIGHT, _AROUND = 60, 220, 32
_KEYS = {
    Qt.Key.Key_E: Choice.REPLACE,
    Qt.Key.Key_B: Choice.KEEP,
    Qt.Key.Key_X: Choice.STRIKE,
    Qt.Key.Key_A: Choice.REWORD,
}


@dataclass(frozen=True)
class Asked:
    """A question and what was answered so far."""

    question: Question
    answer: Answer | None
    around: str
    """The passage with what stands on either side of it."""

    @property
    def words(self) -> str:
        """The passage, shortened to a line."""
        text = " ".join(self.question.words.split())
        return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"

    @property
    def state(self) -> str:
        """What was decided, in a word."""
        if self.answer is None:
            return QCoreApplication.translate("QuestionCard", "offen")
        return word(self.answer.choice)


def _detail(asked: Asked) -> str:
    first = asked.question.at[0]
    times = len(asked.question.at)
    said = f"{word(asked.question.clue)} · {word(first.tier)}"
    words = QCoreApplication.translate("QuestionCard", "{times}-mal")
    return said if times == 1 else f"{said} · {words.format(times=times)}"


COLUMNS: tuple[Column[Asked], ...] = (
    Column(
        context="QuestionCard",
        title=mark("QuestionCard", "Stelle im Text"),
        text=lambda asked: asked.words,
        detail=_detail,
        share=1,
    ),
    Column(
        context="QuestionCard",
        title=mark("QuestionCard", "Antwort"),
        cell=Cell.PILL,
        text=lambda asked: asked.state,
        tone=lambda asked: Tone.WARN if asked.answer is None else Tone.OK,
        width=140,
    ),
)


def _around(text: str, question: Question) -> str:
    """Return a passage in quotes between the words beside it; a sentence stands for itself."""
    one = question.at[0]
    said = f"„{question.words}“"
    if question.clue is Clue.UNIQUE:
        return said
    before = text[max(0, one.start - _AROUND) : one.start].rpartition("\n")[2]
    after = text[one.end : one.end + _AROUND].partition("\n")[0]
    begun = before if len(before) < _AROUND else f"…{before.partition(' ')[2]}"
    ended = after if len(after) < _AROUND else f"{after.rpartition(' ')[0]}…"
    return f"{begun}{said}{ended}"


class QuestionList(RowView[Asked]):
    """The list; a letter answers the question it stands on.

    Signals:
        answered: with a ``Choice``.
    """

    answered = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        choice = _KEYS.get(Qt.Key(event.key()))
        if choice is not None and not event.modifiers():
            self.answered.emit(choice)
        else:
            super().keyPressEvent(event)


class QuestionCard(Card):
    """What a person decides.

    Signals:
        answered: with the question and the answer.
        turned_to: another question is looked at; it, or None.
    """

    answered = Signal(object, object)
    turned_to = Signal(object)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("QuestionCard", "Fragen"))
        self._left = Label("", Text.CAPTION)
        self._model = RecordTable[Asked](COLUMNS, self)
        self.view = QuestionList(self.tr("Fragen zum Text"), self._model, row_height=Height.ROW)
        self._words = WrappedLabel("")
        self.buttons = {choice: self._button(choice) for choice in Choice}
        self.own = QLineEdit()
        self.own.setAccessibleName(self.tr("Eigene Worte für diese Stelle"))
        self.own.setPlaceholderText(self.tr("Eigene Worte, dann Eingabetaste"))
        self._own = boxed(row(Grow(self.own)))
        self._build()
        self.view.answered.connect(self.answer)
        self.view.selected.connect(self._on_selected)
        self.own.returnPressed.connect(self._reword)

    @property
    def current(self) -> Asked | None:
        """Return the question that is looked at."""
        return self.view.current_record()

    def show_questions(self, text: str, questions: tuple[Question, ...], answers: Answers) -> None:
        """Show every question with its answer, and go to the next open one."""
        before = self.current
        asked = [Asked(each, answers.get(each.key), _around(text, each)) for each in questions]
        self._model.show(asked)
        open_ones = [at for at, each in enumerate(asked) if each.answer is None]
        left = self.tr("{open} von {all} offen").format(open=len(open_ones), all=len(asked))
        self._left.setText(left if asked else self.tr("Es ist nichts zu entscheiden."))
        passed = before.question.at[0].start if before is not None else -1
        later = [at for at in open_ones if asked[at].question.at[0].start > passed]
        if asked:
            self.view.select_row((later or open_ones or [0])[0])
        self._on_selected(self.current if asked else None)

    def answer(self, choice: Choice) -> None:
        """Answer the question that is looked at, if it may be answered so."""
        asked = self.current
        if asked is None or choice not in asked.question.choices:
            return
        if choice is Choice.REWORD:
            self._own.setVisible(True)
            self.own.setText(asked.answer.words if asked.answer else "")
            self.own.setFocus()
        else:
            self.answered.emit(asked.question, Answer(choice))

    def _reword(self) -> None:
        asked, words = self.current, self.own.text().strip()
        if asked is not None and words:
            self.view.setFocus()
            self.answered.emit(asked.question, Answer(Choice.REWORD, words))

    def _build(self) -> None:
        self.view.setMinimumHeight(look().px(_LIST_HEIGHT))
        self.add(self._left)
        self.body.addWidget(self.view, 1)
        self.add(self._words)
        self.add(Flow(*self.buttons.values()))
        self.add(self._own)
        self._own.hide()
        self.body.setSpacing(Space.M)

    def _button(self, choice: Choice) -> Button:
        key = next(key for key, chosen in _KEYS.items() if chosen is choice)
        text = f"{word(choice)} ({chr(key.value)})"
        kind = ButtonKind.PRIMARY if choice is Choice.REPLACE else ButtonKind.SECONDARY
        button = Button(text, kind, extent=Extent.SMALL)
        button.clicked.connect(lambda: self.answer(choice))
        return button

    def _on_selected(self, asked: Asked | None) -> None:
        self._own.hide()
        self._words.setText("" if asked is None else asked.around)
        for choice, button in self.buttons.items():
            may = asked is not None and choice in asked.question.choices
            reason = self.tr("Dafür hat das Programm keine Worte.")
            button.refuse("" if may else reason if asked else self.tr("Keine Frage gewählt."))
        self.turned_to.emit(None if asked is None else asked.question)
