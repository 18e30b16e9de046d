"""The look into a PDF before any value of it is believed."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pikepdf

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.exchange.archive import FileTooLarge

_STREAM = re.compile(rb"stream\r?\n")
_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
_RARE_FILTER = re.compile(rb"/(LZWDecode|RunLengthDecode|LZW|RL)(?=[\0\t\n\f\r /()<>\[\]{}%]|$)")
_CHUNK = 1 << 16
_DEEPEST = 40
_ACTIVE_KEYS = {
    "/AA",
    "/EF",
    "/EmbeddedFiles",
    "/JavaScript",
    "/JS",
    "/Launch",
    "/RichMediaContent",
    "/XFA",
}
_HARMLESS_ACTION = "/GoTo"
_ACTION_KEYS = {"/A", "/OpenAction"}
# What pikepdf and qpdf below it raise on a file that is no proper PDF.
_PDF_ERRORS = (
    pikepdf.PdfError,
    ArithmeticError,
    LookupError,
    NotImplementedError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
)


@dataclass(eq=False)
class FormDamaged(Refusal):
    """The file is no readable PDF."""

    file: str


@dataclass(eq=False)
class FormEncrypted(Refusal):
    """The PDF is protected with a password."""

    file: str


@dataclass(eq=False)
class FormActive(Refusal):
    """The PDF contains scripts, actions, attachments or other things that act by themselves."""

    file: str


@dataclass(eq=False)
class FormOverblown(Refusal):
    """The PDF has more pages or objects than the form, or unpacks to an absurd size."""

    file: str


@dataclass(frozen=True)
class PdfLimits:
    """What a returned form stays far below."""

    file_bytes: int = 10 << 20
    unpacked_bytes: int = 64 << 20
    pages: int = 20
    objects: int = 20_000


def looks_like_pdf(content: bytes) -> bool:
    """Say whether a file is meant to be a PDF; viewers allow some bytes before the head."""
    return b"%PDF-" in content[:1024]


@contextmanager
def opened(file: str, content: bytes, limits: PdfLimits) -> Iterator[pikepdf.Pdf]:
    """Open a PDF after everything dangerous has been ruled out; it is never repaired.

    Raises:
        Refusal: one of this module, also if reading fails while it is open.
    """
    if len(content) > limits.file_bytes:
        raise FileTooLarge(file, limits.file_bytes >> 20)
    if _unpacks_to_more(content, limits.unpacked_bytes):
        raise FormOverblown(file)
    try:
        with pikepdf.open(
            io.BytesIO(content), attempt_recovery=False, suppress_warnings=True
        ) as pdf:
            _check(file, pdf, limits)
            yield pdf
    except pikepdf.PasswordError as error:
        raise FormEncrypted(file) from error
    except _PDF_ERRORS as error:
        raise FormDamaged(file) from error


def _unpacks_to_more(content: bytes, most: int) -> bool:
    """Unpack every compressed stream up to a common limit, before qpdf unpacks any."""
    names = _ESCAPED.sub(lambda match: bytes([int(match[1], 16)]), content)
    if _RARE_FILTER.search(names):
        return True
    left = most
    for match in _STREAM.finditer(content):
        left -= _unpacked(content, match.end(), left)
        if left < 0:
            return True
    return False


def _unpacked(content: bytes, start: int, most: int, depth: int = 0) -> int:
    """Return the unpacked size of the data at a place; more than ``most`` ends the count."""
    unpacker, size, head = zlib.decompressobj(), 0, b""
    try:
        for place in range(start, len(content), _CHUNK):
            rest = content[place : place + _CHUNK]
            while rest and size <= most and not unpacker.eof:
                made = unpacker.decompress(rest, _CHUNK)
                size, rest = size + len(made), unpacker.unconsumed_tail
                head = (head + made)[: 2 * _CHUNK]
            if unpacker.eof or size > most:
                break
    except zlib.error:
        return size
    # Packed twice: count what the first part of the inner data unpacks to.
    return size + (_unpacked(head, 0, most - size, depth + 1) if depth < 2 and head else 0)


def _check(file: str, pdf: pikepdf.Pdf, limits: PdfLimits) -> None:
    if pdf.is_encrypted:
        raise FormEncrypted(file)
    if len(pdf.objects) > limits.objects or len(pdf.pages) > limits.pages:
        raise FormOverblown(file)
    if any(_is_active(thing) for thing in pdf.objects):
        raise FormActive(file)


def _is_active(thing: object, depth: int = 0) -> bool:
    """Say whether an object, or one inside it, acts by itself; references are left to others."""
    if depth > _DEEPEST:
        return True
    if isinstance(thing, pikepdf.Array):
        return any(_is_active(part, depth + 1) for part in thing if not _elsewhere(part))
    if not isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        return False
    entries = {key: thing[key] for key in thing.keys()}  # noqa: SIM118 - no plain dictionary
    if _ACTIVE_KEYS & set(entries) or any(_acts(entries.get(key)) for key in _ACTION_KEYS):
        return True
    return any(_is_active(part, depth + 1) for part in entries.values() if not _elsewhere(part))


def _elsewhere(part: object) -> bool:
    return isinstance(part, pikepdf.Object) and part.is_indirect


def _acts(action: object) -> bool:
    """Say whether an action does more than turn to a page of the same file."""
    if not isinstance(action, pikepdf.Dictionary):
        return False
    return str(action.get("/S", "")) != _HARMLESS_ACTION or "/Next" in action
