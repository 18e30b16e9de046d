"""What the lanes of work reported besides the answers."""

from __future__ import annotations

from ilja_desktop.domain.errors import Refusal


class Heard:
    """Collects refusals nobody asked for, and bugs."""

    def __init__(self) -> None:
        self.refusals: list[Refusal] = []
        self.bugs: list[Exception] = []
