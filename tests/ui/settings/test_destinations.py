"""The list of destinations in the settings: the one in use, an own one, and back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from ilja_desktop.exchange.destinationfile import destinations
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.settings.destinationcard import DestinationCard
from ilja_desktop.ui.settings.destinationsheet import DestinationListDraft, DestinationSheet
from tests.services.conftest import Town, town

__all__ = ["town"]

TODAY = date(2026, 11, 22)


@pytest.fixture
def card(town: Town, work: Work, qtbot: QtBot) -> Iterator[DestinationCard]:
    messages = MessageBar()
    qtbot.addWidget(messages)
    made = DestinationCard(town.desk, work, messages)
    Changes(town.desk.on_change, made).happened.connect(lambda _changes: made.refresh())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: "Quelle: Sektoren nach iABE" in made.state.text())
    yield made
    made.close()


def test_an_own_list_takes_the_place_of_the_programs_and_goes_back(
    card: DestinationCard, town: Town, qtbot: QtBot
) -> None:
    assert not card.back.isEnabled()
    card.change.click()
    (sheet,) = card.window().findChildren(DestinationSheet)
    qtbot.waitUntil(lambda: bool(sheet.form.draft().lines))
    draft = sheet.form.draft()
    lines = (*draft.lines, "II.10 | Brückenjahr der Stadt | II | Übergang | 11")
    own = replace(draft, source="Bildungsbüro", lines=lines, holding_stations=3)
    sheet.form.show_draft(own)
    sheet.confirm.click()
    qtbot.waitUntil(lambda: "Quelle: Bildungsbüro" in card.state.text())
    known = town.desk.destination_lists.known()
    assert known.words("II.10") == "Brückenjahr der Stadt"
    assert known.rules.holding_stations == 3
    qtbot.waitUntil(card.back.isEnabled)
    card.back.click()
    qtbot.waitUntil(lambda: not card.back.isEnabled())
    assert town.desk.destination_lists.known().get("II.10") is None


def test_what_is_shown_is_the_list_itself() -> None:
    shipped = destinations()
    assert DestinationListDraft.of(shipped).listed() == shipped


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("X.1 | Irgendwo | II | Umweg", "destinations.unclear"),
        ("X.1 | Irgendwo | IX | Übergang", "destinations.unclear"),
        ("X.1 | Irgendwo | II | Übergang | lange", "destinations.unclear"),
        ("Irgendwo", "destinations.unclear"),
        ("II.4 | Noch einmal | II | Übergang", "destinations.twice"),
    ],
)
def test_a_line_that_is_no_category_is_refused(line: str, problem: str) -> None:
    draft = DestinationListDraft.of(destinations())
    assert replace(draft, lines=(*draft.lines, line)).problems(TODAY) == (problem,)


def test_a_missing_number_and_a_missing_meaning_are_refused() -> None:
    draft = DestinationListDraft.of(destinations())
    assert replace(draft, chain_months=None).problems(TODAY) == ("rules.too_small",)
    assert replace(draft, enrol_month=13).problems(TODAY) == ("rules.no_day",)
    few = replace(draft, lines=draft.lines[:3])
    assert few.problems(TODAY) == ("destinations.meaning_missing",)
