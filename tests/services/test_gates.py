"""Every gate of the use cases, tried for every state of a consent: a table of answers.

One row per state, one answer per gate; whatever a state closes is closed at every gate, by its
own reason, and the young person's own copy never depends on it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from ilja_desktop.domain.casefile import CaseReportDraft
from ilja_desktop.domain.commitment import CommitmentDraft
from ilja_desktop.domain.consent import ReviewCause, Signature
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.disclosure import Channel, ReceiverKind
from ilja_desktop.domain.errors import IncompleteDraft
from ilja_desktop.domain.grant import Purpose, Recipient
from ilja_desktop.domain.minutes import CaseSheetDraft
from ilja_desktop.domain.person import CustodyHolderDraft
from ilja_desktop.domain.projection import Blank
from ilja_desktop.domain.seating import SeatVerdict
from ilja_desktop.domain.withdrawal import (
    Objection,
    Scope,
    SignerKind,
    Withdrawal,
    WithdrawalForm,
)
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.commitment import OwnerNotCovered
from ilja_desktop.services.copyplan import NotOnTheList
from ilja_desktop.services.distribution import Receiver
from ilja_desktop.services.gate import CategoryNotCovered, ConsentLacking
from ilja_desktop.services.sheetrule import SomebodyMustLeave
from ilja_desktop.services.workplace import columns
from ilja_desktop.store import person as person_store
from ilja_desktop.store.consent import GrantRow, SignatureRow
from ilja_desktop.store.rows import PartRow
from tests.services.gatehall import PLAIN, SPECIAL, TRUSTED, Hall, built, copied
from tests.services.spoiling import Values, change

DAY = timedelta(days=1)
SAID = (PLAIN, SPECIAL, TRUSTED)


@dataclass(frozen=True)
class State:
    """What happened to the consent, and what that closes."""

    happened: Callable[[Hall, date], Values]
    case: Reason | None = None
    """Why nothing of the case may be known to anybody."""
    jobcenter: Reason | None = None
    """Why nothing of it may be known to the Jobcenter."""
    closed: Mapping[DataCategory, Reason] = field(default_factory=dict)
    """What else stays closed to everybody."""


def _nobodys(hall: Hall, today: date) -> Values:
    other = hall.town.a_person(family_name="Ö", given_name="X", born_on=date(2006, 1, 1))
    return {"person_id": other.id}


def _grants(hall: Hall, **values: object) -> list[GrantRow]:
    return [GrantRow(**(columns(grant) | values | {"id": None})) for grant in hall.consent.grants]


def _signed(hall: Hall, *without: int, special: bool = True) -> list[PartRow[Signature]]:
    marks = enumerate(hall.consent.signatures)
    return [
        SignatureRow.of(replace(mark, special_signed=special))
        for at, mark in marks
        if at not in without
    ]


def _until(hall: Hall, end: date) -> Values:
    return {"valid_until": end, "grants": _grants(hall, valid_until=end)}


def _from(hall: Hall, start: date) -> Values:
    return {"valid_from": start, "grants": _grants(hall, valid_from=start)}


def _taken_back(today: date, scope: Scope = Scope()) -> Values:
    by = Withdrawal(
        withdrawn_on=today, withdrawn_by="selbst", form=WithdrawalForm.ORAL, scope=scope
    )
    return {"withdrawals": (by,)}


def _came_of_age(hall: Hall, today: date) -> Values:
    town = hall.town
    with town.vault.write(town.desk.user.uid, town.clock()) as transaction:
        row = person_store.get(transaction.session, hall.person.id)
        transaction.change(row, {"born_on": today.replace(year=today.year - 18)})
    return {"signatures": _signed(hall, 0)}


def _custody_changed(hall: Hall, today: date) -> Values:
    draft = CustodyHolderDraft(
        person_id=hall.person.id, family_name="Öz", given_name="Nil", signature_required=False
    )
    hall.town.desk.people.add_holder(draft)
    (consent,) = hall.town.desk.consents.basis(hall.person.id).consents
    assert consent.review_reason == ReviewCause.CUSTODY_CHANGED.value
    return {}


def _without(hall: Hall, category: DataCategory) -> Values:
    rows = [row for row in _grants(hall) if row.category is not category]
    return {"grants": rows}


def _not_to_jobcenter(hall: Hall, today: date) -> Values:
    return {"grants": [row for row in _grants(hall) if row.recipient != _jobcenter(hall)]}


def _jobcenter(hall: Hall) -> Recipient:
    one = hall.town.jobcenter
    return Recipient(institution_id=one.institution_id, professional_id=one.id)


STATES: dict[str, State] = {
    "none": State(_nobodys, Reason.NO_CONSENT),
    "draft": State(
        lambda _, __: {"signatures": [], "explained_on": None}, Reason.CONSENT_INCOMPLETE
    ),
    "partly signed": State(
        lambda hall, _: {"signatures": _signed(hall, 2)}, Reason.CONSENT_INCOMPLETE
    ),
    "original unseen": State(lambda _, __: {"original_seen_on": None}, Reason.CONSENT_INCOMPLETE),
    "not yet valid": State(lambda hall, today: _from(hall, today + DAY), Reason.NOT_YET_VALID),
    "first day": State(lambda hall, today: _from(hall, today)),
    "last day": State(lambda hall, today: _until(hall, today)),
    "day after": State(lambda hall, today: _until(hall, today - DAY), Reason.CONSENT_EXPIRED),
    "withdrawn": State(lambda _, today: _taken_back(today), Reason.CONSENT_WITHDRAWN),
    "partly withdrawn": State(
        lambda _, today: _taken_back(today, Scope(categories=(PLAIN,))),
        closed={PLAIN: Reason.CONSENT_WITHDRAWN},
    ),
    "recipient withdrawn": State(
        lambda hall, today: _taken_back(today, Scope(recipients=(_jobcenter(hall),))),
        jobcenter=Reason.CONSENT_WITHDRAWN,
    ),
    "superseded": State(lambda _, today: {"superseded_on": today}, Reason.CONSENT_SUPERSEDED),
    "invalid": State(lambda _, __: {"flawed_reason": "nicht erklärt"}, Reason.CONSENT_INVALID),
    "18th birthday": State(_came_of_age, Reason.RENEWAL_NEEDED),
    "custody changed": State(_custody_changed, Reason.CONSENT_UNDER_REVIEW),
    "custody holders disagree": State(
        lambda hall, today: {
            "objections": (Objection(kind=SignerKind.YOUNG_PERSON, objected_on=today),)
        },
        Reason.GIVERS_DISAGREE,
    ),
    "special category unticked": State(
        lambda hall, _: _without(hall, SPECIAL), closed={SPECIAL: Reason.CATEGORY_NOT_GRANTED}
    ),
    "special category unsigned": State(
        lambda hall, _: {"signatures": _signed(hall, special=False)},
        closed={SPECIAL: Reason.SPECIAL_NOT_SIGNED, TRUSTED: Reason.SPECIAL_NOT_SIGNED},
    ),
    "entrusted without its giver's signature": State(
        lambda hall, _: {"signatures": _signed(hall, 3)},
        closed={TRUSTED: Reason.ENTRUSTER_NOT_SIGNED},
    ),
    "recipient not named": State(_not_to_jobcenter, jobcenter=Reason.RECIPIENT_NOT_NAMED),
    "purpose not named": State(
        lambda hall, _: {"grants": _grants(hall, purpose=Purpose.MONITORING)},
        Reason.OTHER_PURPOSE,
    ),
}


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


@pytest.fixture
def hall(whole: tuple[Hall, Unlocked], tmp_path: Path) -> Iterator[Hall]:
    """A copy of the hall, where each gate may be gone through."""
    with copied(*whole, tmp_path) as own:
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
    return why_not(lambda: hall.town.desk.cases.put_down(replace(draft, facts=special)))


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
def test_every_gate_answers_for(hall: Hall, name: str) -> None:
    state, today = STATES[name], hall.town.desk.workplace.today()
    change(hall.town, hall.consent, state.happened(hall, today))
    reason = state.case or state.jobcenter
    said = frozenset() if reason else frozenset(SAID) - state.closed.keys()
    withheld = frozenset() if reason else frozenset(state.closed)
    expected = {
        "seat": reason,
        "show": said,
        "project": said if reason is None else Blank.NOT_EVERYBODY,
        "write": {each: state.case or state.closed.get(each) for each in SAID},
        "import": state.case or state.closed.get(SPECIAL),
        "commitment": reason,
        "print": (reason, withheld),
        "export": (reason, withheld),
        "minutes": reason is None,
        "own copy": (True, True),
        "conclude": reason,
        "submit": state.case,
        "admit": state.case,
        "agenda": state.case,
        "open item": state.case,
    }
    receivers = hall.town.desk.disclosures.distribution(hall.sheet)
    assert {
        "seat": seat(hall),
        "show": shown(hall),
        "project": projected(hall),
        "write": written(hall),
        "import": read_in(hall),
        "commitment": promised(hall),
        "print": handed_out(hall, receivers, Channel.PRINT),
        "export": handed_out(hall, receivers, Channel.FILE),
        "minutes": case_line(hall),
        "own copy": own_copy(hall, receivers),
        "conclude": conclude(hall),
        "submit": submit(hall),
        "admit": admit(hall),
        "agenda": agenda(hall),
        "open item": call(hall),
    } == expected
