"""Who could accompany a young person: a reasoned proposal; a person decides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from ilja_desktop.domain.ids import VolunteerId
from ilja_desktop.domain.mentorship import NeedDraft
from ilja_desktop.domain.spelling import normal
from ilja_desktop.domain.verdict import Verdict
from ilja_desktop.domain.volunteer import Volunteer, VolunteerState


class MatchGround(Enum):
    """What is compared."""

    LANGUAGE = "Sprache"
    REGION = "Ort"
    TIME = "Zeit"
    FIELD = "Berufsfeld"


class Fit(Enum):
    """How it fits."""

    FITS = "passt"
    UNKNOWN = "nichts angegeben"
    DIFFERS = "passt nicht"


@dataclass(frozen=True)
class Comparison:
    """One reason for or against somebody, with what was compared."""

    ground: MatchGround
    fit: Fit
    what: tuple[str | Enum, ...] = ()


@dataclass(frozen=True)
class Proposal:
    """Somebody who has room for one more, with all reasons.

    Args:
        free: how many more young people they would take.
        consent: whether this young person's consent lets them know.
    """

    volunteer: Volunteer
    comparisons: tuple[Comparison, ...]
    free: int
    consent: Verdict

    @property
    def fitting(self) -> int:
        """Return how many grounds speak for somebody."""
        return sum(each.fit is Fit.FITS for each in self.comparisons)


def propose(
    need: NeedDraft,
    volunteers: Iterable[Volunteer],
    running: Mapping[VolunteerId, int],
    consents: Mapping[VolunteerId, Verdict],
) -> tuple[Proposal, ...]:
    """Return everybody who works now and has room, the best founded first.

    Args:
        need: what the young person looks for.
        volunteers: all on record.
        running: how many tandems each has.
        consents: the answer of the one question for each.
    """
    found = []
    for one in volunteers:
        free = one.capacity - running.get(one.id, 0)
        if one.state is VolunteerState.ACTIVE and free > 0 and one.id in consents:
            found.append(Proposal(one, compare(need, one), free, consents[one.id]))
    return tuple(sorted(found, key=_order))


def _order(proposal: Proposal) -> tuple[bool, int, int, int, str]:
    against = sum(each.fit is Fit.DIFFERS for each in proposal.comparisons)
    return (
        not proposal.consent.allowed,
        against - proposal.fitting,
        against,
        -proposal.free,
        proposal.volunteer.full_name(),
    )


def compare(need: NeedDraft, volunteer: Volunteer) -> tuple[Comparison, ...]:
    """Compare what is looked for with what somebody offers."""
    wanted = () if need.training_field is None else (need.training_field,)
    return (
        _spoken(MatchGround.LANGUAGE, need.languages, volunteer.languages),
        _spoken(MatchGround.REGION, (need.region,), volunteer.regions),
        _coded(MatchGround.TIME, need.times, volunteer.times),
        _coded(MatchGround.FIELD, wanted, volunteer.training_fields),
    )


def _spoken(ground: MatchGround, wanted: Iterable[str], offered: Iterable[str]) -> Comparison:
    there = {normal(each) for each in offered if each.strip()}
    asked = {normal(each): each.strip() for each in wanted if each.strip()}
    if not there or not asked:
        return Comparison(ground, Fit.UNKNOWN)
    both = tuple(asked[each] for each in asked if each in there)
    return Comparison(ground, Fit.FITS if both else Fit.DIFFERS, both or tuple(asked.values()))


def _coded(ground: MatchGround, wanted: Iterable[Enum], offered: Iterable[Enum]) -> Comparison:
    asked, there = set(wanted), set(offered)
    if not asked or not there:
        return Comparison(ground, Fit.UNKNOWN)
    both = asked & there
    what = tuple(sorted(both or asked, key=lambda each: str(each.value)))
    return Comparison(ground, Fit.FITS if both else Fit.DIFFERS, what)
