"""Scans and photographs for tests: sound ones, and every trick a hostile one can play."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable

import pikepdf
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

Edit = Callable[[pikepdf.Pdf], None]


def jpeg(width: int = 40, height: int = 56) -> bytes:
    """A photograph with the tables and comments cameras write."""
    made = io.BytesIO()
    Image.new("RGB", (width, height), "white").save(made, "JPEG", comment=b"Kamera", dpi=(300, 300))
    return made.getvalue()


def png(width: int = 40, height: int = 56) -> bytes:
    """A picture of a page."""
    made = io.BytesIO()
    Image.new("RGB", (width, height), "white").save(made, "PNG", dpi=(300, 300))
    return made.getvalue()


def pdf(*edits: Edit, pages: int = 1, size: tuple[float, float] = (595, 842)) -> bytes:
    """A scanned page as scanners save it, and what is done to it."""
    made = io.BytesIO()
    canvas = Canvas(made, size, invariant=1)
    for number in range(pages):
        canvas.drawString(72, 700, f"Unterschrift {number}")
        canvas.drawInlineImage(Image.new("RGB", (4, 4), "white"), 72, 72)
        canvas.showPage()
    canvas.save()
    with pikepdf.open(io.BytesIO(made.getvalue())) as opened:
        for edit in edits:
            edit(opened)
        saved = io.BytesIO()
        opened.save(
            saved,
            deterministic_id=True,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
        )
    return saved.getvalue()


def locked(content: bytes) -> bytes:
    """The same PDF under a password."""
    saved = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as opened:
        opened.save(saved, encryption=pikepdf.Encryption(owner="a", user="b"))
    return saved.getvalue()


def action(kind: pikepdf.Name, entry: str, value: str) -> Edit:
    """An action when the file is opened."""
    made = pikepdf.Dictionary({"/S": kind, entry: value})
    return lambda opened: setattr(opened.Root, "OpenAction", made)


def attached(opened: pikepdf.Pdf) -> None:
    opened.attachments["rechnung.exe"] = b"MZ"


def on_page(name: str, value: object) -> Edit:
    """An entry of the first page."""

    def edit(opened: pikepdf.Pdf) -> None:
        opened.pages[0].obj[name] = value

    return edit


def image(width: int, height: int, way: str, data: bytes = b"x") -> Edit:
    """An image that the first page refers to."""

    def edit(opened: pikepdf.Pdf) -> None:
        stream = pikepdf.Stream(opened, data)
        stream.Subtype, stream.Width, stream.Height = pikepdf.Name.Image, width, height
        stream.stream_dict["/Filter"] = pikepdf.Name(way)
        opened.pages[0].obj.Resources.XObject = pikepdf.Dictionary(X=opened.make_indirect(stream))

    return edit


def swollen(mebibytes: int) -> bytes:
    """A sound zlib stream of zeros, of a multiple of 16 mebibytes: one block, repeated."""
    block = zlib.compressobj(9, wbits=-15)
    zeros = block.compress(bytes(16 << 20)) + block.flush(zlib.Z_FULL_FLUSH)
    end = zlib.compressobj(9, wbits=-15).flush()
    # Adler-32 of n zeros: the sum stays 1, and the sum of sums counts them.
    total = struct.pack(">HH", (mebibytes << 20) % 65521, 1)
    return b"\x78\xda" + zeros * (mebibytes // 16) + end + total


def bomb(opened: pikepdf.Pdf) -> None:
    """A page's content that unpacks to a gigabyte."""
    stream = pikepdf.Stream(opened, b"")
    stream.write(swollen(1024), filter=pikepdf.Name.FlateDecode)
    opened.pages[0].obj.Contents = opened.make_indirect(stream)


def chunk(name: bytes, data: bytes) -> bytes:
    """A chunk of a PNG with a right sum."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png_of(*chunks: bytes, width: int = 8, height: int = 8) -> bytes:
    """A PNG put together by hand."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunks) + chunk(b"IEND", b"")


def sized(content: bytes, width: int, height: int) -> bytes:
    """A JPEG that claims another size."""
    place = content.index(b"\xff\xc0") + 5
    return content[:place] + struct.pack(">HH", height, width) + content[place + 4 :]


IDAT = chunk(b"IDAT", zlib.compress(bytes(8 * 25)))
"""The pixels of eight times eight."""

HOSTILE: dict[str, tuple[str, bytes]] = {
    "empty": ("ScanKindUnknown", b""),
    "program with another ending": ("ScanKindUnknown", b"MZ" + bytes(80)),
    "gif": ("ScanKindUnknown", b"GIF89a" + bytes(80)),
    "svg": ("ScanKindUnknown", b"<svg onload='x()'/>"),
    "tiff": ("ScanKindUnknown", b"II*\0" + bytes(80)),
    "zip": ("ScanKindUnknown", b"PK\x03\x04" + bytes(80)),
    "head behind other bytes": ("ScanKindUnknown", b"\n" + pdf()),
    "too many bytes": ("FileTooLarge", b"%PDF-1.7" + bytes(2 << 20)),
    "script": ("FormActive", pdf(action(pikepdf.Name.JavaScript, "/JS", "app.alert(1)"))),
    "launch": ("FormActive", pdf(action(pikepdf.Name.Launch, "/F", "cmd.exe"))),
    "address": ("FormActive", pdf(action(pikepdf.Name.URI, "/URI", "https://example.org"))),
    "attachment": ("FormActive", pdf(attached)),
    "page action": ("FormActive", pdf(on_page("/AA", pikepdf.Dictionary()))),
    "password": ("FormEncrypted", locked(pdf())),
    "pdf with something behind": ("ScanMixed", pdf() + b"PK\x05\x06" + bytes(18)),
    "broken off": ("ScanMixed", pdf()[:-200]),
    "no cross references": ("FormDamaged", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"),
    "unpacks to a gigabyte": ("FormOverblown", pdf(bomb)),
    "too many pages": ("FormOverblown", pdf(pages=41)),
    "huge page": ("ScanTooElaborate", pdf(size=(14400, 14400))),
    "huge unit": ("ScanTooElaborate", pdf(on_page("/UserUnit", 50))),
    "huge image": ("ScanTooDetailed", pdf(image(60000, 60000, "/DCTDecode"))),
    "image of a rare kind": ("ScanTooElaborate", pdf(image(9, 9, "/JBIG2Decode"))),
    "image of another rare kind": ("ScanTooElaborate", pdf(image(9, 9, "/JPXDecode"))),
    "rare packing": (
        "FormOverblown",
        pdf(image(9, 9, "/JBIG2Decode")).replace(b"/JBIG2Decode", b"/LZWDecode  "),
    ),
    "jpeg broken off": ("ScanDamaged", jpeg()[:-40]),
    "jpeg without picture": ("ScanDamaged", b"\xff\xd8\xff\xd9"),
    "jpeg and zip": ("ScanMixed", jpeg() + b"PK\x03\x04" + bytes(30)),
    "jpeg and pdf": ("ScanMixed", jpeg() + pdf()),
    "pdf in the comment": (
        "ScanMixed",
        jpeg()[:2] + b"\xff\xfe\x00\x0b%PDF-1.7 " + jpeg()[2:],
    ),
    "jpeg of absurd size": ("ScanTooDetailed", sized(jpeg(), 60000, 60000)),
    "jpeg of no size": ("ScanDamaged", sized(jpeg(), 0, 60000)),
    "png broken off": ("ScanDamaged", png()[:-12]),
    "png with wrong sum": ("ScanDamaged", png()[:-30] + b"\1" + png()[-29:]),
    "png and program": ("ScanMixed", png() + b"MZ"),
    "png without pixels": ("ScanDamaged", png_of()),
    "png of absurd size": ("ScanTooDetailed", png_of(IDAT, width=60000, height=60000)),
    "png that unpacks to more": (
        "ScanTooDetailed",
        png_of(chunk(b"IDAT", swollen(64))),
    ),
    "moving png": ("ScanMixed", png_of(chunk(b"acTL", bytes(8)), IDAT)),
    "page of the web in a text": (
        "ScanMixed",
        png_of(chunk(b"tEXt", b"Comment\0<script>x()</script>"), IDAT),
    ),
    "text that unpacks to more": (
        "ScanTooDetailed",
        png_of(chunk(b"zTXt", b"Comment\0\0" + swollen(64)), IDAT),
    ),
}
"""What it is, what refuses it, and the file."""
