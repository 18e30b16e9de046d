"""Who lives and works in the town of the tests, and what its people consent to."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.consent import Consent, ConsentDraft, Insight, Signature
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.grant import GrantDraft, Recipient
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.institution import Institution, Professional
from ilja_desktop.domain.person import (
    CustodyHolder,
    CustodyHolderDraft,
    YoungPerson,
    YoungPersonDraft,
)
from ilja_desktop.domain.withdrawal import SignerKind
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.desk import Desk
from ilja_desktop.store.vault import Vault
from tests.services.clock import Clock

ALL_PLAIN = tuple(category for category in DataCategory if not category.special)


@dataclass
class TownPeople:
    """The vault of a town and the desk of its moderator; brings young people and consents."""

    vault: Vault
    unlocked: Unlocked
    clock: Clock
    desk: Desk
    moderator: Professional
    jobcenter: Professional
    school: Professional
    agency: Professional
    institutions: dict[str, Institution] = field(default_factory=dict)

    @property
    def table(self) -> tuple[Professional, ...]:
        """Everybody who usually sits at the table."""
        return (self.moderator, self.jobcenter, self.school, self.agency)

    def a_person(self, **values: object) -> YoungPerson:
        """An adult young person of the town."""
        draft = {
            "family_name": "Yıldız",
            "given_name": "Emre",
            "born_on": date(2007, 5, 4),
            "residence": "Kupferberg",
        }
        return self.desk.people.register(YoungPersonDraft(**{**draft, **values}))  # type: ignore[arg-type] # a test names fields freely

    def a_holder(self, person_id: YoungPersonId, given_name: str = "Ayşe") -> CustodyHolder:
        """Somebody who holds custody of a person."""
        return self.desk.people.add_holder(
            CustodyHolderDraft(person_id=person_id, family_name="Yıldız", given_name=given_name)
        )

    def a_consent(
        self,
        person: YoungPerson,
        to: tuple[Professional, ...] | None = None,
        categories: tuple[DataCategory, ...] = ALL_PLAIN,
        **values: object,
    ) -> Consent:
        """A consent the adult signed: categories released mutually to everybody at the table."""
        span: dict[str, Any] = {"valid_from": date(2026, 9, 1), "valid_until": date(2027, 8, 31)}
        grants = self.grants(self.table if to is None else to, categories)
        draft: dict[str, object] = {
            "person_id": person.id,
            "form_version": "1.0",
            "grants": grants,
            "signatures": (
                Signature(
                    kind=SignerKind.YOUNG_PERSON,
                    signed_on=date(2026, 9, 1),
                    special_signed=True,
                ),
            ),
            "explained_by_id": self.moderator.id,
            "explained_on": date(2026, 9, 1),
            "insight": Insight.CAPABLE,
            "insight_by_id": self.moderator.id,
            "insight_on": date(2026, 9, 1),
            "insight_questions": "Wer erfährt was?",
            "original_seen_by_id": self.moderator.id,
            "original_seen_on": date(2026, 9, 1),
            "original_kept_at": "Ordner 3",
            **span,
        }
        return self.desk.consents.record(ConsentDraft(**{**draft, **values}))  # type: ignore[arg-type] # as above

    def grants(
        self, to: tuple[Professional, ...], categories: tuple[DataCategory, ...]
    ) -> tuple[GrantDraft, ...]:
        """Grants of the moderator's: categories released mutually to some people."""
        return tuple(
            GrantDraft(
                releaser_id=self.moderator.id,
                recipient=Recipient(institution_id=one.institution_id, professional_id=one.id),
                category=category,
                explicit=category.special,
                valid_from=date(2026, 9, 1),
                valid_until=date(2027, 8, 31),
            )
            for one in to
            for category in categories
        )

    def grants_from(self, first: date) -> tuple[GrantDraft, ...]:
        """What is usually released to the table, from a day on."""
        return tuple(replace(one, valid_from=first) for one in self.grants(self.table, ALL_PLAIN))

    def consent_of(self, case: Case) -> Consent:
        """The only consent of the person of a case."""
        (consent,) = self.desk.consents.basis(case.person_id).consents
        return consent
