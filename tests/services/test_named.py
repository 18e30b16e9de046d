"""Part A of minutes, which everybody who was there gets, says of nobody who they are."""

from pathlib import Path

import pytest

from ilja_desktop.domain.conference import AgendaItemKind, Conference
from ilja_desktop.domain.errors import NotFound
from ilja_desktop.domain.minutes import MinutesDraft
from ilja_desktop.services.agenda import ItemNotOpen
from ilja_desktop.services.named import MinutesNameSomebody
from tests.documents.pdf import seen, squeezed
from tests.services.conftest import Town

FREE = "Drei Plätze in der Produktionsschule sind frei."


def running(town: Town) -> Conference:
    return town.a_running_conference(town.a_reported_case(given_name="Zoë", family_name="Ó Brien"))


def with_topic(town: Town) -> Conference:
    """A running conference whose only item is no case."""
    id = town.a_conference(town.clock.now.date()).id
    desk = town.desk
    desk.conferences.add_item(id, AgendaItemKind.ORGANISATION, "Neue Angebote")
    for step in (desk.conferences.invite, desk.conferences.close_reports):
        step(id)
    desk.conferences.fix_agenda(id)
    return desk.sessions.open(id, desk.workplace.today(), notice_read=True)


def test_whoever_is_named_in_one_line_is_found(town: Town) -> None:
    running(town)
    named = town.desk.minutes.named
    for text in ("Zoe Ó Brien kam später.", "Für Ó Brien, Zoë ist etwas frei"):
        assert named((text,)) == ("Zoë Ó Brien",)
    for text in ("ZOË\nund Ó Brien in zwei Zeilen", "Frau Ó Brien", "Stadt, Land, Fluss", ""):
        assert named((text,)) == ()


def test_numbers_of_cases_are_found_and_colleagues_are_not(town: Town) -> None:
    case = town.desk.sessions.call(town.item_of(running(town))).case
    colleague = town.jobcenter.display_name()
    found = town.desk.minutes.named((f"Zu ({case.number}):", f"Entschuldigt: {colleague}"))
    assert found == (case.number,)


def test_minutes_that_name_somebody_are_not_signed(town: Town) -> None:
    conference = running(town)
    town.discuss(town.item_of(conference))
    town.desk.sessions.end(conference.id)
    minutes = town.desk.minutes
    minutes.write(conference.id, MinutesDraft(miscellaneous="Zoë Ó Brien sucht einen Platz."))
    with pytest.raises(MinutesNameSomebody) as refused:
        minutes.plan(conference.id)
    assert refused.value.found == ("Zoë Ó Brien",)
    minutes.write(conference.id, MinutesDraft(miscellaneous="Gesucht wird ein Platz."))
    assert minutes.plan(conference.id).sheets


def test_the_note_of_a_topic_stands_in_part_a(town: Town, tmp_path: Path) -> None:
    conference, desk = with_topic(town), town.desk
    item = town.item_of(conference)
    with pytest.raises(ItemNotOpen):
        desk.sessions.note(item, FREE)
    desk.sessions.call_topic(item)
    assert desk.sessions.note(item, FREE).notes == FREE
    desk.sessions.conclude(item)
    desk.sessions.end(conference.id)
    papers = desk.minutes.make(desk.minutes.plan(conference.id))
    text = seen(papers.minutes.content, tmp_path)
    for said in ("Neue Angebote", "Produktionsschule"):
        assert squeezed(said) in text
    desk.minutes.keep(papers)
    with pytest.raises(ItemNotOpen):
        desk.sessions.note(item, "anders")
    assert town.vault.check() == ()


def test_the_item_of_a_case_has_no_such_note(town: Town) -> None:
    item = town.item_of(running(town))
    town.desk.sessions.call(item)
    with pytest.raises(NotFound):
        town.desk.sessions.note(item, FREE)
