"""Backing up and restoring from the command line, as its users do it."""

from __future__ import annotations

from pathlib import Path

import pytest

from ilja_desktop.keys import vault as keys
from ilja_desktop.keys.recovery import confirm_recovery, make_recovery
from ilja_desktop.keys.vault import Unlocked
from tests.builders import PASSWORD, TODAY
from tests.commands.conftest import asked, program


@pytest.fixture
def who(tmp_path: Path) -> tuple[str | Path, ...]:
    file = tmp_path / "password.txt"
    file.write_text(PASSWORD + "\n", encoding="utf-8")
    return "--user", "KO", "--password-file", file


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "Stick"


@pytest.fixture
def sheet(unlocked: Unlocked, tmp_path: Path) -> Path:
    draft = make_recovery(unlocked, TODAY)
    confirm_recovery(unlocked, draft, draft.key.text)
    file = tmp_path / "bogen.txt"
    file.write_text("# Bogen\n" + "\n".join(draft.key.groups), encoding="utf-8")
    return file


def backup(unlocked: Unlocked, who: tuple[str | Path, ...], stick: Path) -> Path:
    answer = asked("backup", "--to", stick, "--vault", unlocked.folder, *who)
    assert answer.code == 0, answer.lines
    return Path(str(answer.data["backup"]))


def test_there_and_back_by_the_former_vault(
    unlocked: Unlocked, who: tuple[str | Path, ...], sheet: Path, stick: Path, tmp_path: Path
) -> None:
    done = program("backup", "--to", stick, "--vault", unlocked.folder, *who, "--json")
    assert done.code == 0
    said = done.object()
    assert (said["verified"], said["recovery_sheet"]) == (True, True)
    to = tmp_path / "Neu.ilja"
    restored = program(
        "restore", said["backup"], "--to", to, "--vault", unlocked.folder, *who, "--json"
    )
    assert restored.object()["vault"] == str(to)
    # One person alone does not decide that this account goes on with an older version.
    checked = asked("check", "--vault", to, *who)
    assert checked.code == 1
    assert "wer hat sie eingespielt" in checked.lines[0] or "Fortsetzung" in checked.lines[0]


def test_by_the_sheet_somebody_gets_a_new_password(
    unlocked: Unlocked, who: tuple[str | Path, ...], sheet: Path, stick: Path, tmp_path: Path
) -> None:
    made = backup(unlocked, who, stick)
    answer = asked("restore", made, "--to", tmp_path / "Ablage", "--recovery-file", sheet)
    assert answer.code == 0, answer.lines
    folder = Path(str(answer.data["vault"]))
    assert folder.parent == tmp_path / "Ablage"
    assert answer.data["user"] == "KO"
    assert keys.unlock(folder, "KO", str(answer.data["password"])).administrator


def test_by_the_sheet_with_a_chosen_password(
    unlocked: Unlocked, who: tuple[str | Path, ...], sheet: Path, stick: Path, tmp_path: Path
) -> None:
    made = backup(unlocked, who, stick)
    to = tmp_path / "Neu.ilja"
    answer = asked("restore", made, "--to", to, "--recovery-file", sheet, *who)
    assert "password" not in answer.data
    assert asked("list", "cases", "--vault", to, *who).data["refused"]["code"] == "sheet_due"  # type: ignore[index,call-overload]  # JSON of a refusal
    new = asked("sheet", "--vault", to, *who, "--recovery-file", tmp_path / "neu.txt")
    assert new.code == 0, new.lines
    assert asked("list", "cases", "--vault", to, *who).code == 0


def test_refusals_make_nothing(
    unlocked: Unlocked, who: tuple[str | Path, ...], sheet: Path, stick: Path, tmp_path: Path
) -> None:
    made = backup(unlocked, who, stick)
    to = tmp_path / "Neu.ilja"
    picture = tmp_path / "Urlaub.jpg"
    picture.write_bytes(b"\xff\xd8" * 4000)
    for code, arguments in {
        "backup_damaged": (picture, "--recovery-file", sheet),
        "backup_not_read": (tmp_path / "fehlt", "--recovery-file", sheet),
        "recovery_file_not_read": (made, "--recovery-file", tmp_path / "fehlt"),
        "recovery_key_mistyped": (made, "--recovery-file", picture.with_name("password.txt")),
        "not_found": (made, "--recovery-file", sheet, "--user", "XY"),
    }.items():
        answer = asked("restore", arguments[0], "--to", to, *arguments[1:])
        assert answer.code == 1
        assert answer.data["refused"]["code"] == code  # type: ignore[index,call-overload]  # JSON of a refusal
        assert not to.exists()


def test_a_taken_place_is_refused(
    unlocked: Unlocked, who: tuple[str | Path, ...], sheet: Path, stick: Path
) -> None:
    made = backup(unlocked, who, stick)
    answer = asked("restore", made, "--to", unlocked.folder, "--vault", unlocked.folder, *who)
    assert answer.code == 1
    assert asked("check", "--vault", unlocked.folder, *who).code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("backup",),
        ("backup", "--to", "x"),
        ("restore", "x"),
        ("restore", "x", "--to", "y"),
        ("restore", "x", "--to", "y", "--user", "KO"),
        ("restore", "x", "--to", "y", "--user", "KO", "--vault", "z", "--recovery-file", "w"),
    ],
)
def test_wrong_usage_is_explained(arguments: tuple[str, ...]) -> None:
    done = program(*arguments)
    assert done.code == 2
    assert "Aufruf:" in done.err
