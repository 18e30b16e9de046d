"""A legal ground beside consent, from the office's list to its end, in the window."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.office import LEGAL_GROUNDS, PolicyDraft
from ilja_desktop.domain.user import Role, UserDraft
from ilja_desktop.keys.kdf import FLOOR
from ilja_desktop.services.legalground import LegalGroundLine
from ilja_desktop.store import institution as institution_store
from ilja_desktop.ui.casefile.groundfields import GroundEntry
from ilja_desktop.ui.casefile.groundsheets import ConfirmSheet
from ilja_desktop.ui.casefile.room import CasefileRoom
from ilja_desktop.ui.kit.dialog import Ask
from ilja_desktop.ui.kit.form import FormView
from tests.services.conftest import Town
from tests.ui import uicheck
from tests.ui.casefile.test_page import answer, button, opened, room, said, the_sheet
from tests.ui.everywhere import Everywhere

__all__ = ["room"]

PASSWORD = "sieben stille Boote am Kanal"
REASON = "Der Antrag auf Leistungen wird gerade bearbeitet"


@pytest.fixture
def listed(town: Town) -> None:
    """The office has adopted the list, and the Jobcenter is a body of § 35 SGB I."""
    town.desk.office.decide(PolicyDraft(valid_from=date(2021, 1, 1), legal_grounds=LEGAL_GROUNDS))
    with town.vault.write(town.desk.user.uid, town.clock()) as transaction:
        row = institution_store.get(transaction.session, town.institutions["Jobcenter"].id)
        transaction.change(row, {"benefit_body": True})


def shown(room: CasefileRoom, case: Case, qtbot: QtBot) -> None:
    """Show the tab of consents."""
    opened(room, case, qtbot)
    room.page.tabs.setCurrentIndex(3)


def entry(town: Town) -> GroundEntry:
    today = town.desk.workplace.today()
    return GroundEntry(
        institution_id=town.jobcenter.institution_id,
        categories=(DataCategory.BENEFITS, DataCategory.OFFERS),
        ground=0,
        reason=REASON,
        valid_from=today,
        valid_until=today + timedelta(days=90),
    )


def a_colleague(town: Town) -> None:
    """Let somebody else have a way into the vault."""
    access = town.desk.access
    draft = UserDraft(name="SW", display_name="Selma Wiśniewska", roles=frozenset({Role.REPORTING}))
    access.take_in(draft, access.admit(draft, PASSWORD, FLOOR))


def sign_in(sheet: ConfirmSheet, label: str) -> None:
    """Fill in who confirms, and press the button."""
    sheet.label.setText(label)
    sheet.password.edit.setText(PASSWORD)
    sheet.confirm.click()


def on_record(town: Town, case: Case) -> LegalGroundLine:
    (line,) = town.desk.legal_grounds.of_person(case.person_id)
    return line


@pytest.mark.usefixtures("listed")
def test_one_records_another_confirms_and_it_ends(
    room: CasefileRoom, town: Town, qtbot: QtBot, at_all_sizes: Everywhere
) -> None:
    a_colleague(town)
    case = town.a_reported_case()
    shown(room, case, qtbot)
    button(room.page, "Eintragen …").click()
    sheet = the_sheet(qtbot)
    sheet.confirm.click()
    assert "Es fehlt, welche Vorschrift es erlaubt." in said(sheet)
    qtbot.waitUntil(lambda: uicheck.findings(sheet) == [])
    answer(sheet, entry(town), qtbot)
    qtbot.waitUntil(lambda: "Noch nicht bestätigt" in said(room.page))
    assert not on_record(town, case).works

    button(room.page, "Zu zweit bestätigen …").click()
    second = the_sheet(qtbot)
    assert isinstance(second, ConfirmSheet)
    qtbot.waitUntil(lambda: uicheck.findings(second) == [])
    sign_in(second, "KO")
    qtbot.waitUntil(lambda: bool(second.messages.text))
    assert second.password.edit.text() == ""
    assert not on_record(town, case).works
    with qtbot.waitSignal(second.accepted):
        sign_in(second, "SW")
    qtbot.waitUntil(lambda: "Gilt" in said(room.page).partition(REASON)[2])
    assert on_record(town, case).works
    at_all_sizes(room)

    button(room.page, "Beenden …").click()
    (ask,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, Ask))
    ask.confirm.click()
    qtbot.waitUntil(lambda: "Beendet" in said(room.page))
    assert on_record(town, case).ground.ended_on == town.desk.workplace.today()


@pytest.mark.usefixtures("listed")
def test_what_was_refused_stays_closed(room: CasefileRoom, town: Town, qtbot: QtBot) -> None:
    case = town.a_reported_case()
    shown(room, case, qtbot)
    button(room.page, "Eintragen …").click()
    sheet = the_sheet(qtbot)
    (form,) = sheet.findChildren(FormView)
    town.desk.office.decide(PolicyDraft(valid_from=date(2022, 1, 1)))
    form.show_draft(entry(town))
    sheet.confirm.click()
    qtbot.waitUntil(lambda: "steht nicht in der Liste" in sheet.messages.text)
    assert town.desk.legal_grounds.of_person(case.person_id) == ()
    sheet.reject()


def test_without_a_list_it_is_said_where_to_make_one(
    room: CasefileRoom, town: Town, qtbot: QtBot
) -> None:
    shown(room, town.a_reported_case(), qtbot)
    button(room.page, "Eintragen …").click()
    qtbot.waitUntil(lambda: "Einstellungen" in room.page.messages.text)
