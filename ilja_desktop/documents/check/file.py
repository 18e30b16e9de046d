"""Rules on the file as a whole: its frame, what it may do, what hangs on it (ISO 19005, 6.1)."""

from __future__ import annotations

import re

from pikepdf import Dictionary, Name, Object, Stream

from ilja_desktop.documents.check.finding import Subject, items_of, text_of

_HEADER = re.compile(rb"%PDF-1\.[0-7]\r?\n%[\x80-\xff]{4}")
_END = re.compile(rb"%%EOF\r?\n?\Z")
_FORBIDDEN_KEYS = ("/AA", "/OpenAction", "/Requirements", "/OCProperties", "/NeedsRendering")
_FORBIDDEN_NAMES = ("/JavaScript", "/AlternatePresentations")
_FORBIDDEN_FILTERS = ("LZWDecode", "Crypt")
_ACTIONS = re.compile(
    "Launch|Sound|Movie|ResetForm|ImportData|Hide|SetOCGState|Rendition|Trans|GoTo3DView|"
    "JavaScript|SetState|NOP|SubmitForm|URI|GoToR|Named"
)


def check_file(subject: Subject) -> None:
    """Check frame, actions, streams and attachments."""
    _frame(subject)
    _catalogue(subject)
    for value in subject.dictionaries:
        _action(subject, value)
        if isinstance(value, Stream):
            _stream(subject, value)
        if "/EF" in value:
            _attachment(subject, value)
        _graphics_states(subject, value)
    _source(subject)


def _frame(subject: Subject) -> None:
    subject.require(_HEADER.match(subject.data), "PDF/A 6.1.2-1", "header")
    subject.require(_END.search(subject.data[-16:]), "PDF/A 6.1.3-3", "data after the end")
    subject.require(not subject.pdf.is_encrypted, "PDF/A 6.1.3-2", "encrypted")
    subject.require("/ID" in subject.pdf.trailer, "PDF/A 6.1.3-1", "no file identifier")
    subject.require(not subject.pdf.get_warnings(), "PDF/A 6.1", "damaged and repaired")
    if not subject.profile.may_be_signed:
        revisions = subject.data.count(b"startxref")
        subject.require(revisions == 1, "profile", f"{revisions} revisions")


def _catalogue(subject: Subject) -> None:
    root = subject.pdf.Root
    version = str(root.get("/Version", "/1.7"))
    subject.require(re.fullmatch(r"/1\.[0-7]", version), "PDF/A 6.1.2-1", version)
    for key in _FORBIDDEN_KEYS:
        subject.require(key not in root, "PDF/A 6.5.2", key)
    names = root.get("/Names", Dictionary())
    for key in _FORBIDDEN_NAMES:
        subject.require(key not in names, "PDF/A 6.5.1-1", key)
    rights = set(root.get("/Perms", Dictionary()).keys())
    subject.require(rights <= {"/DocMDP"}, "PDF/A 6.1.12-1", rights)
    for page in subject.pdf.pages:
        subject.require("/AA" not in page.obj, "PDF/A 6.5.2-2", "page")
        subject.require("/PresSteps" not in page.obj, "PDF/A 6.10-2", "page")


def _action(subject: Subject, value: Object) -> None:
    kind = value.get("/S")
    if not isinstance(kind, Name) or value.get("/Type", Name.Action) != Name.Action:
        return
    if "/P" in value or "/K" in value:
        return
    subject.require(not _ACTIONS.fullmatch(text_of(kind)), "PDF/A 6.5.1-1", kind)


def _stream(subject: Subject, stream: Object) -> None:
    for name in items_of(stream.get("/Filter")):
        subject.require(text_of(name) not in _FORBIDDEN_FILTERS, "PDF/A 6.1.7.2-1", name)
    external = any(key in stream for key in ("/F", "/FFilter", "/FDecodeParms"))
    subject.require(not external, "PDF/A 6.1.7.1-3", "external stream")
    if stream.get("/Subtype") == Name.Image:
        improper = bool(stream.get("/Interpolate", False)) or "/Alternates" in stream
        subject.require(not improper, "PDF/A 6.2.8-1", "image")
    if stream.get("/Subtype") in (Name.Form, Name.PS):
        subject.require("/PS" not in stream and "/OPI" not in stream, "PDF/A 6.2.9-1", "form")


def _graphics_states(subject: Subject, resources: Object) -> None:
    states = resources.get("/ExtGState")
    if isinstance(states, Dictionary):
        for state in states.as_dict().values():
            _graphics_state(subject, state)


def _graphics_state(subject: Subject, value: Object) -> None:
    transfers = [key for key in ("/TR", "/TR2", "/HTP") if key in value]
    subject.require(not transfers, "PDF/A 6.2.5-1", transfers)
    mode = value.get("/BM", Name.Normal)
    subject.require(mode in (Name.Normal, Name.Compatible), "PDF/A 6.2.10-1", mode)


def _attachment(subject: Subject, specification: Object) -> None:
    subject.require(subject.profile.carries_source, "profile", "attachment")
    named = all(str(specification.get(key, "")) for key in ("/F", "/UF"))
    subject.require(named, "PDF/A-3 6.8-2, PDF/UA 7.11-1", "name")
    subject.require("/AFRelationship" in specification, "PDF/A-3 6.8-3", "AFRelationship")
    stream = specification.EF.get("/F")
    mime = text_of(stream.get("/Subtype")) if stream is not None else ""
    subject.require(re.fullmatch(r"[\w.+-]+/[\w.+-]+", mime), "PDF/A-3 6.8-1", f"MIME {mime!r}")


def _source(subject: Subject) -> None:
    """An archive carries its source, tied to the document as such."""
    if not subject.profile.carries_source:
        subject.require("/AF" not in subject.pdf.Root, "profile", "associated file")
        return
    listed = items_of(subject.pdf.Root.get("/AF"))
    sources = [one for one in listed if one.get("/AFRelationship") == Name.Source]
    subject.require(sources, "PDF/A-3 6.8-4", "no associated source")
    embedded = [value for value in subject.dictionaries if "/EF" in value]
    known = {one.objgen for one in listed}
    loose = [one for one in embedded if one.objgen not in known]
    subject.require(not loose, "PDF/A-3 6.8-4", "attachment not associated")
