"""How the room names what packages do."""

from __future__ import annotations

from ilja_desktop.domain.contact import Trust
from ilja_desktop.domain.package import Direction, Move, PackageState
from ilja_desktop.domain.words.accessfield import FIELDS
from ilja_desktop.ui.kit.tokens import Tone

TRUST_TONES = {Trust.VERIFIED: Tone.OK, Trust.UNVERIFIED: Tone.WARN, Trust.CHANGED: Tone.BAD}
STATE_TONES = {
    PackageState.MADE: Tone.INFO,
    PackageState.ARRIVED: Tone.OK,
    PackageState.TAKEN: Tone.OK,
    PackageState.UNDONE: Tone.NEUTRAL,
}
MOVE_TONES = {
    Move.NEW: Tone.OK,
    Move.CHANGED: Tone.INFO,
    Move.CONFLICTING: Tone.WARN,
    Move.DELETED: Tone.BAD,
    Move.REFUSED: Tone.BAD,
    Move.KNOWN: Tone.NEUTRAL,
}
DIRECTION_ICONS = {Direction.OUT: "upload", Direction.IN: "download"}

_MORE = {
    "name": "Name",
    "carrier": "Träger",
    "places": "Freie Plätze",
    "audience": "Für wen",
    "contact": "Kontakt",
    "starts_on": "Beginn",
    "report_by": "Meldung bis",
    "as_of": "Stand vom",
    "room": "Raum",
    "place": "Ort",
    "held_on": "Tag",
    "starts_at": "Beginn",
    "ends_at": "Ende",
    "state": "Stand",
}


def field_word(name: str) -> str:
    """Return what a field is called; its own name where it has no word."""
    return _MORE.get(name) or FIELDS.get(name) or name
