"""Where the vault lies, and what speaks against it."""

from __future__ import annotations

from dataclasses import dataclass

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.integrity import DiskCover
from ilja_desktop.keys import place
from ilja_desktop.keys.diskcover import Drives, drives_here
from ilja_desktop.keys.place import NetworkPlace, Surroundings, SyncedPlace, surroundings_here
from ilja_desktop.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class VaultPlace:
    """What is known of the place of a vault.

    Args:
        against: what speaks against it; a vault may have been moved after it was made.
        cover: whether its drive is encrypted as a whole.
    """

    against: tuple[Refusal, ...]
    cover: DiskCover


class VaultPlaces:
    """What a user can find out about the place of the vault."""

    def __init__(
        self,
        workplace: Workplace,
        surroundings: Surroundings | None = None,
        drives: Drives | None = None,
    ) -> None:
        self._at = workplace
        self._surroundings = surroundings or surroundings_here()
        self._drives = drives or drives_here()

    def look(self) -> VaultPlace:
        """Return where the vault lies; asks the operating system, so on a lane."""
        folder = self._at.vault.path.parent
        try:
            against = place.check(folder, self._surroundings)
        except (NetworkPlace, SyncedPlace) as refusal:
            against = (refusal,)
        return VaultPlace(against, self._drives.cover(folder))
