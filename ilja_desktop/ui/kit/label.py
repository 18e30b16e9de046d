"""Labels: everything foreign is plain text, nothing is cut without saying so.

Use ``Label`` for one line that fits, ``ElidedLabel`` where space may lack, ``WrappedLabel`` for
sentences, ``IconLabel`` for a drawing. Only ``Label`` and its kin may show text of people.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ilja_desktop.ui.kit.icons import pixmap
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Space, Text, Tone

_ENDLESS = 1_000_000


class Label(QLabel):
    """Text that is never taken for markup."""

    def __init__(
        self,
        text: str = "",
        role: Text = Text.BODY,
        tone: Tone | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", role.value)
        if tone is not None:
            self.setProperty("tone", tone.value)
        self.setText(text)

    def set_tone(self, tone: Tone | None) -> None:
        """Colour the text anew."""
        self.setProperty("tone", tone.value if tone is not None else None)
        repolish(self)


class WrappedLabel(Label):
    """A sentence over several lines that claims the height it needs.

    ``QLabel.heightForWidth`` is ignored by most layouts and never shrinks below the minimum height,
    so the height is measured from the font whenever the width changes.
    """

    def __init__(
        self,
        text: str = "",
        role: Text = Text.BODY,
        tone: Tone | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role, tone, parent)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._claim_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._claim_height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._claim_height()

    def sizeHint(self) -> QSize:
        widest = max(map(self.fontMetrics().horizontalAdvance, self.text().split("\n")), default=0)
        return QSize(min(widest + 4, look().px(640)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(80), super().minimumSizeHint().height())

    def _claim_height(self) -> None:
        margins = self.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        flags = int(Qt.TextFlag.TextWordWrap)
        needed = self.fontMetrics().boundingRect(QRect(0, 0, width, _ENDLESS), flags, self.text())
        height = needed.height() + margins.top() + margins.bottom() + 2
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)


class ElidedLabel(Label):
    """One line that shortens itself; tooltip and screen reader keep the whole text."""

    def __init__(
        self,
        text: str = "",
        role: Text = Text.BODY,
        tone: Tone | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role, tone, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(self._needed() + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(look().px(60), self._needed()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), shown)
        painter.end()

    def _needed(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.text()) + 1

    def _tell(self) -> None:
        self.setToolTip(plain_tip(self.text()) if self._needed() > self.width() else "")


class TwoLines(QWidget):
    """A strong line and a caption below it, close together whatever the height around them."""

    def __init__(self, title: str, detail: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel(title, Text.STRONG)
        self.detail = ElidedLabel(detail, Text.CAPTION)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.XXS)
        inside.addStretch(1)
        inside.addWidget(self.title)
        inside.addWidget(self.detail)
        inside.addStretch(1)

    def show_lines(self, title: str, detail: str) -> None:
        """Say something else."""
        self.title.setText(title)
        self.detail.setText(detail)


class IconLabel(QLabel):
    """An icon that follows the theme; a name only where it says something of its own.

    Args:
        name: the Lucide name.
        colour: a token name.
        size: edge in pixels before the font factor.
        meaning: what a screen reader says; empty for a mere ornament.
    """

    def __init__(self, name: str, colour: str = "muted", size: int = 18, meaning: str = "") -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self._size = size
        self.setAccessibleName(meaning)
        self.setToolTip(plain_tip(meaning))
        self._draw()

    def set_icon(self, name: str, colour: str, meaning: str = "") -> None:
        """Show another icon."""
        self._name, self._colour = name, colour
        self.setAccessibleName(meaning)
        self.setToolTip(plain_tip(meaning))
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw()

    def _draw(self) -> None:
        edge = look().px(self._size)
        self.setFixedSize(edge, edge)
        self.setPixmap(pixmap(self._name, self._colour, self._size))


def plain_tip(text: str) -> str:
    """Return a tooltip that Qt does not take for markup, whatever it contains."""
    if not text:
        return ""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{escaped}</qt>"


def repolish(widget: QWidget) -> None:
    """Let the style sheet look at a changed property."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
