"""What keeps people to what they may do: cryptography, the program, or an agreement.

Only cryptography holds against a determined person; the program holds against everybody who uses
it as it is, and writes down what happened; an agreement holds as long as people keep it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ilja_desktop.domain.user import Right


class Enforcement(Enum):
    """What enforces a limit."""

    CRYPTOGRAPHY = "Kryptografie"
    PROGRAM = "Programm"
    AGREEMENT = "Vereinbarung"


class Limit(Enum):
    """What no right names, and people ask about all the same."""

    OPEN_VAULT = "Tresor öffnen"
    READ_BACKUP = "Sicherung lesen"
    SIGN_AS_SOMEBODY = "unter jemandes Namen unterschreiben"
    READ_SHIELDED = "Schutzfall lesen"
    AFTER_LEAVING = "Neues nach dem Entzug lesen"
    PASS_ON = "Ausgegebenes weitergeben"
    DELETE_ELSEWHERE = "Ausgegebenes bei anderen löschen"


ENFORCED: dict[Right | Limit, Enforcement] = {
    **dict.fromkeys(Right, Enforcement.PROGRAM),
    Right.SIGN_MINUTES: Enforcement.CRYPTOGRAPHY,
    Limit.OPEN_VAULT: Enforcement.CRYPTOGRAPHY,
    Limit.READ_BACKUP: Enforcement.CRYPTOGRAPHY,
    Limit.SIGN_AS_SOMEBODY: Enforcement.CRYPTOGRAPHY,
    Limit.READ_SHIELDED: Enforcement.CRYPTOGRAPHY,
    Limit.AFTER_LEAVING: Enforcement.CRYPTOGRAPHY,
    Limit.PASS_ON: Enforcement.AGREEMENT,
    Limit.DELETE_ELSEWHERE: Enforcement.AGREEMENT,
}
"""Every right and limit with what enforces it.

Minutes are signed with the moderator's own key, which nobody else holds. Everybody who has
unlocked the vault has its data key in memory, so what else a role may do rests on the program.
"""


@dataclass(frozen=True)
class Badge:
    """A right or limit, and what enforces it."""

    subject: Right | Limit
    enforcement: Enforcement


def badges() -> tuple[Badge, ...]:
    """Return a badge for every right and limit, rights first, in the order they are declared."""
    return tuple(Badge(subject, ENFORCED[subject]) for subject in (*Right, *Limit))
