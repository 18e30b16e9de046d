"""The smaller parts: what they say aloud, what they refuse, what they give back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.ui.kit.actions import ActionSpec, bind, keys_text, menu
from ilja_desktop.ui.kit.adaptive import Adaptive, Flow
from ilja_desktop.ui.kit.autosave import Autosave
from ilja_desktop.ui.kit.avatar import initials
from ilja_desktop.ui.kit.bars import Bar, Bars
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.changes import Changes, Listener, touches
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.dialog import Ask, Sheet
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.label import ElidedLabel, Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow
from ilja_desktop.ui.kit.ring import Ring, clock_text
from ilja_desktop.ui.kit.search import SearchField
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.settings import (
    ALLOWED,
    CAPTURE,
    FACTOR,
    FOLDER_NAMES,
    GEOMETRY,
    LANGUAGE,
    MODE,
    PRINT_SIDES,
    PROJECTOR_TIME,
    Setting,
    Settings,
)
from ilja_desktop.ui.kit.steps import Steps
from ilja_desktop.ui.kit.theme import Mode
from tests.ui.keyboard import focused

MARKUP = "<img src=x><b>Öztürk & Söhne</b>"


def spoken(part: QWidget) -> str:
    """Return what a screen reader says about a part."""
    return QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)


@pytest.mark.parametrize("kind", [Label, ElidedLabel, WrappedLabel])
def test_foreign_text_is_plain_text(qtbot: QtBot, kind: type[Label]) -> None:
    label = kind(MARKUP)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert spoken(label) == MARKUP


def test_shortened_text_keeps_its_whole_words(qtbot: QtBot, settled: Callable[[], None]) -> None:
    label = ElidedLabel(MARKUP)
    qtbot.addWidget(label)
    label.resize(60, 24)
    label.show()
    settled()
    assert "&lt;b&gt;Öztürk &amp; Söhne" in label.toolTip()
    label.resize(600, 24)
    settled()
    assert label.toolTip() == ""


def test_wrapped_text_claims_the_height_it_needs(qtbot: QtBot, settled: Callable[[], None]) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    label = WrappedLabel("Ein Satz mit vielen Wörtern, der umbrechen muss. " * 4)
    QVBoxLayout(box).addWidget(label)
    box.resize(600, 300)
    box.show()
    settled()
    wide = label.height()
    box.resize(220, 300)
    settled()
    narrow = label.height()
    box.resize(600, 300)
    settled()
    assert narrow > 1.8 * wide
    assert label.height() == wide


def test_refused_button_says_why(qtbot: QtBot) -> None:
    button = Button("Vormerken")
    qtbot.addWidget(button)
    button.refuse("Die Einwilligung fehlt.")
    assert not button.isEnabled()
    assert button.accessibleDescription() == "Die Einwilligung fehlt."
    button.refuse("")
    assert button.isEnabled()


def test_painted_parts_read_as_text(qtbot: QtBot) -> None:
    steps = Steps(("Gemeldet", "Beraten", "Abschluss"), 1)
    bars = Bars("Fälle nach Stand", (Bar("Gemeldet", 14), Bar("Anteil", 2.5, text="2,5 %")))
    ring = Ring()
    ring.show_time(444, 720)
    for part in (steps, bars, ring):
        qtbot.addWidget(part)
    assert spoken(steps) == "Schritt 2 von 3: Beraten"
    assert spoken(bars) == "Fälle nach Stand: Gemeldet 14, Anteil 2,5 %"
    assert (ring.text(), spoken(ring)) == ("07:24", "Noch 7 min 24 s von 12 min")
    ring.show_time(-61, 720)
    assert spoken(ring) == "1 min 1 s über der Zeit von 12 min"


@pytest.mark.parametrize(("seconds", "text"), [(0, "00:00"), (59, "00:59"), (-61, "+01:01")])
def test_clock(seconds: int, text: str) -> None:
    assert clock_text(seconds) == text


@pytest.mark.parametrize(
    ("given", "family", "letters"),
    [("Łukasz", "öztürk", "ŁÖ"), ("", "O", "O"), (" Bo ", "", "B")],
)
def test_initials(given: str, family: str, letters: str) -> None:
    assert initials(given, family) == letters


def test_click_on_the_sentence_checks_the_box(qtbot: QtBot, settled: Callable[[], None]) -> None:
    check = WrappedCheck("Die Jugendliche möchte an der Konferenz teilnehmen. " * 3)
    qtbot.addWidget(check)
    check.resize(260, 90)
    check.show()
    settled()
    toggled: list[bool] = []
    check.toggled.connect(toggled.append)
    QTest.mouseClick(check, Qt.MouseButton.LeftButton, pos=check.rect().center())
    QTest.mouseClick(check.box, Qt.MouseButton.LeftButton)
    assert toggled == [True, False]
    assert spoken(check.box).startswith("Die Jugendliche möchte")


def test_segment_is_read_as_tabs_and_moved_with_arrows(qtbot: QtBot) -> None:
    segment = Segment("Phase", ("1 Vorstellung", "2 Beratung", "3 Vereinbarung"), wide=True)
    qtbot.addWidget(segment)
    segment.show()
    role = QAccessible.queryAccessibleInterface(segment).role()
    assert role is QAccessible.Role.PageTabList
    with qtbot.waitSignal(segment.currentChanged):
        QTest.keyClick(segment, Qt.Key.Key_Right)
    assert segment.currentIndex() == 1


def test_search_tells_after_a_pause_and_escape_empties_it(qtbot: QtBot) -> None:
    field = SearchField("Fälle durchsuchen")
    qtbot.addWidget(field)
    sought: list[str] = []
    field.sought.connect(sought.append)
    QTest.keyClicks(field, " yilm ")
    qtbot.waitUntil(lambda: sought == ["yilm"])
    with qtbot.waitSignal(field.left_down):
        QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    qtbot.waitUntil(lambda: sought == ["yilm", ""])


def test_empty_room_offers_one_button(qtbot: QtBot) -> None:
    room = EmptyState("folder", "Noch kein Fall", "Hier stehen die Fälle.", "Fall melden")
    qtbot.addWidget(room)
    with qtbot.waitSignal(room.chosen):
        room.button.click()


def test_columns_stack_where_the_width_lacks(qtbot: QtBot, settled: Callable[[], None]) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    pair = Adaptive(Grow(QPlainTextEdit()), Grow(QPlainTextEdit()), below=500)
    QVBoxLayout(host).addWidget(pair)
    host.resize(800, 400)
    host.show()
    settled()
    assert not pair.stacked
    host.resize(480, 400)
    settled()
    assert pair.stacked


def test_flow_runs_on_in_the_next_line(qtbot: QtBot, settled: Callable[[], None]) -> None:
    flow = Flow(*(Button("Ein Knopf") for _ in range(6)))
    qtbot.addWidget(flow)
    flow.resize(1000, 40)
    flow.show()
    settled()
    one_line = flow.height()
    flow.resize(260, 40)
    settled()
    assert flow.height() > 2 * one_line
    assert all(flow.rect().contains(part.geometry()) for part in flow.findChildren(Button))


def test_ask_begins_at_cancel_and_confirms_only_when_told(
    qtbot: QtBot, settled: Callable[[], None]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    answers: list[str] = []
    for answer in ("cancel", "confirm"):
        ask = Ask("Einwilligung widerrufen?", "Das wirkt sofort.", "Widerrufen", parent=window)
        ask.accepted.connect(lambda: answers.append("accepted"))
        ask.rejected.connect(lambda: answers.append("rejected"))
        ask.open()
        qtbot.waitUntil(ask.isActiveWindow)
        assert focused() is ask.cancel
        (ask.cancel if answer == "cancel" else ask.confirm).click()
        settled()
    assert answers == ["rejected", "accepted"]


def test_sheet_stays_open_until_the_room_accepts(qtbot: QtBot, settled: Callable[[], None]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    sheet = Sheet("Fall melden", "Melden", parent=window)
    sheet.add(QLabel("Inhalt"))
    sheet.open()
    with qtbot.waitSignal(sheet.confirmed):
        sheet.confirm.click()
    assert sheet.isVisible()
    with qtbot.waitSignal(sheet.accepted):
        sheet.accept()
    settled()


def test_autosave_waits_for_a_pause_and_flushes_at_once(qtbot: QtBot) -> None:
    saved: list[int] = []
    autosave = Autosave(lambda: saved.append(1))
    autosave.flush()
    assert saved == []
    autosave.touch()
    autosave.touch()
    assert autosave.pending
    autosave.flush()
    assert (saved, autosave.pending) == ([1], False)
    autosave.touch()
    with qtbot.waitSignal(autosave.saved):
        pass
    assert saved == [1, 1]


def test_autosave_comes_even_if_typing_never_pauses(qtbot: QtBot) -> None:
    saved: list[int] = []
    autosave = Autosave(lambda: saved.append(1))

    def typed_on() -> bool:
        autosave.touch()
        return bool(saved)

    qtbot.waitUntil(typed_on)
    autosave.forget()


def test_changes_arrive_whatever_thread_announces(qtbot: QtBot) -> None:
    listeners: list[Listener] = []
    changes = Changes(listeners.append)
    news = frozenset({Change(Kind.CASE, 3)})
    with qtbot.waitSignal(changes.happened) as heard:
        listeners[0](news)
    assert heard.args == [news]
    assert touches(news, Kind.CASE, Kind.CONSENT)
    assert not touches(news, Kind.CONSENT)


def test_actions_become_shortcuts_and_menus(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    done: list[str] = []
    specs = (
        ActionSpec(id="a", context="Test", text="Fall melden", shortcut="Ctrl+N", icon="plus"),
        ActionSpec(id="b", context="Test", text="Drucken"),
    )
    doers = {"a": lambda: done.append("a"), "b": lambda: done.append("b")}
    actions = bind(window, specs, doers)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: qapp.activeWindow() is window)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    actions["b"].trigger()
    assert done == ["a", "b"]
    listed = menu(window, [actions["a"], None, actions["b"]]).actions()
    assert [action.text() for action in listed] == ["Fall melden", "", "Drucken"]
    assert (specs[0].keys, keys_text("Ctrl+Shift+Del")) == ("Strg+N", "Strg+Umschalt+Entf")


def test_settings_come_back(tmp_path: Path) -> None:
    path = tmp_path / "fenster.ini"
    settings = Settings(path)
    assert (settings.get(MODE), settings.get(FACTOR)) == ("system", 0.0)
    settings.put(MODE, Mode.DARK.value)
    settings.put(FACTOR, 1.3)
    settings.put(LANGUAGE, "en")
    settings.put(GEOMETRY, b"\x01\x00\xff")
    settings.put(CAPTURE, "allowed")
    settings.put(PROJECTOR_TIME, "shown")
    settings.put(FOLDER_NAMES, "numbers")
    settings.put(PRINT_SIDES, "one")
    again = Settings(path)
    assert (again.get(MODE), again.get(FACTOR), again.get(LANGUAGE)) == ("dark", 1.3, "en")
    assert again.get(GEOMETRY) == b"\x01\x00\xff"
    keys = QSettings(str(path), QSettings.Format.IniFormat).allKeys()
    assert set(keys) == ALLOWED


def test_settings_refuse_what_is_not_on_the_list(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "fenster.ini")
    with pytest.raises(KeyError):
        settings.put(Setting("recent/file", ""), "Müller, Lena")


def test_nonsense_in_the_file_is_the_default(tmp_path: Path) -> None:
    path = tmp_path / "fenster.ini"
    path.write_text("[look]\nfactor=breit\n[window]\ngeometry=7\n", encoding="utf-8")
    settings = Settings(path)
    assert (settings.get(FACTOR), settings.get(GEOMETRY)) == (0.0, b"")
