"""A keyring in memory, where the real one is not what is being tried."""

from __future__ import annotations

from dataclasses import dataclass, field

from ilja_desktop.keys.devicering import KeyringEntryLost, KeyringSilent


@dataclass
class DrawerRing:
    """A keyring in memory; it may be silent."""

    entries: dict[str, bytes] = field(default_factory=dict)
    silent: bool = False

    def backend(self) -> str:
        if self.silent:
            raise KeyringSilent
        return "drawer"

    def keep(self, name: str, secret: bytes) -> None:
        self.entries[name] = secret

    def fetch(self, name: str) -> bytes:
        if name not in self.entries:
            raise KeyringEntryLost
        return self.entries[name]

    def drop(self, name: str) -> None:
        self.entries.pop(name, None)
