"""On the live screen nobody sees or hears what they may not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.conference import AgendaItemState, Attendee, AttendeeKind
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.institution import ProfessionalDraft
from tests.services.conftest import ALL_PLAIN, Town
from tests.ui.conference.conftest import Hall, shown_texts

Finder = Callable[[QWidget, str], QAbstractButton]
SCHOOL = Fact(category=DataCategory.SCHOOL, text="besucht die Klasse BFS2")
HEALTH = Fact(category=DataCategory.HEALTH, text="kann nicht lange stehen")


def a_partly_closed_case(town: Town) -> Case:
    """Health is released to moderator and minute taker only; the others hear the rest."""
    person = town.a_person()
    town.a_consent(person)
    few = (town.moderator, town.agency, town.jobcenter)
    town.a_consent(person, few, (*ALL_PLAIN, DataCategory.HEALTH))
    case = town.a_case(person)
    town.a_report(case, (SCHOOL, HEALTH))
    return town.desk.cases.report(case.id)


def test_who_is_not_covered_veils_the_case_and_blocks_its_end(
    hall: Hall, town: Town, button: Finder
) -> None:
    conference = town.a_running_conference(town.a_reported_case((SCHOOL,)))
    item_id = town.item_of(conference)
    stranger = town.desk.network.appoint(
        ProfessionalDraft(
            institution_id=town.school.institution_id,
            salutation="Herr",
            family_name="Şahin-Groß",
            function="Vertretungslehrer",
        )
    )
    page = hall.live(conference)
    page.panel.interlude.button.click()
    hall.settle()
    assert "Yıldız" in shown_texts(page)
    seat = Attendee(kind=AttendeeKind.PROFESSIONAL, professional_id=stranger.id)
    town.desk.seats.seat(item_id, seat)
    hall.settle()
    texts = shown_texts(page)
    assert page.panel.veil.isVisible()
    assert "Herr Şahin-Groß" in shown_texts(page.panel.veil)
    assert "Muss für diesen Fall den Raum verlassen" in texts
    for secret in ("Yıldız", SCHOOL.text, "Welcher Weg passt"):
        assert secret not in texts
    leaves = button(page, "Herr Şahin-Groß: Hat den Raum verlassen")
    assert page.window().focusWidget() is leaves
    page.panel.conclude.click()
    hall.settle()
    assert "Herr Şahin-Groß" in page.messages.text
    assert town.desk.sessions.view(item_id).item.state is AgendaItemState.OPEN
    leaves.click()
    hall.settle()
    assert SCHOOL.text in shown_texts(page)
    focused = page.window().focusWidget()
    assert focused is not None
    assert page.panel.isAncestorOf(focused)
    assert not page.panel.veil.isVisible()


def test_a_closed_category_is_nowhere_while_that_person_is_there(
    hall: Hall, town: Town, button: Finder
) -> None:
    conference = town.a_running_conference(a_partly_closed_case(town))
    item_id = town.item_of(conference)
    page = hall.live(conference)
    page.panel.interlude.button.click()
    hall.settle()
    assert HEALTH.text in shown_texts(page)
    seat = Attendee(kind=AttendeeKind.PROFESSIONAL, professional_id=town.school.id)
    town.desk.seats.seat(item_id, seat)
    hall.settle()
    texts = shown_texts(page)
    assert SCHOOL.text in texts
    assert "Kategorie gesperrt" in texts
    assert HEALTH.text not in texts
    assert "esundheitliche Einschränkungen" not in texts
    page.panel.advising.view.area.setPlainText("möchte in die Werkstatt")
    page.item.flush()
    hall.settle()
    kept = town.desk.sessions.view(item_id).sheet
    assert kept.view == "möchte in die Werkstatt"
    assert kept.facts == (SCHOOL, HEALTH)
    button(page, "Frau Tesfay: Hat den Raum verlassen").click()
    hall.settle()
    assert HEALTH.text in shown_texts(page)


def test_other_young_people_are_named_only_on_a_held_key(hall: Hall, town: Town) -> None:
    first = town.a_reported_case()
    second = town.a_reported_case(family_name="Gebremedhin", given_name="Luwam")
    third = town.a_reported_case(family_name="Świerczyńska", given_name="Zofia")
    page = hall.live(town.a_running_conference(first, second, third))
    others = ("Gebremedhin", "Luwam", "Świerczyńska", "Zofia", second.number, third.number)
    assert not any(name in shown_texts(hall.window) for name in (*others, "Yıldız"))
    page.panel.interlude.button.click()
    hall.settle()
    assert "Yıldız, Emre" in shown_texts(page)
    assert not any(name in shown_texts(hall.window) for name in others)
    QTest.keyPress(hall.window.windowHandle(), Qt.Key.Key_F8)
    assert "Gebremedhin, Luwam" in shown_texts(page)
    QTest.keyRelease(hall.window.windowHandle(), Qt.Key.Key_F8)
    assert not any(name in shown_texts(hall.window) for name in others)


def test_after_the_end_of_a_case_its_name_is_gone(hall: Hall, town: Town) -> None:
    conference = town.a_running_conference(town.a_reported_case((SCHOOL,)))
    page = hall.live(conference)
    page.panel.interlude.button.click()
    hall.settle()
    page.panel.adjourn.click()
    hall.settle()
    texts = shown_texts(hall.window)
    assert "Yıldız" not in texts
    assert SCHOOL.text not in texts


def test_the_plan_leaves_no_names_behind_the_session(hall: Hall, town: Town) -> None:
    town.a_reported_case()
    conference = town.a_conference()
    page = hall.page(conference)
    assert "Yıldız" in shown_texts(page)
    hall.room.plan()
    dialog = hall.dialog()
    assert "Yıldız" not in shown_texts(hall.room)
    dialog.close()


def test_a_companion_stays_with_a_slip_and_an_interpreter_with_a_pledge(
    hall: Hall, town: Town, button: Finder
) -> None:
    conference = town.a_running_conference(town.a_reported_case())
    item_id = town.item_of(conference)
    page = hall.live(conference)
    page.panel.interlude.button.click()
    hall.settle()
    for kind, name in (
        (AttendeeKind.COMPANION, "Ö"),
        (AttendeeKind.INTERPRETER, "Karim Haddad"),
    ):
        town.desk.seats.seat(item_id, Attendee(kind=kind, name=name))
    hall.settle()
    assert page.panel.veil.isVisible()
    button(page, "Ö: Zettel unterschrieben").click()
    hall.settle()
    assert page.panel.veil.isVisible()
    button(page, "Karim Haddad: Jetzt verpflichtet").click()
    hall.settle()
    assert not page.panel.veil.isVisible()
    assert town.desk.sessions.view(item_id).must_leave == ()
