"""What a camera or scanner wrote beside the page is gone; the page itself is the same."""

from __future__ import annotations

import io
import struct
import zlib

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.scan import ScanKind, ScanLimits
from ilja_desktop.exchange.scanclean import cleaned
from ilja_desktop.exchange.scanguard import ScanDamaged, kind_of
from tests.exchange.scans import IDAT, chunk, jpeg, on_page, pdf, png_of

LIMITS = ScanLimits(megabytes=4, megapixels=10)
DEVICE = b"Fernsprecher X9"
TELLTALE = (DEVICE, b"2026:11:03", b"Diensthandy Yildiz", b"xmpmeta", b"MakerNote")
ORIENTATION, GPS, DETAILS = 0x0112, 0x8825, 0x8769


def photograph(turn: int = 6) -> bytes:
    """A photograph as a telephone saves it: place, device, owner, time, preview, notes."""
    picture = Image.radial_gradient("L").convert("RGB").resize((120, 80))
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x013B] = "Werk", DEVICE.decode(), "Diensthandy Yildiz"
    exif[0x0132], exif[ORIENTATION] = "2026:11:03 09:41:00", turn
    exif.get_ifd(GPS).update({1: "N", 2: (51.0, 27.0, 4.5), 3: "E", 4: (7.0, 0.0, 47.25)})
    exif.get_ifd(DETAILS).update({0x9003: "2026:11:03 09:41:00", 0x927C: b"MakerNote secret"})
    made = io.BytesIO()
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><by>Diensthandy Yildiz</by></x:xmpmeta>"
    picture.save(made, "JPEG", exif=exif, xmp=xmp, comment=DEVICE, dpi=(300, 300), quality=90)
    return made.getvalue()


def pixels(content: bytes) -> bytes:
    return Image.open(io.BytesIO(content)).tobytes()


def test_photograph_tells_neither_place_nor_device_nor_time() -> None:
    before = photograph()
    assert Image.open(io.BytesIO(before)).getexif().get_ifd(GPS)
    assert all(word in before for word in TELLTALE)
    after = cleaned("Foto", ScanKind.JPEG, before).content
    assert not any(word in after for word in TELLTALE)
    exif = Image.open(io.BytesIO(after)).getexif()
    assert dict(exif) == {ORIENTATION: 6}
    assert exif.get_ifd(GPS) == {}
    assert pixels(after) == pixels(before)
    assert kind_of("Foto", after, LIMITS) is ScanKind.JPEG


def test_upright_photograph_needs_no_exif() -> None:
    after = cleaned("Foto", ScanKind.JPEG, photograph(turn=1)).content
    assert b"Exif" not in after
    assert Image.open(io.BytesIO(after)).info["dpi"] == (300, 300)


def test_second_picture_behind_the_first_is_left_out() -> None:
    """Telephones hang a preview, a depth map or an earlier state behind the picture."""
    after = cleaned("Foto", ScanKind.JPEG, jpeg() + photograph() + bytes(9)).content
    assert after.count(b"\xff\xd8\xff") == 1
    assert pixels(after) == pixels(jpeg())


def test_progressive_photograph_stays_the_same_picture() -> None:
    made = io.BytesIO()
    picture = Image.radial_gradient("L").convert("CMYK")
    picture.save(
        made, "JPEG", progressive=True, exif=Image.open(io.BytesIO(photograph())).getexif()
    )
    after = cleaned("Foto", ScanKind.JPEG, made.getvalue()).content
    assert pixels(after) == pixels(made.getvalue())


def test_picture_file_keeps_its_pixels_only() -> None:
    told = (
        chunk(b"tEXt", b"Author\0Diensthandy Yildiz"),
        chunk(b"zTXt", b"Model\0\0" + zlib.compress(DEVICE)),
        chunk(b"tIME", struct.pack(">H5B", 2026, 11, 3, 9, 41, 0)),
        chunk(b"eXIf", b"MM\0*" + DEVICE),
        chunk(b"pHYs", struct.pack(">IIB", 11811, 11811, 1)),
    )
    before = png_of(*told, IDAT)
    after = cleaned("Bild", ScanKind.PNG, before).content
    assert after == png_of(told[-1], IDAT)
    assert pixels(after) == pixels(before)


def scanned(opened: pikepdf.Pdf) -> None:
    """What a scanner writes into a PDF: who, with what, when; and a photograph with its place."""
    opened.docinfo["/Author"], opened.docinfo["/Creator"] = "Diensthandy Yildiz", DEVICE.decode()
    opened.Root.Metadata = opened.make_stream(b"<x:xmpmeta>2026:11:03</x:xmpmeta>")
    page = opened.pages[0].obj
    page["/LastModified"] = pikepdf.String("D:2026:11:03")
    page["/PieceInfo"] = pikepdf.Dictionary({"/Scan": pikepdf.Dictionary(By=pikepdf.String("x"))})
    pictures = page.Resources.XObject = pikepdf.Dictionary()
    for name, filters in (("/A", None), ("/B", "/FlateDecode")):
        photo = photograph()
        picture = opened.make_stream(zlib.compress(photo) if filters else photo)
        picture.Subtype, picture.Width, picture.Height = pikepdf.Name.Image, 120, 80
        picture.ColorSpace, picture.BitsPerComponent = pikepdf.Name.DeviceRGB, 8
        ways = [pikepdf.Name(way) for way in (filters, "/DCTDecode") if way]
        picture.stream_dict["/Filter"] = pikepdf.Array(ways)
        coded = pikepdf.Dictionary(ColorTransform=1)
        picture.stream_dict["/DecodeParms"] = [None, coded][2 - len(ways) :]
        pictures[name] = picture


def test_scanned_pdf_tells_nothing_but_its_pages() -> None:
    before = pdf(scanned)
    kind_of("Bogen", before, LIMITS)
    clean = cleaned("Bogen", ScanKind.PDF, before)
    assert not clean.sealed
    assert not any(word in clean.content for word in TELLTALE)
    with pikepdf.open(io.BytesIO(clean.content)) as opened:
        assert "/Info" not in opened.trailer
        assert "/Metadata" not in opened.Root
        page = opened.pages[0].obj
        assert not {"/LastModified", "/PieceInfo"} & set(page.keys())
        for picture in page.Resources.XObject.values():
            assert pixels(picture.read_raw_bytes()) == pixels(photograph())
            assert picture.DecodeParms.ColorTransform == 1
    assert kind_of("Bogen", clean.content, LIMITS) is ScanKind.PDF


def test_same_file_becomes_the_same_bytes() -> None:
    assert cleaned("A", ScanKind.PDF, pdf(scanned)) == cleaned("B", ScanKind.PDF, pdf(scanned))


def test_signed_pdf_stays_as_it_came() -> None:
    """Any change would break the seal, and with it what it proves."""

    def seal(opened: pikepdf.Pdf) -> None:
        made = pikepdf.Dictionary({"/Type": pikepdf.Name.Sig, "/ByteRange": [0, 1, 2, 3]})
        opened.Root.AcroForm = pikepdf.Dictionary(Fields=[opened.make_indirect(made)])

    before = pdf(scanned, seal)
    clean = cleaned("Bogen", ScanKind.PDF, before)
    assert (clean.sealed, clean.content) == (True, before)


def test_no_picture_in_a_pdf_is_damaged() -> None:
    def broken(opened: pikepdf.Pdf) -> None:
        picture = opened.make_stream(b"no photograph")
        picture.stream_dict["/Filter"] = pikepdf.Name.DCTDecode
        on_page("/X", picture)(opened)

    with pytest.raises(ScanDamaged):
        cleaned("Bogen", ScanKind.PDF, pdf(broken))


@given(st.data())
def test_whatever_is_taken_is_cleaned_or_refused(data: st.DataObject) -> None:
    """A few bytes are changed; what the guard lets pass must not stumble here."""
    whole = bytearray(photograph())
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        kind = kind_of("Foto", bytes(whole), LIMITS)
        after = cleaned("Foto", kind, bytes(whole)).content
    except Refusal:
        return
    assert b"MakerNote" not in after
