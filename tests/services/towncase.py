"""The cases of the town: opened, reported, filed as a whole sheet."""

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.casefile import AttendanceWish, Case, CaseDraft, CaseReportDraft, Urgency
from ilja_desktop.domain.datacategory import Fact
from ilja_desktop.domain.filing import CaseFiling
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.person import CustodyHolderDraft, YoungPerson, YoungPersonDraft
from tests.services.townpeople import TownPeople


@dataclass
class TownCases(TownPeople):
    """Brings cases and their reports as well."""

    def a_case(self, person: YoungPerson) -> Case:
        """A case of the person, reported by the jobcenter."""
        draft = CaseDraft(
            person_id=person.id,
            reporting_institution_id=self.jobcenter.institution_id,
            opened_on=self.clock.now.date(),
        )
        return self.desk.cases.open(draft)

    def a_report(self, case: Case, facts: tuple[Fact, ...] = (), **values: object) -> None:
        """The report on a case."""
        draft: dict[str, object] = {
            "case_id": CaseId(case.id),
            "reported_on": self.clock.now.date(),
            "reporter_id": self.jobcenter.id,
            "occasion": "Ausbildung abgebrochen",
            "question": "Welcher Weg passt im Sommer?",
            "own_words": "Ich möchte in die Werkstatt.",
            "strengths": "pünktlich, geschickt",
            "urgency": Urgency.B,
            "attendance_wish": AttendanceWish.YES,
            "facts": facts,
        }
        self.desk.filings.put_down(CaseReportDraft(**{**draft, **values}))  # type: ignore[arg-type] # as above

    def a_filing(self, **person: object) -> CaseFiling:
        """A whole report sheet about somebody new."""
        draft = {
            "family_name": "Al-Hâdi",
            "given_name": "Nûr",
            "born_on": date(2008, 2, 29),
            "residence": "Kupferberg",
        }
        return CaseFiling(
            person=YoungPersonDraft(**{**draft, **person}),  # type: ignore[arg-type] # as above
            holders=(CustodyHolderDraft(family_name="Al-Hâdi", given_name="Amal"),),
            case=CaseDraft(reporting_institution_id=self.jobcenter.institution_id),
            report=CaseReportDraft(
                reported_on=self.clock.now.date(),
                reporter_id=self.jobcenter.id,
                occasion="Ausbildung abgebrochen",
                question="Welcher Weg passt?",
                own_words="Ich möchte in die Werkstatt.",
                strengths="geschickt",
                urgency=Urgency.A,
                attendance_wish=AttendanceWish.YES,
            ),
        )

    def a_reported_case(self, facts: tuple[Fact, ...] = (), **person: object) -> Case:
        """A case with consent and report, reported to the conference."""
        young = self.a_person(**person)
        self.a_consent(young)
        case = self.a_case(young)
        self.a_report(case, facts)
        return self.desk.cases.report(case.id)
