"""A new vault: what somebody fills in before it is made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ilja_desktop.domain.institution import LegalCircle

NAME_ENDING = ".ilja"


@dataclass(frozen=True, kw_only=True)
class FoundingDraft:
    """What the office and the first person say about themselves."""

    office: str = ""
    municipality: str = ""
    number_prefix: str = ""
    salutation: str = ""
    given_name: str = ""
    family_name: str = ""
    function: str = ""
    label: str = ""
    password: str = ""
    repeated: str = ""
    circle: LegalCircle = LegalCircle.SGB_VIII

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the answers break."""
        required = (
            "office",
            "municipality",
            "number_prefix",
            "given_name",
            "family_name",
            "function",
            "label",
        )
        found = [f"{name}.missing" for name in required if not getattr(self, name).strip()]
        if self.password != self.repeated:
            found.append("repeated.differs")
        return tuple(found)

    def folder(self, home: Path) -> Path:
        """Return the folder the vault is made in."""
        return vault_folder(home, self.office)


def vault_folder(home: Path, name: str) -> Path:
    """Return the folder of a vault by the name somebody gave it."""
    safe = "".join(c if c.isalnum() or c in " -_" else "-" for c in name).strip()
    return home / f"{safe or 'Tresor'}{NAME_ENDING}"
