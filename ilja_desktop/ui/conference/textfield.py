"""Labelled fields of the open item: text that grows, with its label above."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ilja_desktop.ui.kit.label import repolish
from ilja_desktop.ui.kit.labelled import caption
from ilja_desktop.ui.kit.layout import Stretch, row
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Space, Text


class TextField(QWidget):
    """Several lines of text; the Tab key leaves them.

    Args:
        label: what is asked.
        lines: height in lines.
        corner: a widget right of the label, or nothing.

    Signals:
        edited: the user typed; the text as it stands.
    """

    edited = Signal(str)

    def __init__(self, label: str, lines: int = 3, corner: QWidget | None = None) -> None:
        super().__init__()
        self.area = QPlainTextEdit()
        self.area.setTabChangesFocus(True)
        self.area.setFixedHeight(self.area.fontMetrics().lineSpacing() * lines + look().px(18))
        title = caption(label, self.area, Text.STRONG)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.XS)
        parts = (title, Stretch()) if corner is None else (title, Stretch(), corner)
        inside.addLayout(row(*parts))
        inside.addWidget(self.area)
        self.area.textChanged.connect(self._on_text_changed)

    def show_text(self, text: str) -> None:
        """Show a text without announcing it."""
        self.area.blockSignals(True)
        self.area.setPlainText(text)
        self.area.blockSignals(False)
        self.mark(wrong=False)

    def mark(self, *, wrong: bool) -> None:
        """Mark the field as what is missing."""
        if bool(self.area.property("wrong")) != wrong:
            self.area.setProperty("wrong", wrong)
            repolish(self.area)

    def _on_text_changed(self) -> None:
        self.mark(wrong=False)
        self.edited.emit(self.area.toPlainText())
