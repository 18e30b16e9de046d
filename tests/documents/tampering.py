"""Everything that is done to signed files, each with the verdict it has to meet.

The attacks are those of pdf-insecurity.org and of ISO 32000-1, 12.8: some change signed bytes, some
append what programs allow or overlook, some sign once more.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

import pikepdf
from asn1crypto import keys, x509
from cryptography.hazmat.primitives.asymmetric import ec
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, NumberObject, pdf_name
from pyhanko.pdf_utils.generic import TextStringObject as Said
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter, append_signature_field
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko_certvalidator.registry import SimpleCertificateStore

from ilja_desktop.documents.signing.envelope import last_envelope
from ilja_desktop.documents.signing.sign import Signature, sign
from ilja_desktop.domain.verification import Doubt
from ilja_desktop.keys.identity import private_octets
from tests.documents.sheets import NOW, new_office
from tests.documents.signers import Signed

Writer = IncrementalPdfFileWriter


@dataclass(frozen=True)
class Attack:
    """What is done to a file with four signatures, and what has to be found."""

    name: str
    do: Callable[[Signed], bytes]
    alone: frozenset[Doubt]
    """Without a record; empty where only the record tells."""


def _appending(change: Callable[[Writer], None]) -> Callable[[Signed], bytes]:
    def do(signed: Signed) -> bytes:
        writer = Writer(io.BytesIO(signed.after(4)))
        change(writer)
        out = io.BytesIO()
        writer.write(out)
        return out.getvalue()

    return do


def _flip(signed: Signed, place: int) -> bytes:
    changed = bytearray(signed.after(4))
    changed[place] ^= 0x01
    return bytes(changed)


def _flip_content(signed: Signed) -> bytes:
    return _flip(signed, signed.after(1).index(b"stream\n") + 40)


def _flip_cms(signed: Signed) -> bytes:
    _, size, _, _ = last_envelope(signed.after(4)).ranges
    return _flip(signed, size + 600)


def _byte_range(signed: Signed) -> bytes:
    pdf = signed.after(4)
    at = pdf.rindex(b"/ByteRange")
    return pdf[:at] + pdf[at:].replace(b"[0 ", b"[1 ", 1).replace(b"[ 0 ", b"[ 1 ", 1)


def _rewritten(signed: Signed) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(signed.after(4))) as opened:
        opened.save(out)
    return out.getvalue()


def _page(writer: Writer, number: int = 0) -> DictionaryObject:
    found = writer.root["/Pages"]["/Kids"][number].get_object()
    assert isinstance(found, DictionaryObject)
    return found


def _field(writer: Writer, number: int = 0) -> DictionaryObject:
    found = writer.root["/AcroForm"]["/Fields"][number].get_object()
    assert isinstance(found, DictionaryObject)
    return found


def _numbers(*values: int) -> ArrayObject:
    return ArrayObject(NumberObject(value) for value in values)


def _add_page(writer: Writer) -> None:
    pages = writer.root["/Pages"]
    page = DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/Page"),
            pdf_name("/Parent"): writer.root.raw_get("/Pages"),
            pdf_name("/MediaBox"): _numbers(0, 0, 595, 842),
        }
    )
    pages["/Kids"].append(writer.add_object(page))
    pages[pdf_name("/Count")] = NumberObject(len(pages["/Kids"]))
    writer.update_container(pages["/Kids"])
    writer.update_container(pages)


def _replace_content(writer: Writer) -> None:
    page = _page(writer)
    page[pdf_name("/Contents")] = writer.add_object(
        generic.StreamObject(stream_data=b"BT (Anders) Tj ET")
    )
    writer.update_container(page)


def _free_text(writer: Writer) -> None:
    page = _page(writer)
    note = DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/Annot"),
            pdf_name("/Subtype"): pdf_name("/FreeText"),
            pdf_name("/Rect"): _numbers(60, 400, 500, 700),
            pdf_name("/Contents"): Said("Anders beschlossen"),
            pdf_name("/DA"): Said("/Helv 12 Tf 0 g"),
        }
    )
    notes = page.get("/Annots", ArrayObject())
    page[pdf_name("/Annots")] = ArrayObject([*notes, writer.add_object(note)])
    writer.update_container(page)


def _move_widget(writer: Writer) -> None:
    field = _field(writer)
    field[pdf_name("/Rect")] = _numbers(0, 0, 500, 700)
    writer.update_container(field)


def _replace_appearance(writer: Writer) -> None:
    field = _field(writer)
    field[pdf_name("/AP")] = DictionaryObject(
        {pdf_name("/N"): writer.add_object(generic.StreamObject(stream_data=b"0 0 9 9 re f"))}
    )
    writer.update_container(field)


def _actual_text(writer: Writer) -> None:
    tree = writer.root["/StructTreeRoot"]
    tree[pdf_name("/ActualText")] = Said("Es wurde etwas anderes vereinbart.")
    writer.update_container(tree)


def _attach(writer: Writer) -> None:
    file = generic.StreamObject(stream_data=b'{"form":"fremd"}')
    spec = DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/Filespec"),
            pdf_name("/F"): Said("fremd.json"),
            pdf_name("/EF"): DictionaryObject({pdf_name("/F"): writer.add_object(file)}),
        }
    )
    writer.root[pdf_name("/AF")] = ArrayObject([writer.add_object(spec)])
    writer.update_root()


def _language(writer: Writer) -> None:
    writer.root[pdf_name("/Lang")] = Said("en")
    writer.update_root()


def _script(writer: Writer) -> None:
    writer.root[pdf_name("/OpenAction")] = DictionaryObject(
        {pdf_name("/S"): pdf_name("/JavaScript"), pdf_name("/JS"): Said("app.alert(1)")}
    )
    writer.update_root()


def _metadata(writer: Writer) -> None:
    stream = generic.StreamObject(stream_data=b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>")
    stream[pdf_name("/Type")] = pdf_name("/Metadata")
    stream[pdf_name("/Subtype")] = pdf_name("/XML")
    writer.root[pdf_name("/Metadata")] = writer.add_object(stream)
    writer.update_root()


def fillable(unsigned: bytes) -> bytes:
    """Return an unsigned paper with a line to fill in, as nobody here makes them."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(unsigned)) as opened:
        line = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Widget,
            FT=pikepdf.Name.Tx,
            T=pikepdf.String("bemerkung"),
            Rect=pikepdf.Array([60, 60, 200, 80]),
        )
        opened.Root.AcroForm.Fields.append(opened.make_indirect(line))
        opened.save(out)
    return out.getvalue()


def filled(signed: bytes) -> bytes:
    """Return a file whose last field says something else."""
    writer = Writer(io.BytesIO(signed))
    field = writer.root["/AcroForm"]["/Fields"][-1].get_object()
    field[pdf_name("/V")] = Said("Alles zurückgenommen")
    writer.update_container(field)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _fill_free_place(writer: Writer) -> None:
    """Tick what is left free: put a value into a place nobody signed."""
    field = _field(writer, 6)
    field[pdf_name("/V")] = DictionaryObject({pdf_name("/Type"): pdf_name("/Sig")})
    writer.update_container(field)


def _stranger_signs(pdf: bytes, field: str) -> bytes:
    person = new_office(person="Zübeyde Öztürk-Łukasiewicz")
    signature = Signature(field=field, role="Teilnahme", certify=False)
    return sign(pdf, signature, person.identity, now=NOW)


def _namesake(signed: Signed) -> bytes:
    return _stranger_signs(signed.after(3), signed.fields[3])


def _sneaky(box: tuple[int, int, int, int]) -> Callable[[Signed], bytes]:
    """Add a field over the page, visible or not, and sign it with a certificate of one's own."""

    def do(signed: Signed) -> bytes:
        writer = Writer(io.BytesIO(signed.after(4)))
        append_signature_field(writer, SigFieldSpec("fremd", box=box))
        out = io.BytesIO()
        writer.write(out)
        metadata = PdfSignatureMetadata(
            field_name="fremd", md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES
        )
        stranger = new_office().identity
        assert isinstance(stranger.key, ec.EllipticCurvePrivateKey)
        signer = SimpleSigner(
            signing_cert=x509.Certificate.load(stranger.certificate),
            signing_key=keys.PrivateKeyInfo.load(private_octets(stranger.key)),
            cert_registry=SimpleCertificateStore.from_certs([]),
        )
        writer = Writer(io.BytesIO(out.getvalue()))
        made = PdfSigner(metadata, signer=signer).sign_pdf(writer, existing_fields_only=True)
        content: bytes = made.getvalue()
        return content

    return do


_EXTENDED = frozenset({Doubt.EXTENDED})
_CHANGED = frozenset({Doubt.CHANGED})
_BROKEN = frozenset({Doubt.CHANGED, Doubt.DISGUISED, Doubt.UNREADABLE, Doubt.EXTENDED})
_STRANGER = frozenset({Doubt.ISSUER_UNKNOWN})
_EITHER = frozenset({Doubt.ISSUER_UNKNOWN, Doubt.EXTENDED})

MATRIX: tuple[Attack, ...] = (
    Attack("ein Byte im Inhalt", _flip_content, _CHANGED),
    Attack("ein Byte in der Unterschrift", _flip_cms, _BROKEN),
    Attack("ByteRange", _byte_range, _BROKEN),
    Attack("neu geschrieben", _rewritten, _BROKEN),
    Attack("weitere Seite", _appending(_add_page), _EXTENDED),
    Attack("anderer Inhalt", _appending(_replace_content), _EXTENDED),
    Attack("Textfeld darüber", _appending(_free_text), _EXTENDED),
    Attack("Feld verschoben", _appending(_move_widget), _EXTENDED),
    Attack("anderes Aussehen", _appending(_replace_appearance), _EXTENDED),
    Attack("anderer Vorlesetext", _appending(_actual_text), _EXTENDED),
    Attack("weitere Anlage", _appending(_attach), _EXTENDED),
    Attack("andere Sprache", _appending(_language), _EXTENDED),
    Attack("Skript beim Öffnen", _appending(_script), _EXTENDED),
    Attack("freien Platz gefüllt", _appending(_fill_free_place), _EXTENDED),
    Attack("andere Beschreibung", _appending(_metadata), _EXTENDED),
    Attack("Bytes nach dem Ende", lambda signed: signed.after(4) + b"\n%%EOF\n", _EXTENDED),
    Attack("zwei Unterschriften weniger", lambda signed: signed.after(2), frozenset()),
    Attack("Namensvetter", _namesake, _STRANGER),
    Attack("sichtbares fremdes Feld", _sneaky((0, 0, 500, 700)), _EITHER),
    Attack("unsichtbares fremdes Feld", _sneaky((0, 0, 0, 0)), _EITHER),
)
"""Eighteen changes, and two strangers who sign once more."""
