"""Packages opened with the recipient's key and read back by somebody who shares no code with them.

What may be in one is told by a rule of its own: every word about a young person stands for a kind
of data, and it may be there only if a consent that lies with the sender opens that kind to the
recipient on that day.
"""

from __future__ import annotations

import io
import json
import tarfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.package import Errand
from ilja_desktop.store import consent as consent_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import retention as retention_store
from tests.faults.forger import unsealed
from tests.services.province import Place, Province, Young, known_as

OF_TANDEMS = frozenset(
    {
        *("aim", "began_on", "contact", "emptied_on", "ended_on", "given_name", "met_on"),
        *("paused_on", "pseudonym", "requested_on", "rhythm_days", "state", "volunteer_id"),
    }
)
"""All that may be told of a tandem to whoever is in it."""


@dataclass(frozen=True)
class Read:
    """What lies in a package."""

    octets: bytes
    records: tuple[dict[str, Any], ...]


def read_back(path: Path, recipient: Place) -> Read:
    """Open a package with the recipient's key."""
    inside = unsealed(path.read_bytes(), recipient.unlocked.identity)
    records: list[dict[str, Any]] = []
    with tarfile.open(fileobj=io.BytesIO(inside)) as tar:
        files = [tar.extractfile(each) for each in tar.getmembers()]
        manifest, _signature, *payload = [file.read() for file in files if file is not None]
    for told, content in zip(json.loads(manifest)["files"], payload, strict=True):
        if told["type"] == "records":
            records += [json.loads(line) for line in content.splitlines()]
    return Read(inside, tuple(records))


def opened_by(
    consents: Sequence[Consent], who: Professional, purpose: Purpose, day: date
) -> frozenset[DataCategory]:
    """Return the kinds of data some consents let somebody know on a day."""
    return frozenset(
        grant.category
        for consent in consents
        for grant in consent.grants
        if (consent.superseded_on is None or day < consent.superseded_on)
        and max(consent.valid_from, grant.valid_from) <= day
        and day <= min(consent.valid_until, grant.valid_until)
        and grant.purpose is purpose
        and grant.recipient.professional_id == who.id
        and not any(
            back.withdrawn_on <= day
            and back.scope.categories in ((), (grant.category,))
            and back.scope.purposes in ((), (purpose,))
            for back in consent.withdrawals
        )
    )


@dataclass(frozen=True)
class Reader:
    """Reads every package of a province back and says what must not be in it, or is missing."""

    province: Province

    def faults(self, sender: Place, recipient: Place, errand: Errand, read: Read) -> list[str]:
        """Return what is wrong with a package, as of today."""
        found = []
        for young in self.province.young:
            may = self._may(sender, recipient, errand, young)
            told = {word for word in self._words(young) if word.encode() in read.octets}
            found += [f"{word} may not be told" for word in told - may]
            if errand is Errand.CONFERENCE and sender is self.province.home:
                found += [f"{word} is missing" for word in may - told]
        if errand in (Errand.TANDEM, Errand.MENTOR_LOGS):
            tandems = (each for each in read.records if each["noun"] == "mentorships")
            found += [
                f"{name} of a tandem"
                for each in tandems
                for name in set(each.get("fields", {})) - OF_TANDEMS
            ]
        return found

    def _words(self, young: Young) -> set[str]:
        return {*young.words.values(), young.person.given_name}

    def _may(self, sender: Place, recipient: Place, errand: Errand, young: Young) -> set[str]:
        """Return the words about somebody that may be told."""
        given = young.person.given_name
        if errand is Errand.TANDEM:
            number = self.province.young.index(young)
            own = recipient is self.province.seats[number]
            opened = own and self._open(sender, recipient, Purpose.MENTORING, young)
            return {given} if opened else set()
        if errand not in (Errand.CONFERENCE, Errand.CASE):
            return set()
        opened = self._open(sender, recipient, Purpose.CASE_CONFERENCE, young)
        if not opened:
            return set()
        special = {category for category in opened if category in young.words}
        return {given, young.words[None], *(young.words[category] for category in special)}

    def _open(
        self, sender: Place, recipient: Place, purpose: Purpose, young: Young
    ) -> frozenset[DataCategory]:
        contact = known_as(sender, recipient)
        with sender.vault.read() as session:
            assert contact.professional_id is not None
            who = institution_store.get_professional(session, contact.professional_id).record()
            row = retention_store.person_row_of(session, young.person.uuid)
            consents = (
                () if row is None else consent_store.of_person(session, YoungPersonId(row.id))
            )
        return opened_by(consents, who, purpose, sender.desk.workplace.today())
