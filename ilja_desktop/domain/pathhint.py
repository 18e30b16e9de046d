"""What a path hints at, with the rule beside it: a reason to look, never a label on a person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from itertools import combinations

from ilja_desktop.domain.deadline import after_months
from ilja_desktop.domain.destination import DestinationList, Meaning
from ilja_desktop.domain.ids import StationId
from ilja_desktop.domain.pathway import Station, in_order


class HintKind(Enum):
    """What a path may hint at."""

    HOLDING_PATTERN = "Warteschleife"
    MEASURE_CHAIN = "Maßnahmenkarriere"
    DOUBLE_FUNDING = "Doppelförderung"


@dataclass(frozen=True)
class Hint:
    """One hint, and the stations it comes from."""

    kind: HintKind
    stations: tuple[StationId, ...]


_LEADS_ON = frozenset({Meaning.COMPANY_TRAINING, Meaning.TRAINING, Meaning.SCHOOL, Meaning.STUDY})


def hints(stations: tuple[Station, ...], listed: DestinationList, today: date) -> tuple[Hint, ...]:
    """Return what a path hints at on a day; what begins later counts for nothing yet."""
    begun = tuple(each for each in in_order(stations) if each.begins_on <= today)
    return (
        *_holding_patterns(begun, listed, today),
        *_measure_chains(begun, listed),
        *_double_funding(begun, listed),
    )


def _holding_patterns(
    stations: tuple[Station, ...], listed: DestinationList, today: date
) -> Iterator[Hint]:
    """Find stations in transition that lead nowhere: several in a row, or for a long time."""
    for stretch in _stretches(stations, listed):
        waiting = [s for s in stretch if listed.meaning(s.category) is Meaning.TRANSITION]
        too_many = _longest_run(stretch, listed) >= listed.rules.holding_stations
        if too_many or _too_long(waiting, listed, today):
            yield Hint(HintKind.HOLDING_PATTERN, tuple(each.id for each in waiting))


def _stretches(
    stations: tuple[Station, ...], listed: DestinationList
) -> Iterator[tuple[Station, ...]]:
    """Cut a path where somebody gets on: training, school, study, or a higher certificate."""
    stretch: list[Station] = []
    for each in stations:
        if listed.meaning(each.category) in _LEADS_ON or each.certificate:
            yield tuple(stretch)
            stretch = []
        else:
            stretch.append(each)
    yield tuple(stretch)


def _longest_run(stretch: tuple[Station, ...], listed: DestinationList) -> int:
    longest = run = 0
    for each in stretch:
        run = run + 1 if listed.meaning(each.category) is Meaning.TRANSITION else 0
        longest = max(longest, run)
    return longest


def _too_long(waiting: list[Station], listed: DestinationList, today: date) -> bool:
    if not waiting:
        return False
    spans = (min(each.end(listed) or today, today) - each.begins_on for each in waiting)
    spent = sum((span + timedelta(days=1) for span in spans), timedelta())
    first = waiting[0].begins_on
    return spent > after_months(first, listed.rules.holding_months) - first


def _measure_chains(stations: tuple[Station, ...], listed: DestinationList) -> Iterator[Hint]:
    """Find several funded stations within some years, and nothing that leads on between them."""
    chain: list[Station] = []
    told: tuple[StationId, ...] = ()
    for each in stations:
        meaning = listed.meaning(each.category)
        if meaning in _LEADS_ON or meaning is Meaning.WORK:
            chain = []
        elif each.funded_by is not None:
            chain.append(each)
            chain = [
                one
                for one in chain
                if after_months(one.begins_on, listed.rules.chain_months) > each.begins_on
            ]
        found = tuple(one.id for one in chain)
        if len(found) < listed.rules.chain_stations and told:
            yield Hint(HintKind.MEASURE_CHAIN, told)
            told = ()
        elif len(found) >= listed.rules.chain_stations:
            told = tuple(dict.fromkeys((*told, *found)))
    if told:
        yield Hint(HintKind.MEASURE_CHAIN, told)


def _double_funding(stations: tuple[Station, ...], listed: DestinationList) -> Iterator[Hint]:
    """Find two stations at the same time that are paid for under different laws."""
    for one, other in combinations(stations, 2):
        paid = one.funded_by is not None and other.funded_by is not None
        ends = one.end(listed) or date.max
        if paid and one.funded_by is not other.funded_by and other.begins_on <= ends:
            yield Hint(HintKind.DOUBLE_FUNDING, (one.id, other.id))
