"""The live screen as a gate: what it shows of a case, for every state of the consent.

The Jobcenter sits at the table, and the screen stays open while one state follows another. Whatever
a state closes to it is nowhere in the window, category by category and recipient by recipient.
"""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.ui.kit.work import Work
from tests.services.gatehall import built, copied
from tests.services.gatestates import SAID, STATES, State
from tests.ui.conference.conftest import Hall, shown_texts
from tests.ui.heard import Heard


def test_live_screen_shows_what_each_state_leaves_open(
    template: Unlocked, tmp_path: Path, qtbot: QtBot, work: Work, heard: Heard
) -> None:
    hall_before, unlocked = built(tmp_path / "made", template)
    with copied(hall_before, unlocked, tmp_path / "own") as before:
        hall = Hall(qtbot, before.town, work)
        conference = before.town.desk.conferences.view(before.open_conference).conference
        said = {fact.category: fact.text for fact in before.facts}
        page = hall.live(conference)
        for name, state in STATES.items():
            state.put(before)
            hall.settle()
            if page.panel.interlude.button.isVisible():
                page.panel.interlude.button.click()
                hall.settle()
            texts = shown_texts(hall.window)
            shown = {category for category, text in said.items() if text in texts}
            assert shown == left_open(state), name
            assert page.panel.veil.isVisible() == (not left_open(state)), name
        work.stop()
    assert heard.bugs == []


def left_open(state: State) -> set[DataCategory]:
    """Return what may be shown while the Jobcenter sits there."""
    if state.case or state.jobcenter:
        return set()
    return set(SAID) - state.closed.keys()
