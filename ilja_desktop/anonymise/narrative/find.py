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
from ilja_desktop.anonymise.narrative.context import HONORIFICS, Names
from ilja_desktop.anonymise.narrative.known import KnownNames
from ilja_desktop.anonymise.narrative.knownplace import KnownPlaces
from ilja_desktop.anonymise.narrative.lexicon import Lexicon, lexicon
from ilja_desktop.anonymise.narrative.wordlist import plain, word_set
from ilja_desktop.anonymise.narrative.wordsplit import Word, split, tidy
from ilja_desktop.domain.narrative import Clue, Finding, KnownFile, Reading, Tier

ALL_TIERS = frozenset(Tier)
_RANKS = {tier: rank for rank, tier in enumerate(Tier)}
_FOREIGN = word_set("van el al de di ibn abu")
_PARTICLES = word_set("van von der den de zu zum vom el al bin ben")
_BETWEEN_NAMES = word_set("von van vom zu zum der den el al de da di bin ben ibn abu - .")


def find(text: str, known: KnownFile, tiers: frozenset[Tier] = ALL_TIERS) -> Reading:
    """Read a text.

    Args:
        text: as typed or pasted; what is invisible in it is taken out first.
        known: what the case file knows.
        tiers: in which ways to look.
    """
    clean = tidy(text)
    words = split(clean)
    names = lexicon()
    file = list(_known(clean, words, known, names, tiers))
    found = [
        *file,
        *(pattern.find(clean) if Tier.PATTERN in tiers else ()),
        *(_listed(clean, words, names, file) if Tier.LISTED in tiers else ()),
        *(learned.find(words, names) if Tier.LEARNED in tiers else ()),
        *(unknown.find(words, names) if Tier.UNKNOWN in tiers else ()),
    ]
    sorted_out = _people_joined(_without_overlaps(found), words)
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


def _people_joined(found: list[Finding], words: list[Word]) -> list[Finding]:
    """Join the words of one name, and take its form of address with it."""
    joined: list[Finding] = []
    for one in found:
        last = joined[-1] if joined else None
        if last is not None and _same_person(last, one, words):
            joined[-1] = _joined(last, one)
        else:
            joined.append(one)
    return [_addressed(_hyphened(one, words), words) for one in joined]


def _hyphened(one: Finding, words: list[Word]) -> Finding:
    """Widen a name over the rest of a composed one: ``Köln-Chorweiler``, ``Meier-Hürth``."""
    at = next((at for at, word in enumerate(words) if word.end == one.end), len(words))
    hyphen, part = words[at + 1 : at + 2], words[at + 2 : at + 3]
    if one.clue not in (Clue.PERSON, Clue.PLACE) or not part or hyphen[0].text != "-":
        return one
    names, word = lexicon(), part[0]
    proper = names.surname(word.text) or not names.listed(plain(word.text))
    close = word.capital and word.lettered and not (hyphen[0].spaced or word.spaced)
    return replace(one, end=word.end) if close and proper else one


def _joined(last: Finding, one: Finding) -> Finding:
    """Return both as one; the longer part says who it is, and what is doubtful stays so."""
    longer, other = sorted((last, one), key=lambda each: each.start - each.end)
    both_known = last.tier is one.tier is Tier.KNOWN
    return replace(
        last,
        end=one.end,
        person=longer.person if longer.person is not None else other.person,
        tier=min(last.tier, one.tier, key=_RANKS.__getitem__),
        sure=(last.sure or one.sure) if both_known else (last.sure and one.sure),
    )


def _same_person(last: Finding, one: Finding, words: list[Word]) -> bool:
    """Say whether two findings beside each other are parts of one name."""
    clues = {last.clue, one.clue}
    if Clue.PERSON not in clues or clues - {Clue.PERSON, Clue.UNKNOWN}:
        return False
    if last.sure and one.tier in (Tier.LEARNED, Tier.UNKNOWN):
        return False
    if any(word.opens for word in words if word.start == one.start):
        return False
    between = (word for word in words if last.end <= word.start and word.end <= one.start)
    return all(word.text.lower() in _BETWEEN_NAMES for word in between)


def _addressed(one: Finding, words: list[Word]) -> Finding:
    """Widen a person by ``Frau``, ``Herr``, ``Dr.`` before the name."""
    if one.clue is not Clue.PERSON:
        return one
    before = [word for word in words if word.end <= one.start]
    start = one.start
    if len(before) > 1 and before[-1].text in ("der", "den") and before[-2].text == "van":
        before.pop()
    if before and before[-1].text in _FOREIGN:
        start = before.pop().start
    while before:
        at = len(before) - 1
        while at and before[at].text in _PARTICLES:
            at -= 1
        if before[at].text == "." and at and before[at - 1].text.lower() in HONORIFICS:
            at -= 1
        if before[at].text.lower() not in HONORIFICS:
            break
        start = before[at].start
        del before[at:]
    return replace(one, start=start)
