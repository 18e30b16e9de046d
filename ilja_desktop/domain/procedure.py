"""Which procedure a conference belongs to, and how much of it there is room for."""

from __future__ import annotations

from enum import Enum


class ConferenceProcedure(Enum):
    """Under which procedure a conference is held; a case comes under one of its own."""

    YOUTH_EMPLOYMENT_AGENCY = "JBA"
    ILJA = "ILJA"
    PARTICIPATION = "Teilhabemanagement"
    ANONYMOUS = "anonyme Fallberatung"

    @property
    def nameless_only(self) -> bool:
        """Whether nobody is ever named at its conferences."""
        return self is ConferenceProcedure.ANONYMOUS


class CapacityUnit(Enum):
    """What there is room for is counted in."""

    CASES = "Fälle"
    MINUTES = "Minuten"
