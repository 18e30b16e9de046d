"""Empties a volunteer's copy of a tandem that has ended: its log, its names, what was begun."""

from __future__ import annotations

from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.ids import MentorshipId
from ilja_desktop.domain.mentorship import MentorshipState
from ilja_desktop.domain.package import PackageState
from ilja_desktop.services.mentorship import draft_key
from ilja_desktop.store import draft as draft_store
from ilja_desktop.store import history
from ilja_desktop.store import mentorlog as log_store
from ilja_desktop.store import mentorship as store
from ilja_desktop.store.mentorship import MentorshipRow
from ilja_desktop.store.transaction import Transaction


def empty_ended(transaction: Transaction) -> int:
    """Empty all copies of ended tandems in a volunteer's vault; return how many.

    One with entries waits until the office has said that it has them, because a stick may be lost.
    That it was done stands in the tandem and goes back with the next package.
    """
    session = transaction.session
    there = log_store.sent(session, PackageState.ARRIVED)
    ended = [
        store.get(session, each.id)
        for each in store.mentorships(session)
        if each.state is MentorshipState.ENDED
        and each.person_id is None
        and each.emptied_on is None
        and all(one.uuid in there for one in log_store.of_mentorship(session, each.id))
    ]
    for row in ended:
        _empty(transaction, row)
    return len(ended)


def _empty(transaction: Transaction, row: MentorshipRow) -> None:
    id = MentorshipId(row.id)
    for entry in log_store.rows_of_mentorship(transaction.session, id):
        transaction.erase(entry)
    draft_store.discard_all(transaction.session, draft_key(id))
    nothing = {"given_name": "", "aim": "", "contact": "", "mood": None, "next_on": None}
    transaction.change(row, nothing, emptied_on=rule_day(transaction.now))
    for name in nothing:
        history.drop(transaction.session, row, name)
    transaction.conceal(row)
