"""What is typed at the table is in the vault at once, and what is declined says so in its place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from ilja_desktop.domain.conference import AgendaItemState
from ilja_desktop.domain.consent import Withdrawal, WithdrawalForm
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.ids import AgendaItemId
from ilja_desktop.domain.minutes import NOT_VOICED
from ilja_desktop.ui.conference.livepage import LivePage
from ilja_desktop.ui.kit.autosave import LATEST_MS
from tests.services.conftest import Town
from tests.ui.conference.conftest import Hall, shown_texts
from tests.ui.keyboard import focused

Finder = Callable[[QWidget, str], QAbstractButton]
SCHOOL = Fact(category=DataCategory.SCHOOL, text="besucht die Klasse BFS2")


def called(hall: Hall, town: Town) -> tuple[LivePage, AgendaItemId]:
    """Open a running conference and call its only case."""
    conference = town.a_running_conference(town.a_reported_case((SCHOOL,)))
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
    hall.qtbot.waitUntil(lambda: not page.item.writer.autosave.pending, timeout=2_000)
    hall.settle()
    assert town.desk.sessions.view(item_id).sheet.view == "moechte "
    assert focused() is area
    assert "Gespeichert 10:30" in page.panel.saved.text()


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
    page, _ = called(hall, town)
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
    assert page.time.ring.text() == f"{planned:02}:00"
    town.clock.now += timedelta(minutes=planned - 1)
    page.time.tick()
    assert page.time.warning.isVisible()
    assert page.time.warning.text() == "Noch eine Minute"
    town.clock.now += timedelta(minutes=3)
    page.time.tick()
    assert page.time.ring.text() == "+02:00"
    assert page.panel.conclude.isEnabled()


def test_a_withdrawal_in_mid_session_veils_the_case(hall: Hall, town: Town) -> None:
    page, item_id = called(hall, town)
    person = town.desk.sessions.view(item_id).basis.family.person
    consent = town.desk.sessions.view(item_id).basis.consents[0]
    today = town.desk.workplace.today()
    town.desk.consents.withdraw(
        consent.id,
        Withdrawal(withdrawn_on=today, withdrawn_by=person.full_name(), form=WithdrawalForm.ORAL),
    )
    hall.settle()
    assert page.panel.veil.isVisible()
    assert SCHOOL.text not in shown_texts(page)
