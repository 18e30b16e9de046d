"""Forms that are filled in for somebody, on their way out: asked for, and put on record.

An empty form says nothing of anybody. One with a name on it tells that there is a case, so it
leaves as other papers do: as a file with the password, of somebody shielded on paper too.
"""

from __future__ import annotations

import hashlib

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.user import Right
from ilja_desktop.services.form import MadeForm
from ilja_desktop.services.seclusion import demand_visible
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import person as person_store
from ilja_desktop.store.shield import ring_of


class FormHandOuts:
    """What a user can do with a form once it is made."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def give(self, made: MadeForm, person_id: YoungPersonId | None, channel: Channel) -> bytes:
        """Return a form's PDF, to be printed or saved.

        Args:
            made: as it was seen.
            person_id: whom it is filled in for; nothing if it is empty.
            channel: on paper or as a file.

        Raises:
            NotAllowed, NotFound, CaseShielded: the user may not know of that person.
            PresenceUnproven: the password is asked for once more.
        """
        if person_id is None:
            return made.content
        self._at.require(Right.READ_CASES)
        printed = channel is Channel.PRINT
        if not printed:
            self._at.demand_presence(Deed.EXPORT)
        with self._at.write(Right.READ_CASES) as transaction:
            session = transaction.session
            demand_visible(session, self._at.user, person_id)
            ring = ring_of(session)
            if printed and ring is not None and person_id in ring.people:
                self._at.demand_presence(Deed.PRINT_RESTRICTED)
            name = person_store.get(session, person_id).reference()
            digest = hashlib.sha256(made.content).hexdigest()
            action = Action.PRINTED if printed else Action.EXPORTED
            transaction.note(action, name, digest.encode("ascii"))
        return made.content
