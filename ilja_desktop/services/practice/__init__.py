"""The practice vault: an invented town whose first case conference has been held.

Everything of the story goes through the same use cases as real work, with a clock that stands on
the day it happened; only a large stock of further cases is written in bulk. All people are
invented. ``make`` is the way in for the command line, ``open_practice`` for the window.
"""

from __future__ import annotations

from ilja_desktop.services.practice.vault import (
    KNOWN_PASSWORD,
    USER,
    Wish,
    fresh_password,
    make,
    open_practice,
)

__all__ = ["KNOWN_PASSWORD", "USER", "Wish", "fresh_password", "make", "open_practice"]
