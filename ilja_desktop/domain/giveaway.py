"""What gives a young person away in a text: names, places, school, days and numbers they have.

Compared word by word and in all spellings; a program cannot see more than what it knows of a
person, so people are asked as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.spelling import normal

Words = tuple[str, ...]


class Giveaway(Enum):
    """By what somebody would be recognised."""

    NAME = "Name"
    PLACE = "Wohnort"
    SCHOOL = "Schule"
    BIRTHDAY = "Geburtstag"
    NUMBER = "Nummer"


@dataclass(frozen=True)
class Identity:
    """The words that tell who somebody is, in the form in which they are compared."""

    words: frozenset[tuple[Giveaway, str]]
    """Single words."""
    phrases: frozenset[tuple[Giveaway, Words]]
    """Words one after the other."""
    digits: frozenset[str]
    """Numbers whatever stands between their digits, such as a telephone's."""


_ENDINGS = ("", "s", "es", "e", "n", "en", "er", "ers", "ern", "erin")
_BEFORE_NAMES = "von van vom zu zum der den de da di la le al el ad ar as bin ben ibn"
_PARTICLES = frozenset(_BEFORE_NAMES.split())
_IN_MANY_NAMES = """
Allee am an auf bei Berufskolleg Berufsschule der des die Förderschule für Gasse Gesamtschule
Grundschule Gymnasium Hauptschule im in Klasse Kolleg Platz Realschule Schule Sekundarschule
Stadt Straße str und Weg Weiterbildungskolleg zum zur
"""
_COMMON = frozenset(normal(word) for word in _IN_MANY_NAMES.split())
"""Words in the names of many places and schools; they single nobody out."""
_YEAR = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
_MONTHS = tuple(_YEAR.split())
_LEAST_DIGITS = 6
_CENTURY = 100


def identity_of(basis: Basis, *numbers: str) -> Identity:
    """Gather what a young person is known by.

    Args:
        basis: the person, those who hold custody or confided something, and whom their consents
            name as companions.
        numbers: of their cases.
    """
    person, holders = basis.family.person, basis.family.holders
    names = [person.given_name, person.family_name]
    names += [name for holder in holders for name in (holder.given_name, holder.family_name)]
    names += [name for consent in basis.consents for name in consent.companions]
    names += [one.name for one in basis.family.third_people]
    words = {(Giveaway.NAME, word) for name in names for word in _name_words(name)}
    places = (person.residence, person.address)
    words |= {(Giveaway.PLACE, word) for place in places for word in _telling(place)}
    words |= {(Giveaway.SCHOOL, word) for word in _telling(person.school)}
    phrases = {(Giveaway.BIRTHDAY, _plain(words)) for words in _days(person.born_on)}
    phrases |= {(Giveaway.NUMBER, _words(number)) for number in numbers if number.strip()}
    reached = [person.reachability, *(holder.reachability for holder in holders)]
    return Identity(frozenset(words), frozenset(phrases), frozenset(_long_numbers(reached)))


def giveaways(text: str, identity: Identity) -> tuple[Giveaway, ...]:
    """Return by what a text would let the person be recognised."""
    words = _words(text)
    found = {
        kind
        for kind, known in identity.words
        if any(word.startswith(known) and word[len(known) :] in _ENDINGS for word in words)
    }
    found |= {kind for kind, phrase in identity.phrases if _holds(words, phrase)}
    digits = "".join(re.findall(r"\d", text))
    if any(number in digits for number in identity.digits):
        found.add(Giveaway.NUMBER)
    return tuple(kind for kind in Giveaway if kind in found)


def _words(text: str) -> Words:
    return _plain(normal(text).split())


def _plain(words: Iterable[str]) -> Words:
    """Return words with numbers as they are counted: 04 is 4."""
    return tuple(word.lstrip("0") or "0" if word.isdecimal() else word for word in words)


def _name_words(name: str) -> Words:
    """Return the words of a name; what stands in front of many names counts only alone."""
    words = _words(name)
    telling = tuple(word for word in words if word not in _PARTICLES)
    return telling or words


def _telling(place: str) -> Words:
    return tuple(
        word for word in _words(place) if word not in _COMMON and len(word) > 2 and word.isalpha()
    )


def _days(day: date) -> tuple[Words, ...]:
    number, month, year = str(day.day), str(day.month), str(day.year)
    short, spoken = str(day.year % _CENTURY), normal(_MONTHS[day.month - 1])
    return (
        (number, month, year),
        (number, month, short),
        (year, month, number),
        (number, spoken),
        (year,),
    )


def _long_numbers(texts: Iterable[str]) -> set[str]:
    found = re.findall(r"\d[\d\s/().-]*\d", " ; ".join(texts))
    bare = ("".join(re.findall(r"\d", number)) for number in found)
    return {number for number in bare if len(number) >= _LEAST_DIGITS}


def _holds(words: Words, phrase: Words) -> bool:
    width = len(phrase)
    return any(words[at : at + width] == phrase for at in range(len(words) - width + 1))
