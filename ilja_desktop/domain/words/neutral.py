"""What stands where a reason or a name must not: at table and projector, in part A and letters.

The full reason is for the office alone and stands in the case.
"""

from __future__ import annotations

from ilja_desktop.domain.conference import AgendaItem, AgendaItemState, ItemMode
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.nameless import AgeBand
from ilja_desktop.domain.seating import SeatReason
from ilja_desktop.domain.words.enums import WORDS
from ilja_desktop.domain.words.mark import mark

NOT_TODAY = mark("Word", "Heute nicht besprochen")
"""Why a case is not talked about, whatever the reason: withdrawn, halted, somebody missing."""
NOT_THEIRS = mark("Word", "Bei diesem Fall nicht dabei")
"""Why somebody leaves, whatever the reason: not named, objected to, not pledged."""
NO_TOPIC = mark("Word", "Darüber wird heute nicht gesprochen")
"""Why something stays unsaid, whatever the reason."""
AS_USUAL = mark("Word", "Wird heute besprochen")
THEIRS = mark("Word", "Bei diesem Fall dabei")
ANONYMOUS_CASE = mark("Word", "Anonymer Fall {position}")
NO_SUCH_NAME = "Fall ohne Namen"

_NOT_HELD = {AgendaItemState.DROPPED, AgendaItemState.POSTPONED, AgendaItemState.BROKEN_OFF}
_UNDER = "unter {age} Jahren"
_FROM = "ab {age} Jahren"
_BETWEEN = "{first} bis {last} Jahre"


NEUTRAL: dict[Reason | SeatReason, str] = {
    Reason.NO_CONSENT: NOT_TODAY,
    Reason.CONSENT_INCOMPLETE: NOT_TODAY,
    Reason.CONSENT_UNDER_REVIEW: NOT_TODAY,
    Reason.GIVERS_DISAGREE: NOT_TODAY,
    Reason.CONSENT_INVALID: NOT_TODAY,
    Reason.CONSENT_SUPERSEDED: NOT_TODAY,
    Reason.CONSENT_EXPIRED: NOT_TODAY,
    Reason.SUPPORT_ENDED: NOT_TODAY,
    Reason.CONSENT_WITHDRAWN: NOT_TODAY,
    Reason.RENEWAL_NEEDED: NOT_TODAY,
    Reason.NOT_YET_VALID: NOT_TODAY,
    Reason.OTHER_PURPOSE: NOT_TODAY,
    Reason.CONFERENCE_NOT_COVERED: NOT_TODAY,
    Reason.RECIPIENT_NOT_NAMED: NOT_THEIRS,
    Reason.DEPUTY_NOT_NAMED: NOT_THEIRS,
    Reason.CATEGORY_NOT_GRANTED: NO_TOPIC,
    Reason.SPECIAL_NOT_SIGNED: NO_TOPIC,
    Reason.ENTRUSTER_NOT_SIGNED: NO_TOPIC,
    Reason.LEGAL_GROUND: AS_USUAL,
    Reason.COVERED: AS_USUAL,
    SeatReason.OWN_CASE: THEIRS,
    SeatReason.HOLDS_CUSTODY: THEIRS,
    SeatReason.OBJECTED: NOT_THEIRS,
    SeatReason.ADULT_NEEDS_NAMING: NOT_THEIRS,
    SeatReason.NAMED_ON_FORM: THEIRS,
    SeatReason.SLIP_SIGNED: THEIRS,
    SeatReason.NOT_NAMED: NOT_THEIRS,
    SeatReason.PLEDGED: THEIRS,
    SeatReason.NOT_PLEDGED: NOT_THEIRS,
    SeatReason.NOTHING_NAMED: THEIRS,
    SeatReason.TELLS_WHO: NOT_THEIRS,
}
"""The neutral wording of every reason; it tells nobody at the table what happened."""


def neutral(reason: Reason | SeatReason) -> str:
    """Return what may be read at the table where a reason would say too much."""
    return NEUTRAL[reason]


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
