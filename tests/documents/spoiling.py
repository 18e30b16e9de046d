"""Ways to spoil a document, each breaking one rule."""

from __future__ import annotations

import io
import re
from collections.abc import Callable

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

Change = Callable[[Pdf], object]


def spoilt(pdf: bytes, change: Change) -> bytes:
    """Return the PDF with one thing changed."""
    out = io.BytesIO()
    with Pdf.open(io.BytesIO(pdf)) as opened:
        change(opened)
        streams = pikepdf.ObjectStreamMode.generate
        opened.save(out, object_stream_mode=streams, fix_metadata_version=False)
    return out.getvalue()


def element(pdf: Pdf, role: str) -> Object:
    """Return the first element of a role."""
    for value in pdf.objects:
        if isinstance(value, Dictionary) and value.get("/S") == Name("/" + role):
            return value
    raise LookupError(role)


def font(pdf: Pdf) -> Object:
    """Return the first font that text is drawn with."""
    fonts = pdf.pages[0].obj.Resources.Font
    return next(iter(fonts.as_dict().values()))


def widget(pdf: Pdf) -> Object:
    """Return the first form field."""
    first: Object = pdf.Root.AcroForm.Fields[0]
    return first


def rewrite(old: bytes, new: bytes, *, times: int = 1) -> Change:
    """Return a change of the first page's content."""

    def change(pdf: Pdf) -> None:
        page = pdf.pages[0].obj
        content = page.Contents.read_bytes()
        changed = re.sub(old, new, content, count=times)
        assert changed != content
        page.Contents = pdf.make_stream(changed)

    return change


def describe(old: bytes, new: bytes) -> Change:
    """Return a change of the document's description."""

    def change(pdf: Pdf) -> None:
        packet = pdf.Root.Metadata.read_bytes()
        assert old in packet
        pdf.Root.Metadata.write(packet.replace(old, new))

    return change


def drop(*path: str) -> Change:
    """Return a change that drops an entry of the catalogue."""

    def change(pdf: Pdf) -> None:
        here: Object = pdf.Root
        for step in path[:-1]:
            here = here[step]
        del here[path[-1]]

    return change


def put(path: str, value: Object | int) -> Change:
    """Return a change that sets an entry of the catalogue."""

    def change(pdf: Pdf) -> None:
        *steps, last = path.split()
        here: Object = pdf.Root
        for step in steps:
            here = here[step]
        here[last] = value

    return change


def attached(pdf: Pdf) -> Object:
    """Return the description of the attached source."""
    first: Object = pdf.Root.AF[0]
    return first


def swap_parents(pdf: Pdf) -> None:
    nums = pdf.Root.StructTreeRoot.ParentTree.Nums
    nums[1][0], nums[1][1] = nums[1][1], nums[1][0]


def widen(pdf: Pdf) -> None:
    widths = font(pdf).Widths
    for at in range(len(widths)):
        widths[at] = int(widths[at]) + 50


def javascript(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def hidden_action(pdf: Pdf) -> None:
    widget(pdf)["/A"] = Dictionary(S=Name.Launch, F=String("cmd.exe"))


def second_root(pdf: Pdf) -> None:
    text = pdf.pages[0].obj
    text.Annots = Array([Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([0, 0, 9, 9]))])


def transparency(pdf: Pdf) -> None:
    states = pdf.pages[0].obj.Resources
    states.ExtGState = Dictionary(X=Dictionary(BM=Name.Screen, ca=0.5, TR2=Name.Identity))


def outside(pdf: Pdf) -> None:
    page = pdf.pages[0].obj
    page.Contents = pdf.make_stream(page.Contents.read_bytes() + b"\n0 0 9 9 re f\n")


def image(pdf: Pdf) -> None:
    picture = pdf.make_stream(b"\0", Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1)
    picture.ColorSpace, picture.BitsPerComponent, picture.Interpolate = Name.DeviceGray, 8, True
    page = pdf.pages[0].obj
    page.Resources.XObject = Dictionary(X=picture)
    page.Contents = pdf.make_stream(page.Contents.read_bytes() + b"\n/X Do\n")


def attributes(pdf: Pdf, role: str) -> Object:
    made: Object = element(pdf, role).A
    return made


def other_prefix(pdf: Pdf) -> None:
    packet = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(re.sub(rb"pdfuaid([:=])", rb"ua\1", packet))


def same_name(pdf: Pdf) -> None:
    for each in pdf.pages[0].obj.Resources.Font.as_dict().values():
        each.BaseFont = each.FontDescriptor.FontName = Name("/ABCDEF+Noto")


def characters(character: bytes, lines: int = 100) -> Change:
    """Return a change that lets all codes of a font stand for one character."""
    codes = [b"<%02X> <%b>" % (code, character) for code in range(256)]
    sections = [codes[at : at + lines] for at in range(0, 256, lines)]
    table = b"".join(
        b"%d beginbfchar\n%b\nendbfchar\n" % (len(section), b"\n".join(section))
        for section in sections
    )
    return lambda pdf: font(pdf).ToUnicode.write(table)
