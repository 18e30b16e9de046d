"""What was entered of a form, as it is compared with its scan: names and values."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.services.consentview import ConsentView
from ilja_desktop.ui.consent.words import recipient_words
from ilja_desktop.ui.kit.words import day, mark, word

_SPAN = mark("ScanEntered", "Gültig")
_SPEAKING = mark("ScanEntered", "Wer darf sprechen")
_RECEIVING = mark("ScanEntered", "Wer darf die Angaben erhalten")
_CATEGORIES = mark("ScanEntered", "Welche Angaben")
_SIGNED = mark("ScanEntered", "Unterschriften")
_ALSO_SPECIAL = mark("ScanEntered", "auch unter den besonderen Angaben")
_FROM_TO = mark("ScanEntered", "{first} bis {last}")


def entered_on_form(view: ConsentView) -> list[tuple[str, str]]:
    """Return who, to whom, what, how long and by whose hand, in the order of the form."""
    consent = view.line.consent
    people = {each.id: each for each in view.professionals}
    bodies = {each.id: each for each in view.institutions}
    speaking = dict.fromkeys(grant.releaser_id for grant in consent.grants)
    receiving = dict.fromkeys(grant.recipient for grant in consent.grants)
    categories = dict.fromkeys(grant.category for grant in consent.grants)
    span = _say(_FROM_TO).format(first=day(consent.valid_from), last=day(consent.valid_until))
    return [
        (_say(_SPEAKING), "\n".join(people[id].display_name() for id in speaking if id in people)),
        (_say(_RECEIVING), "\n".join(recipient_words(each, people, bodies) for each in receiving)),
        (_say(_CATEGORIES), "\n".join(map(word, categories))),
        (_say(_SPAN), span),
        (_say(_SIGNED), "\n".join(_signatures(view))),
    ]


def _signatures(view: ConsentView) -> list[str]:
    found = []
    for signed in view.line.consent.signatures:
        parts = [view.family.full_name(signed), word(signed.kind), day(signed.signed_on)]
        if signed.special_signed:
            parts.append(_say(_ALSO_SPECIAL))
        found.append(" · ".join(parts))
    return found


def _say(text: str) -> str:
    return QCoreApplication.translate("ScanEntered", text)
