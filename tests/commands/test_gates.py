"""Every state of a consent holds on the command line too.

``list`` names it, ``export`` hands nothing to anybody but the young person, ``import`` takes no
special data and advances nothing. One vault holds a case for every state; each command goes over
all of them at once, in this process; that they run as a program is tried elsewhere.
"""

import subprocess
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.words import explain, word
from tests.commands.conftest import Practice, asked, own_account
from tests.commands.gatehall import HEALTH, STATES, Hall, draft, furnished

SECRET = "Trägt ein Hörgerät."


@pytest.fixture(scope="module")
def hall(made: Practice, tmp_path_factory: pytest.TempPathFactory) -> Hall:
    """The vault with a signed sheet for every state."""
    return furnished(made, tmp_path_factory.mktemp("hall"))


def answered(hall: Hall, *command: str | Path) -> Mapping[str, object]:
    """Run a command on the hall in this process."""
    with own_account(hall.practice.vault.parent / "account"):
        answer = asked(*command, *hall.practice.way_in)
    return {"code": answer.code, **answer.data}


def test_no_reason_is_left_out() -> None:
    tried = {reason for one in STATES.values() for reason in (one.case, one.recipient)}
    tried |= {reason for one in STATES.values() for reason in one.closed.values()}
    elsewhere = {Reason.DEPUTY_NOT_NAMED, Reason.LEGAL_GROUND, Reason.SUPPORT_ENDED}
    elsewhere |= {Reason.COVERED}
    assert (tried - {None}) | elsewhere == set(Reason)


def test_list_names_the_reason(hall: Hall) -> None:
    items = answered(hall, "list", "cases")["items"]
    assert isinstance(items, list)
    listed = {item["family_name"]: item["consent"] for item in items}
    expected = {
        f"Stand{name}": (state.case or Reason.COVERED).value for name, state in STATES.items()
    }
    assert {name: listed[name] for name in expected} == expected
    assert listed["García Fernández"] == Reason.RENEWAL_NEEDED.value


def test_export_hands_out_what_is_covered_and_the_young_person_their_own(
    hall: Hall, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    answer = answered(hall, "export", "sheets", "--conference", str(hall.conference), "--out", out)
    assert answer["code"] == 0
    found = {
        (one["what"].partition(" (")[0], one["what"].rpartition(": ")[2], one["why"])
        for one in answer["withheld"]  # type: ignore[attr-defined] # a list of objects
    }
    expected = set()
    for at, state in enumerate(STATES.values(), 1):
        whole = state.case or state.recipient
        if whole is not None:
            expected.add((f"Fallblatt {at}", "das ganze Blatt", explain(whole).finding))
        for category, reason in state.closed.items():
            expected.add((f"Fallblatt {at}", word(category), explain(reason).finding))
    assert found == expected
    names = sorted(path.name for path in out.iterdir())
    own = [name for name in names if name.endswith("Junger-Mensch.pdf")]
    assert len(own) == len(STATES)
    covered = [one for one in STATES.values() if not (one.case or one.recipient)]
    assert len(names) - len(own) == len(covered)


def test_minutes_have_the_lines_of_what_is_covered_only(hall: Hall, tmp_path: Path) -> None:
    out = tmp_path / "out"
    answer = answered(hall, "export", "minutes", "--conference", str(hall.conference), "--out", out)
    assert answer["code"] == 0
    read = "".join(
        subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout
        for path in out.iterdir()
    )
    assert "Fassung ohne Fallzeilen" in read
    shown = {name for name, number in hall.numbers.items() if number in read}
    assert shown == {name for name, one in STATES.items() if not (one.case or one.recipient)}


def row(name: str, health: str = "") -> str:
    """Return a line of a spreadsheet about somebody who is known."""
    young = draft(name)
    assert young.born_on
    return (
        f"{young.family_name};{young.given_name};{young.born_on:%d.%m.%Y};Musterbach;"
        f"Agentur für Arbeit Rurtal;Otto;{date.today():%d.%m.%Y};Anlass;Frage?;Ziel;Stärken;B;ja;"
        f"{health}\n"
    )


HEADINGS = (
    "Familienname;Vorname;Geburtsdatum;Wohnort;Meldende Stelle;Meldende Fachkraft;Datum der "
    "Meldung;Anlass;Fragestellung;Ziel in eigenen Worten;Stärken;Dringlichkeit;"
    "Teilnahmewunsch;gesundheitliche Einschränkungen\n"
)


def test_import_takes_special_data_only_where_it_is_covered(hall: Hall, tmp_path: Path) -> None:
    file = tmp_path / "fälle.csv"
    file.write_text(HEADINGS + "".join(row(name, SECRET) for name in STATES), encoding="utf-8")
    answer = answered(hall, "import", file)
    assert answer["code"] == 1
    assert set(answer) == {"code", "new", "changed", "doubtful", "refused"}
    assert SECRET not in str(answer)
    refused = answer["refused"]
    assert isinstance(refused, list)
    for one in refused:
        assert set(one) == {"file", "sheet", "row", "cell", "kind", "reason"}
        assert one["file"] == str(file)
    rows = {one["row"] for one in refused}
    barred = {
        at
        for at, state in enumerate(STATES.values(), 2)
        if state.case is not None or HEALTH in state.closed
    }
    assert barred <= rows
    with own_account(hall.practice.vault.parent / "account"), hall.practice.desk() as desk:
        for name in STATES:
            (line,) = desk.case_lists.lines(desk.case_lists.find(draft(name).family_name))
            assert line.number == hall.numbers[name]


def test_import_advances_no_case(practice: Practice, tmp_path: Path) -> None:
    file = tmp_path / "neu.csv"
    file.write_text(HEADINGS + row("Letzter"), encoding="utf-8")
    dry = asked("import", file, "--dry-run", *practice.way_in)
    assert dry.code == 0, dry.lines
    with practice.desk() as desk:
        assert not desk.case_lists.find(draft("Letzter").family_name)
    answer = asked("import", file, *practice.way_in)
    assert answer.code == 0, answer.lines
    assert isinstance(answer.data["new"], list)
    assert len(answer.data["new"]) == 1
    listed = asked("list", "cases", *practice.way_in).data["items"]
    assert isinstance(listed, list)
    found = [item for item in listed if item["family_name"].startswith("Stand")]
    assert [(item["state"], item["consent"]) for item in found] == [
        (CaseState.DRAFT.value, Reason.NO_CONSENT.value)
    ]


def test_import_is_all_or_nothing(practice: Practice, tmp_path: Path) -> None:
    good, bad = tmp_path / "gut.csv", tmp_path / "schlecht.csv"
    good.write_text(HEADINGS + row("Letzter"), encoding="utf-8")
    young = draft("Ohne")
    bad.write_text((HEADINGS + row("Ohne")).replace(f"{young.born_on:%d.%m}", "31.02"))
    answer = asked("import", good, bad, *practice.way_in)
    assert answer.code == 1
    with practice.desk() as desk:
        assert not desk.case_lists.find("Stand")


def test_answer_to_whoever_asks_what_is_held_needs_no_consent(hall: Hall, tmp_path: Path) -> None:
    out = tmp_path / "out"
    answer = answered(hall, "export", "access", "--case", hall.numbers["Widerrufen"], "--out", out)
    assert answer["code"] == 0
    files = answer["files"]
    assert isinstance(files, list)
    assert len(files) == 2
