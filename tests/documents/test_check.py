"""The conformance check lets sound documents pass and finds every way they were spoilt."""

from __future__ import annotations

import io
import re
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Object, Pdf, String
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from ilja_desktop.documents.check import NotConformant, check, require_conformant
from ilja_desktop.documents.pdfprofile import Profile
from tests.documents.sheets import Office
from tests.documents.spoiling import (
    Change,
    attached,
    characters,
    describe,
    drop,
    element,
    font,
    hidden_action,
    image,
    javascript,
    other_prefix,
    outside,
    put,
    rewrite,
    same_name,
    second_root,
    spoilt,
    swap_parents,
    transparency,
    widen,
    widget,
)


def test_sound_document_passes(sheet: bytes, profile: Profile) -> None:
    assert check(sheet, profile) == ()
    require_conformant(sheet, profile)


def test_signed_document_passes(signed: bytes) -> None:
    assert check(signed, Profile.EXTRACT) == ()


@pytest.mark.parametrize(
    ("made_for", "judged_as"),
    [
        (Profile.ARCHIVE, Profile.EXTRACT),
        (Profile.EXTRACT, Profile.ARCHIVE),
        (Profile.FORM, Profile.EXTRACT),
        (Profile.EXTRACT, Profile.ANONYMOUS),
    ],
)
def test_profile_is_part_of_the_rules(
    made_for: Profile, judged_as: Profile, printed_as: Callable[[Profile], bytes]
) -> None:
    assert check(printed_as(made_for), judged_as)


NO_CHARACTERS = b"beginbfchar %b endbfchar" % b"".join(
    b"<%02X> <FEFF>" % code for code in range(256)
)

MUTANTS: dict[str, tuple[Change, str]] = {
    "no language": (drop("/Lang"), "7.2"),
    "language misspelt": (put("/Lang", String("deutsch sprechend")), "7.2"),
    "no tree": (drop("/StructTreeRoot"), "7.1-11"),
    "not marked": (drop("/MarkInfo"), "6.2-1"),
    "suspects": (put("/MarkInfo /Suspects", True), "7.1-4"),
    "title not shown": (drop("/ViewerPreferences"), "7.1-10"),
    "no description": (drop("/Metadata"), "6.6.2.1"),
    "no title": (describe(b'<rdf:li xml:lang="x-default">Fallblatt', b"<rdf:li>"), "7.1-9"),
    "not well formed": (describe(b"</rdf:RDF>", b""), "6.6.2.1-4"),
    "no part": (describe(b"<pdfaid:part>3</pdfaid:part>", b""), "6.6.4-1"),
    "other level": (describe(b"conformance>A", b"conformance>B"), "6.6.4-3"),
    "no UA mark": (describe(b"<pdfuaid:part>1</pdfuaid:part>", b""), "5-1"),
    "UA not described": (describe(b"<pdfaSchema:namespaceURI>http", b"<x>ftp"), "6.6.2"),
    "info differs": (lambda pdf: pdf.trailer.Info.__setitem__("/Title", String("X")), "6.6.3"),
    "no output intent": (drop("/OutputIntents"), "6.2.3"),
    "no profile": (
        lambda pdf: pdf.Root.OutputIntents[0].__delitem__("/DestOutputProfile"),
        "6.2.3",
    ),
    "broken profile": (
        lambda pdf: pdf.Root.OutputIntents[0].DestOutputProfile.write(b"x" * 200),
        "6.2.3",
    ),
    "script": (javascript, "6.5"),
    "script by name": (put("/Names /JavaScript", Dictionary()), "6.5"),
    "launch action": (hidden_action, "6.5"),
    "catalogue actions": (put("/AA", Dictionary()), "6.5.2"),
    "later version": (put("/Version", Name("/2.0")), "6.1.2"),
    "relationship missing": (lambda pdf: attached(pdf).__delitem__("/AFRelationship"), "6.8"),
    "not associated": (drop("/AF"), "6.8"),
    "no mime type": (lambda pdf: attached(pdf).EF.F.__delitem__("/Subtype"), "6.8-1"),
    "no unicode name": (lambda pdf: attached(pdf).__delitem__("/UF"), "6.8-2"),
    "no text for a figure": (lambda pdf: element(pdf, "Figure").__delitem__("/Alt"), "7.3"),
    "header without scope": (lambda pdf: element(pdf, "TH").__delitem__("/A"), "7.5"),
    "cell missing": (lambda pdf: element(pdf, "TR").K.__delitem__(0), "7.2-42"),
    "cell in a list": (lambda pdf: element(pdf, "TD").__setitem__("/S", Name.LI), "7.2"),
    "unknown type": (lambda pdf: element(pdf, "P").__setitem__("/S", Name.Absatz), "7.1-5"),
    "no parent": (lambda pdf: element(pdf, "P").__delitem__("/P"), "7.1-12"),
    "heading skipped": (lambda pdf: element(pdf, "H3").__setitem__("/S", Name.H5), "7.4.2"),
    "heading without level": (lambda pdf: element(pdf, "H2").__setitem__("/S", Name.H), "7.4.4"),
    "standard type remapped": (
        put("/StructTreeRoot /RoleMap", Dictionary(P=Name.Span)),
        "7.1-7",
    ),
    "parent tree gone": (drop("/StructTreeRoot", "/ParentTree"), "7.1"),
    "parent tree swapped": (swap_parents, "7.1"),
    "page without number": (lambda pdf: pdf.pages[0].obj.__delitem__("/StructParents"), "7.1"),
    "element dropped": (lambda pdf: pdf.Root.StructTreeRoot.K[0].K.__delitem__(0), "7.1-3"),
    "no tab order": (lambda pdf: [page.obj.__delitem__("/Tabs") for page in pdf.pages], "7.18.3"),
    "field without label": (lambda pdf: widget(pdf).__delitem__("/TU"), "7.18.1"),
    "field not in the tree": (lambda pdf: element(pdf, "Form").__setitem__("/K", Array()), "7.18"),
    "field without number": (lambda pdf: widget(pdf).__delitem__("/StructParent"), "7.18"),
    "field not printed": (lambda pdf: widget(pdf).__setitem__("/F", 2), "6.3.2"),
    "field without looks": (lambda pdf: widget(pdf).__delitem__("/AP"), "6.3.3"),
    "looks made elsewhere": (put("/AcroForm /NeedAppearances", True), "6.4.1"),
    "foreign form": (put("/AcroForm /XFA", String("x")), "6.4.2"),
    "foreign annotation": (second_root, "6.3.1"),
    "font not embedded": (
        lambda pdf: font(pdf).FontDescriptor.__delitem__("/FontFile2"),
        "6.2.11.4.1",
    ),
    "no characters": (lambda pdf: font(pdf).__delitem__("/ToUnicode"), "7.21.7"),
    "characters lost": (
        lambda pdf: font(pdf).ToUnicode.write(b"1 beginbfchar <00> <0041> endbfchar"),
        "7.21.7",
    ),
    "characters empty": (
        lambda pdf: font(pdf).ToUnicode.write(NO_CHARACTERS),
        "7.21.7",
    ),
    "widths wrong": (widen, "6.2.11.5"),
    "symbolic with encoding": (
        lambda pdf: font(pdf).__setitem__("/Encoding", Name.WinAnsiEncoding),
        "6.2.11.6",
    ),
    "not marked content": (outside, "7.1-3"),
    "picture not marked": (image, "7.1-3"),
    "picture smoothed": (image, "6.2.8"),
    "artifact within content": (rewrite(rb"(MCID 0>> BDC)", rb"\1 /Artifact BMC EMC"), "7.1-1"),
    "content within artifact": (rewrite(rb"EMC\s+(/P <</MCID 0)", rb"\1"), "7.1-2"),
    "number twice": (rewrite(rb"/MCID 1>>", rb"/MCID 0>>"), "7.1"),
    "number not in the tree": (rewrite(rb"/MCID 1>>", rb"/MCID 999>>"), "7.1-3"),
    "other tag": (rewrite(rb"/H1 <</MCID", rb"/P <</MCID"), "7.1"),
    "mark never closed": (rewrite(rb"EMC(?!.*EMC)", rb""), "7.1"),
    "mark never opened": (rewrite(rb"\A", rb"EMC "), "7.1"),
    "device colour": (rewrite(rb"\A", rb"0 0 0 1 k "), "6.2.4.3"),
    "transparency": (transparency, "6.2.10"),
    "optional content": (put("/OCProperties", Dictionary()), "6.5.2"),
    "page actions": (lambda pdf: pdf.pages[0].obj.__setitem__("/AA", Dictionary()), "6.5.2-2"),
    "resources missing": (lambda pdf: pdf.pages[0].obj.__delitem__("/Resources"), "6.2.2-2"),
    "unknown operator": (rewrite(rb"\A", rb"BX foo EX "), "6.2.2-1"),
    "states too deep": (rewrite(rb"\A", b"q " * 29 + b"Q " * 29), "6.1.13-8"),
    "state never restored": (rewrite(rb"\A", b"q "), "8.4.2"),
    "transfer function": (transparency, "6.2.5"),
    "long text": (put("/Extra", Array([String("x" * 40_000)])), "6.1.13-3"),
    "long name": (put("/Extra", Name("/" + "x" * 200)), "6.1.13-4"),
    "long key": (put("/Extra", Dictionary({"/" + "x" * 200: 1})), "6.1.13-4"),
    "large number": (put("/Extra", 2**31), "6.1.13-1"),
    "element without type": (lambda pdf: element(pdf, "P").__delitem__("/Type"), "6.7.3-2"),
    "heads only": (lambda pdf: element(pdf, "TBody").__setitem__("/S", Name.THead), "7.2-11"),
    "head alone": (lambda pdf: element(pdf, "TBody").__setitem__("/S", Name.THead), "7.2-14"),
    "field that vanishes": (lambda pdf: widget(pdf).__setitem__("/F", 4 | 256), "6.3.2"),
    "description counted": (describe(b'id="W5M0', b'bytes="1" id="W5M0'), "6.6.2.1-2"),
    "unknown property": (describe(b"<dc:format>", b"<dc:x>y</dc:x><dc:format>"), "6.6.2.3.1-1"),
    "other prefix": (other_prefix, "6.6.4-4"),
    "other date": (
        lambda pdf: pdf.trailer.Info.__setitem__("/ModDate", String("D:19990101000000Z")),
        "6.6.3",
    ),
    "other maker": (lambda pdf: pdf.trailer.Info.__setitem__("/Producer", String("X")), "6.6.3"),
    "empty name": (lambda pdf: attached(pdf).__setitem__("/UF", String("")), "6.8-2"),
    "no such glyph": (rewrite(rb"\((?:[^()\\]|\\.)*\) Tj", rb"(\\377) Tj"), "6.2.11.8"),
    "two subsets of one name": (same_name, "9.6.4"),
    "described by another name": (
        lambda pdf: font(pdf).FontDescriptor.__setitem__("/FontName", Name("/ABCDEF+Noto")),
        "6.2.11.2-3",
    ),
    "widths missing": (lambda pdf: font(pdf).Widths.__delitem__(0), "6.2.11.2-6"),
    "private characters": (characters(b"E000"), "6.2.11.7.3"),
    "character zero": (characters(b"0000"), "7.21.7-2"),
    "table too long": (characters(b"0041", lines=256), "5014"),
    "huge page": (
        lambda pdf: pdf.pages[0].obj.__setitem__("/MediaBox", Array([0, 0, 20000, 100])),
        "6.1.13",
    ),
}


@pytest.mark.parametrize("name", MUTANTS)
def test_mutant_is_found(name: str, printed_as: Callable[[Profile], bytes]) -> None:
    change, clause = MUTANTS[name]
    findings = check(spoilt(printed_as(Profile.ARCHIVE), change), Profile.ARCHIVE)
    assert any(clause in finding.rule for finding in findings), findings


def test_untouched_copy_is_sound(printed_as: Callable[[Profile], bytes]) -> None:
    copy = spoilt(printed_as(Profile.ARCHIVE), lambda pdf: None)
    assert check(copy, Profile.ARCHIVE) == ()


@pytest.mark.parametrize(
    ("old", "new", "clause"),
    [
        (rb"\A%PDF-1\.7", b"%PDF-2.0", "6.1.2"),
        (rb"\A%PDF", b" %PDF", "6.1"),
        (rb"\Z", b"angehaengt", "6.1.3-3"),
        (rb"\nendstream", b" endstream", "6.1.7"),
        (rb"\nendobj", b" endobj", "6.1.9"),
        (rb" obj\n", b" obj ", "6.1.9"),
    ],
)
def test_frame_of_the_file_is_held(old: bytes, new: bytes, clause: str, extract: bytes) -> None:
    findings = check(re.sub(old, new, extract, count=1), Profile.EXTRACT)
    assert any(clause in finding.rule for finding in findings)


@pytest.mark.parametrize(
    ("change", "clause"),
    [
        (lambda pdf: _checkbox(pdf).__setitem__("/AS", Name.Nein), "6.3.3-2"),
        (lambda pdf: _form_font(pdf).FontDescriptor.__setitem__("/Flags", 4), "6.2.11.6-4"),
    ],
)
def test_spoilt_form_is_found(
    change: Change, clause: str, printed_as: Callable[[Profile], bytes]
) -> None:
    findings = check(spoilt(printed_as(Profile.FORM), change), Profile.FORM)
    assert any(clause in finding.rule for finding in findings), findings


def _checkbox(pdf: Pdf) -> Object:
    boxes: list[Object] = [each for each in pdf.Root.AcroForm.Fields if each.get("/FT") == Name.Btn]
    return boxes[0]


def _form_font(pdf: Pdf) -> Object:
    """Return the font of the form, after drawing with it."""
    form = pdf.Root.AcroForm
    made: Object = form.DR.Font.NotoSans
    text = next(each for each in form.Fields if each.get("/FT") == Name.Tx)
    text.AP.N.write(b"/Tx BMC BT /NotoSans 8 Tf (ja) Tj ET EMC")
    del made["/Encoding"]
    return made


@pytest.mark.parametrize(
    ("change", "clause"),
    [
        (lambda value: value.__setitem__("/Contents", String("")), "6.4.3-2"),
        (lambda value: value.__setitem__("/ByteRange", Array([0, 9])), "6.4.3-1"),
        (lambda value: value.__setitem__("/ByteRange", Array([0, 9, 20, 5])), "6.4.3-1"),
        (lambda value: value.Reference[0].__setitem__("/DigestMethod", Name.SHA256), "6.1.12-2"),
    ],
)
def test_spoilt_signature_is_found(
    change: Callable[[Object], object], clause: str, signed: bytes
) -> None:
    findings = check(spoilt(signed, lambda pdf: change(widget(pdf).V)), Profile.EXTRACT)
    assert any(clause in finding.rule for finding in findings), findings


def test_encrypted_document_is_refused(extract: bytes) -> None:
    for user in ("", "geheim"):
        out = io.BytesIO()
        with Pdf.open(io.BytesIO(extract)) as opened:
            opened.save(out, encryption=pikepdf.Encryption(user=user, owner="o", R=6))
        findings = check(out.getvalue(), Profile.EXTRACT)
        assert any("6.1.3-2" in finding.rule for finding in findings)


def test_filter_that_is_forbidden_is_found(extract: bytes) -> None:
    def change(pdf: Pdf) -> None:
        stream = pdf.make_stream(b"")
        stream.write(b"\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01", filter=Name.LZWDecode)
        pdf.Root.Extra = stream

    out = io.BytesIO()
    with Pdf.open(io.BytesIO(extract)) as opened:
        change(opened)
        opened.save(out, compress_streams=False, fix_metadata_version=False)
    findings = check(out.getvalue(), Profile.EXTRACT)
    assert any("6.1.7.2" in finding.rule for finding in findings)


def test_damaged_file_is_a_finding(extract: bytes) -> None:
    assert check(b"", Profile.EXTRACT)
    assert check(b"%PDF-1.7 kaputt", Profile.EXTRACT)
    assert check(extract[: len(extract) // 2], Profile.EXTRACT)


def test_second_revision_of_an_anonymous_paper_is_found(
    printed_as: Callable[[Profile], bytes], extract: bytes, office: Office
) -> None:
    writer = IncrementalPdfFileWriter(io.BytesIO(printed_as(Profile.ANONYMOUS)))
    writer.update_root()
    twice = io.BytesIO()
    writer.write(twice)
    findings = check(twice.getvalue(), Profile.ANONYMOUS)
    assert any(finding.rule == "profile" for finding in findings)
    assert check(office.sign(extract), Profile.ANONYMOUS)


def test_refusal_names_the_rules(extract: bytes) -> None:
    with pytest.raises(NotConformant) as refused:
        require_conformant(spoilt(extract, drop("/Lang")), Profile.EXTRACT)
    assert refused.value.rules == ("PDF/UA 7.2-2",)
