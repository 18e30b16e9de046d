"""A detached signature has one spelling: whatever it does not cover cannot differ either."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from asn1crypto import cms, core

from ilja_desktop.exchange.backupsignature import genuine, sign, signer_of
from ilja_desktop.keys.identity import Signatory
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store import certificate
from ilja_desktop.store.vault import Vault
from tests.builders import NOW

CONTENT = b"manifest"


@pytest.fixture
def signatory(vault: Vault, unlocked: Unlocked) -> Signatory:
    with vault.read() as session:
        personal = certificate.personal(session, unlocked.uid)
        return unlocked.identity.signatory(personal, certificate.authority(session))


def unsigned_attribute(signed: cms.SignedData) -> None:
    stamp = {"type": "1.2.3.4", "values": [core.OctetString(b"gestern")]}
    signed["signer_infos"][0]["unsigned_attrs"] = cms.CMSAttributes([stamp])


def another_certificate(signed: cms.SignedData) -> None:
    signed["certificates"].append(signed["certificates"][0].copy())


def another_digest(signed: cms.SignedData) -> None:
    signed["digest_algorithms"].append(cms.DigestAlgorithm({"algorithm": "md5"}))


def no_digest(signed: cms.SignedData) -> None:
    signed["digest_algorithms"] = cms.DigestAlgorithms([])


def a_later_version(signed: cms.SignedData) -> None:
    signed["version"] = "v3"


def the_content_itself(signed: cms.SignedData) -> None:
    signed["encap_content_info"]["content"] = core.OctetString(CONTENT)


HIDDEN = (
    unsigned_attribute,
    another_certificate,
    another_digest,
    no_digest,
    a_later_version,
    the_content_itself,
)


def test_what_was_signed_is_genuine_and_names_its_signer(signatory: Signatory) -> None:
    signature = sign(CONTENT, signatory)
    assert genuine(CONTENT, signature, signatory.authority, NOW)
    assert signer_of(signature) == signatory.certificate
    assert not genuine(CONTENT + b" ", signature, signatory.authority, NOW)
    assert not genuine(CONTENT, signature, signatory.authority, datetime(2036, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize("hide", HIDDEN, ids=lambda hide: hide.__name__)
def test_nothing_can_be_hidden_beside_what_is_signed(
    signatory: Signatory, hide: Callable[[cms.SignedData], None]
) -> None:
    signed = cms.ContentInfo.load(sign(CONTENT, signatory))
    hide(signed["content"])
    assert not genuine(CONTENT, signed.dump(force=True), signatory.authority, NOW)


def test_no_bit_can_be_turned_and_no_byte_left_out(signatory: Signatory) -> None:
    signature = sign(CONTENT, signatory)
    taken = []
    for place in range(len(signature)):
        altered = bytearray(signature)
        altered[place] ^= 1 << place % 8
        shorter = signature[:place] + signature[place + 1 :]
        if genuine(CONTENT, bytes(altered), signatory.authority, NOW):
            taken.append(place)
        if place % 8 == 0 and genuine(CONTENT, shorter, signatory.authority, NOW):
            taken.append(place)
    assert not taken
