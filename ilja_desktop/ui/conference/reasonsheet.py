"""Asks for the reason of a decision, such as why a case is put off."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.labelled import labelled
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.work import Work

Questions = dict[str, str]
"""What is asked, by a name of the caller's."""
Decide = Callable[[dict[str, str]], object]


class ReasonSheet(Sheet):
    """Asks one or more reasons; none may stay empty.

    Args:
        title, action, subtitle: as in ``Sheet``.
        questions: label by name.
        decide: the use case; gets the reasons by name, in the store lane.
    """

    def __init__(
        self,
        work: Work,
        words: tuple[str, str, str],
        questions: Questions,
        decide: Decide,
        parent: QWidget,
    ) -> None:
        title, action, subtitle = words
        super().__init__(title, action, subtitle, parent=parent)
        self._work = work
        self._decide = decide
        self._areas: dict[str, QPlainTextEdit] = {}
        for name, label in questions.items():
            self.add(self._question(name, label))
        self.body.addStretch(1)
        next(iter(self._areas.values())).setFocus()
        self.resize(look().px(560), look().px(240 + 120 * len(questions)))
        self.confirmed.connect(self._on_confirmed)

    def _question(self, name: str, label: str) -> QWidget:
        area = QPlainTextEdit()
        area.setTabChangesFocus(True)
        area.setFixedHeight(look().px(84))
        self._areas[name] = area
        return labelled(f"{label} *", area, Text.STRONG)

    def _on_confirmed(self) -> None:
        reasons = {name: area.toPlainText().strip() for name, area in self._areas.items()}
        missing = next((name for name, text in reasons.items() if not text), None)
        if missing is not None:
            self.messages.warn(self.tr("Bitte einen Grund nennen; er steht später im Fall."))
            self._areas[missing].setFocus()
            return
        decide = partial(self._decide, reasons)
        self._work.run(self, decide, lambda _: self.accept(), self.messages.refuse)
