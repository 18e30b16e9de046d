"""Translations: German is the source; other languages and Qt's own German words are loaded."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from ilja_desktop.ui.kit.resource import RESOURCES

GERMAN = "de"


def install(app: QCoreApplication, language: str = GERMAN) -> list[QTranslator]:
    """Load the words of a language; returns what was found.

    Args:
        app: the application; it keeps the translators.
        language: two letters, such as ``en``.
    """
    qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    wanted = [(f"qtbase_{language}", qt_words)]
    if language != GERMAN:
        wanted.append((f"ilja_{language}", str(RESOURCES / "i18n")))
    found = []
    for name, folder in wanted:
        translator = QTranslator(app)
        if translator.load(name, folder) and app.installTranslator(translator):
            found.append(translator)
    return found
