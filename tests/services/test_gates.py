"""Every gate of the use cases, tried for every state of a consent: a table of answers.

One row per state, one answer per gate; whatever a state closes is closed at every gate, by its
own reason, and the young person's own copy never depends on it. One vault goes from state to
state; only what a gate lets in is tried in a copy of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ilja_desktop.domain.casefile import CaseReportDraft
from ilja_desktop.domain.commitment import CommitmentDraft
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.disclosure import Channel, ReceiverKind
from ilja_desktop.domain.entrusted import EntrustedDraft
from ilja_desktop.domain.errors import IncompleteDraft
from ilja_desktop.domain.minutes import CaseSheetDraft
from ilja_desktop.domain.projection import Blank
from ilja_desktop.domain.seating import SeatVerdict
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.commitment import OwnerNotCovered
from ilja_desktop.services.copyplan import NotOnTheList
from ilja_desktop.services.distribution import Receiver
from ilja_desktop.services.gate import CategoryNotCovered, ConsentLacking
from ilja_desktop.services.sheetrule import SomebodyMustLeave
from ilja_desktop.services.workplace import columns
from tests.services.gatehall import SPECIAL, TRUSTED, Hall, built, copied
from tests.services.gatestates import DAY, SAID, STATES

ELSEWHERE = {
    Reason.DEPUTY_NOT_NAMED,
    Reason.CONFERENCE_NOT_COVERED,
    Reason.SUPPORT_ENDED,
    Reason.LEGAL_GROUND,
}
"""Tried where deputies, conferences, closed cases and legal grounds are."""


def test_no_reason_is_left_out() -> None:
    tried = {reason for state in STATES.values() for reason in (state.case, state.jobcenter)}
    tried |= {reason for state in STATES.values() for reason in state.closed.values()}
    assert (tried - {None}) | ELSEWHERE | {Reason.COVERED} == set(Reason)


@pytest.fixture(scope="module")
def whole(template: Unlocked, tmp_path_factory: pytest.TempPathFactory) -> tuple[Hall, Unlocked]:
    """The hall while everything is covered."""
    return built(tmp_path_factory.mktemp("hall"), template)


@pytest.fixture(scope="module")
def hall(whole: tuple[Hall, Unlocked], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    """The hall that goes from state to state."""
    with copied(*whole, tmp_path_factory.mktemp("states")) as own:
        yield own


def why_not(deed: Callable[[], object]) -> Reason | None:
    """Return by what a gate keeps somebody out; nothing if it lets them through."""
    try:
        deed()
    except (ConsentLacking, NotOnTheList, CategoryNotCovered, OwnerNotCovered) as refused:
        return refused.reason
    return None


def submit(hall: Hall) -> Reason | None:
    return why_not(lambda: hall.town.desk.cases.report(hall.unreported))


def agenda(hall: Hall) -> Reason | None:
    put_on = hall.town.desk.conferences.put_on_agenda
    return why_not(lambda: put_on(hall.next_conference, hall.reported))


def admit(hall: Hall) -> Reason | None:
    return why_not(lambda: hall.town.desk.cases.admit(hall.reported))


def conclude(hall: Hall) -> Reason | None:
    """The gate at the end of an item: nobody left may be one who has to leave."""
    try:
        return why_not(lambda: hall.town.desk.sessions.conclude(hall.open))
    except SomebodyMustLeave:
        return seat(hall)
    except IncompleteDraft:
        return None


def call(hall: Hall) -> Reason | None:
    return why_not(lambda: hall.town.desk.sessions.call(hall.waiting))


def seat(hall: Hall) -> Reason | None:
    """The gate of whoever sits there: the Jobcenter's chair."""
    seats = hall.town.desk.sessions.view(hall.open).seats
    jobcenter = hall.town.jobcenter.id
    (line,) = [each for each in seats if each.attendance.professional_id == jobcenter]
    if line.seat.verdict is not SeatVerdict.LEAVES:
        return None
    assert isinstance(line.seat.reason, Reason)
    return line.seat.reason


def shown(hall: Hall) -> frozenset[DataCategory]:
    """What the screen shows while the Jobcenter sits there."""
    facts = hall.town.desk.sessions.view(hall.open).facts
    return frozenset(fact.category for fact in facts)


def projected(hall: Hall) -> frozenset[DataCategory] | Blank:
    """What the projector shows while the Jobcenter is in the room."""
    slide = hall.town.desk.projections.slide(hall.open_conference)
    if slide.blank is not None:
        assert (slide.name, slide.question, slide.facts) == ("", "", ())
        return slide.blank
    return frozenset(fact.category for fact in slide.facts)


def written(hall: Hall) -> dict[DataCategory, Reason | None]:
    """What may be put down at the table."""
    question = "Welcher Weg?"
    return {
        fact.category: why_not(
            lambda each=fact: hall.town.desk.sessions.write(  # type: ignore[misc] # bound at once
                hall.open, CaseSheetDraft(question=question, facts=(each,))
            )
        )
        for fact in hall.facts
    }


def read_in(hall: Hall) -> Reason | None:
    """What may be put down before anybody sits at a table, typed or read in."""
    report = hall.town.desk.cases.view(hall.reported).report
    assert report is not None
    special = tuple(fact for fact in hall.facts if fact.category is SPECIAL)
    draft = CaseReportDraft(**{name: getattr(report, name) for name in columns(CaseReportDraft())})
    return why_not(lambda: hall.town.desk.filings.put_down(replace(draft, facts=special)))


def confided(hall: Hall) -> Reason | None:
    """What somebody said in confidence, entered on the case page."""
    (trusted,) = [fact for fact in hall.facts if fact.category is TRUSTED]
    draft = EntrustedDraft(
        entrusted_by=trusted.entrusted_by, source_id=trusted.source_id, text="und noch etwas"
    )
    return why_not(lambda: hall.town.desk.entrusted_facts.put_down(hall.reported, draft))


def promised(hall: Hall) -> Reason | None:
    """Who takes something on comes to know of the case."""
    draft = CommitmentDraft(
        text="Anmelden",
        owner_id=hall.town.jobcenter.id,
        due_on=hall.town.desk.workplace.today() + DAY,
    )
    return why_not(lambda: hall.town.desk.commitments.commit(hall.open, draft))


def handed_out(
    hall: Hall, receivers: tuple[Receiver, ...], channel: Channel
) -> tuple[Reason | None, frozenset[DataCategory]]:
    """Why the Jobcenter gets no extract, or which parts of it are withheld."""
    jobcenter = hall.town.jobcenter.id
    (receiver,) = [each for each in receivers if each.professional_id == jobcenter]
    refused = why_not(lambda: hall.town.desk.disclosures.plan_extract(receiver, channel))
    return refused, frozenset(receiver.withheld())


def case_line(hall: Hall) -> bool:
    """Whether the Jobcenter's copy of the minutes has the line of the case."""
    plan = hall.town.desk.disclosures.plan_minutes_copy(
        hall.signed_conference, hall.town.jobcenter.id, Channel.PRINT
    )
    return plan.shown is not None and bool(plan.shown.items)


def own_copy(hall: Hall, receivers: tuple[Receiver, ...]) -> tuple[bool, bool]:
    """Whether the young person gets their sheet, and the answer to what is held about them."""
    desk = hall.town.desk
    (own,) = [each for each in receivers if each.kind is ReceiverKind.YOUNG_PERSON]
    sheet = why_not(lambda: desk.disclosures.plan_extract(own, Channel.FILE)) is None
    return sheet, bool(desk.subject_accesses.plan(hall.person.id).paper.sections)


@pytest.mark.parametrize("name", STATES)
def test_every_gate_on_the_way_out_answers_for(hall: Hall, name: str) -> None:
    state = STATES[name]
    state.put(hall)
    reason = state.reason
    said = frozenset() if reason else frozenset(SAID) - state.closed.keys()
    withheld = frozenset() if reason else frozenset(state.closed)
    receivers = hall.town.desk.disclosures.distribution(hall.sheet)
    assert {
        "seat": seat(hall),
        "show": shown(hall),
        "project": projected(hall),
        "print": handed_out(hall, receivers, Channel.PRINT),
        "export": handed_out(hall, receivers, Channel.FILE),
        "minutes": case_line(hall),
        "own copy": own_copy(hall, receivers),
    } == {
        "seat": reason,
        "show": said,
        "project": said if reason is None else Blank.NOT_EVERYBODY,
        "print": (reason, withheld),
        "export": (reason, withheld),
        "minutes": reason is None,
        "own copy": (True, True),
    }


@pytest.mark.parametrize("name", STATES)
def test_every_gate_on_the_way_in_answers_for(
    hall: Hall, whole: tuple[Hall, Unlocked], tmp_path: Path, name: str
) -> None:
    state = STATES[name]
    expected = {
        "write": {each: state.case or state.closed.get(each) for each in SAID},
        "import": state.case or state.closed.get(SPECIAL),
        "confide": state.case or state.closed.get(TRUSTED),
        "commitment": state.reason,
        "conclude": state.reason,
        "submit": state.case,
        "admit": state.case,
        "agenda": state.case,
        "open item": state.case,
    }
    if state.case:
        state.put(hall)
        assert entered(hall) == expected
        return
    with copied(*whole, tmp_path) as own:
        state.put(own)
        assert entered(own) == expected


def entered(hall: Hall) -> dict[str, object]:
    """Return by what each gate keeps something out; what it lets in is in the vault then."""
    return {
        "write": written(hall),
        "import": read_in(hall),
        "confide": confided(hall),
        "commitment": promised(hall),
        "conclude": conclude(hall),
        "submit": submit(hall),
        "admit": admit(hall),
        "agenda": agenda(hall),
        "open item": call(hall),
    }
