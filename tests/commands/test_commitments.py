"""``export commitments``: a list for each person who keeps something, recorded, naming nobody."""

from pathlib import Path
from subprocess import run

from tests.commands.conftest import Practice, asked


def test_a_list_for_each_person(practice: Practice, tmp_path: Path) -> None:
    with practice.desk() as desk:
        board = desk.follow_ups.board().lines
        people = {desk.cases.view(line.case_id).family.person.family_name for line in board}
        owners = {line.owner for line in board if line.agency}
    out = tmp_path / "Listen"
    answer = asked("export", "commitments", "--out", out, *practice.way_in)
    assert answer.data is not None
    files = sorted(out.iterdir())
    assert files
    told = ""
    for file in files:
        assert file.name.startswith("Vereinbarungsliste-")
        told += run(
            ["pdftotext", "-layout", file, "-"], capture_output=True, check=True
        ).stdout.decode()
    assert any(owner in told for owner in owners)
    assert not [name for name in people if name in told]
