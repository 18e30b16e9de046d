"""The whole round trip of packages in two windows: between two desks, and with a volunteer."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields, replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from ilja_desktop.domain.conference import Conference, ConferenceDraft, ConferenceState
from ilja_desktop.domain.ids import ProfessionalId
from ilja_desktop.domain.mentorship import EndReason, Mentorship
from ilja_desktop.domain.package import Errand
from ilja_desktop.domain.withdrawal import Withdrawal, WithdrawalForm
from ilja_desktop.services.contact import draft_of
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.dialog import Ask
from ilja_desktop.ui.mentor.room import MentorRoom
from ilja_desktop.ui.package.conflictcard import ConflictCard
from ilja_desktop.ui.volunteer.room import VolunteerRoom
from tests.ui.carrying import Side, Walk, front, until
from tests.ui.idle import until_idle

MOST = 2
"""Cases that go along."""


def desk_to_desk(walk: Walk, home: Side, away: Side) -> None:
    """Exchange cards, send a conference out and back, call it back; leave both settled."""
    walk.give_card(away, home, "heim")
    walk.give_card(home, away, "fort")
    _is_in_network(home, _most_named(home.desk))
    conference = _agenda(home.desk)
    path = walk.send(home, Errand.CONFERENCE, "konferenz", conference.number)
    walk.take(away, path, "konferenz")
    there = next(each for each in away.desk.conferences.all() if each.uuid == conference.uuid)
    _is_in_network(away, there.moderator_id)
    for side, place in ((home, "Raum 2.14"), (away, "Aula im Erdgeschoss")):
        _move(side.desk, conference, place)
    path = walk.send(away, Errand.CONFERENCE, "zurueck", conference.number)
    room = walk.open(home, path, "zurueck")
    (card,) = room.page.findChildren(ConflictCard)
    card.theirs.click()
    walk.shot("zurueck_entschieden", home, None)
    room.page.take.click()
    until(lambda: "übernommen" in room.messages.text)
    walk.shot("zurueck_uebernommen", home, None)
    _withdraw(home.desk, conference)
    until_idle(home.work)
    path = walk.send(home, Errand.RECALL, "rueckruf")
    room = walk.open(away, path, "rueckruf")
    room.page.take.click()
    ask = front(away, Ask)
    walk.shot("rueckruf_frage", away, ask)
    ask.confirm.click()
    until(lambda: "übernommen" in room.messages.text)
    until_idle(away.work)
    walk.shot("rueckruf_uebernommen", away, None)


def with_volunteer(walk: Walk, office: Side, volunteer: Side) -> Mentorship:
    """Write a log, send it up, answer it, undo and take again, end the tandem; it is emptied."""
    _write(volunteer, walk)
    path = walk.send(volunteer, Errand.MENTOR_LOGS, "hoch")
    walk.take(office, path, "hoch")
    room = office.room
    room.view.select_row(0)
    room.undo.click()
    ask = front(office, Ask)
    walk.shot("ruecknahme", office, ask)
    ask.confirm.click()
    until(lambda: "zurückgenommen" in room.messages.text)
    walk.take(office, path, "noch_einmal")
    tandem = _unread(office.desk)
    volunteers = office.window.frame.open("volunteers")
    assert isinstance(volunteers, VolunteerRoom)
    volunteers.open(tandem.id)
    until_idle(office.work)
    walk.shot("lesen", office, None)
    waiting = [each.id for each in office.desk.mentor_logs.of(tandem.id) if each.waits]
    office.desk.mentor_logs.acknowledge(waiting, "Danke! Die Fahrkarte übernehmen wir.")
    path = walk.send(office, Errand.TANDEM, "hinunter")
    walk.take(volunteer, path, "hinunter")
    volunteer.window.frame.open("tandems")
    until_idle(volunteer.work)
    walk.shot("beantwortet", volunteer, None)
    _end(walk, office, volunteer, tandem)
    office.window.frame.open("volunteers")
    volunteers.open(tandem.id)
    until_idle(office.work)
    walk.shot("bestaetigt_gelesen", office, None)
    return office.desk.mentorships.get(tandem.id)


def _end(walk: Walk, office: Side, volunteer: Side, tandem: Mentorship) -> None:
    """End the tandem; the volunteer's copy is emptied and confirms it."""
    office.desk.mentorships.end(tandem.id, EndReason.AS_PLANNED)
    path = walk.send(office, Errand.TANDEM, "ende")
    walk.take(volunteer, path, "ende")
    volunteer.window.frame.open("tandems")
    until_idle(volunteer.work)
    walk.shot("geleert", volunteer, None)
    path = walk.send(volunteer, Errand.MENTOR_LOGS, "bestaetigt")
    walk.take(office, path, "bestaetigt")


def _write(volunteer: Side, walk: Walk) -> None:
    """Write an entry with the keyboard alone."""
    room = volunteer.window.frame.open("tandems")
    assert isinstance(room, MentorRoom)
    until_idle(volunteer.work)
    typed = next(each for each in room.page.findChildren(QPlainTextEdit) if each.isVisible())
    typed.setFocus()
    QTest.keyClicks(typed, "Bewerbungsmappe fertig, morgen zur Post")
    walk.shot("eintrag", volunteer, None)
    QTest.keyClick(typed, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    until(lambda: "Gespeichert" in room.page.messages.text)
    until_idle(volunteer.work)


def _unread(desk: Desk) -> Mentorship:
    return next(line.tandem for line in desk.mentor_logs.lines() if line.unread)


def _most_named(desk: Desk) -> ProfessionalId:
    """Return whom of the network the consents name most often."""
    named = Counter(
        grant.recipient.professional_id
        for one in desk.consents.all()
        for grant in one.consent.grants
        if grant.recipient.professional_id is not None
    )
    ((found, _times),) = named.most_common(1)
    return found


def _is_in_network(side: Side, id: ProfessionalId) -> None:
    (contact,) = side.desk.contacts.every()
    side.desk.contacts.change(contact.id, replace(draft_of(contact), professional_id=id))
    until_idle(side.work)


def _agenda(desk: Desk) -> Conference:
    conference = next(
        one for one in desk.conferences.all() if one.state is ConferenceState.CLOSED_FOR_REPORTS
    )
    lines = [line for line in desk.conferences.candidates(conference.id) if line.admission.admitted]
    for line in lines[:MOST]:
        desk.conferences.put_on_agenda(conference.id, line.candidate.case.id, "Frist läuft ab")
    return conference


def _move(desk: Desk, conference: Conference, room: str) -> None:
    here = next(each for each in desk.conferences.all() if each.uuid == conference.uuid)
    draft = {each.name: getattr(here, each.name) for each in fields(ConferenceDraft)}
    moved = ConferenceDraft(**{**draft, "room": room})
    desk.conferences.change(here.id, here.revision, moved)


def _withdraw(desk: Desk, conference: Conference) -> None:
    """Have the first young person on the agenda take their consent back."""
    view = desk.conferences.view(conference.id)
    case_id = next(line.item.case_id for line in view.agenda if line.item.case_id is not None)
    person_id = desk.cases.view(case_id).case.person_id
    said = Withdrawal(
        withdrawn_on=desk.workplace.today(), withdrawn_by="selbst", form=WithdrawalForm.ORAL
    )
    for consent in desk.consents.basis(person_id).consents:
        if not consent.withdrawals:
            desk.withdrawals.declare(consent.id, said)
