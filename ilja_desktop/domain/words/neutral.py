"""What stands where a reason or a name must not: at table and projector, in part A and letters.

The full reason is for the office alone and stands in the case.
"""

from __future__ import annotations

from ilja_desktop.domain.conference import AgendaItem, AgendaItemState, ItemMode
from ilja_desktop.domain.nameless import AgeBand
from ilja_desktop.domain.words.enums import WORDS
from ilja_desktop.domain.words.mark import mark

NOT_TODAY = mark("Word", "Heute nicht besprochen")
"""Why a case is not talked about, whatever the reason: withdrawn, halted, somebody missing."""
ANONYMOUS_CASE = mark("Word", "Anonymer Fall {position}")
NO_SUCH_NAME = "Fall ohne Namen"

_NOT_HELD = {AgendaItemState.DROPPED, AgendaItemState.POSTPONED}
_UNDER = "unter {age} Jahren"
_FROM = "ab {age} Jahren"
_BETWEEN = "{first} bis {last} Jahre"


def neutral_result(state: AgendaItemState) -> str:
    """Return what became of an item, without saying why."""
    return NOT_TODAY if state in _NOT_HELD else WORDS[state]


def neutral_name(item: AgendaItem) -> str:
    """Return what a case without names is called."""
    match item.mode:
        case ItemMode.PSEUDONYM:
            return item.pseudonym
        case ItemMode.ANONYMOUS:
            return ANONYMOUS_CASE.format(position=item.position)
        case ItemMode.NAMED:
            return NO_SUCH_NAME


def age_words(band: AgeBand) -> str:
    """Return a band of ages in words."""
    if band.first is None:
        return _UNDER.format(age=(band.last or 0) + 1)
    if band.last is None:
        return _FROM.format(age=band.first)
    return _BETWEEN.format(first=band.first, last=band.last)
