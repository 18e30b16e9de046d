"""The sections of the help: one Markdown file each, and which of them belongs to which room.

In the text ``{Ctrl+L}`` stands for a key as it is printed on the keyboard, and a line ``{rooms}``
for the keys of the rooms as the frame binds them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextDocument

from ilja_desktop.ui.kit.actions import keys_text
from ilja_desktop.ui.kit.asset import RESOURCES

FOLDER = RESOURCES / "help"
FIRST = "first-steps"
IDS = (
    FIRST,
    "overview",
    "cases",
    "consents",
    "conferences",
    "minutes",
    "commitments",
    "whereabouts",
    "volunteers",
    "signature",
    "network",
    "exchange",
    "packages",
    "reports",
    "dataprotection",
    "settings",
    "practice",
    "keys",
    "accessibility",
    "privacy",
    "tandems",
)
"""In the order somebody new reads them; a room's section has the room's id."""

OF_VOLUNTEERS = ("tandems", "accessibility")
"""What stands in a volunteer's own vault."""

_KEY = re.compile(r"\{([^}]+)\}")
_KEYS_WITH_NUMBERS = 10
_ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "PgUp": "Bild↑", "PgDown": "Bild↓"}


@dataclass(frozen=True)
class Section:
    """One section, ready to be shown and searched.

    Args:
        id: the name of its file.
        title: its first line.
        markdown: with its title, keys filled in.
        plain: the same as it is read, for the search.
    """

    id: str
    title: str
    markdown: str
    plain: str


def sections(rooms: Sequence[str], ids: Sequence[str] = IDS) -> tuple[Section, ...]:
    """Read sections.

    Args:
        rooms: the titles of the rooms in the navigation, in order.
        ids: which; all of them unless said.

    Raises:
        OSError: a file is missing from the program.
    """
    return tuple(_read(id, rooms) for id in ids)


def section_of(room_id: str) -> str:
    """Return the section about a room; the first one for rooms without."""
    return room_id if room_id in IDS else FIRST


def _read(id: str, rooms: Sequence[str]) -> Section:
    source = (FOLDER / f"{id}.md").read_text(encoding="utf-8")
    markdown = _KEY.sub(lambda found: _key_words(found[1]), _with_rooms(source, rooms))
    document = QTextDocument()
    document.setMarkdown(markdown)
    title = markdown.partition("\n")[0].removeprefix("# ").strip()
    return Section(id, title, markdown, document.toPlainText())


def _with_rooms(source: str, rooms: Sequence[str]) -> str:
    numbered = enumerate(rooms[:_KEYS_WITH_NUMBERS], start=1)
    lines = "".join(f"| {{Ctrl+{number % 10}}} | {title} |\n" for number, title in numbered)
    return source.replace("{rooms}\n", lines)


def _key_words(keys: str) -> str:
    words = keys_text(keys)
    for key, sign in _ARROWS.items():
        words = re.sub(rf"\b{key}\b", sign, words)
    return f"**{words}**"
