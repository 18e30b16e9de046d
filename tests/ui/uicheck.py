"""Looks over a window in-process and names what a person could not use.

Found are operable controls without a name, too small, unreachable with the Tab key or keeping it,
and text that is cut or overlapped. Used by the tests of every room.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QTextEdit,
    QWidget,
)

from ilja_desktop.ui.kit.focusring import FocusRing
from ilja_desktop.ui.kit.label import ElidedLabel

OPERABLE = (
    QAbstractButton,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QComboBox,
    QAbstractItemView,
    QAbstractSpinBox,
    QAbstractSlider,
    QTabBar,
)
Shown = Sequence[QWidget]
"""All visible parts of a window."""
SMALLEST_TARGET = 24
"""Edge in pixels (WCAG 2.2, 2.5.8)."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing somebody could not use: what is wrong and where."""

    what: str
    where: str


def findings(window: QWidget) -> list[Finding]:
    """Return everything found in a visible window."""
    shown = [part for part in window.findChildren(QWidget) if part.isVisible()]
    return [
        Finding(what, where) for what, check in CHECKS.items() for where in check(window, shown)
    ]


def unnamed(_window: QWidget, shown: Shown) -> Iterator[str]:
    """Find operable controls a screen reader could not name (EN 301 549, 11.4.1.2)."""
    for part in _operable(shown):
        interface = QAccessible.queryAccessibleInterface(part)
        if interface and not interface.text(QAccessible.Text.Name).strip():
            yield _path(part)


def too_small(_window: QWidget, shown: Shown) -> Iterator[str]:
    """Find buttons and tabs under 24 by 24 pixels."""
    for part in _operable(shown):
        if isinstance(part, QAbstractButton) and _under(part.size()):
            yield f"{_path(part)} {part.width()}x{part.height()}"
        if isinstance(part, QTabBar):
            sizes = [part.tabRect(at).size() for at in range(part.count())]
            yield from (f"{_path(part)} {size}" for size in sizes if _under(size))


def clipped(_window: QWidget, shown: Shown) -> Iterator[str]:
    """Find text that does not fit where it stands."""
    for part in shown:
        if part.width() == 0:
            continue
        needed = _needed(part)
        if needed.width() > part.width() + 1 or needed.height() > part.height() + 2:
            yield f"{_path(part)} needs {needed.toTuple()} has {part.size().toTuple()}"


def cut_off(_window: QWidget, shown: Shown) -> Iterator[str]:
    """Find controls that stick out of their parent where nothing scrolls."""
    for part in shown:
        host = part.parentWidget()
        if host is None or isinstance(host, QAbstractScrollArea):
            continue
        if _too_wide(part):
            yield f"{_path(part)} {part.width()} wider than {host.width()}"
        if _in_viewport(part) or part.isWindow() or not isinstance(part, (*OPERABLE, QLabel)):
            continue
        if not host.rect().adjusted(-1, -1, 1, 1).contains(part.geometry()):
            yield f"{_path(part)} {part.geometry().getRect()} outside {host.size().toTuple()}"


def overlapping(window: QWidget, shown: Shown) -> Iterator[str]:
    """Find neighbours in one layout that cover each other."""
    for host in (window, *shown):
        if host.layout() is None or isinstance(host, QStackedWidget):
            continue
        children = host.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        parts = [
            part
            for part in children
            if part.isVisible() and not part.isWindow() and not isinstance(part, FocusRing)
        ]
        for at, first in enumerate(parts):
            for second in parts[at + 1 :]:
                common: QRect = first.geometry().intersected(second.geometry())
                if common.width() > 2 and common.height() > 2:
                    yield f"{_path(first)} and {_path(second)}"


def unreachable(window: QWidget, shown: Shown) -> Iterator[str]:
    """Find operable controls the Tab key never comes to."""
    seen: set[int] = set()
    part: QWidget | None = window.nextInFocusChain()
    while part is not None and part is not window and id(part) not in seen:
        seen.add(id(part))
        part = part.nextInFocusChain()
    for part in _operable(shown):
        policy = part.focusPolicy()
        editable = not isinstance(part, QAbstractSlider | QTabBar)
        if id(part) not in seen or (
            editable and part.isEnabled() and not policy & Qt.FocusPolicy.TabFocus
        ):
            yield _path(part)


def tab_traps(window: QWidget, _shown: Shown) -> Iterator[str]:
    """Find text areas that keep the Tab key (WCAG 2.1.2)."""
    for part in window.findChildren(QWidget):
        if isinstance(part, QPlainTextEdit | QTextEdit) and not part.tabChangesFocus():
            yield _path(part)
        if isinstance(part, QAbstractItemView) and part.tabKeyNavigation():
            yield _path(part)


CHECKS: dict[str, Callable[[QWidget, Shown], Iterator[str]]] = {
    "unnamed": unnamed,
    "too small": too_small,
    "clipped": clipped,
    "cut off": cut_off,
    "overlapping": overlapping,
    "unreachable": unreachable,
    "tab trap": tab_traps,
}


def _operable(shown: Shown) -> Iterator[QWidget]:
    return (part for part in shown if isinstance(part, OPERABLE) and not _inner(part))


def _inner(part: QWidget) -> bool:
    """Return whether Qt itself put the part inside another control."""
    host = part.parentWidget()
    return (
        isinstance(part, QAbstractSlider)
        or isinstance(host, QComboBox | QAbstractSpinBox | QLineEdit)
        or (isinstance(part, QAbstractButton) and isinstance(host, QAbstractItemView))
        or type(part).__name__ == "QHeaderView"
    )


def _needed(part: QWidget) -> QSize:
    if isinstance(part, ElidedLabel):
        return QSize(0, part.fontMetrics().height())
    if isinstance(part, QLabel) and part.text() and part.pixmap().isNull():
        if part.wordWrap():
            return QSize(0, part.heightForWidth(part.width()))
        return part.sizeHint()
    if isinstance(part, QPushButton | QCheckBox | QRadioButton) and part.text():
        return part.sizeHint()
    return QSize(0, 0)


def _in_viewport(part: QWidget) -> bool:
    host = part.parentWidget()
    area = host.parentWidget() if host is not None else None
    return isinstance(area, QAbstractScrollArea) and area.viewport() is host


def _too_wide(part: QWidget) -> bool:
    """Return whether a scrolled part sticks out sideways where nothing scrolls sideways."""
    host = part.parentWidget()
    area = host.parentWidget() if host is not None else None
    if host is None or not isinstance(area, QScrollArea) or area.widget() is not part:
        return False
    off = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return off and part.width() > host.width() + 1


def _under(size: QSize) -> bool:
    return size.width() < SMALLEST_TARGET or size.height() < SMALLEST_TARGET


def _path(part: QWidget) -> str:
    names: list[str] = []
    at: QWidget | None = part
    while at is not None and len(names) < 4:
        text = at.text()[:24] if isinstance(at, QLabel | QAbstractButton) else at.accessibleName()
        names.append(f"{type(at).__name__}({text})" if text else type(at).__name__)
        at = at.parentWidget()
    return "/".join(reversed(names))
