"""One door for spreadsheets: looks at the bytes, not at the name, and hands on neutral sheets."""

from __future__ import annotations

from dataclasses import dataclass

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.exchange.archive import ArchiveLimits
from ilja_desktop.exchange.cell import Sheet
from ilja_desktop.exchange.csvsheet import read_csv
from ilja_desktop.exchange.xlsxsheet import SheetLimits, read_xlsx

_ZIPPED = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")


@dataclass(eq=False)
class FileEmpty(Refusal):
    """There is nothing in the file."""

    file: str


def read_spreadsheet(
    file: str,
    content: bytes,
    limits: SheetLimits | None = None,
    archive: ArchiveLimits | None = None,
) -> tuple[Sheet, ...]:
    """Return the visible sheets of a .xlsx file, or the one table of a .csv file.

    Args:
        file: name for messages; says nothing about the format.
        content: all bytes of the file.
        limits: how much is read.
        archive: how large and how packed a file may be.

    Raises:
        Refusal: the file cannot be read, or is not safe to read.
    """
    limits, archive = limits or SheetLimits(), archive or ArchiveLimits()
    if not content.strip(b"\0 \t\r\n"):
        raise FileEmpty(file)
    if content.startswith(_ZIPPED):
        return read_xlsx(file, content, limits, archive)
    return (read_csv(file, content, limits, archive),)
