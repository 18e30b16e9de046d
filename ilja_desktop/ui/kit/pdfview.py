"""The preview of a PDF: its pages as pictures, and the same as text for screen readers.

Nothing touches the disk. Pages are drawn in the compute lane when they come into sight.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ilja_desktop.ui.kit.button import Extent, IconButton
from ilja_desktop.ui.kit.icons import screen_ratio
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.layout import Stretch, row
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.page import scroll_area
from ilja_desktop.ui.kit.pdfpages import POINTS_PER_INCH, Outline, Picture, outline, picture
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.work import Lane, Work

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_SCREEN_DPI = 96
_GAP = 16
_KEPT_PAGES = 12
_FITTED_MOST = 1.25
_NEARLY = 1.01


class PdfView(QWidget):
    """Shows a document from bytes.

    Args:
        name: what is shown, for screen readers, such as „Protokoll“.
        work: draws the pages.

    Signals:
        shown: a document is open; number of pages.
    """

    shown = Signal(int)

    def __init__(self, name: str, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._zoom = 1.0
        self._fitted = True
        self.messages = MessageBar()
        self._pages = _Pages(name, work)
        self._scroll = _PageScroll(scroll_area(self._pages))
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("{name} als Text").format(name=name))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll.area)
        self._stack.addWidget(self._text)
        self._views = Segment(self.tr("Ansicht"), (self.tr("Seiten"), self.tr("Text")))
        self._views.currentChanged.connect(self._stack.setCurrentIndex)
        self._count = Label("", Text.CAPTION)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.M)
        inside.addLayout(row(self._views, self._count, Stretch(), *self._zoom_buttons()))
        inside.addWidget(self.messages)
        inside.addWidget(self._stack, 1)

    def show_pdf(self, data: bytes) -> None:
        """Show a document; a damaged one leaves a message."""
        self.messages.clear()
        job = partial(outline, data)
        self._work.run(
            self,
            job,
            lambda found: self._take(data, found),
            self.messages.refuse,
            lane=Lane.COMPUTE,
        )

    def zoom(self, step: int) -> None:
        """Draw larger (+1) or smaller (-1); until then pages are as wide as there is room."""
        self._fitted = False
        larger = [zoom for zoom in ZOOMS if zoom > self._zoom * _NEARLY]
        smaller = [zoom for zoom in ZOOMS if zoom * _NEARLY < self._zoom]
        if step > 0:
            self._zoom = larger[0] if larger else ZOOMS[-1]
        else:
            self._zoom = smaller[-1] if smaller else ZOOMS[0]
        self._pages.set_zoom(self._zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Plus:
                self.zoom(+1)
            case Qt.Key.Key_Minus:
                self.zoom(-1)
            case _:
                super().keyPressEvent(event)

    def _take(self, data: bytes, found: Outline) -> None:
        self._pages.show_document(data, found)
        self._fit()
        self._text.setPlainText("\n\n".join(found.texts))
        many = self.tr("{number} Seiten").format(number=len(found.sizes))
        self._count.setText(self.tr("1 Seite") if len(found.sizes) == 1 else many)
        self._scroll.area.verticalScrollBar().setValue(0)
        self.shown.emit(len(found.sizes))

    def _fit(self) -> None:
        widest = self._pages.page_width
        if not self._fitted or not widest:
            return
        bar = self._scroll.area.verticalScrollBar().sizeHint().width()
        room = self._scroll.area.width() - bar - 2
        zoom = min(max(room / widest, ZOOMS[0]), _FITTED_MOST)
        if abs(zoom - self._zoom) > _NEARLY - 1:
            self._zoom = zoom
            self._pages.set_zoom(zoom)

    def _zoom_buttons(self) -> tuple[IconButton, IconButton]:
        smaller = IconButton("zoom-out", self.tr("Kleiner (Minus)"))
        larger = IconButton("zoom-in", self.tr("Größer (Plus)"))
        smaller.clicked.connect(lambda: self.zoom(-1))
        larger.clicked.connect(lambda: self.zoom(+1))
        for button in (smaller, larger):
            button.setProperty("extent", Extent.ICON.value)
        return smaller, larger


class _PageScroll:
    """The scroll area, reachable with the keyboard."""

    def __init__(self, area: QScrollArea) -> None:
        self.area = area
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        pages = area.widget()
        if pages is not None:
            area.setAccessibleName(pages.accessibleName())
            area.setAccessibleDescription(pages.accessibleDescription())


class _Pages(QWidget):
    """Pages below one another; asks for each as it comes into sight."""

    def __init__(self, name: str, work: Work) -> None:
        super().__init__()
        self._work = work
        self._data = b""
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._zoom = 1.0
        self._edition = 0
        self._images: OrderedDict[int, QImage] = OrderedDict()
        self._asked: set[int] = set()
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Der Inhalt steht in der Ansicht „Text“."))

    @property
    def page_width(self) -> float:
        """Width of the widest page on the screen without zoom, in pixels."""
        return max((width for width, _ in self._sizes), default=0) * _SCREEN_DPI / POINTS_PER_INCH

    def show_document(self, data: bytes, found: Outline) -> None:
        self._data, self._sizes = data, found.sizes
        self._renew()

    def set_zoom(self, zoom: float) -> None:
        self._zoom = zoom
        self._renew()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number, place in enumerate(self._places()):
            if not place.intersects(event.rect()):
                continue
            painter.fillRect(place, Qt.GlobalColor.white)
            image = self._images.get(number)
            if image is not None:
                painter.drawImage(place, image)
            else:
                self._ask(number)
            painter.setPen(look().colour("border_strong"))
            painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()

    def _renew(self) -> None:
        self._edition += 1
        self._images.clear()
        self._asked.clear()
        places = self._places()
        widest = max((place.width() for place in places), default=0)
        self.setMinimumSize(QSize(widest, places[-1].bottom() + _GAP if places else 0))
        self.update()

    def _places(self) -> list[QRect]:
        scale = self._zoom * _SCREEN_DPI / POINTS_PER_INCH
        places, top = [], 0
        for width, height in self._sizes:
            size = QSize(round(width * scale), round(height * scale))
            left = max(0, (self.width() - size.width()) // 2)
            places.append(QRect(left, top, size.width(), size.height()))
            top += size.height() + _GAP
        return places

    def _ask(self, number: int) -> None:
        if number in self._asked:
            return
        self._asked.add(number)
        edition = self._edition
        dots = _SCREEN_DPI * self._zoom * screen_ratio()
        self._work.run(
            self,
            partial(picture, self._data, number, dots),
            lambda drawn: self._take(edition, number, drawn),
            lane=Lane.COMPUTE,
        )

    def _take(self, edition: int, number: int, drawn: Picture) -> None:
        if edition != self._edition:
            return
        self._asked.discard(number)
        self._images[number] = image(drawn)
        while len(self._images) > _KEPT_PAGES:
            self._images.popitem(last=False)
        self.update()


def image(drawn: Picture) -> QImage:
    """Return a drawn page as Qt paints it."""
    shared = QImage(
        drawn.pixels, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32
    )
    return shared.copy()
