"""An office and a volunteer exchange packages by stick, each at their own window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.startstick import StartStickDraft
from ilja_desktop.keys.kdf import FLOOR
from ilja_desktop.services.opening import unlock
from ilja_desktop.services.stickmaking import make_stick
from ilja_desktop.services.workroom import Workroom
from ilja_desktop.ui.kit.theme import Mode, Theme
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.mentorwindow import MentorWindow
from ilja_desktop.ui.window import Window
from tests.practice import now
from tests.ui.carrying import Side, Walk
from tests.ui.carryingwalk import with_volunteer
from tests.ui.idle import until_idle

TOLD, OWN = "Zwölf-Eulen-fliegen-leise-7", "Nachtigallen-singen-am-Kanal-9"
SEEN = {
    "eintrag": "Was haben wir gemacht?",
    "hoch_geht_mit": "Alles, was dazugehört, geht mit.",
    "hoch_ansehen": "Bis zum Übernehmen wird nichts geändert.",
    "hoch_uebernommen": "Paket übernommen.",
    "lesen": "Bewerbungsmappe fertig, morgen zur Post",
    "beantwortet": "Danke! Die Fahrkarte übernehmen wir.",
    "geleert": "Auf diesem Gerät steht nichts mehr darüber",
    "bestaetigt_gelesen": "Kopie geleert",
}
"""What has to be on the screen at some steps."""


@pytest.fixture
def volunteer(practice: Workroom, tmp_path: Path) -> Iterator[Workroom]:
    """The vault of a volunteer whose entries wait at the office."""
    writes = next(line.volunteer for line in practice.desk.mentor_logs.lines() if line.unread)
    every = practice.desk.volunteers.all()
    one = next(each for each in every if each.display_name() == writes)
    draft = StartStickDraft(folder=tmp_path / "Startstick", password=TOLD, sheet=None)
    stick = make_stick(practice.desk, one.id, draft, FLOOR)
    own = unlock(stick.vault, stick.label, TOLD, now)
    own.set_own_password(TOLD, OWN, FLOOR)
    own.presence.note()
    yield own
    own.close()


@pytest.fixture
def sides(
    practice: Workroom, volunteer: Workroom, qapp: QApplication, qtbot: QtBot
) -> Iterator[tuple[Side, Side]]:
    """The office and the volunteer, each at their window."""
    found, theme = [], Theme(qapp)
    theme.apply(Mode.LIGHT, 1.0)
    for desk, kind in ((practice.desk, Window), (volunteer.desk, MentorWindow)):
        work = Work(_raise, _raise)
        window = kind(desk, work, theme)
        qtbot.addWidget(window)
        window.show()
        window.arrive()
        until_idle(work)
        found.append(Side(desk, work, window))
    yield found[0], found[1]
    for side in found:
        side.work.stop()


def test_entries_go_up_answers_come_down_and_the_copy_is_emptied(
    sides: tuple[Side, Side], tmp_path: Path
) -> None:
    office, own = sides
    seen: dict[str, str] = {}

    def look(name: str, side: Side, _sheet: QWidget | None) -> None:
        seen[name] = _said(side.window)

    (tmp_path / "stick").mkdir()
    tandem = with_volunteer(Walk(tmp_path / "stick", look), office, own)
    assert {name for name, words in SEEN.items() if words not in seen[name]} == set()
    assert tandem.emptied_on == office.desk.workplace.today()
    (line,) = [each for each in own.desk.mentor_logs.lines() if each.tandem.uuid == tandem.uuid]
    assert own.desk.mentor_logs.of(line.tandem.id) == ()
    assert office.desk.workplace.vault.check() == own.desk.workplace.vault.check() == ()


def _said(window: QWidget) -> str:
    """Return what stands on the screen."""
    shown = (label for label in window.findChildren(QLabel) if label.isVisible())
    return "\n".join(label.text() for label in shown)


def _raise(error: Exception) -> None:
    raise error
