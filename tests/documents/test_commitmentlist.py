"""The list of commitments says who does what by when, and names no young person."""

from datetime import UTC, date, datetime
from pathlib import Path

from ilja_desktop.documents.check import require_conformant
from ilja_desktop.documents.commitmentlist import PROFILE, render
from ilja_desktop.domain.commitmentpaper import CommitmentLine, CommitmentPaper
from ilja_desktop.domain.office import OfficeDraft
from tests.documents.pdf import seen, sound, spoken, squeezed

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
LINE = CommitmentLine(
    position=1,
    case="KPF-2026-003",
    text="vereinbart einen Termin beim Ärztlichen Dienst",
    owner="Frau Łęcka",
    due_on=date(2026, 12, 4),
    ongoing=False,
)
PAPER = CommitmentPaper(
    office=OfficeDraft(name="Jugendamt Kupferberg", number_prefix="KPF"),
    number="4/2026",
    held_on=date(2026, 11, 21),
    place="Berufskolleg",
    lines=(LINE,),
)


def test_everything_agreed_is_on_it(tmp_path: Path) -> None:
    made = render(PAPER, NOW)
    require_conformant(made, PROFILE)
    sound(made, tmp_path)
    text = squeezed(spoken(made, tmp_path))
    for part in (LINE.case, LINE.text, LINE.owner, "04.12.2026", "21. November 2026"):
        assert squeezed(part) in text


def test_an_empty_list_says_so(tmp_path: Path) -> None:
    made = render(CommitmentPaper(**(vars(PAPER) | {"lines": ()})), NOW)
    require_conformant(made, PROFILE)
    assert squeezed("Bis jetzt ist nichts vereinbart.") in squeezed(seen(made, tmp_path))
