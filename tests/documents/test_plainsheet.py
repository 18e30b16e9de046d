"""The young person's own copy: less than the sheet, in short sentences, a conformant file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ilja_desktop.documents import sheet
from ilja_desktop.domain.disclosure import Edition
from ilja_desktop.domain.paper import CopyMark, SheetPaper
from tests.documents.papers import ARCHIVE_SHEET, NOW
from tests.documents.pdf import seen, sound, squeezed

OWN = replace(
    ARCHIVE_SHEET,
    copy=CopyMark(number=3, recipient=ARCHIVE_SHEET.name),
    distribution=(),
    signers=(),
)


def read(paper: SheetPaper, folder: Path) -> str:
    content = sheet.render(paper, NOW, Edition.PLAIN)
    sound(content, folder)
    return squeezed(seen(content, folder))


def test_it_tells_who_does_what_and_whom_to_ask(tmp_path: Path) -> None:
    told = read(OWN, tmp_path)
    assert squeezed(f"Für {OWN.name}") in told
    assert squeezed("Exemplar Nr. 3") in told
    for line in OWN.commitments:
        assert squeezed(line.text) in told
    for goal in OWN.goals:
        assert squeezed(goal.text) in told
    assert squeezed(OWN.lead) in told
    assert squeezed("jederzeit zurücknehmen") in told


def test_it_holds_nothing_of_what_was_discussed(tmp_path: Path) -> None:
    told = read(OWN, tmp_path)
    for fact in OWN.facts:
        assert squeezed(fact.text) not in told
    assert squeezed(OWN.question) not in told
    assert squeezed(OWN.rejected_ways) not in told


def test_nothing_agreed_is_said_and_not_hidden(tmp_path: Path) -> None:
    none = replace(OWN, commitments=(), goals=(), next_contact="", follow_up_on=None)
    told = read(none, tmp_path)
    assert squeezed("Es ist nichts vereinbart worden") in told
    assert squeezed("Das machen andere") not in told
