"""All copies of a conference's papers that can be printed now; ticked for who has none yet."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.disclosure import DisclosureRecord, DocumentKind
from ilja_desktop.services.distribution import Receiver
from ilja_desktop.ui.minutes.copyprint import Wanted
from ilja_desktop.ui.minutes.look import MinutesLook, Part, in_review
from ilja_desktop.ui.minutes.wish import Wish


def printable(look: MinutesLook) -> tuple[Wanted, ...]:
    """Return part A for everybody who was there, and of each sheet what the list of it names."""
    sheets = (part for part in look.parts if part.sheet is not None)
    return (*_minutes(look), *(one for part in sheets for one in _sheet(look, part)))


def _minutes(look: MinutesLook) -> Iterator[Wanted]:
    words = QCoreApplication.translate("CopyPrint", "Sitzungsprotokoll für {name}")
    draft = in_review(look.parts[0])
    if draft:
        words = QCoreApplication.translate("CopyPrint", "Entwurf des Protokolls für {name}")
    kind = DocumentKind.MINUTES_DRAFT if draft else DocumentKind.MINUTES_COPY
    given = {one.receiver_id for one in look.copies if one.kind is kind}
    for one in look.participants:
        wish = Wish(look.conference.id, participant=one.id, draft=draft)
        yield Wanted(wish, words.format(name=one.name), one.id not in given)


def _sheet(look: MinutesLook, part: Part) -> Iterator[Wanted]:
    draft = in_review(part)
    if not (draft or look.signed):
        return
    words = QCoreApplication.translate("CopyPrint", "Fallblatt zu TOP {position} für {name}")
    if draft:
        words = QCoreApplication.translate("CopyPrint", "Entwurf zu TOP {position} für {name}")
    kind = DocumentKind.SHEET_DRAFT if draft else DocumentKind.SHEET_EXTRACT
    for one in part.receivers:
        receiver = one.receiver
        if receiver.share is not None:
            given = any(each.kind is kind and _is_for(each, receiver) for each in look.copies)
            wish = Wish(look.conference.id, receiver=receiver, draft=draft)
            yield Wanted(wish, words.format(position=part.position, name=receiver.name), not given)


def _is_for(copy: DisclosureRecord, receiver: Receiver) -> bool:
    return (copy.sheet_id, copy.receiver_kind, copy.receiver_id, copy.receiver_name) == (
        receiver.sheet_id,
        receiver.kind,
        receiver.professional_id,
        receiver.name,
    )
