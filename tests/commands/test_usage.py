"""Wrong usage is explained in German; expected trouble is a sentence, never a traceback."""

import json
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ilja_desktop.commands import usage
from ilja_desktop.commands.options import Command
from ilja_desktop.keys.paperkey import PaperKey
from tests.commands.conftest import ROOT, Practice, asked, program

SIGNED_IN = ("--vault", "/nirgends.ilja", "--user", "x")
QUARTER = ("--from", "2026-01-01", "--to", "2026-03-31")
NO_QUARTER = ("--from", "2026-01-02", "--to", "2026-03-31")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["quatsch"], "gibt es bei BEFEHL nicht. Möglich sind:"),
        (["list"], "Es fehlt: WAS."),
        (["list", "alles"], "gibt es bei WAS nicht"),
        (["list", "cases", "--quatsch"], "Nicht bekannt: --quatsch."),
        (["list", "cases"], "Es fehlt --vault"),
        (["list", "cases", "--vault", "/nirgends.ilja"], "Es fehlt --user"),
        (["list", "cases", "--vault"], "Bei --vault fehlt die Angabe."),
        (["demo"], "Es fehlt: ORDNER."),
        (["demo", "/x", "--cases", "viele"], "keine Anzahl"),
        (["demo", "/x", "--cases", "-1"], "keine Anzahl"),
        (["demo", "/x", "--seed", "eins"], "keine ganze Zahl"),
        (["demo", "/x", "--json=ja"], "nimmt keine Angabe"),
        (["new", "/x.ilja"], "Es fehlt --user"),
        (["import", *SIGNED_IN], "Es fehlt: DATEI."),
        (["verify"], "Es fehlt: DATEI."),
        (["verify", "/x", *SIGNED_IN, "--ca", "/y"], "schließen sich aus"),
        (["export", "minutes", *SIGNED_IN], "Es fehlt: --out."),
        (["export", "summary", *SIGNED_IN, "--out", "/x", "--from", "1.1.26"], "ist kein Tag"),
        (["export", "summary", *SIGNED_IN, "--out", "/x", "--from", "2026-01-01"], "zusammen"),
        (["export", "summary", *SIGNED_IN, "--out", "/x", "--conference", "1"], "--from und --to"),
        (
            ["export", "sheets", *SIGNED_IN, "--out", "/x", *QUARTER],
            "nur bei Zahlen",
        ),
    ],
)
def test_wrong_usage_is_explained_in_german(
    arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        usage.read(arguments)
    printed = capsys.readouterr()
    assert left.value.code == 2
    assert printed.out == ""
    assert printed.err.startswith("Aufruf: ")
    assert sentence in printed.err
    for english in ("usage", "error", "argument", "required", "invalid", "choose"):
        assert english not in printed.err


def test_help_is_german(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--help"], ["export", "--help"]):
        with pytest.raises(SystemExit) as left:
            usage.read(arguments)
        assert left.value.code == 0
        text = capsys.readouterr().out
        for english in ("usage:", "options:", "positional", "show this"):
            assert english not in text


def test_options_may_stand_before_or_behind_the_command() -> None:
    before = usage.read([*SIGNED_IN, "--json", "check"])
    behind = usage.read(["check", *SIGNED_IN, "--json"])
    assert before == behind
    assert before.command is Command.CHECK


def test_without_a_command_the_window_opens() -> None:
    options = usage.read(["--practice"])
    assert (options.command, options.practice) == (None, True)
    locked = usage.read(["--locked", "--vault", "Amt.ilja"])
    assert locked.locked
    assert locked.vault == Path.cwd() / "Amt.ilja"


def test_reading_the_arguments_loads_neither_window_nor_database() -> None:
    code = (
        "import sys, ilja_desktop.__main__ as m; m.usage.read(['--practice']);"
        "print([n for n in sys.modules if n.split('.')[0] in ('PySide6','sqlalchemy','reportlab')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


def test_what_a_library_finds_in_a_signature_is_printed_nowhere(tmp_path: Path) -> None:
    code = (
        "import logging, sys; from ilja_desktop.__main__ import main; main(sys.argv[1:]);"
        "logging.getLogger('pyhanko.sign').error('Common Name: Katharina Otto')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "verify", str(tmp_path / "Protokoll.pdf")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "Protokoll.pdf" in done.stderr
    assert "Otto" not in done.stdout + done.stderr


def test_commands_load_no_window(made: Practice) -> None:
    code = (
        "import sys, ilja_desktop.commands.line;"
        "print([n for n in sys.modules if n.split('.')[0] in ('PySide6','shiboken6')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


def test_a_refusal_is_one_object_and_exit_code_1(made: Practice, tmp_path: Path) -> None:
    wrong = tmp_path / "falsch.txt"
    wrong.write_text("ganz bestimmt nicht dieses\n", encoding="utf-8")
    cases: list[tuple[list[str | Path], str]] = [
        (["list", "cases", "--vault", tmp_path, "--user", "x"], "no_vault"),
        (["list", "cases", "--vault", made.vault, "--user", made.user], "password_not_read"),
        (
            ["check", "--vault", made.vault, "--user", made.user, "--password-file", wrong],
            "wrong_password",
        ),
        (
            ["check", "--vault", made.vault, "--user", made.user, "--password-file", tmp_path],
            "password_not_read",
        ),
        (["demo", made.vault.parent], "folder_not_empty"),
        (["demo", wrong], "folder_not_made"),
        (["verify", tmp_path / "fehlt.pdf"], "file_not_read"),
        (["verify", wrong, "--ca", wrong], "certificate_not_read"),
        (["import", tmp_path / "fehlt.xlsx", *made.way_in], "file_not_read"),
        (["export", "minutes", "--out", wrong, *made.way_in], "folder_not_made"),
        (
            ["export", "minutes", "--out", tmp_path, "--conference", "999", *made.way_in],
            "not_found",
        ),
        (
            ["export", "summary", "--out", tmp_path, *NO_QUARTER, *made.way_in],
            "period_not_whole_quarters",
        ),
    ]
    for arguments, code in cases:
        answer = asked(*arguments)
        assert answer.code == 1
        assert list(answer.data) == ["refused"]
        refused = answer.data["refused"]
        assert isinstance(refused, dict)
        assert set(refused) == {"code", "sentence"}
        assert refused["code"] == code
    left = {path.name for path in tmp_path.iterdir()}
    assert left - {"account"} == {"falsch.txt"}, "beside what the account keeps, nothing"


def test_refusals_are_printed_where_they_belong(tmp_path: Path) -> None:
    plain = program("verify", tmp_path / "fehlt.pdf")
    assert (plain.code, plain.out) == (1, "")
    assert "konnte nicht gelesen werden" in plain.err
    as_json = program("verify", tmp_path / "fehlt.pdf", "--json")
    assert as_json.code == 1
    assert as_json.object()["refused"]["code"] == "file_not_read"


def test_nobody_reading_on_is_no_breakdown(made: Practice) -> None:
    command = [sys.executable, "-m", "ilja_desktop", "list", "cases", *made.way_in]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 1


def _heed_stopping() -> None:
    """Hear Ctrl+C, even where the tests run in the background and were told to ignore it."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
def test_stopping_leaves_nothing_half_done(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    command = [sys.executable, "-m", "ilja_desktop", "demo", str(folder), "--json"]
    command += ["--cases", "50000"]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=_heed_stopping,
    ) as running:
        while not (folder / "Uebung.ilja" / "vault.lock").exists() and running.poll() is None:
            time.sleep(0.05)
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)
    assert err == ""
    assert running.returncode == 1
    assert json.loads(out)["refused"]["code"] == "stopped"
    assert not folder.exists()


def test_new_asks_for_the_key_until_it_is_typed_back(tmp_path: Path) -> None:
    """At a terminal the key is shown once; a wrong one is asked for again."""
    pty = pytest.importorskip("pty", reason="terminals are a matter of POSIX")
    password = tmp_path / "passwort.txt"
    password.write_text("Grünkohl mit Pinkel 7\n", encoding="utf-8")
    vault = tmp_path / "Amt.ilja"
    ours, theirs = pty.openpty()
    command = ["new", str(vault), "--user", "Ö", "--password-file", str(password)]
    with subprocess.Popen(
        [sys.executable, "-m", "ilja_desktop", *command],
        cwd=ROOT,
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        assert running.stderr is not None
        shown = ""
        while "stören nicht" not in shown:
            said = running.stderr.read(1)
            assert said, shown
            shown += said
        groups = shown.partition("AGE-SECRET-KEY-1")[2].partition("Schlüssel")[0]
        os.write(ours, b"falsch\n" + groups.replace("\n", " ").encode() + b"\n")
        out, err = running.communicate(timeout=60)
    assert running.returncode == 0, err
    assert "Mindestens ein Zeichen" in err
    assert "gilt" in out
    assert asked("check", "--vault", vault, "--user", "Ö", "--password-file", password).code == 0


def test_new_makes_a_vault_of_ones_own(tmp_path: Path) -> None:
    password = tmp_path / "passwort.txt"
    password.write_text("\ufeffGrünkohl mit Pinkel 7\r\n", encoding="utf-8")
    vault = tmp_path / "Amt für Jugend.ilja"
    way_in = ("--user", "Şirin Öz", "--password-file", password)
    answer = asked("new", vault, "--office", "Stadt Neuss, Jugendamt", *way_in)
    assert answer.code == 0, answer.lines
    assert set(answer.data) == {"vault", "user", "ca", "recovery_sheet"}
    unfinished = asked("list", "cases", "--vault", vault, *way_in)
    assert unfinished.data["refused"]["code"] == "sheet_due"  # type: ignore[index,call-overload]  # JSON of a refusal
    assert asked("sheet", "--vault", vault, *way_in).code == 1, "nobody is there to type"
    key, paper = tmp_path / "bogen.txt", tmp_path / "bogen.pdf"
    sheet = asked("sheet", "--vault", vault, *way_in, "--recovery-file", key, "--sheet", paper)
    assert sheet.code == 0, sheet.lines
    assert PaperKey.read(key.read_text(encoding="utf-8"))
    assert paper.read_bytes().startswith(b"%PDF-")
    assert [stat.S_IMODE(file.stat().st_mode) for file in (key, paper)] == [0o600, 0o600]
    assert asked("list", "cases", "--vault", vault, *way_in).data == {"items": []}
    again = asked("new", vault, *way_in)
    assert again.code == 1
    nothing = asked("export", "minutes", "--out", tmp_path / "o", "--vault", vault, *way_in)
    assert nothing.lines == (
        "Es wurde noch keine Konferenz abgehalten, deren Unterlagen ausgegeben werden könnten.",
    )
    weak = tmp_path / "kurz.txt"
    weak.write_text("kurz", encoding="utf-8")
    refused = asked("new", tmp_path / "B.ilja", "--user", "x", "--password-file", weak)
    assert refused.code == 1
    assert not (tmp_path / "B.ilja").exists()
