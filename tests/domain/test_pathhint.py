"""Hints: what the rules find on a path, and nothing else."""

from datetime import date

import pytest
from hypothesis import given

from ilja_desktop.domain.destination import Meaning
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.pathhint import Hint, HintKind, hints
from ilja_desktop.domain.pathway import Station
from ilja_desktop.domain.words.whereabouts import HINT_RULES
from tests.domain.paths import DAYS, LISTED, paths, station

TODAY = date(2028, 1, 10)
TWO, THREE = LegalCircle.SGB_II, LegalCircle.SGB_III


def kinds(*stations: Station, today: date = TODAY) -> list[HintKind]:
    return [hint.kind for hint in hints(stations, LISTED, today)]


def test_two_stations_in_a_row_are_a_holding_pattern() -> None:
    one = station(1, "II.1", date(2026, 8, 1), date(2026, 12, 31))
    other = station(2, "II.4", date(2027, 1, 1), date(2027, 4, 30))
    assert hints((other, one), LISTED, TODAY) == (
        Hint(HintKind.HOLDING_PATTERN, (one.id, other.id)),
    )


def test_more_than_a_year_in_one_station_is_one_too() -> None:
    first = date(2026, 8, 1)
    assert kinds(station(1, "II.1", first, date(2027, 7, 31))) == []
    assert kinds(station(1, "II.1", first, date(2027, 8, 1))) == [HintKind.HOLDING_PATTERN]
    long = station(1, "II.1", first, date(2028, 7, 31))
    assert kinds(long, today=date(2027, 7, 31)) == []


@pytest.mark.parametrize("between", ["I.1", "I.2", "III.1", "IV"])
def test_getting_on_ends_it(between: str) -> None:
    stations = (
        station(1, "II.1", date(2026, 8, 1), date(2026, 12, 31)),
        station(2, between, date(2027, 1, 1), date(2027, 2, 1)),
        station(3, "II.4", date(2027, 3, 1), date(2027, 6, 30)),
    )
    assert kinds(*stations) == []


def test_a_higher_certificate_ends_it_too() -> None:
    passed = station(1, "II.3", date(2026, 8, 1), date(2027, 7, 31), certificate=True)
    after = station(2, "II.4", date(2027, 9, 1), date(2027, 12, 31))
    assert kinds(passed, after) == []


def test_three_measures_in_three_years_are_a_chain() -> None:
    measures = (
        station(1, "II.7", date(2025, 1, 1), date(2025, 3, 31), TWO),
        station(2, "S.5", date(2025, 4, 1), date(2025, 12, 31), TWO),
        station(3, "II.8", date(2026, 1, 1), date(2026, 4, 30), TWO),
    )
    assert HintKind.MEASURE_CHAIN in kinds(*measures)
    work = station(4, "S.1", date(2025, 6, 1), date(2025, 12, 31))
    assert HintKind.MEASURE_CHAIN not in kinds(*measures, work)
    late = station(3, "II.8", date(2028, 1, 1), None, TWO)
    assert HintKind.MEASURE_CHAIN not in kinds(*measures[:2], late)


def test_two_payers_at_one_time_are_double_funding() -> None:
    one = station(1, "II.4", date(2026, 8, 1), date(2027, 1, 31), THREE)
    other = station(2, "S.4", date(2027, 1, 31), None, TWO)
    assert HintKind.DOUBLE_FUNDING in kinds(one, other)
    after = station(2, "S.4", date(2027, 2, 1), None, TWO)
    assert HintKind.DOUBLE_FUNDING not in kinds(one, after)
    same = station(2, "S.4", date(2027, 1, 31), None, THREE)
    assert HintKind.DOUBLE_FUNDING not in kinds(one, same)


@given(paths(), DAYS)
def test_hints_follow_their_rules(stations: tuple[Station, ...], today: date) -> None:
    by_id = {each.id: each for each in stations}
    found = hints(stations, LISTED, today)
    assert found == hints(tuple(reversed(stations)), LISTED, today)
    for hint in found:
        told = [by_id[id] for id in hint.stations]
        assert told
        assert all(each.begins_on <= today for each in told)
        match hint.kind:
            case HintKind.HOLDING_PATTERN:
                assert all(LISTED.meaning(s.category) is Meaning.TRANSITION for s in told)
            case HintKind.MEASURE_CHAIN:
                assert len(told) >= LISTED.rules.chain_stations
                assert all(each.funded_by for each in told)
            case HintKind.DOUBLE_FUNDING:
                one, other = told
                assert one.funded_by is not other.funded_by
                assert other.begins_on <= (one.end(LISTED) or date.max)


def test_every_hint_tells_its_rule_with_the_numbers_of_the_list() -> None:
    numbers = {name: getattr(LISTED.rules, name) for name in LISTED.rules.__dataclass_fields__}
    for kind in HintKind:
        rule = HINT_RULES[kind].format(**numbers)
        assert rule.startswith("Regel:")
        assert "{" not in rule
