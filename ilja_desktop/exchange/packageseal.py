"""Seals a package for one recipient, and opens one that came, piece by piece."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cryptography.exceptions import UnsupportedAlgorithm

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.package import (
    PackageDamaged,
    PackageNewer,
    PackageNotForMe,
    PackageSignatureWrong,
)
from ilja_desktop.exchange.backupsignature import genuine, sign, signer_of
from ilja_desktop.exchange.packagefile import Believe, Reader, Shelf, Unpacking, pack
from ilja_desktop.exchange.packagemanifest import LaterFormat, Manifest, Member
from ilja_desktop.keys import agefile
from ilja_desktop.keys.agefile import NotForThisKey, Source, Target
from ilja_desktop.keys.certificate import spk_of
from ilja_desktop.keys.identity import Identity, Signatory


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """Whose signature counts.

    Args:
        spk: their signing key, SubjectPublicKeyInfo, DER.
        authority: certificate of their office's authority, DER.
    """

    spk: bytes
    authority: bytes


def seal(
    target: Target,
    manifest: Manifest,
    contents: Iterable[tuple[Member, Iterable[bytes]]],
    signatory: Signatory,
    epk: str,
) -> None:
    """Write a package: signed first, then sealed, so nobody can send it on as made for another.

    Raises:
        ValueError: a file is not what the manifest says, or the recipient has no key.
        OSError: it could not be written.
    """
    octets = manifest.encode()
    agefile.seal(Reader(pack(octets, sign(octets, signatory), contents)), target, epk)


def unseal(
    name: str, source: Source, identity: Identity, believe: Believe, shelf: Shelf
) -> Manifest:
    """Open a package, lay its payload onto a shelf, and return the manifest once all is proven.

    Args:
        name: of the file, for refusals.
        source: opened for reading.
        identity: whose package it should be.
        believe: raises a ``Refusal`` unless manifest and signature are to be believed.
        shelf: takes the payload; nothing on it counts before this returns.

    Raises:
        PackageNotForMe: it is sealed to somebody else.
        PackageNewer: a later version of the program made it.
        PackageDamaged: it is no package, or not the one that was made.
        Refusal: what ``believe`` said.
        OSError: it cannot be read, or the shelf is full.
    """
    unpacking = Unpacking(believe, shelf)
    try:
        agefile.unseal(source, unpacking, identity)
    except NotForThisKey as error:
        raise PackageNotForMe(name) from error
    except ValueError as error:
        raise _told(name, unpacking.refusal) from error
    if not unpacking.whole or unpacking.manifest is None:
        raise PackageDamaged(name)
    return unpacking.manifest


def demand_signed(name: str, manifest: Manifest, signature: bytes, signer: Signer) -> None:
    """Insist that a manifest was signed by somebody.

    Raises:
        PackageSignatureWrong: it was not.
    """
    certificate = signer_of(signature)
    try:
        named = None if certificate is None else spk_of(certificate)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise PackageSignatureWrong(name) from error
    if named != signer.spk:
        raise PackageSignatureWrong(name)
    if not genuine(manifest.encode(), signature, signer.authority, manifest.made_at):
        raise PackageSignatureWrong(name)


def _told(name: str, found: Refusal | ValueError | None) -> Refusal:
    match found:
        case Refusal():
            return found
        case LaterFormat():
            return PackageNewer(name)
        case _:
            return PackageDamaged(name)
