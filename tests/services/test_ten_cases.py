"""Ten cases of changing attendance and consents, compared field by field with the pure rule.

What each person may know is asked of ``may_know`` and ``may_know_fact`` here, person by person and
fact by fact; projector, papers and copies must hold that and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ilja_desktop.domain.coverage import may_know, may_know_fact
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.disclosure import Channel, ReceiverKind
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import CaseSheetId, ProfessionalId
from ilja_desktop.domain.paper import MinutesPaper, SheetPaper
from ilja_desktop.domain.projection import Blank, Slide
from ilja_desktop.domain.seating import side_may_hear
from ilja_desktop.services.basis import basis_of, listener_of
from ilja_desktop.services.distribution import Receiver
from tests.documents.pdf import all_bytes, seen, spellings, squeezed
from tests.services.conftest import Town
from tests.services.tencases import PLANS, Ten, come_or_go, convened, facts, text, write

TABLE = Purpose.CASE_CONFERENCE
AFTER_SHORT = date(2026, 12, 2)
READ_BACK = (0, 3, 8)
"""Cases of which copies are made as files and read back."""


@dataclass(frozen=True)
class Rule:
    """What the pure rule opens to one professional of a case on a day."""

    core: bool
    facts: tuple[str, ...]
    beyond_contact: bool


def rule(ten: Ten, at: int, id: ProfessionalId, day: date) -> Rule:
    """Ask the one question for everything there is."""
    with ten.town.vault.read() as session:
        basis, who = basis_of(session, ten.cases[at].person_id, day), listener_of(session, id)
    opened = (f.text for f in facts(at) if may_know_fact(basis, who, f, TABLE, day).allowed)
    beyond = (one for one in DataCategory if one is not DataCategory.CONTACT)
    return Rule(
        may_know(basis, who, None, TABLE, day).allowed,
        tuple(opened),
        any(may_know(basis, who, one, TABLE, day).allowed for one in beyond),
    )


def in_common(ten: Ten, at: int, day: date) -> tuple[str, ...] | None:
    """Return what everybody present may hear; nothing if somebody may not listen at all."""
    with ten.town.vault.read() as session:
        basis = basis_of(session, ten.cases[at].person_id, day)
    heard: list[set[str]] = []
    for line in ten.town.desk.sessions.view(ten.item(at)).seats:
        seat = line.attendance
        if seat.present and seat.professional_id is not None:
            found = rule(ten, at, seat.professional_id, day)
            if not found.core:
                return None
            heard.append(set(found.facts))
        elif seat.present:
            heard.append({f.text for f in facts(at) if side_may_hear(seat, f, basis, day)})
    return tuple(fact.text for fact in facts(at) if all(fact.text in one for one in heard))


def test_everything_holds_exactly_what_the_rule_allows(town: Town, tmp_path: Path) -> None:
    ten = convened(town)
    shown = [size for at in range(len(PLANS)) for size in on_the_projector(ten, at)]
    assert None in shown, "somebody was in the room who may not listen"
    assert len(set(shown) - {None}) > 3, "the table changed what is shown"
    town.sign(ten.conference)
    first = compare_copies(ten)
    town.clock.go_to(AFTER_SHORT)
    second = compare_copies(ten)
    assert first - second == {
        (at, name)
        for at, name in first
        if PLANS[at].short and name not in {"Frau Otto", PLANS[at].given}
    }
    read_back(ten, tmp_path)


def on_the_projector(ten: Ten, at: int) -> Iterator[int | None]:
    """Hold a case while people come and go; yield how many facts were shown at each step."""
    desk, day = ten.town.desk, ten.town.desk.workplace.today()
    desk.sessions.call(ten.item(at))
    clear(ten, at)
    write(ten, at)
    for letter in ("", *PLANS[at].table):
        if letter and come_or_go(ten, at, letter):
            waiting = Slide(blank=Blank.UNCONFIRMED, position=at + 1, count=len(PLANS))
            assert slide(ten) == waiting
        elif letter:
            compare_slide(ten, at, in_common(ten, at, day))
        desk.seats.confirm_attendance(ten.item(at))
        allowed = in_common(ten, at, day)
        compare_slide(ten, at, allowed)
        yield None if allowed is None else len(allowed)
    clear(ten, at)
    desk.seats.confirm_attendance(ten.item(at))
    desk.sessions.conclude(ten.item(at))
    assert slide(ten) == Slide(blank=Blank.NO_ITEM)


def clear(ten: Ten, at: int) -> None:
    """Send out whoever may not listen."""
    view = ten.town.desk.sessions.view(ten.item(at))
    for line in view.seats:
        if line.attendance.present and line.name in view.must_leave:
            ten.town.desk.seats.leave(line.attendance.id)


def slide(ten: Ten) -> Slide:
    """Return what stands on the projector."""
    return ten.town.desk.projections.slide(ten.conference.id)


def compare_slide(ten: Ten, at: int, allowed: tuple[str, ...] | None) -> None:
    """Compare every field with what may be shown."""
    found, plan = slide(ten), PLANS[at]
    if allowed is None:
        assert found == Slide(blank=Blank.NOT_EVERYBODY, position=at + 1, count=len(PLANS))
        return
    assert found.blank is None
    assert (found.position, found.count) == (at + 1, len(PLANS))
    assert found.name == f"{plan.given} {plan.family}"
    assert (found.question, found.view) == (text(at, "QUESTION"), text(at, "VIEW"))
    assert tuple(fact.text for fact in found.facts) == allowed
    assert [line.text for line in found.goals] == [text(at, "GOAL")]
    assert [line.text for line in found.commitments] == promises(at)


def promises(at: int) -> list[str]:
    """Return all commitments of a case."""
    return [text(at, "OWN"), *(text(at, one) for one in "jsa" if getattr(PLANS[at], one))]


def compare_copies(ten: Ten) -> set[tuple[int, str]]:
    """Compare all copies that may leave today; return of which case whom one is for."""
    copies, day = ten.town.desk.disclosures, ten.town.desk.workplace.today()
    given: set[tuple[int, str]] = set()
    for at, sheet in enumerate(sheets(ten)):
        for receiver in copies.distribution(sheet):
            wanted = expected(ten, at, receiver, day)
            if wanted is None:
                assert receiver.share is None, (at, receiver.name)
                continue
            paper = copies.plan_extract(receiver, Channel.FILE).paper
            assert isinstance(paper, SheetPaper)
            assert fields_of(paper) == wanted, (at, receiver.name)
            given.add((at, who(at, receiver)))
    tables = [sat_there(ten, at) for at in range(len(PLANS))]
    for id in copies.participants(ten.conference.id):
        compare_part_a(ten, id, tables, day)
    return given


def sheets(ten: Ten) -> list[CaseSheetId]:
    """Return the sheets' ids in the order of the agenda."""
    by_item = {one.item_id: one.id for one in ten.town.desk.minutes.sheets(ten.conference.id)}
    return [by_item[ten.item(at)] for at in range(len(PLANS))]


@dataclass(frozen=True)
class Printed:
    """Every field of a copy that consent decides on."""

    whole: bool
    facts: tuple[str, ...]
    commitments: tuple[str, ...]
    goals: tuple[str, ...]
    words: tuple[str, ...]
    participants: bool


def fields_of(paper: SheetPaper) -> Printed:
    """Return what a copy holds."""
    return Printed(
        paper.whole,
        tuple(line.text for line in paper.facts),
        tuple(line.text for line in paper.commitments),
        tuple(line.text for line in paper.goals),
        (paper.question, paper.view, paper.rejected_ways, paper.dissent, paper.next_contact),
        bool(paper.participants),
    )


def expected(ten: Ten, at: int, receiver: Receiver, day: date) -> Printed | None:
    """Return what a copy may hold by the rule; nothing if none may leave (R6)."""
    words = tuple(
        text(at, one) for one in ("QUESTION", "VIEW", "REJECTED", "DISSENT", "CONTACT_NEXT")
    )
    goals = (text(at, "GOAL"),)
    if receiver.professional_id is None:
        assert receiver.kind is ReceiverKind.YOUNG_PERSON
        mine = tuple(fact.text for fact in own_facts(ten, at, day))
        return Printed(True, mine, tuple(promises(at)), goals, words, True)
    found = rule(ten, at, receiver.professional_id, day)
    if not found.core:
        return None
    if receiver.professional_id == ten.town.school.id and not found.beyond_contact:
        return Printed(False, (), (text(at, "s"),), (), ("",) * len(words), False)
    return Printed(True, found.facts, tuple(promises(at)), goals, words, True)


def own_facts(ten: Ten, at: int, day: date) -> tuple[Fact, ...]:
    """Return what the young person's side may read of their own sheet."""
    with ten.town.vault.read() as session:
        basis = basis_of(session, ten.cases[at].person_id, day)
    return tuple(fact for fact in facts(at) if side_may_hear(ten.town.youth, fact, basis, day))


def who(at: int, receiver: Receiver) -> str:
    """Return whom a copy is for."""
    return receiver.name.split(",")[0] if receiver.professional_id else PLANS[at].given


def compare_part_a(
    ten: Ten, id: ProfessionalId, tables: list[set[ProfessionalId | None]], day: date
) -> None:
    """Compare the case lines of a participant's minutes with attendance and the rule."""
    conference = ten.conference.id
    paper = ten.town.desk.disclosures.plan_minutes_copy(conference, id, Channel.FILE).paper
    assert isinstance(paper, MinutesPaper)
    lines = {line.title for line in paper.lines}
    attended = [at for at, table in enumerate(tables) if id in table]
    assert lines == {
        f"Fall {ten.cases[at].number}" for at in attended if rule(ten, at, id, day).core
    }


def sat_there(ten: Ten, at: int) -> set[ProfessionalId | None]:
    """Return who was at the table when a case was concluded."""
    seats = (line.attendance for line in ten.town.desk.sessions.view(ten.item(at)).seats)
    return {one.professional_id for one in seats if one.present}


def read_back(ten: Ten, folder: Path) -> None:
    """Make files of some copies, and look for every word of every case in pages and bytes."""
    copies, day = ten.town.desk.disclosures, ten.town.desk.workplace.today()
    for at in READ_BACK:
        receiver = [one for one in copies.distribution(sheets(ten)[at]) if one.share][-1]
        plan = copies.plan_extract(receiver, Channel.FILE)
        content = copies.hand_out(plan, copies.make(plan)).content
        wanted = expected(ten, at, receiver, day)
        assert wanted is not None
        assert words_in(content, folder) == {
            *wanted.facts,
            *wanted.commitments,
            *wanted.goals,
            *filter(None, wanted.words),
        }


def words_in(content: bytes, folder: Path) -> set[str]:
    """Return the words of any case that stand anywhere in a file."""
    every = {fact.text for at in range(len(PLANS)) for fact in facts(at)}
    for at in range(len(PLANS)):
        others = ("QUESTION", "VIEW", "REJECTED", "DISSENT", "CONTACT_NEXT", "GOAL")
        every |= {text(at, one) for one in others} | set(promises(at))
    raw, pages = all_bytes(content), seen(content, folder)
    return {
        one
        for one in every
        if squeezed(one) in pages or any(spelt in raw for spelt in spellings(one))
    }
