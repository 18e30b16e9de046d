"""What the tests of the templates look for in a PDF, with readers that are not ours."""

from __future__ import annotations

import io
import re
import subprocess
from pathlib import Path

import pikepdf

from tests.documents.sheets import reader


def sound(pdf: bytes, folder: Path) -> None:
    """Let qpdf and poppler look at a file: sound, tagged, every font embedded.

    Raises:
        CalledProcessError: a reader found the file unsound.
    """
    file = kept(pdf, folder)
    assert "No syntax or stream encoding errors" in reader("qpdf", "--check", file)
    assert re.search(r"Tagged:\s+yes", reader("pdfinfo", file))
    _, rule, *fonts = reader("pdffonts", file).splitlines()
    at = [m.start() for m in re.finditer(r"-+", rule)][3]
    assert {font[at : at + 3].strip() for font in fonts} == {"yes"}


def kept(pdf: bytes, folder: Path) -> Path:
    file = folder / "paper.pdf"
    file.write_bytes(pdf)
    return file


def tree(pdf: bytes, folder: Path) -> str:
    """Return the document as a screen reader is led through it."""
    command = ["pdfinfo", "-struct-text", str(kept(pdf, folder))]
    read = subprocess.run(command, capture_output=True, check=True, timeout=600).stdout
    return read.decode(errors="replace")  # poppler writes attributes as they stand in the file


def spoken(pdf: bytes, folder: Path) -> str:
    """Return all that a screen reader says, without white space."""
    texts = re.findall(r'^\s*"(.*)"$', tree(pdf, folder), re.MULTILINE)
    return squeezed("".join(texts))


def seen(pdf: bytes, folder: Path) -> str:
    """Return all that stands on the pages, head and foot too, without white space."""
    return squeezed(reader("pdftotext", "-layout", kept(pdf, folder), "-"))


def squeezed(text: str) -> str:
    return re.sub(r"[\s\xad]+", "", text)


def all_bytes(pdf: bytes) -> bytes:
    """Return the file and the unpacked content of everything in it."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        streams = [one.read_bytes() for one in opened.objects if isinstance(one, pikepdf.Stream)]
        others = [one.unparse() for one in opened.objects if not isinstance(one, pikepdf.Stream)]
    return b"\n".join([pdf, *streams, *others])


def spellings(text: str) -> tuple[bytes, ...]:
    """Return the ways a text may stand in a file."""
    return tuple(text.encode(coding) for coding in ("utf-8", "utf-16-be", "utf-16-le"))


def pdf_languages(pdf: bytes) -> set[str]:
    """Return the languages that the document and its elements are said to be in."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        told = {str(opened.Root.Lang)}
        for one in opened.objects:
            if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == pikepdf.Name.StructElem:
                told |= {str(one.Lang)} if "/Lang" in one else set()
        return told


def fields(pdf: bytes) -> tuple[tuple[str, str], ...]:
    """Return the name and kind of each field, in their order."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        form = opened.Root.get("/AcroForm", pikepdf.Dictionary())
        return tuple((str(one.T), str(one.FT)) for one in form.get("/Fields", pikepdf.Array()))
