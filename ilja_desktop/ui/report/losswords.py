"""What the protection of a summary costs, in words and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.summaryorder import Method

if TYPE_CHECKING:
    from ilja_desktop.anonymise.model import Loss


def loss_words(loss: Loss, method: Method) -> str:
    """Return one or two sentences about the numbers that are not named, or were altered."""
    if method.base is not None:
        words = QCoreApplication.translate(
            "Loss", "Alle {numbers} Zahlen werden genannt, im Mittel um {error} verändert."
        )
        return words.format(numbers=loss.numbers, error=f"{loss.error:.1f}".replace(".", ","))
    if not loss.numbers:
        return QCoreApplication.translate("Loss", "Es bleibt keine Zahl, die genannt werden kann.")
    words = QCoreApplication.translate(
        "Loss",
        "{secret} von {numbers} Zahlen werden nicht genannt ({part} %), davon {companions} nur, "
        "um andere zu schützen. Verdeckt sind {hidden} % der gezählten Menge.",
    )
    return words.format(
        secret=loss.secret,
        numbers=loss.numbers,
        companions=loss.companions,
        part=_percent(loss.secret, loss.numbers),
        hidden=_percent(loss.hidden, loss.value),
    )


def _percent(part: int, whole: int) -> int:
    return round(100 * part / whole) if whole else 0
