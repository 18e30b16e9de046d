"""What an ordered table is called in the language of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.summaryfacts import Counted
from ilja_desktop.domain.summaryorder import TableOrder
from ilja_desktop.ui.kit.words import label_words, word


def title_words(table: TableOrder, variables: Sequence[Counted]) -> str:
    """Return the population and the variables of a table."""
    counted = next(each for each in variables if each.population is table.population)
    if not table.axes:
        return word(table.population)
    named = " × ".join(label_words(counted.axis(code).after_by) for code in table.axes)
    words = QCoreApplication.translate("TableWords", "{population} nach {variables}")
    return words.format(population=word(table.population), variables=named)
