"""How far a long command is: a line at the terminal that is taken away again. Ctrl+C stops it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TextIO

from ilja_desktop.services.watch import Watch


@contextmanager
def progress(text: str) -> Iterator[Watch]:
    """Say in per cent how far a piece of work is, where somebody sits at a terminal.

    Args:
        text: what is done, such as „Wird verschlossen“.
    """
    line = _Line(text, sys.stderr)
    try:
        yield line
    finally:
        line.clear()


@dataclass
class _Line:
    text: str
    stream: TextIO
    told: str = ""

    def check(self) -> None:
        """Go on; the keys that stop a command stop it anywhere."""

    def report(self, done: int, total: int) -> None:
        """Write the line anew if another figure belongs there."""
        told = f"{self.text}: {100 * done // max(1, total)} %"
        if told != self.told and self.stream.isatty():
            self.told = told
            self.stream.write(f"\r{told}")
            self.stream.flush()

    def clear(self) -> None:
        """Leave the line as it was."""
        if self.told:
            self.stream.write("\r" + " " * len(self.told) + "\r")
            self.stream.flush()
