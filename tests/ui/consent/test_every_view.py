"""Every view of the consent room at every size, dressed once for all of them."""

from __future__ import annotations

from functools import partial

from pytestqt.qtbot import QtBot

from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.ui.consent.room import ConsentRoom
from tests.services.conftest import Town
from tests.services.spoiling import spoil
from tests.ui.consent.test_consent_room import (
    HEALTH,
    SCHOOL,
    begun,
    listed,
    minor,
    room,
    said,
    signed,
    ticked,
)
from tests.ui.everywhere import Everywhere

__all__ = ["minor", "room"]


def test_no_view_has_findings(
    room: ConsentRoom, town: Town, minor: YoungPerson, qtbot: QtBot, at_all_sizes: Everywhere
) -> None:
    plain = town.a_consent(town.a_person(), categories=(SCHOOL, HEALTH))
    disputed = town.a_consent(town.a_person(given_name="Nûr"), conference_count=3)
    spoil(town, disputed, Reason.GIVERS_DISAGREE)
    qtbot.waitUntil(lambda: len(listed(room)) == 2)
    begun(room, minor, qtbot)
    ticked(room, town, SCHOOL, HEALTH, DataCategory.ENTRUSTED)
    signed(room)
    room.show_list()

    def page(consent: Consent, text: str) -> None:
        room.open(consent.id)
        qtbot.waitUntil(lambda: text in said(room.page))

    at_all_sizes(
        room,
        partial(room.setCurrentWidget, room.list),
        partial(room.setCurrentWidget, room.form),
        partial(page, plain, "Wer darf heute was wissen?"),
        partial(page, disputed, "Nicht alle einverstanden"),
    )
