"""Writes the files a command makes."""

from __future__ import annotations

from ilja_desktop.services.outfile import (
    FileNotWritten,
    FileTaken,
    FolderNotMade,
    demand_free,
    make_folder,
    write_new,
)

__all__ = [
    "FileNotWritten",
    "FileTaken",
    "FolderNotMade",
    "demand_free",
    "make_folder",
    "write_new",
]
