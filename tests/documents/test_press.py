"""Printing is repeatable, and leaves no trace beside the bytes it returns."""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from tests.documents.sheets import NOW, SOURCE, Office, case_sheet, new_paper, printed

AGAIN = """
import hashlib
from ilja_desktop.documents.pdfprofile import Profile
from tests.documents.sheets import case_sheet, printed
for profile in Profile:
    print(hashlib.sha256(printed(case_sheet(profile))).hexdigest())
"""

TRACED = """
import os, sys
from tests.documents.sheets import case_sheet, new_office, printed, NOW
from ilja_desktop.documents.signing.verify import verify
office = new_office()
office.sign(printed(case_sheet()))
opened = []
def watch(event, arguments):
    writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & (
        os.O_WRONLY | os.O_RDWR | os.O_CREAT
    )
    if writes or event in ("socket.connect", "socket.getaddrinfo", "tempfile.mkstemp",
                           "tempfile.mkdtemp", "os.mkdir", "os.rename", "subprocess.Popen"):
        opened.append((event, str(arguments)))
sys.addaudithook(watch)
signed = office.sign(printed(case_sheet()))
assert verify(signed, [office.authority], now=NOW).ok
print(opened)
"""


def elsewhere(script: str, folder: Path) -> str:
    """Return what a script prints in a process of its own, told to write no byte code."""
    root = Path(__file__).resolve().parents[2]
    environment = {"PYTHONPATH": str(root), "HOME": str(folder), "TMPDIR": str(folder)}
    done = subprocess.run(
        [sys.executable, "-B", "-c", script],
        capture_output=True,
        check=True,
        timeout=120,
        cwd=root,
        env=environment,
    )
    return done.stdout.decode()


def test_same_input_gives_the_same_bytes_in_another_process(tmp_path: Path) -> None:
    here = [hashlib.sha256(printed(case_sheet(profile))).hexdigest() for profile in Profile]
    assert elsewhere(AGAIN, tmp_path).split() == here


def test_nothing_is_written_and_nothing_connected(tmp_path: Path) -> None:
    assert elsewhere(TRACED, tmp_path).strip() == "[]"
    assert list(tmp_path.rglob("*")) == []


@pytest.mark.parametrize("profile", [Profile.EXTRACT, Profile.FORM, Profile.ANONYMOUS])
def test_source_goes_only_where_it_may(profile: Profile) -> None:
    with pytest.raises(ValueError, match="source"):
        press(new_paper(profile), now=NOW, source=SOURCE)
    with pytest.raises(ValueError, match="source"):
        press(new_paper(Profile.ARCHIVE), now=NOW)


def test_moment_is_the_one_given(extract: bytes) -> None:
    with pikepdf.open(io.BytesIO(extract)) as opened:
        assert str(opened.docinfo.CreationDate) == "D:20261112140500+00'00'"
        assert b"2026-11-12T14:05:00+00:00" in opened.Root.Metadata.read_bytes()


def test_signing_leaves_the_description_alone(extract: bytes, signed: bytes) -> None:
    with pikepdf.open(io.BytesIO(extract)) as before, pikepdf.open(io.BytesIO(signed)) as after:
        assert after.Root.Metadata.read_bytes() == before.Root.Metadata.read_bytes()
        assert str(after.docinfo.ModDate) == str(before.docinfo.ModDate)
        assert "/Version" not in after.Root


def test_signing_only_appends(extract: bytes, office: Office) -> None:
    assert office.sign(extract).startswith(extract)
