"""An item that is no case: what is typed about it is kept, and may not say who somebody is."""

from __future__ import annotations

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.conference import AgendaItemKind
from ilja_desktop.ui.kit.work import Work
from tests.services.conftest import Town
from tests.ui import uicheck
from tests.ui.conference.show import Show
from tests.ui.heard import Heard


def shown(qtbot: QtBot, town: Town, work: Work) -> Show:
    """A running conference that begins with a topic."""
    case = town.a_reported_case(given_name="Emre", family_name="Gross")
    conference = town.an_agenda()
    desk = town.desk
    desk.conferences.add_item(conference.id, AgendaItemKind.REPORT, "Neue Angebote")
    desk.conferences.put_on_agenda(conference.id, case.id)
    for step in (desk.conferences.invite, desk.conferences.close_reports):
        step(conference.id)
    desk.conferences.fix_agenda(conference.id)
    running = desk.sessions.open(conference.id, desk.workplace.today(), notice_read=True)
    return Show(qtbot, town, work, running)


def test_a_note_is_typed_kept_and_held_against_names(
    qtbot: QtBot, town: Town, work: Work, heard: Heard
) -> None:
    show = shown(qtbot, town, work)
    topic = show.page.panel.topic
    item = show.line.item.id
    show.page.panel.interlude.button.click()
    show.settle()
    qtbot.waitUntil(topic.notes.area.hasFocus)
    assert not topic.naming.isVisible()
    QTest.keyClicks(topic.notes.area, "Vier Plaetze frei, einer fuer Emre Gross")
    show.page.item.flush()
    qtbot.waitUntil(topic.naming.isVisible)
    assert "Emre Gross" in topic.naming.label.text()
    assert uicheck.findings(show.window) == []
    topic.notes.area.setPlainText("Vier Plätze frei")
    show.page.item.flush()
    qtbot.waitUntil(lambda: not topic.naming.isVisible())
    assert show.line.item.notes == "Vier Plätze frei"
    show.page.panel.conclude.click()
    show.settle()
    assert (town.item_of(show.conference), topic.notes.area.toPlainText()) == (item, "")
    show.page.projector.end()
    assert (heard.refusals, heard.bugs) == ([], [])
