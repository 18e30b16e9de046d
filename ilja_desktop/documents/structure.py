"""Writes the structure tree into a PDF, with the way back from each page (ParentTree)."""

from __future__ import annotations

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from ilja_desktop.documents.node import Drawn, Node


class Tree:
    """The structure tree of one PDF while it is being written."""

    def __init__(self, pdf: Pdf, drawn: Drawn) -> None:
        self._pdf = pdf
        self._drawn = drawn
        self._pages = [page.obj for page in pdf.pages]
        self._elements: dict[Node, Object] = {}
        self._parents: dict[int, Object] = {}

    def write(self, root: Node) -> None:
        """Write the elements, and on each page the number under which it is found."""
        top = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        self._pdf.Root.StructTreeRoot = top
        top.K = Array([self._element(root, top)])
        for number, page in enumerate(self._pages):
            page.StructParents = number
            page.Tabs = Name.S
            nodes = self._drawn.pages[number]
            marked = Array([self._elements[node] for node in nodes])
            self._parents[number] = self._pdf.make_indirect(marked)

    def attach(self, node: Node, widget: Object, page: Object) -> None:
        """Tie a form field to its element.

        The reference is the element's only child and no array: pyHanko accepts changes below
        ``K.Obj`` alone, and with an array it takes every earlier signature for broken.
        """
        element = self._elements[node]
        element.K = Dictionary(Type=Name.OBJR, Obj=widget, Pg=page)
        element.Pg = page
        number = len(self._parents)
        widget.StructParent = number
        self._parents[number] = element

    def close(self) -> None:
        """Write the way back from pages and fields to their elements."""
        numbers = Array()
        for number, parent in self._parents.items():
            numbers.append(number)
            numbers.append(parent)
        root = self._pdf.Root.StructTreeRoot
        root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=numbers))
        root.ParentTreeNextKey = len(self._parents)

    def _element(self, node: Node, parent: Object) -> Object:
        role = Name("/" + node.role)
        element = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=role, P=parent))
        self._elements[node] = element
        if node.lang:
            element.Lang = String(node.lang)
        if node.alt:
            element.Alt = String(node.alt)
        attributes = self._attributes(node)
        if attributes:
            element.A = attributes[0] if len(attributes) == 1 else Array(attributes)
        children = [self._element(child, element) for child in node.children]
        element.K = Array([*children, *self._content(node, element)])
        return element

    def _content(self, node: Node, element: Object) -> list[Object | int]:
        marks = self._drawn.marks.get(node, [])
        if not marks:
            return []
        first = marks[0].page
        element.Pg = self._pages[first]
        return [
            mark.mcid
            if mark.page == first
            else Dictionary(Type=Name.MCR, Pg=self._pages[mark.page], MCID=mark.mcid)
            for mark in marks
        ]

    def _attributes(self, node: Node) -> list[Dictionary]:
        attributes = []
        if node.scope:
            attributes.append(Dictionary(O=Name.Table, Scope=Name("/" + node.scope)))
        if node.summary:
            attributes.append(Dictionary(O=Name.Table, Summary=String(node.summary)))
        if node.numbering:
            attributes.append(Dictionary(O=Name.List, ListNumbering=Name("/" + node.numbering)))
        box = self._drawn.boxes.get(node)
        if box is not None and node.role == "Figure":
            sides = Array([pikepdf.Object.parse(f"{side:.2f}".encode()) for side in box[1:]])
            attributes.append(Dictionary(O=Name.Layout, BBox=sides, Placement=Name.Block))
        return attributes
