"""Papers of volunteers: certificates, the log, its paper twin, and the page on own devices.

Made in memory; what leaves is written down first.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import partial

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import MentorshipId, VolunteerId
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.logsheet import LogSheetPaper, ReadLogSheet
from ilja_desktop.domain.mentorlog import MentorLogEntry, months_of, sum_of
from ilja_desktop.domain.mentorpaper import DevicePaper, LogPaper, ServicePaper
from ilja_desktop.domain.user import Right
from ilja_desktop.services.paperhead import sender
from ilja_desktop.services.press import Made, Press
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import mentorlog as log_store
from ilja_desktop.store import mentorship as mentorship_store
from ilja_desktop.store import volunteer as store


@dataclass(eq=False)
class SheetOfAnother(Refusal):
    """A sheet belongs to another tandem than the one in front."""

    file: str
    pseudonym: str


class MentorPapers:
    """What can be put on paper for volunteers, and read back."""

    def __init__(self, workplace: Workplace, press: Press) -> None:
        self._at = workplace
        self._press = press

    def log(self, id: MentorshipId) -> LogPaper:
        """Gather the log of a tandem."""
        self._at.require(Right.KEEP_LOG)
        with self._at.read() as session:
            tandem = mentorship_store.get(session, id).record()
            volunteer = ""
            if tandem.volunteer_id is not None:
                volunteer = store.get(session, tandem.volunteer_id).record().display_name()
            entries = log_store.of_mentorship(session, id)
            return LogPaper(
                office=sender(session),
                tandem=tandem.name,
                volunteer=volunteer,
                months=tuple(reversed(months_of(entries))),
                total=sum_of(entries),
                printed_on=self._at.today(),
            )

    def draw_log(self, paper: LogPaper) -> bytes:
        """Render a log; touches no database."""
        from ilja_desktop.documents import mentorlog

        return mentorlog.render(paper, self._at.clock())

    def sign_log(self, paper: LogPaper) -> Made:
        """Render a log and sign it as whoever kept it; touches no database."""
        from ilja_desktop.documents import mentorlog

        render = partial(mentorlog.render, paper, to_sign=True)
        return self._press.sign(mentorlog.TITLE, render, mentorlog.PROFILE, mentorlog.ROLE)

    def log_left(self, id: MentorshipId, content: bytes, action: Action) -> None:
        """Write down that a log was printed or saved."""
        self._demand_presence(action)
        with self._at.write(Right.KEEP_LOG) as transaction:
            row = mentorship_store.get(transaction.session, id)
            transaction.note(action, row.reference(), hashlib.sha256(content).digest())

    def _demand_presence(self, action: Action) -> None:
        if action is Action.EXPORTED:
            self._at.demand_presence(Deed.EXPORT)

    def service(self, id: VolunteerId) -> ServicePaper:
        """Gather what somebody did and learned; no young person is named."""
        self._at.require(Right.KEEP_VOLUNTEERS)
        today = self._at.today()
        with self._at.read() as session:
            volunteer = store.get(session, id).record()
            tandems = mentorship_store.rows_of_volunteer(session, id)
            logs = log_store.of_mentorships(session, [MentorshipId(row.id) for row in tandems])
            entries: list[MentorLogEntry] = [each for log in logs.values() for each in log]
            return ServicePaper(
                office=sender(session),
                name=volunteer.display_name(),
                since=volunteer.active_from or volunteer.interest_on or today,
                until=volunteer.left_on,
                tandems=len(tandems),
                total=sum_of(entries),
                trainings=volunteer.trainings,
                issued_on=today,
                issued_by=self._at.user.display_name,
            )

    def certify_service(self, paper: ServicePaper) -> Made:
        """Render and sign the certificate of service; touches no database."""
        from ilja_desktop.documents import servicecertificate as made

        render = partial(made.render_service, paper)
        return self._press.sign(made.SERVICE, render, made.PROFILE, made.ROLE)

    def certify_trainings(self, paper: ServicePaper) -> Made:
        """Render and sign the certificate of trainings; touches no database."""
        from ilja_desktop.documents import servicecertificate as made

        render = partial(made.render_trainings, paper)
        return self._press.sign(made.TRAININGS, render, made.PROFILE, made.ROLE)

    def certificate_left(self, id: VolunteerId, content: bytes, action: Action) -> None:
        """Write down that a certificate was printed or saved."""
        self._demand_presence(action)
        with self._at.write(Right.KEEP_VOLUNTEERS) as transaction:
            row = store.get(transaction.session, id)
            transaction.note(action, row.reference(), hashlib.sha256(content).digest())

    def sheet(self, id: MentorshipId | None) -> LogSheetPaper:
        """Return an empty sheet for a tandem, or for any."""
        self._at.require(Right.KEEP_LOG)
        with self._at.read() as session:
            office = sender(session)
            if id is None:
                return LogSheetPaper(office=office)
            tandem = mentorship_store.get(session, id).record()
            return LogSheetPaper(office=office, tandem=tandem.name, pseudonym=tandem.pseudonym)

    def draw_sheet(self, paper: LogSheetPaper) -> bytes:
        """Render an empty sheet that can be filled in; touches no database."""
        from ilja_desktop.documents import logsheet

        return logsheet.render(paper, self._at.clock())

    def read_sheet(self, id: MentorshipId, file: str, content: bytes) -> ReadLogSheet:
        """Read a sheet that came back for a tandem; nothing is kept before somebody looked.

        Raises:
            SheetOfAnother: it says that it belongs to another tandem.
            Refusal: it is no such sheet.
        """
        from ilja_desktop.exchange.logsheet import read_log_sheet

        self._at.require(Right.KEEP_LOG)
        read = read_log_sheet(file, content)
        with self._at.read() as session:
            tandem = mentorship_store.get(session, id).record()
        if read.pseudonym not in ("", tandem.pseudonym):
            raise SheetOfAnother(file, read.pseudonym)
        return read

    def device(self, id: VolunteerId) -> bytes:
        """Return the page on using a private device, to be signed by hand."""
        from ilja_desktop.documents import startpage

        self._at.require(Right.KEEP_VOLUNTEERS)
        with self._at.read() as session:
            name = store.get(session, id).record().display_name()
            paper = DevicePaper(office=sender(session), name=name)
        return startpage.render_device(paper, self._at.clock())
