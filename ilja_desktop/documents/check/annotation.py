"""Rules on form fields and other annotations (ISO 19005, 6.3, 6.4; UA 7.18)."""

from __future__ import annotations

from pikepdf import Array, Dictionary, Name, Object, Stream

from ilja_desktop.documents.check.finding import Subject, items_of, text_of

_PRINT, _NEVER = 4, 0b1_0010_0011
_KINDS = frozenset(["Widget", "Link"])


def check_annotations(subject: Subject) -> None:
    """Check the form, and every annotation of every page."""
    _form(subject)
    for page in subject.pdf.pages:
        annotations = items_of(page.obj.get("/Annots"))
        if annotations:
            subject.require(page.obj.get("/Tabs") == Name.S, "PDF/UA 7.18.3-1", "tab order")
        for annotation in annotations:
            _annotation(subject, annotation)


def _form(subject: Subject) -> None:
    form = subject.pdf.Root.get("/AcroForm")
    if form is None:
        return
    subject.require(not form.get("/NeedAppearances", False), "PDF/A 6.4.1-3", "NeedAppearances")
    subject.require("/XFA" not in form, "PDF/A 6.4.2-1", "XFA")
    fields = items_of(form.get("/Fields"))
    for field in fields:
        signature = field.get("/FT") == Name.Sig
        profile = subject.profile
        allowed = profile.may_be_signed if signature else profile.may_be_filled_in
        subject.require(allowed, "profile", f"field {field.get('/T')}")
    names = [str(field.get("/T", "")) for field in fields]
    subject.require(len(set(names)) == len(names), "ISO 32000-1 12.7.3.2", "field name twice")


def _annotation(subject: Subject, annotation: Object) -> None:
    kind = text_of(annotation.get("/Subtype"))
    subject.require(kind in _KINDS, "PDF/A 6.3.1-1", kind)
    flags = int(annotation.get("/F", 0))
    subject.require(flags & _PRINT and not flags & _NEVER, "PDF/A 6.3.2-2", f"flags {flags}")
    subject.require("/A" not in annotation, "PDF/A 6.4.1-1", f"{kind} with an action")
    subject.require("/AA" not in annotation, "PDF/A 6.5.2", f"{kind} with an action")
    said = str(annotation.get("/TU", "")) or str(annotation.get("/Contents", ""))
    subject.require(said.strip(), "PDF/UA 7.18.1-2", f"{kind} without a label")
    if kind == "Widget":
        _appearance(subject, annotation)


def _appearance(subject: Subject, widget: Object) -> None:
    sides = widget.get("/Rect")
    placed = isinstance(sides, Array) and len({float(side) for side in sides.as_list()}) > 2
    subject.require(placed, "PDF/UA 7.18.1", "field without room on the page")
    looks = widget.get("/AP")
    if looks is None or set(looks.keys()) != {"/N"}:
        subject.find("PDF/A 6.3.3-1", f"appearance of {widget.get('/T')}")
        return
    wanted = Dictionary if widget.get("/FT") == Name.Btn else Stream
    proper = isinstance(looks.N, wanted)
    subject.require(proper, "PDF/A 6.3.3-2", f"appearance of {widget.get('/T')}")
    if isinstance(looks.N, Dictionary):
        shown = str(widget.get("/AS", ""))
        subject.require(shown in looks.N, "PDF/A 6.3.3-2", f"no appearance {shown}")
