"""The recovery sheet as people meet it: whether there is one, and what stands on the paper."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from pathlib import Path

from ilja_desktop.domain.office import OfficeDraft


class SheetState(Enum):
    """Whether somebody who has lost every password could still open the vault."""

    MISSING = "kein Bogen"
    VALID = "gültig"
    USED = "benutzt"


class SheetPart(Enum):
    """Whose part of a key stands on a sheet, where two people keep one each."""

    LEADERSHIP = "Teil A"
    DATA_PROTECTION = "Teil B"


@dataclass(frozen=True, kw_only=True)
class SheetStatus:
    """The sheet of a vault.

    Args:
        printed_on: the day it was printed, if there is one.
        used_on: the day it was used; it opens the vault until a new one counts.
        number: its safety number, as it stands on the paper.
    """

    printed_on: date | None = None
    used_on: date | None = None
    number: str = ""

    @property
    def state(self) -> SheetState:
        """Tell whether a new sheet is due."""
        if self.printed_on is None:
            return SheetState.MISSING
        return SheetState.VALID if self.used_on is None else SheetState.USED


@dataclass(frozen=True, kw_only=True)
class RecoveryPaper:
    """What stands on the sheet; only ever in memory and on paper.

    Args:
        office: whose vault it opens.
        vault: the vault's name.
        vault_id: 32 hexadecimal digits, in the vault's header too.
        printed_on: tells sheets of one vault apart.
        number: the safety number; on both parts the same, and in the settings of the vault.
        prefix: what every key begins with.
        groups: the rest of the key, four characters each.
        part: whose part of the key it is; nothing if the whole key stands on it.
    """

    office: OfficeDraft
    vault: str
    vault_id: str
    printed_on: date
    number: str
    prefix: str
    groups: tuple[str, ...] = field(repr=False)
    part: SheetPart | None = None

    @property
    def key(self) -> str:
        """Return the key or its part as the QR code holds it; secret."""
        return self.prefix + "".join(self.groups)


@dataclass(frozen=True, kw_only=True)
class RestoreWish:
    """How somebody wants a backup restored, as they filled it in at the door.

    Args:
        file: the backup.
        name: of the new vault.
        vault: the former one, whose users' keys open the backup; nothing with the sheet.
        user: whom they sign in as; with the sheet it may be empty.
        password: of the former vault, or the new one that goes with the sheet.
        key: what stands on the sheet or sheets; empty without them.
    """

    file: Path
    name: str
    vault: Path | None
    user: str
    password: str = field(repr=False)
    key: str = field(repr=False)
