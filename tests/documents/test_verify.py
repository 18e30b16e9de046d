"""Only what is proven in full is confirmed; every change and every stranger is refused."""

from __future__ import annotations

import io
import random
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

import pikepdf
import pytest
from asn1crypto import cms
from asn1crypto.core import OctetString
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Dictionary, Name, String
from pyhanko.pdf_utils.generic import NameObject, NumberObject, TextStringObject, pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.signing.envelope import last_envelope
from ilja_desktop.documents.signing.sign import SigningIdentity
from ilja_desktop.documents.signing.verify import Record, verify
from ilja_desktop.domain.certificate import RevocationReason
from ilja_desktop.domain.verification import Doubt, Verification
from ilja_desktop.domain.words.verification import proven
from ilja_desktop.keys.revocation import revoked
from tests.documents.sheets import NOW, QUICK, THOROUGH, Office, case_sheet, new_office, printed

STEP = 211 if QUICK else 1 if THOROUGH else 13
"""Every how-manieth byte is changed; where that begins depends on the seed of the run."""


def record_of(pdf: bytes, office: Office) -> Record:
    return Record(sha256(pdf).digest(), (office.identity.certificate,))


def judged(pdf: bytes, office: Office) -> Verification:
    return verify(pdf, [office.authority], now=NOW)


def test_proven_with_a_record(signed: bytes, office: Office) -> None:
    record = record_of(signed, office)
    verification = verify(signed, [office.authority], now=NOW, record=record)
    assert verification.ok
    assert proven(verification) == (
        "Bestätigt: Die Datei stimmt genau mit dem Verzeichnis überein und ist unverändert seit "
        "der Unterschrift von Magdalena Świątek (Jugendamt Musterstadt) am 12. November 2026 um "
        "15:05 Uhr."
    )


def test_proven_with_the_authority_only(signed: bytes, office: Office) -> None:
    verification = judged(signed, office)
    assert verification.ok
    (signer,) = verification.signers
    assert (signer.name, signer.signed_at) == ("Magdalena Świątek", NOW)
    assert signer.certificate == office.identity.certificate
    assert "der Vergleich mit dem Verzeichnis wurde nicht gemacht." in proven(verification)


def test_revoked_later_stays_proven_and_says_so(signed: bytes, office: Office) -> None:
    gone = revoked([office.identity.certificate], RevocationReason.LEFT, NOW + timedelta(days=1))
    found = verify(
        signed, [office.authority], now=NOW, record=record_of(signed, office), revocations=gone
    )
    assert found.ok
    assert "seit dem 13. November 2026" in proven(found)
    alone = verify(signed, [office.authority], now=NOW, revocations=gone)
    assert alone.ok
    assert "nur der Vergleich mit dem Verzeichnis beweist ihn" in proven(alone)


def test_signed_after_the_revocation_is_refused(signed: bytes, office: Office) -> None:
    gone = revoked([office.identity.certificate], RevocationReason.LEFT, NOW)
    found = verify(signed, [office.authority], now=NOW, revocations=gone)
    assert found.reasons == (Doubt.REVOKED,)
    other = revoked([new_office().identity.certificate], RevocationReason.LEFT, NOW)
    assert verify(signed, [office.authority], now=NOW, revocations=other).ok


def test_unknown_issuer_without_either(signed: bytes) -> None:
    verification = verify(signed, [], now=NOW)
    assert not verification.ok
    assert verification.reasons == (Doubt.ISSUER_UNKNOWN,)
    assert proven(verification).startswith("Nicht bestätigt: Aussteller unbekannt.")


def test_other_office_is_a_stranger(signed: bytes) -> None:
    assert judged(signed, new_office()).reasons == (Doubt.ISSUER_UNKNOWN,)


def test_namesake_with_an_own_authority_is_refused(extract: bytes, office: Office) -> None:
    forged = new_office().sign(extract)
    assert judged(forged, office).reasons == (Doubt.ISSUER_UNKNOWN,)


def test_namesake_that_leaves_the_authority_out_is_refused(extract: bytes, office: Office) -> None:
    stranger = new_office()
    forged = replace(stranger, identity=replace(stranger.identity, chain=())).sign(extract)
    assert judged(forged, office).reasons == (Doubt.ISSUER_UNKNOWN,)


def test_foreign_key_under_a_known_certificate_is_refused(extract: bytes, office: Office) -> None:
    thief = SigningIdentity(new_office().identity.key, office.identity.certificate, ())
    assert not judged(replace(office, identity=thief).sign(extract), office).ok


def test_unsigned_paper_is_not_confirmed(extract: bytes, office: Office) -> None:
    assert judged(extract, office).reasons == (Doubt.NOT_SIGNED,)


def test_first_signature_has_to_close_the_document(extract: bytes, office: Office) -> None:
    assert judged(office.sign(extract, certify=False), office).reasons == (Doubt.NOT_CERTIFIED,)


def test_moment_in_the_future_is_refused(signed: bytes, office: Office) -> None:
    early = verify(signed, [office.authority], now=NOW - timedelta(days=2))
    assert early.reasons == (Doubt.FROM_THE_FUTURE,)


def test_document_outlives_its_certificate(signed: bytes, office: Office) -> None:
    assert verify(signed, [office.authority], now=NOW + timedelta(days=365 * 12)).ok


def test_record_tells_files_and_signers_apart(signed: bytes, extract: bytes) -> None:
    office = new_office()
    other = office.sign(extract)
    record = Record(sha256(signed).digest(), (office.identity.certificate,))
    unlike = verify(other, [office.authority], now=NOW, record=record)
    assert unlike.reasons == (Doubt.NOT_AS_RECORDED,)
    record = Record(sha256(other).digest(), (new_office().identity.certificate,))
    swapped = verify(other, [office.authority], now=NOW, record=record)
    assert swapped.reasons == (Doubt.OTHER_SIGNERS,)
    assert "Verzeichnis" in proven(swapped)


def test_two_signers_are_proven_and_roll_back_shows_in_the_record(office: Office) -> None:
    paper = case_sheet(Profile.EXTRACT)
    paper.signature("zweite", "Magdalena Świątek", "Jobcenter")
    once = office.sign(printed(paper))
    twice = office.sign(once, field="zweite", certify=False)
    assert judged(twice, office).ok
    assert len(judged(twice, office).signers) == 2
    record = Record(sha256(twice).digest(), (office.identity.certificate,) * 2)
    assert verify(twice, [office.authority], now=NOW, record=record).ok
    assert not verify(once, [office.authority], now=NOW, record=record).ok


def test_a_changed_byte_is_refused(signed: bytes, office: Office) -> None:
    accepted = []
    for position in range(random.randrange(STEP), len(signed), STEP):
        changed = bytearray(signed)
        changed[position] ^= (0x01, 0x20, 0x80)[position % 3]
        if judged(bytes(changed), office).ok:
            accepted.append(position)
    assert accepted == []


def test_a_changed_byte_of_the_signature_is_refused(signed: bytes, office: Office) -> None:
    _, size, second, _ = last_envelope(signed).ranges
    accepted = []
    step = 97 if QUICK else 1 if THOROUGH else 23
    for position in range(size - 1 + random.randrange(step), second + 1, step):
        for byte in b"0fF \x00<>" + bytes([signed[position] ^ 0x20]):
            changed = bytearray(signed)
            changed[position] = byte
            if bytes(changed) != signed and judged(bytes(changed), office).ok:
                accepted.append((position, byte))
    assert accepted == []


@settings(max_examples=20 if QUICK else 200, deadline=None)
@given(data=st.data())
def test_cut_grown_or_swapped_file_is_refused(
    signed: bytes, office: Office, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(signed) - 1))
    length = data.draw(st.integers(0, 50))
    inserted = data.draw(st.binary(max_size=50))
    changed = signed[:at] + inserted + signed[at + length :]
    if changed != signed:
        assert not judged(changed, office).ok


def recased(signed: bytes, *, every: bool) -> bytes:
    """Return the file with other letter cases in the digits of its signature."""
    _, size, second, _ = last_envelope(signed).ranges
    place = signed[size:second]
    changed = (
        place.swapcase()
        if every
        else re.sub(rb"[A-F]", lambda digit: digit[0].lower(), place, count=1)
    )
    return signed[:size] + changed + signed[second:]


def test_letter_case_may_not_be_mixed(signed: bytes, office: Office) -> None:
    assert judged(recased(signed, every=False), office).reasons == (Doubt.DISGUISED,)
    record = record_of(signed, office)
    other = recased(signed, every=True)
    assert not verify(other, [office.authority], now=NOW, record=record).ok


def resealed(signed: bytes, change: Callable[[cms.SignedData], None]) -> bytes:
    """Return the file with the unproven part of its signature written anew."""
    envelope = last_envelope(signed)
    content = cms.ContentInfo.load(envelope.signature())
    change(content["content"])
    der: bytes = content.dump(force=True)
    _, size, second, _ = envelope.ranges
    place = b"<" + der.hex().upper().encode().ljust(second - size - 2, b"0") + b">"
    return signed[:size] + place + signed[second:]


def _add_certificate(data: cms.SignedData) -> None:
    extra = new_office().authority
    data["certificates"].append(cms.CertificateChoices.load(extra))


def _set_version(data: cms.SignedData) -> None:
    data["version"] = "v3"


def _add_unsigned(data: cms.SignedData) -> None:
    unsigned = cms.CMSAttributes([cms.CMSAttribute({"type": "content_type", "values": ["data"]})])
    data["signer_infos"][0]["unsigned_attrs"] = unsigned


def _add_content(data: cms.SignedData) -> None:
    data["encap_content_info"]["content"] = OctetString(b"fremd")


@pytest.mark.parametrize("change", [_add_certificate, _set_version, _add_unsigned, _add_content])
def test_nothing_hides_in_the_signature(
    signed: bytes, office: Office, change: Callable[[cms.SignedData], None]
) -> None:
    assert resealed(signed, lambda data: None) == signed
    (doubt,) = judged(resealed(signed, change), office).reasons
    assert doubt in (Doubt.DISGUISED, Doubt.UNREADABLE)


def _appended(signed: bytes, change: Callable[[IncrementalPdfFileWriter], None]) -> bytes:
    writer = IncrementalPdfFileWriter(io.BytesIO(signed))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _lang(writer: IncrementalPdfFileWriter) -> None:
    writer.root[pdf_name("/Lang")] = TextStringObject("en")
    writer.update_root()


def _nothing(writer: IncrementalPdfFileWriter) -> None:
    writer.update_root()


def _rotate(writer: IncrementalPdfFileWriter) -> None:
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    page[pdf_name("/Rotate")] = NumberObject(90)
    writer.update_container(page)


def _hide(writer: IncrementalPdfFileWriter) -> None:
    field = writer.root["/AcroForm"]["/Fields"][0].get_object()
    field[pdf_name("/F")] = NumberObject(2)
    writer.update_container(field)


def _script(writer: IncrementalPdfFileWriter) -> None:
    writer.root[NameObject("/OpenAction")] = TextStringObject("app.alert(1)")
    writer.update_root()


@pytest.mark.parametrize("change", [_lang, _nothing, _rotate, _hide, _script])
def test_what_is_appended_is_refused(
    signed: bytes, office: Office, change: Callable[[IncrementalPdfFileWriter], None]
) -> None:
    assert judged(_appended(signed, change), office).reasons == (Doubt.EXTENDED,)


@pytest.mark.parametrize("tail", [b"\n", b"%", b"\x00", b"%%EOF\n"])
def test_bytes_after_the_end_are_refused(signed: bytes, office: Office, tail: bytes) -> None:
    assert judged(signed + tail, office).reasons == (Doubt.EXTENDED,)


def test_rewritten_file_is_refused(signed: bytes, office: Office) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(signed)) as opened:
        opened.Root.AcroForm.Fields[0].TU = String("anders")
        opened.Root.Extra = Dictionary(S=Name.X)
        opened.save(out)
    assert not judged(out.getvalue(), office).ok


def test_stranger_who_signs_after_us_is_refused(office: Office) -> None:
    paper = case_sheet(Profile.EXTRACT)
    paper.signature("zweite", "Wer auch immer", "")
    once = office.sign(printed(paper))
    stranger = new_office().sign(once, field="zweite", certify=False)
    assert not judged(stranger, office).ok


def test_field_made_after_certifying_is_refused(signed: bytes, office: Office) -> None:
    from pyhanko.sign.fields import SigFieldSpec, append_signature_field

    def add(writer: IncrementalPdfFileWriter) -> None:
        append_signature_field(writer, SigFieldSpec("fremd", box=(0, 0, 500, 700)))

    assert not judged(_appended(signed, add), office).ok


@pytest.mark.parametrize("junk", [b"", b"%PDF-1.7", b"/ByteRange [0 1 2 3]", b"\x00" * 999])
def test_junk_is_not_confirmed(junk: bytes, office: Office) -> None:
    verification = judged(junk, office)
    assert not verification.ok
    assert proven(verification).startswith("Nicht bestätigt: ")
