"""The German word of every enum member and the German sentence of every refusal, once.

Documents, exchange and the command line use them directly; ``ui/kit`` translates them.
"""

from __future__ import annotations

from datetime import date
from enum import Enum

from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.errors import IncompleteDraft, Refusal
from ilja_desktop.domain.words.enums import WORDS
from ilja_desktop.domain.words.problems import problem
from ilja_desktop.domain.words.reasons import Explanation, explain
from ilja_desktop.domain.words.refusals import SENTENCES

__all__ = [
    "SENTENCES",
    "WORDS",
    "Explanation",
    "explain",
    "fill",
    "problem",
    "sentence",
    "template",
    "word",
]


def word(member: Enum) -> str:
    """Return the German word of an enum member.

    Raises:
        KeyError: the member has no word yet; the house tests find it first.
    """
    return WORDS[member]


def template(refusal: Refusal) -> str:
    """Return the sentence of a refusal with its gaps still open, as the kit translates it."""
    return SENTENCES[refusal.code()]


def sentence(refusal: Refusal) -> str:
    """Return what happened and what to do, in German."""
    return fill(template(refusal), refusal)


def fill(text: str, refusal: Refusal) -> str:
    """Put the facts of a refusal into the gaps of its sentence."""
    if isinstance(refusal, IncompleteDraft):
        return text.format(problems=" ".join(problem(code) for code in refusal.problems))
    return text.format(**{name: _worded(fact) for name, fact in refusal.facts().items()})


def _worded(fact: object) -> object:
    if isinstance(fact, Enum):
        return word(fact)
    if isinstance(fact, tuple):
        return ", ".join(str(_worded(part)) for part in fact)
    if type(fact) is date:
        return short_day(fact)
    return fact
