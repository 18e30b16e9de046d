"""The places to fill in of a form: boxes, lines, people and signatures, each with its words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ilja_desktop.documents.entry import SHARES, Entry, SignHere, Tick, Write
from ilja_desktop.documents.formtext import FormText
from ilja_desktop.domain.form import Filling
from ilja_desktop.domain.formlayout import SIGNING, Blanks, FormPart, People, Ticks

Row = list[Entry]
_NARROW = 3
"""So many boxes side by side have room for one language below the other."""


class FormEntries:
    """What is to be filled in on one print, and what of it is known beforehand."""

    def __init__(self, text: FormText, filling: Filling) -> None:
        self._text = text
        self._filling = filling

    def ticks(self, part: FormPart, piece: Ticks) -> Iterator[Row]:
        """Yield rows of boxes to tick."""
        columns = 1 if self._text.bilingual and piece.columns < _NARROW else piece.columns
        boxes = [self._tick(part.named(name), share=SHARES // columns) for name in piece.names]
        for at in range(0, len(boxes), columns):
            yield [*boxes[at : at + columns]]

    def blanks(self, part: FormPart, piece: Blanks) -> Row:
        """Return a row of places to write in."""
        return [
            replace(self._write(part.named(blank.name), share=blank.share), lines=blank.lines)
            for blank in piece.blanks
        ]

    def count(self, part: FormPart, piece: People) -> int:
        """Return how many people there are lines for: those of the layout, or all who are known."""
        names = {part.named(column) for column in piece.columns}
        places = (place.rpartition(".") for place in self._filling.written)
        return max([piece.count, *(int(number) for name, _, number in places if name in names)])

    def person(self, part: FormPart, piece: People, number: int) -> tuple[Row, Row]:
        """Return the line that names somebody, and the one with their boxes to tick."""
        share = SHARES // len(piece.columns)
        named: Row = []
        for column in piece.columns:
            name = part.named(column)
            said = f"{self._text.german(name)} ({number})"
            write = self._write(name, place=f"{name}.{number}", said=said, share=share)
            named.append(write if number == 1 else replace(write, label=""))
        each = SHARES // max(3, len(piece.ticks))
        return named, [self._tick(part.named(tick), row=number, share=each) for tick in piece.ticks]

    def signature(self, whole: str) -> Row:
        """Return the line on which somebody signs: place and day, signature, name in print."""
        place, signature, printed = (f"sign.{each}" for each in SIGNING)
        who = self._text.german(whole)
        return [
            self._signed(place, f"{whole}.place", who),
            SignHere(
                label=self._text.german(signature), share=4, beside=self._text.beside(signature)
            ),
            self._signed(printed, f"{whole}.name", who),
        ]

    def _signed(self, name: str, place: str, who: str) -> Write:
        return self._write(name, place=place, said=f"{who}: {self._text.german(name)}", share=4)

    def _tick(self, name: str, *, row: int = 0, share: int = SHARES) -> Tick:
        place = f"{name}.{row}" if row else name
        label = self._text.german(name)
        return Tick(
            name=_field(place),
            label=label,
            share=share,
            said=f"{label} ({row})" if row else "",
            beside=self._text.beside(name),
            ticked=place in self._filling.ticked,
            alone=True,
        )

    def _write(self, name: str, *, place: str = "", said: str = "", share: int = SHARES) -> Write:
        return Write(
            name=_field(place or name),
            label=self._text.german(name),
            said=said,
            share=share,
            beside=self._text.beside(name),
            known=self._filling.written.get(place or name, ""),
        )


def _field(place: str) -> str:
    """Return the name of a field; a dot would make it a child of another field."""
    return place.replace(".", "_")
