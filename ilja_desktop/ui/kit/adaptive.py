"""Layouts for narrow windows and large type: what lacks room goes below.

``Adaptive`` turns columns into one column, ``Flow`` lets buttons and chips run on in lines.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QSizePolicy, QWidget

from ilja_desktop.ui.kit.layout import Grow, boxed
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Space


class Adaptive(QWidget):
    """Parts side by side; below one another where the width lacks.

    Args:
        parts: widgets or ``Grow(part, share)``.
        below: the width in pixels, before the font factor, under which they stack at the latest;
            they also stack as soon as they would not fit.
        gap: between the parts.
    """

    def __init__(
        self,
        *parts: QWidget | Grow,
        below: int = 0,
        gap: int = Space.L,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._below = below
        self._parts: list[QWidget] = []
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        for part in parts:
            if isinstance(part, Grow):
                widget = part.part if isinstance(part.part, QWidget) else boxed(part.part)
                self._box.addWidget(widget, part.share)
            else:
                widget = part
                self._box.addWidget(widget, 0)
            self._parts.append(widget)

    @property
    def stacked(self) -> bool:
        """Return whether the parts stand below one another."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        widest = max((part.minimumSizeHint().width() for part in self._shown()), default=0)
        return QSize(widest, self._box.totalMinimumSize().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._choose()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._choose()

    def _choose(self) -> None:
        shown = self._shown()
        needed = sum(_needed(part) for part in shown)
        needed += self._box.spacing() * max(0, len(shown) - 1)
        narrow = self.width() < needed or self.width() / look().factor < self._below
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if direction != self._box.direction():
            self._box.setDirection(direction)
            self.updateGeometry()

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]


class Whole(QWidget):
    """Words, such as a name, that rather stand on a line of their own than be cut."""

    def __init__(self, inside: QLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside.setContentsMargins(0, 0, 0, 0)
        self.setLayout(inside)


_ARRANGES = (QEvent.Type.LayoutRequest, QEvent.Type.StyleChange, QEvent.Type.Show)
"""What changes how wide parts are; while it is hidden nobody tells a ``Flow`` of other words."""


class Flow(QWidget):
    """Parts in a line that goes on in the next one, as words do.

    Args:
        parts: widgets in order.
        right: whether the lines end at the right, as the actions of a page do.
        gap: between the parts and between the lines.
    """

    def __init__(
        self,
        *parts: QWidget,
        right: bool = False,
        gap: int = Space.S,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts: list[QWidget] = []
        self._right = right
        self._gap = gap
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for part in parts:
            self.add(part)

    def add(self, part: QWidget) -> None:
        """Put a part at the end."""
        part.setParent(self)
        self._parts.append(part)
        self._arrange()

    def sizeHint(self) -> QSize:
        sizes = [part.sizeHint() for part in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        sizes = [part.sizeHint() for part in self._shown()]
        widest = max((size.width() for size in sizes), default=0)
        return QSize(widest, max((size.height() for size in sizes), default=0))

    def event(self, event: QEvent) -> bool:
        if event.type() in _ARRANGES:
            self._arrange()
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _arrange(self) -> None:
        top = 0
        for line in self._lines():
            height = max(part.sizeHint().height() for part in line)
            taken = sum(part.sizeHint().width() for part in line) + self._gap * (len(line) - 1)
            left = self.width() - taken if self._right else 0
            for part in line:
                size = part.sizeHint()
                part.setGeometry(left, top + (height - size.height()) // 2, *size.toTuple())
                left += size.width() + self._gap
            top += height + self._gap
        wanted = max(0, top - self._gap)
        if wanted != self.maximumHeight() or wanted != self.minimumHeight():
            self.setFixedHeight(wanted)

    def _lines(self) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = []
        left = 0
        for part in self._shown():
            width = part.sizeHint().width()
            if not lines or left + width > self.width():
                lines.append([])
                left = 0
            lines[-1].append(part)
            left += width + self._gap
        return lines


def _needed(part: QWidget) -> int:
    """Return the width below which a part is better off on its own line."""
    hint = part.sizeHint() if isinstance(part, Flow | Whole) else part.minimumSizeHint()
    return max(hint.width(), part.minimumWidth())
