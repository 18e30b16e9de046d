"""Offers of the list become lines of part A of the minutes."""

from pytestqt.qtbot import QtBot

from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.offer import OfferDraft
from ilja_desktop.ui.kit.offerpick import OfferPick
from ilja_desktop.ui.kit.work import Work
from tests.services.conftest import Town
from tests.ui import uicheck
from tests.ui.minutes.test_minutes_room import conference, opened, shown

__all__ = ["conference"]


def test_a_ticked_offer_stands_in_the_minutes(
    town: Town, conference: Conference, work: Work, qtbot: QtBot
) -> None:
    for name in ("Jugendwerkstatt", "Paten"):
        town.desk.offers.enter(
            OfferDraft(
                name=name,
                carrier="Çelik e. V.",
                legal_circle=LegalCircle.VOLUNTEERS,
                places=2,
                as_of=town.desk.workplace.today(),
            )
        )
    room = shown(town.desk, work, qtbot)
    page = opened(room, conference, qtbot)
    page.form.pick.click()
    sheet = room.findChild(OfferPick)
    assert isinstance(sheet, OfferPick)
    qtbot.waitUntil(lambda: len(sheet.checks) == 2)
    qtbot.waitUntil(lambda: uicheck.findings(sheet) == [])
    sheet.checks[0].setChecked(True)
    sheet.confirm.click()
    qtbot.waitUntil(lambda: town.desk.minutes.of(conference.id).offers_and_gaps != "")
    told = town.desk.minutes.of(conference.id).offers_and_gaps
    assert told.startswith("Jugendwerkstatt (Çelik e. V.), 2 frei, Stand ")
    assert "Paten" not in told
