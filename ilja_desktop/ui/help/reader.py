"""Shows one section as text of a readable width, in the colours and sizes of the theme."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from ilja_desktop.ui.help.finding import places
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Space, Text

_LINE = 52
"""Average letters in a line; no line has more than 75 then (WCAG 2.2, 1.4.8 asks for 80)."""

_LINE_HEIGHT = 135
_KEY_COLUMN = 160
_LEAST_HEIGHT = 300
_HEADINGS = {1: Text.TITLE, 2: Text.SUBTITLE}


class Reader(QTextBrowser):
    """Text to read; it follows no link and loads nothing."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bare", True)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._markdown = ""
        self._sought = ""
        self._nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        self._nothing.fill(Qt.GlobalColor.transparent)

    def show_markdown(self, markdown: str, sought: str = "") -> None:
        """Show a section from its beginning, or from the first place of what was sought."""
        self._markdown, self._sought = markdown, sought
        self._dress()
        selections = self._marked()
        self.setExtraSelections(selections)
        self.verticalScrollBar().setValue(0)
        if selections:
            self._bring_into_sight(selections[0].cursor)

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """Load nothing, and keep Qt from looking for files itself where it is given nothing."""
        return self._nothing

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._markdown:
            bar = self.verticalScrollBar()
            kept = bar.value() / max(1, bar.maximum())
            self._dress()
            self.setExtraSelections(self._marked())
            bar.setValue(round(kept * bar.maximum()))

    def _measure(self) -> None:
        self.setMinimumHeight(look().px(_LEAST_HEIGHT))
        widest = round(look().metrics(Text.BODY).averageCharWidth() * _LINE)
        self.setLineWrapColumnOrWidth(min(widest, self.viewport().width()))

    def _dress(self) -> None:
        document = self.document()
        document.setDefaultFont(look().font(Text.BODY))
        document.setDocumentMargin(Space.XS)
        document.setIndentWidth(look().px(Space.XL))
        self.setMarkdown(self._markdown)
        block = document.begin()
        while block.isValid():
            _dress_block(block)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress_table(frame)
        self._measure()

    def _marked(self) -> list[QTextEdit.ExtraSelection]:
        form = QTextCharFormat()
        form.setBackground(look().colour("mark"))
        form.setForeground(look().colour("text"))
        found = []
        for start, length in places(self.toPlainText(), self._sought):
            one = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            one.cursor = cursor
            one.format = form
            found.append(one)
        return found

    def _bring_into_sight(self, cursor: QTextCursor) -> None:
        place = self.cursorRect(cursor)
        if place.bottom() > self.viewport().height():
            self.verticalScrollBar().setValue(place.top() - look().px(Space.XXXL))


def _dress_block(block: QTextBlock) -> None:
    level = block.blockFormat().headingLevel()
    cursor = QTextCursor(block)
    form = QTextBlockFormat()
    proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight
    form.setLineHeight(_LINE_HEIGHT, proportional.value)
    above, below = _margins(block, level)
    form.setTopMargin(look().px(above))
    form.setBottomMargin(look().px(below))
    cursor.mergeBlockFormat(form)
    if level:
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        letters = QTextCharFormat()
        letters.setFont(QFont(look().font(_HEADINGS.get(level, Text.STRONG))))
        cursor.mergeCharFormat(letters)


def _margins(block: QTextBlock, level: int) -> tuple[int, int]:
    """Return the room above and below a paragraph, before the font factor."""
    if QTextCursor(block).currentTable() is not None:
        return 0, 0
    if block.textList():
        return 0, Space.XS
    if level > 1:
        return Space.L, Space.S
    after_list = block.previous().isValid() and block.previous().textList()
    return (Space.S if after_list else 0), Space.S


def _dress_table(table: QTextTable) -> None:
    form = table.format()
    form.setBorder(1)
    form.setBorderCollapse(True)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(QColor(look().colour("border")))
    form.setCellPadding(look().px(6))
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    keys = QTextLength(QTextLength.Type.FixedLength, look().px(_KEY_COLUMN))
    form.setColumnWidthConstraints([keys, QTextLength()])
    table.setFormat(form)
