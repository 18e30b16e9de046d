"""The look into a zipped office file before anything parses it."""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass

from ilja_desktop.domain.errors import Refusal

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_MACRO_PARTS = ("vbaproject.bin", "xl/macrosheets/", "vbadata.xml")
_CHUNK = 1 << 16
_ZIP_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)


@dataclass(eq=False)
class FileTooLarge(Refusal):
    """More bytes than any real file of this kind has."""

    file: str
    megabytes: int


@dataclass(eq=False)
class SpreadsheetDamaged(Refusal):
    """The file is no readable spreadsheet."""

    file: str


@dataclass(eq=False)
class SpreadsheetEncrypted(Refusal):
    """The spreadsheet asks for a password."""

    file: str


@dataclass(eq=False)
class SpreadsheetOutdated(Refusal):
    """A spreadsheet of the format before 2007, or another old office file."""

    file: str


@dataclass(eq=False)
class SpreadsheetHasMacros(Refusal):
    """The spreadsheet carries a program."""

    file: str


@dataclass(eq=False)
class SpreadsheetSuspicious(Refusal):
    """The spreadsheet is built to harm whoever opens it."""

    file: str


@dataclass(frozen=True)
class ArchiveLimits:
    """What a real spreadsheet stays far below."""

    file_bytes: int = 20 << 20
    members: int = 2_000
    unpacked_bytes: int = 150 << 20
    ratio: int = 200
    """Unpacked bytes per packed byte of a member."""
    ratio_from_bytes: int = 4 << 20
    """Smaller members may have any ratio."""


def check_archive(file: str, content: bytes, limits: ArchiveLimits) -> None:
    """Unpack every member of an office file once, without keeping it, and look for traps.

    Raises:
        Refusal: one of this module, saying what is wrong with the file.
    """
    if len(content) > limits.file_bytes:
        raise FileTooLarge(file, limits.file_bytes >> 20)
    if content.startswith(_OLE):
        encrypted = _ENCRYPTED_PACKAGE in content
        raise SpreadsheetEncrypted(file) if encrypted else SpreadsheetOutdated(file)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check_list(file, archive, limits)
            _check_members(file, archive, limits)
    except _ZIP_ERRORS as error:
        raise SpreadsheetDamaged(file) from error


def _check_list(file: str, archive: zipfile.ZipFile, limits: ArchiveLimits) -> None:
    members = archive.infolist()
    names = [member.filename.casefold() for member in members]
    if any(member.flag_bits & 1 for member in members):
        raise SpreadsheetEncrypted(file)
    if any(part in name for name in names for part in _MACRO_PARTS):
        raise SpreadsheetHasMacros(file)
    if len(members) > limits.members or len(set(names)) < len(names):
        raise SpreadsheetSuspicious(file)
    if "[content_types].xml" not in names:
        raise SpreadsheetDamaged(file)


def _check_members(file: str, archive: zipfile.ZipFile, limits: ArchiveLimits) -> None:
    left = limits.unpacked_bytes
    for member in archive.infolist():
        most = min(left, _most(member, limits))
        left -= _unpacked(file, archive, member, most)


def _most(member: zipfile.ZipInfo, limits: ArchiveLimits) -> int:
    return max(limits.ratio_from_bytes, member.compress_size * limits.ratio)


def _unpacked(file: str, archive: zipfile.ZipFile, member: zipfile.ZipInfo, most: int) -> int:
    """Return the true size of a member, whatever the list says; stop beyond ``most`` bytes."""
    size, tail = 0, b""
    markup = member.filename.casefold().endswith((".xml", ".rels", ".vml"))
    with archive.open(member) as stream:
        while chunk := stream.read(_CHUNK):
            size += len(chunk)
            if size > most or (markup and _declares_entities(tail + chunk)):
                raise SpreadsheetSuspicious(file)
            if markup and b"macroEnabled" in tail + chunk:
                raise SpreadsheetHasMacros(file)
            tail = chunk[-32:]
    return size


def _declares_entities(text: bytes) -> bool:
    """Say whether XML opens a document type; no office program writes one."""
    narrow = text.replace(b"\0", b"").upper()
    return b"<!DOCTYPE" in narrow or b"<!ENTITY" in narrow
