"""The trail in the window: filtered, checked and handed on, and nothing in it names anybody."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.auditlist import AuditSpan
from ilja_desktop.domain.caselist import CaseFilter
from ilja_desktop.keys import checkpoint, merkle
from ilja_desktop.keys.merkle import leaf_hash
from ilja_desktop.services.workroom import Workroom
from ilja_desktop.ui.privacy.auditsection import AuditSection
from ilja_desktop.ui.privacy.codesheet import CodeSheet
from ilja_desktop.ui.privacy.room import PrivacyRoom
from tests.ui.everywhere import Everywhere


@pytest.fixture
def section(room: PrivacyRoom) -> AuditSection:
    found = room.open("audit")
    assert isinstance(found, AuditSection)
    return found


def rows(section: AuditSection) -> int:
    return section.view.model().rowCount()


def text(section: AuditSection, row: int) -> list[str]:
    model = section.view.model()
    return [str(model.index(row, at).data()) for at in range(model.columnCount())]


def test_the_latest_entry_stands_on_top(
    section: AuditSection, settled: Callable[[], None], practice: Workroom
) -> None:
    settled()
    total = practice.desk.anchorage.checkpoint().head.size
    assert rows(section) == total
    settled()
    assert text(section, 0)[0] == str(total)


def test_a_choice_leaves_the_rest_out(
    section: AuditSection, settled: Callable[[], None], practice: Workroom
) -> None:
    settled()
    everything = rows(section)
    words = [section.filters.deeds.itemText(at) for at in range(section.filters.deeds.count())]
    section.filters.deeds.setCurrentIndex(words.index("Unterschrieben"))
    settled()
    assert section.filters.wanted().action is Action.SIGNED
    assert 0 < rows(section) < everything
    section.filters.spans.setCurrentIndex(list(AuditSpan).index(AuditSpan.TODAY))
    section.filters.people.setCurrentIndex(1)
    settled()
    wanted = section.filters.wanted()
    assert (wanted.span, bool(wanted.uid)) == (AuditSpan.TODAY, True)


def test_no_entry_names_a_young_person_or_a_case(
    section: AuditSection, settled: Callable[[], None], practice: Workroom
) -> None:
    settled()
    desk = practice.desk
    lines = desk.audits.lines(tuple(desk.audits.ids(section.filters.wanted())[:500]))
    told = " ".join(f"{line.noun} {line.object} {line.person}" for line in lines)
    cases = desk.case_lists.lines(desk.case_lists.ids(CaseFilter()))
    assert cases
    for case in cases:
        assert case.number not in told
        assert f"{case.family_name} " not in told


def test_the_whole_vault_is_checked_from_here(
    room: PrivacyRoom, section: AuditSection, settled: Callable[[], None]
) -> None:
    section.check.click()
    assert not section.progress.isHidden()
    settled()
    assert room.messages.text.startswith("Der Tresor ist unversehrt.")
    assert section.progress.isHidden()


def test_a_check_can_be_stopped(
    room: PrivacyRoom, section: AuditSection, settled: Callable[[], None]
) -> None:
    settled()
    section.check.click()
    section.progress.cancel.click()
    settled()
    assert room.messages.text.startswith("Abgebrochen")
    assert section.check.isEnabled()


def test_what_is_handed_on_proves_itself(
    room: PrivacyRoom,
    section: AuditSection,
    settled: Callable[[], None],
    practice: Workroom,
    tmp_path: Path,
) -> None:
    settled()
    folder = tmp_path / "Verlauf"
    folder.mkdir()
    section.export_to(folder)
    settled()
    assert room.messages.text.startswith("Gespeichert"), room.messages.text
    note, entries = sorted(folder.iterdir())
    desk = practice.desk
    with desk.workplace.read() as session:
        spks = desk.workplace.vault.public_keys(session).values()
    vault_id = desk.anchorage.checkpoint().vault_id
    point = checkpoint.read(note.read_text(encoding="utf-8"), vault_id, spks)
    lines = entries.read_text(encoding="utf-8").splitlines()
    assert len(lines) == point.head.size
    for index, line in list(enumerate(lines))[:: max(1, len(lines) // 40)]:
        said = json.loads(line)
        proof = [base64.b64decode(part) for part in said["proof"]]
        leaf = leaf_hash(said["leaf"].encode("utf-8"))
        assert merkle.proves_inclusion(leaf, index, point.head, proof)
    latest = desk.audits.lines((point.head.size + 1,))
    assert [line.action for line in latest] == [Action.EXPORTED]


def test_a_code_from_paper_is_looked_up(
    room: PrivacyRoom,
    section: AuditSection,
    settled: Callable[[], None],
    practice: Workroom,
    qtbot: QtBot,
) -> None:
    code = practice.desk.anchorage.checkpoint().code()
    for typed, answer in ((code, "Der Verlaufscode stimmt"), ("0" * 15 + "9", "")):
        section.code.click()
        sheet = next(each for each in section.window().findChildren(CodeSheet) if each.isVisible())
        sheet.type(typed.lower())
        sheet.confirmed.emit()
        settled()
        if answer:
            assert room.messages.text.startswith(answer)
        else:
            assert sheet.messages.text or "kommt im Verlauf nicht vor" in room.messages.text
            sheet.close()


def test_the_room_fits_everywhere(
    room: PrivacyRoom, settled: Callable[[], None], at_all_sizes: Everywhere
) -> None:
    settled()
    at_all_sizes(room)
