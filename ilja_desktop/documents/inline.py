"""Text inside a paragraph: foreign text is plain text, whatever it looks like.

reportlab reads paragraphs as markup. Only the builder writes markup; everything that comes from
records is escaped here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from ilja_desktop.documents.flow import TaggedParagraph
from ilja_desktop.documents.font import drawable
from ilja_desktop.documents.node import Node
from ilja_desktop.documents.style import Text, paragraph_style


@dataclass(frozen=True)
class Strong:
    """A run of text that stands out."""

    text: str


Inline = str | Strong | Sequence["str | Strong"]
"""Plain text, or runs of it; a line break in the text breaks the line."""


def runs(inline: Inline) -> tuple[str | Strong, ...]:
    """Return the runs of a text."""
    if isinstance(inline, str | Strong):
        return (inline,)
    return tuple(inline)


def plain(inline: Inline) -> str:
    """Return the text as it will be drawn, without its looks.

    Raises:
        MissingGlyph: the document fonts lack a character.
    """
    return drawable("".join(r.text if isinstance(r, Strong) else r for r in runs(inline)))


def paragraph(inline: Inline, text: Text, node: Node, *, level: int = 0) -> TaggedParagraph:
    """Return a paragraph bound to its node.

    Raises:
        MissingGlyph: the document fonts lack a character.
    """
    markup = "".join(_markup(run) for run in runs(inline))
    made = TaggedParagraph(markup, paragraph_style(text))
    return made.bind(node, plain(inline), level=level)


def _markup(run: str | Strong) -> str:
    if isinstance(run, Strong):
        return f"<b>{_markup(run.text)}</b>"
    return escape(drawable(run)).replace("\n", "<br/>")
