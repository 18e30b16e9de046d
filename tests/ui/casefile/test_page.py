"""The page of a case: actions by state with reasons, follow-up, family, and nothing hidden."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.casefile import Case, CaseState, ClosingReason
from ilja_desktop.domain.commitment import CommitmentState
from ilja_desktop.domain.consent import Signature
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.person import CustodyHolderDraft
from ilja_desktop.domain.selection import Ground
from ilja_desktop.domain.user import Role
from ilja_desktop.domain.withdrawal import SignerKind, Withdrawal, WithdrawalForm
from ilja_desktop.store import selection as selection_store
from ilja_desktop.ui.casefile.decision import (
    ClosingDraft,
    ExceptionDraft,
    FeedbackDraft,
    GroundDraft,
)
from ilja_desktop.ui.casefile.room import CasefileRoom
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.work import Work
from tests.services.conftest import Town
from tests.ui.everywhere import Everywhere


@pytest.fixture
def room(town: Town, work: Work, qtbot: QtBot) -> CasefileRoom:
    made = CasefileRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


def opened(room: CasefileRoom, case: Case, qtbot: QtBot) -> None:
    room.open(case.id)
    qtbot.waitUntil(lambda: room.page.contents is not None)


def stands(room: CasefileRoom, state: CaseState, qtbot: QtBot) -> None:
    """Wait until the page shows the state."""

    def shown() -> bool:
        contents = room.page.contents
        return contents is not None and contents.view.case.state is state

    qtbot.waitUntil(shown)


def button(part: QObject, text: str) -> Button:
    """Return the button that says this, once the page shows it; the latest, if one was replaced."""

    def found() -> list[Button]:
        buttons = part.findChildren(Button)
        return [each for each in buttons if each.text() == text and not each.isHidden()]

    for _ in range(250):
        if found():
            break
        QTest.qWait(20)
    return found()[-1]


def offered(room: CasefileRoom) -> set[str]:
    """Return what can be pressed on the page."""
    return {each.text() for each in room.page.findChildren(Button) if each.isVisible()}


def said(part: QWidget) -> str:
    return " ".join(label.text() for label in part.findChildren(Label) if label.isVisible())


def the_sheet(qtbot: QtBot) -> Sheet:
    """The sheet that is open."""

    def sheets() -> list[Sheet]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, Sheet) and w.isVisible()]

    qtbot.waitUntil(lambda: len(sheets()) == 1)
    return sheets()[0]


def answer(sheet: Sheet, draft: object, qtbot: QtBot) -> None:
    """Fill in the sheet's form and press its button."""
    (form,) = sheet.findChildren(FormView)
    form.show_draft(draft)
    with qtbot.waitSignal(sheet.accepted):
        sheet.confirm.click()


def test_reported_case_is_admitted(room: CasefileRoom, town: Town, qtbot: QtBot) -> None:
    opened(room, town.a_reported_case(), qtbot)
    qtbot.waitUntil(lambda: "Gemeldet" in said(room.page))
    button(room.page, "Annehmen").click()
    stands(room, CaseState.ADMITTED, qtbot)


def test_who_puts_a_case_off_says_on_what_ground(
    room: CasefileRoom, town: Town, qtbot: QtBot
) -> None:
    case = town.a_reported_case()
    opened(room, case, qtbot)
    button(room.page, "Zurückstellen").click()
    sheet = the_sheet(qtbot)
    sheet.confirm.click()
    assert "als Grund erfahren" in said(sheet), "nothing is chosen beforehand"
    answer(sheet, GroundDraft(reason="zwei Geschwister", ground=Ground.WISH), qtbot)
    stands(room, CaseState.POSTPONED, qtbot)
    with town.vault.read() as session:
        (decided,) = selection_store.of_case(session, case.id)
    assert (decided.ground, decided.reason) == (Ground.WISH, "zwei Geschwister")


def test_residence_outside_needs_a_reason(room: CasefileRoom, town: Town, qtbot: QtBot) -> None:
    opened(room, town.a_reported_case(residence="Anderswo"), qtbot)
    button(room.page, "Annehmen").click()
    sheet = the_sheet(qtbot)
    sheet.confirm.click()
    assert "trotz des Wohnorts" in said(sheet)
    answer(sheet, ExceptionDraft(residence="zieht im Dezember zurück", age=None), qtbot)
    stands(room, CaseState.ADMITTED, qtbot)
    assert room.page.contents is not None
    assert room.page.contents.view.case.residence_exception == "zieht im Dezember zurück"


def test_without_consent_nothing_is_reported_and_the_reason_is_said(
    room: CasefileRoom, town: Town, qtbot: QtBot
) -> None:
    person = town.a_person()
    case = town.a_case(person)
    town.a_report(case)
    opened(room, case, qtbot)
    report = button(room.page, "Melden")
    assert not report.isEnabled()
    assert "keine Einwilligung" in report.accessibleDescription()
    assert "Nur die Koordination sieht ihn" in said(room.page)
    with qtbot.waitSignal(room.consent_wanted) as wanted:
        button(room.page, "Einwilligung eintragen").click()
    assert wanted.args == [person.id]
    town.a_consent(person)
    qtbot.waitUntil(lambda: button(room.page, "Melden").isEnabled())
    button(room.page, "Melden").click()
    stands(room, CaseState.REPORTED, qtbot)


def test_withdrawn_consent_bars_admission(room: CasefileRoom, town: Town, qtbot: QtBot) -> None:
    case = town.a_reported_case()
    (consent,) = town.desk.consents.basis(case.person_id).consents
    opened(room, case, qtbot)
    town.desk.withdrawals.declare(
        consent.id,
        Withdrawal(
            withdrawn_on=town.desk.workplace.today(),
            withdrawn_by="Emre Yıldız",
            form=WithdrawalForm.ORAL,
        ),
    )
    stands(room, CaseState.HALTED, qtbot)
    qtbot.waitUntil(lambda: "Der Fall ruht" in said(room.page))
    assert "Annehmen" not in offered(room)
    town.a_consent(
        town.desk.people.family(case.person_id).person,
        signatures=(Signature(kind=SignerKind.YOUNG_PERSON, signed_on=date(2026, 11, 21)),),
    )
    qtbot.waitUntil(lambda: "Mit neuer Einwilligung fortsetzen" in offered(room))
    button(room.page, "Mit neuer Einwilligung fortsetzen").click()
    stands(room, CaseState.REPORTED, qtbot)


def test_reporter_may_not_admit(town: Town, work: Work, qtbot: QtBot) -> None:
    desk = town.desk_of(Role.REPORTING)
    room = CasefileRoom(desk, work, Changes(desk.on_change))
    qtbot.addWidget(room)
    room.show()
    opened(room, town.a_reported_case(), qtbot)
    admit = button(room.page, "Annehmen")
    assert not admit.isEnabled()
    assert "Berechtigung" in admit.accessibleDescription()


@pytest.fixture
def held(town: Town) -> Case:
    """A case that was discussed, with one commitment of the jobcenter."""
    case = town.a_reported_case()
    running = town.a_running_conference(case)
    town.discuss(town.item_of(running))
    town.sign(running)
    return case


def test_commitments_are_followed_up_and_the_case_closed(
    room: CasefileRoom, town: Town, held: Case, qtbot: QtBot
) -> None:
    opened(room, held, qtbot)
    room.page.tabs.setCurrentIndex(2)
    button(room.page, "In Arbeit").click()
    qtbot.waitUntil(lambda: commitment(town, held) is CommitmentState.IN_PROGRESS)
    qtbot.waitUntil(
        lambda: (
            "In Arbeit" not in [b.text() for b in room.page.findChildren(Button) if b.isVisible()]
        )
    )
    button(room.page, "Nicht möglich").click()
    answer(the_sheet(qtbot), FeedbackDraft(feedback="Betrieb geschlossen"), qtbot)
    qtbot.waitUntil(lambda: "Betrieb geschlossen" in said(room.page))
    assert commitment(town, held) is CommitmentState.IMPOSSIBLE
    button(room.page, "Abschließen").click()
    answer(the_sheet(qtbot), ClosingDraft(closing_reason=ClosingReason.GOAL_REACHED), qtbot)
    stands(room, CaseState.CLOSED, qtbot)


def commitment(town: Town, case: Case) -> CommitmentState:
    (only,) = town.desk.cases.view(case.id).commitments
    return only.state


def test_family_is_added_to_and_changed(room: CasefileRoom, town: Town, qtbot: QtBot) -> None:
    case = town.a_reported_case()
    opened(room, case, qtbot)
    button(room.page, "Hinzufügen").click()
    draft = CustodyHolderDraft(person_id=case.person_id, family_name="Demir")
    answer(the_sheet(qtbot), draft, qtbot)
    qtbot.waitUntil(lambda: "Demir" in said(room.page))
    (holder,) = town.desk.people.family(case.person_id).holders
    assert holder.family_name == "Demir"


def test_every_tab_has_no_findings(
    room: CasefileRoom, held: Case, qtbot: QtBot, at_all_sizes: Everywhere
) -> None:
    opened(room, held, qtbot)
    tabs = room.page.tabs
    at_all_sizes(room, *(partial(tabs.setCurrentIndex, tab) for tab in range(tabs.count())))


def test_window_title_names_nobody(room: CasefileRoom, town: Town, qtbot: QtBot) -> None:
    case = town.a_reported_case(facts=(Fact(category=DataCategory.SCHOOL, text="9. Klasse"),))
    opened(room, case, qtbot)
    room.page.sheets.change(town.desk.people.family(case.person_id).person)
    sheet = the_sheet(qtbot)
    assert "Yıldız" not in sheet.windowTitle()
    sheet.reject()
