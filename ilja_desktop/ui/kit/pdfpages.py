"""Pages of a PDF as pictures and as text, from memory.

PDFium may run on one thread only, so everything here runs in the *compute* lane.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pypdfium2

from ilja_desktop.domain.errors import Refusal

POINTS_PER_INCH = 72


@dataclass(eq=False)
class UnreadablePdf(Refusal):
    """The bytes are no PDF that can be shown."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A document before anything is drawn: page sizes in points, and the text of each page.

    ``starts`` are the pages, from 1, with which another paper begins where several are laid
    behind each other: their numbering begins anew.
    """

    sizes: tuple[tuple[float, float], ...]
    texts: tuple[str, ...]
    starts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """One page: width and height in pixels, bytes per line, and BGRx pixels."""

    width: int
    height: int
    stride: int
    pixels: bytes


def outline(data: bytes) -> Outline:
    """Return sizes and texts of all pages.

    Raises:
        UnreadablePdf: the bytes are damaged, locked or no PDF.
    """
    with _opened(data) as document:
        pages = [document[number] for number in range(len(document))]
        return Outline(
            sizes=tuple(page.get_size() for page in pages),
            texts=tuple(_text(page) for page in pages),
            starts=tuple(
                at for at in range(1, len(pages) + 1) if document.get_page_label(at - 1) == "1"
            ),
        )


def picture(data: bytes, number: int, dots_per_inch: float) -> Picture:
    """Return one page as a picture; pages count from 0.

    Raises:
        UnreadablePdf: the bytes are damaged, locked or no PDF.
    """
    with _opened(data) as document:
        bitmap = document[number].render(
            scale=dots_per_inch / POINTS_PER_INCH, force_bitmap_format=_BGRX
        )
        return Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))


_BGRX = pypdfium2.raw.FPDFBitmap_BGRx


@contextmanager
def _opened(data: bytes) -> Iterator[pypdfium2.PdfDocument]:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise UnreadablePdf from error
    try:
        yield document
    finally:
        document.close()


def _text(page: pypdfium2.PdfPage) -> str:
    found = page.get_textpage().get_text_bounded()
    return str(found).replace("\r\n", "\n").strip()
