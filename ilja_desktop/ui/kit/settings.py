"""What this machine remembers: how the window looks and where it stands. Nothing personal.

Settings are declared here and nowhere else; only these keys are ever written. They lie in an INI
file in the platform's configuration folder. Settings of the office are records in the vault.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QSettings

from ilja_desktop.domain.printout import Sides
from ilja_desktop.ui.kit.theme import Mode
from ilja_desktop.ui.kit.translate import Language

T = TypeVar("T", str, float, bytes)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One key with its default; its type is the default's."""

    key: str
    default: T


MODE: Setting[str] = Setting("look/mode", Mode.SYSTEM.value)
FACTOR: Setting[float] = Setting("look/factor", 0.0)
"""Font factor 1.0 to 2.0; 0 follows the system's text size."""
LANGUAGE: Setting[str] = Setting("look/language", Language.GERMAN.value)
GEOMETRY: Setting[bytes] = Setting("window/geometry", b"")
CAPTURE: Setting[str] = Setting("screen/capture", "forbidden")
"""Whether other programs may take pictures of the windows, where that can be forbidden."""
PROJECTOR_TIME: Setting[str] = Setting("projector/time", "hidden")
"""Whether the time left stands on the projector too: ``shown`` or ``hidden``."""
FOLDER_NAMES: Setting[str] = Setting("folder/names", "shown")
"""Whether names stand on the papers of a conference's folder: ``shown`` or ``hidden``."""
PRINT_SIDES: Setting[str] = Setting("print/sides", Sides.ONE.value)
"""On how many sides of the paper was printed last."""

ALLOWED = frozenset(
    {
        MODE.key,
        FACTOR.key,
        LANGUAGE.key,
        GEOMETRY.key,
        CAPTURE.key,
        PROJECTOR_TIME.key,
        FOLDER_NAMES.key,
        PRINT_SIDES.key,
    }
)
"""To add one: declare it above, name it here, and make sure it says nothing about a person."""


class Settings:
    """Reads and writes the declared settings of this machine.

    Args:
        path: the INI file; the platform's configuration folder unless given.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._file = QSettings(str(path or settings_path()), QSettings.Format.IniFormat)

    def get(self, setting: Setting[T]) -> T:
        """Return what is stored, or the default if nothing or nonsense is."""
        stored = self._file.value(setting.key)
        default = setting.default
        if isinstance(default, bytes):
            return bytes(stored.data()) if isinstance(stored, QByteArray) else default
        if isinstance(default, float):
            return _number(stored, default)
        return stored if isinstance(stored, str) else default

    def put(self, setting: Setting[T], value: T) -> None:
        """Store a value.

        Raises:
            KeyError: the setting is not on the list of what may be stored.
        """
        if setting.key not in ALLOWED:
            raise KeyError(setting.key)
        self._file.setValue(setting.key, _stored(value))
        self._file.sync()


def settings_path() -> Path:
    """Return where the INI file lies on this machine."""
    return user_config_path("ilja-desktop", appauthor=False) / "fenster.ini"


def _stored(value: str | float | bytes) -> object:
    return QByteArray(value) if isinstance(value, bytes) else value


def _number(stored: object, default: float) -> float:
    try:
        return float(str(stored))
    except ValueError:
        return default
