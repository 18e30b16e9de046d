"""Rules on the structure tree: what a screen reader is led through (UA 7.1 to 7.5, 7.18)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pikepdf import Dictionary, Name, Object

from ilja_desktop.documents.check.finding import PageKey, Subject, items_of, text_of
from ilja_desktop.documents.check.metadata import LANGUAGE
from ilja_desktop.documents.check.table import check_table

STANDARD_TYPE = re.compile(
    "Document|Part|Art|Sect|Div|BlockQuote|Caption|TOC|TOCI|Index|NonStruct|Private|P|H[1-6]?|"
    "L|LI|Lbl|LBody|Table|TR|TH|TD|THead|TBody|TFoot|Span|Quote|Note|Reference|BibEntry|Code|"
    "Link|Annot|Figure|Formula|Form"
)
_PARENTS: dict[str, frozenset[str]] = {
    "TR": frozenset(["Table", "THead", "TBody", "TFoot"]),
    "TH": frozenset(["TR"]),
    "TD": frozenset(["TR"]),
    "THead": frozenset(["Table"]),
    "TBody": frozenset(["Table"]),
    "TFoot": frozenset(["Table"]),
    "LI": frozenset(["L"]),
    "LBody": frozenset(["LI"]),
}
_CHILDREN: dict[str, frozenset[str]] = {
    "Table": frozenset(["TR", "THead", "TBody", "TFoot", "Caption"]),
    "TR": frozenset(["TH", "TD"]),
    "THead": frozenset(["TR"]),
    "TBody": frozenset(["TR"]),
    "TFoot": frozenset(["TR"]),
    "L": frozenset(["LI", "L", "Caption"]),
    "LI": frozenset(["Lbl", "LBody"]),
}
_HEADING = re.compile(r"H([1-6])")


@dataclass
class Reading:
    """What the tree says: the element of each piece of marked content, of each field; headings.

    ``elements`` is keyed by page and number, ``fields`` by the object number of the field.
    """

    elements: dict[tuple[PageKey, int], Object] = field(default_factory=dict)
    fields: dict[tuple[int, int], Object] = field(default_factory=dict)
    levels: list[int] = field(default_factory=list)


def check_structure(subject: Subject) -> None:
    """Check the tree, its headings and tables, and that it covers exactly what is drawn."""
    root = subject.pdf.Root.get("/StructTreeRoot")
    if root is None:
        subject.find("PDF/UA 7.1-11, PDF/A 6.7.3", "no structure tree")
        return
    roles = root.get("/RoleMap", Dictionary())
    for role in roles:
        standard = STANDARD_TYPE.fullmatch(str(role).removeprefix("/"))
        subject.require(not standard, "PDF/UA 7.1-7", role)
    walk = _Walk(subject, Reading())
    for top in items_of(root.get("/K")):
        walk.element(top, parent="", seen=frozenset())
    _headings(subject, walk.reading.levels)
    _coverage(subject, walk.reading)
    _parent_tree(subject, root, walk.reading)


@dataclass
class _Walk:
    subject: Subject
    reading: Reading

    def element(self, element: Object, *, parent: str, seen: frozenset[tuple[int, int]]) -> None:
        """Check one element and all below it."""
        if element.objgen in seen:
            self.subject.find("PDF/UA 7.1", "the structure tree bites its tail")
            return
        role = text_of(element.get("/S"))
        self._itself(element, role, parent)
        if role == "Table":
            check_table(self.subject, element)
        fields = 0
        for child in items_of(element.get("/K")):
            if self._is_content(element, child):
                continue
            if isinstance(child, Dictionary) and child.get("/Type") == Name.OBJR:
                fields += 1
                self.reading.fields[child.Obj.objgen] = element
                continue
            self.element(child, parent=role, seen=seen | {element.objgen})
        self.subject.require(fields <= 1, "PDF/UA 7.18.4-2", "element with several fields")

    def _is_content(self, element: Object, child: Object | int) -> bool:
        """Note which element a piece of marked content belongs to."""
        if isinstance(child, Dictionary):
            if child.get("/Type") != Name.MCR:
                return False
            page, number = child.get("/Pg", element.get("/Pg")), int(child.MCID)
        else:
            page, number = element.get("/Pg"), int(child)
        if page is None:
            self.subject.find("PDF/UA 7.1", f"content {number} without a page")
            return True
        key = (page.objgen, number)
        known = key in self.reading.elements
        self.subject.require(not known, "PDF/UA 7.1", f"MCID {number} in two elements")
        self.reading.elements[key] = element
        return True

    def _itself(self, element: Object, role: str, parent: str) -> None:
        require = self.subject.require
        require(STANDARD_TYPE.fullmatch(role), "PDF/UA 7.1-5", f"unknown type {role}")
        require(element.get("/Type") == Name.StructElem, "PDF/A 6.7.3-2", f"{role} without type")
        require("/P" in element, "PDF/UA 7.1-12", f"{role} without a parent")
        require(parent in _PARENTS.get(role, {parent}), "PDF/UA 7.2", f"{role} in {parent}")
        require(role in _CHILDREN.get(parent, {role}), "PDF/UA 7.2", f"{role} in {parent}")
        if role in ("Figure", "Formula"):
            said = str(element.get("/Alt", "")) or str(element.get("/ActualText", ""))
            require(said.strip(), "PDF/UA 7.3-1", f"{role} without a text in its place")
        if "/Lang" in element:
            require(LANGUAGE.fullmatch(str(element.Lang)), "PDF/UA 7.2-2", element.Lang)
        heading = _HEADING.fullmatch(role)
        if heading:
            self.reading.levels.append(int(heading[1]))
        require(role != "H", "PDF/UA 7.4.4-1", "heading without a level")


def _headings(subject: Subject, levels: list[int]) -> None:
    """Headings start at the first level and skip none on the way down."""
    before = 0
    for level in levels:
        subject.require(level <= before + 1, "PDF/UA 7.4.2-1", f"H{level} after H{before}")
        before = level


def _coverage(subject: Subject, reading: Reading) -> None:
    drawn = {(page, number) for page, marked in subject.marked.items() for number in marked}
    for _, number in sorted(drawn - reading.elements.keys()):
        subject.find("PDF/UA 7.1-3", f"content {number} is not in the structure tree")
    for _, number in sorted(reading.elements.keys() - drawn):
        subject.find("PDF/UA 7.1", f"content {number} is in the structure tree only")
    for (page, number), element in reading.elements.items():
        tag = subject.marked.get(page, {}).get(number)
        agrees = tag is None or tag == text_of(element.get("/S"))
        subject.require(agrees, "PDF/UA 7.1", f"content {number} is drawn as {tag}")


def _parent_tree(subject: Subject, root: Object, reading: Reading) -> None:
    """From each page and field there has to be a way back to the element (32000-1, 14.7.4.4)."""
    parents = _numbers(root.get("/ParentTree"))
    for page in subject.pdf.pages:
        marked = subject.marked.get(page.obj.objgen, {})
        if not marked:
            continue
        listed = items_of(parents.get(int(page.obj.get("/StructParents", -1))))
        for number in marked:
            element = reading.elements.get((page.obj.objgen, number))
            back = listed[number] if number < len(listed) else None
            found = back is not None and element is not None and back.objgen == element.objgen
            subject.require(found, "PDF/UA 7.1", f"no way back from content {number}")
        for annotation in page.obj.get("/Annots", []):
            _field(subject, annotation, parents, reading)


def _field(
    subject: Subject, annotation: Object, parents: dict[int, Object], reading: Reading
) -> None:
    element = reading.fields.get(annotation.objgen)
    back = parents.get(int(annotation.get("/StructParent", -1)))
    role = text_of(element.get("/S")) if element is not None else "no element"
    widget = annotation.get("/Subtype") == Name.Widget
    place = f"{annotation.get('/Subtype')} in {role}"
    subject.require(role == "Form" if widget else element, "PDF/UA 7.18.4-1", place)
    found = back is not None and element is not None and back.objgen == element.objgen
    subject.require(found, "PDF/UA 7.18.1", f"no way back from {annotation.get('/T')}")


def _numbers(tree: Object | None) -> dict[int, Object]:
    if tree is None:
        return {}
    found: dict[int, Object] = {}
    listed = items_of(tree.get("/Nums"))
    for at in range(0, len(listed) - 1, 2):
        found[int(listed[at])] = listed[at + 1]
    for kid in items_of(tree.get("/Kids")):
        found |= _numbers(kid)
    return found
