"""Looks for everything in a text that might lead to somebody, and sorts out what overlaps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ilja_desktop.anonymise.narrative import (
    background,
    cue,
    learned,
    locality,
    organisation,
    pattern,
    unknown,
)
from ilja_desktop.anonymise.narrative.context import Names
from ilja_desktop.anonymise.narrative.known import KnownNames
from ilja_desktop.anonymise.narrative.knownplace import KnownPlaces
from ilja_desktop.anonymise.narrative.lexicon import Lexicon, lexicon
from ilja_desktop.anonymise.narrative.whole import whole
from ilja_desktop.anonymise.narrative.wordsplit import Word, split, tidy
from ilja_desktop.domain.narrative import Clue, Finding, KnownFile, Reading, Tier

ALL_TIERS = frozenset(Tier)
_RANKS = {tier: rank for rank, tier in enumerate(Tier)}


def find(
    text: str,
    known: KnownFile,
    tiers: frozenset[Tier] = ALL_TIERS,
    names: Lexicon | None = None,
) -> Reading:
    """Read a text.

    Args:
        text: as typed or pasted; what is invisible in it is taken out first.
        known: what the case file knows.
        tiers: in which ways to look.
        names: the lists, if they were asked about the same text before.
    """
    clean = tidy(text)
    words = split(clean)
    names = names or lexicon()
    file = list(_known(clean, words, known, names, tiers))
    found = [
        *file,
        *(pattern.find(clean) if Tier.PATTERN in tiers else ()),
        *(_listed(clean, words, names, file) if Tier.LISTED in tiers else ()),
        *(learned.find(words, names) if Tier.LEARNED in tiers else ()),
        *(unknown.find(words, names) if Tier.UNKNOWN in tiers else ()),
    ]
    sorted_out = whole(_without_overlaps(found), words, names)
    cues = tuple(cue.find(clean)) if Tier.CUE in tiers else ()
    return Reading(clean, tuple(sorted_out), cues)


def _known(
    text: str, words: list[Word], known: KnownFile, names: Lexicon, tiers: frozenset[Tier]
) -> Iterable[Finding]:
    if Tier.KNOWN not in tiers:
        return ()
    return (
        *KnownNames(known, names).find(words),
        *KnownPlaces(known, names).find(text, words),
    )


def _listed(text: str, words: list[Word], names: Lexicon, file: list[Finding]) -> Iterable[Finding]:
    people = [one for one in file if one.clue is Clue.PERSON and one.sure]
    named = {
        at
        for at, word in enumerate(words)
        if any(one.start <= word.start < one.end for one in people)
    }
    return (
        *organisation.schools(text, names),
        *organisation.companies(text, names),
        *organisation.dealers(text, names),
        *organisation.named_for(text, names),
        *organisation.quoted(text),
        *organisation.chains(words),
        *locality.roads(text, names),
        *background.origins(words),
        *background.diagnoses(words),
        *Names(words, names, named).find(),
        *locality.places(words, names),
    )


def _without_overlaps(found: Iterable[Finding]) -> list[Finding]:
    """Keep of what overlaps the surest and longest, widened by what it cuts into."""
    kept: list[Finding] = []
    for one in sorted(found, key=_order):
        rivals = [at for at, other in enumerate(kept) if other.meets(one)]
        if not rivals:
            kept.append(one)
            continue
        first = kept[rivals[0]]
        if not any(kept[at].covers(one) for at in rivals):
            start = min(one.start, *(kept[at].start for at in rivals))
            end = max(one.end, *(kept[at].end for at in rivals))
            clue = one.clue if _wider(one, first) else first.clue
            kept[rivals[0]] = replace(first, start=start, end=end, clue=clue)
            for at in reversed(rivals[1:]):
                del kept[at]
    return sorted(kept, key=lambda each: each.start)


def _order(one: Finding) -> tuple[int, int, int]:
    return (_RANKS[one.tier], -(one.end - one.start), one.start)


def _wider(one: Finding, first: Finding) -> bool:
    """Say whether a passage around a name tells better what it is: an address, a school."""
    whole = (Clue.ADDRESS, Clue.CONTACT, Clue.SCHOOL, Clue.COMPANY, Clue.NUMBER, Clue.DAY)
    return one.clue in whole and one.covers(first)
