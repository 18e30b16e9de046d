"""Reads the files named on the command line."""

from __future__ import annotations

from ilja_desktop.services.infile import FileNotRead, FileTooBig, read_file

__all__ = ["FileNotRead", "FileTooBig", "read_file"]
