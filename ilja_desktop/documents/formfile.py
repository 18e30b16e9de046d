"""Reads the texts of the forms from their files and lets nothing through that is not whole."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import cast

from ilja_desktop.documents.asset import RESOURCES
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.form import FormWords
from ilja_desktop.domain.formgap import faults
from ilja_desktop.domain.formkind import Address, FormKind, FormLanguage
from ilja_desktop.domain.formlayout import (
    Blank,
    Blanks,
    FormLayout,
    FormPart,
    People,
    Piece,
    Say,
    Signers,
    Thought,
    Ticks,
)

_FORMS = RESOURCES / "forms"
_Raw = Mapping[str, object]


@dataclass(eq=False)
class FormTextUnusable(Refusal):
    """A text of a form is missing, or not put together as the form needs it."""

    form: str
    language: str
    detail: str


def versions(kind: FormKind, root: Path = _FORMS) -> tuple[str, ...]:
    """Return the versions of a form, the latest last."""
    return tuple(sorted((each.name for each in (root / kind.folder).iterdir()), key=_order))


def _order(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in version.split("."))


@cache
def layout(kind: FormKind, version: str, root: Path = _FORMS) -> FormLayout:
    """Return how a version of a form is put together.

    Raises:
        FormTextUnusable: there is no such version, or its layout has an unknown piece.
    """
    path = root / kind.folder / version / "layout.toml"
    try:
        raw = _load(path)
        parts = tuple(_part(part) for part in cast("list[_Raw]", raw["section"]))
        return FormLayout(kind, version, cast("date", raw["since"]), parts, _names(raw, "spare"))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise FormTextUnusable(kind.value, version, path.name) from error


def languages(kind: FormKind, version: str, root: Path = _FORMS) -> tuple[FormLanguage, ...]:
    """Return the languages there are words in, German first."""
    folder = root / kind.folder / version
    return tuple(each for each in FormLanguage if (folder / f"{each.value}.toml").is_file())


@cache
def words(
    kind: FormKind,
    version: str,
    language: FormLanguage,
    address: Address = Address.FORMAL,
    root: Path = _FORMS,
) -> FormWords:
    """Return the words in a language; where it knows no "du", the others stand for it.

    Raises:
        FormTextUnusable: a word is missing or superfluous, or has other gaps than the German.
    """
    folder = root / kind.folder / version
    path = folder / f"{language.value}.du.toml"
    if address is Address.FORMAL or not path.is_file():
        path = folder / f"{language.value}.toml"
    try:
        found = _words(_load(path), language)
        german = _words(_load(folder / "de.toml"), FormLanguage.GERMAN)
    except (OSError, ValueError) as error:
        raise FormTextUnusable(kind.value, language.value, path.name) from error
    wrong = faults(layout(kind, version, root).names(), found, german)
    if wrong:
        raise FormTextUnusable(kind.value, language.value, ", ".join(sorted(wrong)))
    return FormWords(language, address, found)


def tells_apart(kind: FormKind, version: str, root: Path = _FORMS) -> bool:
    """Say whether a form speaks to minors in words of their own."""
    return (root / kind.folder / version / "de.du.toml").is_file()


def _load(path: Path) -> _Raw:
    return tomllib.loads(path.read_text("utf-8"))


def _words(raw: _Raw, language: FormLanguage) -> dict[str, str]:
    if raw.get("language") != language.value:
        raise ValueError(language.value)
    found: dict[str, str] = {}
    for section, words in raw.items():
        if section == "language":
            continue
        if not isinstance(words, dict):
            raise ValueError(section)
        for name, text in words.items():
            if not isinstance(text, str):
                raise ValueError(name)
            found[f"{section}.{name}"] = text
    return found


def _part(raw: _Raw) -> FormPart:
    pieces = cast("list[_Raw]", raw["pieces"])
    return FormPart(cast("str", raw["id"]), tuple(_piece(piece) for piece in pieces))


def _piece(raw: _Raw) -> Piece:
    (known,) = (name for name in _PIECES if name in raw)
    return _PIECES[known](raw)


def _names(raw: _Raw, name: str) -> tuple[str, ...]:
    return tuple(cast("list[str]", raw.get(name, [])))


def _blank(text: str) -> Blank:
    name, _, room = text.partition(":")
    share, _, lines = room.partition("*")
    return Blank(name, int(share), int(lines or 1))


_PIECES: dict[str, Callable[[_Raw], Piece]] = {
    "say": lambda raw: Say(cast("str", raw["say"])),
    "strong": lambda raw: Say(cast("str", raw["strong"]), strong=True),
    "tick": lambda raw: Ticks(_names(raw, "tick"), cast("int", raw.get("columns", 1))),
    "write": lambda raw: Blanks(tuple(_blank(text) for text in _names(raw, "write"))),
    "people": lambda raw: People(
        _names(raw, "people"), _names(raw, "ticks"), cast("int", raw["count"])
    ),
    "sign": lambda raw: Signers(_names(raw, "sign")),
    "picture": lambda raw: Thought(cast("str", raw["picture"]), _names(raw, "lines")),
}
"""What is made of a piece, by the key it is known by; ``people`` has ``ticks``, never ``tick``."""
