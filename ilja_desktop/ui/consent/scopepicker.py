"""How far a withdrawal goes: everything, or what is ticked of purposes, data and recipients."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.grant import Purpose, Recipient
from ilja_desktop.domain.withdrawal import WHOLE, Scope
from ilja_desktop.services.consentview import ConsentView
from ilja_desktop.ui.consent.words import recipient_words
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, column
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.words import word

P = TypeVar("P")


class _Checks(QWidget, Generic[P]):
    """A list of things to tick."""

    def __init__(
        self,
        title: str,
        parts: Iterable[P],
        words: Callable[[P], str],
        changed: Callable[[], None],
    ) -> None:
        super().__init__()
        self._parts = [(part, WrappedCheck(words(part))) for part in parts]
        for _, check in self._parts:
            check.toggled.connect(lambda _on: changed())
        lines = column(
            Label(title, Text.CAPTION_STRONG), *(check for _, check in self._parts), gap=Space.XS
        )
        lines.addStretch(1)
        self.setLayout(lines)

    def ticked(self) -> tuple[P, ...]:
        """Return what is ticked."""
        return tuple(part for part, check in self._parts if check.isChecked())


class ScopePicker(QWidget):
    """Everything or parts.

    Args:
        view: the consent, whose grants can be ticked.

    Signals:
        modified: the choice has changed.
    """

    modified = Signal()

    def __init__(self, view: ConsentView) -> None:
        super().__init__()
        grants = view.line.consent.grants
        people = {each.id: each for each in view.professionals}
        bodies = {each.id: each for each in view.institutions}
        self.choice = Segment(self.tr("Wie weit?"), [self.tr("Alles"), self.tr("Nur Teile")])
        self._purposes = _Checks[Purpose](
            self.tr("Wozu"), dict.fromkeys(g.purpose for g in grants), word, self.modified.emit
        )
        self._categories = _Checks[DataCategory](
            self.tr("Welche Angaben"),
            dict.fromkeys(grant.category for grant in grants),
            word,
            self.modified.emit,
        )
        self._recipients = _Checks[Recipient](
            self.tr("Gegenüber wem"),
            dict.fromkeys(grant.recipient for grant in grants),
            lambda recipient: recipient_words(recipient, people, bodies),
            self.modified.emit,
        )
        hint = self.tr(
            "Widerrufen ist, was zu allen angekreuzten Spalten passt. Eine Spalte ohne Kreuz "
            "schränkt nicht ein."
        )
        left = column(self._purposes, self._recipients, gap=Space.M)
        left.addStretch(1)
        self._parts = boxed(
            column(
                WrappedLabel(hint, Text.MUTED),
                Adaptive(Grow(boxed(left), 1), Grow(self._categories, 1), below=520),
                gap=Space.M,
            )
        )
        self._parts.hide()
        self.setLayout(column(self.choice, self._parts, gap=Space.M))
        self.choice.currentChanged.connect(self._on_choice_changed)

    @property
    def partly(self) -> bool:
        """Say whether parts are to be chosen."""
        return self.choice.currentIndex() == 1

    def scope(self) -> Scope | None:
        """Return how far it goes; None if parts are wanted and none is ticked."""
        if not self.partly:
            return WHOLE
        scope = Scope(
            purposes=self._purposes.ticked(),
            categories=self._categories.ticked(),
            recipients=self._recipients.ticked(),
        )
        return None if scope.whole() else scope

    def _on_choice_changed(self, _at: int) -> None:
        self._parts.setVisible(self.partly)
        self.modified.emit()
