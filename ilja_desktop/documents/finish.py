"""Turns what reportlab drew into a tagged, archivable PDF.

The same input gives the same bytes: the moment is an argument, the file's number is computed
from its content.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from ilja_desktop.documents.asset import colour_profile
from ilja_desktop.documents.composite import embed
from ilja_desktop.documents.flow import Field
from ilja_desktop.documents.node import Drawn, Node
from ilja_desktop.documents.structure import Tree
from ilja_desktop.documents.subset import mend_fonts
from ilja_desktop.documents.widget import Form
from ilja_desktop.documents.xmp import PROGRAM, Description


@dataclass(frozen=True)
class Source:
    """The machine-readable data a document was made from (canonical JSON)."""

    name: str
    data: bytes


@dataclass(frozen=True)
class Layout:
    """What was laid out: the pages, the tree to read them by, the fields on them."""

    pdf: bytes
    drawn: Drawn
    root: Node
    fields: tuple[Field, ...]


def finish(layout: Layout, description: Description, source: Source | None = None) -> bytes:
    """Return the finished PDF."""
    with Pdf.open(io.BytesIO(layout.pdf)) as pdf:
        mend_fonts(pdf)
        embed(pdf, layout.drawn.composites)
        _drop_transitions(pdf)
        tree = Tree(pdf, layout.drawn)
        tree.write(layout.root)
        form = Form(pdf)
        for field in layout.fields:
            _place(pdf, field, layout.drawn, form, tree)
        form.write()
        tree.close()
        _describe(pdf, description)
        _declare_colours(pdf)
        if source is not None:
            _attach(pdf, source, description)
        return _saved(pdf)


def _drop_transitions(pdf: Pdf) -> None:
    """Drop the empty transition that reportlab lists on every page."""
    for page in pdf.pages:
        if "/Trans" in page.obj:
            del page.obj.Trans


def _place(pdf: Pdf, field: Field, drawn: Drawn, form: Form, tree: Tree) -> None:
    box = drawn.boxes[field.node]
    page = pdf.pages[box.page].obj
    widget = form.widget(field, box)
    widget.P = page
    if "/Annots" not in page:
        page.Annots = Array()
    page.Annots.append(widget)
    tree.attach(field.node, widget, page)


def _describe(pdf: Pdf, description: Description) -> None:
    root = pdf.Root
    root.Lang = String(description.language)
    root.MarkInfo = Dictionary(Marked=True)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    metadata = pdf.make_stream(description.packet())
    metadata.Type = Name.Metadata
    metadata.Subtype = Name.XML
    root.Metadata = metadata
    date = String(description.pdf_date())
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String(description.title),
            Author=String(description.author),
            Creator=String(PROGRAM),
            Producer=String(PROGRAM),
            CreationDate=date,
            ModDate=date,
        )
    )


def _declare_colours(pdf: Pdf) -> None:
    profile = pdf.make_stream(colour_profile(), N=3, Alternate=Name.DeviceRGB)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB IEC61966-2.1"),
        DestOutputProfile=profile,
    )
    pdf.Root.OutputIntents = Array([intent])


def _attach(pdf: Pdf, source: Source, description: Description) -> None:
    pdf.attachments[source.name] = pikepdf.AttachedFileSpec(
        pdf,
        source.data,
        filename=source.name,
        mime_type="application/json",
        description="Maschinenlesbare Fassung",
        creation_date=description.pdf_date(),
        mod_date=description.pdf_date(),
    )
    attached: Object = pdf.attachments[source.name].obj
    attached.AFRelationship = Name.Source
    pdf.Root.AF = Array([attached])


def _saved(pdf: Pdf) -> bytes:
    out = io.BytesIO()
    pdf.save(
        out,
        min_version="1.7",
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        deterministic_id=True,
        fix_metadata_version=False,
    )
    return out.getvalue()
