"""Icons: Lucide drawings tinted with a token colour, sharp on every screen, drawn once.

Pictures are kept in Qt's own ``QPixmapCache``, which dies with the application.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from ilja_desktop.ui.kit.asset import RESOURCES
from ilja_desktop.ui.kit.look import look

_STROKE = "1.9"


def drawing(name: str, colour: str, stroke: str = _STROKE) -> str:
    """Return the SVG of an icon in a colour ``#RRGGBB``.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    source = _source(name).replace("currentColor", colour)
    return source.replace('stroke-width="2"', f'stroke-width="{stroke}"')


def pixmap(name: str, colour: str, size: int = 18, ratio: float = 0) -> QPixmap:
    """Return an icon as a picture.

    Args:
        name: the Lucide name, such as ``shield-check``.
        colour: a token name, such as ``muted``.
        size: edge in pixels before the font factor.
        ratio: device pixels per pixel; 0 takes the main screen's.
    """
    ratio = ratio or screen_ratio()
    paint = look().colours.named(colour)
    edge = round(look().px(size) * ratio)
    key = f"icon:{name}:{paint}:{edge}:{ratio}"
    picture = QPixmap()
    if QPixmapCache.find(key, picture):
        return picture
    picture = _draw(name, paint, edge)
    picture.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, picture)
    return picture


def icon(name: str, colour: str = "text", size: int = 18, gap: int = 0) -> QIcon:
    """Return an icon for a button, with its disabled state.

    Args:
        name: the Lucide name.
        colour: a token name.
        size: edge in pixels before the font factor.
        gap: empty pixels on the right; style sheets know no distance between icon and text.
    """
    made = QIcon()
    for mode, paint in (
        (QIcon.Mode.Normal, colour),
        (QIcon.Mode.Active, colour),
        (QIcon.Mode.Disabled, "border_input"),
    ):
        made.addPixmap(_padded(pixmap(name, paint, size), look().px(gap) if gap else 0), mode)
    return made


def screen_ratio() -> float:
    """Return the device pixels per pixel of the main screen."""
    return QGuiApplication.primaryScreen().devicePixelRatio()


def _draw(name: str, paint: str, edge: int) -> QPixmap:
    picture = QPixmap(QSize(edge, edge))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing(name, paint).encode())).render(painter)
    painter.end()
    return picture


def _padded(picture: QPixmap, gap: int) -> QPixmap:
    if not gap:
        return picture
    ratio = picture.devicePixelRatio()
    wide = QPixmap(round(picture.width() + gap * ratio), picture.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return wide


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
