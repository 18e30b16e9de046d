"""Signing with a certificate brought along: kept sealed, used, verified, put away again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import cache

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    pkcs12,
)
from cryptography.x509.oid import NameOID

from ilja_desktop.domain.locking import PresenceUnproven
from ilja_desktop.keys.broughtkey import (
    CertificateExpired,
    CertificateFileUnreadable,
    CertificateUnfit,
)
from ilja_desktop.services.ownkey import signatory_of
from ilja_desktop.store import signingkey as store
from tests.builders import NOW
from tests.services.conftest import Town

NAME = "Katharina Otto (Trustcenter)"
PASSWORD = "p12-kennwort"
Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
P256 = ec.generate_private_key(ec.SECP256R1())


@cache
def rsa_key() -> Key:
    """An RSA key, made when first asked for: that takes up to seconds."""
    return rsa.generate_private_key(public_exponent=65537, key_size=3072)


KEYS: dict[str, Callable[[], Key]] = {"P-256": lambda: P256, "RSA-PSS": rsa_key}


def named(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def a_file(key: Key, *, signs: bool = True, days: int = 100) -> bytes:
    """A PKCS #12 file as a trust centre hands it out, with its own certificate in the chain."""
    ca = ec.generate_private_key(ec.SECP256R1())
    usage = x509.KeyUsage(
        digital_signature=True,
        content_commitment=signs,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    common = (
        x509.CertificateBuilder()
        .issuer_name(named("Trustcenter CA"))
        .not_valid_before(NOW - timedelta(days=200))
        .not_valid_after(NOW + timedelta(days=days))
    )
    own = (
        common.subject_name(named(NAME))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .add_extension(usage, critical=True)
        .sign(ca, hashes.SHA256())
    )
    root = (
        common.subject_name(named("Trustcenter CA"))
        .public_key(ca.public_key())
        .serial_number(x509.random_serial_number())
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(ca, hashes.SHA256())
    )
    encryption = BestAvailableEncryption(PASSWORD.encode())
    return pkcs12.serialize_key_and_certificates(b"x", key, own, [root], encryption)


@pytest.mark.parametrize("kind", KEYS)
def test_papers_are_signed_with_it_and_proven(town: Town, kind: str) -> None:
    own = town.desk.own_keys
    assert own.current().of_office
    brought, view = own.look(a_file(KEYS[kind]()), PASSWORD)
    assert (view.name, view.issuers, view.of_office) == (NAME, ("Trustcenter CA",), False)
    town.desk.workplace.presence.note()
    own.use(brought)
    assert own.current() == view
    conference = town.a_running_conference(town.a_reported_case())
    town.discuss(town.item_of(conference))
    (sheet,) = town.sign(conference)
    assert sheet.document_id is not None
    content = town.desk.disclosures.document(sheet.document_id).content
    found = town.desk.verifications.examine(content, town.desk.verifications.look_up(content))
    assert found.ok, found.reasons
    assert [signer.name for signer in found.signers] == [NAME]
    own.put_away()
    assert own.current().of_office
    assert town.desk.verifications.examine(content, town.desk.verifications.look_up(content)).ok
    with town.vault.read() as session:
        assert store.active(session, town.vault.uid) is None


def test_it_is_there_after_the_next_unlock_for_its_owner_only(town: Town) -> None:
    town.desk.workplace.presence.note()
    brought, _ = town.desk.own_keys.look(a_file(P256), PASSWORD)
    town.desk.own_keys.use(brought)
    with town.vault.read() as session:
        again = signatory_of(session, town.unlocked.identity, town.vault.uid)
        row = store.active(session, town.vault.uid)
    assert again.certificate == brought.certificate
    assert row is not None
    assert row.sealed is not None
    assert b"age-encryption" in row.sealed


def test_files_that_will_not_do_are_refused(town: Town) -> None:
    own = town.desk.own_keys
    with pytest.raises(CertificateFileUnreadable):
        own.look(b"nichts", PASSWORD)
    with pytest.raises(CertificateFileUnreadable):
        own.look(a_file(P256), "falsch")
    with pytest.raises(CertificateUnfit):
        own.look(a_file(P256, signs=False), PASSWORD)
    with pytest.raises(CertificateUnfit):
        own.look(a_file(ec.generate_private_key(ec.SECP384R1())), PASSWORD)
    with pytest.raises(CertificateExpired):
        own.look(a_file(P256, days=-1), PASSWORD)


def test_the_password_has_to_be_given_lately(town: Town) -> None:
    town.desk.workplace.presence.forget()
    brought, _ = town.desk.own_keys.look(a_file(P256), PASSWORD)
    with pytest.raises(PresenceUnproven):
        town.desk.own_keys.use(brought)
