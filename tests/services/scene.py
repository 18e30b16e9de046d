"""A vault as some steps left it, kept once; each test goes on from there in a copy of its own."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store.vault import Vault
from tests.services.conftest import Town, found_again, founded


@dataclass(frozen=True)
class Scene:
    """A town whose vault lies closed in ``unlocked.folder``."""

    town: Town
    unlocked: Unlocked

    @classmethod
    def after(cls, template: Unlocked, folder: Path, steps: Callable[[Town], object]) -> "Scene":
        """Found a town in a copy of the template vault, take some steps, and close it."""
        shutil.copytree(template.folder, folder)
        unlocked = replace(template, folder=folder)
        vault = Vault.open(unlocked)
        town = founded(vault, unlocked)
        steps(town)
        vault.close()
        return cls(town, unlocked)

    @contextmanager
    def again(self, folder: Path) -> Iterator[Town]:
        """Open the town in a copy of its vault."""
        shutil.copytree(self.unlocked.folder, folder)
        unlocked = replace(self.unlocked, folder=folder)
        vault = Vault.open(unlocked)
        yield found_again(self.town, vault, unlocked)
        vault.close()
