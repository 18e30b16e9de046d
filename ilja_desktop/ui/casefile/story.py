"""What has happened in a case so far, as a line of events."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.commitment import Commitment, CommitmentState, overdue
from ilja_desktop.domain.conference import AgendaItemState
from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.followup import Answer
from ilja_desktop.services.appearance import Appearance
from ilja_desktop.ui.casefile.contents import CaseContents
from ilja_desktop.ui.casefile.followstory import follow_up_event
from ilja_desktop.ui.kit.timeline import Event
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import day, word

Dated = tuple[date, Event]


def story(contents: CaseContents) -> tuple[Event, ...]:
    """Return the events of a case, the latest first."""
    dated = [
        *_reported(contents),
        *(event for consent in contents.view.basis.consents for event in _consent(consent)),
        *(_appearance(appearance) for appearance in contents.view.appearances),
        *(event for each in contents.view.commitments for event in _commitment(each, contents)),
        *(follow_up_event(step, contents) for step in contents.follow_ups),
        *_closed(contents),
    ]
    dated.sort(key=lambda entry: entry[0], reverse=True)
    return tuple(event for _, event in dated)


def _reported(contents: CaseContents) -> Iterator[Dated]:
    case, report = contents.view.case, contents.view.report
    if report is None:
        yield (
            case.opened_on,
            Event(
                "folder-plus",
                Tone.NEUTRAL,
                QCoreApplication.translate("CaseStory", "Fall angelegt"),
                day(case.opened_on),
            ),
        )
        return
    by = QCoreApplication.translate("CaseStory", "Durch {who}").format(
        who=contents.professional(report.reporter_id)
    )
    event = Event(
        "flag",
        Tone.INFO,
        QCoreApplication.translate("CaseStory", "Meldung geschrieben"),
        day(report.reported_on),
        by,
    )
    yield report.reported_on, event


def _consent(consent: Consent) -> Iterator[Dated]:
    signed = max((mark.signed_on for mark in consent.signatures), default=None)
    if signed is not None:
        until = QCoreApplication.translate("CaseStory", "Vorgesehen bis {day}").format(
            day=day(consent.valid_until)
        )
        yield (
            signed,
            Event(
                "signature",
                Tone.OK,
                QCoreApplication.translate("CaseStory", "Einwilligung unterschrieben"),
                day(signed),
                until,
            ),
        )
    if consent.withdrawal is not None:
        when = consent.withdrawal.withdrawn_on
        form = word(consent.withdrawal.form)
        yield (
            when,
            Event(
                "shield-x",
                Tone.BAD,
                QCoreApplication.translate("CaseStory", "Einwilligung widerrufen"),
                day(when),
                form,
            ),
        )


def _appearance(appearance: Appearance) -> Dated:
    title = QCoreApplication.translate("CaseStory", "Fallkonferenz {number}").format(
        number=appearance.number
    )
    text = QCoreApplication.translate("CaseStory", "Tagesordnungspunkt {position}").format(
        position=appearance.position
    )
    held = appearance.state in (AgendaItemState.DISCUSSED, AgendaItemState.MINUTED)
    event = Event(
        "users",
        Tone.ACCENT if held else Tone.NEUTRAL,
        title,
        day(appearance.held_on),
        text,
        word(appearance.state),
    )
    return appearance.held_on, event


def _commitment(commitment: Commitment, contents: CaseContents) -> Iterator[Dated]:
    told = any(
        step.commitment_id == commitment.id and step.answer is Answer.DONE
        for step in contents.follow_ups
    )
    if told:
        return
    if commitment.state is CommitmentState.DONE and commitment.done_on is not None:
        event = Event(
            "clipboard-check",
            Tone.OK,
            QCoreApplication.translate("CaseStory", "Vereinbarung erledigt"),
            day(commitment.done_on),
            commitment.text,
        )
        yield commitment.done_on, event
    elif overdue(commitment, contents.view.today):
        event = Event(
            "clipboard-list",
            Tone.WARN,
            QCoreApplication.translate("CaseStory", "Vereinbarung überfällig"),
            day(commitment.due_on),
            commitment.text,
            QCoreApplication.translate("CaseStory", "Überfällig"),
        )
        yield commitment.due_on, event


def _closed(contents: CaseContents) -> Iterator[Dated]:
    case = contents.view.case
    if case.closed_on is not None:
        reason = word(case.closing_reason) if case.closing_reason is not None else ""
        event = Event(
            "check-check",
            Tone.NEUTRAL,
            QCoreApplication.translate("CaseStory", "Abgeschlossen"),
            day(case.closed_on),
            reason,
        )
        yield case.closed_on, event
