"""Taking note in the window: signed by hand, with an own sign-in, or noted with one key."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.acknowledgement import Acknowledgement, AcknowledgementState
from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.disclosure import Channel, Edition
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.signfield import SignField
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.minutes.handsheet import HandSheet
from ilja_desktop.ui.minutes.minutespage import MinutesPage
from ilja_desktop.ui.minutes.ownsheet import OwnSheet
from ilja_desktop.ui.minutes.papersheet import PaperSheet
from ilja_desktop.ui.minutes.wish import Wish
from tests.services.conftest import Town
from tests.ui.everywhere import Everywhere
from tests.ui.keyboard import press

SIGNATURES = 3


@pytest.fixture
def conference(town: Town) -> Conference:
    running = town.a_running_conference(town.a_reported_case())
    town.discuss(town.item_of(running))
    town.sign(running)
    return running


def opened(desk: Desk, conference: Conference, work: Work, qtbot: QtBot) -> MinutesPage:
    page = MinutesPage(desk, work, Changes(desk.on_change))
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.open(conference.id)
    qtbot.waitUntil(lambda: page.parts.model().rowCount() == 2)
    page.pane.segment.setCurrentIndex(SIGNATURES)
    qtbot.waitUntil(lambda: page.pane.signatures.view.model().rowCount() > 1)
    return page


def places(town: Town, conference: Conference) -> tuple[Acknowledgement, ...]:
    id = town.desk.minutes.of(conference.id).document_id
    assert id is not None
    return town.desk.acknowledgements.of(id)


def draw(field: SignField) -> None:
    QTest.mousePress(field, Qt.MouseButton.LeftButton, pos=QPoint(20, 40))
    for step in range(12):
        QTest.mouseMove(field, QPoint(20 + step * 25, 40 + 60 * (step % 2)))
    QTest.mouseRelease(field, Qt.MouseButton.LeftButton, pos=QPoint(320, 40))


def test_one_key_notes_what_became_of_a_place(
    town: Town, conference: Conference, work: Work, qtbot: QtBot
) -> None:
    page = opened(town.desk, conference, work, qtbot)
    pane = page.pane.signatures
    QAbstractItemModelTester(pane.view.model())
    for row, (key, state) in enumerate(
        ((Qt.Key.Key_L, AcknowledgementState.DECLINED), (Qt.Key.Key_G, AcknowledgementState.LEFT))
    ):
        page.activateWindow()
        pane.view.setFocus()
        qtbot.waitUntil(pane.view.hasFocus)
        pane.view.select_row(row)
        press(key)
        qtbot.waitUntil(lambda r=row, s=state: places(town, conference)[r].state is s)  # type: ignore[misc]  # mypy cannot infer the defaults
    qtbot.waitUntil(lambda: pane.view.model().index(1, 1).data() == "schon gegangen")
    press(Qt.Key.Key_O)
    qtbot.waitUntil(lambda: places(town, conference)[1].state is AcknowledgementState.OPEN)


def test_a_drawn_shape_is_signed_and_stays(
    town: Town, conference: Conference, work: Work, qtbot: QtBot
) -> None:
    page = opened(town.desk, conference, work, qtbot)
    pane = page.pane.signatures
    pane.hand.click()
    (sheet,) = page.findChildren(HandSheet)
    assert not sheet.confirm.isEnabled()
    draw(sheet.field)
    qtbot.waitUntil(sheet.confirm.isEnabled)
    sheet.confirm.click()
    qtbot.waitUntil(lambda: places(town, conference)[0].state is AcknowledgementState.BY_HAND)
    qtbot.waitUntil(lambda: not pane.hand.isEnabled())
    texts = page.pane.preview.findChildren(QPlainTextEdit)[0]
    qtbot.waitUntil(lambda: "Von Hand am Bildschirm" in texts.toPlainText())


def test_a_wrong_password_signs_nothing(
    town: Town, conference: Conference, work: Work, qtbot: QtBot
) -> None:
    page = opened(town.desk, conference, work, qtbot)
    page.pane.signatures.own.click()
    (sheet,) = page.findChildren(OwnSheet)
    sheet.label.setText(town.desk.user.name)
    sheet.password.edit.setText("falsch")
    sheet.confirm.click()
    qtbot.waitUntil(lambda: bool(sheet.messages.text))
    assert sheet.password.edit.text() == ""
    assert {place.state for place in places(town, conference)} == {AcknowledgementState.OPEN}


def test_a_paper_is_laid_beside_the_stored_document(
    town: Town, conference: Conference, work: Work, qtbot: QtBot
) -> None:
    desk = town.desk
    plan = Wish(conference.id, edition=Edition.COURT).plan(desk, Channel.BY_HAND)
    assert plan.edition is Edition.COURT
    record = desk.disclosures.hand_out(plan, desk.disclosures.make(plan)).record
    sheet = PaperSheet(desk, work, None)
    qtbot.addWidget(sheet)
    sheet.show()
    for typed, said in (("ILJA1:AAAA-AAAA-AAAA", "keine Unterlage"), ("Blatt", "kein Prüfcode")):
        sheet.code.setText(typed)
        sheet.search.click()
        qtbot.waitUntil(lambda s=said: s in sheet.messages.text)  # type: ignore[misc]  # mypy cannot infer the default
    sheet.code.setText(record.check_code.lower().replace("-", " "))
    sheet.search.click()
    qtbot.waitUntil(lambda: f"Exemplar {record.copy_number} für" in sheet.said.text())
    texts = sheet.view.findChildren(QPlainTextEdit)[0]
    qtbot.waitUntil(lambda: "Sitzungsprotokoll" in texts.toPlainText())


def test_nothing_is_cut_or_out_of_reach(
    town: Town, conference: Conference, work: Work, qtbot: QtBot, at_all_sizes: Everywhere
) -> None:
    page = opened(town.desk, conference, work, qtbot)
    views = [partial(page.pane.segment.setCurrentIndex, view) for view in (1, SIGNATURES)]
    at_all_sizes(page, *views)
