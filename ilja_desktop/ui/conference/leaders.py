"""Who may lead a conference or take its minutes, offered in the form of one or of a series."""

from __future__ import annotations

from typing import TypeVar

from ilja_desktop.domain.institution import Institution, Professional
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.conference.words import with_institution
from ilja_desktop.ui.kit.form import Draft, FormView

Partners = tuple[tuple[Professional, ...], tuple[Institution, ...]]
D = TypeVar("D", bound=Draft)


def partners_of(desk: Desk) -> Partners:
    """Return everybody in the network, with where they work; store lane."""
    return desk.network.professionals(), desk.network.institutions()


def offer_leaders(form: FormView[D], partners: Partners) -> None:
    """Offer whoever is active for the chair and for the minutes."""
    professionals, institutions = partners
    options = [(p.id, with_institution(p, institutions)) for p in professionals if p.active]
    form.offer("moderator_id", options)
    form.offer("minute_taker_id", options)
