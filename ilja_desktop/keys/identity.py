"""A person's two key pairs: one to receive (age, X25519) and one to sign (P-256, SHA-256).

The private halves exist only inside ``Identity`` and in the sealed seeds of a header slot.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

import pyrage
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from pyrage import x25519

from ilja_desktop.keys.canonical import Json, canonical, octets_to_text
from ilja_desktop.keys.schema import Fields, SchemaError

_ALGORITHM = ec.ECDSA(hashes.SHA256())


@dataclass(frozen=True, slots=True)
class PublicIdentity:
    """What everybody may know of a person's keys.

    Args:
        epk: age recipient, ``age1…``.
        spk: the signing key's SubjectPublicKeyInfo, DER.
    """

    epk: str
    spk: bytes


@dataclass(frozen=True, slots=True)
class Identity:
    """A person's private keys; ends with the process and is never printed."""

    age: x25519.Identity = field(repr=False)
    signing_key: ec.EllipticCurvePrivateKey = field(repr=False)

    @classmethod
    def generate(cls) -> Identity:
        """Return two new key pairs."""
        return cls(x25519.Identity.generate(), ec.generate_private_key(ec.SECP256R1()))

    @property
    def public(self) -> PublicIdentity:
        """Return the public halves."""
        return PublicIdentity(str(self.age.to_public()), public_octets(self.signing_key))

    def sign(self, message: bytes) -> bytes:
        """Return the ECDSA signature (P-256, SHA-256, DER) over a message."""
        return sign(self.signing_key, message)

    def signatory(self, certificate: bytes, authority: bytes) -> Signatory:
        """Return this person as somebody who signs documents (certificates: DER)."""
        return Signatory(key=self.signing_key, certificate=certificate, authority=authority)

    def open_sealed(self, sealed: bytes) -> bytes:
        """Return what an age file addressed to this person holds.

        Raises:
            ValueError: it is addressed to somebody else, or damaged.
        """
        try:
            content: bytes = pyrage.decrypt(sealed, [self.age])
        except pyrage.DecryptError as error:
            raise ValueError("no age file for this identity") from error
        return content

    def to_json(self) -> dict[str, Json]:
        """Return the seeds from which ``from_json`` makes the same identity; secret."""
        return {"age": str(self.age), "p256": octets_to_text(private_octets(self.signing_key))}

    @classmethod
    def from_json(cls, value: Json) -> Identity:
        """Return the identity of its seeds.

        Raises:
            ValueError: these are no seeds.
        """
        fields = Fields.of(value, "age", "p256")
        try:
            age = x25519.Identity.from_str(fields.text("age"))
        except pyrage.IdentityError as error:
            raise SchemaError("no age identity") from error
        return cls(age, private_key(fields.octets("p256")))


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """What it takes to sign a document as a person.

    Args:
        key: the person's private signing key.
        certificate: the person's certificate, DER.
        authority: the certificate of the office CA that issued it, DER.
    """

    key: ec.EllipticCurvePrivateKey = field(repr=False)
    certificate: bytes
    authority: bytes

    @property
    def chain(self) -> tuple[bytes, ...]:
        """Return what goes along with a signature: the certificate of the office CA."""
        return (self.authority,)


def seal(content: bytes, recipients: Iterable[str]) -> bytes:
    """Return an age file that each of the recipients can open.

    Raises:
        ValueError: a recipient is no ``age1…`` key, or there is none.
    """
    try:
        keys = [x25519.Recipient.from_str(epk) for epk in recipients]
        sealed: bytes = pyrage.encrypt(content, keys)
    except (pyrage.RecipientError, pyrage.EncryptError) as error:
        raise ValueError("no age recipient") from error
    return sealed


def check_recipient(epk: str) -> None:
    """Insist that a text is an age recipient in its only spelling.

    Raises:
        ValueError: it is not.
    """
    try:
        spelling = str(x25519.Recipient.from_str(epk))
    except pyrage.RecipientError as error:
        raise ValueError("no age recipient") from error
    if spelling != epk:
        raise ValueError("another spelling of an age recipient")


def sign(key: ec.EllipticCurvePrivateKey, message: bytes) -> bytes:
    """Return the ECDSA signature (P-256, SHA-256, DER) over a message."""
    return key.sign(message, _ALGORITHM)


def verify(key: ec.EllipticCurvePublicKey, message: bytes, signature: bytes) -> bool:
    """Tell whether a signature over a message was made with the private half of ``key``."""
    try:
        key.verify(signature, message, _ALGORITHM)
    except InvalidSignature:
        return False
    return True


def public_key(spk: bytes) -> ec.EllipticCurvePublicKey:
    """Return the P-256 key of a SubjectPublicKeyInfo in its only spelling.

    Raises:
        ValueError: it is no such key.
    """
    try:
        key = serialization.load_der_public_key(spk)
    except UnsupportedAlgorithm as error:
        raise ValueError("no P-256 key") from error
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP256R1):
        raise ValueError("no P-256 key")
    if _spki(key) != spk:
        raise ValueError("another spelling of a P-256 key")
    return key


def private_key(octets: bytes) -> ec.EllipticCurvePrivateKey:
    """Return the P-256 key of a PKCS #8 structure.

    Raises:
        ValueError: it is no such key.
    """
    key = serialization.load_der_private_key(octets, password=None)
    if not isinstance(key, ec.EllipticCurvePrivateKey) or not isinstance(key.curve, ec.SECP256R1):
        raise ValueError("no P-256 key")
    return key


def private_octets(key: ec.EllipticCurvePrivateKey) -> bytes:
    """Return a private key as PKCS #8, DER, unencrypted; secret."""
    return key.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def public_octets(key: ec.EllipticCurvePrivateKey) -> bytes:
    """Return the public half of a key as SubjectPublicKeyInfo, DER."""
    return _spki(key.public_key())


def seeds_to_octets(identity: Identity, authority_spk: bytes) -> bytes:
    """Return what a slot seals under the password: the seeds and the office CA they trust.

    The CA's key travels with the seeds because nothing else in the header can be believed before
    the data key is known, and the CA vouches for that one.
    """
    return canonical({"identity": identity.to_json(), "ca": octets_to_text(authority_spk)})


def seeds_from_octets(octets: bytes) -> tuple[Identity, bytes]:
    """Return the identity and the CA's public key of opened seeds.

    Raises:
        ValueError: these are no seeds.
    """
    fields = Fields.of(json.loads(octets), "identity", "ca")
    return Identity.from_json(fields.raw("identity")), fields.octets("ca")


def _spki(key: ec.EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
