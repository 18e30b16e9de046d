"""School holidays in the settings: the list in use, an own one, and back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.settings.holidaycard import HolidayCard
from ilja_desktop.ui.settings.holidaysheet import HolidayDraft, HolidaySheet
from tests.services.conftest import Town, town

__all__ = ["town"]

TODAY = date(2026, 11, 22)


@pytest.fixture
def card(town: Town, work: Work, qtbot: QtBot) -> Iterator[HolidayCard]:
    messages = MessageBar()
    qtbot.addWidget(messages)
    made = HolidayCard(town.desk, work, messages)
    Changes(town.desk.on_change, made).happened.connect(lambda _changes: made.refresh())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: "Quelle: Ferienordnung NRW" in said(made))
    yield made
    made.close()


def said(card: HolidayCard) -> str:
    return " ".join(label.text() for label in card.findChildren(Label))


def test_an_own_list_takes_the_place_of_the_programs_and_goes_back(
    card: HolidayCard, town: Town, qtbot: QtBot
) -> None:
    assert not card.back.isEnabled()
    card.change.click()
    (sheet,) = card.window().findChildren(HolidaySheet)
    qtbot.waitUntil(lambda: bool(sheet.form.draft().lines))
    draft = sheet.form.draft()
    assert "Osterferien: 22.03.2027–03.04.2027" in draft.lines
    lines = (*draft.lines, "Karneval: 08.02.2027", "Umzug: 1.3.2027 - 2.3.2027")
    sheet.form.show_draft(replace(draft, source="Schulkonferenz", lines=lines))
    sheet.confirm.click()
    qtbot.waitUntil(lambda: "Quelle: Schulkonferenz" in said(card))
    known = town.desk.free_days.known()
    assert known.school_on(date(2027, 2, 8)) == "Karneval"
    assert known.school_on(date(2027, 3, 2)) == "Umzug"
    qtbot.waitUntil(card.back.isEnabled)
    card.back.click()
    qtbot.waitUntil(lambda: not card.back.isEnabled())
    assert town.desk.free_days.known().school_on(date(2027, 2, 8)) is None


@pytest.mark.parametrize("line", ["Ostern", "Ostern: bald", ": 01.02.2027", "x: 2.2.2027–1.2.2027"])
def test_a_line_that_is_no_period_is_refused(line: str) -> None:
    draft = HolidayDraft(source="Amtsblatt", as_of=TODAY, lines=(line,))
    assert draft.problems(TODAY) == ("periods.unclear",)
