"""A scan as a picture: decoded within limits, in the kind it was found to be and no other."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.scan import ScanKind
from ilja_desktop.ui.kit.look import look

_MEGABYTES = 512
_WIDEST = 1800
_SHOWN = 560


@dataclass(eq=False)
class PictureUnreadable(Refusal):
    """The picture cannot be drawn."""

    file: str


def decoded(content: bytes, kind: ScanKind, title: str) -> QImage:
    """Return the picture of a photograph, upright and not larger than a screen needs.

    Raises:
        PictureUnreadable: what lies in the file is no picture of its kind.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, kind.value.lower().encode("ascii"))
    QImageReader.setAllocationLimit(_MEGABYTES)
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() > _WIDEST:
        reader.setScaledSize(QSize(_WIDEST, max(1, size.height() * _WIDEST // size.width())))
    image = reader.read()
    if image.isNull():
        raise PictureUnreadable(title)
    return image


class ScanPicture(QWidget):
    """Shows a decoded picture as wide as there is room."""

    def __init__(self, image: QImage, name: str) -> None:
        super().__init__()
        self._image = image
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(max(1, _SHOWN * image.height() // image.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self.rect()
        place.setSize(shown)
        painter.drawImage(place, self._image)
        painter.setPen(look().colour("border_strong"))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()
