"""The German word of every enum member and the German sentence of every refusal, once.

Documents, exchange and the command line use them directly; ``ui/kit`` translates them.
"""

from __future__ import annotations

from collections.abc import Callable
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
    "german",
    "problem",
    "sentence",
    "template",
    "word",
]

Translated = Callable[[str, str], str]
_WORDY = {"action", "field", "noun"}
"""Facts that are words of ours although they are kept as text."""


def german(_context: str, text: str) -> str:
    """Return a text as it is."""
    return text


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


def fill(text: str, refusal: Refusal, translated: Translated = german) -> str:
    """Put the facts of a refusal into the gaps of its sentence.

    Args:
        text: the sentence with its gaps.
        refusal: whose facts they are.
        translated: turns words of ours, given their context, into another language.
    """
    if isinstance(refusal, IncompleteDraft):
        problems = (translated("Problem", problem(code)) for code in refusal.problems)
        return text.format(problems=" ".join(problems))
    return text.format(
        **{
            name: translated("Word", str(fact)) if name in _WORDY else _worded(fact, translated)
            for name, fact in refusal.facts().items()
        }
    )


def _worded(fact: object, translated: Translated) -> object:
    if isinstance(fact, Enum):
        return translated("Word", word(fact))
    if isinstance(fact, tuple):
        return ", ".join(str(_worded(part, translated)) for part in fact)
    if type(fact) is date:
        return short_day(fact)
    return fact
