"""Copies that leave the window: numbered, recorded before they do, and verified afterwards."""

from __future__ import annotations

import hashlib
import stat
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.disclosure import Channel, DocumentKind
from ilja_desktop.domain.user import Role
from ilja_desktop.domain.withdrawal import Withdrawal, WithdrawalForm
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.label import ElidedLabel, WrappedLabel
from ilja_desktop.ui.kit.pdfpages import outline
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.printing import a4_printer
from ilja_desktop.ui.kit.printsheet import PrintSheet
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.minutes.copyprint import CopyPrint
from ilja_desktop.ui.minutes.examination import Examination
from ilja_desktop.ui.minutes.minutespage import MinutesPage
from ilja_desktop.ui.minutes.plaincopy import PlainCopy
from ilja_desktop.ui.minutes.wish import Wish
from tests.services.conftest import Town
from tests.ui import uicheck

A4 = (595, 842)


@pytest.fixture
def conference(town: Town) -> Conference:
    """A conference whose papers are signed."""
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
    page.parts.select_row(1)
    page.pane.segment.setCurrentIndex(1)
    return page


def choose(page: MinutesPage, path: Path, qtbot: QtBot) -> str:
    """Answer the file dialog as a person does; return the proposed name."""
    qtbot.waitUntil(lambda: bool(page.findChildren(QFileDialog)))
    (dialog,) = page.findChildren(QFileDialog)
    (proposed,) = dialog.selectedFiles()
    dialog.findChildren(QLineEdit, "fileNameEdit")[0].setText(str(path))
    dialog.accept()
    return Path(proposed).name


def test_who_gets_what_stands_there_in_words(
    town: Town, conference: Conference, work: Work, qtbot: QtBot
) -> None:
    page = opened(town.desk, conference, work, qtbot)
    lines = page.pane.distribution.lines()
    said = {
        line.findChildren(ElidedLabel)[0].text().split(",")[0]: line.findChildren(Pill)[0].text()
        for line in lines
    }
    assert said == {
        "Emre Yıldız": "Ganzes Blatt",
        "Frau Otto": "Ganzes Blatt",
        "Herr Wójcik": "Ganzes Blatt",
        "Herr Reinartz": "Ganzes Blatt",
    }


def test_whoever_gets_nothing_is_told_why(
    town: Town, conference: Conference, work: Work, qtbot: QtBot
) -> None:
    page = opened(town.desk, conference, work, qtbot)
    (sheet,) = town.desk.minutes.sheets(conference.id)
    person_id = town.desk.cases.view(sheet.case_id).case.person_id
    (line,) = [one for one in town.desk.consents.all() if one.person.id == person_id]
    withdrawal = Withdrawal(
        withdrawn_on=town.desk.workplace.today(),
        withdrawn_by="Emre Yıldız",
        form=WithdrawalForm.ORAL,
        received_by_id=town.moderator.id,
    )
    town.desk.withdrawals.declare(line.consent.id, withdrawal)
    page.refresh()

    def words() -> set[str]:
        lines = page.pane.distribution.lines()[1:]
        return {line.findChildren(Pill)[0].text() for line in lines}

    qtbot.waitUntil(lambda: words() == {"Kein Exemplar"})
    refused = page.pane.distribution.lines()[1]
    assert "widerrufen" in " ".join(part.text() for part in refused.findChildren(WrappedLabel))
    assert not hasattr(refused, "save_copy")


def test_a_saved_copy_bears_the_number_of_the_register(
    town: Town, conference: Conference, work: Work, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(town.desk, conference, work, qtbot)
    path = tmp_path / "exemplar.pdf"
    page.pane.distribution.lines()[3].save_copy.click()
    assert choose(page, path, qtbot) == "Fallblatt-4-2026-Exemplar-01.pdf"
    qtbot.waitUntil(lambda: "gespeichert" in page.messages.text)
    (record,) = town.desk.disclosures.of_conference(conference.id)
    content = path.read_bytes()
    assert record.sha256 == hashlib.sha256(content).hexdigest()
    assert record.channel is Channel.FILE
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert f"Exemplar Nr. {record.copy_number}" in "\n".join(outline(content).texts)
    register = page.pane.register.view.model()
    qtbot.waitUntil(lambda: register.rowCount() == 1)
    assert register.index(0, 0).data() == str(record.copy_number)
    assert register.index(0, 1).data() == record.receiver_name


def test_a_cancelled_dialog_and_a_taken_name_record_nothing(
    town: Town, conference: Conference, work: Work, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(town.desk, conference, work, qtbot)
    path = tmp_path / "da.pdf"
    path.write_bytes(b"schon da")
    save = page.pane.distribution.lines()[0].save_copy
    save.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(QFileDialog)))
    page.findChildren(QFileDialog)[0].reject()
    qtbot.waitUntil(lambda: not page.findChildren(QFileDialog))
    save.click()
    choose(page, path, qtbot)
    qtbot.waitUntil(lambda: "gibt es schon" in page.messages.text)
    assert path.read_bytes() == b"schon da"
    assert town.desk.disclosures.of_conference(conference.id) == ()


def test_a_printed_copy_is_recorded(
    town: Town, conference: Conference, work: Work, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(town.desk, conference, work, qtbot)
    page.parts.select_row(0)
    line, public = page.pane.distribution.lines()[-2:]
    assert (line.print_copy.text(), public.print_copy.text()) == ("Zum Mitgeben", "Drucken")
    assert not public.post_copy.isVisible()
    printer = a4_printer()
    printer.setOutputFileName(str(tmp_path / "druck.pdf"))
    for at, button, way in (
        (-2, "print_copy", Channel.BY_HAND),
        (-2, "post_copy", Channel.BY_POST),
        (-1, "print_copy", Channel.PRINT),
    ):
        page.messages.clear()
        getattr(page.pane.distribution.lines()[at], button).click()
        asked = page.findChildren(CopyPrint)[-1]
        assert uicheck.findings(asked) == []
        asked.start(printer)
        qtbot.waitUntil(lambda: "Drucker" in page.messages.text)
        record = town.desk.disclosures.of_conference(conference.id)[-1]
        assert record.channel is way
        (page_1, *_) = outline((tmp_path / "druck.pdf").read_bytes()).sizes
        assert page_1 == pytest.approx(A4, abs=1)
    assert printer.docName() == "Dokument"


def test_all_copies_of_a_conference_in_one_go(
    town: Town, conference: Conference, work: Work, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(town.desk, conference, work, qtbot)
    page.batch.click()
    (asked,) = page.findChildren(CopyPrint)
    assert uicheck.findings(asked) == []
    said = [check.box.accessibleName() for check in asked.which.checks]
    assert said[0] == "Sitzungsprotokoll für Frau Otto, Jugendamt"
    assert said[3] == "Fallblatt zu TOP 1 für Emre Yıldız"
    assert len(said) == 7
    for check in asked.which.checks[:3]:
        check.setChecked(False)
    asked.way.setCurrentIndex(1)
    made: list[int] = []
    asked.recorded.connect(lambda: made.append(1))
    asked.recorded.connect(lambda: asked.progress.cancel.click() if len(made) == 2 else None)
    printer = a4_printer()
    printer.setOutputFileName(str(tmp_path / "druck.pdf"))
    asked.start(printer)
    qtbot.waitUntil(lambda: "Abgebrochen" in asked.messages.text, timeout=30_000)
    records = town.desk.disclosures.of_conference(conference.id)
    assert [one.channel for one in records] == [Channel.BY_POST] * 2
    asked.reject()
    register = page.pane.register.view.model()
    qtbot.waitUntil(lambda: register.rowCount() == 2)
    page.batch.click()
    again = page.findChildren(CopyPrint)[-1]
    assert again.which.chosen() == [0, 1, 2, 5, 6]
    again.reject()


def test_the_young_person_gets_it_in_plain_german(
    town: Town, conference: Conference, work: Work, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(town.desk, conference, work, qtbot)
    young, other = page.pane.distribution.lines()[:2]
    assert not hasattr(other, "plain_copy")
    young.plain_copy.click()
    (sheet,) = page.findChildren(PlainCopy)
    with qtbot.waitSignal(sheet.preview.shown, timeout=30_000):
        sheet.make.click()
    said = "\n".join(outline(sheet.pages).texts)
    assert "Was wir vereinbart haben" in said
    assert "Für Emre Yıldız" in said
    assert "Betriebe anfragen" in said
    assert "Exemplar Nr. 1" in said
    assert town.desk.disclosures.of_conference(conference.id) == ()
    qtbot.waitUntil(lambda: uicheck.findings(sheet) == [])
    sheet.confirm.click()
    printer = a4_printer()
    printer.setOutputFileName(str(tmp_path / "druck.pdf"))
    page.findChildren(PrintSheet)[0].start(printer)
    qtbot.waitUntil(lambda: "vermerkt" in sheet.messages.text)
    (record,) = town.desk.disclosures.of_conference(conference.id)
    assert (record.channel, record.kind) == (Channel.BY_HAND, DocumentKind.SHEET_EXTRACT)
    sheet.reject()


def test_copies_of_part_a_and_a_version_without_case_lines(
    town: Town, conference: Conference, work: Work, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(town.desk, conference, work, qtbot)
    page.parts.select_row(0)
    lines = page.pane.distribution.lines()
    assert [line.findChildren(ElidedLabel)[0].text() for line in lines] == [
        "Frau Otto, Jugendamt",
        "Herr Wójcik, Agentur für Arbeit",
        "Herr Reinartz, Jobcenter",
        "Fassung ohne Fallzeilen",
    ]
    lines[-1].save_copy.click()
    choose(page, tmp_path / "ohne.pdf", qtbot)
    qtbot.waitUntil(lambda: "gespeichert" in page.messages.text)
    (sheet,) = town.desk.minutes.sheets(conference.id)
    number = town.desk.cases.view(sheet.case_id).case.number
    assert number not in "\n".join(outline((tmp_path / "ohne.pdf").read_bytes()).texts)


def test_a_copy_that_came_back_is_ticked_off(
    town: Town, conference: Conference, work: Work, qtbot: QtBot
) -> None:
    desk = town.desk
    plan = Wish(conference.id).plan(desk, Channel.BY_HAND)
    desk.disclosures.hand_out(plan, desk.disclosures.make(plan))
    page = opened(desk, conference, work, qtbot)
    page.pane.segment.setCurrentIndex(2)
    register = page.pane.register
    register.view.select_row(0)
    register.tick_destroyed.click()
    qtbot.waitUntil(lambda: "abgehakt" in page.messages.text)
    (record,) = desk.disclosures.of_conference(conference.id)
    assert record.destroyed_on == desk.workplace.today()
    qtbot.waitUntil(lambda: not register.tick_destroyed.isEnabled())
    assert register.view.model().index(0, 3).data().startswith("Vernichtet")


def test_copies_are_for_the_moderator_only(
    town: Town, conference: Conference, work: Work, qtbot: QtBot
) -> None:
    other = town.desk_of(Role.COORDINATION, Role.MODERATION, professional=town.agency.id)
    page = opened(other, conference, work, qtbot)
    page.pane.distribution.lines()[0].save_copy.click()
    qtbot.waitUntil(lambda: "moderiert" in page.messages.text)
    assert town.desk.disclosures.of_conference(conference.id) == ()


def test_a_file_is_proven_or_not(
    town: Town, conference: Conference, work: Work, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = town.desk
    plan = Wish(conference.id).plan(desk, Channel.FILE)
    content = desk.disclosures.hand_out(plan, desk.disclosures.make(plan)).content
    examination = Examination(desk, work)
    qtbot.addWidget(examination)
    for name, data, expected in (
        ("echt.pdf", content, "Bestätigt"),
        ("falsch.pdf", content.replace(b"/Type", b"/type", 1), "Nicht bestätigt"),
        ("text.pdf", b"kein PDF", "Nicht bestätigt"),
    ):
        (tmp_path / name).write_bytes(data)
        examination.examine(tmp_path / name)
        wanted = f"„{name}“: {expected}"
        qtbot.waitUntil(lambda w=wanted: examination.sentence.startswith(w))  # type: ignore[misc]  # mypy cannot infer the default
    examination.examine(tmp_path / "fehlt.pdf")
    qtbot.waitUntil(lambda: "konnte nicht gelesen werden" in examination.sentence)
