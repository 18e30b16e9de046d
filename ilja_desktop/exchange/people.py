"""Young people found by name and birth date, quickly among a hundred thousand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ilja_desktop.exchange.columns import Line
from ilja_desktop.exchange.likeness import Identity, Likeness, likeness
from ilja_desktop.exchange.staged import KnownPerson


@dataclass(frozen=True)
class Match:
    """Somebody who resembles the young person of a row."""

    likeness: Likeness
    label: str
    """What may be shown: the label of a known person, or the row that brought them."""
    person: KnownPerson | None
    """Nobody if only an earlier row brings them."""


@dataclass(frozen=True)
class _Entry:
    identity: Identity
    label: str
    person: KnownPerson | None


_ORDER = {kind: rank for rank, kind in enumerate(Likeness)}


class People:
    """Everybody known, and everybody whom rows bring; grows while a staging runs."""

    def __init__(self, known: Iterable[KnownPerson]) -> None:
        self._by_day: defaultdict[date, list[_Entry]] = defaultdict(list)
        self._by_words: defaultdict[tuple[str, ...], list[_Entry]] = defaultdict(list)
        for one in known:
            person = one.person
            identity = Identity(person.family_name, person.given_name, person.born_on)
            self._put(_Entry(identity, one.label, one))

    def add(self, identity: Identity, line: Line) -> None:
        """Remember whom a row brings."""
        self._put(_Entry(identity, f"{line.file}, Zeile {line.row}", None))

    def _put(self, entry: _Entry) -> None:
        self._by_day[entry.identity.born_on].append(entry)
        self._by_words[entry.identity.words].append(entry)

    def matches(self, identity: Identity) -> tuple[Match, ...]:
        """Return everybody who may be meant, surest first."""
        near = {
            id(entry): entry
            for day in _turned(identity.born_on)
            for entry in self._by_day.get(day, ())
        }
        near |= {id(entry): entry for entry in self._by_words.get(identity.words, ())}
        found = (
            Match(kind, entry.label, entry.person)
            for entry in near.values()
            if (kind := likeness(identity, entry.identity))
        )
        return tuple(sorted(found, key=lambda match: _ORDER[match.likeness]))


def _turned(day: date) -> tuple[date, ...]:
    """Return a day, and the one with day and month exchanged if there is one."""
    if day.day > 12:
        return (day,)
    return (day, date(day.year, day.day, day.month))
