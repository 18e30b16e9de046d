"""Where the frozen parts of every document lie: fonts and the colour profile.

They are shipped as files, byte for byte the same for everybody, so that the same input gives the
same document on every machine.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@cache
def colour_profile() -> bytes:
    """Return the ICC profile of sRGB that documents declare as their output intent."""
    return (RESOURCES / "icc" / "sRGB.icc").read_bytes()


@cache
def form_font() -> bytes:
    """Return Noto Sans with the glyphs of Windows-1252, for fields filled in elsewhere."""
    return (RESOURCES / "fonts" / "NotoSans-Form.ttf").read_bytes()


def font_path(name: str) -> Path:
    """Return the file of a text font, for example ``NotoSans-Bold``."""
    return RESOURCES / "fonts" / f"{name}.ttf"
