"""Without a display the practice conference is held by the command line alone."""

import json
import sys
from pathlib import Path

import pytest

from installer.console import SetupFailed
from installer.practice import RealProgram, fresh_folder, hold_without_window, report

# Answers as the program does, and writes down what it was told.
PROGRAM = """
import json, pathlib, sys
arguments = sys.argv[1:]
password = ""
if "--password-file" in arguments:
    password = pathlib.Path(arguments[arguments.index("--password-file") + 1]).read_text()
with open("told.jsonl", "a", encoding="utf-8") as told:
    told.write(json.dumps([arguments, password]) + "\\n")
if arguments[0] == "demo":
    folder = pathlib.Path(arguments[1])
    folder.mkdir()
    print(json.dumps({"vault": str(folder / "Uebung.ilja"), "user": "Şirin Öz",
                      "password": "lang genug für hier", "ca": str(folder / "ca.pem")}))
elif password != "lang genug für hier":
    print(json.dumps({"refused": {"code": "wrong_password", "sentence": "Falsches Passwort."}}))
    sys.exit(1)
else:
    kind = arguments[1]
    print(json.dumps({"files": [{"path": f"/x/{kind}.pdf", "kind": kind, "sha256": "00"}],
                      "withheld": [{"what": "Blatt 2", "why": "keine Einwilligung"}]}))
"""


@pytest.fixture
def program(tmp_path: Path) -> RealProgram:
    root = tmp_path / "project"
    (root / "ilja_desktop").mkdir(parents=True)
    (root / "ilja_desktop" / "__main__.py").write_text(PROGRAM, encoding="utf-8")
    return RealProgram(Path(sys.executable), root)


@pytest.fixture
def here(tmp_path: Path) -> Path:
    here = tmp_path / "here"
    here.mkdir()
    return here


def test_conference_is_held_and_its_documents_are_named(
    program: RealProgram, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hold_without_window(program, here)
    told = [json.loads(line) for line in (program.root / "told.jsonl").read_text().splitlines()]
    folder = here / "ilja-uebung"
    assert told[0] == [["demo", str(folder), "--json"], ""]
    assert [arguments[:2] for arguments, _ in told[1:]] == [
        ["export", "minutes"],
        ["export", "sheets"],
        ["export", "summary"],
    ]
    for arguments, _ in told[1:]:
        assert arguments[2:4] == ["--out", str(folder / "dokumente")]
        assert arguments[4:8] == ["--vault", str(folder / "Uebung.ilja"), "--user", "Şirin Öz"]
    printed = capsys.readouterr().out
    assert printed.startswith("Kein Bildschirm gefunden:")
    assert "./ilja-uebung/dokumente/." in printed
    for kind in ("minutes", "sheets", "summary"):
        assert f"Erstellt: /x/{kind}.pdf\n" in printed
    assert "Zurückgehalten: Blatt 2, keine Einwilligung" in printed
    assert list(here.rglob("*")) == [folder]


def test_a_refusal_is_passed_on_in_its_own_words(program: RealProgram) -> None:
    with pytest.raises(SetupFailed, match=r"^Falsches Passwort\.$"):
        program.ask("export", "minutes", "--password-file", "/dev/stdin", password="falsch")


def test_a_program_that_breaks_down_is_no_success(program: RealProgram) -> None:
    (program.root / "ilja_desktop" / "__main__.py").write_text("print('{}'); raise SystemExit(3)")
    with pytest.raises(SetupFailed, match="unerwartet beendet"):
        program.ask("demo")


def test_an_earlier_practice_is_never_touched(here: Path) -> None:
    assert fresh_folder(here).name == "ilja-uebung"
    (here / "ilja-uebung").mkdir()
    (here / "ilja-uebung-2").touch()
    assert fresh_folder(here).name == "ilja-uebung-3"


def test_report_bears_with_answers_that_lack_a_part() -> None:
    assert report({}) == []
    assert report({"files": [], "withheld": ["Wartezeit"]}) == ["Zurückgehalten: Wartezeit"]
