"""Which pages leave a printer, and in what order: a range, copies, both sides of the paper.

What belongs to one recipient never shares a sheet with what belongs to the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from ilja_desktop.domain.errors import Refusal

MOST_COPIES = 99

_PART = re.compile(r"(\d{1,5})(?:\s*[-–]\s*(\d{1,5}))?")


class Sides(Enum):
    """How a sheet of paper is printed on."""

    ONE = "einseitig"
    BOTH = "beidseitig"


@dataclass(eq=False)
class PagesMisread(Refusal):
    """What was typed names no pages of the document."""

    typed: str
    last: int


def selected_pages(typed: str, last: int) -> tuple[int, ...]:
    """Return the pages that „1-3, 5“ names, ascending and each once; nothing typed means all.

    Args:
        typed: single pages and ranges, with commas between them.
        last: number of the last page; the first one is 1.

    Raises:
        PagesMisread: it names no page, or one that is not there.
    """
    if not typed.strip():
        return tuple(range(1, last + 1))
    pages: set[int] = set()
    for part in typed.split(","):
        found = _PART.fullmatch(part.strip())
        if found is None:
            raise PagesMisread(typed, last)
        first = int(found[1])
        until = int(found[2] or first)
        if not 1 <= first <= until <= last:
            raise PagesMisread(typed, last)
        pages.update(range(first, until + 1))
    return tuple(sorted(pages))


def faces(
    pages: Sequence[int], starts: Sequence[int], copies: int, sides: Sides
) -> tuple[int | None, ...]:
    """Return what is printed on one face of paper after the other; nothing is an empty back.

    Args:
        pages: numbers of the chosen pages, ascending.
        starts: pages with which another paper begins, for somebody else.
        copies: how often the whole of it is printed, one set after the other.
        sides: whether the backs are printed on.
    """
    once = tuple(_once(pages, frozenset(starts), sides))
    return once * copies


def _once(pages: Sequence[int], starts: frozenset[int], sides: Sides) -> Iterator[int | None]:
    printed, former = 0, 0
    for page in pages:
        begins = any(former < start <= page for start in starts)
        if printed % 2 and begins and sides is Sides.BOTH:
            yield None
            printed += 1
        yield page
        printed, former = printed + 1, page
    if printed % 2 and sides is Sides.BOTH:
        yield None
