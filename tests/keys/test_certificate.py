"""Certificates and sealed keys as other programs see them: OpenSSL, NSS, age."""

from __future__ import annotations

import json
import subprocess
from base64 import b64decode
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from ilja_desktop.keys import certificate
from ilja_desktop.keys.certificate import (
    ForeignAuthority,
    Lifetimes,
    NameUnusable,
    Person,
    office_of,
    spk_of,
    to_pem,
)
from ilja_desktop.keys.identity import Identity, private_key, public_octets

from .conftest import NOW, OFFICE, Office


def _run(*command: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(command, capture_output=True, check=False)


@pytest.fixture
def pem(made_once: Office, tmp_path: Path) -> tuple[str, str]:
    """The authority's and the second user's certificate as files."""
    authority, person = tmp_path / "ca.pem", tmp_path / "person.pem"
    authority.write_text(to_pem(made_once.founded.authority), encoding="ascii")
    person.write_text(to_pem(made_once.admitted.certificate), encoding="ascii")
    return str(authority), str(person)


def test_a_serial_number_below_zero_is_refused(made_once: Office) -> None:
    """RFC 5280 forbids it; the library only warns of it."""
    octets = bytearray(made_once.admitted.certificate)
    assert octets[13] == 2, "the serial number is the first whole number"
    octets[15] |= 0x80
    with pytest.raises(ValueError, match="standard"):
        spk_of(bytes(octets))


def test_openssl_accepts_the_chain(pem: tuple[str, str]) -> None:
    authority, person = pem
    at = str(int((NOW + timedelta(days=1)).timestamp()))
    command = ["openssl", "verify", "-x509_strict", "-purpose", "smimesign", "-attime", at]
    result = _run(*command, "-CAfile", authority, person)
    assert result.returncode == 0, result.stderr
    assert result.stdout.decode().strip().endswith("OK")


def test_openssl_refuses_another_authority_of_the_same_name(
    pem: tuple[str, str], tmp_path: Path
) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    other = tmp_path / "other.pem"
    der = certificate.make_authority(key, OFFICE, "0" * 8, NOW)
    other.write_text(to_pem(der), encoding="ascii")
    command = ["openssl", "verify", "-purpose", "smimesign", "-no_check_time", "-CAfile"]
    assert _run(*command, str(other), pem[1]).returncode != 0


def test_nss_trusts_the_chain_for_signed_mail(pem: tuple[str, str], tmp_path: Path) -> None:
    database = f"sql:{tmp_path}"
    assert _run("certutil", "-N", "-d", database, "--empty-password").returncode == 0
    for name, trust, path in (("office", ",C,", pem[0]), ("person", ",,", pem[1])):
        _run("certutil", "-A", "-d", database, "-n", name, "-t", trust, "-a", "-i", path)
    at = (NOW + timedelta(days=1)).strftime("%y%m%d%H%M%SZ")
    result = _run("certutil", "-V", "-d", database, "-n", "person", "-u", "S", "-e", "-b", at)
    assert result.returncode == 0, result.stdout
    assert b"certificate is valid" in result.stdout


def test_a_signatory_signs_with_the_key_of_their_certificate(made_once: Office) -> None:
    founded = made_once.founded
    signatory = founded.unlocked.identity.signatory(founded.certificate, founded.authority)
    assert public_octets(signatory.key) == spk_of(signatory.certificate)
    loaded = x509.load_der_x509_certificate(signatory.certificate)
    loaded.verify_directly_issued_by(x509.load_der_x509_certificate(signatory.authority))
    assert repr(signatory.key) not in repr(signatory)


def test_a_certificate_names_person_and_office(made_once: Office) -> None:
    loaded = x509.load_der_x509_certificate(made_once.admitted.certificate)
    (name,) = loaded.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    (number,) = loaded.subject.get_attributes_for_oid(NameOID.SERIAL_NUMBER)
    assert name.value == made_once.second.name
    assert number.value == made_once.admitted.uid
    assert office_of(loaded) == OFFICE


def test_a_certificate_is_for_signing_documents_only(made_once: Office) -> None:
    extensions = x509.load_der_x509_certificate(made_once.admitted.certificate).extensions
    usage = extensions.get_extension_for_class(x509.KeyUsage).value
    assert (usage.digital_signature, usage.content_commitment) == (True, True)
    assert not any((usage.key_cert_sign, usage.crl_sign, usage.key_encipherment))
    extended = extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    assert {oid.dotted_string for oid in extended} == {"1.3.6.1.5.5.7.3.4", "1.3.6.1.5.5.7.3.36"}
    assert not extensions.get_extension_for_class(x509.BasicConstraints).value.ca


def test_the_authority_signs_certificates_and_revocations_only(made_once: Office) -> None:
    loaded = x509.load_der_x509_certificate(made_once.founded.authority)
    usage = loaded.extensions.get_extension_for_class(x509.KeyUsage).value
    assert (usage.key_cert_sign, usage.crl_sign, usage.digital_signature) == (True, True, False)
    assert loaded.not_valid_after_utc == datetime(2041, 11, 20, 8, 30, tzinfo=UTC)


def test_a_person_never_outlives_the_authority() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    leap_day = datetime(2028, 2, 29, tzinfo=UTC)
    authority = certificate.make_authority(key, OFFICE, "1", leap_day, Lifetimes(authority=10))
    end = x509.load_der_x509_certificate(authority).not_valid_after_utc
    assert end == datetime(2038, 2, 28, tzinfo=UTC)
    person = Person("Ü", "u", public_octets(key))
    late = certificate.issue(key, authority, person, datetime(2037, 1, 1, tzinfo=UTC))
    assert x509.load_der_x509_certificate(late).not_valid_after_utc == end


def test_a_foreign_authority_issues_nothing(made_once: Office) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    with pytest.raises(ForeignAuthority):
        certificate.issue(key, made_once.founded.authority, Person("Ü", "u", b""), NOW)


@pytest.mark.parametrize("name", ["", "  ", "a\x00b", "Zeile\nzwei", "n" * 65])
def test_unusable_names_are_refused(name: str) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    with pytest.raises(NameUnusable):
        certificate.make_authority(key, name, "1", NOW)


def test_the_age_program_opens_the_data_key(made_once: Office, tmp_path: Path) -> None:
    unlocked = made_once.admitted.unlocked
    identity, sealed = tmp_path / "identity.txt", tmp_path / "dek.age"
    identity.write_text(str(unlocked.identity.age), encoding="ascii")
    sealed.write_bytes(unlocked.slot.dek)
    result = _run("age", "--decrypt", "-i", str(identity), str(sealed))
    assert result.returncode == 0, result.stderr
    vault_id, epoch, uid, data_key = json.loads(result.stdout)
    assert (vault_id, epoch, uid) == (unlocked.header.vault_id, 1, unlocked.uid)
    assert b64decode(data_key) == unlocked.data_key.octets


def test_the_age_program_opens_the_authority_for_administrators_only(
    made_once: Office, tmp_path: Path
) -> None:
    unlocked = made_once.admitted.unlocked
    sealed = tmp_path / "ca.age"
    sealed.write_bytes(unlocked.header.authority.key)
    own, other = tmp_path / "own.txt", tmp_path / "other.txt"
    own.write_text(str(unlocked.identity.age), encoding="ascii")
    other.write_text(str(Identity.generate().age), encoding="ascii")
    opened = _run("age", "--decrypt", "-i", str(own), str(sealed))
    assert public_octets(private_key(opened.stdout)) == unlocked.header.authority.spk
    assert _run("age", "--decrypt", "-i", str(other), str(sealed)).returncode != 0


def test_openssl_verifies_a_signature(made_once: Office, tmp_path: Path) -> None:
    identity = made_once.admitted.unlocked.identity
    key, message, signature = (tmp_path / name for name in ("key.der", "message", "signature"))
    key.write_bytes(identity.public.spk)
    message.write_bytes(b"Protokoll")
    signature.write_bytes(identity.sign(b"Protokoll"))
    command = ["openssl", "dgst", "-sha256", "-keyform", "DER", "-verify", str(key)]
    assert _run(*command, "-signature", str(signature), str(message)).returncode == 0
    message.write_bytes(b"Protokolle")
    assert _run(*command, "-signature", str(signature), str(message)).returncode != 0
