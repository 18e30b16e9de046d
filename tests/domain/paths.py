"""Paths of young people to try the rules on."""

from datetime import date, timedelta
from uuid import UUID

from hypothesis import strategies as st

from ilja_desktop.domain.checkpoint import Checkpoint
from ilja_desktop.domain.ids import StationId, WhereaboutsId, YoungPersonId
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.pathway import Station
from ilja_desktop.domain.whereabouts import Certainty, Source, Whereabouts
from ilja_desktop.exchange.destinationfile import destinations

LISTED = destinations()
FIRST = date(2022, 1, 1)
PERSON = YoungPersonId(1)


def station(
    id: int,
    category: str,
    begins: date,
    ends: date | None = None,
    paid: LegalCircle | None = None,
    *,
    certificate: bool = False,
) -> Station:
    return Station(
        id=StationId(id),
        uuid=UUID(int=id),
        revision=1,
        person_id=PERSON,
        category=category,
        begins_on=begins,
        ends_on=ends,
        funded_by=paid,
        certificate=certificate,
    )


def answer(to: Checkpoint, category: str = "I.1") -> Whereabouts:
    return Whereabouts(
        id=WhereaboutsId(1),
        uuid=UUID(int=9),
        revision=1,
        person_id=PERSON,
        stage=to.stage,
        station_id=to.station_id,
        day=to.day,
        category=category,
        asked_on=to.day,
        source=Source.SCHOOL,
        certainty=Certainty.REPORTED,
        missed=None,
    )


DAYS = st.integers(0, 6 * 365).map(lambda days: FIRST + timedelta(days=days))
CODES = st.sampled_from([each.code for each in LISTED.destinations if each.meaning.station])
PAID = st.sampled_from([None, LegalCircle.SGB_II, LegalCircle.SGB_III, LegalCircle.SGB_VIII])


@st.composite
def paths(draw: st.DrawFn) -> tuple[Station, ...]:
    """Draw the stations of a path, in any order, some without an end."""
    found = []
    for id in range(1, draw(st.integers(0, 6)) + 1):
        begins = draw(DAYS)
        lasts = draw(st.none() | st.integers(0, 800))
        ends = None if lasts is None else begins + timedelta(days=lasts)
        paid, passed = draw(PAID), draw(st.booleans())
        found.append(station(id, draw(CODES), begins, ends, paid, certificate=passed))
    return tuple(draw(st.permutations(found)))
