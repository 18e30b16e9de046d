"""The record behind a paper in one spelling: attached to archive copies, and hashed for all.

The code is taken from exactly what is printed. A code taken from the whole record would let the
holder of an extract try out guesses of what was withheld.
"""

from __future__ import annotations

import hashlib
import io
import json
from base64 import b32encode
from dataclasses import Field, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum

from pikepdf import Pdf

from ilja_desktop.documents.finish import Source
from ilja_desktop.domain.paper import MinutesPaper, SheetPaper
from ilja_desktop.keys.canonical import Json, canonical

_GROUPS, _GROUP = 3, 4


def source(form: str, paper: SheetPaper | MinutesPaper) -> Source:
    """Return the data of an archive copy; ``form`` names it, for example ``fallblatt``."""
    return Source(f"{form}.json", canonical({"form": form, "version": 1, "paper": _json(paper)}))


def digest(paper: SheetPaper | MinutesPaper) -> str:
    """Return the SHA-256 of a paper's canonical record, in hexadecimal."""
    return hashlib.sha256(canonical(_json(paper))).hexdigest()


def check_code(paper: SheetPaper | MinutesPaper) -> str:
    """Return what ties a printed paper to its record: 60 bits as ``K7QF-2MXA-9TRC``."""
    return _code(_json(paper))


def carried_code(pdf: bytes) -> str:
    """Return the check code of the data a file carries; nothing if it carries none to read.

    Raises:
        pikepdf.PdfError: no program could read the file.
    """
    with Pdf.open(io.BytesIO(pdf)) as opened:
        carried = [each.get_file().read_bytes() for each in opened.attachments.values()]
    try:
        (data,) = carried
        return _code(json.loads(data)["paper"])
    except (ValueError, TypeError, KeyError):
        return ""


def _code(paper: Json) -> str:
    digest = b32encode(hashlib.sha256(canonical(paper)).digest()).decode("ascii")
    groups = (digest[i : i + _GROUP] for i in range(0, _GROUPS * _GROUP, _GROUP))
    return "-".join(groups)


def _is_told(field: Field[object], value: object) -> bool:
    if field.metadata.get("where_said"):
        return value is not None
    return not field.metadata.get("printed_only")


def _json(value: object) -> Json:
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_json(part) for part in value]
    if is_dataclass(value):
        told = (field for field in fields(value) if _is_told(field, getattr(value, field.name)))
        return {field.name: _json(getattr(value, field.name)) for field in told}
    raise TypeError(f"{type(value).__name__} has no place in a record")
