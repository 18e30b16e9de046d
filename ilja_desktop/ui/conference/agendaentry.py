"""One line of the agenda, ready to be shown."""

from __future__ import annotations

from dataclasses import dataclass

from ilja_desktop.ui.kit.tokens import Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaEntry:
    """One line of the agenda as it is shown.

    Args:
        id: of the agenda item.
        position: its number on the agenda.
        title: first line.
        detail: second line.
        tone: colour of the number's ground.
        icon: stands for the number once the item is through; or nothing.
        light: an icon at the right with the tone that colours it; or nothing.
        spoken: what a screen reader says.
        movable: whether it can still be put elsewhere.
        current: whether it is being talked about.
        stays: whether it still counts in the order.
    """

    id: int
    position: int
    title: str
    detail: str
    tone: Tone = Tone.NEUTRAL
    icon: str = ""
    light: tuple[str, Tone] | None = None
    spoken: str = ""
    movable: bool = True
    current: bool = False
    stays: bool = True
