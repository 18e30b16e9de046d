"""Printing the letter that explains the procedure, for partners or for families."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.formkind import FormKind
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.form import MadeForm
from ilja_desktop.services.formfilling import FormOrder
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.printsheet import ask_and_print
from ilja_desktop.ui.kit.work import Lane, Work


def print_information(
    owner: QWidget, desk: Desk, work: Work, messages: MessageBar, kind: FormKind
) -> None:
    """Ask for a printer and print the letter as the office words it; it names nobody."""

    def show(made: MadeForm) -> None:
        ask_and_print(owner.window(), work, made.content)

    job = partial(_made, desk, kind)
    work.run(owner, job, show, messages.refuse, lane=Lane.COMPUTE)


def _made(desk: Desk, kind: FormKind) -> MadeForm:
    return desk.forms.make(desk.forms.plan(FormOrder(kind=kind)))
