"""Anchors: what a trail had come to, remembered outside the vault, so that an older one is noticed.

SQLCipher does not notice an older file put back in its place. A signed checkpoint kept elsewhere
does: the vault's trail has to extend it. Each place that keeps one is an ``Anchor``.
"""

from __future__ import annotations

import contextlib
import hmac
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from ilja_desktop.domain.integrity import AnchorPlace
from ilja_desktop.keys import checkpoint
from ilja_desktop.keys.atomicfile import replace_file
from ilja_desktop.keys.canonical import Json, canonical
from ilja_desktop.keys.checkpoint import Checkpoint
from ilja_desktop.keys.header import VaultId
from ilja_desktop.keys.schema import Fields

LONGEST = 8192
VERSION = 1


class Anchor(Protocol):
    """A place outside the vault's folder that remembers a vault."""

    place: AnchorPlace

    def read(self, vault_id: VaultId) -> bytes | None:
        """Return what is remembered of a vault; nothing if nothing is, or the place is away.

        What is there and cannot be read is returned as it is, so that it is taken for damaged.
        """

    def write(self, vault_id: VaultId, octets: bytes) -> None:
        """Remember this of a vault from now on; do nothing if the place is away."""

    def forget(self, vault_id: VaultId) -> None:
        """Remember nothing of a vault any more, such as one that was thrown away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchored:
    """What an anchor says.

    Args:
        checkpoint: what the trail had come to.
        generation: of the vault's header.
        epoch: of the vault's data key.
        at: when it was written.
    """

    checkpoint: Checkpoint
    generation: int
    epoch: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Trust:
    """What it takes to believe an anchor.

    Args:
        vault_id: whose it is.
        epoch: of the vault's data key now.
        key: derived from that data key, for anchors of this epoch.
        spks: SubjectPublicKeyInfo of everybody who could have signed.
    """

    vault_id: VaultId
    epoch: int
    key: bytes
    spks: tuple[bytes, ...]


class FileAnchor:
    """One small file per vault in the account's own folder.

    Args:
        folder: outside every vault; made when first written to.
    """

    place = AnchorPlace.FILE

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, vault_id: VaultId) -> bytes | None:
        """Return the file's content."""
        try:
            with self._path(vault_id).open("rb") as file:
                return file.read(LONGEST + 1)
        except FileNotFoundError:
            return None
        except OSError:
            return b""

    def write(self, vault_id: VaultId, octets: bytes) -> None:
        """Replace the file's content; a full or protected disk keeps the former one."""
        with contextlib.suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            replace_file(self._path(vault_id), octets)

    def forget(self, vault_id: VaultId) -> None:
        """Remember nothing of a vault any more."""
        with contextlib.suppress(OSError):
            self._path(vault_id).unlink(missing_ok=True)

    def _path(self, vault_id: VaultId) -> Path:
        return self._folder / f"{vault_id}.json"


def seal_anchor(anchored: Anchored, note: str, key: bytes) -> bytes:
    """Return the bytes an anchor keeps.

    Args:
        anchored: what it says.
        note: the signed note of its checkpoint.
        key: derived from the data key for anchors.
    """
    said = _said(anchored, note)
    return canonical({**said, "mac": _mac(said, key)})


def open_anchor(octets: bytes, trust: Trust) -> Anchored:
    """Return what an anchor says.

    One of an earlier data key cannot be checked by its MAC any more; the signature always is.

    Raises:
        ValueError: it was altered, or is not of this vault.
    """
    if not 0 < len(octets) <= LONGEST:
        raise ValueError("no anchor")
    fields = Fields.of(json.loads(octets), "version", "note", "generation", "epoch", "at", "mac")
    note = fields.raw("note")
    if fields.number("version") != VERSION or not isinstance(note, str):
        raise ValueError("no anchor of this version")
    anchored = Anchored(
        checkpoint=checkpoint.read(note, trust.vault_id, trust.spks),
        generation=fields.number("generation"),
        epoch=fields.number("epoch"),
        at=datetime.fromisoformat(fields.text("at")),
    )
    said = _said(anchored, note)
    if anchored.at.tzinfo is None or canonical({**said, "mac": fields.text("mac")}) != octets:
        raise ValueError("another spelling of an anchor")
    if anchored.epoch == trust.epoch and not _same(fields.text("mac"), _mac(said, trust.key)):
        raise ValueError("an anchor made without the data key")
    return anchored


def newest(anchored: Iterable[Anchored]) -> Anchored | None:
    """Return the anchor that knows the longest trail."""
    return max(anchored, key=lambda each: (each.checkpoint.head.size, each.at), default=None)


def _said(anchored: Anchored, note: str) -> dict[str, Json]:
    return {
        "version": VERSION,
        "note": note,
        "generation": anchored.generation,
        "epoch": anchored.epoch,
        "at": anchored.at.astimezone(UTC).isoformat(),
    }


def _mac(said: dict[str, Json], key: bytes) -> str:
    return hmac.new(key, canonical(said), "sha256").hexdigest()


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode("utf-8"), other.encode("ascii"))
