"""Load the bundled typeface; a bare machine has none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase

from ilja_desktop.ui.kit.asset import files

_LOADED = "ilja_fonts_loaded"


def load(app: QCoreApplication) -> None:
    """Register Inter with the application, once.

    Raises:
        FileNotFoundError: the font files are missing from the installation.
    """
    if app.property(_LOADED):
        return
    paths = files("fonts", ".otf")
    if not any(path.name.startswith("Inter-") for path in paths):
        raise FileNotFoundError("resources/fonts/Inter-*.otf")
    for path in paths:
        if path.name.startswith("Inter-"):
            QFontDatabase.addApplicationFont(str(path))
    app.setProperty(_LOADED, True)


def load_script(family: str) -> None:
    """Register the typeface of another script with the application, once.

    Args:
        family: beginning of its files, such as ``NotoSansArabic``.
    """
    app = QCoreApplication.instance()
    if app is None or app.property(f"{_LOADED}_{family}"):
        return
    for path in files("fonts", ".ttf"):
        if path.name.startswith(f"{family}-"):
            QFontDatabase.addApplicationFont(str(path))
    app.setProperty(f"{_LOADED}_{family}", True)
