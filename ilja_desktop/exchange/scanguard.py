"""The look into a scan or photograph before anything is drawn of it.

Nothing is decoded here: the structure is walked from the first byte to the last, so that a file is
one thing only, whole, and never unpacks to more than a page needs.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.scan import ScanKind, ScanLimits
from ilja_desktop.exchange.archive import FileTooLarge
from ilja_desktop.exchange.pdfguard import PdfLimits, opened

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_PDF = b"%PDF-"
_PAGES = 40
_LONGEST_SIDE = 1700.0
"""Points of a page's longer side; the longer side of A2."""
_PER_PIXEL = 8
"""Octets a pixel of a PNG takes at most: four channels of 16 bit."""
_WAYS = {"/FlateDecode", "/DCTDecode", "/CCITTFaxDecode", "/ASCII85Decode", "/ASCIIHexDecode"}
_FOREIGN = (b"%PDF-", b"PK\x03\x04", b"PK\x05\x06", b"<script", b"<html", b"<svg", b"\x7fELF")
_PLAIN_CHUNKS = {
    b"PLTE", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD", b"pHYs", b"tIME",
    b"hIST", b"tEXt", b"eXIf", b"cICP",
}  # fmt: skip
_PACKED_CHUNKS = {b"iCCP", b"zTXt"}
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
_ALONE = {0x01, *range(0xD0, 0xD8)}
_TRACK = 1 << 16


@dataclass(eq=False)
class ScanKindUnknown(Refusal):
    """The file is no PDF, JPEG or PNG, whatever it is called."""

    file: str


@dataclass(eq=False)
class ScanDamaged(Refusal):
    """The file breaks off or is not put together as its kind demands."""

    file: str


@dataclass(eq=False)
class ScanMixed(Refusal):
    """Before, behind or inside the picture lies something else."""

    file: str


@dataclass(eq=False)
class ScanTooDetailed(Refusal):
    """The picture has more pixels than the office allows, or unpacks to far more than it shows."""

    file: str
    megapixels: int


@dataclass(eq=False)
class ScanTooElaborate(Refusal):
    """The PDF has huge pages or is packed in a way that is not unpacked here."""

    file: str


def kind_of(file: str, content: bytes, limits: ScanLimits) -> ScanKind:
    """Say what a file is, once nothing about it is suspicious.

    Args:
        file: its name, for refusals.
        content: its bytes.
        limits: how large it may be.

    Raises:
        Refusal: one of this module or of ``pdfguard``.
    """
    if len(content) > limits.megabytes << 20:
        raise FileTooLarge(file, limits.megabytes)
    if content.startswith(_PNG):
        _check_png(file, content, limits)
        return ScanKind.PNG
    if content.startswith(_JPEG):
        _check_jpeg(file, content, limits)
        return ScanKind.JPEG
    if content.startswith(_PDF):
        _check_pdf(file, content, limits)
        return ScanKind.PDF
    raise ScanKindUnknown(file)


def _check_png(file: str, content: bytes, limits: ScanLimits) -> None:
    packed, pixels, end = [], 0, 0
    for name, data, after in _chunks(file, content):
        end = after
        if name == b"IHDR":
            width, height = struct.unpack_from(">II", data.ljust(8, b"\0"))
            pixels = _demand_pixels(file, width, height, limits)
        elif name == b"IDAT":
            packed.append(data)
        else:
            _check_beside(file, name, data, limits)
    if end != len(content):
        raise ScanMixed(file)
    if not pixels or not packed:
        raise ScanDamaged(file)
    _demand_unpacked(file, b"".join(packed), pixels * _PER_PIXEL + _TRACK, limits)


def _chunks(file: str, content: bytes) -> Iterator[tuple[bytes, bytes, int]]:
    """Yield name, data and end of each chunk, up to the one that says it is the last."""
    place = len(_PNG)
    while place + 12 <= len(content):
        (length,) = struct.unpack_from(">I", content, place)
        end = place + 12 + length
        if end > len(content) or not _sum_fits(content, place + 4, end - 4):
            raise ScanDamaged(file)
        name = content[place + 4 : place + 8]
        yield name, content[place + 8 : end - 4], end
        if name == b"IEND":
            return
        place = end
    raise ScanDamaged(file)


def _check_beside(file: str, name: bytes, data: bytes, limits: ScanLimits) -> None:
    """Check a chunk that is no part of the picture itself."""
    if name in _PACKED_CHUNKS:
        _demand_unpacked(file, data.partition(b"\0")[2][1:], _TRACK << 6, limits)
    elif name == b"iTXt" or name in _PLAIN_CHUNKS:
        _demand_alone(file, data)
    else:
        raise ScanMixed(file)


def _sum_fits(content: bytes, start: int, end: int) -> bool:
    (stated,) = struct.unpack_from(">I", content, end)
    return bool(zlib.crc32(content[start:end]) == stated)


def _demand_unpacked(file: str, packed: bytes, most: int, limits: ScanLimits) -> None:
    """Raise if compressed data is broken or unpacks to more octets than it may."""
    unpacker, size, rest = zlib.decompressobj(), 0, packed
    try:
        while rest and not unpacker.eof:
            size += len(unpacker.decompress(rest, _TRACK))
            rest = unpacker.unconsumed_tail
            if size > most:
                raise ScanTooDetailed(file, limits.megapixels)
    except zlib.error as error:
        raise ScanDamaged(file) from error


def _check_jpeg(file: str, content: bytes, limits: ScanLimits) -> None:
    """Walk the segments; a camera's further pictures behind the first are walked too."""
    place, pixels = 0, 0
    while content.startswith(_JPEG, place):
        place, found = _jpeg_end(file, content, place, limits)
        pixels = max(pixels, found)
    if content[place:].strip(b"\0\r\n "):
        raise ScanMixed(file)
    if not pixels:
        raise ScanDamaged(file)


def _jpeg_end(file: str, content: bytes, place: int, limits: ScanLimits) -> tuple[int, int]:
    """Return where a JPEG ends, and how many pixels it has."""
    place, pixels = place + 2, 0
    while place + 4 <= len(content):
        if content[place] != 0xFF:
            raise ScanDamaged(file)
        marker = content[place + 1]
        if marker == 0xFF or marker in _ALONE:
            place += 1 if marker == 0xFF else 2
            continue
        (length,) = struct.unpack_from(">H", content, place + 2)
        end = place + 2 + length
        if length < 2 or end > len(content):
            raise ScanDamaged(file)
        segment = content[place + 4 : end]
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", segment.ljust(5, b"\0"), 1)
            pixels = _demand_pixels(file, width, height, limits)
        elif marker == 0xFE or 0xE0 <= marker <= 0xEF:
            _demand_alone(file, segment)
        place = _scan_end(content, end) if marker == 0xDA else end
        if content[place : place + 2] == b"\xff\xd9":
            return place + 2, pixels
    raise ScanDamaged(file)


def _scan_end(content: bytes, place: int) -> int:
    """Return where the coded picture data ends: at the next marker that is none of its own."""
    while (place := content.find(b"\xff", place)) >= 0 and place + 1 < len(content):
        if content[place + 1] and content[place + 1] not in _ALONE:
            return place
        place += 2
    return len(content)


def _demand_pixels(file: str, width: int, height: int, limits: ScanLimits) -> int:
    if not width or not height:
        raise ScanDamaged(file)
    if width * height > limits.megapixels * 1_000_000:
        raise ScanTooDetailed(file, limits.megapixels)
    return width * height


def _demand_alone(file: str, beside: bytes) -> None:
    """Raise if a text or a camera's own data holds what another program would run or open."""
    small = beside.lower()
    if any(mark.lower() in small for mark in _FOREIGN):
        raise ScanMixed(file)


def _check_pdf(file: str, content: bytes, limits: ScanLimits) -> None:
    ending = content.rpartition(b"%%EOF")[2]
    if ending.strip(b"\0\r\n "):
        raise ScanMixed(file)
    bounds = PdfLimits(
        file_bytes=limits.megabytes << 20,
        unpacked_bytes=_PAGES * limits.megapixels * 100_000,
        pages=_PAGES,
    )
    with opened(file, content, bounds) as pdf:
        if not pdf.pages:
            raise ScanDamaged(file)
        for page in pdf.pages:
            _check_page(file, page)
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Stream):
                _check_stream(file, thing, limits)


def _check_page(file: str, page: pikepdf.Page) -> None:
    left, bottom, right, top = (float(side) for side in page.mediabox)
    unit = float(page.obj.get("/UserUnit", 1))
    if max(abs(right - left), abs(top - bottom)) * unit > _LONGEST_SIDE:
        raise ScanTooElaborate(file)


def _check_stream(file: str, stream: pikepdf.Stream, limits: ScanLimits) -> None:
    given = stream.get("/Filter", pikepdf.Array())
    ways = list(given) if isinstance(given, pikepdf.Array) else [given]
    if any(str(way) not in _WAYS for way in ways) or "/F" in stream:
        raise ScanTooElaborate(file)
    if stream.get("/Subtype") == "/Image":
        width, height = int(stream.get("/Width", 0)), int(stream.get("/Height", 0))
        _demand_pixels(file, width, height, limits)
