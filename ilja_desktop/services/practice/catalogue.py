"""The lists of names and phrases that invented people are made of."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from pathlib import Path

CATALOGUES = Path(__file__).resolve().parents[3] / "resources" / "catalogues"


@dataclass(frozen=True, kw_only=True)
class Origin:
    """Names that go together, and how often they occur."""

    language: str
    share: int
    """Parts of all people; relative to the other origins."""
    female: tuple[str, ...]
    male: tuple[str, ...]
    family: tuple[str, ...]
    """``Zielińska|Zieliński`` where a woman bears another form than a man."""


@dataclass(frozen=True, kw_only=True)
class Phrases:
    """What reports and minutes of invented people say."""

    schools: tuple[str, ...]
    courses: tuple[str, ...]
    streets: tuple[str, ...]
    occasions: tuple[str, ...]
    questions: tuple[str, ...]
    own_words: tuple[str, ...]
    strengths: tuple[str, ...]
    previous_steps: tuple[str, ...]
    facts: tuple[str, ...]
    views: tuple[str, ...]
    goals: tuple[str, ...]
    commitments: tuple[str, ...]
    syllables: tuple[str, ...]


def origins() -> tuple[Origin, ...]:
    """Return the names of the region, by origin."""
    listed = json.loads((CATALOGUES / "names.json").read_text(encoding="utf-8"))["origins"]
    return tuple(
        Origin(
            language=one["language"],
            share=one["share"],
            female=tuple(one["female"]),
            male=tuple(one["male"]),
            family=tuple(one["family"]),
        )
        for one in listed
    )


def phrases() -> Phrases:
    """Return the phrases."""
    listed = json.loads((CATALOGUES / "phrases.json").read_text(encoding="utf-8"))
    return Phrases(**{field.name: tuple(listed[field.name]) for field in fields(Phrases)})
