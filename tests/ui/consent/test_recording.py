"""A consent recorded whole, and the work list beside it, in the window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.consent import ConsentState
from ilja_desktop.domain.consenttask import Task
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.element import Element
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.person import CustodyHolderDraft, YoungPerson
from ilja_desktop.ui.consent.doubtsheet import DoubtDraft
from ilja_desktop.ui.consent.objectionsheet import ObjectionDraft
from ilja_desktop.ui.consent.room import ConsentRoom
from ilja_desktop.ui.kit.button import RowButton
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.overview.room import OverviewRoom
from tests.services.conftest import Town
from tests.ui.consent.test_consent_room import (
    SCHOOL,
    answer,
    begun,
    button,
    minor,
    room,
    said,
    signed,
    stored,
    the_sheet,
    ticked,
)
from tests.ui.everywhere import Everywhere
from tests.ui.keyboard import press

__all__ = ["minor", "room"]


def test_form_is_recorded_with_purposes_conferences_copy_and_day_of_erasure(
    room: ConsentRoom, town: Town, minor: YoungPerson, qtbot: QtBot
) -> None:
    begun(room, minor, qtbot)
    ticked(room, town, SCHOOL)
    sheet = room.form.sheet
    following = sheet.purposes.lines[Purpose.MONITORING]
    following.ticked.setChecked(True)
    following.day.show_day(date(2029, 3, 31))
    (line,) = sheet.recipients.lines
    sheet.ticks.purpose.setCurrentIndex(1)
    assert not sheet.ticks.box(line, SCHOOL).isChecked()
    sheet.ticks.box(line, DataCategory.CONTACT).setChecked(True)
    sheet.cover.show_draft(replace(sheet.cover.draft(), days=("14.01.2027",), conference_count=2))
    sheet.insight.show_draft(replace(sheet.insight.draft(), insight_questions="Wer erfährt was?"))
    sheet.original.show_draft(
        replace(
            sheet.original.draft(),
            copy_given_on=date(2026, 11, 21),
            erase_by=date(2030, 1, 31),
        )
    )
    signed(room)
    consent = stored(room, town, qtbot)
    assert {(g.purpose, g.category, g.valid_until) for g in consent.grants} == {
        (Purpose.CASE_CONFERENCE, SCHOOL, date(2027, 11, 20)),
        (Purpose.MONITORING, DataCategory.CONTACT, date(2029, 3, 31)),
    }
    assert consent.conference_days == (date(2027, 1, 14),)
    assert consent.conference_count == 2
    assert consent.insight_questions == "Wer erfährt was?"
    assert (consent.copy_given_on, consent.erase_by) == (date(2026, 11, 21), date(2030, 1, 31))


def test_purpose_that_ends_with_an_event_asks_for_its_last_day(
    room: ConsentRoom, town: Town, minor: YoungPerson, qtbot: QtBot
) -> None:
    begun(room, minor, qtbot)
    ticked(room, town, SCHOOL)
    room.form.sheet.purposes.lines[Purpose.MENTORING].ticked.setChecked(True)
    button(room.form, "Einwilligung eintragen", qtbot).click()
    assert "sein eigener letzter Tag" in room.form.messages.text
    assert town.desk.consents.all() == ()


def test_one_parent_signs_on_a_listed_ground_with_its_proof(
    room: ConsentRoom, town: Town, minor: YoungPerson, qtbot: QtBot
) -> None:
    begun(room, minor, qtbot)
    ticked(room, town, SCHOOL)
    sheet = room.form.sheet
    assert "nicht erreichbar" in said(sheet)
    assert "ohne Namen" in said(sheet)
    for line in sheet.signatures.lines[:2]:
        line.signed.setChecked(True)
    qtbot.waitUntil(lambda: "Es fehlt noch: Samir" in said(sheet))
    sheet.sole.show_draft(
        replace(
            sheet.sole.draft(),
            ground=0,
            proof_seen_on=date(2026, 11, 20),
            proof_seen_by_id=town.moderator.id,
        )
    )
    sheet.modified.emit()
    qtbot.waitUntil(lambda: "Alle nötigen Unterschriften" in said(sheet))
    consent = stored(room, town, qtbot)
    assert consent.sole_signature is not None
    assert consent.sole_signature.ground == "sole_custody"


def test_custody_holder_gets_a_sheet_by_a_tick_on_the_form(
    room: ConsentRoom, town: Town, minor: YoungPerson, qtbot: QtBot
) -> None:
    begun(room, minor, qtbot)
    ticked(room, town, SCHOOL)
    young, first, second = room.form.sheet.signatures.lines
    assert not young.sheet.isVisible()
    assert (first.sheet.isChecked(), second.sheet.isChecked()) == (False, False)
    second.sheet.setChecked(True)
    # Somebody else who is entered meanwhile leaves what is ticked as it is.
    third = town.a_holder(minor.id)
    room.form.sheet.modified.emit()
    qtbot.waitUntil(lambda: len(room.form.sheet.signatures.lines) == 4)
    signed(room)
    consent = stored(room, town, qtbot)
    (_, samir, _) = town.desk.consents.basis(minor.id).family.holders
    assert consent.holder_sheets == (samir.id,)
    assert third.id not in consent.holder_sheets
    wanted = "Bekommt nach der Konferenz ein Blatt: Al-Khatib, Samir"
    qtbot.waitUntil(lambda: wanted in said(room.page))


def test_foreign_form_without_essentials_is_under_review_at_once(
    room: ConsentRoom, town: Town, qtbot: QtBot
) -> None:
    begun(room, town.a_person(), qtbot)
    ticked(room, town, SCHOOL)
    foreign = room.form.sheet.foreign
    foreign.show_draft(
        replace(foreign.draft(), form_name="Jobcenter 2024", missing_elements=(Element.VOLUNTARY,))
    )
    signed(room)
    consent = stored(room, town, qtbot)
    assert consent.missing_elements == (Element.VOLUNTARY,)
    assert consent.review_reason


def task_names(room: ConsentRoom) -> list[str]:
    model = room.tasks.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_work_list_is_filtered_and_leads_on_by_keyboard(
    room: ConsentRoom, town: Town, qtbot: QtBot, at_all_sizes: Everywhere
) -> None:
    town.a_case(town.a_person(family_name="Ohne"))
    soon = town.a_person(family_name="Tesfay-Öz")
    town.a_consent(soon, valid_until=date(2026, 12, 30), grants=())
    qtbot.waitUntil(lambda: len(task_names(room)) == 2)
    button(room.list, "Zu erledigen (2)", qtbot).click()
    assert room.currentWidget() is room.tasks
    assert task_names(room) == ["Ohne, Emre", "Tesfay-Öz, Emre"]
    at_all_sizes(room)
    room.show_tasks(Task.ENDS_SOON)
    assert task_names(room) == ["Tesfay-Öz, Emre"]
    assert room.tasks.kinds.currentText() == "Endet bald (1)"
    room.tasks.view.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.page.view is not None)
    room.show_tasks(Task.MISSING)
    room.tasks.view.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(room.form.sheet.isVisible)


def test_first_page_counts_what_is_to_be_done_and_leads_there(
    town: Town, work: Work, qtbot: QtBot, at_all_sizes: Everywhere
) -> None:
    town.a_case(town.a_person(family_name="Ohne"))
    page = OverviewRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(page)
    page.show()

    def lines() -> list[RowButton]:
        return [
            each
            for each in page.findChildren(RowButton)
            if each.accessibleName() == "1 Mal Einwilligung fehlt, Liste öffnen"
        ]

    qtbot.waitUntil(lambda: len(lines()) == 1)
    with qtbot.waitSignal(page.consent_task_chosen) as chosen:
        lines()[0].click()
    assert chosen.args == [Task.MISSING]
    at_all_sizes(page)


def test_holder_added_later_shows_on_the_list(
    room: ConsentRoom, town: Town, minor: YoungPerson, qtbot: QtBot
) -> None:
    town.a_consent(minor)
    qtbot.waitUntil(lambda: "Al-Khatib, Amira" in task_names(room))
    town.desk.people.add_holder(
        CustodyHolderDraft(person_id=minor.id, family_name="W", given_name="Ö")
    )
    qtbot.waitUntil(lambda: "Ö W" in str(room.tasks.view.model().index(0, 2).data()))


def test_disagreement_is_recorded_shown_and_settled_on_the_page(
    room: ConsentRoom, town: Town, qtbot: QtBot
) -> None:
    consent = town.a_consent(town.a_person(), conference_count=3)
    room.open(consent.id)
    button(room.page, "Jemand ist nicht einverstanden", qtbot).click()
    sheet = the_sheet(qtbot)
    answer(sheet, ObjectionDraft(signer=0, objected_on=date(2026, 11, 20)), qtbot)
    qtbot.waitUntil(lambda: "Nicht alle einverstanden" in whole(room.page))
    assert town.desk.consents.view(consent.id).line.state is ConsentState.DISPUTED
    assert "höchstens 3" in whole(room.page)
    button(room.page, "Geklärt: Yıldız, Emre ist einverstanden", qtbot).click()
    qtbot.waitUntil(lambda: "Uneinigkeit geklärt" in whole(room.page))
    assert town.desk.consents.view(consent.id).line.state is ConsentState.VALID


def test_doubt_is_recorded_and_settled_on_the_page_and_a_flaw_ends_it(
    room: ConsentRoom, town: Town, qtbot: QtBot
) -> None:
    consent = town.a_consent(town.a_person())
    room.open(consent.id)
    button(room.page, "Etwas stimmt nicht", qtbot).click()
    answer(the_sheet(qtbot), DoubtDraft(reason="Schrift unleserlich"), qtbot)
    qtbot.waitUntil(lambda: "Schrift unleserlich" in whole(room.page))
    assert town.desk.consents.view(consent.id).line.state is ConsentState.UNDER_REVIEW
    button(room.page, "Geprüft und in Ordnung", qtbot).click()
    qtbot.waitUntil(lambda: "Die Einwilligung gilt" in whole(room.page))
    button(room.page, "Etwas stimmt nicht", qtbot).click()
    answer(the_sheet(qtbot), DoubtDraft(reason="Niemand hat aufgeklärt", certain=True), qtbot)
    qtbot.waitUntil(lambda: "Niemand hat aufgeklärt" in whole(room.page))
    assert town.desk.consents.view(consent.id).line.state is ConsentState.INVALID


def whole(part: QWidget) -> str:
    """Return every text on a page, scrolled into sight or not, elided or not."""
    return " ".join(label.text() for label in part.findChildren(QLabel)) + said(part)
