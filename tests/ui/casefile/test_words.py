"""Whoever writes a report is told of words that seldom belong there, and decides."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.ui.casefile.reportform import ReportForm
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.dialog import Ask
from ilja_desktop.ui.kit.work import Work
from tests.services.conftest import Town, town

__all__ = ["town"]


def test_a_word_of_the_list_is_named_and_can_stand(qtbot: QtBot, town: Town, work: Work) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    form = ReportForm(town.desk, work)
    form.setParent(window)
    window.show()
    form.begin()
    qtbot.waitUntil(lambda: form.sheet.isVisible())
    filing = town.a_filing()
    form.sheet.show_filing(filing)
    form.sheet.modified.emit()
    assert not form.words.isVisible()
    said = replace(filing.report, occasion="Er war depressiv und ging nicht zur Schule")
    form.sheet.show_filing(replace(filing, report=said))
    form.sheet.modified.emit()
    assert form.words.isVisible()
    assert "„depressiv“ (Gesundheit und Behandlung)" in form.words.label.text()
    save = next(each for each in form.findChildren(Button) if each.text() == "Fall melden")
    save.click()
    (ask,) = window.findChildren(Ask)
    with qtbot.waitSignal(form.taken) as taken:
        ask.confirm.click()
    report = town.desk.cases.view(taken.args[0].id).report
    assert report is not None
    assert "depressiv" in report.occasion
