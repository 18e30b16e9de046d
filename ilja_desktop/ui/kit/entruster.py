"""Those who said something in confidence, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.datacategory import Entruster, Side
from ilja_desktop.domain.matter import Matter
from ilja_desktop.domain.signing import Family
from ilja_desktop.ui.kit.words import word


def entruster_words(entruster: Entruster, family: Family) -> str:
    """Return who it was, as in lists; somebody no longer on record by their side only."""
    found = family.entrusters().get(entruster)
    if found is None:
        return word(entruster.side)
    if entruster.side is Side.YOUNG_PERSON:
        young = QCoreApplication.translate("Entruster", "{name} (junger Mensch)")
        return young.format(name=found.full_name())
    return found.full_name()


def matter_words(matter: Matter, family: Family) -> str:
    """Return a line of a matrix: the category, and whose confidence it was."""
    if matter.entrusted_by is None:
        return word(matter.category)
    return f"{word(matter.category)}: {entruster_words(matter.entrusted_by, family)}"
