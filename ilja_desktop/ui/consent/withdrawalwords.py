"""What follows from a withdrawal, in plain words."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.services.aftermath import WithdrawalView
from ilja_desktop.services.withdrawal import WithdrawalPreview
from ilja_desktop.ui.kit.words import day, mark

_WHOSE = mark("WithdrawalWords", "{name}, geboren am {day} · {numbers}")
_NO_CASE = mark("WithdrawalWords", "kein laufender Fall")
_STAYS = mark("WithdrawalWords", "Der Fall bleibt; was übrig ist, gilt weiter.")
_HALTED = mark("WithdrawalWords", "Angehalten wird: {numbers}.")
_ERASED = mark("WithdrawalWords", "Gelöscht wird nach dem {day}.")
_DROPPED = mark(
    "WithdrawalWords", "Es entfallen Tagesordnungspunkte: {count} („heute nicht besprochen“)."
)
_WRITTEN_TO = mark(
    "WithdrawalWords", "Angeschrieben werden: {names}. Zurückzuholende Exemplare: {count}."
)
_NOBODY = mark("WithdrawalWords", "Niemand hat ein Exemplar, das darauf beruht.")
_TO_DECIDE = mark("WithdrawalWords", "Über offene Vereinbarungen ist zu entscheiden: {count}.")
_FACTS = mark("WithdrawalWords", "Zu löschen sind Angaben in Meldung und Entwürfen: {count}.")
_CONFIRMED = mark("WithdrawalWords", "Eine Bestätigung in einfacher Sprache wird gedruckt.")
_ENDS = mark(
    "WithdrawalWords", "Ab dann wird davon nichts mehr weitergegeben; Früheres bleibt rechtmäßig."
)


def identity(person: YoungPerson, cases: Collection[str]) -> str:
    """Return whose withdrawal it is: name, birth date and case numbers, to be compared."""
    numbers = ", ".join(cases) or _say(_NO_CASE)
    return _say(_WHOSE, name=person.full_name(), day=day(person.born_on), numbers=numbers)


def what_follows(preview: WithdrawalPreview) -> str:
    """Return everything that will happen, one sentence a line."""
    sentences = (
        *_of_the_case(preview),
        *_of_the_copies(preview.view),
        _say(_CONFIRMED),
        _say(_ENDS),
    )
    return "\n".join(f"• {sentence}" for sentence in sentences)


def _of_the_case(preview: WithdrawalPreview) -> Iterator[str]:
    found = preview.consequences
    if preview.view.stands:
        yield _say(_STAYS)
    elif found.cases:
        yield _say(_HALTED, numbers=", ".join(found.cases))
    if preview.erase_on is not None:
        yield _say(_ERASED, day=day(preview.erase_on))
    if preview.view.facts:
        yield _say(_FACTS, count=len(preview.view.facts))
    if found.items:
        yield _say(_DROPPED, count=found.items)


def _of_the_copies(view: WithdrawalView) -> Iterator[str]:
    if view.addressees:
        names = "; ".join(one.name for one in view.addressees)
        yield _say(_WRITTEN_TO, names=names, count=len(view.copies))
    else:
        yield _say(_NOBODY)
    if view.undecided:
        yield _say(_TO_DECIDE, count=len(view.undecided))


def _say(text: str, **gaps: object) -> str:
    return QCoreApplication.translate("WithdrawalWords", text).format(**gaps)
