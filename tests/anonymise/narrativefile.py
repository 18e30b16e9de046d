"""The test narratives: invented case files and texts with marked passages."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ilja_desktop.domain.narrative import KnownFile, KnownPerson, Part
from ilja_desktop.domain.person import Sex

FOLDER = Path(__file__).resolve().parent / "narratives"
TUNED, HELD_OUT = FOLDER / "tuned.toml", FOLDER / "heldout.toml"
SECOND_AUTHOR, THIRD_AUTHOR = FOLDER / "secondauthor.toml", FOLDER / "thirdauthor.toml"
FOURTH_AUTHOR, FIFTH_AUTHOR = FOLDER / "fourthauthor.toml", FOLDER / "fifthauthor.toml"
EVERY = (TUNED, HELD_OUT, SECOND_AUTHOR, THIRD_AUTHOR, FOURTH_AUTHOR, FIFTH_AUTHOR)
_MARK = re.compile(r"\[(P\+|P-|L\+|L-|N|S|Q) ([^\]]+)\]")


@dataclass(frozen=True)
class Marked:
    """A passage somebody marked, and as what."""

    start: int
    end: int
    what: str


@dataclass(frozen=True)
class Narrative:
    """A text without its marks, what is marked, and whose it is."""

    known: KnownFile
    text: str
    marked: tuple[Marked, ...]


def narratives(path: Path) -> Iterator[Narrative]:
    """Yield every narrative of a file."""
    with path.open("rb") as file:
        content = tomllib.load(file)
    for entry in content["file"]:
        known = _known(entry)
        for text in entry["texts"]:
            yield Narrative(known, *_unmarked(text.strip()))


def _known(entry: dict[str, Any]) -> KnownFile:  # a table as TOML gives it
    own = KnownPerson(
        part=Part.YOUNG_PERSON, given_name=entry["given"], family_name=entry["family"]
    )
    others = (
        _person(name, part)
        for part, names in (
            (Part.REPRESENTATIVE, entry["holders"]),
            (Part.PROFESSIONAL, entry["professionals"]),
        )
        for name in names
    )
    return KnownFile(
        people=(own, *others),
        places=tuple(entry["places"]),
        schools=tuple(entry["schools"]),
        organisations=tuple(entry["organisations"]),
        numbers=tuple(entry["numbers"]),
        sex=Sex(entry["sex"]),
        born_on=entry["born_on"],
        reported_on=entry["reported_on"],
    )


def _person(name: str, part: Part) -> KnownPerson:
    given, _, family = name.partition(" ")
    return KnownPerson(part=part, given_name=given, family_name=family)


def _unmarked(text: str) -> tuple[str, tuple[Marked, ...]]:
    parts: list[str] = []
    marked: list[Marked] = []
    length = end = 0
    for found in _MARK.finditer(text):
        parts += [text[end : found.start()], found[2]]
        start = length + found.start() - end
        length = start + len(found[2])
        marked.append(Marked(start, length, found[1]))
        end = found.end()
    return "".join((*parts, text[end:])), tuple(marked)
