"""Everything that is held about one young person, told field by field in plain words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.conference import AgendaItem
from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.datacategory import DataCategory, Fact, Side
from ilja_desktop.domain.daywords import clock, short_day
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.entrusted import EntrustedDraft
from ilja_desktop.domain.filing import CaseFiling
from ilja_desktop.domain.grant import Grant
from ilja_desktop.domain.ids import (
    AgendaItemId,
    CaseId,
    YoungPersonId,
)
from ilja_desktop.domain.minutes import CaseSheet
from ilja_desktop.domain.stoppeditem import StoppedItem
from ilja_desktop.domain.subjectaccess import AccessEntry, AccessRecord, AccessSection, Withheld
from ilja_desktop.domain.tablesigning import TableSigning
from ilja_desktop.domain.withdrawal import Signer
from ilja_desktop.domain.words import word
from ilja_desktop.domain.words.accessfield import FIELDS
from ilja_desktop.services.accessaftermath import tell_aftermath
from ilja_desktop.services.accessdraft import drafts_about
from ilja_desktop.services.accesspath import tell_path
from ilja_desktop.services.accesswords import AccessWords
from ilja_desktop.store import audit as audit_store
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import commitment as commitment_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import consent as consent_store
from ilja_desktop.store import disclosure as disclosure_store
from ilja_desktop.store import followup as followup_store
from ilja_desktop.store import history
from ilja_desktop.store import invitation as invitation_store
from ilja_desktop.store import mentorlog as mentorlog_store
from ilja_desktop.store import mentorship as mentorship_store
from ilja_desktop.store import minutes as minutes_store
from ilja_desktop.store import person as person_store
from ilja_desktop.store import retention as retention_store
from ilja_desktop.store import scan as scan_store
from ilja_desktop.store import selection as selection_store
from ilja_desktop.store import stoppeditem as stopped_store
from ilja_desktop.store import user as user_store

ENTRUSTED = Withheld(
    what="Angaben, die jemand anderes im Vertrauen gemacht hat, und wer das war",
    reason="Sie dürfen nur mit Einwilligung der Person weitergegeben werden, die sie anvertraut "
    "hat (§ 65 SGB VIII, Art. 15 Abs. 4 DSGVO).",
)
CONTACTS = Withheld(
    what="Wie Sorgeberechtigte zu erreichen sind",
    reason="Das sind Angaben über eine andere Person (Art. 15 Abs. 4 DSGVO).",
)


class Teller:
    """Tells what is held about a person."""

    def __init__(self, session: Session, person_id: YoungPersonId, today: date) -> None:
        self._session = session
        self._person_id = person_id
        self._today = today
        self._left_out: dict[Withheld, None] = {}
        self._words = AccessWords(session, person_id)

    def withheld(self) -> tuple[Withheld, ...]:
        """Return what was left out, once ``sections`` has told everything else."""
        return tuple(self._left_out)

    def sections(self) -> tuple[AccessSection, ...]:
        """Return everything held, without empty sections."""
        told = (
            ("Zur Person", self._person()),
            ("Sorgeberechtigte", self._custody()),
            ("Einwilligungen", self._consents()),
            ("Fälle und Meldungen", self._cases()),
            ("Konferenzen", self._items()),
            ("Ziele und Vereinbarungen", self._agreed()),
            ("Ehrenamtliche Begleitung", self._tandems()),
            ("Weg und Verbleib", tell_path(self._session, self._person_id)),
            ("An wen etwas weitergegeben wurde", self._disclosures()),
            ("Unterlagen", self._documents()),
            ("Noch nicht Abgeschlossenes", self._drafts()),
            ("Frühere Fassungen", self._former()),
            ("Erteilte Auskünfte und Änderungen", self._acts()),
        )
        sections = ((title, tuple(records)) for title, records in told)
        return tuple(
            AccessSection(title=title, records=records) for title, records in sections if records
        )

    def _person(self) -> Iterator[AccessRecord]:
        yield self._words.record("", person_store.get(self._session, self._person_id).record())

    def _custody(self) -> Iterator[AccessRecord]:
        for row in person_store.holder_rows(self._session, self._person_id):
            holder = row.record()
            if holder.reachability:
                self._left_out[CONTACTS] = None
            apart = {"reachability", "given_name"}
            yield self._words.record(self._words.holder(holder), holder, without=apart)

    def _consents(self) -> Iterator[AccessRecord]:
        for number, one in enumerate(consent_store.of_person(self._session, self._person_id), 1):
            title = f"Einwilligung {number}"
            yield self._words.record(title, one)
            for signature in one.signatures:
                if self._open(signature):
                    yield self._words.record(f"{title}: Unterschrift", signature)
            yield from self._events(title, one)
            yield from self._grants(title, one.grants)
        for scan in scan_store.of_person(self._session, self._person_id):
            yield self._words.record("Unterschriebener Bogen", scan)

    def _events(self, title: str, consent: Consent) -> Iterator[AccessRecord]:
        """Tell who did not agree, why one signature was enough, and what was taken back."""
        if consent.sole_signature is not None:
            yield self._words.record(f"{title}: Nur eine Unterschrift", consent.sole_signature)
        for objection in consent.objections:
            yield self._words.record(f"{title}: Nicht einverstanden", objection)
        for number, withdrawal in enumerate(consent.withdrawals):
            if not self._open(withdrawal):
                continue
            yield self._words.record(f"{title}: Widerruf", withdrawal)
            if not withdrawal.scope.whole():
                yield self._words.record(f"{title}: Was der Widerruf betrifft", withdrawal.scope)
            if withdrawal.mistake is not None:
                yield self._words.record(f"{title}: Widerruf, Fehleintrag", withdrawal.mistake)
            yield from tell_aftermath(self._session, title, consent, number, self._today)

    def _open(self, signer: Signer) -> bool:
        """Say whether it may be told that somebody signed; not of a third person who confided."""
        if signer.third_person_id is None:
            return True
        self._left_out[ENTRUSTED] = None
        return False

    def _grants(self, title: str, grants: Iterable[Grant]) -> Iterator[AccessRecord]:
        """Tell who may tell whom what; one line for everything between the same two people."""
        told: dict[tuple[str, str], list[str]] = {}
        for grant in grants:
            span = f"{short_day(grant.valid_from)} bis {short_day(grant.valid_until)}"
            about = f"{word(grant.purpose)}, {word(grant.direction)}, {span}"
            between = f"{self._words.professional(grant.releaser_id)} an "
            between += self._words.recipient(grant.recipient)
            told.setdefault((between, about), []).append(word(grant.category))
        for (between, about), categories in told.items():
            entries = (
                AccessEntry(name="Wer an wen", value=between),
                AccessEntry(name="Wozu", value=about),
                AccessEntry(name="Bereiche", value=", ".join(categories)),
            )
            yield AccessRecord(title=f"{title}: Freigabe", entries=entries)

    def _cases(self) -> Iterator[AccessRecord]:
        for row in case_store.rows_of_person(self._session, self._person_id):
            case = row.record()
            yield self._words.record(f"Fall {case.number}", case)
            retention = retention_store.of_case(self._session, case.id)
            if retention is not None:
                yield self._words.record(f"Fall {case.number}: Aufbewahrung", retention)
            for report in case_store.reports_of_case(self._session, case.id):
                title = f"Fall {case.number}: Meldung"
                yield self._words.record(title, report)
                yield from self._facts(title, report.facts)
                if report.statement.stated():
                    yield self._words.record(f"{title}, Angaben zur Einwilligung", report.statement)

    def _items(self) -> Iterator[AccessRecord]:
        for item in self._each_item():
            conference = conference_store.get(self._session, item.conference_id)
            title = f"Konferenz {conference.number} am {short_day(conference.held_on)}"
            yield self._words.record(title, item)
            for seat in conference_store.attendances(self._session, AgendaItemId(item.id)):
                yield self._words.record(f"{title}: am Tisch", seat)
            invited = invitation_store.family_row(self._session, AgendaItemId(item.id))
            if invited is not None:
                yield self._words.record(f"{title}: Einladung", invited.record())
        for case_id in self._case_ids():
            for sheet in minutes_store.sheets_of_case(self._session, case_id):
                title = f"Fallblatt, Fassung {sheet.version}"
                yield self._words.record(title, sheet)
                yield from self._facts(title, sheet.facts)
                yield from self._corrected(title, sheet)
            for stopped in stopped_store.of_case(self._session, case_id):
                yield from self._stopped(stopped)

    def _corrected(self, title: str, sheet: CaseSheet) -> Iterator[AccessRecord]:
        for wording in sheet.wordings:
            yield self._words.record(f"{title}, berichtigter Wortlaut", wording)
            if wording.keeping is not None:
                yield self._words.record(f"{title}, wer und bis wann", wording.keeping)

    def _stopped(self, stopped: StoppedItem) -> Iterator[AccessRecord]:
        """Tell what lies apart since a conference was stopped; it is held all the same."""
        title = "Abgebrochene Besprechung"
        text = stopped.content
        for record in (stopped, text.sheet, *text.goals, *text.commitments):
            yield self._words.record(title, record)
        yield from self._facts(title, text.sheet.facts)

    def _agreed(self) -> Iterator[AccessRecord]:
        for case_id in self._case_ids():
            for goal in commitment_store.goals_of_case(self._session, case_id):
                yield self._words.record("Ziel", goal)
            for commitment in commitment_store.of_case(self._session, case_id):
                yield self._words.record("Vereinbarung", commitment)
            for decided in selection_store.of_case(self._session, case_id):
                yield self._words.record("Entscheidung über die Meldung", decided)
            for step in followup_store.of_case(self._session, case_id):
                yield self._words.record("Nachverfolgung einer Vereinbarung", step)

    def _tandems(self) -> Iterator[AccessRecord]:
        for row in mentorship_store.rows_of_person(self._session, self._person_id):
            tandem = row.record()
            yield self._words.record(f"Tandem {tandem.pseudonym}", tandem)
            for entry in mentorlog_store.of_mentorship(self._session, tandem.id):
                yield self._words.record(f"Tandem {tandem.pseudonym}: Eintrag", entry)

    def _disclosures(self) -> Iterator[AccessRecord]:
        for case_id in self._case_ids():
            for one in disclosure_store.disclosures(self._session, case_id=case_id):
                yield self._words.record(f"Exemplar Nr. {one.copy_number}", one)

    def _documents(self) -> Iterator[AccessRecord]:
        for case_id in self._case_ids():
            for one in disclosure_store.documents(self._session, case_id=case_id):
                yield self._words.record(one.title, one)

    def _drafts(self) -> Iterator[AccessRecord]:
        for draft in drafts_about(self._session, self._person_id):
            match draft:
                case CaseFiling():
                    yield from self._begun(draft)
                case TableSigning():
                    told = (each.place for each in draft.drawn if self._open(each.place))
                    names = dict.fromkeys(place.name for place in told)
                    entry = AccessEntry(name="Gezeichnet von", value=", ".join(names))
                    title = "Am Bildschirm begonnene Unterschriften, noch ohne Geltung"
                    yield AccessRecord(title=title, entries=(entry,))
                case EntrustedDraft():
                    yield from self._facts("Begonnen", (draft.fact(),))
                case str():
                    entry = AccessEntry(name="Text", value=draft)
                    yield AccessRecord(title="Entwurf", entries=(entry,))

    def _begun(self, filing: CaseFiling) -> Iterator[AccessRecord]:
        """Tell a report that was begun, less what somebody else entrusted."""
        title = "Begonnene Fallmeldung"
        if filing.person_id is None:
            yield self._words.record(f"{title}: zur Person", filing.person)
            for holder in filing.holders:
                if holder.reachability:
                    self._left_out[CONTACTS] = None
                yield self._words.record(f"{title}: Sorge", holder, without={"reachability"})
        yield self._words.record(title, filing.report)
        yield from self._facts(title, filing.report.facts)
        if filing.report.statement.stated():
            yield self._words.record(f"{title}, Angaben zur Einwilligung", filing.report.statement)

    def _former(self) -> Iterator[AccessRecord]:
        rows: list[Any] = [person_store.get(self._session, self._person_id)]
        rows += case_store.rows_of_person(self._session, self._person_id)
        for row in rows:
            for former in history.of_row(self._session, row):
                entries = tuple(
                    AccessEntry(name=FIELDS[name], value=str(value))
                    for name, value in former.previous.items()
                    if name in FIELDS and value not in ("", None, False)
                )
                if entries:
                    day = short_day(rule_day(former.at))
                    yield AccessRecord(title=f"{row.NOUN}, geändert am {day}", entries=entries)

    def _acts(self) -> Iterator[AccessRecord]:
        names = {user.uid: user.display_name for user in user_store.users(self._session)}
        rows: list[Any] = [person_store.get(self._session, self._person_id)]
        rows += case_store.rows_of_person(self._session, self._person_id)
        for row in rows:
            for leaf in audit_store.leaves_about(self._session, row.reference()):
                given = leaf.action == Action.EXPORTED.value
                what = "Auskunft erteilt" if given else f"{row.NOUN} {leaf.action}"
                when = f"{short_day(rule_day(leaf.ts))}, {clock(leaf.ts)} Uhr"
                entry = AccessEntry(name="Von", value=names.get(leaf.uid, ""))
                yield AccessRecord(title=f"{when}: {what}", entries=(entry,))

    def _facts(self, title: str, facts: Iterable[Fact]) -> Iterator[AccessRecord]:
        for fact in facts:
            if _of_another(fact):
                self._left_out[ENTRUSTED] = None
            else:
                yield self._words.record(f"{title}, Angabe", fact)

    def _each_item(self) -> Iterator[AgendaItem]:
        for case_id in self._case_ids():
            for row in conference_store.item_rows_of_case(self._session, case_id):
                yield row.record()

    def _case_ids(self) -> tuple[CaseId, ...]:
        rows = case_store.rows_of_person(self._session, self._person_id)
        return tuple(CaseId(row.id) for row in rows)


def _of_another(fact: Fact) -> bool:
    """Say whether somebody else than the young person said it in confidence."""
    if fact.entrusted_by is None:
        return fact.category is DataCategory.ENTRUSTED
    return fact.entrusted_by.side is not Side.YOUNG_PERSON
