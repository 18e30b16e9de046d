"""The one place where a paragraph in another language than German is set."""

from __future__ import annotations

from functools import cache

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from ilja_desktop.documents.flow import TaggedParagraph
from ilja_desktop.documents.inline import paragraph as german_paragraph
from ilja_desktop.documents.inline import plain
from ilja_desktop.documents.node import Node
from ilja_desktop.documents.script import SCRIPTS, clean
from ilja_desktop.documents.shapedparagraph import ShapedParagraph
from ilja_desktop.documents.style import TEXT_WIDTH, Text, paragraph_style
from ilja_desktop.domain.formkind import FormLanguage


def foreign(
    text: str, language: FormLanguage, look: Text, node: Node, *, widest: float = TEXT_WIDTH
) -> Flowable:
    """Return a paragraph in a language, bound to its node, which is told the language.

    Args:
        text: plain text; isolates in it (U+2066 to U+2069) keep a direction of their own.
        language: the language and so the script it is in.
        look: size, weight and space, as in German.
        node: the element of the structure tree it belongs to.
        widest: points it may take at most; right-to-left text ends there.

    Raises:
        MissingGlyph: the document fonts lack a character.
    """
    if language is FormLanguage.GERMAN:
        return german_paragraph(text, look, node)
    node.lang = language.value
    script = SCRIPTS.get(language)
    if script is not None:
        words = clean(text, language)
        style = paragraph_style(look)
        return ShapedParagraph.of(words, language, script, style, node, widest=widest)
    made = german_paragraph(text, look, node)
    return TaggedParagraph(made.text, _unbroken(look)).bind(node, plain(text))


@cache
def _unbroken(look: Text) -> ParagraphStyle:
    """Return how a kind of text looks where German rules for breaking words do not hold."""
    return ParagraphStyle(f"{look.value} foreign", paragraph_style(look), hyphenationLang="")
