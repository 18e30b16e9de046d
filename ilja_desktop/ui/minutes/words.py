"""The words of this room: where minutes stand, what somebody gets of a sheet and why not more."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.disclosure import DisclosureRecord, ReceiverKind
from ilja_desktop.domain.minutes import MinutesState
from ilja_desktop.domain.words import explain
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import day, word
from ilja_desktop.ui.minutes.look import ReceiverLook

STATE_TONES: dict[MinutesState, Tone] = {
    MinutesState.DRAFT: Tone.WARN,
    MinutesState.IN_REVIEW: Tone.WARN,
    MinutesState.FINAL: Tone.INFO,
    MinutesState.SIGNED: Tone.OK,
    MinutesState.HANDED_OUT: Tone.OK,
    MinutesState.RESTRICTED: Tone.NEUTRAL,
    MinutesState.ERASED: Tone.NEUTRAL,
}


def finding(reason: Reason) -> str:
    """Return what is the case, translated."""
    return QCoreApplication.translate("Reason", explain(reason).finding)


def advised(reason: Reason) -> str:
    """Return what is the case and what to do next, translated."""
    explanation = explain(reason)
    advice = QCoreApplication.translate("Reason", explanation.advice)
    return f"{finding(reason)} {advice}"


def portion(look: ReceiverLook) -> tuple[str, Tone]:
    """Return on a word how much of a sheet somebody gets."""
    share = look.receiver.share
    if share is None:
        return QCoreApplication.translate("Distribution", "Kein Exemplar"), Tone.BAD
    if not share.whole:
        if share.grounds:
            return QCoreApplication.translate("Distribution", "Auszug"), Tone.WARN
        return QCoreApplication.translate("Distribution", "Nur eigene Vereinbarungen"), Tone.INFO
    if share.withheld:
        return QCoreApplication.translate("Distribution", "Auszug"), Tone.WARN
    return QCoreApplication.translate("Distribution", "Ganzes Blatt"), Tone.OK


def portion_reason(look: ReceiverLook) -> str:
    """Return in sentences what somebody gets of a sheet, and why not more."""
    receiver = look.receiver
    if receiver.share is None:
        return advised(receiver.refused) if receiver.refused is not None else ""
    sentences = [_beginning(look)]
    until = receiver.until()
    if until is not None:
        text = QCoreApplication.translate("Distribution", "Muss raus bis {day}.")
        sentences.append(text.format(day=day(until)))
    for category, reason in look.withheld:
        text = QCoreApplication.translate("Distribution", "{category}: nicht enthalten. {reason}")
        entrusted = QCoreApplication.translate(
            "Distribution", "Im Vertrauen gesagt und für diese Person nicht freigegeben."
        )
        why = finding(reason) if reason is not None else entrusted
        sentences.append(text.format(category=word(category), reason=why))
    return "\n".join(sentences)


def _beginning(look: ReceiverLook) -> str:
    share = look.receiver.share
    assert share is not None
    if look.receiver.kind is ReceiverKind.YOUNG_PERSON:
        return QCoreApplication.translate(
            "Distribution", "Das eigene Blatt hängt von keiner Einwilligung ab."
        )
    if look.receiver.legal_basis and not share.whole:
        text = QCoreApplication.translate(
            "Distribution", "Nur einzelne Angaben, aufgrund von {basis}."
        )
        return text.format(basis=look.receiver.legal_basis)
    if share.whole:
        return QCoreApplication.translate(
            "Distribution", "Beratung, Ergebnis und alle Vereinbarungen."
        )
    return QCoreApplication.translate(
        "Distribution",
        "Schule und Ehrenamt erhalten nur ihre eigenen Vereinbarungen, solange nichts weiter "
        "freigegeben ist.",
    )


def whereabouts(copy: DisclosureRecord) -> str:
    """Return where a copy is, in a few words."""
    if copy.destroyed_on is not None:
        text = QCoreApplication.translate("CopyRegister", "Vernichtet {day}")
        return text.format(day=day(copy.destroyed_on))
    if copy.returned_on is not None:
        text = QCoreApplication.translate("CopyRegister", "Zurück {day}")
        return text.format(day=day(copy.returned_on))
    return QCoreApplication.translate("CopyRegister", "Ausgegeben")
