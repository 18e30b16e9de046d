"""Looks the day before what would stop a conference."""

from __future__ import annotations

from sqlalchemy.orm import Session

from ilja_desktop.domain.conference import AgendaItemState
from ilja_desktop.domain.coverage import Verdict
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.helpline import all_entered
from ilja_desktop.domain.ids import ConferenceId, ProfessionalId
from ilja_desktop.domain.readiness import ConferenceFacts, Hindrance, Pass, hindrances
from ilja_desktop.domain.user import Right, may
from ilja_desktop.keys.certificate import serial_of, valid_until
from ilja_desktop.services.anchoring import Anchorage
from ilja_desktop.services.backupstatus import backup_status
from ilja_desktop.services.conference import Conferences
from ilja_desktop.services.conferenceview import ConferenceView
from ilja_desktop.services.workplace import Workplace, office_of
from ilja_desktop.store import audit as audit_store
from ilja_desktop.store import certificate as certificate_store
from ilja_desktop.store import revocation as revocation_store
from ilja_desktop.store import user as user_store

_OFF = frozenset({AgendaItemState.POSTPONED, AgendaItemState.DROPPED, AgendaItemState.ADJOURNED})


class Readiness:
    """What a user can find out about a conference before it begins."""

    def __init__(
        self, workplace: Workplace, conferences: Conferences, anchorage: Anchorage
    ) -> None:
        self._at = workplace
        self._conferences = conferences
        self._anchorage = anchorage

    def check(self, id: ConferenceId) -> tuple[Hindrance, ...]:
        """Return what would stop a conference, and what only deserves a look.

        Raises:
            NotAllowed: the user may not see conferences.
            NotFound: there is none of this number.
        """
        self._at.require(Right.READ_CASES)
        view = self._conferences.view(id)
        backup = backup_status(self._at)
        anchored = bool(self._anchorage.known())
        with self._at.read() as session:
            newest = audit_store.leaves(session, 1)
            facts = ConferenceFacts(
                today=self._at.today(),
                held_on=view.conference.held_on,
                read_only=self._at.vault.barred is not None,
                anchored=anchored,
                newest_entry=rule_day(newest[0].ts) if newest else self._at.today(),
                backup=backup,
                certificate_until=rule_day(
                    valid_until(certificate_store.personal(session, self._at.user.uid))
                ),
                moderator_signs=_can_sign(session, view.conference.moderator_id),
                moderator=_pass(session, view.conference.moderator_id),
                minute_taker=view.minute_taker is not None,
                writer=_pass(session, view.conference.minute_taker_id),
                consents=tuple(_consents(view)),
                numbers_entered=all_entered(office_of(session)),
            )
        return hindrances(facts)


def _can_sign(session: Session, moderator: ProfessionalId) -> bool:
    return any(
        user.professional_id == moderator and may(user, Right.SIGN_MINUTES)
        for user in user_store.users(session)
    )


def _pass(session: Session, id: ProfessionalId | None) -> Pass:
    """Return how somebody stands who is needed; whoever is nobody hinders nothing."""
    if id is None:
        return Pass()
    users = [user for user in user_store.users(session) if user.professional_id == id]
    user = next((user for user in users if user.active), None)
    if user is None:
        return Pass(enters=False)
    der = certificate_store.personal(session, user.uid)
    listed = revocation_store.latest_list(session)
    revocations = () if listed is None else listed.revocations
    return Pass(
        certificate_until=rule_day(valid_until(der)),
        revoked=any(each.serial == serial_of(der) for each in revocations),
    )


def _consents(view: ConferenceView) -> list[tuple[str, Verdict]]:
    """Return place and consent of every case on the agenda; nobody is named."""
    return [
        (f"TOP {line.item.position}", line.admission.consent)
        for line in view.agenda
        if line.admission is not None and line.item.state not in _OFF
    ]
