"""How a form is put together: a layout names the pieces of its sections in their order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.formkind import FormKind


@dataclass(frozen=True)
class Say:
    """A paragraph."""

    name: str
    strong: bool = False


@dataclass(frozen=True)
class Ticks:
    """Boxes to tick, so many side by side."""

    names: tuple[str, ...]
    columns: int = 1


@dataclass(frozen=True)
class Blank:
    """A place to write in: twelfths of the width, and lines of handwriting."""

    name: str
    share: int = 12
    lines: int = 1


@dataclass(frozen=True)
class Blanks:
    """Places to write in, side by side."""

    blanks: tuple[Blank, ...]


@dataclass(frozen=True)
class People:
    """Rows to name people in, each with its boxes to tick."""

    columns: tuple[str, ...]
    ticks: tuple[str, ...]
    count: int


@dataclass(frozen=True)
class Signers:
    """Lines to sign on."""

    names: tuple[str, ...]


@dataclass(frozen=True)
class Thought:
    """A picture and the short lines beside it."""

    picture: str
    lines: tuple[str, ...]


Piece = Say | Ticks | Blanks | People | Signers | Thought


SIGNING = ("place_and_date", "signature", "name")
"""What stands below a line to sign on."""


@dataclass(frozen=True)
class FormPart:
    """One numbered section of a form."""

    id: str
    pieces: tuple[Piece, ...]

    def named(self, name: str) -> str:
        """Return the full name of a piece's words."""
        return f"{self.id}.{name}"


@dataclass(frozen=True)
class FormLayout:
    """One version of a form: its pieces in their order."""

    kind: FormKind
    version: str
    since: date
    parts: tuple[FormPart, ...]
    spare: tuple[str, ...] = ()
    """Full names of words that stand in the place of others, or in a gap, where that is true."""

    def rows(self, id: str) -> int:
        """Return how many people one section has lines for."""
        pieces = [piece for part in self.parts if part.id == id for piece in part.pieces]
        return sum(piece.count for piece in pieces if isinstance(piece, People))

    def names(self) -> tuple[str, ...]:
        """Return the names of all words the form needs, in reading order."""
        found = ["form.title", "form.lead", "form.name"]
        pieces = [piece for part in self.parts for piece in part.pieces]
        if any(isinstance(piece, Thought) for piece in pieces):
            found.append("form.label")
        if any(isinstance(piece, Signers) for piece in pieces):
            found += [f"sign.{name}" for name in SIGNING]
        pictures = (f"pictures.{each.picture}" for each in pieces if isinstance(each, Thought))
        found += dict.fromkeys(pictures)
        for part in self.parts:
            found.append(part.named("title"))
            found += (part.named(name) for piece in part.pieces for name in _names(piece))
        return (*found, *self.spare)


def _names(piece: Piece) -> tuple[str, ...]:
    match piece:
        case Say():
            return (piece.name,)
        case Ticks() | Signers():
            return piece.names
        case Blanks():
            return tuple(blank.name for blank in piece.blanks)
        case People():
            return (*piece.columns, *piece.ticks)
        case Thought():
            return piece.lines


def numbered(parts: Iterable[FormPart]) -> Iterator[tuple[int, FormPart]]:
    """Yield the sections with their numbers, the same in every language."""
    return enumerate(parts, 1)
