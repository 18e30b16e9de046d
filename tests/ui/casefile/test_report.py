"""Reporting a case: the sheet is kept while typing, taken whole, and closed without consent."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.casefile import AttendanceWish, CaseReportDraft, CaseState, Urgency
from ilja_desktop.domain.caselist import CaseFilter
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.person import CustodyHolderDraft
from ilja_desktop.domain.user import Role
from ilja_desktop.services.casefile import CaseView
from ilja_desktop.ui.casefile.parts import ConcernPart, UrgencyPart
from ilja_desktop.ui.casefile.room import CasefileRoom
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.work import Work
from tests.services.conftest import ALL_PLAIN, Town
from tests.ui.everywhere import Everywhere
from tests.ui.keyboard import focused, press

HEALTH = DataCategory.HEALTH


@pytest.fixture
def room(town: Town, work: Work, qtbot: QtBot) -> CasefileRoom:
    made = CasefileRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.report()
    qtbot.waitUntil(made.form.sheet.isVisible)
    return made


def fill(room: CasefileRoom, town: Town, *, family: str = "Nowak", given: str = "Zofia") -> None:
    """Fill in what the sheet must have, as a person would, field by field."""
    sheet = room.form.sheet
    reporter = replace(
        sheet.reporter.draft(),
        reporting_institution_id=town.jobcenter.institution_id,
        reporter_id=town.jobcenter.id,
        reported_on=town.desk.workplace.today(),
    )
    sheet.reporter.show_draft(reporter)
    person = replace(
        sheet.person.form.draft(),
        family_name=family,
        given_name=given,
        born_on=date(2009, 3, 14),
        residence="Kupferberg",
    )
    sheet.person.form.show_draft(person)
    sheet.concern.show_draft(
        ConcernPart(
            occasion="Schulbesuch unregelmäßig",
            question="Welcher Weg passt im Sommer?",
            own_words="Ich möchte in den Verkauf.",
            strengths="freundlich, zuverlässig am Nachmittag",
        )
    )
    sheet.urgency.show_draft(
        UrgencyPart(urgency=Urgency.B, attendance_wish=AttendanceWish.WITH_COMPANION)
    )
    sheet.modified.emit()


def button(part: QWidget, text: str) -> Button:
    (found,) = (
        each for each in part.findChildren(Button) if each.text() == text and not each.isHidden()
    )
    return found


def the_case(town: Town) -> CaseView:
    """The only case there is."""
    (id,) = town.desk.case_lists.ids(CaseFilter())
    return town.desk.cases.view(CaseId(id))


def test_report_without_consent_becomes_a_closed_draft(
    room: CasefileRoom, town: Town, qtbot: QtBot
) -> None:
    fill(room, town)
    room.form.sheet.person.holders.show_drafts((CustodyHolderDraft(family_name="Nowak"),))
    button(room.form, "Fall melden").click()
    qtbot.waitUntil(lambda: room.currentWidget() is room.result)
    qtbot.waitUntil(lambda: bool(said(room.result)))
    view = the_case(town)
    assert view.case.closed_draft
    assert view.case.state is CaseState.DRAFT
    assert view.report is not None
    assert view.report.own_words == "Ich möchte in den Verkauf."
    assert [holder.family_name for holder in view.family.holders] == ["Nowak"]
    assert "keine Einwilligung" in said(room.result)
    with qtbot.waitSignal(room.consent_wanted) as wanted:
        button(room.result, "Einwilligung eintragen").click()
    assert wanted.args == [view.case.person_id]


def said(part: QWidget) -> str:
    """Return all words of a part."""
    return " ".join(label.text() for label in part.findChildren(Label))


def test_known_person_with_consent_is_reported_at_once(
    room: CasefileRoom, town: Town, qtbot: QtBot
) -> None:
    known = town.a_person(family_name="Nowack", given_name="Sofia", born_on=date(2007, 3, 14))
    town.a_consent(known)
    fill(room, town)
    room.form.sheet.person.form.modified.emit()
    qtbot.waitUntil(lambda: "Gibt es schon?" in said(room.form.sheet.person))
    button(room.form.sheet.person, "Diese Person").click()
    assert room.form.sheet.person.person_id == known.id
    button(room.form, "Fall melden").click()
    qtbot.waitUntil(lambda: "Der Fall ist gemeldet" in said(room.result))
    view = the_case(town)
    assert view.case.state is CaseState.REPORTED
    assert view.case.person_id == known.id


def test_special_fields_are_closed_without_a_consent(
    room: CasefileRoom, town: Town, qtbot: QtBot
) -> None:
    special = room.form.sheet.special
    qtbot.waitUntil(lambda: not special._editors[HEALTH].area.isEnabled())  # noqa: SLF001
    assert "keine Einwilligung" in said(special)
    agreed = town.a_person()
    town.a_consent(agreed, categories=(*ALL_PLAIN, HEALTH))
    room.form.sheet.person.show_known(agreed)
    qtbot.waitUntil(lambda: special._editors[HEALTH].area.isEnabled())  # noqa: SLF001
    burdens = special._editors[DataCategory.BURDENS].area  # noqa: SLF001
    assert not burdens.isEnabled()
    assert "nicht freigegeben" in burdens.accessibleDescription()


def test_typing_is_kept_and_offered_again(
    room: CasefileRoom, town: Town, work: Work, qtbot: QtBot
) -> None:
    fill(room, town, family="Öztürk-Weiß")
    qtbot.waitUntil(lambda: not room.form.autosave.pending)
    qtbot.waitUntil(lambda: "Entwurf gesichert" in room.form.aside.text())
    again = CasefileRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(again)
    again.show()
    again.report()
    qtbot.waitUntil(again.form.resume.isVisible)
    assert not again.form.sheet.isVisible()
    again.form.resume.go_on.click()
    filing = again.form.sheet.filing()
    assert filing.person.family_name == "Öztürk-Weiß"
    assert filing.report.urgency is Urgency.B
    button(again.form, "Fall melden").click()
    qtbot.waitUntil(lambda: again.currentWidget() is again.result)
    assert town.desk.drafts.keys() == ()


def test_a_draft_can_be_thrown_away(room: CasefileRoom, town: Town, qtbot: QtBot) -> None:
    fill(room, town)
    room.show_list()
    room.report()
    qtbot.waitUntil(room.form.resume.isVisible)
    room.form.resume.start_anew.click()
    qtbot.waitUntil(room.form.sheet.isVisible)
    assert room.form.sheet.filing().person.family_name == ""
    assert town.desk.drafts.keys() == ()


def test_what_is_missing_is_said_beside_its_field(room: CasefileRoom, town: Town) -> None:
    button(room.form, "Fall melden").click()
    assert "Es fehlt noch etwas" in room.form.messages.text
    assert "Der Familienname fehlt." in said(room.form.sheet)
    assert "Die Frage an die Konferenz fehlt." in said(room.form.sheet)
    assert len(town.desk.case_lists.ids(CaseFilter())) == 0


def test_completeness_counts_the_report(room: CasefileRoom, town: Town) -> None:
    before = room.form.progress.value()
    fill(room, town)
    assert before < room.form.progress.value() < 100
    wanted = room.form.sheet.filing().report.completeness()
    assert f"{wanted} %" in room.form.percent.text()
    assert CaseReportDraft().completeness() < wanted


def test_keyboard_walks_the_sheet_in_the_order_of_the_paper(
    room: CasefileRoom, town: Town, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: "Meldende Stelle" in focused().accessibleName())
    seen = []
    for _ in range(40):
        seen.append(focused().accessibleName().partition(",")[0])
        press(Qt.Key.Key_Tab)
    order = ["Meldende Stelle", "Nachname", "Vorname", "Wohnort", "Anlass in Kürze", "Frist am"]
    places = [seen.index(name) for name in order]
    assert places == sorted(places)
    assert town.desk.workplace.today() is not None


def test_typed_keys_arrive(room: CasefileRoom, qtbot: QtBot) -> None:
    room.form.sheet.person.form.focus("family_name")
    QTest.keyClicks(focused(), "Kowalski")
    assert room.form.sheet.filing().person.family_name == "Kowalski"
    assert room.form.autosave.pending


def test_reporter_is_told_who_records_the_consent(town: Town, work: Work, qtbot: QtBot) -> None:
    desk = town.desk_of(Role.REPORTING, professional=town.jobcenter.id)
    room = CasefileRoom(desk, work, Changes(desk.on_change))
    qtbot.addWidget(room)
    room.show()
    room.report()
    qtbot.waitUntil(room.form.sheet.isVisible)
    fill(room, town)
    button(room.form, "Fall melden").click()
    qtbot.waitUntil(lambda: "verschlossen" in said(room.result))
    assert not button(room.result, "Einwilligung eintragen").isEnabled()


def test_empty_sheet_is_saved_as_a_form(room: CasefileRoom, qtbot: QtBot, tmp_path: Path) -> None:
    room.show_list()
    button(room.list, "Fallmeldung als PDF").click()
    (dialog,) = room.window().findChildren(QFileDialog)
    place = tmp_path / "Fallmeldung.pdf"
    dialog.fileSelected.emit(str(place))
    dialog.reject()
    qtbot.waitUntil(lambda: "gespeichert" in room.list.messages.text)
    told = subprocess.run(
        ["pdfinfo", str(place)], capture_output=True, text=True, check=True
    ).stdout
    assert "AcroForm" in told


def test_sheet_has_no_findings(
    room: CasefileRoom, town: Town, qtbot: QtBot, at_all_sizes: Everywhere
) -> None:
    town.a_person(family_name="Nowack", given_name="Sofia", born_on=date(2007, 3, 14))
    fill(room, town)
    room.form.sheet.person.form.modified.emit()
    room.form.sheet.person.holders.add_button.click()
    qtbot.waitUntil(lambda: "Gibt es schon?" in said(room.form.sheet.person))
    at_all_sizes(room)
