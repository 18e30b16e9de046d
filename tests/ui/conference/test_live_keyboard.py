"""A whole case by keyboard alone, from its call to its end."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ilja_desktop.domain.commitment import OwnerKind
from ilja_desktop.domain.conference import AgendaItemState, Phase
from ilja_desktop.domain.minutes import NOT_VOICED, Outcome
from tests.services.conftest import Town
from tests.ui.conference.conftest import Hall
from tests.ui.keyboard import focused, press

CONTROL = Qt.KeyboardModifier.ControlModifier


def write(text: str) -> None:
    """Type where the cursor is."""
    QTest.keyClicks(focused(), text)


def tab_to(name: str) -> None:
    """Press the Tab key until something with a name has the focus."""
    for _ in range(60):
        if focused().accessibleName() == name or getattr(focused(), "text", str)() == name:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(name)


def next_phase(hall: Hall) -> None:
    """Go to the next phase."""
    press(Qt.Key.Key_PageDown, CONTROL, window=hall.window)
    hall.settle()


def commit(hall: Hall, *texts: str) -> None:
    """Type a commitment into its line and add it with Enter."""
    tab_to("Neue Vereinbarung: was")
    for text in texts[:-1]:
        write(text)
        press(Qt.Key.Key_Tab)
    write(texts[-1])
    press(Qt.Key.Key_Return)
    hall.settle()
    assert focused().accessibleName() == "Neue Vereinbarung: was"


def hold(hall: Hall) -> None:
    """Go through the three phases of a case that was called, and conclude it."""
    tab_to("Neue Angabe")
    write("zwei Bewerbungen")
    press(Qt.Key.Key_Return)
    hall.settle()
    next_phase(hall)
    tab_to("nicht geäußert")
    press(Qt.Key.Key_Space)
    next_phase(hall)
    tab_to("Neues Ziel")
    write("Ausbildungsvertrag")
    press(Qt.Key.Key_Return)
    hall.settle()
    commit(hall, "Betriebe anfragen", "reinar", "+14")
    commit(hall, "junger Mensch: Mappe fertigstellen bis 15.1.")
    tab_to("Ergebnis")
    press(Qt.Key.Key_Down)
    tab_to("Fallführend")
    write("otto")
    press(Qt.Key.Key_Tab)
    write("+90")
    tab_to("Wer sagt es dem jungen Menschen?")
    write("otto")
    press(Qt.Key.Key_Return, CONTROL, window=hall.window)
    hall.settle()


def test_a_case_is_held_without_the_mouse(hall: Hall, town: Town) -> None:
    conference = town.a_running_conference(town.a_reported_case(), town.a_reported_case())
    item_id = town.item_of(conference)
    today = town.desk.workplace.today()
    page = hall.live(conference)
    assert focused() is page.panel.interlude.button
    press(Qt.Key.Key_Space)
    hall.settle()
    assert focused() is page.panel.presenting.question.area
    hold(hall)
    view = town.desk.sessions.view(item_id)
    assert page.messages.text == ""
    assert view.item.state is AgendaItemState.DISCUSSED
    assert view.item.phase is Phase.AGREEING
    assert (view.sheet.view, view.sheet.outcome) == (NOT_VOICED, Outcome.AGREED)
    told_until = today + timedelta(days=7)
    assert (view.sheet.told_by_id, view.sheet.told_until) == (town.moderator.id, told_until)
    assert view.sheet.lead_id == town.moderator.id
    assert view.sheet.follow_up_on == today + timedelta(days=90)
    assert [fact.text for fact in view.sheet.facts] == ["zwei Bewerbungen"]
    assert [goal.text for goal in view.goals] == ["Ausbildungsvertrag"]
    assert [(c.text, c.owner_kind, c.owner_id) for c in view.commitments] == [
        ("Betriebe anfragen", OwnerKind.PROFESSIONAL, town.jobcenter.id),
        ("Mappe fertigstellen", OwnerKind.YOUNG_PERSON, None),
    ]
    assert view.commitments[0].due_on == today + timedelta(days=14)
    assert focused() is page.panel.interlude.button
    assert "TOP 2" in page.panel.interlude.button.text()


def test_the_agenda_is_put_in_order_with_alt_and_arrows(hall: Hall, town: Town) -> None:
    first, second = town.a_reported_case(), town.a_reported_case(given_name="Ömer")
    conference = town.a_running_conference(first, second)
    page = hall.live(conference)
    page.agenda.list.setFocus()
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    hall.settle()
    agenda = town.desk.conferences.view(conference.id).agenda
    assert [line.item.case_id for line in agenda] == [second.id, first.id]
    assert [line.item.position for line in agenda] == [1, 2]
