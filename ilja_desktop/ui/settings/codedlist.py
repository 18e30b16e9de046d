"""A list of grounds the office accepts: each with its words and its source."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ilja_desktop.domain.office import Coded
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Extent, IconButton
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, clear, column, row
from ilja_desktop.ui.kit.tokens import Space, Text


class CodedList(QWidget):
    """Grounds, one line each, to add to and to remove from.

    Args:
        title: what the list is.
        hint: what it is for, in a sentence.
        proposals: what an office can adopt in one go.

    Signals:
        modified: the user changed something.
    """

    modified = Signal()

    def __init__(self, title: str, hint: str, proposals: Sequence[Coded] = ()) -> None:
        super().__init__()
        self._title = title
        self._proposals = tuple(proposals)
        self._codes: list[str] = []
        self.words: list[QLineEdit] = []
        self.sources: list[QLineEdit] = []
        self._lines = column(gap=Space.S)
        self.more = Button(self.tr("Grund hinzufügen"), icon="plus", extent=Extent.SMALL)
        self.more.setAccessibleName(self.tr("{list}: Grund hinzufügen").format(list=title))
        self.more.clicked.connect(self._on_more_clicked)
        self.adopt = Button(self.tr("Vorschläge übernehmen"), icon="check", extent=Extent.SMALL)
        self.adopt.setAccessibleName(self.tr("{list}: Vorschläge übernehmen").format(list=title))
        self.adopt.clicked.connect(self._on_adopt_clicked)
        self.adopt.hide()
        self.setLayout(
            column(
                Label(title, Text.STRONG),
                WrappedLabel(hint, Text.CAPTION),
                boxed(self._lines),
                Flow(self.more, self.adopt),
                gap=Space.S,
            )
        )

    def show_grounds(self, grounds: Sequence[Coded]) -> None:
        """Show these grounds."""
        self._codes = []
        self.words, self.sources = [], []
        clear(self._lines)
        for ground in grounds:
            self._add(ground)
        self.adopt.setVisible(bool(self._left_to_adopt()))

    def grounds(self) -> tuple[Coded, ...]:
        """Return the grounds as they are written, each with the code it always had."""
        return tuple(
            Coded(code=code, words=words.text().strip(), source=source.text().strip())
            for code, words, source in zip(self._codes, self.words, self.sources, strict=True)
        )

    def _add(self, ground: Coded) -> QLineEdit:
        number = len(self._codes) + 1
        words, source = QLineEdit(ground.words), QLineEdit(ground.source)
        for edit, name in (
            (words, self.tr("{list}, {number}. Grund")),
            (source, self.tr("{list}, {number}. Fundstelle")),
        ):
            edit.setAccessibleName(name.format(list=self._title, number=number))
            edit.setPlaceholderText(
                self.tr("Grund in Worten") if edit is words else self.tr("Fundstelle")
            )
            edit.textEdited.connect(lambda _text: self.modified.emit())
        drop = IconButton("x", self.tr("{number}. Grund entfernen").format(number=number))
        drop.clicked.connect(lambda: self._drop(words))
        self._codes.append(ground.code)
        self.words.append(words)
        self.sources.append(source)
        self._lines.addWidget(boxed(row(Grow(words, 2), Grow(source, 1), drop, gap=Space.S)))
        return words

    def _on_more_clicked(self) -> None:
        taken = set(self._codes)
        code = next(name for n in range(1, len(taken) + 2) if (name := f"own_{n}") not in taken)
        self._add(Coded(code=code, words="")).setFocus()
        self.modified.emit()

    def _left_to_adopt(self) -> tuple[Coded, ...]:
        return tuple(each for each in self._proposals if each.code not in self._codes)

    def _on_adopt_clicked(self) -> None:
        self.show_grounds((*self.grounds(), *self._left_to_adopt()))
        self.words[-1].setFocus()
        self.modified.emit()

    def _drop(self, words: QLineEdit) -> None:
        at = self.words.index(words)
        left = self.grounds()
        self.show_grounds((*left[:at], *left[at + 1 :]))
        self.more.setFocus()
        self.modified.emit()
