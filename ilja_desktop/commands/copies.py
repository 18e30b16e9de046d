"""The copies an export makes: planned, made, recorded, and only then written.

Names of files hold running numbers and what the recipient does, never the name of a young
person.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.disclosure import Channel, ReceiverKind
from ilja_desktop.domain.ids import ProfessionalId
from ilja_desktop.domain.minutes import CaseSheet
from ilja_desktop.domain.paper import MinutesPaper
from ilja_desktop.domain.words import explain, word
from ilja_desktop.keys.canonical import Json
from ilja_desktop.services.conferenceview import AgendaLine
from ilja_desktop.services.copyplan import CopyPlan
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.distribution import Receiver
from ilja_desktop.services.outfile import demand_free, write_new


@dataclass(frozen=True)
class Written:
    """One file that was written."""

    path: Path
    kind: str
    sha256: str

    def plain(self) -> dict[str, Json]:
        """Return it as it stands in the answer."""
        return {"path": str(self.path), "kind": self.kind, "sha256": self.sha256}


@dataclass(frozen=True)
class Withheld:
    """Something that was left out, and why, in words."""

    what: str
    why: str

    def plain(self) -> dict[str, Json]:
        """Return it as it stands in the answer."""
        return {"what": self.what, "why": self.why}


@dataclass
class Output:
    """What an export has written and left out so far."""

    folder: Path
    files: list[Written] = field(default_factory=list)
    withheld: list[Withheld] = field(default_factory=list)

    def put(self, name: str, kind: str, content: bytes) -> None:
        """Write one file."""
        path = self.folder / name
        write_new(path, content)
        self.files.append(Written(path, kind, hashlib.sha256(content).hexdigest()))

    def leave_out(self, what: str, why: str) -> None:
        """Note what is not in the files."""
        self.withheld.append(Withheld(what, why))


class Copies:
    """Makes the copies of one conference's papers."""

    def __init__(self, desk: Desk, conference: Conference, output: Output) -> None:
        self._desk = desk
        self._conference = conference
        self._output = output
        professionals = desk.network.professionals()
        self._functions = {one.id: one.function for one in professionals}
        self._names = {one.id: one.display_name() for one in professionals}

    def minutes(self) -> None:
        """Make a numbered copy of part A for every participant, and one without case lines."""
        desk, id = self._desk, self._conference.id
        agenda = [line for line in desk.conferences.view(id).agenda if line.case is not None]
        for participant in desk.disclosures.participants(id):
            plan = desk.disclosures.plan_minutes_copy(id, participant, Channel.FILE)
            self._hand_out(plan, f"Protokoll-{self._number()}", self._functions[participant])
            assert isinstance(plan.paper, MinutesPaper)
            shown = {line.position for line in plan.paper.lines}
            for line in agenda:
                if line.item.position not in shown:
                    self._missing_line(participant, line)
        public = desk.disclosures.plan_public_minutes(id, Channel.FILE)
        self._hand_out(public, f"Protokoll-{self._number()}", "ohne Fallzeilen")

    def sheets(self) -> None:
        """Make an extract of every sheet for everybody on its distribution list."""
        for position, sheet in enumerate(self._desk.minutes.sheets(self._conference.id), start=1):
            for receiver in self._desk.disclosures.distribution(sheet.id):
                self._extract(position, sheet, receiver)

    def _extract(self, position: int, sheet: CaseSheet, receiver: Receiver) -> None:
        whom = self._whom(receiver)
        what = f"Fallblatt {position} ({whom})"
        if receiver.share is None:
            why = explain(receiver.refused).finding if receiver.refused else ""
            self._output.leave_out(f"{what}: das ganze Blatt", why)
            return
        plan = self._desk.disclosures.plan_extract(receiver, Channel.FILE)
        self._hand_out(plan, f"Fallblatt-{self._number()}-{position:02}", self._role(receiver))
        if not receiver.share.whole:
            self._output.leave_out(f"{what}: alles außer den eigenen Vereinbarungen", OWN_PART)
        for withheld in _reasons(self._desk, sheet, receiver):
            self._output.leave_out(f"{what}: {withheld.what}", withheld.why)

    def _hand_out(self, plan: CopyPlan, start: str, role: str) -> None:
        """Record the copy and write it; a name that is taken is found before anything is done."""
        name = f"{start}-Exemplar-{plan.number:02}-{plain_name(role)}.pdf"
        demand_free(self._output.folder / name)
        handed = self._desk.disclosures.hand_out(plan, self._desk.disclosures.make(plan))
        self._output.put(name, handed.record.kind.value, handed.content)

    def _missing_line(self, participant: ProfessionalId, line: AgendaLine) -> None:
        what = f"Protokoll ({self._names[participant]}): Fallzeile zu TOP {line.item.position}"
        assert line.person is not None
        verdict = self._desk.consents.may_know(line.person.id, participant, None)
        why = NOT_THERE if verdict.allowed else explain(verdict.reason).finding
        self._output.leave_out(what, why)

    def _number(self) -> str:
        return plain_name(self._conference.number)

    def _role(self, receiver: Receiver) -> str:
        if receiver.professional_id is None:
            return word(receiver.kind)
        return self._functions[receiver.professional_id]

    def _whom(self, receiver: Receiver) -> str:
        if receiver.kind is ReceiverKind.YOUNG_PERSON:
            return word(receiver.kind)
        return receiver.name


OWN_PART = (
    "Schule und Ehrenamt erhalten nur ihre eigenen Vereinbarungen, solange nichts weiter "
    "freigegeben ist."
)
NOT_THERE = "Die Person war bei diesem Tagesordnungspunkt nicht am Tisch."
ENTRUSTED = "Das wurde im Vertrauen gesagt und ist für diese Person nicht freigegeben."


def _reasons(desk: Desk, sheet: CaseSheet, receiver: Receiver) -> Iterator[Withheld]:
    """Yield the categories a receiver does not get, each with its reason."""
    person_id = desk.cases.view(sheet.case_id).case.person_id
    for category in receiver.withheld():
        why = ENTRUSTED
        if receiver.professional_id is not None:
            verdict = desk.consents.may_know(person_id, receiver.professional_id, category)
            why = ENTRUSTED if verdict.allowed else explain(verdict.reason).finding
        yield Withheld(word(category), why)


_LETTERS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}
)


def plain_name(text: str) -> str:
    """Return a text as part of a file name every system takes: letters, digits and hyphens."""
    spelled = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    kept = "".join(c for c in spelled if c.isascii())
    return re.sub(r"[^A-Za-z0-9]+", "-", kept).strip("-") or "Unterlage"
