"""A page of the text that is read before signing: the other language first, German beside it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.formkind import FormLanguage
from ilja_desktop.domain.tablesigning import Said, TextSection
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.fonts import load_script
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, column
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.words import word

_BELOW = 640
_SCRIPTS = {
    FormLanguage.ARABIC: "NotoSansArabic",
    FormLanguage.DARI: "NotoSansArabic",
    FormLanguage.TIGRINYA: "NotoSansEthiopic",
}
"""Whose letters the window's own typeface lacks."""


def reading_page(sections: Iterable[TextSection], language: FormLanguage) -> QWidget:
    """Return sections to read; what is said in two languages stands side by side.

    Args:
        sections: in their order.
        language: the other one; German for German alone.
    """
    script = _SCRIPTS.get(language)
    if script is not None:
        load_script(script)
    lines = column(gap=Space.M)
    if language is not FormLanguage.GERMAN:
        binding = QCoreApplication.translate("SignReading", "Deutsch (verbindlich)")
        lines.addWidget(_pair(Said(binding, word(language)), language, Text.CAPTION_STRONG))
    for section in sections:
        lines.addWidget(_pair(section.title, language, Text.STRONG))
        for line in section.lines:
            lines.addWidget(_pair(line, language, Text.BODY))
    return boxed(lines)


def _pair(said: Said, language: FormLanguage, look: Text) -> QWidget:
    german = WrappedLabel(said.german, look)
    if language is FormLanguage.GERMAN:
        return german
    other = WrappedLabel(said.beside, look) if said.beside else Label("", look)
    pair = Adaptive(Grow(other, 1), Grow(german, 1), below=_BELOW)
    if language.right_to_left:
        pair.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        german.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # Names and numbers alone, which run from left to right, stand at the right as well.
        other.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return pair
