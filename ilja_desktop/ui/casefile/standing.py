"""How the standing of a consent and the state of a case look: a word, a tone, a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.caselist import CaseLine
from ilja_desktop.domain.coverage import Reason, Verdict
from ilja_desktop.domain.words import explain
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import mark, word

STATE_TONES: dict[CaseState, Tone] = {
    CaseState.DRAFT: Tone.NEUTRAL,
    CaseState.REPORTED: Tone.INFO,
    CaseState.ADMITTED: Tone.ACCENT,
    CaseState.SCHEDULED: Tone.ACCENT,
    CaseState.IN_PROGRESS: Tone.OK,
    CaseState.POSTPONED: Tone.WARN,
    CaseState.HALTED: Tone.BAD,
    CaseState.REJECTED: Tone.NEUTRAL,
    CaseState.WITHDRAWN: Tone.NEUTRAL,
    CaseState.CLOSED: Tone.NEUTRAL,
    CaseState.RESTRICTED: Tone.NEUTRAL,
    CaseState.ERASED: Tone.NEUTRAL,
}

_SHORT: dict[Reason, str] = {
    Reason.NO_CONSENT: mark("Standing", "Fehlt"),
    Reason.CONSENT_INCOMPLETE: mark("Standing", "Unvollständig"),
    Reason.CONSENT_UNDER_REVIEW: mark("Standing", "Zu prüfen"),
    Reason.CONSENT_INVALID: mark("Standing", "Unwirksam"),
    Reason.CONSENT_SUPERSEDED: mark("Standing", "Ersetzt"),
    Reason.CONSENT_EXPIRED: mark("Standing", "Abgelaufen"),
    Reason.SUPPORT_ENDED: mark("Standing", "Beendet"),
    Reason.CONSENT_WITHDRAWN: mark("Standing", "Widerrufen"),
    Reason.RENEWAL_NEEDED: mark("Standing", "Erneuern"),
    Reason.NOT_YET_VALID: mark("Standing", "Noch nicht gültig"),
    Reason.OTHER_PURPOSE: mark("Standing", "Anderer Zweck"),
    Reason.COVERED: mark("Standing", "Gültig"),
}
_MISSING = {Reason.NO_CONSENT, Reason.CONSENT_WITHDRAWN, Reason.CONSENT_INVALID}


def light_word(verdict: Verdict) -> str:
    """Return the one word beside the shield."""
    text = _SHORT.get(verdict.reason)
    return QCoreApplication.translate("Standing", text) if text else word(verdict.reason)


def light_tone(verdict: Verdict) -> Tone:
    """Return whether the shield says yes, not quite, or no."""
    if verdict.allowed:
        return Tone.OK
    return Tone.BAD if verdict.reason in _MISSING else Tone.WARN


def finding(reason: Reason) -> str:
    """Return what is the case, translated."""
    return QCoreApplication.translate("Reason", explain(reason).finding)


def advice(reason: Reason) -> str:
    """Return what to do next, translated."""
    return QCoreApplication.translate("Reason", explain(reason).advice)


def because(reason: Reason) -> str:
    """Return finding and advice, translated."""
    return f"{finding(reason)} {advice(reason)}"


def state_word(line: CaseLine) -> str:
    """Return the state of a case; a draft without consent is said to be closed."""
    return closed_word() if _waits(line) else word(line.state)


def state_tone(line: CaseLine) -> Tone:
    """Return the tone of a case's state."""
    return Tone.WARN if _waits(line) else STATE_TONES[line.state]


def _waits(line: CaseLine) -> bool:
    """Say whether a case waits for a consent; one reported without names does not."""
    return line.closed_draft and line.state is CaseState.DRAFT


def closed_word() -> str:
    """Return what a closed draft is called."""
    return QCoreApplication.translate("Standing", "Verschlossen")
