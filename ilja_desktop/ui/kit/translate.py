"""The language of the window: German is the source; English and Qt's own German words are loaded.

What is printed, signed or handed out is German whatever the window speaks, and so are days and
numbers, as ``Theme`` sets them.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from ilja_desktop.ui.kit.asset import RESOURCES

LANGUAGE_PROPERTY = "ilja_language"


class Language(StrEnum):
    """A language the window can speak, by its two letters."""

    GERMAN = "de"
    ENGLISH = "en"


def language(stored: str) -> Language:
    """Return the language of two letters, German if nobody knows them."""
    return Language(stored) if stored in set(Language) else Language.GERMAN


def install(app: QCoreApplication, wanted: Language = Language.GERMAN) -> list[QTranslator]:
    """Load the words of a language; returns what was found.

    Without compiled words (``installer/translation.py``) the window stays German.

    Args:
        app: the application; it keeps the translators.
        wanted: the language to speak.
    """
    choose(app, wanted)
    qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    sources = [(f"qtbase_{wanted}", qt_words)]
    if wanted is not Language.GERMAN:
        sources.append((f"ilja_{wanted}", str(RESOURCES / "i18n")))
    found = []
    for name, folder in sources:
        translator = QTranslator(app)
        if translator.load(name, folder) and app.installTranslator(translator):
            found.append(translator)
    return found


def choose(app: QCoreApplication, wanted: Language) -> None:
    """Note the language for the next start."""
    app.setProperty(LANGUAGE_PROPERTY, wanted.value)


def chosen(app: QCoreApplication) -> Language:
    """Return the language noted for the next start."""
    return language(str(app.property(LANGUAGE_PROPERTY)))
