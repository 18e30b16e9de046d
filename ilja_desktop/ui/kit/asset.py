"""Where the files lie that come with the program."""

from __future__ import annotations

from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
"""Icons, fonts and translations; beside the package in a checkout and in a bundle alike."""


def files(folder: str, suffix: str) -> list[Path]:
    """Return the files of a resource folder in a stable order."""
    return sorted((RESOURCES / folder).glob(f"*{suffix}"))
