"""What a form says at each of its places: in German, and in another language beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from ilja_desktop.documents.direction import balanced
from ilja_desktop.documents.entry import Translation
from ilja_desktop.domain.form import Filling, Form
from ilja_desktop.domain.formgap import filled

_SENTENCE = re.compile(r"(?<=[.?!؟።])\s+")


class FormText:
    """The words of one print, by name, with their gaps filled."""

    def __init__(self, form: Form, filling: Filling) -> None:
        self._german = form.german
        self._beside = form.beside
        self._gaps = filling.gaps
        self._gaps_beside = {**filling.gaps, **filling.beside}

    @property
    def bilingual(self) -> bool:
        """Whether another language stands beside German."""
        return self._beside is not None

    def german(self, name: str) -> str:
        """Return the German words, which bind."""
        return filled(self._german[name], self._gaps)

    def beside(self, name: str) -> Translation | None:
        """Return the words in the second language, unless the office changed the German ones."""
        if self._beside is None or name not in self._beside.words:
            return None
        return Translation(filled(self._beside[name], self._gaps_beside), self._beside.language)

    def german_lines(self, names: Iterable[str]) -> list[str]:
        """Return some German texts, a sentence to a line."""
        return [line for name in names for line in _lines(self._german[name], self._gaps)]

    def lines_beside(self, names: Iterable[str]) -> list[Translation]:
        """Return as much of them as there is in the second language, a sentence to a line."""
        beside = self._beside
        if beside is None:
            return []
        return [
            Translation(line, beside.language)
            for name in names
            if name in beside.words
            for line in _lines(beside[name], self._gaps_beside)
        ]


def _lines(text: str, gaps: Mapping[str, str]) -> Iterator[str]:
    """Yield the sentences of a text; what is in its gaps may be several lines."""
    for sentence in _SENTENCE.split(text):
        yield from balanced(filled(sentence, gaps)).split("\n")
