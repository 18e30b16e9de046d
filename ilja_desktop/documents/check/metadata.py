"""Rules on what a document says about itself: XMP, language, colours (6.2.3, 6.6; UA 5, 7.1)."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from pikepdf import Dictionary, Name, Object, Stream

from ilja_desktop.documents.check.finding import Subject, items_of

LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_DC_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_PDFA = "{http://www.aiim.org/pdfa/ns/id/}"
_PDFUA = "{http://www.aiim.org/pdfua/ns/id/}"
_SCHEMA = "{http://www.aiim.org/pdfa/ns/schema#}namespaceURI"
_HEADER = re.compile(r'\s*<\?xpacket begin="\ufeff?" id="[^"]*"\?>')
_KNOWN = re.compile(
    r"\{http://purl.org/dc/elements/1.1/\}(format|title|creator|language)|"
    r"\{http://ns.adobe.com/xap/1.0/\}(CreateDate|ModifyDate|CreatorTool)|"
    r"\{http://ns.adobe.com/pdf/1.3/\}Producer|"
    r"\{http://www.aiim.org/pdfa/ns/id/\}(part|conformance)|"
    r"\{http://www.aiim.org/pdfua/ns/id/\}part|"
    r"\{http://www.aiim.org/pdfa/ns/extension/\}schemas"
)
_PREFIXES = ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part", "pdfaExtension:schemas")
_XMP = "{http://ns.adobe.com/xap/1.0/}"
_INFO = (
    ("/Title", _DC_TITLE),
    ("/Author", "{http://purl.org/dc/elements/1.1/}creator"),
    ("/Creator", _XMP + "CreatorTool"),
    ("/Producer", "{http://ns.adobe.com/pdf/1.3/}Producer"),
)
_DATES = (("/CreationDate", _XMP + "CreateDate"), ("/ModDate", _XMP + "ModifyDate"))


def check_metadata(subject: Subject) -> None:
    """Check description, catalogue entries and output intent."""
    _catalogue(subject)
    _output_intent(subject)
    stream = subject.pdf.Root.get("/Metadata")
    if not isinstance(stream, Stream):
        subject.find("PDF/A 6.6.2.1-1", "no metadata")
        return
    typed = stream.get("/Type") == Name.Metadata and stream.get("/Subtype") == Name.XML
    subject.require(typed, "PDF/A 6.6.2.1-1", "metadata without type")
    try:
        packet = stream.read_bytes().decode()
        description = ElementTree.fromstring(packet)
    except (ElementTree.ParseError, UnicodeDecodeError) as damage:
        subject.find("PDF/A 6.6.2.1-4", damage)
        return
    subject.require(_HEADER.match(packet), "PDF/A 6.6.2.1-2", packet[:60])
    _properties(subject, packet, description)
    _description(subject, description)


def _properties(subject: Subject, packet: str, tree: ElementTree.Element) -> None:
    """Only properties that PDF/A knows or that are described along with them, by their names."""
    for described in tree.iter(_RDF + "Description"):
        for name in [*(each.tag for each in described), *described.attrib]:
            known = name == _RDF + "about" or _KNOWN.fullmatch(name)
            subject.require(known, "PDF/A 6.6.2.3.1-1", name)
    for prefixed in _PREFIXES:
        subject.require(f"<{prefixed}>" in packet, "PDF/A 6.6.4-4, PDF/UA 5-3", prefixed)


def _description(subject: Subject, tree: ElementTree.Element) -> None:
    part, level = str(subject.profile.part), "A"
    subject.require(_value(tree, _PDFA + "part") == part, "PDF/A 6.6.4-1", "pdfaid:part")
    conformance = _value(tree, _PDFA + "conformance")
    subject.require(conformance == level, "PDF/A 6.6.4-3", "pdfaid:conformance")
    subject.require(_value(tree, _PDFUA + "part") == "1", "PDF/UA 5-1", "pdfuaid:part")
    described = {(element.text or "").strip() for element in tree.iter(_SCHEMA)}
    subject.require(_PDFUA.strip("{}") in described, "PDF/A 6.6.2.3.1-2", "pdfuaid not described")
    subject.require(_value(tree, _DC_TITLE), "PDF/UA 7.1-9", "dc:title")
    info = subject.pdf.trailer.get("/Info", Dictionary())
    for key, name in _INFO:
        agrees = key not in info or str(info[key]).split() == _value(tree, name).split()
        subject.require(agrees, "PDF/A 6.6.3-1", f"{key} differs from the description")
    for key, name in _DATES:
        agrees = key not in info or _digits(str(info[key])) == _digits(_value(tree, name))
        subject.require(agrees, "PDF/A 6.6.3-1", f"{key} differs from the description")


def _digits(moment: str) -> str:
    return re.sub(r"\D", "", moment)


def _value(tree: ElementTree.Element, name: str) -> str:
    for element in tree.iter(name):
        return "".join(element.itertext()).strip()
    for element in tree.iter(_RDF + "Description"):
        if name in element.attrib:
            return element.attrib[name].strip()
    return ""


def _catalogue(subject: Subject) -> None:
    root = subject.pdf.Root
    mark = root.get("/MarkInfo", Dictionary())
    subject.require(mark.get("/Marked", False), "PDF/UA 6.2-1", "not marked as tagged")
    subject.require(not mark.get("/Suspects", False), "PDF/UA 7.1-4", "Suspects")
    preferences = root.get("/ViewerPreferences", Dictionary())
    subject.require(preferences.get("/DisplayDocTitle", False), "PDF/UA 7.1-10", "title not shown")
    language = str(root.get("/Lang", ""))
    subject.require(LANGUAGE.fullmatch(language), "PDF/UA 7.2-2", f"Lang {language!r}")


def _output_intent(subject: Subject) -> None:
    intents = items_of(subject.pdf.Root.get("/OutputIntents"))
    archival = [intent for intent in intents if intent.get("/S") == Name.GTS_PDFA1]
    if len(archival) != 1:
        subject.find("PDF/A 6.2.3-2", f"{len(archival)} output intents")
        return
    profile = archival[0].get("/DestOutputProfile")
    if not isinstance(profile, Stream):
        subject.find("PDF/A 6.2.3-1", "no output profile")
        return
    subject.require(_is_rgb_profile(profile), "PDF/A 6.2.3-1", "output profile")


def _is_rgb_profile(profile: Object) -> bool:
    header = profile.read_bytes()[:40]
    proper = header[36:40] == b"acsp" and header[8:9] <= b"\x04"
    device = header[12:16] in (b"mntr", b"prtr")
    return proper and device and header[16:20] == b"RGB " and profile.get("/N") == 3
