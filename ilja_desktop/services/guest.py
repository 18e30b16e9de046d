"""A guest comes while a case is open: judged at the door, let in, or added to the consent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.conference import Attendance, Attendee, AttendeeKind
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.formkind import FormKind
from ilja_desktop.domain.grant import Direction, Recipient
from ilja_desktop.domain.grantplan import Receiver
from ilja_desktop.domain.guest import GuestDraft, GuestOutlook
from ilja_desktop.domain.ids import AgendaItemId, AttendanceId, InstitutionId, ProfessionalId
from ilja_desktop.domain.institution import Institution, LegalCircle, Professional
from ilja_desktop.domain.nameless import open_without_names
from ilja_desktop.domain.naming import Listener
from ilja_desktop.domain.seating import SeatVerdict, nameless_seat, seat
from ilja_desktop.domain.user import Right
from ilja_desktop.services.addendum import added, addendum_outlook
from ilja_desktop.services.agenda import open_item
from ilja_desktop.services.attendance import sit_down
from ilja_desktop.services.consent import Consents
from ilja_desktop.services.form import Forms, PlannedForm
from ilja_desktop.services.formfilling import FormOrder
from ilja_desktop.services.itemview import ItemView, SeatLine, item_view
from ilja_desktop.services.workplace import Workplace, columns, complete
from ilja_desktop.store import conference as store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store.institution import InstitutionRow, ProfessionalRow
from ilja_desktop.store.vault import Transaction


@dataclass(eq=False)
class GuestNotCovered(Refusal):
    """Nobody comes in who may not hear of the case: neither named, nor without names."""


@dataclass(eq=False)
class AddendumImpossible(Refusal):
    """Somebody who would have to sign is not here, so it cannot count today."""


class Guests:
    """What a user can do when somebody stands at the door."""

    def __init__(self, workplace: Workplace, consents: Consents, forms: Forms) -> None:
        self._at = workplace
        self._consents = consents
        self._forms = forms

    def foresee(self, item_id: AgendaItemId, guest: GuestDraft) -> GuestOutlook:
        """Say what a guest may hear of the open item; nothing is recorded.

        Raises:
            IncompleteDraft: name, office or function is missing.
        """
        complete(guest.problems())
        self._at.require(Right.HOLD_CONFERENCES)
        today = self._at.today()
        with self._at.read() as session:
            open_item(session, item_id)
            return _outlook(session, item_view(session, item_id, today), guest, today)

    def admit(self, item_id: AgendaItemId, guest: GuestDraft) -> SeatLine:
        """Let a guest in who may hear of the case, told of secrecy and purpose (§ 78 SGB X).

        Raises:
            GuestNotCovered: they may not.
        """
        complete(guest.problems())
        today = self._at.today()
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            session = transaction.session
            item = open_item(session, item_id)
            view = item_view(session, item_id, today)
            if not _outlook(session, view, guest, today).covered:
                raise GuestNotCovered
            institution = _institution(session, guest.office)
            attendee = Attendee(
                kind=AttendeeKind.GUEST,
                professional_id=_introduce(transaction, guest, institution),
                name="" if institution else guest.name.strip(),
                office="" if institution else guest.office.strip(),
                function="" if institution else guest.function.strip(),
                notice_given_at=transaction.now,
            )
            row = sit_down(transaction, item, view.case, attendee)
            seats = item_view(session, item_id, today).seats
            return next(line for line in seats if line.attendance.id == row.id)

    def addendum(self, item_id: AgendaItemId, guest: GuestDraft) -> PlannedForm:
        """Plan the sheet that names the guest as one more recipient, and nobody else.

        Raises:
            AddendumImpossible: somebody who must sign is not here today.
        """
        complete(guest.problems())
        today = self._at.today()
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            session = transaction.session
            item = open_item(session, item_id)
            view = item_view(session, item_id, today)
            if not addendum_outlook(view, today).possible:
                raise AddendumImpossible
            institution = _institution(session, guest.office) or _found(transaction, guest)
            professional_id = _introduce(transaction, guest, institution)
            assert professional_id is not None
            recipient = Recipient(
                institution_id=InstitutionId(institution.id), professional_id=professional_id
            )
            order = FormOrder(
                kind=FormKind.ADDENDUM,
                person_id=view.case.person_id,
                conference_id=item.conference_id,
                receiving=(Receiver(recipient=recipient, direction=Direction.MUTUAL),),
            )
        return self._forms.plan(order)

    def sign_addendum(self, item_id: AgendaItemId, guest: GuestDraft) -> SeatLine:
        """Record that everybody who must sign has signed the sheet, and let the guest in.

        Raises:
            AddendumImpossible: somebody who must sign is not here today.
        """
        today = self._at.today()
        with self._at.read() as session:
            view = item_view(session, item_id, today)
            outlook = _outlook(session, view, guest, today)
            if not outlook.addendum.possible or outlook.professional_id is None:
                raise AddendumImpossible
            conference = store.get(session, view.item.conference_id).record()
            explainer = self._at.user.professional_id or conference.moderator_id
            draft = added(session, view, outlook.professional_id, explainer, today)
        self._consents.record(draft)
        return self.admit(item_id, guest)


def _outlook(session: Session, view: ItemView, guest: GuestDraft, day: date) -> GuestOutlook:
    institution = _institution(session, guest.office)
    known = _known(session, guest, institution)
    judged = Attendance(
        id=AttendanceId(0),
        uuid=view.item.uuid,
        revision=0,
        item_id=view.item.id,
        kind=AttendeeKind.GUEST,
        professional_id=known.id if known else None,
    )
    about = tuple(dict.fromkeys(fact.category for fact in view.sheet.facts))
    if view.nameless:
        hears = tuple(dict.fromkeys(f.category for f in view.sheet.facts if open_without_names(f)))
        return GuestOutlook(seat=nameless_seat(judged), hears=hears, known=bool(institution))
    listener = Listener(known or _stranger(view, guest, institution)) if institution else None
    found = seat(judged, listener, view.basis, about, day)
    hears = () if found.verdict is SeatVerdict.LEAVES else tuple(set(about) - set(found.closed))
    return GuestOutlook(
        seat=found,
        hears=tuple(category for category in about if category in hears),
        known=institution is not None,
        professional_id=known.id if known else None,
        addendum=addendum_outlook(view, day),
    )


def _stranger(view: ItemView, guest: GuestDraft, institution: Institution) -> Professional:
    """Return somebody the network does not know by name, but whose office it knows."""
    draft = guest.professional(institution.id)
    values = columns(draft) | {"institution_id": institution.id}
    return Professional(id=ProfessionalId(0), uuid=view.item.uuid, revision=0, **values)  # type: ignore[arg-type]  # the columns of a draft


def _institution(session: Session, office: str) -> Institution | None:
    spelled = _spelled(office)
    for one in institution_store.institutions(session):
        if spelled in (_spelled(one.name), _spelled(one.short_name)):
            return one
    return None


def _known(
    session: Session, guest: GuestDraft, institution: Institution | None
) -> Professional | None:
    if institution is None:
        return None
    wanted = guest.professional(institution.id)
    name = _spelled(f"{wanted.given_name} {wanted.family_name}")
    for one in institution_store.professionals(session):
        full = _spelled(f"{one.given_name} {one.family_name}")
        by_family = not wanted.given_name and _spelled(one.family_name) == name
        if one.institution_id == institution.id and one.active and (full == name or by_family):
            return one
    return None


def _introduce(
    transaction: Transaction, guest: GuestDraft, institution: Institution | None
) -> ProfessionalId | None:
    """Return who the guest is in the network, entered there now if nobody knew them."""
    if institution is None:
        return None
    known = _known(transaction.session, guest, institution)
    if known is not None:
        return known.id
    return (
        transaction.add(ProfessionalRow(**columns(guest.professional(institution.id)))).record().id
    )


def _found(transaction: Transaction, guest: GuestDraft) -> Institution:
    row = InstitutionRow(name=guest.office.strip(), legal_circle=LegalCircle.OTHER)
    return transaction.add(row).record()


def _spelled(name: str) -> str:
    return " ".join(name.split()).casefold()
