"""What the lists of the network show."""

from __future__ import annotations

from ilja_desktop.domain.institution import Institution, Professional
from ilja_desktop.ui.kit.table import Cell, Column
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import mark, word

INSTITUTIONS: tuple[Column[Institution], ...] = (
    Column(
        context="NetworkRoom",
        title=mark("NetworkRoom", "Institution"),
        text=lambda institution: institution.name,
        detail=lambda institution: institution.short_name or institution.kind,
        share=3,
    ),
    Column(
        context="NetworkRoom",
        title=mark("NetworkRoom", "Rechtskreis"),
        cell=Cell.PILL,
        text=lambda institution: word(institution.legal_circle),
        tone=lambda _: Tone.NEUTRAL,
        share=2,
    ),
    Column(
        context="NetworkRoom",
        title=mark("NetworkRoom", "Ort"),
        text=lambda institution: institution.town,
        share=1,
        from_width=620,
    ),
)

PROFESSIONALS: tuple[Column[Professional], ...] = (
    Column(
        context="NetworkRoom",
        title=mark("NetworkRoom", "Name"),
        text=lambda person: f"{person.family_name}, {person.given_name}".strip(", "),
        detail=lambda person: person.function,
        share=3,
    ),
    Column(
        context="NetworkRoom",
        title=mark("NetworkRoom", "Telefon"),
        text=lambda person: person.phone,
        share=2,
        from_width=360,
    ),
)
