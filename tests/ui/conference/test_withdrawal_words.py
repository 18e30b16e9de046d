"""A withdrawal has two wordings: a full one for the office, a neutral one where others read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.verdict import Reason
from ilja_desktop.domain.withdrawal import Withdrawal, WithdrawalForm
from ilja_desktop.domain.words import word
from ilja_desktop.domain.words.neutral import NOT_TODAY
from tests.documents.pdf import seen, squeezed
from tests.ui.conference.conftest import shown_texts
from tests.ui.conference.show import Show

TELLING = ("widerruf", "zurückgenommen", "entzogen", "widersproch")


def tells(text: str) -> list[str]:
    return [each for each in TELLING if each in text.lower()]


def in_front(host: QWidget) -> str:
    """What stands there, and what comes up below the pointer."""
    tips = [each.toolTip() for each in host.findChildren(QWidget) if each.isVisible()]
    return " ".join([shown_texts(host), *tips])


def test_nobody_at_the_table_reads_why(show: Show, tmp_path: Path) -> None:
    town, item = show.town, show.line.item.id
    for key in (Qt.Key.Key_F9, Qt.Key.Key_F5):
        show.press(key)
    assert "Emre Yıldız" in show.seen()
    view = town.desk.sessions.view(item)
    consent = view.basis.consents[0].id
    taken_back = Withdrawal(
        withdrawn_on=town.desk.workplace.today(),
        withdrawn_by="Emre Yıldız",
        form=WithdrawalForm.ORAL,
    )
    town.desk.withdrawals.declare(consent, taken_back)
    show.settle()
    assert tells(show.seen()) == []
    assert "Yıldız" not in show.seen()
    assert tells(in_front(show.window)) == []
    town.desk.sessions.end(show.conference.id)
    papers = town.desk.minutes.make(town.desk.minutes.plan(show.conference.id))
    town.desk.minutes.keep(papers)
    part_a = seen(papers.minutes.content, tmp_path)
    assert squeezed(NOT_TODAY) in part_a
    copies = town.desk.disclosures
    plan = copies.plan_minutes_copy(show.conference.id, town.moderator.id, Channel.PRINT)
    handed_out = seen(copies.make(plan).content, tmp_path)
    assert tells(part_a) == tells(handed_out) == []
    # What stands in the letters to recipients is proved with copies that are out; the office
    # itself reads the full reason.
    verdict = town.desk.consents.standing(view.basis.family.person.id)
    assert verdict.reason is Reason.CONSENT_WITHDRAWN
    assert tells(word(verdict.reason)) == ["widerruf"]
