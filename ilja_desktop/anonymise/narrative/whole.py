"""Makes names whole: their words joined, with forms of address, endings and the house they name."""

from __future__ import annotations

from dataclasses import replace

from ilja_desktop.anonymise.narrative.context import HONORIFICS, is_person
from ilja_desktop.anonymise.narrative.lexicon import Lexicon
from ilja_desktop.anonymise.narrative.wordlist import plain, word_set
from ilja_desktop.anonymise.narrative.wordsplit import Word
from ilja_desktop.domain.narrative import Clue, Finding, Tier

_RANKS = {tier: rank for rank, tier in enumerate(Tier)}
_FOREIGN = word_set("van el al de di ibn abu")
_PARTICLES = word_set("van von der den de zu zum vom el al bin ben")
_LONGEST_SHORT = 3
_AGES = word_set("junior senior jun sen jr sr")
_AREAS = word_set("""
    stadt kreis stadtteil ortsteil stadtbezirk bezirk viertel quartier dorf ort gemeinde
    richtung raum region anfang mitte ende bistum provinz nähe land innenstadt umgebung
    """)
"""What stands before the name of a place and is no house there."""
_LIES = {("am",): 1, ("an", "der"): 2}
"""How it is said at which water a town lies, and how many words that takes."""
_WATERS = word_set("""
    See Meer Bodensee Rhein Niederrhein Main Neckar Ruhr Lippe Sieg Ems Weser Wupper Lahn Mosel
    Donau Elbe Oder Leine Aller Saale Spree Havel Inn Isar Lech Nahe Saar Dill Eder Fulda Werra
    """)
_BETWEEN_NAMES = word_set("von van vom zu zum der den el al de da di bin ben ibn abu - .")


def whole(found: list[Finding], words: list[Word], names: Lexicon) -> list[Finding]:
    """Join the words of one name, and take along what belongs to it on either side."""
    joined: list[Finding] = []
    for one in found:
        last = joined[-1] if joined else None
        if last is not None and _same_person(last, one, words, names):
            joined[-1] = _joined(last, one)
        else:
            joined.append(one)
    return [_widened(one, words, names) for one in joined]


def _widened(one: Finding, words: list[Word], names: Lexicon) -> Finding:
    town = _beside_water(_hyphened(one, words, names), words)
    return _in_house(_addressed(town, words), words, names)


def _hyphened(one: Finding, words: list[Word], names: Lexicon) -> Finding:
    """Widen a name over the rest of a composed one: ``Köln-Chorweiler``, ``Meier-Hürth``."""
    at = next((at for at, word in enumerate(words) if word.end == one.end), len(words))
    hyphen, part = words[at + 1 : at + 2], words[at + 2 : at + 3]
    if one.clue not in (Clue.PERSON, Clue.PLACE) or not part or hyphen[0].text != "-":
        return one
    word = part[0]
    proper = names.surname(word.text) or not names.listed(plain(word.text))
    close = word.capital and word.lettered and not (hyphen[0].spaced or word.spaced)
    return replace(one, end=word.end) if close and proper else one


def _beside_water(one: Finding, words: list[Word]) -> Finding:
    """Widen a town by what it lies at: ``Haltern am See``."""
    after = [word for word in words if word.start >= one.end][:3]
    said = [word.text for word in after]
    water = next((at for lead, at in _LIES.items() if tuple(said[:at]) == lead), len(said))
    lies = one.clue is Clue.PLACE and water < len(said) and said[water] in _WATERS
    return replace(one, end=after[water].end) if lies else one


def _in_house(one: Finding, words: list[Word], names: Lexicon) -> Finding:
    """Widen what is asked about by the house it names: ``Christuskirche Birkesdorf``."""
    at = next((at for at, word in enumerate(words) if word.start == one.start), 0)
    house, name = words[at - 1], words[at]
    if not at or name.opens:
        return one
    if one.clue in (Clue.OFFICE, Clue.SCHOOL) and house.text.isupper() and house.lettered:
        return replace(one, start=house.start)
    if one.clue not in (Clue.PERSON, Clue.PLACE, Clue.UNKNOWN) or is_person(name.text, names):
        return one
    if one.tier is Tier.KNOWN and not house.text.isupper():
        return one
    bare = plain(house.text)
    is_noun = house.capital and house.lettered and name.spaced and not house.text.endswith("s")
    a_person = one.clue is not Clue.PLACE and (one.sure or names.common_first_name(name.text))
    if not is_noun or a_person or bare in _AREAS or is_person(house.text, names):
        return one
    gender = names.gender(house.text)
    small = names.small(house.text) and not house.text.isupper()
    if small or (one.clue is Clue.PERSON and gender == "m"):
        return one
    named = gender or house.text.isupper() or one.clue is Clue.PERSON
    first = at - 1
    while first > 1 and words[first - 1].text == "-" and not words[first].spaced:
        first -= 2
    return replace(one, start=words[first].start, clue=Clue.COMPANY, person=None) if named else one


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


def _same_person(last: Finding, one: Finding, words: list[Word], names: Lexicon) -> bool:
    """Say whether two findings beside each other are parts of one name."""
    clues = {last.clue, one.clue}
    between = [word.text for word in words if last.end <= word.start and word.end <= one.start]
    if between == [","]:
        same = last.tier is one.tier is Tier.KNOWN and last.person == one.person
        return same and clues == {Clue.PERSON}
    if one.clue is Clue.OFFICE and not between and last.clue is Clue.PERSON:
        return not any(word.text.lower() in HONORIFICS for word in words if word.end == last.end)
    if clues == {Clue.DIAGNOSIS} and not between:
        return True
    said = [word.text for word in words if word.end == last.end]
    if between and last.tier is Tier.LEARNED and names.ordinary(said[0]):
        return False
    if Clue.PERSON not in clues or clues - {Clue.PERSON, Clue.UNKNOWN}:
        return False
    if last.sure and one.tier in (Tier.LEARNED, Tier.UNKNOWN):
        return False
    if any(word.opens for word in words if word.start == one.start):
        return False
    return all(word.lower() in _BETWEEN_NAMES for word in between)


def _addressed(one: Finding, words: list[Word]) -> Finding:
    """Widen a person by ``Frau``, ``Herr``, ``Dr.`` before the name, and by what is behind it."""
    before = [word for word in words if word.end <= one.start]
    called = bool(before) and before[-1].text in ("Frau", "Herr", "Herrn")
    if one.clue is not Clue.PERSON and not (one.clue is Clue.OFFICE and called):
        return one
    start = _start_of(one, before)
    return replace(one, start=start, end=_end_of(one, words), clue=Clue.PERSON)


def _start_of(one: Finding, before: list[Word]) -> int:
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
    return start


def _end_of(one: Finding, words: list[Word]) -> int:
    """Return where a name ends with its genitive (``Reza's``) or the age told (``junior``)."""
    after = [word for word in words if word.start >= one.end][:2]
    if after and after[0].text.lower() in _AGES:
        return after[0].end
    if after and after[0].text == "." and not after[0].spaced and _short(one, words):
        goes_on = len(after) > 1 and (after[1].text == "." or not after[1].capital)
        return after[0].end if goes_on else one.end
    signs = "".join(word.text for word in after)
    tight = len(after) > 1 and not any(word.spaced for word in after)
    return after[1].end if tight and signs in ("'s", "’s", "`s", "´s") else one.end


def _short(one: Finding, words: list[Word]) -> bool:
    """Say whether the last word of a name is shortened: ``Merhawi T.``, ``Frau Sch.``."""
    last = next((word.text for word in words if word.end == one.end), "")
    return last.isalpha() and len(last) <= _LONGEST_SHORT
