"""A paragraph in a script that has to be shaped, line by line in logical order.

Glyphs are written in the order in which they are read and placed where they are seen; so a reader
of the file gets the words back. Each line is marked content of its own: content nested in marked
content makes some readers drop the rest of the paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from ilja_desktop.documents.canvas import TaggedCanvas
from ilja_desktop.documents.composite import Composite
from ilja_desktop.documents.direction import levels, visual
from ilja_desktop.documents.font import BOLD
from ilja_desktop.documents.node import Node
from ilja_desktop.documents.script import Script
from ilja_desktop.documents.shaping import Face, Run, runs
from ilja_desktop.documents.style import TEXT_WIDTH
from ilja_desktop.domain.formkind import FormLanguage

_BREAKS = " \u1361"
_LEADING = 1.16
_ASCENT = 1.069
"""Of Noto Sans, so that the first line stands on the line of German text beside it."""


@dataclass(frozen=True, eq=False)
class Line:
    """A line of a paragraph: from which character to which."""

    start: int
    stop: int


@dataclass(eq=False)
class Wording:
    """A text with all that shaping it needs."""

    text: str
    language: str
    script: Script
    bold: bool
    faces: tuple[Face, ...] = field(init=False)
    levels: list[int] = field(init=False)
    shaped: dict[tuple[int, int], list[Run]] = field(init=False, default_factory=dict)
    """Parts that were asked for before: a text is laid out several times."""

    def __post_init__(self) -> None:
        self.faces = self.script.faces(bold=self.bold)
        self.levels = []
        for line in self.text.split("\n"):
            self.levels += [*levels(line, self.base), self.base]

    @property
    def base(self) -> int:
        """1 where the text runs from right to left."""
        return int(self.script.from_right)

    def runs(self, start: int, stop: int) -> list[Run]:
        """Return the shaped runs of a part; white space at its end runs as the paragraph does."""
        if (start, stop) not in self.shaped:
            self.shaped[start, stop] = self._shape(start, stop)
        return self.shaped[start, stop]

    def _shape(self, start: int, stop: int) -> list[Run]:
        own = self.levels[start:stop]
        for index in range(stop - start - 1, -1, -1):
            if not self.text[start + index].isspace():
                break
            own[index] = self.base
        return runs(self.text[start:stop], own, self.faces, self.language)

    def lines(self, start: int, width: float) -> Iterator[Line]:
        """Yield lines no wider than a width (in thousandths of the size)."""
        begin, used = start, 0.0
        for word, stop in self._words(start, width):
            room = sum(run.width for run in self.runs(word, self._end(word, stop)))
            if word > begin and used + room > width:
                yield Line(begin, word)
                begin, used = word, 0.0
            used += sum(run.width for run in self.runs(word, stop))
            if self.text[stop - 1] == "\n":
                yield Line(begin, stop)
                begin, used = stop, 0.0
        if begin < len(self.text):
            yield Line(begin, len(self.text))

    def _words(self, start: int, width: float) -> Iterator[tuple[int, int]]:
        """Yield the words with what follows them; a word wider than a line comes in pieces."""
        while start < len(self.text):
            stop = start
            while stop < len(self.text) and self.text[stop] not in f"{_BREAKS}\n":
                stop += 1
            while stop < len(self.text) and self.text[stop] in f"{_BREAKS}\n":
                stop += 1
                if self.text[stop - 1] == "\n":
                    break
            whole = stop
            while sum(run.width for run in self.runs(start, stop)) > width and stop > start + 1:
                stop = start + (stop - start + 1) // 2
            yield start, min(stop, whole)
            start = stop

    def _end(self, start: int, stop: int) -> int:
        return start + len(self.text[start:stop].rstrip())


class ShapedParagraph(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A paragraph, or the part of one from a character on, bound to its node."""

    def __init__(
        self,
        wording: Wording,
        style: ParagraphStyle,
        node: Node,
        *,
        widest: float = TEXT_WIDTH,
        start: int = 0,
    ) -> None:
        super().__init__()
        self.wording, self.style, self.node = wording, style, node
        self.widest, self.start = widest, start
        self.lines: list[Line] = []
        self.settled = False
        self.leading = style.leading * _LEADING
        self.right = bool(wording.base)

    @classmethod
    def of(
        cls,
        text: str,
        language: FormLanguage,
        script: Script,
        style: ParagraphStyle,
        node: Node,
        *,
        widest: float,
    ) -> ShapedParagraph:
        """Return the paragraph of a text in a language, at most so many points wide."""
        bold = style.fontName == BOLD
        return cls(Wording(text, language.value, script, bold), style, node, widest=widest)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        width = min(width, self.widest)
        if not self.settled:
            room = width / self.style.fontSize * 1000
            self.lines = list(self.wording.lines(self.start, room))
        self.width, self.height = width, self.leading * len(self.lines)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[ShapedParagraph]:
        self.wrap(width, height)
        fitting = int(height // self.leading)
        if fitting < 1 or fitting >= len(self.lines):
            return [self] if fitting >= len(self.lines) else []
        head, rest = (
            ShapedParagraph(self.wording, self.style, self.node, widest=self.widest, start=start)
            for start in (self.start, self.lines[fitting].start)
        )
        head.lines, head.settled = self.lines[:fitting], True
        return [head, rest]

    def draw(self) -> None:
        canvas: TaggedCanvas = self.canv
        canvas.setFillColor(self.style.textColor)
        baseline = self.height - self.style.fontSize * _ASCENT
        for line in self.lines:
            with canvas.marked(self.node, line):
                canvas.draw_shaped(list(self._placed(line, canvas, baseline)))
            baseline -= self.leading

    def _placed(self, line: Line, canvas: TaggedCanvas, baseline: float) -> Iterator[str]:
        """Yield the operators of a line: glyphs as read, each at the place where it is seen."""
        size = self.style.fontSize
        for run, left in self._seen(line):
            composite = canvas.drawn.composites.setdefault(run.face.name, Composite(run.face))
            yield f"/{run.face.name} {size:g} Tf"
            x, placed = left, []
            for glyph in run.glyphs:
                at_x = x + glyph.shift[0] * size / 1000
                at_y = baseline + glyph.shift[1] * size / 1000
                placed.append((glyph.start, at_x, at_y, composite.code(glyph)))
                x += glyph.advance * size / 1000
            if run.level % 2:
                placed.sort(key=lambda one: one[0])
            for _, at_x, at_y, code in placed:
                yield f"1 0 0 1 {at_x:.2f} {at_y:.2f} Tm <{code:04X}> Tj"

    def _seen(self, line: Line) -> list[tuple[Run, float]]:
        """Return the runs as read, each with its left edge."""
        size = self.style.fontSize
        shaped = self.wording.runs(line.start, line.stop)
        order = visual([run.level for run in shaped])
        whole = sum(run.width for run in shaped) * size / 1000
        x = self.width - whole if self.right else 0.0
        lefts: dict[int, float] = {}
        for index in order:
            lefts[index] = x
            x += shaped[index].width * size / 1000
        return [(run, lefts[index]) for index, run in enumerate(shaped)]
