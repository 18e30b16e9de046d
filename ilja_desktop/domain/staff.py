"""The people of a vault as those see them who look after it: who has access, and until when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.user import Right, User, grants


class Standing(Enum):
    """How somebody stands with the vault."""

    ACTIVE = "hat Zugang"
    OWN_PASSWORD_DUE = "eigenes Kennwort fehlt noch"
    WITHOUT_KEY = "Schlüssel fehlt"
    REMOVED = "entfernt"


@dataclass(frozen=True, kw_only=True)
class StaffMember:
    """Somebody who has or had access to the vault.

    Args:
        user: who.
        standing: whether they can open it.
        certificate_until: the last day of their certificate, if they have one that counts.
        renewal_due: whether that day is near.
        oneself: whether it is the signed-in user.
    """

    user: User
    standing: Standing
    certificate_until: date | None
    renewal_due: bool
    oneself: bool

    @property
    def name(self) -> str:
        """Return what they are called."""
        return self.user.display_name or self.user.name


def administrators(users: Iterable[User]) -> frozenset[str]:
    """Return the uids of all who may take in and remove people."""
    return frozenset(
        user.uid for user in users if user.active and grants(user.roles, Right.ADMINISTER)
    )
