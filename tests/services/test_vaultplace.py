"""A vault that was moved where it should not lie is told of."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from ilja_desktop.domain.integrity import DiskCover
from ilja_desktop.services.vaultplace import VaultPlaces
from tests.services.conftest import Town


@dataclass(frozen=True)
class Kind:
    """Surroundings and drives that say one thing of every folder."""

    name: str

    def filesystem(self, _folder: Path) -> str:
        return self.name

    def sync_roots(self) -> dict[Path, str]:
        return {}

    def cover(self, _folder: Path) -> DiskCover:
        return DiskCover.OPEN


@pytest.mark.parametrize(
    ("kind", "codes"),
    [("ext4", []), ("vfat", ["unusual_place"]), ("cifs", ["network_place"])],
)
def test_the_place_is_looked_at(town: Town, kind: str, codes: list[str]) -> None:
    here = Kind(kind)
    found = VaultPlaces(town.desk.workplace, here, here).look()
    assert [refusal.code() for refusal in found.against] == codes
    assert found.cover is DiskCover.OPEN


def test_this_machine_answers(town: Town) -> None:
    assert town.desk.vault_places.look().cover in DiskCover
