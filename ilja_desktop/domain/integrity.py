"""What keeps watch over the vault itself."""

from __future__ import annotations

from enum import Enum


class AnchorPlace(Enum):
    """Where what a vault had come to is remembered outside of it."""

    FILE = "Datei des Kontos"
    KEYRING = "Schlüsselbund"
    PACKAGE = "Austauschpaket"


class VaultPart(Enum):
    """What lies beside the rows of the vault and has to fit them."""

    HISTORY = "frühere Fassungen"
    IMPORTS = "eingelesene Angaben"
    SEARCH = "Suche"
    DRAFTS = "Entwürfe"
    REVOCATIONS = "Sperrliste"


class DiskCover(Enum):
    """Whether the drive under a vault is encrypted as a whole."""

    ENCRYPTED = "verschlüsselt"
    OPEN = "nicht verschlüsselt"
    UNKNOWN = "unbekannt"
