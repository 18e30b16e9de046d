"""What is typed at the table is in the vault at once, and what is declined says so in its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from ilja_desktop.domain.conference import AgendaItemKind, AgendaItemState
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.ids import AgendaItemId
from ilja_desktop.domain.minutes import NOT_VOICED
from ilja_desktop.domain.withdrawal import Withdrawal, WithdrawalForm
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.ui.conference.livepage import LivePage
from ilja_desktop.ui.kit.autosave import LATEST_MS
from tests.services.conftest import Town
from tests.services.scene import Scene
from tests.ui.conference.conftest import Hall, shown_texts
from tests.ui.keyboard import focused

Finder = Callable[[QWidget, str], QAbstractButton]
SCHOOL = Fact(category=DataCategory.SCHOOL, text="besucht die Klasse BFS2")


@pytest.fixture(scope="module")
def scene(template: Unlocked, tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """A running conference of one case, made once."""
    folder = tmp_path_factory.mktemp("laeuft") / "Amt.ilja"
    return Scene.after(template, folder, _opened)


def _opened(town: Town) -> None:
    town.a_running_conference(town.a_reported_case((SCHOOL,)))


@pytest.fixture
def town(scene: Scene, tmp_path: Path) -> Iterator[Town]:
    with scene.again(tmp_path / "Amt.ilja") as town:
        yield town


def called(hall: Hall, town: Town) -> tuple[LivePage, AgendaItemId]:
    """Open the running conference and call its only case."""
    (conference,) = town.desk.conferences.all()
    page = hall.live(conference)
    page.panel.interlude.button.click()
    hall.settle()
    return page, town.item_of(conference)


def test_typed_text_is_in_the_vault_within_two_seconds_while_the_cursor_stays(
    hall: Hall, town: Town
) -> None:
    page, item_id = called(hall, town)
    assert LATEST_MS < 2_000
    page.panel.step_phase(1)
    area = page.panel.advising.view.area
    assert focused() is area
    QTest.keyClicks(area, "moechte ")
    hall.qtbot.waitUntil(lambda: not page.item.writer.autosave.pending)
    hall.settle()
    assert town.desk.sessions.view(item_id).sheet.view == "moechte "
    assert focused() is area
    assert "Gespeichert 10:30" in page.panel.head.saved.text()


def test_steady_typing_is_saved_without_a_pause(hall: Hall, town: Town) -> None:
    page, item_id = called(hall, town)
    page.panel.step_phase(1)
    area = page.panel.advising.view.area
    for _ in range(200):
        QTest.keyClicks(area, "x", Qt.KeyboardModifier.NoModifier, 20)
        if town.desk.sessions.view(item_id).sheet.view:
            break
    assert town.desk.sessions.view(item_id).sheet.view


def test_a_line_not_added_yet_comes_back(hall: Hall, town: Town) -> None:
    page, item_id = called(hall, town)
    page.panel.agreeing.commitments.line.setText("Betriebe anfragen, zuerst Müller")
    page.item.flush()
    hall.settle()
    conference = town.desk.conferences.view(town.desk.conferences.all()[0].id).conference
    again = hall.live(conference)
    assert again is not page
    assert again.panel.agreeing.commitments.line.text() == "Betriebe anfragen, zuerst Müller"
    again.panel.conclude.click()
    assert "noch nicht hinzugefügt" in again.messages.text
    assert focused() is again.panel.agreeing.commitments.line
    assert town.desk.sessions.view(item_id).item.state is AgendaItemState.OPEN


def test_a_declined_fact_is_said_at_the_facts_and_given_back(hall: Hall, town: Town) -> None:
    page, item_id = called(hall, town)
    facts = page.panel.presenting.facts
    health = Fact(category=DataCategory.HEALTH, text="kann nicht lange stehen")
    facts.added.emit(health)
    page.panel.advising.view.area.setPlainText("bleibt erhalten")
    hall.settle()
    page.item.flush()
    hall.settle()
    assert facts.messages.text
    assert facts.line.text() == health.text
    kept = town.desk.sessions.view(item_id).sheet
    assert kept.facts == (SCHOOL,)
    assert kept.view == "bleibt erhalten"


def test_facts_are_added_by_enter_and_struck(hall: Hall, town: Town, button: Finder) -> None:
    page, item_id = called(hall, town)
    facts = page.panel.presenting.facts
    categories = [facts.category.itemText(at) for at in range(facts.category.count())]
    assert "Gesundheitliche Einschränkungen" not in categories
    facts.category.setCurrentIndex(1)
    QTest.keyClicks(facts.line, "zwei Praktika")
    QTest.keyClick(facts.line, Qt.Key.Key_Return)
    hall.settle()
    texts = [fact.text for fact in town.desk.sessions.view(item_id).facts]
    assert texts == [SCHOOL.text, "zwei Praktika"]
    assert "zwei Praktika" in shown_texts(page)
    button(page, f"Streichen: {SCHOOL.text}").click()
    hall.settle()
    assert [fact.text for fact in town.desk.sessions.view(item_id).facts] == ["zwei Praktika"]


def test_concluding_too_early_leads_to_what_is_missing(hall: Hall, town: Town) -> None:
    page, item_id = called(hall, town)
    assert "Ich möchte in die Werkstatt." in shown_texts(page.panel.advising)
    town.desk.seats.seat(item_id, town.youth)
    hall.settle()
    assert "Ich möchte in die Werkstatt." not in shown_texts(page.panel.advising.reported)
    page.panel.conclude.click()
    hall.settle()
    assert "Die Sicht des jungen Menschen fehlt" in page.messages.text
    assert focused() is page.panel.advising.view.area
    button_texts = shown_texts(page.panel.advising)
    assert "nicht geäußert" in button_texts


def test_not_voiced_is_one_click(hall: Hall, town: Town, button: Finder) -> None:
    page, item_id = called(hall, town)
    page.panel.step_phase(1)
    button(page, "nicht geäußert").click()
    page.item.flush()
    hall.settle()
    assert town.desk.sessions.view(item_id).sheet.view == NOT_VOICED


def test_the_ring_warns_once_and_stops_nothing(hall: Hall, town: Town) -> None:
    page, item_id = called(hall, town)
    planned = town.desk.sessions.view(item_id).item.minutes_planned
    assert page.side.time.ring.text() == f"{planned:02}:00"
    town.clock.now += timedelta(minutes=planned - 1)
    page.side.time.tick()
    assert page.side.time.warning.isVisible()
    assert page.side.time.warning.text() == "Noch eine Minute"
    town.clock.now += timedelta(minutes=3)
    page.side.time.tick()
    assert page.side.time.ring.text() == "+02:00"
    assert page.panel.conclude.isEnabled()


def test_a_withdrawal_in_mid_session_takes_the_case_off_the_screen(hall: Hall, town: Town) -> None:
    page, item_id = called(hall, town)
    view = town.desk.sessions.view(item_id)
    taken_back = Withdrawal(
        withdrawn_on=town.desk.workplace.today(),
        withdrawn_by=view.basis.family.person.full_name(),
        form=WithdrawalForm.ORAL,
    )
    town.desk.withdrawals.declare(view.basis.consents[0].id, taken_back)
    hall.settle()
    texts = shown_texts(hall.window)
    assert page.panel.interlude.isVisible()
    assert SCHOOL.text not in texts
    assert "Yıldız" not in texts


def test_items_are_left_out_and_put_off(hall: Hall, town: Town) -> None:
    cases = [town.a_reported_case(), town.a_reported_case(given_name="Öykü")]
    conference = town.a_running_conference(*cases)
    page = hall.live(conference)
    first, second = (line.item.id for line in town.desk.conferences.view(conference.id).agenda)
    page.agenda.list.choose(first)
    page.agenda.drop.click()
    hall.settle()
    page.agenda.list.choose(second)
    page.agenda.adjourn.click()
    hall.settle()
    states = [line.item.state for line in town.desk.conferences.view(conference.id).agenda]
    assert states == [AgendaItemState.DROPPED, AgendaItemState.ADJOURNED]
    assert "Alle Punkte sind behandelt" in shown_texts(page)


def test_a_topic_is_called_and_concluded(hall: Hall, town: Town) -> None:
    conference = town.a_conference()
    title = "Neue Plätze in der Einstiegsqualifizierung"
    town.desk.conferences.add_item(conference.id, AgendaItemKind.REPORT, title)
    for step in ("invite", "close_reports", "fix_agenda"):
        getattr(town.desk.conferences, step)(conference.id)
    today = town.desk.workplace.today()
    page = hall.live(town.desk.sessions.open(conference.id, today, notice_read=True))
    assert title in shown_texts(page.panel.interlude)
    page.panel.interlude.button.click()
    hall.settle()
    assert title in shown_texts(page.panel.head)
    page.panel.conclude.click()
    hall.settle()
    (line,) = town.desk.conferences.view(conference.id).agenda
    assert line.item.state is AgendaItemState.DISCUSSED
