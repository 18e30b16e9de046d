"""The process that loads a card's library: one question on standard input, one answer on output.

Such a library is code of the card's maker. Here it may crash, hang or write whatever it likes to
the terminal, and the vault is not touched by it; the PIN is known to this process only, until its
end.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Iterator, Mapping

import pkcs11
from asn1crypto import algos, x509
from pkcs11 import Attribute, ObjectClass, Session, Token, TokenFlag
from pkcs11.exceptions import (
    DeviceRemoved,
    MechanismInvalid,
    PinIncorrect,
    PinInvalid,
    PinLenRange,
    PinLocked,
    PKCS11Error,
    TokenNotPresent,
)

from ilja_desktop.keys.canonical import octets_from_text, octets_to_text
from ilja_desktop.keys.cardwords import Trouble

WRONG_PIN = (PinIncorrect, PinInvalid, PinLenRange)
Answer = dict[str, object]


def answer(question: Mapping[str, str]) -> Answer:
    """Return the answer to one question."""
    try:
        library = pkcs11.lib(question["module"])
    except (PKCS11Error, RuntimeError):
        return _refused(Trouble.NO_LIBRARY)
    try:
        tokens = [slot.get_token() for slot in library.get_slots(token_present=True)]
        if question["deed"] == "look":
            return {"found": [one for token in tokens for one in _held(token)]}
        return _signed(tokens, question)
    except WRONG_PIN:
        return _refused(Trouble.WRONG_PIN)
    except PinLocked:
        return _refused(Trouble.LOCKED)
    except (DeviceRemoved, TokenNotPresent):
        return _refused(Trouble.GONE)
    except PKCS11Error:
        return _refused(Trouble.FAILED)


def _held(token: Token) -> Iterator[dict[str, str]]:
    """Yield every certificate on a card; those can be read without a PIN."""
    try:
        with token.open() as session:
            for certificate, _ in _certificates(session):
                yield {"token": token.label, "certificate": octets_to_text(certificate)}
    except PKCS11Error:
        return  # a reader with something else in it


def _signed(tokens: list[Token], question: Mapping[str, str]) -> Answer:
    wanted = octets_from_text(question["certificate"])
    for token in tokens:
        if token.label != question["token"]:
            continue
        with token.open(user_pin=_pin(token, question["pin"])) as session:
            for certificate, key_id in _certificates(session):
                if certificate == wanted:
                    signature = _signature(session, wanted, key_id, question)
                    return {"signature": octets_to_text(signature)}
    return _refused(Trouble.GONE)


def _pin(token: Token, pin: str) -> str | object:
    """Return what opens a card; one whose reader has keys of its own asks for the PIN itself."""
    asks_itself = TokenFlag.PROTECTED_AUTHENTICATION_PATH in token.flags
    return pkcs11.PROTECTED_AUTH if asks_itself and not pin else pin


def _certificates(session: Session) -> list[tuple[bytes, bytes]]:
    """Return certificates, DER, each with the number that its key has too.

    The search has to be over before anything else is asked of the card.
    """
    every = list(session.get_objects({Attribute.CLASS: ObjectClass.CERTIFICATE}))
    return [(bytes(found[Attribute.VALUE]), bytes(found[Attribute.ID])) for found in every]


def _signature(
    session: Session, certificate: bytes, key_id: bytes, question: Mapping[str, str]
) -> bytes:
    """Return a signature; a card that cannot hash itself signs what was hashed before."""
    from pyhanko.sign.pkcs11 import PKCS11Signer  # not needed for looking, and slow

    mechanism = algos.SignedDigestAlgorithm.load(octets_from_text(question["mechanism"]))
    data = octets_from_text(question["data"])

    def signed(*, hashed_before: bool) -> bytes:
        signer = PKCS11Signer(
            session,
            signing_cert=x509.Certificate.load(certificate),
            key_id=key_id,
            use_raw_mechanism=hashed_before,
            signature_mechanism=mechanism,
        )
        return bytes(asyncio.run(signer.async_sign_raw(data, "sha256")))

    if mechanism.signature_algo != "ecdsa":
        return signed(hashed_before=False)
    try:
        return signed(hashed_before=True)
    except MechanismInvalid:
        return signed(hashed_before=False)


def _refused(trouble: Trouble) -> Answer:
    return {"trouble": trouble.value}


def main() -> None:
    """Answer once; what the library writes to the terminal goes nowhere."""
    mouth = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="ascii")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    with mouth:
        json.dump(answer(json.load(sys.stdin)), mouth)


if __name__ == "__main__":
    main()
