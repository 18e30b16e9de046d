"""A copy behind a password: closed without it, and with it the signed copy as it was."""

import io
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pikepdf import PasswordError, Pdf

from ilja_desktop.documents.commitmentlist import render
from ilja_desktop.documents.protected import ATTACHED, protected
from tests.documents.test_commitmentlist import LINE, PAPER

PASSWORD = "Birne Fähre Laterne Moos Ziegel"


def test_only_the_password_opens_it_and_the_copy_inside_is_untouched(tmp_path: Path) -> None:
    content = render(PAPER, datetime(2026, 11, 21, 9, 30, tzinfo=UTC))
    closed = protected(content, PASSWORD)
    assert LINE.owner.encode() not in closed
    for wrong in ("", "Birne"):
        with pytest.raises(PasswordError):
            Pdf.open(io.BytesIO(closed), password=wrong)
    with Pdf.open(io.BytesIO(closed), password=PASSWORD) as opened:
        assert opened.encryption.R == 6
        assert opened.encryption.bits == 256
        assert opened.attachments[ATTACHED].get_file().read_bytes() == content
    path = tmp_path / "copy.pdf"
    path.write_bytes(closed)
    read = ["pdftotext", "-upw", PASSWORD, str(path), "-"]
    shown = subprocess.run(read, capture_output=True, check=True)
    assert LINE.owner in shown.stdout.decode()
