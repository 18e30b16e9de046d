"""A conference held in the window leaves no plain text but in the files somebody saved."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path

from ilja_desktop.keys.vault import Unlocked
from tests.house.source import ROOT

FOLDERS = ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
NAMES = ("Wójcik-Müller", "Al-Khatib", "Brückner-Yıldız", "Langes Stehen")
SYSTEM_TEMP = ("/tmp", "/var/tmp", "/dev/shm")
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


def test_nothing_readable_is_left_behind(practice_template: Unlocked, tmp_path: Path) -> None:
    places = {name: tmp_path / name.lower() for name in FOLDERS}
    for place in places.values():
        place.mkdir()
    vault = places["XDG_DATA_HOME"] / "ilja-desktop" / "Uebung.ilja"
    shutil.copytree(practice_template.folder, vault)
    out = tmp_path / "out"
    out.mkdir()
    said = f"Kanarie{uuid.uuid4().hex}"
    before = set(system_temp())
    hold(places, out, said)
    assert said in text_of(next(out.iterdir()))
    left = [file for place in places.values() for file in files(place)]
    assert {file.name for file in left} >= {"vault.hdr", "data-0001.db", "fenster.ini"}
    assert readable(left, (*NAMES, said)) == []
    new = [file for entry in set(system_temp()) - before for file in files(entry)]
    assert readable(new, (said,)) == []


def hold(places: dict[str, Path], out: Path, said: str) -> None:
    """Hold a conference in a process of its own."""
    subprocess.run(
        [sys.executable, "-m", "tests.journeys.holder", str(out), said],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **{n: str(p) for n, p in places.items()}},
        capture_output=True,
        text=True,
        check=True,
    )


def readable(found: list[Path], words: tuple[str, ...]) -> list[tuple[Path, str]]:
    """Return where which words can be read."""
    return [
        (file, word)
        for file in found
        for content in (file.read_bytes(),)
        for word in words
        if any(word.encode(encoding) in content for encoding in ENCODINGS)
    ]


def files(place: Path) -> list[Path]:
    """Return a file, or all files below a folder, as far as they can be read."""
    found = place.rglob("*") if place.is_dir() else [place]
    return [file for file in found if file.is_file() and os.access(file, os.R_OK)]


def system_temp() -> Iterator[Path]:
    """Return what lies in the system's folders for temporary files, but what tests keep there."""
    for folder in map(Path, SYSTEM_TEMP):
        if folder.is_dir():
            yield from (one for one in folder.iterdir() if not one.name.startswith("pytest-"))


def text_of(file: Path) -> str:
    """Return the text of a PDF as poppler reads it."""
    read = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, text=True, check=True)
    return "".join(read.stdout.split())
