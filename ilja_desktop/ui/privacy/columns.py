"""What the list of the trail shows."""

from __future__ import annotations

from ilja_desktop.domain.auditlist import AuditLine
from ilja_desktop.domain.deadline import BERLIN
from ilja_desktop.ui.kit.table import Column
from ilja_desktop.ui.kit.words import day, label_words, mark, word

ENTRIES: tuple[Column[AuditLine], ...] = (
    Column(
        context="AuditSection",
        title=mark("AuditSection", "Nr."),
        text=lambda line: str(line.id),
        width=84,
    ),
    Column(
        context="AuditSection",
        title=mark("AuditSection", "Zeit"),
        text=lambda line: moment(line),
        width=150,
    ),
    Column(
        context="AuditSection",
        title=mark("AuditSection", "Person"),
        text=lambda line: line.person,
        share=2,
    ),
    Column(
        context="AuditSection",
        title=mark("AuditSection", "Vorgang"),
        text=lambda line: word(line.action) if line.action else "–",
        share=2,
    ),
    Column(
        context="AuditSection",
        title=mark("AuditSection", "Woran"),
        text=lambda line: label_words(line.noun),
        share=2,
        from_width=560,
    ),
    Column(
        context="AuditSection",
        title=mark("AuditSection", "Kennung"),
        text=lambda line: line.object,
        width=110,
        from_width=720,
    ),
)


def moment(line: AuditLine) -> str:
    """Return day and time of an entry as the office's clock shows it."""
    at = line.at.astimezone(BERLIN)
    return f"{day(at.date())}, {at:%H:%M}"
