"""Somebody who writes packages of their own: with a stranger's keys, or with a trusted sender's."""

from __future__ import annotations

import io
import json
import tarfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.exchange.backupsignature import sign
from ilja_desktop.keys import agefile
from ilja_desktop.keys.canonical import canonical
from ilja_desktop.keys.identity import Identity, Signatory
from ilja_desktop.services.packageopening import Gate
from ilja_desktop.store import certificate
from tests.services.conftest import Town
from tests.services.desks import Desks

MANIFEST, SIGNATURE = "manifest.json", "manifest.p7s"


def sealed(inside: bytes, epk: str) -> bytes:
    """Seal bytes to somebody, as everybody can who has their card."""
    target = io.BytesIO()
    agefile.seal(io.BytesIO(inside), target, epk)
    return target.getvalue()


def unsealed(content: bytes, identity: Identity) -> bytes:
    """Open a package as its recipient."""
    target = io.BytesIO()
    agefile.unseal(io.BytesIO(content), target, identity)
    return target.getvalue()


def header(name: str, size: int, **values: Any) -> bytes:
    """Return the header of a file in a tar."""
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = size, 0o600
    for key, value in values.items():
        setattr(entry, key, value)
    return entry.tobuf(tarfile.USTAR_FORMAT, "ascii", "strict")


def packed(files: Sequence[tuple[str, bytes]], end: bytes = bytes(1024)) -> bytes:
    """Return a tar of some files."""
    parts = [
        header(name, len(content)) + content + bytes(-len(content) % 512) for name, content in files
    ]
    return b"".join(parts) + end


def signatory_of(town: Town) -> Signatory:
    """Return what a town's user signs with."""
    with town.vault.read() as session:
        personal = certificate.personal(session, town.unlocked.uid)
        return town.unlocked.identity.signatory(personal, certificate.authority(session))


@dataclass
class Package:
    """A package taken apart, to be put together differently."""

    manifest: dict[str, Any]
    files: list[bytes]
    signatory: Signatory
    epk: str
    signature: bytes = b""
    end: bytes = bytes(1024)
    order: Callable[[list[tuple[str, bytes]]], list[tuple[str, bytes]]] = field(
        default=lambda files: files
    )

    @classmethod
    def of(cls, content: bytes, desks: Desks) -> Package:
        """Take a genuine package of the home desk apart."""
        inside = unsealed(content, desks.away.unlocked.identity)
        with tarfile.open(fileobj=io.BytesIO(inside)) as tar:
            files = [tar.extractfile(each).read() for each in tar.getmembers()]  # type: ignore[union-attr] # all are files
        return cls(
            manifest=json.loads(files[0]),
            files=files[2:],
            signatory=signatory_of(desks.home),
            signature=files[1],
            epk=desks.away.unlocked.identity.public.epk,
        )

    @property
    def manifest_octets(self) -> bytes:
        """Return the manifest as it is signed."""
        return canonical(self.manifest)

    def copy(self) -> Package:
        """Return the same package, to be altered."""
        return replace(self, manifest=json.loads(json.dumps(self.manifest)), files=[*self.files])

    def record(self, member: int, change: Callable[[dict[str, Any]], object]) -> Package:
        """Alter the first record of a file, and have the manifest fit."""
        first, *rest = self.files[member].split(b"\n")
        record = json.loads(first)
        change(record)
        return self.lines(member, [canonical(record), *rest])

    def lines(self, member: int, lines: Sequence[bytes]) -> Package:
        """Put other lines into a file, and have the manifest fit."""
        self.files[member] = b"\n".join(lines)
        return self.fit()

    def fit(self) -> Package:
        """Have the manifest name what the files are."""
        kinds = [each["type"] for each in self.manifest["files"]]
        kinds += ["attachment"] * (len(self.files) - len(kinds))
        self.manifest["files"] = [
            {"len": len(content), "sha256": sha256(content).hexdigest(), "type": kind}
            for content, kind in zip(self.files, kinds, strict=False)
        ]
        return self

    def bytes(self, manifest: bytes | None = None, signature: bytes | None = None) -> bytes:
        """Sign, pack and seal it."""
        said = self.manifest_octets if manifest is None else manifest
        mark = sign(said, self.signatory) if signature is None else signature
        files = [(MANIFEST, said), (SIGNATURE, mark)]
        files += [(f"payload/{number:04}", content) for number, content in enumerate(self.files)]
        return sealed(packed(self.order(files), self.end), self.epk)


def told(desks: Desks, gate: Gate, folder: Path, content: bytes) -> str:
    """Have the desk away open and compare a package; return the code of the refusal, or nothing."""
    path = folder / "probe.ilja-paket"
    path.write_bytes(content)
    packages = desks.away.desk.packages
    try:
        arrival = packages.open(path, gate)
    except Refusal as refusal:
        return refusal.code()
    try:
        packages.compare(arrival)
    except Refusal as refusal:
        return refusal.code()
    finally:
        arrival.put_away()
    return ""


def stamp(moment: datetime) -> str:
    """Return a moment as it stands in a manifest."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
