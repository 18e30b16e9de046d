"""How a commitment was followed up, as events of a case: reminders, answers, reviews."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.followup import Answer, FollowUp, FollowUpKind
from ilja_desktop.ui.casefile.contents import CaseContents
from ilja_desktop.ui.kit.timeline import Event
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import day, word

_LOOKS = {
    FollowUpKind.REMINDER: ("mail", Tone.NEUTRAL),
    FollowUpKind.ANSWER: ("message-square", Tone.INFO),
    FollowUpKind.REVIEW: ("users", Tone.INFO),
}
_TONES = {Answer.DONE: Tone.OK, Answer.PARTLY: Tone.INFO}


def follow_up_event(step: FollowUp, contents: CaseContents) -> tuple[date, Event]:
    """Return one step with its day."""
    icon, tone = _LOOKS[step.kind]
    if step.answer is not None:
        tone = _TONES.get(step.answer, Tone.WARN)
    event = Event(
        icon,
        tone,
        _title(step),
        day(step.happened_on),
        _text(step, contents),
        word(step.answer) if step.answer is not None else "",
    )
    return step.happened_on, event


def _title(step: FollowUp) -> str:
    match step.kind:
        case FollowUpKind.REMINDER:
            return QCoreApplication.translate("CaseStory", "An eine Vereinbarung erinnert")
        case FollowUpKind.ANSWER:
            return QCoreApplication.translate("CaseStory", "Rückmeldung zu einer Vereinbarung")
        case FollowUpKind.REVIEW:
            return QCoreApplication.translate("CaseStory", "Vereinbarung am Tisch überprüft")


def _text(step: FollowUp, contents: CaseContents) -> str:
    about = (each.text for each in contents.view.commitments if each.id == step.commitment_id)
    return " · ".join(filter(None, (next(about, ""), step.who, step.words)))
