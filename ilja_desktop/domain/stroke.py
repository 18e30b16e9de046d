"""The shape of a signature drawn on the screen: lines, and nothing of how they were drawn.

Time, speed and pressure would be biometric data (Art. 4 Nr. 14 DSGVO). They are never asked for;
and because a pen that is read at even times leaves its speed in the distance of the points, every
line is laid out anew at even distances before anything is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import dist, hypot

WIDTH, HEIGHT = 3000, 1000
"""The grid a shape lies on; its field is three times as wide as high."""
_STEP = 12.0
_TOLERANCE = 4.0
_MOST_POINTS = 4000
_LEAST_INK = 250.0
_LEAST_SPREAD = 90

Line = tuple[tuple[int, int], ...]
"""Points from left to right and top to bottom of the grid."""


@dataclass(frozen=True)
class Shape:
    """What somebody drew; lines in the order they were drawn."""

    lines: tuple[Line, ...] = ()

    def enough(self) -> bool:
        """Say whether it is more than a dot or a slip of the hand."""
        points = [point for line in self.lines for point in line]
        ink = sum(dist(one, other) for line in self.lines for one, other in pairwise(line))
        if ink < _LEAST_INK:
            return False
        across = [x for x, _ in points]
        return max(across) - min(across) >= _LEAST_SPREAD


def shape_of(drawn: Sequence[Sequence[tuple[float, float]]], width: float, height: float) -> Shape:
    """Return the bare shape of what was drawn in a field.

    Args:
        drawn: lines of points in the field's own units, from its upper left corner.
        width: of the field.
        height: of the field.
    """
    scale = min(WIDTH / width, HEIGHT / height)
    lines, left = [], _MOST_POINTS
    for points in drawn:
        even = _evenly([(_inside(x * scale, WIDTH), _inside(y * scale, HEIGHT)) for x, y in points])
        line = _simplified(even)[:left]
        left -= len(line)
        if line:
            lines.append(tuple((round(x), round(y)) for x, y in line))
    return Shape(tuple(lines))


_Point = tuple[float, float]


def _inside(value: float, most: int) -> float:
    return min(max(value, 0.0), float(most))


def _evenly(points: Sequence[_Point]) -> list[_Point]:
    """Lay points along a line at even distances; first and last stay."""
    if not points:
        return []
    laid, owed = [points[0]], _STEP
    for start, end in pairwise(points):
        length = dist(start, end)
        while length and owed <= length:
            share = owed / length
            laid.append(
                (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)
            )
            owed += _STEP
        owed -= length
    if laid[-1] != points[-1]:
        laid.append(points[-1])
    return laid


def _simplified(points: Sequence[_Point]) -> list[_Point]:
    """Leave out points that lie on the way between others (Douglas and Peucker, 1973)."""
    if len(points) < 3:
        return list(points)
    kept, open_spans = {0, len(points) - 1}, [(0, len(points) - 1)]
    while open_spans:
        first, last = open_spans.pop()
        away = [_away(points[n], points[first], points[last]) for n in range(first + 1, last)]
        if away and max(away) > _TOLERANCE:
            middle = first + 1 + away.index(max(away))
            kept.add(middle)
            open_spans += [(first, middle), (middle, last)]
    return [points[number] for number in sorted(kept)]


def _away(point: _Point, start: _Point, end: _Point) -> float:
    """Return how far a point lies from the line between two others."""
    across, down = end[0] - start[0], end[1] - start[1]
    length = hypot(across, down)
    if not length:
        return dist(point, start)
    return abs(across * (start[1] - point[1]) - (start[0] - point[0]) * down) / length
