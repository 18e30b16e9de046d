"""Whether a text leads to somebody: what names a young person of this vault, or a case.

For texts that say nothing of anybody: part A of minutes, agendas of boards. Whoever holds custody
counts as well. Whoever is called like somebody of the network does not; nobody could tell them
apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ilja_desktop.domain.conference import AgendaItem
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.minutes import MinutesDraft
from ilja_desktop.domain.spelling import normal
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.person import CustodyHolderRow, YoungPersonRow
from ilja_desktop.store.shield import ring_of

_AROUND = ".,;:()„“"


@dataclass(eq=False)
class MinutesNameSomebody(Refusal):
    """Part A of the minutes says who somebody is, or which case."""

    found: tuple[str, ...]


def case_numbers_in(session: Session, text: str) -> tuple[str, ...]:
    """Return the numbers of cases that stand in a text."""
    tokens = {token.strip(_AROUND) for token in text.split()}
    found = session.scalars(select(CaseRow.number).where(CaseRow.number.in_(tokens)))
    return tuple(found.all())


def people_in(session: Session, texts: Iterable[str]) -> tuple[str, ...]:
    """Return who is named in texts: with family name and given name in the same line."""
    lines = [frozenset(normal(line).split()) for text in texts for line in text.splitlines()]
    lines = [line for line in lines if len(line) > 1]
    if not lines:
        return ()
    network = {
        (normal(one.given_name), normal(one.family_name))
        for one in institution_store.professionals(session)
    }
    found: dict[str, None] = {}
    for given, family in _people(session):
        called = (normal(given), normal(family))
        if called not in network and any(_names(*called, line) for line in lines):
            found[f"{given} {family}"] = None
    return tuple(found)


def named_in(session: Session, texts: Iterable[str]) -> tuple[str, ...]:
    """Return what in texts leads to somebody: numbers of cases, then names, each once."""
    every = tuple(texts)
    numbers = (number for text in every for number in case_numbers_in(session, text))
    return tuple(dict.fromkeys((*numbers, *people_in(session, every))))


def part_a_texts(minutes: MinutesDraft, items: Iterable[AgendaItem] = ()) -> tuple[str, ...]:
    """Return what was typed for part A, with the titles and notes of items that are no case."""
    topics = [text for one in items if one.case_id is None for text in (one.title, one.notes)]
    said = (minutes.excused, minutes.offers_and_gaps, minutes.miscellaneous)
    return (*said, minutes.next_conference, *topics)


def demand_part_a_free(session: Session, texts: Iterable[str]) -> None:
    """Raise ``MinutesNameSomebody`` if a text of part A leads to somebody."""
    if found := named_in(session, texts):
        raise MinutesNameSomebody(found)


def _people(session: Session) -> Iterator[tuple[str, str]]:
    """Yield the names of all young people and of who holds custody, as far as they are open."""
    for kind in (YoungPersonRow, CustodyHolderRow):
        names = select(kind.given_name, kind.family_name)
        yield from session.execute(names)
    ring = ring_of(session)
    closed = () if ring is None else tuple(ring.people)
    for row in session.scalars(select(YoungPersonRow).where(YoungPersonRow.id.in_(closed))):
        yield row.given_name, row.family_name


def _names(given: str, family: str, words: frozenset[str]) -> bool:
    return bool(family) and words.issuperset(family.split()) and bool(words & set(given.split()))
