"""The six young people of the story, as their reporters write them down."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from ilja_desktop.domain.casefile import (
    AttendanceWish,
    CaseReportDraft,
    ConsentStatement,
    Urgency,
)
from ilja_desktop.domain.deadline import birthday
from ilja_desktop.domain.person import CustodyHolderDraft, CustodyStatus, Sex, YoungPersonDraft
from ilja_desktop.services.practice.town import TOWN


@dataclass(frozen=True, kw_only=True)
class Youth:
    """A young person with those who hold custody, and what is reported."""

    person: YoungPersonDraft
    holders: tuple[CustodyHolderDraft, ...] = ()
    report: CaseReportDraft


def born_years_before(day: date, years: int, days: int = 100) -> date:
    """Return a birth date of somebody who is that old, and so many days more, on a day."""
    return birthday(day, -years) - timedelta(days=days)


_REPORT = CaseReportDraft(urgency=Urgency.B, attendance_wish=AttendanceWish.YES)
_AT_HOME = YoungPersonDraft(residence=TOWN)


def emre(day: date) -> Youth:
    """Seventeen, with both parents; something his mother said is entrusted."""
    return Youth(
        person=replace(
            _AT_HOME,
            family_name="Öztürk",
            given_name="Emre",
            born_on=born_years_before(day, 17),
            sex=Sex.MALE,
            address="Indestraße 14",
            reachability="0221 4710-801, nachmittags",
            custody_status=CustodyStatus.JOINT_TOGETHER,
            school="Berufskolleg Musterbach",
            school_course="Ausbildungsvorbereitung",
        ),
        holders=(
            CustodyHolderDraft(family_name="Öztürk", given_name="Gülşen"),
            CustodyHolderDraft(family_name="Öztürk", given_name="İsmail"),
        ),
        report=replace(
            _REPORT,
            occasion="Die Ausbildungsvorbereitung endet im Sommer, seit März fehlt Emre oft.",
            question="Wie gelingt der Abschluss, und welcher Anschluss ist danach möglich?",
            own_words="Ich möchte etwas mit Autos lernen und eigenes Geld verdienen.",
            strengths="Handwerklich geschickt, im Betrieb zuverlässig.",
            previous_steps="Praktikum in einer Kfz-Werkstatt, drei Wochen, gute Rückmeldung.",
            involved="Berufsberatung, Schulsozialarbeit",
            attendance_wish=AttendanceWish.WITH_COMPANION,
        ),
    )


def luwam(day: date) -> Youth:
    """Nineteen, signs alone; her residence status is a special category."""
    return Youth(
        person=replace(
            _AT_HOME,
            family_name="Gebremedhin",
            given_name="Luwam",
            born_on=born_years_before(day, 19),
            sex=Sex.FEMALE,
            address="Grabenstraße 3",
            reachability="0221 4710-802",
            may_leave_message=True,
            language="Tigrinya",
            interpreter_needed=True,
            plain_language=True,
            custody_status=CustodyStatus.ADULT,
            school="Weiterbildungskolleg Rurtal",
            school_course="Internationale Förderklasse",
        ),
        report=replace(
            _REPORT,
            occasion="Der Sprachkurs ist bestanden, der nächste Schritt ist offen.",
            question="Welcher Weg in die Pflegeausbildung ist möglich, und wer begleitet ihn?",
            own_words="Ich möchte in der Pflege arbeiten.",
            strengths="Spricht drei Sprachen, lernt schnell, hilft gern.",
            previous_steps="Schnuppertag im Krankenhaus.",
            involved="Fallmanagement, Berufsberatung",
        ),
    )


def zofia(day: date) -> Youth:
    """Twenty, everything complete; a health restriction is released expressly."""
    return Youth(
        person=replace(
            _AT_HOME,
            family_name="Wójcik-Müller",
            given_name="Zofia",
            born_on=born_years_before(day, 20),
            sex=Sex.FEMALE,
            address="Rosenallee 21",
            reachability="0221 4710-803",
            custody_status=CustodyStatus.ADULT,
            school="keine Schule",
        ),
        report=replace(
            _REPORT,
            occasion="Die Ausbildung zur Floristin wurde in der Probezeit gelöst.",
            question="Welche Ausbildung passt zur gesundheitlichen Lage, und wer fördert sie?",
            own_words="Ich möchte eine Ausbildung, bei der ich nicht den ganzen Tag stehe.",
            strengths="Kreativ, genau, sicher im Umgang mit Kunden.",
            previous_steps="Zwei Gespräche in der Berufsberatung.",
            involved="Berufsberatung",
            urgency=Urgency.A,
        ),
    )


def amir(day: date) -> Youth:
    """Sixteen; the consent covers the three public bodies only, not school and county."""
    return Youth(
        person=replace(
            _AT_HOME,
            family_name="Al-Khatib",
            given_name="Amir",
            born_on=born_years_before(day, 16),
            sex=Sex.MALE,
            address="Dürener Straße 102",
            reachability="über die Mutter, 0221 4710-804",
            language="Arabisch",
            custody_status=CustodyStatus.SOLE,
            school="Hauptschule Dürwißer Straße",
            school_course="Klasse 10",
        ),
        holders=(CustodyHolderDraft(family_name="Al-Khatib", given_name="Salma"),),
        report=replace(
            _REPORT,
            occasion="Mehrere Stellen beraten nebeneinander, ein Weg ist nicht vereinbart.",
            question="Welche Stelle übernimmt die Federführung bis zum Schulabschluss?",
            own_words="Ich will meinen Abschluss schaffen.",
            strengths="Freundlich, hilft seinen Geschwistern bei den Hausaufgaben.",
            involved="Jugendberufshilfe, Berufsberatung",
            attendance_wish=AttendanceWish.OPEN,
        ),
    )


def mateo(day: date) -> Youth:
    """Came of age in the week before a conference, after only his parents had signed."""
    return Youth(
        person=replace(
            _AT_HOME,
            family_name="García Fernández",
            given_name="Mateo",
            born_on=born_years_before(day, 18, days=6),
            sex=Sex.MALE,
            address="Bergrather Weg 8",
            custody_status=CustodyStatus.ADULT,
            school="Berufskolleg Musterbach",
            school_course="Berufsfachschule Typ 1",
        ),
        holders=(
            CustodyHolderDraft(family_name="García", given_name="José Luis"),
            CustodyHolderDraft(family_name="Fernández", given_name="Inés"),
        ),
        report=replace(
            _REPORT,
            occasion="Die Berufsfachschule ist abgebrochen, ein neuer Plan fehlt.",
            question="Welche Maßnahme passt für den Übergang?",
            own_words="Ich möchte Koch werden.",
            strengths="Arbeitet gern im Team, kocht zu Hause für alle.",
            involved="Schulsozialarbeit, Fallmanagement",
        ),
    )


def mina(day: date) -> Youth:
    """Reported with a statement about the form, which nobody in the office has seen."""
    return Youth(
        person=replace(
            _AT_HOME,
            family_name="O",
            given_name="Mina",
            born_on=born_years_before(day, 16, days=200),
            sex=Sex.FEMALE,
            address="Zum Hagelkreuz 5",
            custody_status=CustodyStatus.JOINT_SEPARATED,
            school="Berufskolleg Musterbach",
            school_course="Ausbildungsvorbereitung",
        ),
        holders=(
            CustodyHolderDraft(family_name="O", given_name="Jin"),
            CustodyHolderDraft(family_name="Nießen", given_name="Käthe"),
        ),
        report=replace(
            _REPORT,
            occasion="Nach dem Praktikum ist der Kontakt zur Schule abgerissen.",
            question="Wie kann der Kontakt wieder aufgenommen werden?",
            own_words="Ich weiß noch nicht, was zu mir passt.",
            strengths="Zeichnet sehr gut, denkt sich in Aufgaben hinein.",
            involved="Schulsozialarbeit",
            urgency=Urgency.A,
            statement=ConsentStatement(
                signed_on=day - timedelta(days=15),
                signatories="Mina O und ihre Mutter",
                whereabouts="liegt im Berufskolleg",
            ),
        ),
    )
