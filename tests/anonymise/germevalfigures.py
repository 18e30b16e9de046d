"""``python -m tests.anonymise.germevalfigures NER-de-dev.tsv``: persons found in the news.

The sentences of GermEval (Benikova et al. 2014, CC BY 4.0) are no part of the project, and the
shipped model was trained on all of them. So they are dealt into parts, and each part is read with
a model trained on the others, without a case file. Names in the news are the hardest to list.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from unittest.mock import patch

from ilja_desktop.anonymise.narrative import learned
from ilja_desktop.anonymise.narrative.find import find
from ilja_desktop.anonymise.narrative.training import Sentence, sentences, train
from ilja_desktop.domain.narrative import KnownFile

PARTS = 4
_CLOSE = ".,;:!?)”“"


@dataclass
class Persons:
    """Counts over some sentences."""

    named: int = 0
    found: int = 0
    other: int = 0
    """Words that belong to no name of any kind."""
    flagged: int = 0
    missed: list[str] = field(default_factory=list)

    def line(self) -> str:
        """Return the figures to be read."""
        recall, flags = 100 * self.found / self.named, 100 * self.flagged / self.other
        return (
            f"{self.found} of {self.named} persons, {recall:.1f} %; flagged of others {flags:.2f} %"
        )


def count(part: Sequence[Sentence], made: Persons) -> None:
    """Count over sentences, read with the model that is in place."""
    for words, labels in part:
        text, starts = _written(words)
        reading = find(text, KnownFile())
        if reading.text != text:
            continue
        covered = {at for one in reading.findings for at in range(one.start, one.end)}
        hit = [starts[at] in covered for at in range(len(words))]
        for person in _persons(labels):
            made.named += 1
            made.found += (whole := all(hit[at] or not words[at][0].isupper() for at in person))
            if not whole:
                made.missed.append(" ".join(words[at] for at in person))
        others = [at for at, label in enumerate(labels) if label == "O" and words[at][0].isalpha()]
        made.other += len(others)
        made.flagged += sum(hit[at] for at in others)


def _written(words: Sequence[str]) -> tuple[str, list[int]]:
    text, starts = "", list[int]()
    for word in words:
        text += " " if text and word not in _CLOSE else ""
        starts.append(len(text))
        text += word
    return text, starts


def _persons(labels: Sequence[str]) -> Iterator[range]:
    for at, label in enumerate(labels):
        if label == "B-PER":
            end = at + 1
            while end < len(labels) and labels[end] == "I-PER":
                end += 1
            yield range(at, end)


def main() -> None:
    """Print the figures, and with ``--missed`` whom they miss."""
    parser = argparse.ArgumentParser(prog="python -m tests.anonymise.germevalfigures")
    parser.add_argument("sentences", type=Path)
    parser.add_argument("--missed", action="store_true")
    options = parser.parse_args()
    every, made = list(sentences(options.sentences)), Persons()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(PARTS):
            model = Path(folder) / f"{number}.crfsuite"
            train([one for at, one in enumerate(every) if at % PARTS != number], model)
            with patch.object(learned, "MODEL", model):
                learned.model.cache_clear()
                count(every[number::PARTS], made)
    print(made.line())  # noqa: T201 - the answer
    if options.missed:
        print("\n".join(made.missed))  # noqa: T201 - the answer


if __name__ == "__main__":
    main()
