"""Checkpoints in their public form, and the code that stands on paper."""

from __future__ import annotations

import base64
import hashlib
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.keys import checkpoint
from ilja_desktop.keys.checkpoint import CODE_LETTERS, Checkpoint
from ilja_desktop.keys.header import VaultId
from ilja_desktop.keys.identity import Identity
from ilja_desktop.keys.merkle import TreeHead

VAULT = VaultId("0123456789abcdef" * 2)
ANNA, EMRE = Identity.generate(), Identity.generate()
KEYS = (EMRE.public.spk, ANNA.public.spk)
POINT = Checkpoint(VAULT, TreeHead(1368, bytes(range(32))))
NOTE = checkpoint.sign(POINT, ANNA)


def test_a_note_has_the_public_form() -> None:
    lines = NOTE.split("\n")
    assert lines[:3] == [
        "ilja-desktop/0123456789abcdef0123456789abcdef",
        "1368",
        "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
    ]
    assert lines[3] == ""
    assert lines[4].startswith(f"— {lines[0]} ")
    assert lines[5:] == [""]
    signature = base64.b64decode(lines[4].rpartition(" ")[2])
    assert signature[:4] == hashlib.sha256(ANNA.public.spk).digest()[:4]


def test_openssl_verifies_a_checkpoint(tmp_path: Path) -> None:
    text, _, line = NOTE.rpartition("\n\n")
    key, message, signature = (tmp_path / name for name in ("key.der", "message", "signature"))
    key.write_bytes(ANNA.public.spk)
    message.write_text(text + "\n", encoding="utf-8")
    signature.write_bytes(base64.b64decode(line.split()[2])[4:])
    command = ["openssl", "dgst", "-sha256", "-keyform", "DER", "-verify", str(key)]
    command += ["-signature", str(signature), str(message)]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0


def test_whoever_signed_is_found_among_others() -> None:
    assert checkpoint.read(NOTE, VAULT, KEYS) == POINT
    both = NOTE + checkpoint.sign(POINT, EMRE).rpartition("\n\n")[2]
    assert checkpoint.read(both, VAULT, [EMRE.public.spk]) == POINT


@pytest.mark.parametrize(
    "altered",
    [
        NOTE.replace("1368", "1367"),
        NOTE.replace("1368", "01368"),
        NOTE.replace("\n\n", "\n"),
        NOTE.replace("AAEC", "AAED"),
        NOTE.replace("— ", "- "),
        NOTE.replace("0123456789abcdef", "fedcba9876543210"),
        NOTE.removesuffix("\n")[:-8] + "\n",
        "",
        "\n\n",
        NOTE + "x" * checkpoint.LONGEST,
    ],
)
def test_an_altered_note_is_refused(altered: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        checkpoint.read(altered, VAULT, KEYS)


def test_strangers_and_other_logs_are_refused() -> None:
    with pytest.raises(ValueError, match="nobody known"):
        checkpoint.read(NOTE, VAULT, [EMRE.public.spk])
    with pytest.raises(ValueError, match="this log"):
        checkpoint.read(NOTE, VaultId("f" * 32), KEYS)


@given(st.text(max_size=200))
def test_any_text_is_refused_without_a_bug(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        checkpoint.read(text, VAULT, KEYS)


def test_a_code_survives_paper_and_hand() -> None:
    code = POINT.code()
    assert len(code) == 16
    assert checkpoint.grouped(code).count("-") == 3
    assert checkpoint.normal_code(checkpoint.grouped(code)) == code
    assert checkpoint.normal_code(f" {code[:8].lower()} {code[8:]}") == code
    on_paper = code.replace("0", "o").replace("1", "l")
    assert checkpoint.normal_code(on_paper) == code


def test_every_state_has_a_code_of_its_own() -> None:
    points = [Checkpoint(VAULT, TreeHead(size, bytes(32))) for size in range(200)]
    points += [Checkpoint(VaultId("f" * 32), TreeHead(1, bytes(32)))]
    assert len({point.code() for point in points}) == len(points)


def test_nearly_every_slip_is_noticed() -> None:
    code, unnoticed, tried = POINT.code(), 0, 0
    for at in range(len(code)):
        for letter in CODE_LETTERS.replace(code[at], ""):
            tried += 1
            try:
                checkpoint.normal_code(code[:at] + letter + code[at + 1 :])
            except ValueError:
                continue
            unnoticed += 1
    assert unnoticed < tried / 16


@pytest.mark.parametrize("typed", ["", "ABCD", "0" * 17, "?" * 16])
def test_what_is_no_code_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="code"):
        checkpoint.normal_code(typed)
