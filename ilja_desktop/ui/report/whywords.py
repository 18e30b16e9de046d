"""Why a number is not named, in a sentence that does not give it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.summary import Reason
from ilja_desktop.ui.kit.words import word

if TYPE_CHECKING:
    from ilja_desktop.anonymise.explain import Hidden

_NAMED = 3
"""So many of the protected places are named."""


def why_words(hidden: Hidden, threshold: int) -> str:
    """Return the reason of a mark, for whoever makes the summary."""
    return f"{word(hidden.reason)}. {_sentence(hidden, threshold)}"


def _sentence(hidden: Hidden, threshold: int) -> str:
    match hidden.reason:
        case Reason.SMALL:
            words = QCoreApplication.translate("Why", "Die Zahl liegt unter {threshold}.")
            return words.format(threshold=threshold)
        case Reason.GROUP:
            return QCoreApplication.translate(
                "Why", "Sonst wäre für alle einer Gruppe dasselbe zu erkennen."
            )
        case Reason.DOMINATED:
            return QCoreApplication.translate(
                "Why", "Sie kommt fast ganz von einem einzelnen Fall."
            )
        case Reason.NEWCOMER:
            return QCoreApplication.translate(
                "Why", "Der Unterschied zu einer früheren Herausgabe ist zu klein."
            )
        case Reason.COMPANION:
            return _companion(hidden)


def _companion(hidden: Hidden) -> str:
    named, more = hidden.protects[:_NAMED], len(hidden.protects) - _NAMED
    words = QCoreApplication.translate("Why", "Aus ihr ließe sich errechnen: {places}.")
    places = "; ".join(named)
    if more > 0:
        others = QCoreApplication.translate("Why", "{places} und {count} weitere")
        places = others.format(places=places, count=more)
    return words.format(places=places)
