"""The room: sections open and are searched with the keyboard, and the text stays in the house."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QAbstractTextDocumentLayout, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.ui.help.room import HelpRoom
from ilja_desktop.ui.help.section import IDS
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.theme import FACTORS, Mode, Theme
from tests.ui.keyboard import focused, press

LONGEST_LINE = 75


def seek(room: HelpRoom, qtbot: QtBot, text: str) -> None:
    room.search.setFocus()
    room.search.clear()
    with qtbot.waitSignal(room.search.sought):
        QTest.keyClicks(focused(), text)


@pytest.mark.parametrize("id", IDS)
def test_section_opens(room: HelpRoom, id: str) -> None:
    room.open(id)
    assert room.current == id
    assert len(room.reader.toPlainText().split()) > 60
    record = room.view.current_record()
    assert record is not None
    assert record.id == id


def test_confidentiality_is_found(room: HelpRoom, qtbot: QtBot) -> None:
    seek(room, qtbot, "schweigepflicht")
    assert "Einwilligungen" in room.titles()
    assert len(room.titles()) < len(IDS)
    assert "schweigepflicht" in room.reader.toPlainText().casefold()


def test_umlauts_are_found_written_out_and_marked(room: HelpRoom, qtbot: QtBot) -> None:
    seek(room, qtbot, "Loeschen")
    assert "Datenschutz und Grenzen" in room.titles()
    marked = room.reader.extraSelections()
    assert marked
    assert all("ösch" in one.cursor.selectedText().casefold() for one in marked)


def test_nothing_found_is_said_and_escape_brings_all_back(room: HelpRoom, qtbot: QtBot) -> None:
    seek(room, qtbot, "xylophon")
    assert room.titles() == []
    assert "Nichts gefunden" in room.count.text()
    with qtbot.waitSignal(room.search.sought):
        press(Qt.Key.Key_Escape)
    assert len(room.titles()) == len(IDS)


def test_keyboard_alone_leads_from_the_list_to_the_text_and_back(
    room: HelpRoom, qtbot: QtBot
) -> None:
    room.open("cases")
    room.arrive()
    press(Qt.Key.Key_Down)
    assert room.current == "consents"
    press(Qt.Key.Key_Return)
    assert focused() is room.reader
    bar = room.reader.verticalScrollBar()
    press(Qt.Key.Key_PageDown)
    assert bar.value() > 0
    press(Qt.Key.Key_Home)
    assert bar.value() == 0
    press(Qt.Key.Key_Tab)
    assert focused() is not room.reader
    with qtbot.waitSignal(room.left):
        press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, window=room)


def test_search_leads_to_the_list(room: HelpRoom, qtbot: QtBot) -> None:
    seek(room, qtbot, "widerruf")
    press(Qt.Key.Key_Down)
    assert focused() is room.view


def test_text_loads_nothing_and_follows_no_link(room: HelpRoom, tmp_path: Path) -> None:
    picture = tmp_path / "bild.png"
    room.grab().save(str(picture))
    reader = room.reader
    kind = QTextDocument.ResourceType.ImageResource.value
    for place in (picture.as_uri(), "https://example.org/bild.png"):
        reader.show_markdown(f"![Bild]({place}) [Verweis](https://example.org)")
        shown = reader.document().resource(kind, QUrl(place))
        assert shown.size() == QSize(1, 1)
    assert not reader.openLinks()
    assert not reader.openExternalLinks()
    assert not reader.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByMouse
    assert not reader.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByKeyboard


@pytest.mark.parametrize("factor", FACTORS)
def test_lines_are_short_enough_to_read(
    room: HelpRoom, theme: Theme, settled: Callable[[], None], factor: float
) -> None:
    theme.apply(Mode.LIGHT, factor)
    room.resize(2560, 1200)
    for id in IDS:
        room.open(id)
        settled()
        assert longest_line(room.reader.document()) <= LONGEST_LINE


def test_text_follows_theme_and_size(room: HelpRoom, theme: Theme) -> None:
    room.open("privacy")
    theme.apply(Mode.DARK, 2.0)
    font = room.reader.document().defaultFont()
    assert font.pixelSize() == look().px(14)
    colours = colours_of(room.reader)
    assert colours == {look().colour("text").name()}


def test_everything_is_reachable_everywhere(
    room: HelpRoom, at_all_sizes: Callable[[QWidget], None]
) -> None:
    room.open("keys")
    at_all_sizes(room)


def longest_line(document: QTextDocument) -> int:
    """Return the number of letters in the longest line as it is laid out."""
    longest = 0
    block = document.begin()
    while block.isValid():
        lines = block.layout()
        for at in range(lines.lineCount()):
            longest = max(longest, lines.lineAt(at).textLength())
        block = block.next()
    return longest


def colours_of(reader: QWidget) -> set[str]:
    """Return the colour text is painted with unless a part says otherwise, which none does."""
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette = reader.palette()
    return {context.palette.text().color().name()}
