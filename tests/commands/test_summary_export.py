"""``export summary`` and ``evaluation``: time, own tables, for whom and what for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ilja_desktop.commands import usage
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from tests.commands.conftest import Practice, asked

TABLE = "Besprochene Fälle: Geschlecht, Ergebnis"


def test_own_tables_until_a_cut_off_date(practice: Practice, tmp_path: Path) -> None:
    with practice.desk() as desk:
        day = SummaryPeriod.around(desk.workplace.today()).before().end
    own = ("--until", day.isoformat(), "--table", TABLE)
    to = ("--recipient", "Rat", "--purpose", "Haushalt", "--out", tmp_path / "aus")
    assert asked("export", "summary", *practice.way_in, *own, *to).data
    (file,) = (tmp_path / "aus").glob("Zusammenfassung-bis-*.json")
    titles = [table["title"] for table in json.loads(file.read_bytes())["tables"]]
    assert set(titles) <= {"Besprochene Fälle", "Fälle nach Geschlecht und Ergebnis"}
    with practice.desk() as desk:
        (line,) = desk.summaries.ledger()
    assert (line.recipient, line.purpose) == ("Rat", "Haushalt")
    wrong = ("--table", "Besprochene Fälle: Augenfarbe", "--out", tmp_path / "nichts")
    assert "Augenfarbe" in str(asked("export", "summary", *practice.way_in, *wrong))
    assert not (tmp_path / "nichts").exists()


def test_what_does_not_go_together_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    line = ["export", "minutes", "--vault", "v", "--user", "u", "--out", "o", "--table", TABLE]
    with pytest.raises(SystemExit):
        usage.read(line)
    assert "nur bei Zahlen" in capsys.readouterr().err
    alone = ["export", "evaluation", "--vault", "v", "--user", "u", "--out", "o", "--table", TABLE]
    with pytest.raises(SystemExit):
        usage.read(alone)
    assert "--recipient" in capsys.readouterr().err


def test_records_of_few_people_stay(practice: Practice, tmp_path: Path) -> None:
    to = ("--recipient", "Hochschule", "--purpose", "Evaluation", "--out", tmp_path / "aus")
    refused = asked("export", "evaluation", *practice.way_in, "--table", TABLE, *to)
    assert "evaluation_unprotectable" in str(refused)
    assert not (tmp_path / "aus").exists()


def test_a_wide_circle_of_readers_gets_no_small_numbers(practice: Practice, tmp_path: Path) -> None:
    with practice.desk() as desk:
        (reader,) = (each.reader for each in desk.summaries.ready() if each.least == 5)
    to = ("--recipient", reader, "--purpose", "Planung", "--out", tmp_path / "aus")
    assert asked("export", "summary", *practice.way_in, *to).data
    (file,) = (tmp_path / "aus").glob("*.json")
    assert json.loads(file.read_bytes())["policy"]["threshold"] == 5
