"""What the process with a card's library and the program say to one another."""

from __future__ import annotations

from enum import Enum


class Trouble(Enum):
    """What a card can be in the way of."""

    NO_LIBRARY = "no library"
    GONE = "gone"
    WRONG_PIN = "wrong pin"
    LOCKED = "locked"
    FAILED = "failed"
