"""Full names in one cell: with or without salutation, either part first."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SALUTATION = re.compile(r"(frau|herrn?|fr\.|hr\.)\s+", re.IGNORECASE)
_TITLE = re.compile(
    r"((prof|dr|med|phil|jur|rer|nat|paed|päd|mag|dipl)\.(-?[^\W\d_]+\.)*|dipl\.-[^\W\d_]+)\s+",
    re.IGNORECASE,
)
_PARTICLES = {"von", "van", "de", "der", "den", "zu", "zur", "el", "al", "bin", "ben", "abu", "ter"}


@dataclass(frozen=True)
class FullName:
    """A name taken apart."""

    salutation: str
    given_name: str
    family_name: str


def split_name(text: str) -> FullName:
    """Take a name apart: ``Otto, Sabine``, ``Frau Otto``, ``Anna von der Heide``.

    Without a comma the last word is the family name, with the particles before it. Titles go.
    """
    text = " ".join(text.split())
    salutation = ""
    if match := _SALUTATION.match(text):
        salutation = "Frau" if match[1].casefold().startswith("f") else "Herr"
        text = text[match.end() :]
    while title := _TITLE.match(text):
        text = text[title.end() :]
    if "," in text:
        family, _, given = text.partition(",")
        return FullName(salutation, given.strip(), family.strip())
    words = text.split(" ")
    first = len(words) - 1
    while first > 0 and words[first - 1].casefold() in _PARTICLES:
        first -= 1
    return FullName(salutation, " ".join(words[:first]), " ".join(words[first:]))
