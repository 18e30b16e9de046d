"""Every reason why a case may not be discussed, as the window says and keeps it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.words.reasons import explain
from ilja_desktop.ui.casefile.room import CasefileRoom
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.work import Work
from tests.services.conftest import Town
from tests.services.spoiling import SPOILED, spoil


@pytest.mark.parametrize("reason", SPOILED, ids=lambda reason: reason.name)
def test_the_page_says_why_and_offers_no_way_round(
    reason: Reason, town: Town, work: Work, qtbot: QtBot
) -> None:
    case = town.a_reported_case()
    (consent,) = town.desk.consents.basis(case.person_id).consents
    spoil(town, consent, reason)
    room = CasefileRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(room)
    room.resize(1280, 800)
    room.show()
    room.open(case.id)

    def said() -> str:
        return "\n".join(label.text() for label in room.page.findChildren(Label))

    qtbot.waitUntil(lambda: explain(reason).finding in said())
    admit = [b for b in room.page.findChildren(Button) if b.text() == "Annehmen"]
    assert not [button for button in admit if button.isEnabled()]
