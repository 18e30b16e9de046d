"""Takes somebody into a vault, and kills itself on the way: once at each moment files change.

It runs on its own, because only a process with a single thread can be copied safely. Its standard
input holds the keys of a vault; beside that vault it leaves one copy for each moment, and answers
with the names of the copies, the whole admission last.
"""

from __future__ import annotations

import json
import os
import signal
import sys

from sqlalchemy import event
from sqlalchemy.orm import Session

from ilja_desktop.domain.user import Role, UserDraft
from ilja_desktop.keys.kdf import FLOOR
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.access import Access
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import user as user_store
from ilja_desktop.store.vault import Vault
from tests.builders import NOW
from tests.faults.subject import carried, copied

NEWCOMER = UserDraft(
    name="LB", display_name="Lena Böhm", roles=frozenset({Role.ADMINISTRATION, Role.MODERATION})
)
PASSWORD = "vier graue Reiher am Kanal"


def main() -> None:
    """Kill one copy after the other, each a moment later, until one gets to the end."""
    unlocked, names = carried(sys.stdin.read()), []
    for moment in range(1, 30):
        copy = copied(unlocked, unlocked.folder.with_name(f"Moment-{moment}.ilja"))
        names.append(copy.folder.name)
        child = os.fork()
        if child == 0:
            _admit(copy, moment)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if os.waitstatus_to_exitcode(status) == 0:
            break
    print(json.dumps(names))  # noqa: T201 - the answer


def _admit(unlocked: Unlocked, moment: int) -> None:
    vault = Vault.open(unlocked)
    with vault.read() as session:
        user = user_store.get_by_uid(session, unlocked.uid).record()
    at = Workplace(vault, user, lambda: NOW)
    at.presence.note()
    access = Access(at, unlocked)
    _die_at(moment)
    access.take_in(NEWCOMER, access.admit(NEWCOMER, PASSWORD, FLOOR))


def _die_at(moment: int) -> None:
    """End this process when a file of the header or the database changes for the n-th time."""
    left = moment

    def pass_one(*_details: object) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def heard(what: str, details: tuple[object, ...]) -> None:
        if what == "os.rename" or (what == "open" and str(details[0]).endswith(".tmp")):
            pass_one()

    sys.addaudithook(heard)
    event.listen(Session, "before_commit", pass_one)


if __name__ == "__main__":
    main()
