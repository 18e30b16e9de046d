"""A card that is none: SoftHSM with one token, its key and its certificate, in a folder."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)

LIBRARY = next(
    (
        path
        for path in (
            Path("/usr/lib/softhsm/libsofthsm2.so"),
            Path(f"/usr/lib/{os.uname().machine}-linux-gnu/softhsm/libsofthsm2.so"),
        )
        if path.exists()
    ),
    Path("/usr/lib/softhsm/libsofthsm2.so"),
)
TOKEN, PIN = "Karte Otto", "472911"
_PUT = """
import sys, pkcs11
from pkcs11.util.x509 import decode_x509_certificate
library, token, pin, file = sys.argv[1:]
with pkcs11.lib(library).get_token(token_label=token).open(rw=True, user_pin=pin) as session:
    attributes = decode_x509_certificate(open(file, "rb").read())
    attributes[pkcs11.Attribute.TOKEN] = True
    attributes[pkcs11.Attribute.ID] = b"\\x01"
    session.create_object(attributes)
"""


@dataclass(frozen=True)
class SoftCard:
    """A token in a folder.

    Args:
        folder: holds it; ``SOFTHSM2_CONF`` has to name ``configuration``.
    """

    folder: Path

    @property
    def configuration(self) -> Path:
        return self.folder / "softhsm2.conf"

    def put(self, file: bytes, password: str) -> bytes:
        """Make the token with what a PKCS #12 file holds; return the certificate, DER."""
        tokens = self.folder / "tokens"
        tokens.mkdir()
        self.configuration.write_text(f"directories.tokendir = {tokens}\nlog.level = ERROR\n")
        held = pkcs12.load_pkcs12(file, password.encode())
        assert held.cert is not None
        assert held.key is not None
        key, certificate = self.folder / "key.pem", self.folder / "certificate.der"
        key.write_bytes(held.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        der = held.cert.certificate.public_bytes(Encoding.DER)
        certificate.write_bytes(der)
        util = "softhsm2-util"
        self._run(
            util, "--init-token", "--free", "--label", TOKEN, "--so-pin", "87654321", "--pin", PIN
        )
        self._run(
            util,
            "--import",
            str(key),
            "--token",
            TOKEN,
            "--label",
            "otto",
            "--id",
            "01",
            "--pin",
            PIN,
        )
        self._run(sys.executable, "-c", _PUT, str(LIBRARY), TOKEN, PIN, str(certificate))
        key.unlink()
        return der

    def pull_out(self) -> None:
        """Take the card out of the reader."""
        (self.folder / "tokens").rename(self.folder / "away")
        (self.folder / "tokens").mkdir()

    def _run(self, *command: str) -> None:
        environment = {**os.environ, "SOFTHSM2_CONF": str(self.configuration)}
        subprocess.run(command, check=True, capture_output=True, env=environment)
