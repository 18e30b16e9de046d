"""What somebody fills in about a loss, before it is put on record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from ilja_desktop.domain.deadline import BERLIN
from ilja_desktop.domain.ids import DisclosureId
from ilja_desktop.domain.loss import LossDraft, LostThing, Protection
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.words import mark


@dataclass(frozen=True, kw_only=True)
class LossEntry:
    """A loss as the form has it: day and time of learning of it apart."""

    thing: LostThing | None = None
    protection: Protection | None = None
    lost_on: date | None = None
    noticed_at: date | None = None
    noticed_time: time | None = None
    circumstances: str = ""
    measures: str = ""
    state_of: date | None = None

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the entry breaks; which copies are lost is asked beside it."""
        found = self.draft(()).problems(today)
        return tuple(code for code in found if not code.startswith("copies."))

    def draft(self, copies: tuple[DisclosureId, ...]) -> LossDraft:
        """Return the loss with the lost copies."""
        noticed = None
        if self.noticed_at is not None:
            noticed = datetime.combine(self.noticed_at, self.noticed_time or time(), BERLIN)
        return LossDraft(
            thing=self.thing,
            protection=self.protection,
            lost_on=self.lost_on,
            noticed_at=noticed,
            circumstances=self.circumstances,
            measures=self.measures,
            state_of=self.state_of,
            copies=copies,
        )


FIELDS: tuple[f.Field, ...] = (
    f.Choice(
        name="thing", label=mark("LossForm", "Was ging verloren?"), enum=LostThing, required=True
    ),
    f.Choice(
        name="protection",
        label=mark("LossForm", "Wie geschützt?"),
        enum=Protection,
        required=True,
        beside=True,
    ),
    f.DateField(name="lost_on", label=mark("LossForm", "Verloren am")),
    f.DateField(
        name="noticed_at", label=mark("LossForm", "Bekannt seit"), required=True, beside=True
    ),
    f.TimeField(name="noticed_time", label=mark("LossForm", "Uhrzeit"), beside=True),
    f.LongText(
        name="circumstances", label=mark("LossForm", "Was geschah?"), required=True, lines=3
    ),
    f.LongText(name="measures", label=mark("LossForm", "Was wurde sofort getan?"), lines=2),
    f.DateField(
        name="state_of",
        label=mark("LossForm", "Stand der verlorenen Sicherung"),
        hint=mark("LossForm", "Leer: der Stand von heute"),
    ),
)
