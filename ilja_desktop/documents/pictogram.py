"""The pictures of the plain forms: one thought each, drawn here, with one stroke and one size.

All lie on a square of 48 points with its origin at the lower left; they are read in black and
white. What each shows is said in words beside the texts of the forms.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reportlab.platypus import Flowable

from ilja_desktop.documents.style import ACCENT_DARK

SIDE = 52.0
_GRID = 48.0
_STROKE = 2.4
Shape = Callable[[Any], None]
"""Draws on a reportlab canvas, which has no types."""


class Pictogram(Flowable):  # type: ignore[misc]  # reportlab has no types
    """One of the pictures, by its name."""

    def __init__(self, name: str) -> None:
        """Raise ``KeyError`` if there is no such picture."""
        super().__init__()
        self._shapes = PICTURES[name]()
        self.width = self.height = SIDE

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return SIDE, SIDE

    def draw(self) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.scale(SIDE / _GRID, SIDE / _GRID)
        canvas.setLineWidth(_STROKE)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        canvas.setStrokeColor(ACCENT_DARK)
        canvas.setFillColor(ACCENT_DARK)
        for shape in self._shapes:
            shape(canvas)
        canvas.restoreState()


def _line(*points: float) -> Shape:
    def draw(canvas: Any) -> None:
        path = canvas.beginPath()
        path.moveTo(*points[:2])
        for at in range(2, len(points), 2):
            path.lineTo(*points[at : at + 2])
        canvas.drawPath(path)

    return draw


def _circle(x: float, y: float, radius: float) -> Shape:
    return lambda canvas: canvas.circle(x, y, radius)


def _dot(x: float, y: float, radius: float = 1.7) -> Shape:
    return lambda canvas: canvas.circle(x, y, radius, stroke=0, fill=1)


def _box(x: float, y: float, width: float, height: float, radius: float = 2) -> Shape:
    return lambda canvas: canvas.roundRect(x, y, width, height, radius)


def _arc(x: float, y: float, radius: float, start: float, end: float) -> Shape:
    return lambda canvas: canvas.arc(
        x - radius, y - radius, x + radius, y + radius, start, end - start
    )


def _curve(*points: float) -> Shape:
    def draw(canvas: Any) -> None:
        path = canvas.beginPath()
        path.moveTo(*points[:2])
        for at in range(2, len(points), 6):
            path.curveTo(*points[at : at + 6])
        canvas.drawPath(path)

    return draw


def _bust(x: float, y: float, size: float) -> list[Shape]:
    """Return a head and shoulders above a point."""
    return [
        _circle(x, y + size * 1.75, size * 0.62),
        _curve(
            x - size,
            y,
            *(x - size, y + size * 1.2, x + size, y + size * 1.2, x + size, y),
        ),
    ]


def _talking() -> list[Shape]:
    return [
        *_bust(11, 3, 9),
        *_bust(37, 3, 9),
        _box(12, 31, 24, 14, 4),
        _dot(18, 38),
        _dot(24, 38),
        _dot(30, 38),
        _line(17, 31, 15, 27, 22, 31),
    ]


def _people() -> list[Shape]:
    return [*_bust(9, 8, 8), *_bust(39, 8, 8), *_bust(24, 4, 10)]


def _choice() -> list[Shape]:
    return [
        _circle(13, 24, 11),
        _line(7.5, 24, 11.5, 19.5, 18.5, 28.5),
        _circle(36, 24, 11),
        _line(32, 20, 40, 28),
        _line(32, 28, 40, 20),
    ]


def _closed_mouth() -> list[Shape]:
    return [
        _circle(24, 26, 19),
        _dot(17, 31, 2.2),
        _dot(31, 31, 2.2),
        _line(17, 18, 31, 18),
        _box(21.3, 1.5, 5.4, 21, 2.7),
    ]


def _rows(left: float, right: float) -> list[Shape]:
    return [_line(left, y, right, y) for y in (34, 25, 16)]


def _list() -> list[Shape]:
    return [_box(8, 3, 32, 42), *_rows(20, 34), *(_dot(14, y, 2) for y in (34, 25, 16))]


def _tick() -> list[Shape]:
    return [_box(8, 6, 32, 32), _line(14, 23, 21, 14, 42, 42)]


def _calendar() -> list[Shape]:
    days = [_dot(x, y) for y in (22, 14) for x in (14, 24, 34)]
    ring = _circle(34, 14, 5)
    head = _line(6, 30, 42, 30)
    return [_box(6, 5, 36, 36), head, _line(15, 37, 15, 45), _line(33, 37, 33, 45), *days, ring]


def _stop() -> list[Shape]:
    """A raised hand, its palm towards the reader."""
    fingers = [
        _curve(x, 20, *(x, 20, x, top, x, top), *(x, top + 4, x + 6.5, top + 4, x + 6.5, top))
        for x, top in ((13, 36), (19.5, 41), (26, 40), (32.5, 35))
    ]
    palm = _curve(
        13,
        20,
        *(13, 20, 13, 24, 13, 24),
        *(9, 29, 5, 28, 5, 25),
        *(7, 18, 11, 3, 24, 3),
        *(34, 3, 39, 9, 39, 20),
        *(39, 24, 39, 30, 39, 35),
    )
    return [*fingers, palm]


def _paper() -> list[Shape]:
    sheet = _line(9, 3, 9, 45, 29, 45, 39, 35, 39, 3, 9, 3)
    return [sheet, _line(29, 45, 29, 35, 39, 35), *(_line(15, y, 33, y) for y in (27, 19, 11))]


def _law() -> list[Shape]:
    pans = [
        shape
        for x in (10, 38)
        for shape in (_line(x - 7, 20, x, 36, x + 7, 20), _arc(x, 20, 7, 180, 360))
    ]
    return [_line(24, 44, 24, 5), _line(14, 4, 34, 4), _line(10, 36, 38, 36), *pans]


def _table() -> list[Shape]:
    return [
        *_bust(9, 22, 7),
        *_bust(24, 25, 7.5),
        *_bust(39, 22, 7),
        _line(3, 18, 45, 18),
        _line(9, 18, 9, 4),
        _line(39, 18, 39, 4),
    ]


def _pen() -> list[Shape]:
    return [
        _line(20, 20, 38, 44, 44, 39, 25, 16, 18, 13, 20, 20),
        _curve(4, 6, *(8, 14, 11, 2, 15, 6), *(19, 11, 21, 2, 26, 6)),
        _line(30, 5, 44, 5),
    ]


def _phone() -> list[Shape]:
    return [_box(13, 2, 22, 44, 4), _line(13, 39, 35, 39), _line(13, 11, 35, 11), _dot(24, 6.5)]


def _letter() -> list[Shape]:
    return [_box(4, 9, 40, 30), _line(5, 38, 24, 22, 43, 38)]


def _hands() -> list[Shape]:
    """Two people, one with an arm around the other."""
    return [
        *_bust(15, 4, 10),
        *_bust(34, 4, 9),
        _curve(22, 13, *(28, 19, 38, 19, 43, 11)),
    ]


PICTURES: dict[str, Callable[[], list[Shape]]] = {
    "talking": _talking,
    "people": _people,
    "choice": _choice,
    "closed_mouth": _closed_mouth,
    "list": _list,
    "tick": _tick,
    "calendar": _calendar,
    "stop": _stop,
    "paper": _paper,
    "law": _law,
    "table": _table,
    "pen": _pen,
    "phone": _phone,
    "letter": _letter,
    "hands": _hands,
}
