"""Trains the model: ``python -m ilja_desktop.anonymise.narrative.training NER-de-dev.tsv``.

The sentences are GermEval 2014 (Benikova et al., CC BY 4.0): number, word, outer and inner label a
line, an empty line after each sentence. The trained model belongs to the project, they do not.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import pycrfsuite

from ilja_desktop.anonymise.narrative.learned import LABELS, MODEL, OUTSIDE, features
from ilja_desktop.anonymise.narrative.lexicon import lexicon
from ilja_desktop.anonymise.narrative.wordsplit import split

_SETTINGS = {
    "c1": 0.2,
    "c2": 0.01,
    "max_iterations": 120,
    "feature.minfreq": 2,
    "feature.possible_transitions": True,
}

Sentence = tuple[list[str], list[str]]


def main() -> None:
    """Train on a file and write the model."""
    parser = argparse.ArgumentParser(prog="python -m ilja_desktop.anonymise.narrative.training")
    parser.add_argument("sentences", type=Path)
    parser.add_argument("--to", type=Path, default=MODEL)
    options = parser.parse_args()
    train(list(sentences(options.sentences)), options.to)


def train(sentences: list[Sentence], to: Path) -> None:
    """Train on sentences with a label for each word, and write the model."""
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params(_SETTINGS)
    known = lexicon()
    for words, labels in sentences:
        trainer.append(features(words, known), labels)
    trainer.train(str(to))


def sentences(path: Path) -> Iterator[Sentence]:
    """Yield the sentences of a file, taken apart as the program does it."""
    words: list[str] = []
    labels: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        parts = line.split("\t")
        if not line.strip() and words:
            yield words, labels
            words, labels = [], []
        elif line.strip() and not line.startswith("#"):
            for number, piece in enumerate(split(parts[1])):
                words.append(piece.text)
                labels.append(_label(parts[2], first=not number))
    if words:
        yield words, labels


def _label(label: str, *, first: bool) -> str:
    """Return the label of a piece of a word; what is only derived from a name is none."""
    edge, _, name = label.partition("-")
    if name not in LABELS:
        return OUTSIDE
    return f"{edge if first else 'I'}-{name}"


if __name__ == "__main__":
    main()
