"""The list of consents: which ones somebody wants to see."""

from __future__ import annotations

from enum import Enum


class ConsentChoice(Enum):
    """Which consents are listed, by what their dates say; their state is judged line by line."""

    ALL = "alle"
    RUNNING = "laufende"
    ENDING = "bald endende"
    ENDED = "beendete"
