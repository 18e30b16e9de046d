"""The button and the question with which a case goes on without names, or by name again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.conference import AgendaItem, AgendaItemState
from ilja_desktop.domain.ids import AgendaItemId
from ilja_desktop.services.conferenceview import AgendaLine
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.conference.modesheet import ModeSheet
from ilja_desktop.ui.conference.reasonsheet import ReasonSheet
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.work import Work

CHANGEABLE = (AgendaItemState.SELECTED, AgendaItemState.OPEN)


def show_mode(button: Button, line: AgendaLine | None) -> None:
    """Let a button offer what the chosen case is not: without names, or by name."""
    nameless = line is not None and line.item.mode.nameless
    without = QCoreApplication.translate("ModeChange", "Ohne Namen")
    named = QCoreApplication.translate("ModeChange", "Wieder mit Namen")
    button.setText(named if nameless else without)
    button.set_icon("eye" if nameless else "eye-off")
    button.setEnabled(line is not None and line.is_case)


def change_mode(desk: Desk, work: Work, item: AgendaItem, host: QWidget) -> None:
    """Ask what it takes to change whether a case is discussed by name."""
    id = AgendaItemId(item.id)
    if not item.mode.nameless:
        away = partial(desk.item_modes.take_names_away, id)
        at_table = item.state is AgendaItemState.OPEN
        ModeSheet(work, away, host, at_table=at_table).open()
        return
    words = (
        QCoreApplication.translate("ModeChange", "Wieder mit Namen besprechen"),
        QCoreApplication.translate("ModeChange", "Mit Namen besprechen"),
        QCoreApplication.translate(
            "ModeChange", "Das geht nur mit einer Einwilligung, die am Tag der Konferenz gilt."
        ),
    )
    asked = {"reason": QCoreApplication.translate("ModeChange", "Was hat sich geändert?")}
    ReasonSheet(
        work, words, asked, lambda given: desk.item_modes.name_again(id, given["reason"]), host
    ).open()
