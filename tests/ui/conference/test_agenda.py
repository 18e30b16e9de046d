"""The agenda in its time, the choice among too many cases, and another to lead, in the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QWidget

from ilja_desktop.domain.conference import ConferenceDraft
from ilja_desktop.domain.selection import Ground
from ilja_desktop.domain.user import Role
from ilja_desktop.store.user import UserRow
from ilja_desktop.ui.conference.handoversheet import HandoverSheet
from ilja_desktop.ui.conference.minutessheet import AddedTime, MinutesSheet
from ilja_desktop.ui.conference.reasonsheet import ReasonSheet
from ilja_desktop.ui.conference.waitsheet import WaitDraft, WaitSheet
from tests.services.conftest import Town
from tests.ui import uicheck
from tests.ui.conference.conftest import Hall, shown_texts

Finder = Callable[[QWidget, str], QAbstractButton]


def test_breaks_and_minutes_are_planned_and_times_are_shown(
    hall: Hall, town: Town, button: Finder
) -> None:
    conference = town.an_agenda(town.a_reported_case(), town.a_reported_case(given_name="Can"))
    page = hall.page(conference)
    assert "09:30–10:00 · 30 min" in shown_texts(page.agenda)
    for words, minutes in (("Dauer", 20), ("Pause", 15), ("Puffer", 5)):
        button(page.agenda, words).click()
        sheet = hall.dialog()
        assert isinstance(sheet, MinutesSheet)
        sheet.form.show_draft(AddedTime(minutes=minutes))
        sheet.confirm.click()
        hall.settle()
        hall.settle()
    texts = shown_texts(page.agenda)
    for said in ("09:00–09:20 · 20 min", "09:25–09:55 · 30 min", "09:55–10:10 · 15 min"):
        assert said in texts
    assert "Die Punkte dauern bis 10:10 Uhr. Dazwischen 5 Minuten Puffer." in texts
    page.agenda.list.choose(town.item_of(conference, 3))
    button(page.agenda, "Entfernen").click()
    hall.settle()
    hall.settle()
    assert "15 min" not in shown_texts(page.agenda)
    assert uicheck.findings(hall.window) == []


def test_a_choice_among_too_many_is_explained_and_told(
    hall: Hall, town: Town, button: Finder
) -> None:
    cases = [town.a_reported_case(given_name=name) for name in ("Emre", "Can")]
    conference = town.a_conference()
    draft = ConferenceDraft(**{**town.draft_of(conference), "capacity": 1})
    town.desk.conferences.change(conference.id, conference.revision, draft)
    page = hall.page(conference)
    button(page, "Yıldız, Emre auf die Tagesordnung").click()
    why = hall.dialog()
    assert isinstance(why, ReasonSheet)
    why.findChildren(QPlainTextEdit)[0].setPlainText("Frist im März")
    why.confirm.click()
    hall.settle()
    button(page, "Yıldız, Can zurückstellen").click()
    wait = hall.dialog()
    assert isinstance(wait, WaitSheet)
    wait.form.show_draft(replace(WaitDraft(), ground=Ground.URGENCY, reason="später"))
    wait.confirm.click()
    hall.settle()
    hall.settle()
    assert page.reporters.isVisible()
    assert "Über 2 Fälle ist entschieden" in page.reporters.label.text()
    (decided,) = town.desk.selections.of_case(cases[1].id)
    assert (decided.ground, decided.reason) == (Ground.URGENCY, "später")


@pytest.mark.parametrize("alone", [True, False])
def test_somebody_else_leads_by_a_sign_in_of_their_own(
    hall: Hall, town: Town, button: Finder, *, alone: bool
) -> None:
    conference = town.a_running_conference(town.a_reported_case())
    if not alone:
        with town.vault.write(town.unlocked.uid, town.clock()) as transaction:
            row = {"uid": "u2", "name": "reinartz", "display_name": "Jörg Reinartz"}
            roles = frozenset({Role.MODERATION})
            transaction.add(UserRow(**row, roles=roles, professional_id=town.jobcenter.id))
    button(hall.live(conference), "Moderation übergeben").click()
    sheet = hall.dialog()
    assert isinstance(sheet, HandoverSheet)
    hall.settle()
    assert sheet.confirm.isEnabled() is not alone
    if alone:
        assert "Niemand sonst" in sheet.messages.text
        return
    assert sheet.who.currentText() == "Herr Reinartz"
    assert sheet.password.isVisible()
    sheet.password.edit.setText("falsch")
    sheet.confirm.click()
    hall.settle()
    assert sheet.isVisible()
    assert sheet.messages.text
    assert sheet.password.edit.text() == ""
    assert town.desk.conferences.view(conference.id).conference.moderations == ()
