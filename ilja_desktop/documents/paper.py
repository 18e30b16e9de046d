"""Puts a document together, piece by piece, in reading order.

    paper = Paper("Protokoll", author="Jugendamt Musterstadt", profile=Profile.EXTRACT)
    paper.headline("Protokoll der Fallkonferenz")
    with paper.section("Vereinbarungen"):
        paper.table([Column("Wer"), Column("Was", 3)], rows, summary="Wer tut was?")

Sections number their own headings, so no level is ever skipped. All text is plain text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import zip_longest

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, HRFlowable, KeepTogether, PageBreak, Spacer

from ilja_desktop.documents.chartpaint import Chart
from ilja_desktop.documents.entry import GAP, SHARES, Choose, Entry
from ilja_desktop.documents.flow import Field, FieldBox, FieldKind, TaggedFigure
from ilja_desktop.documents.font import drawable
from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.inline import Inline, Strong, paragraph, plain
from ilja_desktop.documents.node import Node
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.style import (
    ACCENT_DARK,
    LOOKS,
    TEXT_WIDTH,
    Text,
)
from ilja_desktop.documents.table import Column, Grid, Rows, Weight, layout

_HEADINGS = (Text.TITLE, Text.HEADING, Text.SUBHEADING)
_BULLET, _LABEL = 14.0, 42 * mm
_BESIDE = (22 * mm, 48 * mm, 22 * mm, 73 * mm)
_BESIDE_EACH_OTHER = (79 * mm, 21 * mm)
_SIGNATURE, _STATED = (88 * mm, 18 * mm), (60 * mm, 5 * mm)


Place = Callable[[Node], Flowable | list[Flowable]]
"""Makes flowables, bound to a node or to nodes below it."""


@dataclass(frozen=True, kw_only=True)
class SignaturePlace:
    """A place for somebody's signature; ``name`` is the field's name."""

    name: str
    who: str
    role: str


@dataclass(frozen=True)
class Letterhead:
    """The office that a document comes from: its name, and lines of address and contact."""

    office: str
    lines: tuple[str, ...] = ()


@dataclass
class Paper:
    """A document being put together.

    ``title`` and ``author`` stand in the file's own description; ``language`` is a BCP 47 tag.
    """

    title: str
    author: str
    profile: Profile
    running: Running = field(default_factory=Running)
    language: str = "de-DE"
    root: Node = field(init=False, default_factory=lambda: Node("Document"))
    story: list[Flowable] = field(init=False, default_factory=list)
    fields: list[Field] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        self.title, self.author = drawable(self.title), drawable(self.author)
        self._here = self.root
        self._level = 0

    def letterhead(self, letterhead: Letterhead) -> None:
        """Open the document with the office it comes from."""
        self._add(paragraph(letterhead.office, Text.OFFICE, Node("P", self._here)))
        if letterhead.lines:
            self._add(paragraph(" · ".join(letterhead.lines), Text.SMALL, Node("P", self._here)))
        self._add(HRFlowable("100%", 1.2, color=ACCENT_DARK, spaceBefore=2, spaceAfter=16))

    def headline(self, text: str, *, lead: str = "") -> None:
        """Set the one heading of the first level, and a line below it."""
        self._level = 1
        self._add(paragraph(text, Text.TITLE, Node("H1", self._here), level=1))
        if lead:
            self._add(paragraph(lead, Text.LEAD, Node("P", self._here)))

    @contextmanager
    def section(
        self,
        text: str,
        *,
        look: Text | None = None,
        beside: Place | None = None,
        beside_from: float = TEXT_WIDTH / 2,
    ) -> Iterator[None]:
        """Open a section; its heading is one level below the section around it.

        Args:
            text: the heading.
            look: how it looks, if not as its level does.
            beside: sets the same heading in another language, to its right.
            beside_from: how far from the left that begins, in points.
        """
        around, self._here = self._here, Node("Sect", self._here)
        self._level += 1
        look = look or _HEADINGS[min(self._level, len(_HEADINGS)) - 1]
        heading = Node(f"H{self._level}", self._here)
        self._add(CondPageBreak(LOOKS[look].before + LOOKS[look].leading + 52))
        made = paragraph(text, look, heading, level=self._level)
        if beside is None:
            self._add(made)
        else:
            row = [made, beside(Node("P", self._here))]
            widths = [beside_from, TEXT_WIDTH - beside_from]
            self._add(layout([row], widths, LOOKS[look].after))
            self.keep_with_next()
            self.space_before(LOOKS[look].before)
        try:
            yield
        finally:
            self._here = around
            self._level -= 1

    def paragraph(self, inline: Inline, *, look: Text = Text.BODY) -> None:
        """Add a paragraph; nothing is added for an empty text."""
        if plain(inline).strip():
            self._add(paragraph(inline, look, Node("P", self._here)))

    def space(self, points: float = 8) -> None:
        """Leave some white."""
        self._add(Spacer(1, points))

    def space_before(self, points: float) -> None:
        """Set what was added last apart from what stands above it, except at the top of a page."""
        self.story[-1].spaceBefore = points

    def keep_with_next(self) -> None:
        """Keep what was added last on the page of what comes next."""
        self.story[-1].keepWithNext = 1

    def page_break(self) -> None:
        """Go on with a new page."""
        self._add(PageBreak())

    def facts(self, facts: Sequence[tuple[str, Inline]]) -> None:
        """Add key facts: a name to the left, the fact to the right."""
        self._pairs(facts, numbering="None", width=_LABEL, looks=(Text.LABEL, Text.VALUE))
        self.space(6)

    def facts_beside(
        self, left: Sequence[tuple[str, Inline]], right: Sequence[tuple[str, Inline]]
    ) -> None:
        """Add two lists of key facts side by side; the left one is read first."""
        beside = [self._labelled(facts, (Text.LABEL, Text.VALUE)) for facts in (left, right)]
        for one, other in zip_longest(*beside, fillvalue=("", "")):
            self._add(layout([[*one, *other]], _BESIDE, 1))
        self.space(4)

    def room(self, points: float) -> None:
        """Go on with a new page unless so much room is left on this one."""
        self._add(CondPageBreak(points))

    def bullets(self, items: Sequence[Inline], *, look: Text = Text.ITEM) -> None:
        """Add a list in which the order does not matter."""
        self._pairs(
            [("•", item) for item in items], numbering="Disc", width=_BULLET, looks=(look, look)
        )
        self.space(5)

    def numbered(self, items: Sequence[Inline]) -> None:
        """Add a numbered list."""
        self._pairs(
            [(f"{number}.", item) for number, item in enumerate(items, 1)],
            numbering="Decimal",
            width=_BULLET * 1.6,
            looks=(Text.ITEM, Text.ITEM),
        )
        self.space(5)

    def figures(self, figures: Sequence[tuple[str, str]]) -> None:
        """Add key figures side by side: a large number and what it counts; at most five."""
        listed = Node("L", self._here, numbering="None")
        numbers: list[Flowable] = []
        names: list[Flowable] = []
        for number, name in figures:
            item = Node("LI", listed)
            numbers.append(paragraph(number, Text.FIGURE, Node("Lbl", item)))
            names.append(paragraph(name, Text.SMALL, Node("LBody", item)))
        if figures:
            widths = [TEXT_WIDTH / len(figures)] * len(figures)
            self._add(KeepTogether([layout([numbers, names], widths, 1), Spacer(1, 8)]))

    def table(
        self,
        columns: Sequence[Column],
        rows: Rows,
        *,
        summary: str,
        row_headers: bool = False,
        weight: Weight = Weight.QUIET,
        empty: str = "Keine Einträge.",
    ) -> None:
        """Add a table; without rows the sentence ``empty`` stands in its place.

        Args:
            columns: headings from left to right
            rows: one cell per column
            summary: what a screen reader says before it reads the cells
            row_headers: whether the first cell names its row
            weight: how much the table stands out
            empty: what to say instead of a table without rows
        """
        if not rows:
            self.paragraph(empty)
            return
        node = Node("Table", self._here, summary=drawable(summary))
        self._add(Grid(tuple(columns), row_headers, weight).build(rows, node))
        self.space(4)

    def figure(self, drawing: Flowable, alt: str) -> None:
        """Add a drawing, and the text that says the same to those who cannot see it.

        Raises:
            ValueError: there is no such text.
        """
        if not alt.strip():
            raise ValueError("a figure needs a text in its place")
        self._add(TaggedFigure(drawing, Node("Figure", self._here, alt=drawable(alt))))
        self.space(10)

    def chart(self, chart: Chart) -> None:
        """Add a chart; the same numbers should stand in a table near by."""
        self.figure(chart.drawing(), chart.alt())

    def signature(self, name: str, who: str, role: str) -> None:
        """Add a block to be signed with a certificate; ``name`` is the field's name."""
        label = f"Unterschrift {who}, {role}" if role else f"Unterschrift {who}"
        heads = [paragraph(who, Text.STRONG, Node("P", self._here))]
        if role:
            heads.append(paragraph(role, Text.SMALL, Node("P", self._here)))
        node = Node("Form", self._here)
        made = self._register(Field(FieldKind.SIGNATURE, name, drawable(label), node))
        self._add(KeepTogether([*heads, FieldBox(made, *_SIGNATURE), Spacer(1, 8)]))

    def signatures(self, places: Sequence[SignaturePlace]) -> None:
        """Add places to sign, two beside each other: for a certificate, a drawn shape or a pen."""
        widths = [TEXT_WIDTH / 2] * 2
        for first in range(0, len(places), 2):
            cells = [self._to_sign(place) for place in places[first : first + 2]]
            cells += [[] for _ in range(2 - len(cells))]
            self._add(layout([cells], widths, 7))

    def _to_sign(self, place: SignaturePlace) -> list[Flowable]:
        said = (Strong(place.who), f", {place.role}" if place.role else "")
        heading = paragraph(said, Text.SMALL, Node("P", self._here))
        node = Node("Form", self._here)
        label = ", ".join(filter(None, (f"Unterschrift {place.who}", place.role)))
        made = self._register(Field(FieldKind.SIGNATURE, place.name, drawable(label), node))
        return [heading, FieldBox(made, *_BESIDE_EACH_OTHER)]

    def side_by_side(
        self, places: Sequence[Place], widths: Sequence[float], gap: float = 7
    ) -> None:
        """Add what each place makes of its node, from left to right."""
        self._add(layout([[place(self._here) for place in places]], widths, gap))

    def entries(self, row: Sequence[Entry]) -> None:
        """Add places to fill in side by side; their shares are twelfths of the width."""
        cells, widths = [], []
        for entry in row:
            widths.append((TEXT_WIDTH + GAP) * entry.share / SHARES)
            cell = entry.cell(self._here, widths[-1] - GAP)
            cells.append(cell.flowables)
            for made in cell.fields:
                self._register(made)
        labelled = any(isinstance(entry, Choose) for entry in row)
        self._add(layout([cells], widths, 8, at_bottom=not labelled))

    def stated(self, name: str, label: str, value: str) -> None:
        """Add a field nobody can change: it tells a reading program what form this is."""
        node = Node("Form", self._here)
        made = Field(FieldKind.TEXT, name, drawable(label), node, value=value, locked=True)
        self._register(made)
        self._add(FieldBox(made, *_STATED))

    def _register(self, made: Field) -> Field:
        signature = made.kind is FieldKind.SIGNATURE
        allowed = self.profile.may_be_signed if signature else self.profile.may_be_filled_in
        if not allowed or any(other.name == made.name for other in self.fields):
            raise ValueError(f"no field {made.name!r} of this kind in {self.profile}")
        self.fields.append(made)
        return made

    def _pairs(
        self,
        pairs: Sequence[tuple[str, Inline]],
        *,
        numbering: str,
        width: float,
        looks: tuple[Text, Text],
    ) -> None:
        for label, body in self._labelled(pairs, looks, numbering=numbering):
            self._add(layout([[label, body]], [width, TEXT_WIDTH - width], 1))

    def _labelled(
        self,
        pairs: Sequence[tuple[str, Inline]],
        looks: tuple[Text, Text],
        *,
        numbering: str = "None",
    ) -> list[tuple[Flowable, Flowable]]:
        if not pairs:
            return []
        listed = Node("L", self._here, numbering=numbering)
        made = []
        for name, inline in pairs:
            item = Node("LI", listed)
            label = paragraph(name, looks[0], Node("Lbl", item))
            made.append((label, paragraph(inline, looks[1], Node("LBody", item))))
        return made

    def _add(self, flowable: Flowable) -> None:
        self.story.append(flowable)
