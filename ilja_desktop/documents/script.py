"""The languages forms are set in: which way they run and which letters draw them."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from ilja_desktop.documents.direction import END, ISOLATES, balanced
from ilja_desktop.documents.font import BOLD, REGULAR, MissingGlyph, drawable
from ilja_desktop.documents.shaping import Face, face, missing
from ilja_desktop.domain.formkind import FormLanguage


@dataclass(frozen=True)
class Script:
    """How a language is written, where reportlab alone cannot set it."""

    fonts: str
    from_right: bool = False

    def faces(self, *, bold: bool) -> tuple[Face, ...]:
        """Return the fonts by preference; Noto Sans draws what the script's own lacks."""
        weight, plain = ("Bold", BOLD) if bold else ("Regular", REGULAR)
        return face(f"{self.fonts}-{weight}"), face(plain)


_ARABIC = Script("NotoSansArabic", from_right=True)
_ETHIOPIC = Script("NotoSansEthiopic")
SCRIPTS = {
    FormLanguage.ARABIC: _ARABIC,
    FormLanguage.DARI: _ARABIC,
    FormLanguage.TIGRINYA: _ETHIOPIC,
}
"""The languages whose letters have to be shaped."""

_STEERING = frozenset([*ISOLATES, END, "\u200c"])


def clean(text: str, language: FormLanguage) -> str:
    """Return a text as it can be drawn in a language.

    Raises:
        MissingGlyph: no font of the language has a character.
    """
    script = SCRIPTS.get(language)
    if script is None:
        return drawable(text)
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\t", " "))
    kept = "".join(c for c in composed if c == "\n" or c in _STEERING or _seen(c))
    lacking = missing(kept, script.faces(bold=False)) or missing(kept, script.faces(bold=True))
    if lacking:
        raise MissingGlyph(characters=" ".join(lacking), text=text[:60])
    return balanced(kept)


def _seen(character: str) -> bool:
    return unicodedata.category(character) not in ("Cc", "Cf")
