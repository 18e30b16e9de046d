"""The live screen as a gate: what it shows of a case, for every state of the consent.

The Jobcenter sits at the table. Whatever a state closes to it is nowhere in the window, category by
category and recipient by recipient.
"""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store import person as person_store
from ilja_desktop.ui.kit.work import Work
from tests.services.gatehall import Hall as Before
from tests.services.gatehall import built, copied
from tests.services.spoiling import change
from tests.services.test_gates import SAID, STATES, State
from tests.ui.conference.conftest import Hall, shown_texts
from tests.ui.heard import Heard


def restored(before: Before) -> None:
    """Undo what the state before this one did to consent and person."""
    consent = before.consent
    values = {
        name: getattr(consent, name)
        for name in (
            "person_id",
            "signatures",
            "grants",
            "explained_on",
            "original_seen_on",
            "valid_from",
            "valid_until",
            "withdrawals",
            "objections",
            "superseded_on",
            "flawed_reason",
            "review_reason",
        )
    }
    change(before.town, consent, values)
    with before.town.vault.write(before.town.desk.user.uid, before.town.clock()) as transaction:
        row = person_store.get(transaction.session, before.person.id)
        transaction.change(row, {"born_on": before.person.born_on})


def test_live_screen_shows_what_each_state_leaves_open(
    template: Unlocked, tmp_path: Path, qtbot: QtBot, work: Work, heard: Heard
) -> None:
    hall_before, unlocked = built(tmp_path / "made", template)
    with copied(hall_before, unlocked, tmp_path / "own") as before:
        hall = Hall(qtbot, before.town, work)
        conference = before.town.desk.conferences.view(before.open_conference).conference
        said = {fact.category: fact.text for fact in before.facts}
        for name, state in STATES.items():
            restored(before)
            today = before.town.desk.workplace.today()
            change(before.town, before.consent, state.happened(before, today))
            page = hall.live(conference)
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
