"""Live screen and projector as gates: what they show of a case, for every state of the consent.

The Jobcenter sits at the table, and both stay open while one state follows another. Whatever a
state closes to it is nowhere to be seen, category by category and recipient by recipient.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.words import word
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store import conference as conference_store
from ilja_desktop.ui.kit.work import Work
from tests.services.gatehall import built, copied, restored
from tests.services.gatestates import SAID, STATES, State
from tests.ui.conference.conftest import shown_texts
from tests.ui.conference.show import Show
from tests.ui.heard import Heard


def test_both_screens_show_what_each_state_leaves_open(
    template: Unlocked, tmp_path: Path, qtbot: QtBot, work: Work, heard: Heard
) -> None:
    hall, unlocked = built(tmp_path / "made", template)
    with copied(hall, unlocked, tmp_path / "own") as before:
        conference = before.town.desk.conferences.view(before.open_conference).conference
        show = Show(qtbot, before.town, work, conference)
        show.press(Qt.Key.Key_F9)
        said = {fact.category: fact.text for fact in before.facts}
        for name, state in STATES.items():
            state.put(before)
            show.settle()
            if show.page.panel.interlude.button.isVisible():
                show.page.panel.interlude.button.click()
                show.settle()
            texts = shown_texts(show.window)
            shown = {category for category, text in said.items() if text in texts}
            assert shown == left_open(state), name
            assert show.page.panel.veil.isVisible() == (not left_open(state)), name
            seen = show.seen()
            projected = {category for category, text in said.items() if text in seen}
            assert projected == left_open(state), name
            assert (before.person.given_name in seen) == bool(left_open(state)), name
        show.page.projector.end()
        work.stop()
    assert heard.bugs == []


def test_nothing_is_called_up_that_a_state_closes(
    template: Unlocked, tmp_path: Path, qtbot: QtBot, work: Work, heard: Heard
) -> None:
    hall, unlocked = built(tmp_path / "made", template)
    with copied(hall, unlocked, tmp_path / "own") as before:
        desk = before.town.desk
        with before.town.vault.read() as session:
            id = conference_store.get_item(session, before.waiting).conference_id
        show = Show(qtbot, before.town, work, desk.conferences.view(id).conference)
        for name, state in STATES.items():
            if state.case is None:
                continue
            state.put(before)
            show.settle()
            show.page.agenda.call.click()
            show.settle()
            assert show.line.item.called_at is None, name
            assert word(state.case) in show.page.messages.text, name
        restored(before)
        show.settle()
        show.page.agenda.call.click()
        show.settle()
        assert show.line.item.called_at is not None
        work.stop()
    assert heard.bugs == []


def left_open(state: State) -> set[DataCategory]:
    """Return what may be shown while the Jobcenter sits there."""
    return set() if state.reason else set(SAID) - state.closed.keys()
