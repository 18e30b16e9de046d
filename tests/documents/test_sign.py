"""Signatures as other programs see them: poppler with NSS, MuPDF, OpenSSL."""

from __future__ import annotations

import re
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest

from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.signing.envelope import last_envelope
from ilja_desktop.documents.signing.sign import CertificateNotValid, Signature, sign
from ilja_desktop.keys.certificate import to_pem
from tests.documents.sheets import FIELD, NOW, Office, case_sheet, new_office, printed, reader

GOOD = ["Signature is Valid.", "Certificate is Trusted."]


@pytest.fixture
def trust(office: Office, tmp_path: Path) -> Path:
    """A certificate store of NSS that trusts the office."""
    store, pem = tmp_path / "nss", tmp_path / "ca.pem"
    store.mkdir()
    pem.write_text(to_pem(office.authority))
    reader("certutil", "-N", "-d", f"sql:{store}", "--empty-password")
    reader("certutil", "-A", "-d", f"sql:{store}", "-n", "amt", "-t", "C,C,C", "-i", pem)
    return store


def test_poppler_takes_it_as_valid_and_trusted(signed_file: Path, trust: Path) -> None:
    said = reader("pdfsig", "-nssdir", f"sql:{trust}", signed_file)
    assert re.findall(r"Validation: (.*)", said) == GOOD
    assert "Total document signed" in said
    assert "ETSI.CAdES.detached" in said
    assert "Magdalena Świątek" in said


def test_poppler_does_not_know_the_office_by_itself(signed_file: Path, tmp_path: Path) -> None:
    store = tmp_path / "leer"
    store.mkdir()
    reader("certutil", "-N", "-d", f"sql:{store}", "--empty-password")
    said = reader("pdfsig", "-nssdir", f"sql:{store}", signed_file)
    assert "Certificate is Trusted" not in said


def test_mupdf_takes_it_as_unchanged(signed_file: Path) -> None:
    said = reader("mutool", "sign", "-v", signed_file)
    assert "The document is unchanged since signing." in said


def test_openssl_takes_it_as_cades(signed: bytes, office: Office, tmp_path: Path) -> None:
    envelope = last_envelope(signed)
    first, size, second, rest = envelope.ranges
    (tmp_path / "c.der").write_bytes(envelope.signature())
    (tmp_path / "c.bin").write_bytes(signed[first : first + size] + signed[second : second + rest])
    (tmp_path / "ca.pem").write_text(to_pem(office.authority))
    command = (
        f"openssl cms -verify -cades -binary -inform DER -purpose any -attime "
        f"{int(NOW.timestamp())} -in c.der -content c.bin -CAfile ca.pem -out out.bin"
    )
    done = subprocess.run(
        command.split(), cwd=tmp_path, capture_output=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert b"CAdES Verification successful" in done.stderr


def test_signed_file_is_sound_and_shows_who_signed(signed_file: Path) -> None:
    assert "No syntax or stream encoding errors" in reader("qpdf", "--check", signed_file)
    shown = reader("pdftotext", signed_file, "-")
    assert "Elektronisch signiert am 12. November 2026 um 15:05 Uhr" in shown


def test_several_persons_sign_one_after_the_other(trust: Path, tmp_path: Path) -> None:
    office = new_office(person="Ayşe Yıldız")
    paper = case_sheet(Profile.EXTRACT)
    paper.signature("zweite", "Ayşe Yıldız", "Jobcenter")
    once = new_office().sign(printed(paper))
    twice = office.sign(once, field="zweite", certify=False)
    file = tmp_path / "zwei.pdf"
    file.write_bytes(twice)
    said = reader("pdfsig", "-nssdir", f"sql:{trust}", file)
    assert said.count("Signature is Valid.") == 2


def test_certificate_has_to_be_valid_then(extract: bytes, office: Office) -> None:
    signature = Signature(field=FIELD, role="Moderation")
    for moment in (NOW - timedelta(days=30), NOW + timedelta(days=365 * 20)):
        with pytest.raises(CertificateNotValid) as refused:
            sign(extract, signature, office.identity, now=moment)
        assert refused.value.name == "Magdalena Świątek"


def test_field_has_to_be_there_and_empty(extract: bytes, signed: bytes, office: Office) -> None:
    with pytest.raises(ValueError, match="no empty signature field"):
        office.sign(extract, field="andere")
    with pytest.raises(ValueError, match="no empty signature field"):
        office.sign(signed)
