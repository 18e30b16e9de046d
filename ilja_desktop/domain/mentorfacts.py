"""The variables of tandems, by which the hours and fares of volunteers are told apart.

One record per tandem, with all it took in a period, so that nobody passes as several.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.axis import AGE_BANDS, Axis, band_of, same_words
from ilja_desktop.domain.casefacts import AGE, AGE_GROUPS, SEX
from ilja_desktop.domain.deadline import age_on
from ilja_desktop.domain.mentorship import RUNNING, MentorshipState
from ilja_desktop.domain.person import Sex
from ilja_desktop.domain.summaryfacts import Record

TANDEM = "Tandem"
_RUNS, _ENDED = "läuft", "beendet"


@dataclass(frozen=True)
class TandemSum:
    """What one tandem took in a span of days, without a name.

    Args:
        born_on, sex: of the young person.
        last_on: the last day they met.
        minutes: they spent together.
        cents: what the ways cost.
    """

    born_on: date
    sex: Sex
    state: MentorshipState
    last_on: date
    minutes: int
    cents: int

    @property
    def hours(self) -> int:
        """Whole hours, rounded."""
        return round(self.minutes / 60)

    @property
    def euros(self) -> int:
        """Whole euros, rounded."""
        return round(self.cents / 100)


def tandem_axes() -> tuple[Axis, ...]:
    """Return the variables of tandems."""
    return (
        Axis(SEX, SEX, same_words(each.value for each in Sex)),
        Axis(AGE, AGE, AGE_BANDS, groups=AGE_GROUPS),
        Axis(TANDEM, "Stand des Tandems", same_words((_RUNS, _ENDED))),
    )


def tandem_record(one: TandemSum) -> Record:
    """Return the codes of a tandem, by axis."""
    return {
        SEX: one.sex.value,
        AGE: band_of(age_on(one.born_on, one.last_on), AGE_BANDS),
        TANDEM: _RUNS if one.state in RUNNING else _ENDED,
    }
