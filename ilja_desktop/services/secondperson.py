"""A second person signs in on this machine: what takes two people is not done by one alone."""

from __future__ import annotations

from dataclasses import dataclass

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import UserId
from ilja_desktop.domain.user import Right, may
from ilja_desktop.keys import vault as keys
from ilja_desktop.services.access import Access
from ilja_desktop.services.anchoring import SamePerson
from ilja_desktop.services.unlocking import proving
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import user as user_store


@dataclass(eq=False)
class SecondPersonNotEntitled(Refusal):
    """Whoever confirms what takes two people has to be somebody who keeps consents."""


def second_person(
    at: Workplace, access: Access, label: str, password: str, first: UserId
) -> UserId:
    """Return who has just proven to be somebody other than the first; derives a key.

    Args:
        at: where it is done.
        access: the open vault.
        label: what the second person signs in by.
        password: theirs.
        first: who it may not be.

    Raises:
        WaitAfterFailures: too many attempts failed a moment ago.
        WrongPassword: name and password do not belong together.
        SamePerson: it is the first.
        SecondPersonNotEntitled: they do not keep consents.
    """
    unlocked = access.unlocked
    with proving(unlocked, at.clock, label):
        witness = keys.unlock(unlocked.folder, label, password).uid
    with at.read() as session:
        user = user_store.get_by_uid(session, witness).record()
    if user.id == first:
        raise SamePerson
    if not may(user, Right.WRITE_CONSENTS):
        raise SecondPersonNotEntitled
    return UserId(user.id)
