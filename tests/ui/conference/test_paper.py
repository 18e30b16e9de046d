"""The folder printed and ticked off, and a session on paper typed in, through the window."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from ilja_desktop.domain.conference import AgendaItemState, ConferenceState
from ilja_desktop.domain.frompaper import PaperSession, PaperTimes
from ilja_desktop.ui.conference.conferencepage import ConferencePage
from ilja_desktop.ui.conference.folderprint import FolderPrint
from ilja_desktop.ui.conference.folderreturn import FolderReturn
from ilja_desktop.ui.conference.frompaperpage import FromPaperPage
from ilja_desktop.ui.conference.frompapersheet import FromPaperSheet
from ilja_desktop.ui.conference.papersheet import PaperSheet
from ilja_desktop.ui.kit.theme import Mode, Theme
from tests.exchange.scans import pdf
from tests.services.conftest import Town
from tests.services.test_folder import an_agenda, undrawn
from tests.services.test_frompaper import a_fixed_agenda, a_sheet
from tests.ui import uicheck
from tests.ui.conference.conftest import Hall
from tests.ui.keyboard import press


def opened(hall: Hall, conference_id: int) -> ConferencePage:
    hall.room.open(conference_id)
    hall.settle()
    page = hall.room.page
    assert isinstance(page, ConferencePage)
    return page


def test_papers_of_the_folder_are_ticked_off(hall: Hall, town: Town) -> None:
    conference = an_agenda(town)
    folders = town.desk.folders
    folders.hand_out(undrawn(folders.plan(conference.id)))
    opened(hall, conference.id).papers.back.click()
    sheet = hall.dialog()
    assert isinstance(sheet, FolderReturn)
    hall.settle()
    assert not sheet.confirm.isEnabled()
    first, *_ = sheet.checks.values()
    first.setChecked(True)
    sheet.shred.click()
    hall.settle()
    assert len(folders.out(conference.id)) == len(sheet.checks)
    sheet.all.click()
    sheet.confirm.click()
    hall.settle()
    assert folders.out(conference.id) == ()
    assert not sheet.checks


def test_nothing_is_printed_that_was_not_seen(hall: Hall, town: Town) -> None:
    page = opened(hall, an_agenda(town).id)
    page.papers.print.click()
    sheet = hall.dialog()
    assert isinstance(sheet, FolderPrint)
    assert not sheet.confirm.isEnabled()
    sheet.numbers_only.setChecked(True)
    assert not sheet.confirm.isEnabled()
    sheet.numbers_only.setChecked(False)


@pytest.mark.parametrize(("mode", "factor"), [(Mode.LIGHT, 1.0), (Mode.DARK, 2.0)])
def test_the_views_fit(hall: Hall, town: Town, theme: Theme, mode: Mode, factor: float) -> None:
    theme.apply(mode, factor)
    conference = a_fixed_agenda(town)
    page = opened(hall, conference.id)
    page.papers.print.click()
    sheet = hall.dialog()
    hall.qtbot.waitUntil(lambda: uicheck.findings(sheet) == [])
    sheet.close()
    page.papers.type_in.click()
    hall.settle()
    hall.qtbot.waitUntil(lambda: uicheck.findings(hall.window) == [])


def typing(hall: Hall, town: Town) -> FromPaperPage:
    """Give the times of a session, so that its items are asked for."""
    conference = a_fixed_agenda(town)
    opened(hall, conference.id).papers.type_in.click()
    hall.settle()
    page = hall.room.page
    assert isinstance(page, FromPaperPage)
    page.session.show_draft(PaperSession(opened_at=time(9), ended_at=time(10), notice_read=True))
    page.begin.click()
    hall.settle()
    return page


def test_the_attendance_list_is_kept_with_the_session(
    hall: Hall, town: Town, tmp_path: Path
) -> None:
    page = typing(hall, town)
    path = tmp_path / "liste.pdf"
    path.write_bytes(pdf())
    page.take_attendance([path])
    hall.qtbot.waitUntil(lambda: "Anwesenheitsliste beigefügt" in page.messages.text)
    (kept,) = town.desk.paper_records.of_conference(page.conference.id)
    assert (kept.title, kept.case_id) == ("Anwesenheitsliste.pdf", None)


def asked(hall: Hall, page: FromPaperPage) -> FromPaperSheet:
    """Open the form of the first item."""
    page.edits[1].click()
    hall.settle()
    sheet = hall.dialog()
    assert isinstance(sheet, FromPaperSheet)
    return sheet


def test_what_was_typed_is_there_again(hall: Hall, town: Town) -> None:
    page = typing(hall, town)
    sheet = asked(hall, page)
    sheet.talk.show_draft(a_sheet(town))
    sheet.young_person.setChecked(True)
    sheet.confirm.click()
    sheet.reject()
    hall.settle()
    (item,) = town.desk.from_paper.lines(page.conference.id)
    assert item.item.typed_in_at is None
    again = asked(hall, page)
    assert again is not sheet
    assert again.draft().commitments == a_sheet(town).commitments
    assert again.draft().young_person


def test_a_session_is_typed_in_item_by_item(hall: Hall, town: Town) -> None:
    page = typing(hall, town)
    sheet = asked(hall, page)
    sheet.times.show_draft(PaperTimes(began_at=time(9, 10), finished_at=time(9, 42)))
    sheet.talk.show_draft(a_sheet(town))
    sheet.young_person.setChecked(True)
    sheet.people[town.jobcenter.id].setChecked(True)
    sheet.confirm.click()
    hall.settle()
    (line,) = town.desk.from_paper.lines(page.conference.id)
    assert (line.item.state, line.item.typed_in_at) == (
        AgendaItemState.DISCUSSED,
        town.clock.now,
    )
    assert not page.edits
    assert town.desk.drafts.keys() == ()
    wanted: list[int] = []
    hall.room.minutes_wanted.connect(wanted.append)
    page.finish.setFocus()
    press(Qt.Key.Key_Space, window=hall.window)
    hall.settle()
    assert wanted == [page.conference.id]
    view = town.desk.conferences.view(page.conference.id)
    assert view.conference.state is ConferenceState.ENDED


def test_a_session_is_left_for_paper_and_taken_up_from_it(
    hall: Hall,
    town: Town,
) -> None:
    live = hall.live(town.a_running_conference(town.a_reported_case()))
    live.panel.interlude.button.click()
    hall.settle()
    live.bar.paper.click()
    sheet = hall.dialog()
    assert isinstance(sheet, PaperSheet)
    hall.qtbot.waitUntil(lambda: uicheck.findings(sheet) == [])
    sheet.folder.click()
    hall.settle()
    (folder,) = hall.window.findChildren(FolderPrint)
    hall.qtbot.waitUntil(folder.isVisible)
    folder.close()
    sheet.confirm.click()
    hall.settle()
    page = hall.room.page
    assert isinstance(page, FromPaperPage)
    assert town.desk.sessions.running(), "the end is not known yet"
    town.clock.now += timedelta(days=1)
    draft = page.session.draft()
    page.session.show_draft(replace(draft, ended_at=time(23, 30)))
    page.begin.click()
    hall.settle()
    assert not town.desk.sessions.running()
    assert list(page.edits) == [1]
    hall.qtbot.waitUntil(lambda: uicheck.findings(hall.window) == [])
