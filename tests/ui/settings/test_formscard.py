"""The forms in the settings: reviews on record, the office's own words as a new version."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.formkind import FormKind, FormLanguage
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.theme import Theme
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.settings.formreview import FormReviewSheet
from ilja_desktop.ui.settings.formscard import FormsCard
from ilja_desktop.ui.settings.formwording import FormWordingSheet
from ilja_desktop.ui.settings.room import SettingsRoom
from tests.services.conftest import Town
from tests.ui import uicheck


@pytest.fixture
def room(town: Town, work: Work, theme: Theme, qtbot: QtBot) -> Iterator[SettingsRoom]:
    made = SettingsRoom(town.desk, work, Changes(town.desk.on_change), theme)
    qtbot.addWidget(made)
    made.resize(1280, 860)
    made.show()
    qtbot.waitUntil(lambda: "Fassung 1.0" in said(made))
    yield made
    made.close()


def said(room: SettingsRoom) -> str:
    (card,) = room.findChildren(FormsCard)
    return " ".join(label.text() for label in card.findChildren(Label))


def pressed(room: SettingsRoom, text: str, kind: FormKind = FormKind.CONSENT) -> None:
    (card,) = room.findChildren(FormsCard)
    buttons = [each for each in card.findChildren(Button) if each.text() == text]
    buttons[list(FormKind).index(kind)].click()


def test_a_review_is_recorded_with_its_name(room: SettingsRoom, town: Town, qtbot: QtBot) -> None:
    assert "Entwurf: " in said(room)
    pressed(room, "Prüfung eintragen")
    (sheet,) = room.window().findChildren(FormReviewSheet)
    assert uicheck.findings(sheet) == []
    sheet.form.show_draft(
        replace(sheet.form.draft(), language=FormLanguage.DARI, reviewed_by="Laila Noorzai")
    )
    sheet.confirm.click()
    qtbot.waitUntil(lambda: "Dari (Laila Noorzai" in said(room))
    edition = town.desk.forms.editions(FormKind.CONSENT)[-1]
    state = edition.state_of(FormLanguage.DARI)
    assert state is not None
    assert state.usable


def test_own_wording_becomes_a_version(room: SettingsRoom, town: Town, qtbot: QtBot) -> None:
    pressed(room, "Wortlaut ändern")
    (sheet,) = room.window().findChildren(FormWordingSheet)
    words = town.desk.forms.words(FormKind.CONSENT).words
    place = list(words).index("voluntary.free") + 1
    qtbot.waitUntil(lambda: sheet.ready)
    sheet.form.show_draft(replace(sheet.form.draft(), place=place))
    sheet.form.modified.emit()
    assert sheet.form.draft().text == words["voluntary.free"]
    sheet.form.show_draft(replace(sheet.form.draft(), text="Alles ist freiwillig."))
    sheet.confirm.click()
    qtbot.waitUntil(lambda: "Fassung 1.0-1" in said(room))
    assert town.desk.forms.words(FormKind.CONSENT)["voluntary.free"] == "Alles ist freiwillig."
    before = town.desk.forms.words(FormKind.CONSENT, version="1.0")
    assert before["voluntary.free"] == words["voluntary.free"]
