"""What partners send is looked at row by row, and taken all or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.caselist import CaseFilter
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.person import YoungPersonDraft
from ilja_desktop.exchange.staged import RowKind
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.exchange.columnsview import ColumnsView
from ilja_desktop.ui.exchange.fileline import FileLine
from ilja_desktop.ui.exchange.intake import distinct
from ilja_desktop.ui.exchange.room import ExchangeRoom
from ilja_desktop.ui.exchange.tablecard import TableCard
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.work import Work
from tests.exchange.paper import csv_text, table, xlsx
from tests.services.conftest import Town
from tests.ui.everywhere import Everywhere
from tests.ui.keyboard import press

CASE: dict[str, object] = {
    "Nachname": "Nguyễn-Öztürk",
    "Vorname": "Łukasz",
    "Geburtsdatum": "11.09.2008",
    "Wohnort": "Kupferberg",
    "Meldende Stelle": "Jobcenter",
    "Meldende Fachkraft": "Herr Reinartz",
    "Datum der Meldung": "02.11.2026",
    "Anlass": "Ausbildung abgebrochen",
    "Fragestellung": "Welcher Weg im Sommer?",
    "Ziel in eigenen Worten": "Ich will in die Werkstatt.",
    "Stärken": "pünktlich",
    "Dringlichkeit": "A",
    "Teilnahmewunsch": "ja",
    "Schulden": "",
}
NETWORK = ["Einrichtung", "Rechtskreis", "Ansprechpartner/in", "Funktion"]


def case_file(folder: Path, *changes: Mapping[str, object], name: str = "Meldungen.xlsx") -> Path:
    path = folder / name
    rows: list[list[object]] = [["Meldungen"], [], *table(*({**CASE, **one} for one in changes))]
    path.write_bytes(xlsx(rows, title="November"))
    return path


def network_file(folder: Path, *rows: list[str], name: str = "netz.csv") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(csv_text([NETWORK, *rows]).encode("cp1252"))
    return path


@pytest.fixture
def room(town: Town, work: Work, qtbot: QtBot) -> ExchangeRoom:
    made = ExchangeRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


def read(room: ExchangeRoom, qtbot: QtBot, *paths: Path) -> None:
    with qtbot.waitSignal(room.intake.read):
        room.files.chosen.emit(paths)


def staged(room: ExchangeRoom, qtbot: QtBot) -> None:
    """Go on until the rows are judged."""
    while room.step < 2:
        room.next.click()
    qtbot.waitUntil(lambda: bool(room.intake.staging.rows) and not room.progress.isVisible())


def counts(room: ExchangeRoom) -> dict[str, int]:
    found = {kind.value: len(room.intake.staging.of(kind)) for kind in RowKind}
    return {name: count for name, count in found.items() if count}


def settle_row(room: ExchangeRoom, text: str, qtbot: QtBot) -> None:
    """Press the way that begins like this."""
    (way,) = [way for way in room.rows.panel.buttons() if way.text().startswith(text)]
    with qtbot.waitSignal(room.intake.staged):
        way.click()


def held(desk: Desk) -> tuple[int, int, int]:
    return (
        len(desk.case_lists.ids(CaseFilter())),
        len(desk.network.institutions()),
        len(desk.network.professionals()),
    )


def test_nothing_is_written_before_it_is_taken(
    town: Town, room: ExchangeRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    before = held(town.desk)
    read(
        room, qtbot, case_file(tmp_path, {}), network_file(tmp_path, ["Kolping", "Träger", "", ""])
    )
    assert room.step == 0
    staged(room, qtbot)
    assert counts(room) == {"neu": 2}
    assert held(town.desk) == before
    assert room.next.text() == "Übernehmen"
    room.next.click()
    qtbot.waitUntil(lambda: room.step == 3)
    assert held(town.desk) == (before[0] + 1, before[1] + 1, before[2])
    said = " ".join(label.text() for label in room.result.findChildren(WrappedLabel))
    assert "Übernommen: 2 Zeilen." in said
    (case_id,) = town.desk.case_lists.ids(CaseFilter())
    assert town.desk.cases.view(CaseId(case_id)).case.state is CaseState.DRAFT
    with qtbot.waitSignal(room.closed):
        room.result.done.emit()
    assert (room.step, room.intake.outcomes) == (0, ())


def test_a_refused_row_names_its_cell_and_can_be_left_out(
    town: Town, room: ExchangeRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    read(
        room, qtbot, case_file(tmp_path, {"Geburtsdatum": "31.02.2009"}, {"Schulden": "Miete"}, {})
    )
    staged(room, qtbot)
    assert counts(room) == {"abgelehnt": 2, "neu": 1}
    view = room.rows.view.model()
    QAbstractItemModelTester(view)
    assert [view.index(row, 1).data() for row in (0, 1)] == ["November, C4", "November, N5"]
    assert "31.02.2009" in view.index(0, 2).data()
    assert "Einwilligung" in view.index(1, 2).data()
    assert not room.next.isEnabled()
    assert "2 abgelehnt" in room.next.accessibleDescription()
    settle_row(room, "Auslassen", qtbot)
    settle_row(room, "Auslassen", qtbot)
    assert counts(room) == {"neu": 1, "ausgelassen": 2}
    assert room.next.isEnabled()
    room.rows.chips[RowKind.SKIPPED].click()
    settle_row(room, "Entscheidung zurücknehmen", qtbot)
    assert counts(room) == {"abgelehnt": 1, "neu": 1, "ausgelassen": 1}
    assert not room.next.isEnabled()


SETTLED = {"Neu anlegen": ("neu", 2), "Ist dieselbe": ("neu", 1), "Auslassen": ("ausgelassen", 1)}
"""What becomes of a doubtful row, and how many people of the name there are then."""


@pytest.mark.parametrize("way", SETTLED)
def test_a_doubtful_row_is_settled_by_a_person(
    town: Town, room: ExchangeRoom, qtbot: QtBot, tmp_path: Path, way: str
) -> None:
    known = YoungPersonDraft(
        family_name="Nguyen-Öztürk",
        given_name="Lukas",
        born_on=date(2008, 9, 11),
        residence="Kupferberg",
    )
    town.desk.people.register(known)
    read(room, qtbot, case_file(tmp_path, {}))
    staged(room, qtbot)
    assert counts(room) == {"zweifelhaft": 1}
    settle_row(room, way, qtbot)
    kind, people = SETTLED[way]
    assert counts(room) == {kind: 1}
    if room.next.isEnabled():
        room.next.click()
        qtbot.waitUntil(lambda: room.step == 3)
    assert len(town.desk.people.alike(known)) == people


def test_files_of_one_name_stay_apart(
    town: Town, room: ExchangeRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    first = network_file(tmp_path / "a", ["Kolping", "Träger", "", ""])
    second = network_file(tmp_path / "b", ["Handwerkskammer", "XX", "", ""])
    read(room, qtbot, first, second)
    assert [one.name for one in room.intake.outcomes] == ["netz.csv", "netz (2).csv"]
    staged(room, qtbot)
    assert counts(room) == {"neu": 1, "abgelehnt": 1}
    settle_row(room, "Auslassen", qtbot)
    room.next.click()
    qtbot.waitUntil(lambda: room.step == 3)
    assert "Kolping" in {one.name for one in town.desk.network.institutions()}


def test_names_are_told_apart_from_all_others() -> None:
    taken = ("a.csv", "a (2).csv")
    assert distinct(["a.csv", "a.csv", "b"], taken) == ("a (3).csv", "a (4).csv", "b")


def test_columns_are_corrected_before_rows_are_judged(
    town: Town, room: ExchangeRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "netz.csv"
    rows = [["Einrichtung", "Kreis der Gesetze", "Ort"], ["Kolping", "Schule", "Kupferberg"]]
    path.write_bytes(csv_text(rows).encode())
    read(room, qtbot, path)
    room.next.click()
    (card,) = room.findChildren(ColumnsView)[0].findChildren(TableCard)
    missing = card.findChildren(WrappedLabel)[0]
    assert "Rechtskreis" in missing.text()
    assert missing.isVisible()
    box = card.boxes[1]
    box.setCurrentIndex(box.findData("legal_circle"))
    assert not missing.isVisible()
    staged(room, qtbot)
    assert counts(room) == {"neu": 1}
    room.back.click()
    assert room.step == 1


def test_special_columns_are_marked(room: ExchangeRoom, qtbot: QtBot, tmp_path: Path) -> None:
    read(room, qtbot, case_file(tmp_path, {}))
    room.next.click()
    (card,) = room.findChildren(TableCard)
    assert "Besonders geschützt" in card.boxes[13].accessibleDescription()
    assert card.boxes[0].accessibleDescription() == ""


def test_an_unreadable_file_is_said_and_the_others_are_read(
    room: ExchangeRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    broken = tmp_path / "kaputt.pdf"
    broken.write_bytes(b"\n%PDF-1.7 kaputt")
    read(room, qtbot, broken, network_file(tmp_path, ["Kolping", "Träger", "", ""]))
    first, second = room.files.findChildren(FileLine)
    texts = [label.text() for label in first.findChildren(WrappedLabel)]
    assert "beschädigt" in " ".join(texts)
    assert "1 Zeile" in second.findChildren(WrappedLabel)[0].text()
    staged(room, qtbot)
    assert counts(room) == {"neu": 1}


def test_files_come_by_dialog_and_by_drop(room: ExchangeRoom, qtbot: QtBot, tmp_path: Path) -> None:
    first = network_file(tmp_path, ["Kolping", "Träger", "", ""])
    second = network_file(tmp_path, ["Kammer", "Kammer", "", ""], name="zwei.csv")
    room.files.ask()
    (dialog,) = room.findChildren(QFileDialog)
    dialog.findChildren(QLineEdit, "fileNameEdit")[0].setText(str(first))
    with qtbot.waitSignal(room.intake.read):
        dialog.accept()
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(second)), QUrl("https://example.org/x.csv")])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(room.intake.read):
        room.files.dropEvent(event)
    assert [one.name for one in room.intake.outcomes] == ["netz.csv", "zwei.csv"]


def test_giving_up_forgets_everything(
    town: Town, room: ExchangeRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    before = held(town.desk)
    read(room, qtbot, network_file(tmp_path, ["Kolping", "Träger", "", ""]))
    staged(room, qtbot)
    with qtbot.waitSignal(room.closed):
        room.leave.click()
    assert (room.intake.outcomes, room.intake.lines, room.step) == ((), {}, 0)
    assert held(town.desk) == before


def test_by_keyboard(room: ExchangeRoom, qtbot: QtBot, tmp_path: Path) -> None:
    read(room, qtbot, network_file(tmp_path, ["Kolping", "Träger", "", ""], ["", "XX", "", ""]))
    room.activateWindow()
    room.next.setFocus()
    press(Qt.Key.Key_Space)
    assert room.step == 1
    room.next.setFocus()
    with qtbot.waitSignal(room.intake.staged):
        press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(room.rows.panel.buttons()))
    (skip,) = room.rows.panel.buttons()
    qtbot.waitUntil(skip.isVisible)
    skip.setFocus()
    with qtbot.waitSignal(room.intake.staged):
        press(Qt.Key.Key_Space)
    assert room.rows.view.hasFocus()
    assert counts(room) == {"neu": 1, "ausgelassen": 1}


def test_every_step_at_every_size(
    room: ExchangeRoom, qtbot: QtBot, tmp_path: Path, at_all_sizes: Everywhere
) -> None:
    at_all_sizes(room)
    read(room, qtbot, case_file(tmp_path, {}, {"Geburtsdatum": "31.02.2009"}))
    at_all_sizes(room)
    room.next.click()
    at_all_sizes(room)
    staged(room, qtbot)
    at_all_sizes(room)
    settle_row(room, "Auslassen", qtbot)
    room.next.click()
    qtbot.waitUntil(lambda: room.step == 3)
    at_all_sizes(room)
