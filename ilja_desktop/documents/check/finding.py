"""What a check looks at, and what it finds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from pikepdf import Array, Dictionary, Object, Pdf, Stream

from ilja_desktop.documents.pdfprofile import Profile

PageKey = tuple[int, int]
"""The object number and generation of a page."""


@dataclass(frozen=True)
class Finding:
    """A broken rule, by the clause of its standard, and where."""

    rule: str
    place: str = ""


@dataclass
class Subject:
    """The document under examination, and what was learnt about it so far.

    ``marked`` holds, per page, the tag of each piece of marked content by its number;
    ``drawn_with`` the fonts text was drawn with, and the codes of the characters drawn.
    """

    pdf: Pdf
    data: bytes
    profile: Profile
    findings: list[Finding] = field(default_factory=list)
    marked: dict[PageKey, dict[int, str]] = field(default_factory=dict)
    drawn_with: dict[PageKey, tuple[Object, set[int]]] = field(default_factory=dict)

    @cached_property
    def dictionaries(self) -> tuple[Object, ...]:
        """Return every dictionary and stream of the file, however deep; walked to once."""
        return tuple(dictionaries(self.pdf))

    def find(self, rule: str, place: object = "") -> None:
        """Note a broken rule."""
        self.findings.append(Finding(rule, str(place)[:120]))

    def require(self, holds: object, rule: str, place: object = "") -> None:
        """Note a broken rule unless the condition holds."""
        if not holds:
            self.find(rule, place)


def text_of(value: Object | None) -> str:
    """Return a name without its slash, a string as it is, nothing as an empty text."""
    return "" if value is None else str(value).removeprefix("/")


def items_of(value: Object | None) -> list[Object]:
    """Return the items of an array; one lone value counts as an array of one."""
    if value is None:
        return []
    return list(value.as_list()) if isinstance(value, Array) else [value]


def dictionaries(pdf: Pdf) -> Iterator[Object]:
    """Walk over every dictionary and stream of a file, however deep."""
    waiting: list[Object] = [pdf.trailer, *pdf.objects]
    while waiting:
        value = waiting.pop()
        if isinstance(value, Array):
            inner = list(value.as_list())
        elif isinstance(value, Dictionary | Stream):
            yield value
            inner = [each for _, each in value.items()]
        else:
            continue
        waiting += [each for each in inner if not getattr(each, "is_indirect", True)]
