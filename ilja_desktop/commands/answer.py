"""What a command answers: one JSON object, or lines a person reads."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TextIO

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.words import sentence
from ilja_desktop.keys.canonical import Json

DONE = 0
REFUSED = 1


@dataclass(frozen=True, kw_only=True)
class Answer:
    """The outcome of a command."""

    data: Mapping[str, Json]
    lines: tuple[str, ...]
    code: int = DONE


def refusal_answer(refusal: Refusal) -> Answer:
    """Return the answer that tells why nothing was done."""
    text = sentence(refusal)
    data = {"refused": {"code": refusal.code(), "sentence": text}}
    return Answer(data=data, lines=(text,), code=REFUSED)


def say(answer: Answer, *, as_json: bool) -> None:
    """Print an answer: JSON to standard output always, sentences of a refusal to errors."""
    if as_json:
        # Plain ASCII, so that no pipe and no console can garble it.
        _write(sys.stdout, json.dumps(answer.data) + "\n")
        return
    stream = sys.stderr if "refused" in answer.data and len(answer.data) == 1 else sys.stdout
    _write(stream, "".join(f"{line}\n" for line in answer.lines))


def _write(stream: TextIO, text: str) -> None:
    encoding = stream.encoding or "utf-8"
    stream.write(text.encode(encoding, errors="replace").decode(encoding))
    stream.flush()
