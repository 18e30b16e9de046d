"""Printing a form from the consents: empty or for somebody, seen before, never ticked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.documents.check import check
from ilja_desktop.documents.formsheet import PROFILE
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.formkind import Address, FormKind, FormLanguage
from ilja_desktop.domain.formwording import OwnWord
from ilja_desktop.ui.consent.formprint import FormPrint
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.work import Work
from tests.documents.pdf import seen, squeezed
from tests.services.conftest import Town
from tests.ui import uicheck


@pytest.fixture
def sheet(town: Town, work: Work, qtbot: QtBot) -> Iterator[FormPrint]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    made = FormPrint(town.desk, work, window)
    with qtbot.waitSignal(made.preview.shown):
        made.open()
    yield made
    made.close()


def saved(sheet: FormPrint, path: Path, qtbot: QtBot) -> bytes:
    sheet.save.click()
    (dialog,) = sheet.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    qtbot.waitUntil(path.exists)
    return path.read_bytes()


def said(sheet: FormPrint) -> str:
    return " ".join(label.text() for label in sheet.findChildren(Label) if label.isVisible())


def test_an_empty_form_is_seen_and_saved(sheet: FormPrint, tmp_path: Path, qtbot: QtBot) -> None:
    assert sheet.confirm.isEnabled()
    assert "Leer" in said(sheet)
    assert check(saved(sheet, tmp_path / "leer.pdf", qtbot), PROFILE) == ()
    assert uicheck.findings(sheet) == []


def test_a_draft_says_that_nobody_signs_it(sheet: FormPrint, qtbot: QtBot) -> None:
    choice = replace(
        sheet.form.draft(), kind=FormKind.WITHDRAWAL_CONFIRMATION, language=FormLanguage.ARABIC
    )
    sheet.form.show_draft(choice)
    with qtbot.waitSignal(sheet.preview.shown):
        sheet.form.modified.emit()
    assert "nicht zum Unterschreiben" in said(sheet)


def test_a_form_for_somebody_says_whose_it_is(sheet: FormPrint, town: Town, qtbot: QtBot) -> None:
    person = town.a_person(family_name="Đặng-Yılmaz", given_name="Mai")
    town.a_consent(person, grants=town.grants((town.agency,), (DataCategory.SCHOOL,)))
    with qtbot.waitSignal(sheet.preview.shown):
        sheet.show_for(person)
    assert "Đặng-Yılmaz, Mai" in said(sheet)
    assert sheet.speaking.ids == (town.moderator.id,)
    (line,) = sheet.receiving.lines.values()
    assert line.recipient.professional_id == town.agency.id
    with qtbot.waitSignal(sheet.preview.shown):
        sheet.empty.click()
    assert "Leer" in said(sheet)
    chosen: list[object] = [*sheet.speaking.ids, *sheet.receiving.lines]
    assert not chosen


def test_an_older_version_for_a_conference_and_named_recipients(
    town: Town, work: Work, qtbot: QtBot, tmp_path: Path
) -> None:
    own = OwnWord(
        language=FormLanguage.GERMAN,
        address=Address.FORMAL,
        name="receiving.nobody_else",
        text="Sonst erhält das niemand.",
    )
    town.desk.forms.reword(FormKind.CONSENT, (own,))
    conference = town.a_conference()
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    sheet = FormPrint(town.desk, work, window)
    with qtbot.waitSignal(sheet.preview.shown):
        sheet.open()
    assert squeezed(own.text) in seen(saved(sheet, tmp_path / "neu.pdf", qtbot), tmp_path)
    sheet.speaking.choose.show(town.school.id)
    sheet.speaking.add_button.click()
    sheet.receiving.person.show(town.agency.id)
    sheet.receiving.add_person.click()
    deputies = [each for each in sheet.findChildren(QCheckBox) if "Vertretung" in each.text()]
    deputies[0].click()
    sheet.form.show_draft(replace(sheet.form.draft(), version=0, conference_id=conference.id))
    with qtbot.waitSignal(sheet.preview.shown):
        sheet.form.modified.emit()
    text = seen(saved(sheet, tmp_path / "alt.pdf", qtbot), tmp_path)
    assert squeezed(own.text) not in text
    assert squeezed("Wójcik") in text
    assert squeezed(town.school.display_name()) in text
    with pikepdf.open(tmp_path / "alt.pdf") as opened:
        on = {str(f.T) for f in opened.Root.AcroForm.Fields if f.get("/V") == pikepdf.Name.Ja}
    assert on == {"receiving_mutual_1", "receiving_deputy_1"}
    assert f"{conference.held_on:%d.%m.%Y}" in text
    assert uicheck.findings(sheet) == []
    sheet.close()
