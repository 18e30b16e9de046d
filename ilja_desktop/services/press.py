"""The press: renders, checks and signs papers in memory, with the signed-in moderator's key."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy.orm import Session

from ilja_desktop.domain.acknowledgement import ByHand
from ilja_desktop.domain.disclosure import Edition
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.domain.locking import CardPinDue
from ilja_desktop.domain.paper import MinutesPaper, SheetPaper
from ilja_desktop.domain.user import User
from ilja_desktop.keys.broughtkey import BroughtKey
from ilja_desktop.keys.card import CardKey
from ilja_desktop.keys.identity import Signatory
from ilja_desktop.services.workplace import Clock
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import institution as institution_store

if TYPE_CHECKING:
    from ilja_desktop.documents.pdfprofile import Profile
    from ilja_desktop.documents.signing.sign import SigningIdentity


SigningMeans: TypeAlias = Signatory | BroughtKey | CardKey
"""The office's key of a person, one from a file, or one on a card."""


@dataclass(eq=False)
class OnlyModeratorSigns(Refusal):
    """Only a signed-in user who moderated the conference signs its papers."""

    moderator: str


@dataclass(frozen=True)
class Made:
    """A finished, checked and signed file, in memory only."""

    title: str
    content: bytes = field(repr=False)
    sha256: str
    signed_by: str
    made_at: datetime
    check_code: str = ""
    """What is printed on it; empty on papers that have none."""
    digest: str = ""
    """SHA-256 of the canonical record behind it, in hexadecimal."""


@dataclass(frozen=True, kw_only=True)
class SignedPlace:
    """Where somebody signs, in which role, and what they drew if they did so by hand."""

    field: str
    role: str
    by_hand: ByHand | None = None


@dataclass(frozen=True)
class Added:
    """What a signature added at the end of a file, in memory only.

    ``sha256`` is that of the whole file from then on, ``certificate`` DER.
    """

    content: bytes = field(repr=False)
    sha256: str
    certificate: bytes
    made_at: datetime


class Press:
    """Makes papers on the compute lane; touches no database while it does."""

    def __init__(self, user: User, signatory: SigningMeans, clock: Clock) -> None:
        self._user = user
        self._signatory = signatory
        self._clock = clock
        self._pin: str | None = None
        self._signing = False

    def take_pin(self, pin: str) -> None:
        """Take the PIN of the card for the next act of signing; it is forgotten after that."""
        self._pin = pin

    @contextmanager
    def signing(self) -> Iterator[None]:
        """Let one PIN count for all papers that are signed in one go, and forget it.

        Raises:
            CardPinDue: the key is on a card, and its PIN was not given.
        """
        if self._signing:
            yield
            return
        held = self._signatory
        if isinstance(held, CardKey) and self._pin is None:
            raise CardPinDue(held.on.token)
        self._signing = True
        try:
            yield
        finally:
            self._signing, self._pin = False, None

    def sign_with(self, signatory: SigningMeans) -> None:
        """Sign with another certificate from now on."""
        self._signatory, self._pin = signatory, None

    def demand_moderator(self, session: Session, id: ConferenceId) -> None:
        """Raise ``OnlyModeratorSigns`` unless the user led the conference, or a part of it."""
        conference = conference_store.get(session, id).record()
        led = {conference.moderator_id, *(each.professional_id for each in conference.moderations)}
        if self._user.professional_id not in led:
            moderator = institution_store.get_professional(session, conference.presiding_id)
            raise OnlyModeratorSigns(moderator.record().display_name())

    def make(self, paper: SheetPaper | MinutesPaper, edition: Edition = Edition.USUAL) -> Made:
        """Render, sign and check a paper: an archive copy, or an extract if it bears a number.

        Args:
            paper: what it says.
            edition: what for, if it is for something else than usual.

        Raises:
            CardPinDue: see ``signing``.
            Refusal: a character no font of the document has, a result that breaks a rule of its
                profile, or a card that does not sign; nothing has been made.
        """
        from ilja_desktop.documents import minutes, record, sheet
        from ilja_desktop.documents.session import SIGNER_ROLE

        now, paper = self._clock(), self._in_own_name(paper)
        if isinstance(paper, SheetPaper):
            title, code = sheet.title(paper), sheet.code(paper)
            profile = sheet.profile(paper, edition)
            unsigned = sheet.render(paper, now, edition)
        else:
            title, code = minutes.title(paper), minutes.code(paper)
            profile = minutes.profile(paper, edition)
            unsigned = minutes.render(paper, now, edition)
        made = self._signed(title, unsigned, profile, SIGNER_ROLE, now)
        return replace(made, check_code=code, digest=record.digest(paper))

    def _in_own_name(self, paper: SheetPaper | MinutesPaper) -> SheetPaper | MinutesPaper:
        """Put at the moderator's place whoever signs, where several led the conference."""
        if not paper.head.moderations:
            return paper
        return replace(paper, head=replace(paper.head, moderator=self._user.display_name))

    def draw(self, paper: SheetPaper | MinutesPaper) -> Made:
        """Render and check a paper that nobody signs, such as a draft.

        Raises:
            Refusal: as for ``make``, but for signing.
        """
        from ilja_desktop.documents import minutes, sheet
        from ilja_desktop.documents.check import require_conformant

        now = self._clock()
        if isinstance(paper, SheetPaper):
            title, profile, content = (
                sheet.title(paper),
                sheet.profile(paper),
                sheet.render(paper, now),
            )
        else:
            title, profile, content = (
                minutes.title(paper),
                minutes.profile(paper),
                minutes.render(paper, now),
            )
        require_conformant(content, profile)
        return Made(title, content, hashlib.sha256(content).hexdigest(), "", now)

    def sign(
        self, title: str, render: Callable[[datetime], bytes], profile: Profile, role: str
    ) -> Made:
        """Render, sign and check a paper of another kind in its one signature field.

        Args:
            title: what the file calls itself.
            render: returns the PDF dated at a moment.
            profile: what it is made for.
            role: in which the signed-in user signs.

        Raises:
            Refusal: as for ``make``.
        """
        now = self._clock()
        return self._signed(title, render(now), profile, role, now)

    def add(
        self,
        content: bytes,
        place: SignedPlace,
        means: SigningMeans | None = None,
        pin: str | None = None,
    ) -> Added:
        """Add one signature at the end of a paper that the moderator closed, and check it.

        Args:
            content: the paper with all signatures so far.
            place: where, and as what.
            means: with what somebody else signs; the signed-in user's, if there are none.
            pin: of the card somebody else signs with.

        Raises:
            CardPinDue: the key is on a card, and its PIN was not given.
            Refusal: as for ``make``.
        """
        from ilja_desktop.documents.check import require_conformant
        from ilja_desktop.documents.pdfprofile import Profile
        from ilja_desktop.documents.signing.sign import Signature, sign

        now = self._clock()
        signature = Signature(
            field=place.field, role=place.role, certify=False, by_hand=place.by_hand
        )
        if means is None:
            with self.signing():
                identity = _identity(self._signatory, self._pin)
                signed = sign(content, signature, identity, now=now)
        else:
            identity = _identity(means, pin)
            signed = sign(content, signature, identity, now=now)
        require_conformant(signed, Profile.ARCHIVE)
        return Added(
            signed[len(content) :], hashlib.sha256(signed).hexdigest(), identity.certificate, now
        )

    def _signed(
        self, title: str, unsigned: bytes, profile: Profile, role: str, now: datetime
    ) -> Made:
        from ilja_desktop.documents.check import require_conformant
        from ilja_desktop.documents.session import SIGNATURE_FIELD
        from ilja_desktop.documents.signing.sign import Signature, sign

        with self.signing():
            identity = _identity(self._signatory, self._pin)
            signature = Signature(field=SIGNATURE_FIELD, role=role)
            content = sign(unsigned, signature, identity, now=now)
        require_conformant(content, profile)
        sha256 = hashlib.sha256(content).hexdigest()
        return Made(title, content, sha256, identity.name, now)


def _identity(means: SigningMeans, pin: str | None) -> SigningIdentity:
    """Return the key somebody signs with, opened.

    Raises:
        CardPinDue: it is on a card, and its PIN was not given.
    """
    from ilja_desktop.documents.signing.sign import SigningIdentity

    if isinstance(means, CardKey):
        if pin is None:
            raise CardPinDue(means.on.token)
        return SigningIdentity(means.opened(pin), means.certificate, means.chain)
    return SigningIdentity(means.key, means.certificate, means.chain)
