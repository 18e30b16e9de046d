"""Agreeing on minutes and putting them right in the window."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.commitment import OwnerKind
from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.domain.minutes import MinutesState
from ilja_desktop.domain.review import Approval
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.minutes.correctionsheet import YOUNG_PERSON, CorrectionDraft, CorrectionSheet
from ilja_desktop.ui.minutes.minutespage import MinutesPage
from ilja_desktop.ui.minutes.remarksheet import RemarkSheet
from tests.services.conftest import Town
from tests.ui import uicheck

WRONG = Fact(category=DataCategory.SCHOOL, text="besucht die Werkstattklasse")


def ended(town: Town) -> Conference:
    running = town.a_running_conference(town.a_reported_case(facts=(WRONG,)))
    town.discuss(town.item_of(running))
    return town.desk.sessions.end(running.id)


def opened(town: Town, id: ConferenceId, work: Work, qtbot: QtBot) -> MinutesPage:
    page = MinutesPage(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(page)
    page.resize(1280, 1100)
    page.show()
    page.open(id)
    qtbot.waitUntil(lambda: page.parts.model().rowCount() == 2)
    return page


def test_drafts_and_remarks_in_the_window(town: Town, work: Work, qtbot: QtBot) -> None:
    conference = ended(town)
    page = opened(town, conference.id, work, qtbot)
    page.review.by_draft.click()
    qtbot.waitUntil(lambda: "keine Antwort" not in page.review.words.text())
    assert town.desk.minutes.of(conference.id).approval is Approval.BY_DRAFT
    lines = page.pane.distribution.lines
    qtbot.waitUntil(lambda: len(lines()) == len(town.table) - 1)
    assert not hasattr(lines()[0], "save_copy") or not lines()[0].save_copy.isVisible()
    page.parts.select_row(1)
    qtbot.waitUntil(lambda: len(page.pane.distribution.lines()) > 0)
    page.review.remark.click()
    (sheet,) = page.findChildren(RemarkSheet)
    draft = sheet.form.draft()
    sheet.form.show_draft(type(draft)(**{**vars(draft), "name": "Frau O", "text": "Um neun."}))
    sheet.confirm.click()
    qtbot.waitUntil(lambda: len(town.desk.reviews.remarks(conference.id)) == 1)
    page.review.read_out.click()
    qtbot.waitUntil(lambda: town.desk.minutes.of(conference.id).approval is Approval.READ_OUT)
    qtbot.waitUntil(lambda: uicheck.findings(page) == [])


def test_an_entry_is_removed_in_the_window(town: Town, work: Work, qtbot: QtBot) -> None:
    conference = ended(town)
    town.desk.minutes.keep(town.desk.minutes.make(town.desk.minutes.plan(conference.id)))
    page = opened(town, conference.id, work, qtbot)
    qtbot.waitUntil(page.correction.isVisible)
    page.parts.select_row(1)
    page.correction.correct.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(CorrectionSheet)))
    (sheet,) = page.findChildren(CorrectionSheet)
    entries = town.desk.corrections.entries(town.desk.minutes.sheets(conference.id)[0])
    fact = next(n for n, one in enumerate(entries, start=1) if one.text == WRONG.text)
    sheet.form.show_draft(CorrectionDraft(entry=fact))
    text = sheet.form.findChildren(QPlainTextEdit)[0]
    assert text.isVisible()
    sheet.removes.setChecked(True)
    assert not text.isVisible()
    sheet.confirm.click()
    sheets = town.desk.minutes.sheets
    qtbot.waitUntil(lambda: sheets(conference.id)[0].version == 2)
    after = sheets(conference.id)[0]
    assert (after.state, after.entry_removed, after.facts) == (MinutesState.SIGNED, True, ())
    qtbot.waitUntil(lambda: page.correction.loss.isVisible())


def test_who_keeps_a_promise_and_by_when_are_put_right_in_the_window(
    town: Town, work: Work, qtbot: QtBot
) -> None:
    conference = ended(town)
    town.desk.minutes.keep(town.desk.minutes.make(town.desk.minutes.plan(conference.id)))
    page = opened(town, conference.id, work, qtbot)
    qtbot.waitUntil(page.correction.isVisible)
    page.parts.select_row(1)
    page.correction.correct.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(CorrectionSheet)))
    (sheet,) = page.findChildren(CorrectionSheet)
    entries = town.desk.corrections.entries(town.desk.minutes.sheets(conference.id)[0])
    promise = next(n for n, one in enumerate(entries, start=1) if one.keeping is not None)
    sheet.form.show_draft(CorrectionDraft(entry=promise))
    sheet.form.modified.emit()
    draft = sheet.form.draft()
    assert (draft.text, draft.owner) == ("Betriebe anfragen", town.jobcenter.id)
    qtbot.waitUntil(lambda: uicheck.findings(sheet) == [])
    sheet.form.show_draft(replace(draft, owner=YOUNG_PERSON, reason="vertauscht"))
    sheet.confirm.click()
    unfinished = town.desk.commitments.unfinished
    qtbot.waitUntil(lambda: unfinished()[0].owner_id is None)
    assert (unfinished()[0].owner_kind, unfinished()[0].due_on) == (
        OwnerKind.YOUNG_PERSON,
        draft.due_on,
    )
