"""A paper that eight people sign one after another, and the oracles that read it."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from ilja_desktop.documents.minutes import code, render
from ilja_desktop.documents.signing.envelope import Envelope
from ilja_desktop.documents.signing.sign import Signature, sign
from ilja_desktop.documents.signing.verify import Record
from ilja_desktop.domain.acknowledgement import ByHand, SignerLine, field_name
from ilja_desktop.domain.stroke import Shape, shape_of
from ilja_desktop.keys.certificate import to_pem
from tests.documents.papers import MINUTES, NOW
from tests.documents.sheets import Office, reader

PEOPLE = (
    "Zübeyde Öztürk-Łukasiewicz",
    "Tigist Gebremedhin",
    "Jörg O",
    "Amanuel Tesfay",
    "Łucja Wójcik",
    "Ğazal Çelik",
    "Magdalena Świątek-Groß",
)
ZIGZAG: Shape = shape_of([[(10.0 * n, 40.0 + 25.0 * (n % 2)) for n in range(40)]], 600.0, 200.0)
BY_HAND = "Amanuel Tesfay"


@dataclass(frozen=True)
class Signed:
    """The file after each of its signatures, and who signed what."""

    office: Office
    stages: tuple[bytes, ...]
    fields: tuple[str, ...]
    certificates: tuple[bytes, ...]
    check_code: str

    def after(self, count: int) -> bytes:
        """Return the file with that many signatures."""
        return self.stages[count - 1]

    def record(self, count: int) -> Record:
        """Return what was written down when that many had signed."""
        hashes = [sha256(stage).digest() for stage in self.stages[:count]]
        return Record(
            hashes[-1],
            self.certificates[:count],
            fields=self.fields[:count],
            earlier=tuple(hashes[:-1]),
            check_code=self.check_code,
        )


def everybody_signs(office: Office, count: int = 8) -> Signed:
    """Let the moderator close minutes, and up to seven others take note of them one by one."""
    paper = replace(
        MINUTES, signers=tuple(SignerLine(name=name, role="Teilnahme") for name in PEOPLE)
    )
    content = render(paper, NOW)
    stages, fields, certificates = [], [], []
    for number in range(count):
        by_hand = PEOPLE[number - 1] if number and PEOPLE[number - 1] == BY_HAND else ""
        own = not number or by_hand
        identity = office.identity if own else office.with_person(PEOPLE[number - 1]).identity
        field = field_name(number) if number else "moderation"
        signature = Signature(
            field=field,
            role="Teilnahme",
            certify=not number,
            by_hand=ByHand(by_hand, ZIGZAG) if by_hand else None,
        )
        content = sign(content, signature, identity, now=NOW)
        stages.append(content)
        fields.append(field)
        certificates.append(identity.certificate)
    return Signed(office, tuple(stages), tuple(fields), tuple(certificates), code(paper))


def trusting(office: Office, folder: Path) -> Path:
    """Return a certificate store of NSS that trusts the office."""
    store, pem = folder / "nss", folder / "ca.pem"
    store.mkdir()
    pem.write_text(to_pem(office.authority))
    reader("certutil", "-N", "-d", f"sql:{store}", "--empty-password")
    reader("certutil", "-A", "-d", f"sql:{store}", "-n", "amt", "-t", "C,C,C", "-i", pem)
    return store


def cades_holds(envelope: Envelope, folder: Path) -> bool:
    """Say whether OpenSSL takes one signature as CAdES by the office of ``ca.pem``."""
    first, size, second, rest = envelope.ranges
    pdf = envelope.pdf
    (folder / "c.der").write_bytes(envelope.signature())
    (folder / "c.bin").write_bytes(pdf[first : first + size] + pdf[second : second + rest])
    command = (
        f"openssl cms -verify -cades -binary -inform DER -purpose any -attime "
        f"{int(NOW.timestamp())} -in c.der -content c.bin -CAfile ca.pem -out out.bin"
    )
    done = subprocess.run(command.split(), cwd=folder, capture_output=True, check=False, timeout=60)
    return done.returncode == 0 and b"CAdES Verification successful" in done.stderr
