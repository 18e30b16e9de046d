"""The press: renders, checks and signs papers in memory, with the signed-in moderator's key."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.orm import Session

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.domain.paper import MinutesPaper, SheetPaper
from ilja_desktop.domain.user import User
from ilja_desktop.keys.identity import Signatory
from ilja_desktop.services.workplace import Clock
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import institution as institution_store


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

    def __init__(self, user: User, signatory: Signatory, clock: Clock) -> None:
        self._user = user
        self._signatory = signatory
        self._clock = clock

    def demand_moderator(self, session: Session, id: ConferenceId) -> None:
        """Raise ``OnlyModeratorSigns`` unless the user moderated the conference."""
        moderator_id = conference_store.get(session, id).record().moderator_id
        if self._user.professional_id != moderator_id:
            moderator = institution_store.get_professional(session, moderator_id).record()
            raise OnlyModeratorSigns(moderator.display_name())

    def make(self, paper: SheetPaper | MinutesPaper) -> Made:
        """Render, sign and check a paper: an archive copy, or an extract if it bears a number.

        Raises:
            Refusal: a character no font of the document has, or a result that breaks a rule
                of its profile; nothing has been made.
        """
        from ilja_desktop.documents import minutes, sheet
        from ilja_desktop.documents.check import require_conformant
        from ilja_desktop.documents.signing.sign import Signature, SigningIdentity, sign

        template = sheet if isinstance(paper, SheetPaper) else minutes
        now = self._clock()
        signatory = self._signatory
        identity = SigningIdentity(signatory.key, signatory.certificate, (signatory.authority,))
        unsigned = template.render(paper, now)  # type: ignore[arg-type] # chosen by its type
        signature = Signature(field=template.SIGNATURE_FIELD, role=template.SIGNER_ROLE)
        content = sign(unsigned, signature, identity, now=now)
        require_conformant(content, template.profile(paper))  # type: ignore[arg-type] # as above
        return Made(
            title=template.title(paper),  # type: ignore[arg-type] # as above
            content=content,
            sha256=hashlib.sha256(content).hexdigest(),
            signed_by=identity.name,
            made_at=now,
        )
