"""Taking note of signed papers: with one's own certificate, by hand, on paper, or not at all.

Three steps as everywhere: *plan* in a short transaction, *make* without any database, *keep*
together with its evidence. The paper the moderator closed never changes; what a signature adds
is kept beside it, and the file is both, one after the other.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace

from sqlalchemy.orm import Session

from ilja_desktop.domain.acknowledgement import (
    MEANING,
    Acknowledgement,
    AcknowledgementState,
    ByHand,
    in_order,
    whole,
)
from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.disclosure import Document
from ilja_desktop.domain.errors import ChangedMeanwhile, Refusal
from ilja_desktop.domain.ids import AcknowledgementId, DocumentId
from ilja_desktop.domain.stroke import Shape
from ilja_desktop.domain.user import Right
from ilja_desktop.keys import vault as keys
from ilja_desktop.services.access import Access
from ilja_desktop.services.ownkey import signatory_of
from ilja_desktop.services.press import Added, Press, SignedPlace, SigningMeans
from ilja_desktop.services.seclusion import demand_case_named
from ilja_desktop.services.tablesigning import ShapeTooSmall
from ilja_desktop.services.unlocking import proving
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import acknowledgement as store
from ilja_desktop.store import disclosure as disclosure_store
from ilja_desktop.store import user as user_store
from ilja_desktop.store.acknowledgement import AcknowledgementRow

_NOTED = (
    AcknowledgementState.OPEN,
    AcknowledgementState.ON_PAPER,
    AcknowledgementState.DECLINED,
    AcknowledgementState.LEFT,
    AcknowledgementState.ABSENT,
)


@dataclass(eq=False)
class NotYourPlace(Refusal):
    """Whoever signed in is somebody else than the place on the paper is for."""

    name: str


@dataclass(eq=False)
class SignedInFile(Refusal):
    """A signature in the file stays; nothing can be noted instead of it."""

    name: str


@dataclass(frozen=True)
class SigningPlan:
    """A signature ready to be made; whose it is, on which file, with what."""

    place: Acknowledgement
    content: bytes = field(repr=False)
    shape: Shape | None = None
    means: SigningMeans | None = field(default=None, repr=False)
    """None: with those of the signed-in user."""
    pin: str | None = field(default=None, repr=False)


class Acknowledgements:
    """What a user can do about those who take note of a signed paper."""

    def __init__(self, workplace: Workplace, access: Access, press: Press) -> None:
        self._at = workplace
        self._access = access
        self._press = press

    def of(self, id: DocumentId) -> tuple[Acknowledgement, ...]:
        """Return the places on a paper and what became of each."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            _paper(session, id)
            return store.of_document(session, id)

    def note(self, id: AcknowledgementId, state: AcknowledgementState) -> Acknowledgement:
        """Note without a reason what became of a place; the signed file stays as it is.

        Raises:
            SignedInFile: there is a signature already.
            OnlyModeratorSigns: the user did not lead the conference.
        """
        if state not in _NOTED:
            raise ValueError(f"{state} is a signature")
        with self._at.write(Right.SIGN_MINUTES) as transaction:
            row = store.get(transaction.session, id)
            self._demand_moderator(transaction.session, row.document_id)
            if row.state.in_file:
                raise SignedInFile(row.name)
            noted = state is not AcknowledgementState.OPEN
            values = {
                "state": state,
                "recorded_at": transaction.now if noted else None,
                "recorded_by_id": self._at.user.id if noted else None,
            }
            return transaction.change(row, values, action=Action.STATE_CHANGED).record()

    def plan_by_hand(self, id: AcknowledgementId, shape: Shape) -> SigningPlan:
        """Plan to keep a drawn shape with the moderator's signature, which vouches for no hand.

        Raises:
            ShapeTooSmall: it is a dot or a slip of the hand.
            SignedInFile: there is a signature already.
            OnlyModeratorSigns: the user did not lead the conference.
        """
        if not shape.enough():
            raise ShapeTooSmall
        self._at.require(Right.SIGN_MINUTES)
        with self._at.read() as session:
            place = _free(session, id)
            self._demand_moderator(session, place.document_id)
            return SigningPlan(place, _content(session, place.document_id), shape)

    def plan_own(
        self, id: AcknowledgementId, label: str, password: str, pin: str = ""
    ) -> SigningPlan:
        """Plan somebody's signature with their own certificate; derives a key.

        Args:
            id: their place.
            label: what they sign in by.
            password: theirs; nobody else's opens their key.
            pin: of their card, if the key is on one.

        Raises:
            WaitAfterFailures, WrongPassword: name and password do not belong together.
            NotYourPlace: the place is for somebody else.
            SignedInFile: there is a signature already.
        """
        self._at.require(Right.READ_CASES)
        here = self._access.unlocked
        with proving(here, self._at.clock, label):
            theirs = keys.unlock(here.folder, label, password)
        with self._at.read() as session:
            place = _free(session, id)
            user = user_store.get_by_uid(session, theirs.uid)
            if place.professional_id is None or user.professional_id != place.professional_id:
                raise NotYourPlace(place.name)
            means = signatory_of(session, theirs.identity, theirs.uid)
            content = _content(session, place.document_id)
            return SigningPlan(place, content, None, means, pin or None)

    def make(self, plan: SigningPlan) -> Added:
        """Sign; no database is needed.

        Raises:
            CardPinDue: the key is on a card, and its PIN was not given.
            Refusal: a card that does not sign, or a certificate that is not valid now.
        """
        by_hand = None if plan.shape is None else ByHand(plan.place.name, plan.shape)
        role = f"{plan.place.role} · {MEANING}" if plan.place.role else MEANING
        place = SignedPlace(field=plan.place.field, role=role, by_hand=by_hand)
        return self._press.add(plan.content, place, plan.means, plan.pin)

    def keep(self, plan: SigningPlan, added: Added) -> Acknowledgement:
        """Keep a signature with its evidence; from here on it stays.

        Raises:
            ChangedMeanwhile: somebody else signed meanwhile.
        """
        place = plan.place
        own = plan.shape is None
        with self._at.write(Right.READ_CASES if own else Right.SIGN_MINUTES) as transaction:
            session = transaction.session
            if _content(session, place.document_id) != plan.content:
                raise ChangedMeanwhile("Die Unterschriften")
            places = store.of_document(session, place.document_id)
            values = {
                "state": AcknowledgementState.CERTIFICATE if own else AcknowledgementState.BY_HAND,
                "added": added.content,
                "sha256": added.sha256,
                "certificate": added.certificate,
                "turn": len(in_order(places)) + 1,
                "recorded_at": added.made_at,
                "recorded_by_id": self._at.user.id,
            }
            row = store.get(session, place.id)
            return transaction.change(row, values, place.revision, Action.SIGNED).record()

    def _demand_moderator(self, session: Session, id: DocumentId) -> None:
        conference_id = disclosure_store.get_document(session, id).conference_id
        assert conference_id is not None, "only papers of conferences have places"
        self._press.demand_moderator(session, conference_id)


def with_signatures(session: Session, document: Document) -> Document:
    """Return a document as it stands today: what the moderator closed, and what was added."""
    places = store.of_document(session, document.id)
    content = whole(document.content, places)
    if content == document.content:
        return document
    return replace(document, content=content, sha256=hashlib.sha256(content).hexdigest())


def _free(session: Session, id: AcknowledgementId) -> Acknowledgement:
    row: AcknowledgementRow = store.get(session, id)
    _paper(session, row.document_id)
    if row.state.in_file:
        raise SignedInFile(row.name)
    return row.record()


def _paper(session: Session, id: DocumentId) -> None:
    """Require that the user may see the paper.

    Raises:
        Refusal: it is about a young person whose case is closed to them.
    """
    row = disclosure_store.get_document(session, id)
    if row.case_id is not None:
        demand_case_named(session, row.case_id)


def _content(session: Session, id: DocumentId) -> bytes:
    document = disclosure_store.get_document(session, id).record()
    return with_signatures(session, document).content
