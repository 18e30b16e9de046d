"""The structure tree of a document: what a screen reader reads, in reading order.

The builder makes nodes eagerly and in logical order; drawing binds content to them. So the
layout may split, repeat and keep together as it likes: order comes from the tree.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from ilja_desktop.documents.composite import Composite


class Mark(NamedTuple):
    """One piece of marked content: the page's index and the number on that page."""

    page: int
    mcid: int


class Box(NamedTuple):
    """A rectangle on a page, in points from the lower left corner."""

    page: int
    left: float
    bottom: float
    right: float
    top: float


@dataclass(eq=False, slots=True)
class Node:
    """One element of the structure tree (ISO 32000-1, 14.7.2)."""

    role: str
    parent: Node | None = None
    alt: str = ""
    lang: str = ""
    scope: str = ""
    summary: str = ""
    numbering: str = ""
    children: list[Node] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self.parent is not None:
            self.parent.children.append(self)


@dataclass(eq=False, slots=True)
class Drawn:
    """What the canvas put on which page, for the structure tree to point at."""

    pages: list[list[Node]] = field(default_factory=lambda: [[]])
    marks: dict[Node, list[Mark]] = field(default_factory=dict)
    boxes: dict[Node, Box] = field(default_factory=dict)
    composites: dict[str, Composite] = field(default_factory=dict)
    """The shaped glyphs of each font, by the name under which pages know it."""

    def mark(self, node: Node, page: int) -> int:
        """Return the number of a new piece of marked content of this node."""
        mcid = len(self.pages[page])
        self.pages[page].append(node)
        self.marks.setdefault(node, []).append(Mark(page, mcid))
        return mcid
