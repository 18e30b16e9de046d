"""The gaps in the texts of forms: found, compared with the German, and filled."""

from __future__ import annotations

import string
from collections import Counter
from collections.abc import Iterable, Mapping


def gaps_of(text: str) -> tuple[str, ...]:
    """Return the names of the gaps in a text, as often as they stand there.

    Raises:
        ValueError: a curly bracket is not closed, or something other than a name is in it.
    """
    found = []
    for _, name, spec, conversion in string.Formatter().parse(text):
        if name is None:
            continue
        if not name.isidentifier() or spec or conversion:
            raise ValueError(text)
        found.append(name)
    return tuple(found)


def faults(names: Iterable[str], words: Mapping[str, str], german: Mapping[str, str]) -> set[str]:
    """Return the names whose words are missing, superfluous, empty or gapped unlike the German."""
    wanted = set(names)
    found = wanted ^ set(words)
    return found | {name for name in wanted & set(words) if _flawed(words[name], german.get(name))}


def _flawed(text: str, german: str | None) -> bool:
    try:
        gaps = Counter(gaps_of(text))
    except ValueError:
        return True
    return not text.strip() or german is None or gaps != Counter(gaps_of(german))


def filled(text: str, gaps: Mapping[str, str]) -> str:
    """Return a text with its gaps filled; an empty one becomes a line to write on."""
    return text.format_map({name: gaps.get(name) or _LINE for name in gaps_of(text)})


_LINE = "____________________"
