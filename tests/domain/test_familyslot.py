"""Families come and go without meeting."""

from datetime import time
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.familyslot import FamilySlot, SlotWish, slots
from ilja_desktop.domain.ids import AgendaItemId

NINE, NOON = time(9), time(12)


def wish(id: int, *, family: bool = True, at: time | None = None, minutes: int = 30) -> SlotWish:
    """Return an item of half an hour."""
    return SlotWish(AgendaItemId(id), minutes, family, at)


def minute(moment: time) -> int:
    """Return the minute of the day."""
    return moment.hour * 60 + moment.minute


def span(slot: FamilySlot) -> str:
    """Return from when to when."""
    return f"{slot.starts_at:%H:%M}-{slot.ends_at:%H:%M}"


def test_a_gap_lies_between_two_families() -> None:
    found = slots([wish(1), wish(2)], NINE, NOON, 10)
    assert [span(slot) for slot in found] == ["09:00-09:30", "09:40-10:10"]
    assert not any(slot.too_close or slot.over for slot in found)


def test_an_item_without_a_family_fills_the_gap() -> None:
    found = slots([wish(1), wish(2, family=False), wish(3)], NINE, NOON, 10)
    assert [span(slot) for slot in found] == ["09:00-09:30", "09:30-10:00", "10:00-10:30"]


def test_a_time_that_was_settled_on_stays_and_is_judged() -> None:
    found = slots([wish(1), wish(2, at=time(9, 35))], NINE, NOON, 10)
    assert [span(slot) for slot in found] == ["09:00-09:30", "09:35-10:05"]
    assert [slot.too_close for slot in found] == [True, True]


def test_a_slot_beyond_the_end_says_so() -> None:
    found = slots([wish(1), wish(2)], NINE, time(9, 45), 10)
    assert [slot.over for slot in found] == [False, True]


def test_nothing_goes_past_midnight() -> None:
    (only,) = slots([wish(1, at=time(23, 50))], NINE, NOON, 10)
    assert span(only) == "23:50-23:59"


@given(
    st.lists(st.tuples(st.integers(5, 60), st.booleans()), max_size=8),
    st.integers(0, 30),
)
def test_two_families_are_never_less_than_the_gap_apart(
    items: list[tuple[int, bool]], gap: int
) -> None:
    wishes = [wish(n, minutes=minutes, family=family) for n, (minutes, family) in enumerate(items)]
    found = slots(wishes, NINE, time(20), gap)
    assert [slot.id for slot in found] == list(range(len(items)))
    assert not any(slot.too_close for slot in found)
    families = [slot for slot in found if slot.family]
    for one, after in pairwise(families):
        assert minute(after.starts_at) - minute(one.ends_at) >= gap
    for one, after in pairwise(found):
        assert one.ends_at <= after.starts_at
