"""What keeps watch over the vault itself."""

from __future__ import annotations

from enum import Enum


class AnchorPlace(Enum):
    """Where what a vault had come to is remembered outside of it."""

    FILE = "Datei des Kontos"
    KEYRING = "Schlüsselbund"
    PACKAGE = "Austauschpaket"
