"""Scans beside what was entered, and signing at the table, in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.consent import Consent, ConsentForm
from ilja_desktop.domain.formkind import FormLanguage
from ilja_desktop.ui.consent.room import ConsentRoom
from ilja_desktop.ui.consent.scancard import ScanCard
from ilja_desktop.ui.consent.scansheet import ScanSheet
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.work import Work
from tests.exchange.scans import jpeg, pdf
from tests.services.conftest import Town
from tests.services.test_tablesigning import allow, reviewed, unexplained, unsigned
from tests.ui import uicheck
from tests.ui.everywhere import Everywhere


@pytest.fixture
def room(town: Town, work: Work, qtbot: QtBot) -> ConsentRoom:
    made = ConsentRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


def said(part: QWidget) -> str:
    return " ".join(label.text() for label in part.findChildren(Label) if label.isVisible())


def push(part: QWidget, text: str, qtbot: QtBot) -> None:
    def found() -> list[Button]:
        return [b for b in part.findChildren(Button) if b.text() == text and b.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1)
    found()[0].click()


def the_card(room: ConsentRoom, consent: Consent, qtbot: QtBot) -> ScanCard:
    room.open(consent.id)
    qtbot.waitUntil(lambda: len(room.page.findChildren(ScanCard)) == 1)
    return room.page.findChildren(ScanCard)[0]


@pytest.mark.parametrize(("name", "content"), [("bogen.pdf", pdf()), ("foto.jpg", jpeg(800, 1100))])
def test_scan_is_taken_shown_and_reviewed(
    room: ConsentRoom, town: Town, qtbot: QtBot, tmp_path: Path, name: str, content: bytes
) -> None:
    consent = town.a_consent(town.a_person())
    card = the_card(room, consent, qtbot)
    path = tmp_path / name
    path.write_bytes(content)
    card.take([path])
    qtbot.waitUntil(lambda: len(town.desk.scans.unreviewed()) == 1)
    push(card, "Ansehen", qtbot)
    qtbot.waitUntil(lambda: any(isinstance(w, ScanSheet) for w in QApplication.topLevelWidgets()))
    (sheet,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, ScanSheet)]
    # What has to be compared stands beside it: who, to whom, what, how long, by whose hand.
    for entered in ("Herr Reinartz", "Fehlzeiten", "01.09.2026 bis 31.08.2027", "Yıldız, Emre"):
        assert entered in said(sheet)
    with qtbot.waitSignal(sheet.accepted):
        sheet.confirm.click()
    assert town.desk.scans.unreviewed() == ()
    sheet.deleteLater()


def test_hostile_file_leaves_a_sentence(
    room: ConsentRoom, town: Town, qtbot: QtBot, tmp_path: Path
) -> None:
    consent = town.a_consent(town.a_person())
    card = the_card(room, consent, qtbot)
    path = tmp_path / "bogen.pdf"
    path.write_bytes(b"MZ")
    card.take([path])
    qtbot.waitUntil(lambda: "weder PDF noch JPEG noch PNG" in said(room.page))
    assert town.desk.scans.of_consent(consent.id) == ()


def draw(room: ConsentRoom) -> None:
    field = room.signing.field
    QTest.mousePress(field, Qt.MouseButton.LeftButton, pos=QPoint(40, 120))
    for x in range(40, 400, 20):
        QTest.mouseMove(field, QPoint(x, 60 + (x * 7) % 80))
    QTest.mouseRelease(field, Qt.MouseButton.LeftButton, pos=QPoint(400, 60))


def read(room: ConsentRoom, qtbot: QtBot, then: str = "Jetzt unterschreibt: Amira") -> None:
    """Begin to read, and turn the pages up to the last, behind which somebody is asked to sign."""
    push(room.signing, "Lesen beginnen", qtbot)
    qtbot.waitUntil(lambda: bool(room.signing.pages))
    for _ in range(len(room.signing.pages) - 1):
        push(room.signing, "Weiter", qtbot)
    push(room.signing, "Gelesen, jetzt unterschreiben", qtbot)
    qtbot.waitUntil(lambda: then in said(room.signing))


def test_read_signed_and_closed_at_the_table(room: ConsentRoom, town: Town, qtbot: QtBot) -> None:
    allow(town)
    consent = unexplained(town)
    room.sign(consent.id)
    qtbot.waitUntil(lambda: "Vor dem Lesen" in said(room.signing))
    assert uicheck.findings(room) == []
    read(room, qtbot)
    told = town.desk.consents.view(consent.id).line.consent
    assert (told.explained_by_id, told.language) == (town.desk.user.professional_id, "Deutsch")
    assert uicheck.findings(room) == []
    draw(room)
    room.signing.field.undo()
    assert room.signing.field.empty
    draw(room)
    push(room.signing, "Unterschrift übernehmen", qtbot)
    qtbot.waitUntil(lambda: "zählt nach dem Abschließen" in said(room.signing))
    with qtbot.waitSignal(room.signing.closed) as closed:
        push(room.signing, "Abschließen", qtbot)
    (signed,) = closed.args
    assert signed.form is ConsentForm.ELECTRONIC


def test_explanation_is_read_from_right_to_left_with_german_beside(
    room: ConsentRoom, town: Town, qtbot: QtBot, at_all_sizes: Everywhere
) -> None:
    allow(town)
    reviewed(town, FormLanguage.DARI)
    consent = unsigned(town, language="Dari")
    room.sign(consent.id)
    push(room.signing, "Lesen beginnen", qtbot)
    qtbot.waitUntil(lambda: bool(room.signing.pages))
    push(room.signing, "Weiter", qtbot)
    at_all_sizes(room)
    (section, *_) = room.signing.pages[1]
    labels = {label.text(): label for label in room.signing.findChildren(Label)}
    dari, german = labels[section.title.beside], labels[section.title.german]
    assert dari.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert german.layoutDirection() is Qt.LayoutDirection.LeftToRight
    room.resize(1280, 800)
    qtbot.waitUntil(lambda: dari.mapTo(room, QPoint()).x() > german.mapTo(room, QPoint()).x())
    assert labels["Deutsch (verbindlich)"].isVisible()


def test_what_was_drawn_can_be_thrown_away_and_begun_anew(
    room: ConsentRoom, town: Town, qtbot: QtBot
) -> None:
    allow(town)
    consent = unsigned(town)
    room.sign(consent.id)
    read(room, qtbot)
    draw(room)
    push(room.signing, "Unterschrift übernehmen", qtbot)
    qtbot.waitUntil(lambda: "zählt nach dem Abschließen" in said(room.signing))
    push(room.signing, "Alles verwerfen", qtbot)
    qtbot.waitUntil(lambda: "Vor dem Lesen" in said(room.signing))
    read(room, qtbot)
    assert room.signing.field.empty
    assert town.desk.consents.view(consent.id).line.consent.signatures == ()


def test_after_a_restart_the_next_one_signs_and_nothing_counts_yet(
    room: ConsentRoom, town: Town, work: Work, qtbot: QtBot
) -> None:
    allow(town)
    consent = unsigned(town, minor=True)
    room.sign(consent.id)
    read(room, qtbot)
    draw(room)
    push(room.signing, "Unterschrift übernehmen", qtbot)
    qtbot.waitUntil(lambda: "Jetzt unterschreibt: Ayşe" in said(room.signing))
    draw(room)  # not taken over when the program ends
    again = ConsentRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(again)
    again.resize(1280, 800)
    again.show()
    again.sign(consent.id)
    read(again, qtbot, "Jetzt unterschreibt: Ayşe")
    assert again.signing.field.empty
    assert town.desk.consents.view(consent.id).line.consent.signatures == ()


def test_where_it_is_off_the_page_says_so(room: ConsentRoom, town: Town, qtbot: QtBot) -> None:
    room.sign(unsigned(town).id)
    qtbot.waitUntil(lambda: "nicht freigegeben" in said(room.signing))
