"""One, two, four and eight signatures: poppler, OpenSSL and our own examination agree."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from pyhanko.pdf_utils.reader import PdfFileReader

from ilja_desktop.documents.check import check
from ilja_desktop.documents.minutes import profile, render
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.signing.envelope import Envelope
from ilja_desktop.documents.signing.verify import verify
from ilja_desktop.domain.disclosure import Edition
from ilja_desktop.domain.verification import Doubt
from tests.documents.papers import MINUTES_COPY
from tests.documents.sheets import NOW, Office, new_office, reader
from tests.documents.signers import (
    BY_HAND,
    PEOPLE,
    Signed,
    cades_holds,
    trusting,
)

COUNTS = (1, 2, 4, 8)


@pytest.fixture(scope="module")
def trust(office: Office, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return trusting(office, tmp_path_factory.mktemp("trust"))


def envelopes(pdf: bytes) -> list[Envelope]:
    found = PdfFileReader(io.BytesIO(pdf)).embedded_signatures
    ranges = [tuple(int(number) for number in each.byte_range) for each in found]
    return [Envelope(pdf, (first, size, second, rest)) for first, size, second, rest in ranges]


@pytest.mark.parametrize("count", COUNTS)
def test_all_three_agree(count: int, all_signed: Signed, trust: Path, tmp_path: Path) -> None:
    pdf = all_signed.after(count)
    file = tmp_path / "protokoll.pdf"
    file.write_bytes(pdf)
    said = reader("pdfsig", "-nssdir", f"sql:{trust}", file)
    assert re.findall(r"Signature Validation: (.*)", said) == ["Signature is Valid."] * count
    assert re.findall(r"Certificate Validation: (.*)", said) == ["Certificate is Trusted."] * count
    assert said.count("Total document signed") == 1
    each = envelopes(pdf)
    assert [cades_holds(envelope, trust.parent) for envelope in each] == [True] * count
    found = verify(pdf, [all_signed.office.authority], now=NOW, record=all_signed.record(count))
    assert found.ok
    assert len(found.signers) == count
    assert check(pdf, Profile.ARCHIVE) == ()


@pytest.mark.parametrize(
    ("edition", "made_for", "attached"),
    [(Edition.COURT, Profile.EXTRACT, 0), (Edition.ARCHIVE, Profile.ARCHIVE, 1)],
)
def test_editions_conform_and_carry_what_they_say(
    edition: Edition, made_for: Profile, attached: int, office: Office
) -> None:
    assert profile(MINUTES_COPY, edition) is made_for
    pdf = office.sign(render(MINUTES_COPY, NOW, edition))
    assert check(pdf, made_for) == ()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert len(opened.attachments) == attached


def test_no_signature_holds_for_another_office(all_signed: Signed, tmp_path: Path) -> None:
    trusting(new_office(), tmp_path)
    assert not any(cades_holds(envelope, tmp_path) for envelope in envelopes(all_signed.after(2)))


def test_the_page_says_which_is_which(all_signed: Signed, tmp_path: Path) -> None:
    file = tmp_path / "protokoll.pdf"
    file.write_bytes(all_signed.after(8))
    shown = " ".join(reader("pdftotext", "-layout", file, "-").split())
    assert shown.count("Elektronisch signiert am") == len(PEOPLE)
    assert shown.count("Von Hand am Bildschirm gezeichnet am") == 1
    assert "ohne Gewähr für die Hand" in shown
    assert all_signed.check_code in shown
    by_certificate = reader("pdfsig", "-nocert", file)
    assert BY_HAND not in by_certificate.replace(f"Hand: {BY_HAND}", "")
    assert by_certificate.count("Signer Certificate Common Name") == len(PEOPLE) + 1


def test_what_was_signed_before_stays_byte_for_byte(all_signed: Signed) -> None:
    for one, later in zip(all_signed.stages, all_signed.stages[1:], strict=False):
        assert later.startswith(one)


def test_a_file_of_fewer_signatures_is_told_from_a_foreign_one(all_signed: Signed) -> None:
    authorities = [all_signed.office.authority]
    for count in (1, 2, 3):
        found = verify(all_signed.after(count), authorities, now=NOW, record=all_signed.record(4))
        assert found.reasons == (Doubt.ROLLED_BACK,)
    longer = verify(all_signed.after(5), authorities, now=NOW, record=all_signed.record(4))
    assert longer.reasons == (Doubt.NOT_AS_RECORDED,)


def test_record_knows_fields_certificates_and_data(all_signed: Signed) -> None:
    record = all_signed.record(2)
    pdf, authorities = all_signed.after(2), [all_signed.office.authority]
    for other, doubt in (
        (replace(record, fields=("moderation", "kenntnis-2")), Doubt.OTHER_SIGNERS),
        (replace(record, signers=record.signers[:1]), Doubt.OTHER_SIGNERS),
        (replace(record, signers=record.signers[::-1]), Doubt.OTHER_SIGNERS),
        (replace(record, check_code="AAAA-AAAA-AAAA"), Doubt.OTHER_DATA),
    ):
        assert verify(pdf, authorities, now=NOW, record=other).reasons == (doubt,)
