"""The press: renders, checks and signs papers in memory, with the signed-in moderator's key."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy.orm import Session

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


SigningMeans: TypeAlias = Signatory | BroughtKey | CardKey
"""The office's key of a person, one from a file, or one on a card."""


@dataclass(eq=False)
class OnlyModeratorSigns(Refusal):
    """Only the signed-in user who moderated the conference signs its papers."""

    moderator: str


@dataclass(frozen=True)
class Made:
    """A finished, checked and signed file, in memory only."""

    title: str
    content: bytes = field(repr=False)
    sha256: str
    signed_by: str
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
        """Raise ``OnlyModeratorSigns`` unless the user moderated the conference."""
        moderator_id = conference_store.get(session, id).record().moderator_id
        if self._user.professional_id != moderator_id:
            moderator = institution_store.get_professional(session, moderator_id).record()
            raise OnlyModeratorSigns(moderator.display_name())

    def make(self, paper: SheetPaper | MinutesPaper) -> Made:
        """Render, sign and check a paper: an archive copy, or an extract if it bears a number.

        Raises:
            CardPinDue: see ``signing``.
            Refusal: a character no font of the document has, a result that breaks a rule of its
                profile, or a card that does not sign; nothing has been made.
        """
        from ilja_desktop.documents import minutes, sheet
        from ilja_desktop.documents.session import SIGNER_ROLE

        now = self._clock()
        if isinstance(paper, SheetPaper):
            title, profile = sheet.title(paper), sheet.profile(paper)
            unsigned = sheet.render(paper, now)
        else:
            title, profile = minutes.title(paper), minutes.profile(paper)
            unsigned = minutes.render(paper, now)
        return self._signed(title, unsigned, profile, SIGNER_ROLE, now)

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

    def _signed(
        self, title: str, unsigned: bytes, profile: Profile, role: str, now: datetime
    ) -> Made:
        from ilja_desktop.documents.check import require_conformant
        from ilja_desktop.documents.session import SIGNATURE_FIELD
        from ilja_desktop.documents.signing.sign import Signature, SigningIdentity, sign

        with self.signing():
            held = self._signatory
            key = held.opened(self._pin or "") if isinstance(held, CardKey) else held.key
            identity = SigningIdentity(key, held.certificate, held.chain)
            signature = Signature(field=SIGNATURE_FIELD, role=role)
            content = sign(unsigned, signature, identity, now=now)
        require_conformant(content, profile)
        sha256 = hashlib.sha256(content).hexdigest()
        return Made(title, content, sha256, identity.name, now)
