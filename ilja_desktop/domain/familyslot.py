"""The time a family comes and goes: a slot of its own, with a gap to the next family.

Families must not meet in the corridor, because whoever is seen there is known to be a case.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from ilja_desktop.domain.ids import AgendaItemId


@dataclass(frozen=True)
class SlotWish:
    """One item of an agenda, in its order.

    Args:
        id: the item.
        minutes: how long it is planned to take.
        family: whether somebody of the young person's side is asked to come.
        starts_at: a time somebody settled on; else it follows from the order.
        pause: a break, which needs no buffer before or after it.
    """

    id: AgendaItemId
    minutes: int
    family: bool
    starts_at: time | None = None
    pause: bool = False


@dataclass(frozen=True)
class FamilySlot:
    """From when to when an item is talked about.

    Args:
        too_close: another family comes or goes less than the gap before or after.
        over: it ends after the conference does.
    """

    id: AgendaItemId
    starts_at: time
    ends_at: time
    family: bool
    too_close: bool = False
    over: bool = False


def slots(
    wishes: Iterable[SlotWish],
    begin: time,
    end: time,
    gap_minutes: int,
    buffer_minutes: int = 0,
) -> tuple[FamilySlot, ...]:
    """Return a slot for every item, so that two families are never less than a gap apart.

    Items without a family follow one another after the buffer and may fill a gap.

    Args:
        wishes: the items in their order.
        begin: when the conference begins.
        end: when it ends.
        gap_minutes: so long nobody of a family is in the corridor, between two of them.
        buffer_minutes: kept free between two items, unless one is a break.
    """
    gap, buffer = timedelta(minutes=gap_minutes), timedelta(minutes=buffer_minutes)
    at, left = _on_a_day(begin), None
    found: list[FamilySlot] = []
    rested = True
    for wish in wishes:
        at = at if rested or wish.pause else min(at + buffer, _LAST)
        rested = wish.pause
        earliest = at if left is None or not wish.family else max(at, left + gap)
        start = earliest if wish.starts_at is None else _on_a_day(wish.starts_at)
        finish = min(start + timedelta(minutes=wish.minutes), _LAST)
        found.append(
            FamilySlot(
                wish.id, start.time(), finish.time(), wish.family, over=finish > _on_a_day(end)
            )
        )
        at = max(at, finish)
        if wish.family:
            left = finish if left is None else max(left, finish)
    return tuple(_judged(slot, found, gap) for slot in found)


_DAY = date(2000, 1, 1)
_LAST = datetime.combine(_DAY, time(23, 59))


def _on_a_day(moment: time) -> datetime:
    return datetime.combine(_DAY, moment)


def _judged(slot: FamilySlot, every: list[FamilySlot], gap: timedelta) -> FamilySlot:
    close = slot.family and any(
        other.family and other.id != slot.id and _apart(slot, other) < gap for other in every
    )
    return FamilySlot(
        slot.id, slot.starts_at, slot.ends_at, slot.family, too_close=close, over=slot.over
    )


def _apart(one: FamilySlot, other: FamilySlot) -> timedelta:
    """Return the time between two slots; negative where they overlap."""
    return max(
        _on_a_day(other.starts_at) - _on_a_day(one.ends_at),
        _on_a_day(one.starts_at) - _on_a_day(other.ends_at),
    )
