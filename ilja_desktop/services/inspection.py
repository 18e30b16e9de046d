"""Looking whether a vault is whole: its pages, its structure and its audit trail."""

from __future__ import annotations

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.user import Right
from ilja_desktop.services.workplace import Workplace


class Inspections:
    """What a user can find out about the vault itself."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def check(self) -> tuple[Refusal, ...]:
        """Return everything that is wrong with the vault; nothing if it is whole."""
        self._at.require(Right.READ_AUDIT)
        return self._at.vault.check()
