"""The practice run leaves no plain text in home, settings or temp folders, nor in the vault."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.commands.conftest import ROOT

CANARIES = (
    "Gebremedhin",
    "Wójcik-Müller",
    "García Fernández",
    "weckt ihn niemand",
    "Brückner-Yıldız",
    "Langes Stehen ist nicht möglich",
)
FOLDERS = ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


def test_no_plain_text_is_left_anywhere(tmp_path: Path) -> None:
    places = {name: tmp_path / name.lower() for name in FOLDERS}
    for place in places.values():
        place.mkdir()
    environment = {**os.environ, **{name: str(place) for name, place in places.items()}}
    told = json.loads(ask(environment, "demo", str(tmp_path / "demo"), "--json"))
    way_in = ("--vault", told["vault"], "--user", told["user"], "--password-file", "/dev/stdin")
    for kind in ("minutes", "sheets", "summary"):
        out = str(tmp_path / "out")
        ask(environment, "export", kind, "--out", out, *way_in, password=told["password"])
    left = [path for place in (*places.values(), tmp_path / "demo") for path in files(place)]
    assert {path.name for path in left} >= {"vault.hdr", "data-0001.db", "ca.pem"}
    found = [
        (path, canary)
        for path in left
        for canary in CANARIES
        if path.name != "ca.pem"
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
        if canary.encode(encoding) in path.read_bytes()
    ]
    assert not found


def files(place: Path) -> list[Path]:
    """Return all files below a folder."""
    return [path for path in place.rglob("*") if path.is_file()]


def ask(environment: dict[str, str], *arguments: str, password: str = "") -> str:
    """Run the program in an environment of its own."""
    return subprocess.run(
        [sys.executable, "-m", "ilja_desktop", *arguments],
        cwd=ROOT,
        env=environment,
        input=password,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
