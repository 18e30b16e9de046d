"""A QR code as a drawing: vector squares on a white ground with the quiet zone around them."""

from __future__ import annotations

import segno
from reportlab.platypus import Flowable

from ilja_desktop.documents.style import INK, PAPER

QUIET = 4
"""Modules of white around the code (ISO/IEC 18004)."""


def modules(content: str) -> tuple[bytes, ...]:
    """Return the code of a short text, row by row: 1 is dark, 0 is light."""
    return tuple(bytes(row) for row in segno.make_qr(content, error="m").matrix)


class QrCode(Flowable):  # type: ignore[misc]  # reportlab has no types
    """The code of a short text.

    Args:
        content: what a reader gets.
        size: width and height with the quiet zone, in points.
    """

    def __init__(self, content: str, size: float) -> None:
        super().__init__()
        self._rows = modules(content)
        self._size = size

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = self.height = self._size
        return self.width, self.height

    def draw(self) -> None:
        count = len(self._rows) + 2 * QUIET
        side = self._size / count
        self.canv.setFillColor(PAPER)
        self.canv.rect(0, 0, self._size, self._size, stroke=0, fill=1)
        self.canv.setFillColor(INK)
        for number, row in enumerate(self._rows):
            bottom = self._size - (number + QUIET + 1) * side
            for start, length in _dark(row):
                self.canv.rect(
                    (start + QUIET) * side, bottom, length * side, side, stroke=0, fill=1
                )


def _dark(row: bytes) -> list[tuple[int, int]]:
    """Return where dark stretches begin in a row, and how long they are, in modules."""
    found: list[tuple[int, int]] = []
    for place, module in enumerate(row):
        if module and place and row[place - 1]:
            start, length = found[-1]
            found[-1] = (start, length + 1)
        elif module:
            found.append((place, 1))
    return found
