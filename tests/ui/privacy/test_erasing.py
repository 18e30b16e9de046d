"""Erasing, losses and subject access in the window: shown, confirmed, done; the files are there."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

from ilja_desktop.domain.caselist import CaseFilter
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.loss import LostThing, Protection
from ilja_desktop.domain.retention import HoldDraft
from ilja_desktop.services.workroom import Workroom
from ilja_desktop.store import casefile as case_store
from ilja_desktop.ui.kit.dialog import Ask, Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.privacy.accesssection import AccessSection
from ilja_desktop.ui.privacy.dueline import DueLine
from ilja_desktop.ui.privacy.erasuresection import ErasureSection
from ilja_desktop.ui.privacy.losscard import LossCard
from ilja_desktop.ui.privacy.lossentry import LossEntry
from ilja_desktop.ui.privacy.losssection import LossSection
from ilja_desktop.ui.privacy.room import PrivacyRoom
from tests.ui import uicheck


def make_due(practice: Workroom, count: int) -> list[CaseId]:
    """Let the last day of some cases be over, the last of them held for another file."""
    desk = practice.desk
    ids = [CaseId(id) for id in desk.case_lists.ids(CaseFilter())[: count + 1]]
    with desk.workplace.vault.write(desk.user.uid, desk.workplace.clock()) as transaction:
        for id in ids:
            row = case_store.get(transaction.session, id)
            transaction.change(row, {"erase_on": date(2020, 12, 31), "closed_draft": True})
    desk.retentions.hold(ids[-1], HoldDraft(reason="Kopie in der Hilfeakte"))
    return ids


def test_what_is_due_is_listed_confirmed_and_gone(
    room: PrivacyRoom, practice: Workroom, settled: Callable[[], None], tmp_path: Path
) -> None:
    ids = make_due(practice, 2)
    section = room.open("erasure")
    assert isinstance(section, ErasureSection)
    settled()
    lines = section.findChildren(DueLine)
    assert [line.chosen for line in lines].count(True) == len(lines) - 1
    assert uicheck.findings(room) == []
    next(line for line in lines if line.chosen).box.setChecked(False)
    section.run.click()
    ask = section.window().findChild(Ask)
    assert ask is not None
    ask.accept()
    settled()
    left = {due.case.id for due in practice.desk.erasures.list().cases}
    assert len(left) == 2
    assert ids[-1] in left
    section.save_concept(tmp_path / "Konzept.pdf")
    settled()
    assert (tmp_path / "Konzept.pdf").read_bytes().startswith(b"%PDF")


def test_whoever_asks_gets_both_files(
    room: PrivacyRoom, practice: Workroom, settled: Callable[[], None], tmp_path: Path
) -> None:
    section = room.open("access")
    assert isinstance(section, AccessSection)
    (line, *_) = practice.desk.case_lists.lines(practice.desk.case_lists.ids(CaseFilter())[:1])
    section.seek(line.family_name)
    settled()
    assert uicheck.findings(room) == []
    section.answer(line.person_id, tmp_path)
    settled()
    (said,) = tmp_path.glob("Auskunft-*.json")
    assert line.family_name in json.loads(said.read_bytes())["name"]
    assert said.with_suffix(".pdf").read_bytes().startswith(b"%PDF")
    assert line.family_name not in said.name


def test_a_loss_is_reported_and_its_papers_saved(
    room: PrivacyRoom, practice: Workroom, settled: Callable[[], None], tmp_path: Path
) -> None:
    section = room.open("loss")
    assert isinstance(section, LossSection)
    settled()
    section.report.click()
    settled()
    sheet = section.window().findChild(Sheet)
    assert sheet is not None
    form = sheet.findChild(FormView)
    assert isinstance(form, FormView)
    today = practice.desk.workplace.today()
    form.show_draft(
        LossEntry(
            thing=LostThing.LAPTOP,
            protection=Protection.UNKNOWN,
            noticed_at=today,
            circumstances="Im Zug liegen gelassen",
        )
    )
    sheet.confirmed.emit()
    settled()
    (loss,) = practice.desk.losses.all()
    (card,) = section.findChildren(LossCard)
    assert uicheck.findings(room) == []
    section.save_papers(loss, tmp_path)
    section.save_blank(tmp_path)
    settled()
    assert len(list(tmp_path.glob("*.pdf"))) == 4
    card.notified.click()
    settled()
    assert practice.desk.losses.all()[0].notified_on == today
