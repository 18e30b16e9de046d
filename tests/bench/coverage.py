"""The one question for a whole conference: 15 cases × 15 people × 14 categories, in memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.coverage import stand_on
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.grant import Direction, Purpose
from ilja_desktop.domain.ids import ConsentId, GrantId, InstitutionId, YoungPersonId
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.naming import Listener
from ilja_desktop.domain.signing import Family
from tests.bench.figure import Figure, p50, p95, times
from tests.bench.stock import Stock
from tests.domain.people import CONSENT, DAY, GRANT, POLICY, named, own, professional, young_person

CASES, PEOPLE = 15, 15


def figures(_: Stock, rounds: int) -> Iterator[Figure]:
    """Measure every answer of one conference, all of them yes or no by the whole rule."""
    table = tuple(professional(at, InstitutionId(at), "Beratung") for at in range(1, PEOPLE + 1))
    cases = tuple(_case(at, table) for at in range(1, CASES + 1))
    listeners = tuple(Listener(each) for each in table)
    known = {
        (case, listener, category): True
        for case in range(CASES)
        for listener in range(PEOPLE)
        for category in DataCategory
    }

    def ask() -> int:
        return _allowed(cases, listeners, DAY)

    def look_up() -> int:
        return sum(
            known[case, listener, category]
            for case in range(CASES)
            for listener in range(PEOPLE)
            for category in DataCategory
        )

    for name, share in (("p50", p50), ("p95", p95)):
        yield Figure(
            name=f"{len(known):,} answers for one conference, {name}",
            value=share(times(ask, rounds)),
            unit="ms",
            against="as many look-ups in a dict",
            reference=share(times(look_up, rounds)),
            goal="≤ 50 ms",
        )


def _allowed(cases: tuple[Basis, ...], listeners: tuple[Listener, ...], day: date) -> int:
    """Count what may be told, case by case as the conference does."""
    found = 0
    for case in cases:
        footing = stand_on(case, Purpose.CASE_CONFERENCE, day, day)
        for listener in listeners:
            hearing = footing.hear(listener)
            found += sum(hearing.verdict(category).allowed for category in DataCategory)
    return found


def _case(number: int, table: tuple[Professional, ...]) -> Basis:
    """Return an adult whose form names everybody for all but what was entrusted."""
    person = replace(young_person(), id=YoungPersonId(number))
    told = [category for category in DataCategory if category is not DataCategory.ENTRUSTED]
    pairs = [(someone, category) for someone in table for category in told]
    grants = tuple(
        replace(
            GRANT,
            id=GrantId(at),
            recipient=named(someone),
            direction=Direction.MUTUAL,
            category=category,
            explicit=category.special,
        )
        for at, (someone, category) in enumerate(pairs, 1)
    )
    consent = replace(
        CONSENT,
        id=ConsentId(number),
        person_id=person.id,
        grants=grants,
        signatures=(own(),),
    )
    return Basis(Family(person, ()), (consent,), POLICY)
