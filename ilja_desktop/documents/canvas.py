"""The one place that touches private parts of reportlab; ``tests/documents`` holds it to account.

Every page opens as an artifact. Drawing a bound flowable closes the artifact, opens marked
content of its node, and opens the artifact again. So whatever nobody bound - rules, backgrounds,
header, footer, repeated table heads - is an artifact by construction, and unmarked content
cannot come about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from ilja_desktop.documents.node import Box, Drawn, Node

Furniture = Callable[[Canvas, int, int], None]
"""Draws header and footer of a page: canvas, its number, the number of pages."""


class TaggedCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas that knows what it draws."""

    _code: list[str]

    def __init__(self, *args: Any, furniture: Furniture, **options: Any) -> None:
        super().__init__(*args, **options)
        self.drawn = Drawn()
        self._furniture = furniture
        self._inside = False
        self._seen: dict[int, object] = {}

    def showPage(self) -> None:
        """End a page: all that is not marked on it is an artifact."""
        self._code.insert(0, "/Artifact BMC")
        self._code.append("EMC")
        super().showPage()
        self.drawn.pages.append([])

    @contextmanager
    def marked(self, node: Node, owner: object) -> Iterator[None]:
        """Draw the content of a node; what is drawn a second time stays an artifact."""
        if self._inside or id(owner) in self._seen:
            yield
            return
        self._seen[id(owner)] = owner  # kept alive, so that no later flowable gets its number
        mcid = self.drawn.mark(node, self.page_index)
        self._code.append(f"EMC\n/{node.role} <</MCID {mcid}>> BDC")
        self._inside = True
        try:
            yield
        finally:
            self._inside = False
            self._code.append("EMC\n/Artifact BMC")

    def draw_shaped(self, operators: Iterable[str]) -> None:
        """Draw glyphs that were shaped and placed already."""
        self._code.append("\n".join(["BT", *operators, "ET"]))

    @property
    def page_index(self) -> int:
        """The index of the page being drawn."""
        return int(self._pageNumber) - 1

    def box(self, width: float, height: float) -> Box:
        """Return the rectangle of a flowable being drawn at the origin, as the page sees it."""
        left, bottom = self.absolutePosition(0, 0)
        return Box(self.page_index, left, bottom, left + width, bottom + height)

    def save(self) -> None:
        """Finish: now that the number of pages is known, draw header and footer on each."""
        if self._code:
            self.showPage()
        pages = self._doc.Pages.pages
        for number, page in enumerate(pages, 1):
            self._code = []
            self.init_graphics_state()
            self._furniture(self, number, len(pages))
            furniture = "\n".join(["/Artifact <</Type /Pagination>> BDC", *self._code, "EMC"])
            page.stream = f"{page.stream}\n{furniture}\n"
        self._code = []
        super().save()
