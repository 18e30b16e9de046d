"""Takes out of a scan or photograph what is no part of the page: place, device, time, comments.

A telephone writes where and when a picture was taken, a scanner who used it (Art. 5(1)c DSGVO). The
picture itself stays bit for bit: nothing is decoded and packed anew.
"""

from __future__ import annotations

import base64
import binascii
import io
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf

from ilja_desktop.domain.scan import ScanKind
from ilja_desktop.exchange.scanguard import ScanDamaged

_PICTURE_CHUNKS = {
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD",
    b"pHYs",
}  # fmt: skip
_BESIDE_PAGE = ("/Metadata", "/PieceInfo", "/LastModified", "/Thumb")
_APP0, _APP1, _APP14 = 0xE0, 0xE1, 0xEE
_DRAWN_FROM = {*range(0xC0, 0xD0), *range(0xD0, 0xDE), _APP14} - {0xC8}
"""Frames, tables, coded data and the end of a JPEG; Adobe's block says how colours are coded."""
_ORIENTATION = 0x0112
_TURNS = range(2, 9)
_EXIF = b"Exif\0\0"


@dataclass(frozen=True)
class CleanScan:
    """What is kept of a file."""

    content: bytes
    sealed: bool = False
    """It bears an electronic signature, which any change would break: it stays as it came."""


def cleaned(file: str, kind: ScanKind, content: bytes) -> CleanScan:
    """Return a file without what is no part of the page.

    Args:
        file: its name, for refusals.
        kind: what ``scanguard`` found it to be.
        content: its bytes, looked into already.

    Raises:
        ScanDamaged: a picture inside a PDF is not put together as its kind demands.
    """
    if kind is ScanKind.PNG:
        return CleanScan(_clean_png(content))
    if kind is ScanKind.JPEG:
        return CleanScan(_clean_jpeg(file, content, upright=False))
    return _clean_pdf(file, content)


def _clean_png(content: bytes) -> bytes:
    kept, place = [content[:8]], 8
    while place < len(content):
        (length,) = struct.unpack_from(">I", content, place)
        end = place + 12 + length
        if content[place + 4 : place + 8] in _PICTURE_CHUNKS:
            kept.append(content[place:end])
        place = end
    return b"".join(kept)


def _clean_jpeg(file: str, content: bytes, *, upright: bool) -> bytes:
    """Return the first picture of a JPEG with nothing but what it takes to draw it.

    Args:
        file: for refusals.
        content: further pictures and whatever lies behind it are left out.
        upright: nobody turns it by what the camera says of its position.
    """
    kept, turn = [], 1
    for marker, segment in _segments(file, content):
        if marker == _APP1 and segment[4:].startswith(_EXIF):
            turn = _turn(segment[4 + len(_EXIF) :])
        elif marker == _APP0:
            kept.append(_without_thumbnail(segment))
        elif marker in _DRAWN_FROM:
            kept.append(segment)
    position = b"" if upright or turn not in _TURNS else _turned(turn)
    return b"\xff\xd8" + position + b"".join(kept)


def _segments(file: str, content: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield each marker of the first picture with all its bytes, up to its end."""
    place = 2
    while content[:2] == b"\xff\xd8" and place + 2 <= len(content) and content[place] == 0xFF:
        marker = content[place + 1]
        if marker == 0xFF:
            place += 1
            continue
        if marker == 0xD9:
            yield marker, content[place : place + 2]
            return
        end = place + 2
        if not (marker == 0x01 or 0xD0 <= marker <= 0xD7):
            (length,) = struct.unpack(">H", content[place + 2 : place + 4].rjust(2, b"\0"))
            end = _coded_end(content, place + 2 + length) if marker == 0xDA else end + length
        yield marker, content[place:end]
        place = end
    raise ScanDamaged(file)


def _coded_end(content: bytes, place: int) -> int:
    """Return where the coded picture data ends: at a marker that is none of its own."""
    while (place := content.find(b"\xff", place)) >= 0 and place + 1 < len(content):
        if content[place + 1] and not 0xD0 <= content[place + 1] <= 0xD7:
            return place
        place += 2
    return len(content)


def _without_thumbnail(segment: bytes) -> bytes:
    """Return the JFIF head, which tells how large a pixel is; nothing of its extension."""
    if not segment[4:].startswith(b"JFIF\0") or len(segment) < 18:
        return b""
    return segment[:2] + struct.pack(">H", 16) + segment[4:16] + b"\0\0"


def _turn(exif: bytes) -> int:
    """Return how the camera was held (EXIF 2.32, tag 274); 1 where that is not to be read."""
    order = {b"II": "<", b"MM": ">"}.get(exif[:2])
    if order is None:
        return 1
    try:
        (first,) = struct.unpack_from(f"{order}I", exif, 4)
        (count,) = struct.unpack_from(f"{order}H", exif, first)
        for number in range(count):
            tag, kind, _, value = struct.unpack_from(f"{order}HHIH", exif, first + 2 + 12 * number)
            if tag == _ORIENTATION and kind == 3:
                return int(value)
    except struct.error:
        return 1
    return 1


def _turned(turn: int) -> bytes:
    """Return the shortest EXIF block, which says how the camera was held and nothing else."""
    block = _EXIF + struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, _ORIENTATION, 3, 1, turn, 0, 0)
    return b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block


def _clean_pdf(file: str, content: bytes) -> CleanScan:
    with pikepdf.open(io.BytesIO(content), suppress_warnings=True) as pdf:
        if any(_is_seal(thing) for thing in pdf.objects):
            return CleanScan(content, sealed=True)
        for name in ("/Info", "/ID"):
            if name in pdf.trailer:
                del pdf.trailer[name]
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
                _strip(file, thing)
        saved = io.BytesIO()
        pdf.save(saved, deterministic_id=True, stream_decode_level=_AS_PACKED)
    return CleanScan(saved.getvalue())


_AS_PACKED = pikepdf.StreamDecodeLevel.none


def _is_seal(thing: object) -> bool:
    """Say whether an object is an electronic signature, or a field that holds one."""
    if not isinstance(thing, pikepdf.Dictionary):
        return False
    return "/ByteRange" in thing or ("/V" in thing and thing.get("/FT") == pikepdf.Name.Sig)


def _strip(file: str, thing: pikepdf.Dictionary | pikepdf.Stream) -> None:
    for name in _BESIDE_PAGE:
        if name in thing:
            del thing[name]
    if not isinstance(thing, pikepdf.Stream):
        return
    ways = [str(way) for way in _listed(thing.get("/Filter"))]
    if ways[-1:] == ["/DCTDecode"]:
        raw = _unwrapped(file, thing.read_raw_bytes(), ways[:-1])
        beside = [*_listed(thing.get("/DecodeParms")), None][len(ways) - 1 :]
        colours = beside[0] if beside and isinstance(beside[0], pikepdf.Dictionary) else None
        picture = _clean_jpeg(file, raw, upright=True)
        thing.write(picture, filter=pikepdf.Name.DCTDecode, decode_parms=colours)


def _listed(given: object) -> list[pikepdf.Object]:
    """Return what stands there once or as a list."""
    if isinstance(given, pikepdf.Array):
        return list(given)
    return [given] if isinstance(given, pikepdf.Object) else []


def _unwrapped(file: str, data: bytes, ways: list[str]) -> bytes:
    """Return a picture without what it is packed in besides."""
    try:
        for way in ways:
            if way == "/FlateDecode":
                data = zlib.decompress(data)
            elif way == "/ASCII85Decode":
                data = base64.a85decode(data.strip().removeprefix(b"<~").removesuffix(b"~>"))
            else:
                data = binascii.unhexlify(b"".join(data.split()).rstrip(b">"))
    except (ValueError, zlib.error) as error:
        raise ScanDamaged(file) from error
    return data
