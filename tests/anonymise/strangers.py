"""Narratives in which everybody the case file does not know has a name that is on no list.

The names are put together from syllables, so neither word lists nor the trained model can have met
them; only what stands around a name gives it away.
"""

from __future__ import annotations

import random
import re
from dataclasses import replace

from ilja_desktop.anonymise.narrative.context import HONORIFICS
from tests.anonymise.narrativefile import Marked, Narrative

SYLLABLES = re.findall(
    r"\w+",
    "ba be bi bo du dra el fen gri ha in jo ka lor mi nau o pel qui ra sil to ur ve wis xa yn zo "
    "schu tra kle brin dol",
)
_SHORT = 3
"""Shorter words of a name are initials and the like, and stay."""


def renamed(narrative: Narrative, dice: random.Random) -> Narrative:
    """Return a narrative with other names for whom the case file does not know."""
    names: dict[str, str] = {}
    text, marked, end = "", list[Marked](), 0
    for each in sorted(narrative.marked, key=lambda one: one.start):
        text += narrative.text[end : each.start]
        said, end = narrative.text[each.start : each.end], each.end
        if each.what == "P-":
            said = re.sub(r"\w+", lambda word: _named(word[0], names, dice), said)
        marked.append(Marked(len(text), len(text) + len(said), each.what))
        text += said
    return replace(narrative, text=text + narrative.text[end:], marked=tuple(marked))


def _named(word: str, names: dict[str, str], dice: random.Random) -> str:
    if word.islower() or len(word) < _SHORT or word.lower() in HONORIFICS:
        return word
    stem = word.removesuffix("s")
    if stem not in names:
        names[stem] = "".join(dice.choices(SYLLABLES, k=dice.choice((2, 3)))).capitalize()
    return names[stem] + ("s" if word != stem else "")
