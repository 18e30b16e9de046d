"""The distribution list as a gate: who may be handed what, and why not, for every state."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from ilja_desktop.domain.words import explain
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.minutes.distributionview import DistributionView
from ilja_desktop.ui.minutes.look import look_up
from ilja_desktop.ui.minutes.receiverline import ReceiverLine
from tests.services.gatehall import built, copied
from tests.services.gatestates import STATES


def words(line: ReceiverLine) -> str:
    return " ".join(each.text() for each in line.findChildren(Label))


def offers(line: ReceiverLine) -> bool:
    """Say whether a copy can be had by any button."""
    return any(each.isEnabled() and not each.isHidden() for each in line.findChildren(Button))


def test_the_list_offers_what_each_state_leaves_open(
    template: Unlocked, tmp_path: Path, qtbot: QtBot
) -> None:
    hall, unlocked = built(tmp_path / "made", template)
    with copied(hall, unlocked, tmp_path / "own") as before:
        view = DistributionView()
        qtbot.addWidget(view)
        town = before.town
        who, young = town.jobcenter.display_name(), before.person.given_name
        for name, state in STATES.items():
            state.put(before)
            look = look_up(town.desk, before.signed_conference)
            (part,) = [each for each in look.parts if each.sheet is not None]
            view.show_part(look, part)
            (jobcenter,) = [each for each in view.lines() if who in words(each)]
            assert offers(jobcenter) == (state.reason is None), name
            why = {state.reason} if state.reason else set(state.closed.values())
            said = words(jobcenter)
            assert all(explain(each).finding in said for each in why), (name, said)
            assert ("Ganzes Blatt" in said) == (not why), name
            (own,) = [each for each in view.lines() if young in words(each)]
            assert offers(own), name
