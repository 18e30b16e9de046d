"""Invented people, places and cases; a test names only what matters to it."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from ilja_desktop.domain.casefile import AttendanceWish, CaseState, Urgency
from ilja_desktop.domain.conference import (
    AgendaItemKind,
    AgendaItemState,
    ConferenceState,
)
from ilja_desktop.domain.consent import Signature
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.grant import GrantDraft, Recipient
from ilja_desktop.domain.ids import (
    CaseId,
    ConferenceId,
    InstitutionId,
    ProfessionalId,
    YoungPersonId,
)
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.user import Role
from ilja_desktop.domain.withdrawal import SignerKind
from ilja_desktop.keys import vault as keys
from ilja_desktop.keys.kdf import FLOOR
from ilja_desktop.keys.newuser import NewUser
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store import certificate
from ilja_desktop.store.casefile import CaseReportRow, CaseRow
from ilja_desktop.store.conference import AgendaItemRow, ConferenceRow
from ilja_desktop.store.consent import ConsentRow
from ilja_desktop.store.institution import InstitutionRow, ProfessionalRow
from ilja_desktop.store.office import OfficeRow, PolicyRow
from ilja_desktop.store.person import YoungPersonRow
from ilja_desktop.store.user import UserRow
from ilja_desktop.store.vault import Transaction, Vault

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 21)
PASSWORD = "fünf bunte Vögel am Teich"


def found_vault(folder: Path) -> Unlocked:
    """Make a vault with its office, rules, one user and certificates; derives a key once."""
    user = NewUser(label="KO", name="Katharina Otto", password=PASSWORD)
    founded = keys.create(folder, "Stadt Kupferberg", user, FLOOR, NOW)
    vault = Vault.create(founded.unlocked)
    with vault.write(vault.uid, NOW) as transaction:
        certificate.add_authority(transaction.session, founded.authority)
        certificate.add_personal(transaction.session, vault.uid, founded.certificate)
        transaction.add(
            OfficeRow(
                name="Stadt Kupferberg",
                department="Jugendberufsagentur",
                municipalities=("Kupferberg",),
                number_prefix="KPF",
            )
        )
        transaction.add(PolicyRow())
        roles = frozenset({Role.COORDINATION, Role.ADMINISTRATION})
        transaction.add(
            UserRow(uid=vault.uid, name="KO", display_name="Katharina Otto", roles=roles)
        )
    vault.close()
    return founded.unlocked


def an_institution(**values: Any) -> InstitutionRow:
    """An institution of SGB II."""
    return InstitutionRow(
        **{
            "name": "Jobcenter Kupferberg",
            "short_name": "JC",
            "legal_circle": LegalCircle.SGB_II,
            "benefit_body": True,
        }
        | values
    )


def a_professional(institution_id: int, **values: Any) -> ProfessionalRow:
    """A professional of an institution."""
    return ProfessionalRow(
        **{
            "institution_id": InstitutionId(institution_id),
            "salutation": "Frau",
            "given_name": "Gülşen",
            "family_name": "Öztürk-Weiß",
            "function": "Fallmanagement U25",
        }
        | values
    )


def a_person(**values: Any) -> YoungPersonRow:
    """A young person of full age."""
    return YoungPersonRow(
        **{
            "family_name": "Müller",
            "given_name": "Ayşe",
            "born_on": date(2007, 2, 28),
            "residence": "Kupferberg",
            "school": "Berufskolleg am Stollen",
        }
        | values
    )


def a_case(person_id: int, institution_id: int, **values: Any) -> CaseRow:
    """An admitted case; give it a number if there are several."""
    return CaseRow(
        **{
            "person_id": YoungPersonId(person_id),
            "reporting_institution_id": InstitutionId(institution_id),
            "number": "KPF-2026-001",
            "opened_on": TODAY,
            "state": CaseState.ADMITTED,
            "closed_draft": False,
            "erase_on": date(2029, 12, 31),
        }
        | values
    )


def a_report(case_id: int, reporter_id: int, **values: Any) -> CaseReportRow:
    """A report on a case."""
    return CaseReportRow(
        **{
            "case_id": CaseId(case_id),
            "reporter_id": ProfessionalId(reporter_id),
            "reported_on": TODAY,
            "occasion": "Schule abgebrochen",
            "question": "Wie gelingt der Übergang?",
            "own_words": "Ich will was mit Holz machen.",
            "strengths": "handwerklich geschickt",
            "urgency": Urgency.B,
            "attendance_wish": AttendanceWish.YES,
        }
        | values
    )


def a_conference(moderator_id: int, **values: Any) -> ConferenceRow:
    """A planned conference."""
    return ConferenceRow(
        **{
            "number": "3/2026",
            "held_on": date(2026, 12, 3),
            "starts_at": time(9, 0),
            "ends_at": time(12, 0),
            "place": "Rathaus",
            "reporting_deadline": date(2026, 11, 26),
            "moderator_id": ProfessionalId(moderator_id),
            "state": ConferenceState.PLANNED,
        }
        | values
    )


def an_item(conference_id: int, case_id: int, **values: Any) -> AgendaItemRow:
    """The agenda item of a case."""
    return AgendaItemRow(
        **{
            "conference_id": ConferenceId(conference_id),
            "position": 1,
            "kind": AgendaItemKind.CASE,
            "case_id": CaseId(case_id),
            "minutes_planned": 30,
            "state": AgendaItemState.SELECTED,
        }
        | values
    )


def a_consent(person_id: int, releaser: ProfessionalRow, **values: Any) -> ConsentRow:
    """A consent for one year that an adult signed, with one grant about school."""
    first, last = date(2026, 9, 1), date(2027, 8, 31)
    grant = GrantDraft(
        releaser_id=ProfessionalId(releaser.id),
        recipient=Recipient(institution_id=releaser.institution_id, function=releaser.function),
        category=DataCategory.SCHOOL,
        valid_from=first,
        valid_until=last,
    )
    signature = Signature(kind=SignerKind.YOUNG_PERSON, signed_on=first)
    given: Mapping[str, Any] = {
        "person_id": YoungPersonId(person_id),
        "form_version": "2026-1",
        "original_seen_by_id": ProfessionalId(releaser.id),
        "original_seen_on": first,
        "grants": (grant,),
        "signatures": (signature,),
        "valid_from": first,
        "valid_until": last,
    }
    return ConsentRow(**{**given, **values})


def settle(transaction: Transaction, **person: Any) -> CaseRow:
    """Add a young person with a case, reported by an institution of their own."""
    institution = transaction.add(an_institution())
    number = f"KPF-2026-{institution.id:03}"
    young = transaction.add(a_person(**person))
    return transaction.add(a_case(young.id, institution.id, number=number))
