"""A volunteer's window: one's own tandem, an entry in a few keys, nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.mentorlog import MentorTopic
from ilja_desktop.domain.mentorship import MentorshipState, Mood
from ilja_desktop.domain.package import Errand
from ilja_desktop.domain.user import Role
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.concernsheet import ConcernSheet
from ilja_desktop.ui.kit.theme import Theme
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.mentor.logpage import LogPage
from ilja_desktop.ui.mentor.room import MentorRoom
from ilja_desktop.ui.mentorwindow import MentorWindow
from ilja_desktop.ui.package.room import PackageRoom
from tests.services.conftest import Town
from tests.services.mentoring import entry, mentoring_in
from tests.ui.everywhere import Everywhere
from tests.ui.heard import Heard
from tests.ui.idle import until_idle
from tests.ui.keyboard import focused


@pytest.fixture
def desk(town: Town) -> Desk:
    """The desk of somebody with one tandem; nothing leads from it to anybody else."""
    mentoring = mentoring_in(town)
    tandem = mentoring.tandem(mentoring.volunteer())
    town.desk.mentor_logs.write(tandem.id, entry(minutes=75, fare_cents=450))
    return town.desk_of(Role.MENTOR)


@pytest.fixture
def window(
    desk: Desk, work: Work, theme: Theme, heard: Heard, qtbot: QtBot
) -> Iterator[MentorWindow]:
    shown = MentorWindow(desk, work, theme)
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    shown.activateWindow()
    shown.arrive()
    until_idle(work)
    yield shown
    until_idle(work)
    assert (heard.refusals, heard.bugs) == ([], [])


def page_of(window: MentorWindow) -> LogPage:
    room = window.frame.room("tandems")
    assert isinstance(room, MentorRoom)
    return room.page


def test_an_entry_takes_its_text_and_one_key_more(
    window: MentorWindow, desk: Desk, work: Work, qtbot: QtBot
) -> None:
    page = page_of(window)
    qtbot.waitUntil(lambda: isinstance(focused(), QPlainTextEdit))
    tandem = page.tandem_id
    assert tandem is not None
    QTest.keyClicks(focused(), "Lebenslauf geschrieben")
    QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(desk.mentor_logs.of(tandem)) == 2)
    written = desk.mentor_logs.of(tandem)[0]
    assert written.done.strip() == "Lebenslauf geschrieben"
    assert written.met_on == desk.workplace.today()
    until_idle(work)


def test_besides_its_text_an_entry_takes_no_more_than_eight_keys(
    window: MentorWindow, desk: Desk, work: Work, qtbot: QtBot
) -> None:
    """All four fields and the mood; at half a second a key this is a fraction of 15 seconds."""
    page, keys = page_of(window), 0
    qtbot.waitUntil(lambda: isinstance(focused(), QPlainTextEdit))
    for text in ("Lebenslauf", "Gut", "Drucken"):
        QTest.keyClicks(focused(), text)
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        keys += 1
    assert focused() is page.form.mood
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    keys += 2
    tandem = page.tandem_id
    assert tandem is not None
    qtbot.waitUntil(lambda: len(desk.mentor_logs.of(tandem)) == 2)
    written = desk.mentor_logs.of(tandem)[0]
    assert (written.done, written.felt, written.next_step) == ("Lebenslauf", "Gut", "Drucken")
    assert written.mood is Mood.WELL
    assert keys <= 8
    until_idle(work)


def test_of_an_ended_tandem_the_window_says_that_nothing_is_left(
    window: MentorWindow, desk: Desk, work: Work
) -> None:
    (line,) = desk.mentor_logs.lines()
    page = page_of(window)
    for emptied, said in ((None, "noch ein Paket"), (line.tandem.requested_on, "nichts mehr")):
        ended = replace(line.tandem, state=MentorshipState.ENDED, emptied_on=emptied)
        page.show_line(replace(line, tandem=ended))
        until_idle(work)
        notes = [note.label.text() for note in page.findChildren(Note) if note.isVisible()]
        assert any(said in note for note in notes)
        assert not page.form.isVisible()
        assert not page.paper.isEnabled()


def test_what_was_begun_is_there_again(window: MentorWindow, desk: Desk, work: Work) -> None:
    page = page_of(window)
    page.form.first.show_draft(entry(done="Halb fertig"))
    page.form.mood.setCurrentIndex(1 + list(Mood).index(Mood.STALLED))
    page.autosave.touch()
    window.flush()
    until_idle(work)
    assert page.tandem_id is not None
    kept = desk.mentor_logs.unfinished(page.tandem_id)
    assert kept is not None
    assert (kept.done, kept.mood) == ("Halb fertig", Mood.STALLED)
    again = LogPage(desk, work)
    (line,) = desk.mentor_logs.lines()
    again.open(line)
    until_idle(work)
    assert again.form.draft().done == "Halb fertig"
    again.deleteLater()


def test_a_change_that_was_begun_is_there_again_as_a_change(
    window: MentorWindow, desk: Desk, work: Work, qtbot: QtBot
) -> None:
    page, (known,) = page_of(window), desk.mentor_logs.of(desk.mentor_logs.lines()[0].tandem.id)
    page.lookback.change_wanted.emit(known)
    QTest.keyClicks(focused(), "Doch nicht: ")
    window.flush()
    until_idle(work)
    again = LogPage(desk, work)
    qtbot.addWidget(again)
    again.open(desk.mentor_logs.lines()[0])
    until_idle(work)
    assert "Doch nicht: " in again.form.draft().done
    assert again.stop.isVisibleTo(again)
    again.save.click()
    until_idle(work)
    (changed,) = desk.mentor_logs.of(known.mentorship_id)
    assert (changed.uuid, "Doch nicht: " in changed.done) == (known.uuid, True)
    assert desk.mentor_logs.unfinished(known.mentorship_id) is None
    again.lookback.change_wanted.emit(changed)
    again.autosave.touch()
    again.autosave.flush()
    again.stop.click()
    until_idle(work)
    assert desk.mentor_logs.unfinished(known.mentorship_id) is None


def test_more_is_folded_away_until_it_is_wanted(window: MentorWindow) -> None:
    form = page_of(window).form
    assert form.more.isHidden()
    form.unfold.click()
    assert form.more.isVisible()
    form.show_draft(entry(topics=frozenset({MentorTopic.LANGUAGE}), fare_cents=450))
    assert form.unfold.isChecked()
    assert form.draft() == entry(topics=frozenset({MentorTopic.LANGUAGE}), fare_cents=450)
    form.show_draft(entry())
    assert form.more.isHidden()


def test_a_worry_is_called_in_and_never_written_down(
    window: MentorWindow, work: Work, qtbot: QtBot
) -> None:
    page_of(window).concern.click()
    until_idle(work)

    def shown() -> list[ConcernSheet]:
        tops = QApplication.topLevelWidgets()
        return [each for each in tops if isinstance(each, ConcernSheet) and each.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    assert not shown()[0].findChildren(QPlainTextEdit)
    shown()[0].accept()


def test_only_their_own_rooms_are_there(window: MentorWindow) -> None:
    for room in ("overview", "cases", "consents", "conferences", "volunteers", "network"):
        with pytest.raises(KeyError):
            window.frame.open(room)


def test_entries_leave_by_a_package_and_nothing_else_does(
    window: MentorWindow, desk: Desk, work: Work
) -> None:
    room = window.frame.open("packages")
    until_idle(work)
    assert isinstance(room, PackageRoom)
    assert desk.packages.errands() == (Errand.MENTOR_LOGS,)


def test_everything_fits_everywhere(
    window: MentorWindow, work: Work, at_all_sizes: Everywhere
) -> None:
    page_of(window).form.unfold.setChecked(True)

    def turn(place: str) -> None:
        window.frame.open(place)
        until_idle(work)

    at_all_sizes(window, *(partial(turn, id) for id in ("tandems", "trainings", "packages")))
