"""Lives in the vault, each with a word in it that must be gone once it is erased."""

from collections.abc import Callable
from datetime import date

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.person import YoungPersonDraft
from ilja_desktop.domain.retention import ExtensionDraft, HoldDraft, TransferDraft
from ilja_desktop.domain.withdrawal import Withdrawal, WithdrawalForm
from tests.services.conftest import Town

TODAY = date(2026, 11, 21)


def withdraw(town: Town, case: Case) -> None:
    withdrawal = Withdrawal(
        withdrawn_on=town.desk.workplace.today(), withdrawn_by="selbst", form=WithdrawalForm.ORAL
    )
    town.desk.withdrawals.declare(town.consent_of(case).id, withdrawal)


def promise(town: Town, day: date, **person: object) -> Case:
    young = town.a_person(**person)
    town.a_consent(young, erase_by=day)
    return town.a_case(young)


# Each script is a life in the vault; ``word`` is its canary, at least eight bytes long.
Script = Callable[[Town, str], Case]


def _plain(town: Town, word: str) -> Case:
    return town.a_reported_case(family_name=word)


def _facts(town: Town, word: str) -> Case:
    return town.a_reported_case((Fact(category=DataCategory.SCHOOL, text=word),))


def _changed(town: Town, word: str) -> Case:
    case = town.a_reported_case(family_name=word)
    person = town.desk.people.family(case.person_id).person
    draft = YoungPersonDraft(
        family_name="Ö", given_name="Ö", born_on=date(2007, 5, 4), residence="Kupferberg"
    )
    town.desk.people.change(person.id, person.revision, draft)
    return case


def _drafted(town: Town, word: str) -> Case:
    case = town.a_reported_case()
    town.desk.drafts.save(f"consent/{case.person_id}", word)
    town.desk.drafts.save(f"cases:{case.id}", word)
    return case


def _held_item(town: Town, word: str) -> Case:
    case = town.a_reported_case()
    conference = town.a_running_conference(case)
    item = town.item_of(conference)
    town.discuss(item)
    town.desk.drafts.save(f"agenda_item/{item}/lines", word)
    town.desk.sessions.end(conference.id)
    return case


def _withdrawn(town: Town, word: str) -> Case:
    case = town.a_reported_case(family_name=word)
    withdraw(town, case)
    return case


def _closed_draft(town: Town, word: str) -> Case:
    case = town.a_case(town.a_person(family_name=word))
    town.a_report(case, occasion=word)
    return case


def _renewed(town: Town, word: str) -> Case:
    case = town.a_reported_case()
    person = town.desk.people.family(case.person_id).person
    old = town.consent_of(case)
    town.a_consent(
        person,
        valid_from=TODAY,
        grants=town.grants_from(TODAY),
        predecessor_id=old.id,
        original_kept_at=word,
        companions=(word,),
    )
    return case


def _holders(town: Town, word: str) -> Case:
    case = town.a_reported_case()
    town.a_holder(case.person_id, word)
    return case


def _rejected(town: Town, word: str) -> Case:
    return town.desk.cases.reject(town.a_reported_case().id, word)


def _taken_back(town: Town, word: str) -> Case:
    return town.desk.cases.take_back(town.a_reported_case().id, word)


def _extended(town: Town, word: str) -> Case:
    case = town.desk.cases.take_back(town.a_reported_case().id, "Ö")
    town.desk.retentions.extend(case.id, ExtensionDraft(extended_to=date(2031, 1, 1), reason=word))
    return case


def _handed_over(town: Town, word: str) -> Case:
    case = town.desk.cases.take_back(town.a_reported_case().id, "Ö")
    town.desk.retentions.hold(case.id, HoldDraft(reason=word))
    town.desk.retentions.transfer(case.id, TransferDraft(transferred_to=word))
    return case


def _long(town: Town, word: str) -> Case:
    case = town.a_reported_case()
    town.a_report(case, own_words=f"{word} " * 2000)
    return case


def _umlauts(town: Town, word: str) -> Case:
    return town.a_reported_case(family_name=f"Ğ{word}", given_name=f"Ș{word}")


def _filed(town: Town, word: str) -> Case:
    filing = town.a_filing(family_name=word, residence=word)
    return town.desk.filings.take(filing)


def _promised(town: Town, word: str) -> Case:
    return promise(town, date(2027, 6, 1), family_name=word)


def _flawed(town: Town, word: str) -> Case:
    case = town.a_reported_case()
    consent = town.consent_of(case)
    town.desk.consents.find_flawed(consent.id, consent.revision, word)
    return town.desk.cases.take_back(case.id, "Ö")


def _twice(town: Town, word: str) -> Case:
    case = town.a_reported_case(family_name=word)
    town.desk.cases.take_back(case.id, word)
    other = town.a_case(town.desk.people.family(case.person_id).person)
    town.a_report(other, question=word)
    return other


def _postponed(town: Town, word: str) -> Case:
    case = town.desk.cases.postpone(town.a_reported_case().id, word)
    return town.desk.cases.take_back(case.id, word)


SCRIPTS: tuple[Script, ...] = (
    _plain,
    _facts,
    _changed,
    _drafted,
    _held_item,
    _withdrawn,
    _closed_draft,
    _renewed,
    _holders,
    _rejected,
    _taken_back,
    _extended,
    _handed_over,
    _long,
    _umlauts,
    _filed,
    _promised,
    _flawed,
    _twice,
    _postponed,
)
