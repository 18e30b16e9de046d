"""An agenda has times, breaks and buffers, and two papers that say no more than they may."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ilja_desktop.domain.agendapaper import AgendaEdition
from ilja_desktop.domain.conference import AgendaItemKind, ConferenceDraft, ItemMode
from ilja_desktop.domain.errors import ChangedMeanwhile
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.domain.nameless import NamelessWish, Question
from ilja_desktop.domain.procedure import CapacityUnit
from ilja_desktop.services.agendapaper import CARRIER, NOT_COVERED
from ilja_desktop.services.agendaplan import MinutesOutOfRange
from ilja_desktop.services.conference import AgendaClosed
from tests.documents.pdf import seen, sound, squeezed
from tests.services.conftest import Town

DAY = date(2027, 2, 10)


def spans(town: Town, id: ConferenceId) -> list[str]:
    """From when to when each item is talked about, in the order of the agenda."""
    slots = town.desk.agenda_plans.times(id).slots.values()
    return [f"{slot.starts_at:%H:%M}-{slot.ends_at:%H:%M}" for slot in slots]


def test_breaks_buffers_and_minutes_move_what_comes_after(town: Town) -> None:
    cases = town.a_reported_case(), town.a_reported_case(given_name="Can")
    conference = town.an_agenda_of(DAY, *cases)
    plans = town.desk.agenda_plans
    plans.give_time(town.item_of(conference, 1), 20)
    pause = plans.add_break(conference.id, 15)
    plans.keep_buffer(conference.id, 5)
    assert spans(town, conference.id) == ["09:00-09:20", "09:25-09:55", "09:55-10:10"]
    first, second = town.item_of(conference, 1), town.item_of(conference, 2)
    town.desk.conferences.arrange(conference.id, [first, pause.id, second])
    assert spans(town, conference.id) == ["09:00-09:20", "09:20-09:35", "09:35-10:05"]
    assert not plans.times(conference.id).over
    plans.give_time(second, 240)
    assert plans.times(conference.id).over


def test_breaks_and_topics_take_no_place_of_a_case(town: Town) -> None:
    conference = town.an_agenda_of(DAY)
    draft = ConferenceDraft(**{**town.draft_of(conference), "capacity": 1})
    town.desk.conferences.change(conference.id, conference.revision, draft)
    town.desk.agenda_plans.add_break(conference.id, 10)
    topic = town.desk.conferences.add_item(conference.id, AgendaItemKind.REPORT, "Angebote")
    assert town.desk.conferences.view(conference.id).places_left == 1
    view = town.desk.conferences.view(conference.id)
    minutes = replace(draft, capacity=45, capacity_unit=CapacityUnit.MINUTES)
    town.desk.conferences.change(conference.id, view.conference.revision, minutes)
    assert town.desk.conferences.view(conference.id).places_left == 1  # 15 of the topic are gone
    town.desk.agenda_plans.take_out(topic.id)
    left = [line.item.kind for line in town.desk.conferences.view(conference.id).agenda]
    assert left == [AgendaItemKind.BREAK, AgendaItemKind.REPORT]
    assert len(spans(town, conference.id)) == 1


def test_times_are_settled_before_the_session_only(town: Town) -> None:
    conference = town.a_running_conference(town.a_reported_case())
    with pytest.raises(AgendaClosed):
        town.desk.agenda_plans.give_time(town.item_of(conference), 20)
    with pytest.raises(AgendaClosed):
        town.desk.agenda_plans.add_break(conference.id, 20)
    with pytest.raises(MinutesOutOfRange):
        town.desk.agenda_plans.keep_buffer(conference.id, 61)


def test_two_papers_say_what_each_may(town: Town, tmp_path: Path) -> None:
    shown = town.a_reported_case()
    hidden = town.a_person(given_name="Zoé", family_name="Łęcka")
    town.a_consent(hidden, to=(town.school,))
    uncarried = town.a_case(hidden)
    town.a_report(uncarried, question="Passt die Werkstatt?")
    town.desk.cases.report(uncarried.id)
    nameless = town.a_reported_case(given_name="Nûr", family_name="Öztürk")
    conference = town.an_agenda_of(DAY, shown, uncarried)
    wish = NamelessWish(mode=ItemMode.ANONYMOUS, reason="Wunsch", asked=frozenset(Question))
    town.desk.conferences.put_on_agenda(conference.id, nameless.id, nameless=wish)
    led = {**town.draft_of(conference), "moderator_id": town.agency.id, "minute_taker_id": None}
    town.desk.conferences.change(conference.id, conference.revision, ConferenceDraft(**led))
    town.desk.agenda_plans.add_break(conference.id, 10)
    papers = town.desk.agenda_papers
    whole = papers.plan(conference.id, AgendaEdition.INTERNAL)
    table = papers.plan(conference.id, AgendaEdition.TABLE)

    assert [line.name for line in whole.lines] == ["Yıldız, Emre", "", "", ""]
    assert [line.remark for line in whole.lines] == ["", CARRIER, "", ""]
    assert [line.position for line in table.lines] == [1, 2, 3, None]
    assert not any(line.name or line.question or line.remark for line in table.lines)
    for paper in (whole, table):
        pdf = papers.render(paper)
        sound(pdf, tmp_path)
        text = seen(pdf, tmp_path)
        assert ("Yıldız" in text) is (paper is whole)
        assert squeezed(f"Fall {shown.number}") in text
        assert not any(word in text for word in ("Łęcka", "Öztürk", nameless.number, "Werkstatt?"))
        assert "09:00–09:30" in text


def test_a_name_goes_with_its_consent_and_nothing_old_leaves(town: Town) -> None:
    case = town.a_reported_case()
    conference = town.an_agenda_of(DAY, case)
    papers = town.desk.agenda_papers
    whole = papers.plan(conference.id, AgendaEdition.INTERNAL)
    before = town.written()
    papers.hand_out(conference.id, whole, papers.render(whole))
    assert town.written() == before + 1
    late = ConferenceDraft(**{**town.draft_of(conference), "held_on": date(2027, 9, 1)})
    town.desk.conferences.change(conference.id, conference.revision, late)
    (line,) = papers.plan(conference.id, AgendaEdition.INTERNAL).lines
    assert (line.name, line.remark) == ("", NOT_COVERED)
    with pytest.raises(ChangedMeanwhile):
        papers.hand_out(conference.id, whole, b"%PDF")


def test_a_planned_break_does_not_stand_in_the_minutes(town: Town) -> None:
    conference = town.an_agenda(town.a_reported_case())
    town.desk.agenda_plans.add_break(conference.id, 10)
    for step in ("invite", "close_reports", "fix_agenda"):
        getattr(town.desk.conferences, step)(conference.id)
    town.desk.sessions.open(conference.id, town.desk.workplace.today(), notice_read=True)
    town.discuss(town.item_of(conference))
    town.desk.sessions.end(conference.id)
    _id, _revision, paper = town.desk.minutes.plan(conference.id).minutes
    assert [line.position for line in paper.lines] == [1]
