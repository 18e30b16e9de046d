"""Answering somebody who asks what is held about them: planned, made and signed, then recorded.

It never depends on a consent. What somebody else said in confidence is left out, and that is said
with its reason (§ 65 SGB VIII, Art. 15(4) DSGVO).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.subjectaccess import AccessPaper
from ilja_desktop.domain.user import Right
from ilja_desktop.keys.canonical import Json, canonical
from ilja_desktop.services.accessrecord import Teller
from ilja_desktop.services.paperhead import sender
from ilja_desktop.services.press import Press
from ilja_desktop.services.seclusion import demand_named
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import person as person_store

_FORMAT = "ilja-auskunft-v1"


@dataclass(frozen=True, kw_only=True)
class AccessPlan:
    """What is to be answered."""

    person_id: YoungPersonId
    paper: AccessPaper


@dataclass(frozen=True, kw_only=True)
class AccessMade:
    """The two files of an answer, in memory only."""

    title: str
    pdf: bytes = field(repr=False)
    json: bytes = field(repr=False)
    sha256: str


class SubjectAccesses:
    """What a user can do for somebody who asks what is held about them."""

    def __init__(self, workplace: Workplace, press: Press) -> None:
        self._at = workplace
        self._press = press

    def plan(self, person_id: YoungPersonId) -> AccessPlan:
        """Gather everything held about a young person.

        Raises:
            CaseShielded: the user is not named for this person's case, so they could not tell all.
        """
        self._at.require(Right.GIVE_ACCESS)
        self._at.demand_presence(Deed.EXPORT)
        today = self._at.today()
        with self._at.read() as session:
            demand_named(session, person_id)
            person = person_store.get(session, person_id).record()
            teller = Teller(session, person_id, today)
            sections = teller.sections()
            paper = AccessPaper(
                office=sender(session),
                name=person.spoken_name(),
                born_on=person.born_on,
                address=person.address or person.residence,
                answered_on=today,
                answered_by=self._at.user.display_name or self._at.user.name,
                sections=sections,
                withheld=teller.withheld(),
            )
        return AccessPlan(person_id=person_id, paper=paper)

    def make(self, plan: AccessPlan) -> AccessMade:
        """Render and sign the answer; touches no database.

        Raises:
            Refusal: a character no font of the document has; nothing has been made.
        """
        from ilja_desktop.documents import accessreport

        made = self._press.sign(
            accessreport.TITLE,
            lambda now: accessreport.render(plan.paper, now),
            accessreport.PROFILE,
            accessreport.ROLE,
        )
        return AccessMade(
            title=made.title, pdf=made.content, json=as_json(plan.paper), sha256=made.sha256
        )

    def hand_out(self, plan: AccessPlan, made: AccessMade) -> AccessMade:
        """Record that the answer was given; only now its bytes may leave."""
        self._at.demand_presence(Deed.EXPORT)
        with self._at.write(Right.GIVE_ACCESS) as transaction:
            row = person_store.get(transaction.session, plan.person_id)
            transaction.note(Action.EXPORTED, row.reference(), made.sha256.encode("ascii"))
            transaction.touched(row)
        return made


def as_json(paper: AccessPaper) -> bytes:
    """Return an answer in a form that machines read (Art. 15(3), 20 DSGVO)."""
    sections: list[Json] = [
        {
            "title": section.title,
            "records": [
                {
                    "title": one.title,
                    "entries": [{"name": e.name, "value": e.value} for e in one.entries],
                }
                for one in section.records
            ],
        }
        for section in paper.sections
    ]
    return canonical(
        {
            "format": _FORMAT,
            "office": paper.office.name,
            "name": paper.name,
            "born_on": _iso(paper.born_on),
            "answered_on": _iso(paper.answered_on),
            "sections": sections,
            "withheld": [{"what": one.what, "reason": one.reason} for one in paper.withheld],
        }
    )


def _iso(day: date) -> str:
    return day.isoformat()
