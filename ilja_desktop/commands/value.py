"""Paths, days and counts as the command line gives them: as text."""

from __future__ import annotations

import argparse
import os
from datetime import date
from pathlib import Path


def path_in(text: str) -> Path:
    """Return a path, made absolute where the program stands.

    Raises:
        argparse.ArgumentTypeError: there is none.
    """
    if not text or "\0" in text:
        raise argparse.ArgumentTypeError("Bitte einen Pfad angeben.")
    return Path(os.path.abspath(text))


def day_in(text: str) -> date:
    """Return a day written as JJJJ-MM-TT.

    Raises:
        argparse.ArgumentTypeError: it is no day.
    """
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        problem = f"„{text}“ ist kein Tag. Bitte als JJJJ-MM-TT angeben."
        raise argparse.ArgumentTypeError(problem) from error


def count_in(text: str) -> int:
    """Return a count from 0 to a million.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    if not (text.isascii() and text.isdigit() and int(text) <= 1_000_000):
        raise argparse.ArgumentTypeError(f"„{text}“ ist keine Anzahl bis 1.000.000.")
    return int(text)
