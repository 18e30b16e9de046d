"""The composition root of the window: from the lock screen to the desk and back.

One process: the lock screen is shown first, before anything but Qt, the theme and the header
reader is imported; while somebody types the password the rest is fetched; unlocking lays out the
desk; locking replaces the process, because only then what was shown leaves its memory.

``program`` holds what lives as long as the process, ``door`` the pages before a vault is open,
``entry`` the jobs behind them, ``locking`` the way back to the door.
"""

from ilja_desktop.app.program import main
from ilja_desktop.app.start import Start

__all__ = ["Start", "main"]
