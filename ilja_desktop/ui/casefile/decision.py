"""What somebody decides about a case in a few words: small drafts and their sheets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.casefile import ClosingReason
from ilja_desktop.domain.selection import Ground
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import Draft, FormView
from ilja_desktop.ui.kit.words import mark


@dataclass(frozen=True, kw_only=True)
class ReasonDraft:
    """Why a case is turned down or put off."""

    reason: str = ""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what is missing."""
        return () if self.reason.strip() else ("reason.missing",)


@dataclass(frozen=True, kw_only=True)
class GroundDraft(ReasonDraft):
    """Why a case is turned down or has to wait, with what the letter to the reporter says."""

    ground: Ground | None = None

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what is missing."""
        found = () if self.ground is not None else ("ground.unsaid",)
        return (*found, *super().problems(today))


@dataclass(frozen=True, kw_only=True)
class ClosingDraft:
    """Why a case is closed."""

    closing_reason: ClosingReason | None = None

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what is missing."""
        return () if self.closing_reason is not None else ("closing_reason.missing",)


@dataclass(frozen=True, kw_only=True)
class ExceptionDraft:
    """Why residence or age beyond the rule are accepted (R7); consent has no exception."""

    residence: str | None = None
    """``None``: no exception is needed."""
    age: str | None = None

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what is missing."""
        found = []
        if self.residence is not None and not self.residence.strip():
            found.append("residence.reason_missing")
        if self.age is not None and not self.age.strip():
            found.append("age.reason_missing")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class FeedbackDraft:
    """What became of a commitment."""

    feedback: str = ""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name nothing: a word is welcome, not asked for."""
        return ()


REASON = (f.LongText(name="reason", label=mark("Decision", "Grund"), required=True, lines=3),)
_GROUND = mark("Decision", "Was im Schreiben an die meldende Stelle steht")
_OWN_WORDS = f.LongText(
    name="reason",
    label=mark("Decision", "Begründung"),
    hint=mark("Decision", "Sie bleibt in der Akte."),
    required=True,
    lines=3,
)
_ANY_TIME = (Ground.ENTRIES, Ground.CONSENT, Ground.WISH, Ground.OTHER)
POSTPONING = (
    f.Choice(
        name="ground",
        label=_GROUND,
        enum=Ground,
        among=(Ground.ROOM, Ground.URGENCY, *_ANY_TIME),
        required=True,
    ),
    _OWN_WORDS,
)
REJECTING = (
    f.Choice(
        name="ground",
        label=_GROUND,
        enum=Ground,
        among=(Ground.NOT_RESPONSIBLE, *_ANY_TIME),
        required=True,
    ),
    _OWN_WORDS,
)
SHIELD_REASON = (
    f.LongText(
        name="reason",
        label=mark("Decision", "Warum wird der Fall geschützt?"),
        hint=mark("Decision", "Nur die Benannten lesen das."),
        required=True,
        lines=3,
    ),
)
CLOSING = (
    f.Choice(
        name="closing_reason",
        label=mark("Decision", "Grund des Abschlusses"),
        enum=ClosingReason,
        required=True,
    ),
)
RESIDENCE = f.LongText(
    name="residence",
    label=mark("Decision", "Warum trotz des Wohnorts?"),
    hint=mark("Decision", "Der Wohnort liegt außerhalb der Orte, für die das Amt zuständig ist."),
    required=True,
    lines=3,
)
AGE = f.LongText(
    name="age",
    label=mark("Decision", "Warum trotz des Alters?"),
    hint=mark("Decision", "Die Altersgrenze ist erreicht."),
    required=True,
    lines=3,
)
FEEDBACK = (
    f.LongText(name="feedback", label=mark("Decision", "Rückmeldung (wenn nötig)"), lines=3),
)

D = TypeVar("D", bound=Draft)


def decide(
    sheet: Sheet,
    fields: tuple[f.Field, ...],
    draft: D,
    today: Callable[[], date],
    then: Callable[[D], None],
    below: Sequence[QWidget] = (),
) -> FormView[D]:
    """Put a small form into a sheet and open it.

    Args:
        sheet: not open yet.
        fields: of the context ``Decision``.
        draft: what the form begins with.
        today: the current day.
        then: takes the draft once it has no problems; closes the sheet when it is stored.
        below: what stands under the form.
    """
    form = FormView[D]("Decision", fields, today)
    form.show_draft(draft)
    sheet.add(form)
    for part in below:
        sheet.add(part)
    sheet.body.addStretch(1)

    def confirm() -> None:
        if form.check():
            then(form.draft())

    sheet.confirmed.connect(confirm)
    sheet.open()
    return form
