"""Avatars: two initials on a quiet colour, the same for the same record."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPixmap, QPixmapCache
from PySide6.QtWidgets import QWidget

from ilja_desktop.ui.kit.icons import screen_ratio
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Text


def initials(given_name: str, family_name: str) -> str:
    """Return the first letters of a name, in capitals."""
    return (given_name.strip()[:1] + family_name.strip()[:1]).upper()


def avatar_pixmap(letters: str, seed: int, edge: int, ratio: float) -> QPixmap:
    """Return the picture of an avatar.

    Args:
        letters: the initials.
        seed: chooses the colour; the record's id.
        edge: width and height in pixels, already scaled.
        ratio: device pixels per pixel.
    """
    current = look()
    colour = seed % len(current.colours.people)
    key = f"avatar:{letters}:{colour}:{edge}:{ratio}:{current.key}"
    picture = QPixmap()
    if QPixmapCache.find(key, picture):
        return picture
    picture = QPixmap(round(edge * ratio), round(edge * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    circle = QRectF(0.5, 0.5, edge - 1, edge - 1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(current.colours.people_bg[colour]))
    painter.drawEllipse(circle)
    font = QFont(current.font(Text.CAPTION_STRONG))
    font.setPixelSize(max(8, round(edge * 0.36)))
    painter.setFont(font)
    painter.setPen(QColor(current.colours.people[colour]))
    painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), letters)
    painter.end()
    QPixmapCache.insert(key, picture)
    return picture


class Avatar(QWidget):
    """An ornament beside a name; says nothing of its own."""

    def __init__(self, letters: str, seed: int = 0, edge: int = 40) -> None:
        super().__init__()
        self._letters = letters
        self._seed = seed
        self._edge = edge
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        picture = avatar_pixmap(self._letters, self._seed, self.width(), screen_ratio())
        painter.drawPixmap(0, 0, picture)
        painter.end()

    def _measure(self) -> None:
        self.setFixedSize(look().px(self._edge), look().px(self._edge))
