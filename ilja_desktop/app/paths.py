"""Where the window keeps vaults, and what it must not write down."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from platformdirs import user_data_path, user_runtime_path
from PySide6.QtCore import QSettings

ENDING = ".ilja"


def home() -> Path:
    """Return the folder in which vaults of this account are made."""
    return user_data_path("ilja-desktop", appauthor=False)


def runtime() -> Path:
    """Return the folder of this account for what lives as long as its session.

    Where the session has none, what lives there has to do in the account's own data.
    """
    if sys.platform == "linux" and not os.access(os.environ.get("XDG_RUNTIME_DIR", ""), os.W_OK):
        return home() / "sitzung"
    return user_runtime_path("ilja-desktop", appauthor=False)


def first_vault(vault: Path | None) -> Path | None:
    """Return the vault the lock screen shows first: the one named, else the one used last."""
    return vault or next(iter(vaults(home())), None)


def practice_home() -> Path:
    """Return the folder in which practice vaults are made."""
    return home() / "uebung"


def is_practice(folder: Path) -> bool:
    """Tell whether a vault is one that was made for practice by the window."""
    return folder.is_relative_to(practice_home())


def vaults(folder: Path) -> list[Path]:
    """Return the vaults in a folder, the one changed last first."""
    found = folder.glob(f"*{ENDING}")
    return sorted(found, key=lambda vault: vault.stat().st_mtime, reverse=True)


def keep_no_file_history() -> None:
    """Let Qt's file dialogs write down nowhere which folders somebody has looked at."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
