"""What the protection of a summary costs, in words and numbers."""

from __future__ import annotations

from math import ceil
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
    if not loss.secret:
        words = QCoreApplication.translate("Loss", "Alle {numbers} Zahlen werden genannt.")
        return words.format(numbers=loss.numbers)
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


def gap_words(gap: float | None) -> str:
    """Return how sure it is that to hide less would not do; ``gap`` as of ``Summarised``."""
    if gap is None:
        return QCoreApplication.translate(
            "Loss", "Ob weniger zu verdecken genügte, war in der Zeit nicht festzustellen."
        )
    if gap <= 0:
        return QCoreApplication.translate("Loss", "Weniger zu verdecken genügt nachweislich nicht.")
    words = QCoreApplication.translate(
        "Loss", "Gesucht wurde, bis die Zeit um war: Verdeckt ist höchstens {gap} % mehr als nötig."
    )
    return words.format(gap=ceil(100 * gap))


def _percent(part: int, whole: int) -> int:
    return round(100 * part / whole) if whole else 0
