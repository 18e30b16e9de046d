"""How a line of text has to end so that a reader of the tree gets the words back.

reportlab writes no space at a line end, so a screen reader says "undFreizeit"; and it writes a
real hyphen where a word was only broken. A line that ends between words gets its space back
(ISO 32000-1, 14.8.2.5); an added hyphen becomes a soft hyphen, which looks the same.
"""

from __future__ import annotations

from collections.abc import Iterable

SOFT_HYPHEN = "\u00ad"


def line_ends(lines: Iterable[str], source: str) -> tuple[list[str], str]:
    """Return each line with its true end, and what is left of the source.

    Args:
        lines: the lines as laid out, without white space at their ends
        source: the text they were made from
    """
    ended: list[str] = []
    position = 0
    for line in lines:
        position, hyphenated = _follow(line, source, position)
        if hyphenated:
            ended.append(line[:-1] + SOFT_HYPHEN)
        elif source[position : position + 1].isspace():
            ended.append(line + " ")
        else:
            ended.append(line)
    return ended, source[position:]


def _follow(line: str, source: str, position: int) -> tuple[int, bool]:
    """Return where the line ends in the source, and whether its last hyphen was added."""
    for index, character in enumerate(line):
        if character.isspace():
            continue
        start = position
        while source[start : start + 1].isspace():
            start += 1
        if source[start : start + 1] != character:
            return position, index == len(line) - 1 and character == "-"
        position = start + 1
    return position, False
