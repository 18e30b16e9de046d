"""Unfinished drafts are told too, less what somebody else entrusted."""

from dataclasses import replace

from ilja_desktop.domain.casefile import CaseReportDraft
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Fact, Side
from ilja_desktop.domain.filing import CaseFiling
from ilja_desktop.domain.formkind import FormLanguage
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.person import CustodyHolderDraft, YoungPersonDraft
from ilja_desktop.domain.stroke import Shape
from ilja_desktop.domain.tablesigning import DrawnSignature, SigningPlace, TableSigning
from ilja_desktop.domain.withdrawal import SignerKind
from tests.services.conftest import Town

OTHER = Fact(
    category=DataCategory.ENTRUSTED,
    text="Sorge der Mutter",
    entrusted_by=Entruster(side=Side.CUSTODY_HOLDER),
)
REPORT = CaseReportDraft(
    occasion="Begonnener Anlass",
    facts=(Fact(category=DataCategory.SCHOOL, text="besucht die Schule"), OTHER),
)


def told(town: Town, id: YoungPersonId) -> tuple[str, list[str]]:
    asked = town.desk.subject_accesses.plan(id)
    return str(asked.paper.sections), [each.what for each in asked.paper.withheld]


def test_report_begun_is_told_without_what_others_entrusted(town: Town) -> None:
    young = town.a_person()
    other = town.a_person(given_name="Nûr")
    town.desk.drafts.keep("case_report/new", CaseFiling(person_id=young.id, report=REPORT))
    text, withheld = told(town, young.id)
    assert "Begonnener Anlass" in text
    assert "besucht die Schule" in text
    assert "Sorge der Mutter" not in text
    assert withheld == ["Angaben, die jemand anderes im Vertrauen gemacht hat, und wer das war"]
    assert "Begonnener Anlass" not in told(town, other.id)[0]


def test_somebody_typed_anew_is_found_by_name_and_birthday(town: Town) -> None:
    young = town.a_person()
    typed = YoungPersonDraft(
        family_name=young.family_name.upper(), given_name=young.given_name, born_on=young.born_on
    )
    mother = CustodyHolderDraft(family_name="Öz", given_name="Amal", reachability="0151 1")
    filing = CaseFiling(person=typed, holders=(mother,), report=REPORT)
    town.desk.drafts.keep("case_report/new", filing)
    text, withheld = told(town, young.id)
    assert "Begonnener Anlass" in text
    assert "0151 1" not in text
    assert "Wie Sorgeberechtigte zu erreichen sind" in withheld
    born = young.born_on.replace(year=young.born_on.year - 1)
    town.desk.drafts.keep("case_report/new", replace(filing, person=replace(typed, born_on=born)))
    assert "Begonnener Anlass" not in told(town, young.id)[0]


def test_signatures_drawn_are_told_by_name(town: Town) -> None:
    young = town.a_person()
    consent = town.a_consent(young)
    place = SigningPlace(kind=SignerKind.YOUNG_PERSON, name="Emre Yıldız")
    signing = TableSigning(
        consent_id=consent.id,
        text_sha256="0" * 64,
        language=FormLanguage.GERMAN,
        drawn=(DrawnSignature(place=place, shape=Shape(lines=((),))),),
    )
    town.desk.drafts.keep(f"consent/{young.id}/signing/{consent.id}", signing)
    text, _ = told(town, young.id)
    assert "Gezeichnet von" in text
    assert "lines" not in text
