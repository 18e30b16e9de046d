"""The volunteers of the story: three people, two tandems, and a log with something to answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.extendedcertificate import ExtendedCertificate
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import InstitutionId
from ilja_desktop.domain.institution import Institution, InstitutionDraft, LegalCircle
from ilja_desktop.domain.mentorlog import (
    ContactKind,
    MentorLogDraft,
    MentorTopic,
    PlaceKind,
)
from ilja_desktop.domain.mentorship import Mentorship, Mood, NeedDraft
from ilja_desktop.domain.person import CustodyStatus, Sex, YoungPerson, YoungPersonDraft
from ilja_desktop.domain.volunteer import (
    FreeTime,
    Payment,
    PaymentKind,
    ProofDraft,
    RecruitSource,
    Training,
    TrainingField,
    Volunteer,
    VolunteerDraft,
)
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.practice.people import born_years_before
from ilja_desktop.services.practice.release import Release, Signers, consent, named
from ilja_desktop.services.practice.schedule import StoryClock
from ilja_desktop.services.practice.town import TOWN, Town

BEFORE = timedelta(weeks=5)
"""From the beginning of the tandems to the coming conference."""


def accompany(desk: Desk, town: Town, story: StoryClock, today: date) -> Mentorship:
    """Let volunteers begin and accompany two young people; return the tandem that writes."""
    began = today - BEFORE
    story.turn_to(began, 10)
    association = desk.network.found(
        InstitutionDraft(
            name="Ausbildungspaten Rurtal e. V.",
            short_name="Ausbildungspaten",
            legal_circle=LegalCircle.VOLUNTEERS,
            town=TOWN,
        )
    )
    lotte, tadeusz = _lotte(desk, association, began), _tadeusz(desk, association, began)
    _interested(desk, began)
    ruslan = _tandem(desk, town, _ruslan(began), lotte, began)
    _tandem(desk, town, _helin(began), tadeusz, began)
    return ruslan


def _lotte(desk: Desk, association: Institution, day: date) -> Volunteer:
    one = _begin(
        desk,
        VolunteerDraft(
            given_name="Lotte",
            family_name="Krämer-Ndiaye",
            phone="0221 4710-901",
            source=RecruitSource.AGENCY,
            interest_on=day,
            languages=("Deutsch", "Französisch"),
            regions=(TOWN,),
            times=frozenset({FreeTime.AFTERNOON, FreeTime.EVENING}),
            training_fields=frozenset({TrainingField.METAL, TrainingField.TECHNOLOGY}),
            capacity=2,
            institution_id=InstitutionId(association.id),
        ),
        day,
    )
    trainings = (
        Training(title="Rolle und Grenzen im Ehrenamt", held_on=day, hours=4, attended=True),
        Training(title="Bewerben heute", held_on=day + timedelta(days=60), hours=3),
    )
    one = desk.volunteers.train(one.id, one.revision, trainings)
    fare = Payment(paid_on=day, cents=1860, what_for="Fahrten im ersten Monat")
    one = desk.volunteers.pay(one.id, one.revision, fare)
    lump = Payment(kind=PaymentKind.HONORARY, paid_on=day, cents=24_000, what_for="Halbjahr")
    return desk.volunteers.pay(one.id, one.revision, lump)


def _tadeusz(desk: Desk, association: Institution, day: date) -> Volunteer:
    draft = VolunteerDraft(
        given_name="Tadeusz",
        family_name="Żak",
        phone="0221 4710-902",
        source=RecruitSource.RECOMMENDATION,
        interest_on=day,
        languages=("Deutsch", "Polnisch"),
        regions=(TOWN, "Rurstadt"),
        times=frozenset({FreeTime.WEEKEND}),
        institution_id=InstitutionId(association.id),
    )
    return _begin(desk, draft, day)


def _interested(desk: Desk, day: date) -> None:
    desk.volunteers.take_interest(
        VolunteerDraft(
            given_name="Şirin",
            family_name="Ö",
            mail="sirin.oe@musterbach.example",
            source=RecruitSource.EVENT,
            interest_on=day,
            languages=("Deutsch", "Kurmandschi", "Türkisch"),
        )
    )


def _begin(desk: Desk, draft: VolunteerDraft, day: date) -> Volunteer:
    one = desk.volunteers.take_interest(draft)
    certificate = ExtendedCertificate(
        seen_on=day, dated_on=day - timedelta(days=20), no_relevant_entry=True
    )
    proofs = ProofDraft(
        interviewed_on=day,
        selection="Freundlich, verlässlich, kennt Betriebe am Ort.",
        agreed_on=day,
        pledged_on=day,
        device_pledged_on=day,
        certificate=certificate,
    )
    desk.volunteers.prove(one.id, one.revision, proofs)
    desk.volunteers.select(one.id)
    desk.volunteers.check(one.id)
    return desk.volunteers.begin(one.id)


def _ruslan(day: date) -> YoungPersonDraft:
    return YoungPersonDraft(
        family_name="Kovalenko",
        given_name="Ruslan",
        born_on=born_years_before(day, 19),
        sex=Sex.MALE,
        residence=TOWN,
        custody_status=CustodyStatus.ADULT,
        school="Berufskolleg Musterbach",
    )


def _helin(day: date) -> YoungPersonDraft:
    return YoungPersonDraft(
        family_name="Demir",
        given_name="Hêlîn",
        born_on=born_years_before(day, 20),
        sex=Sex.FEMALE,
        residence=TOWN,
        language="Kurmandschi",
        custody_status=CustodyStatus.ADULT,
    )


def _tandem(
    desk: Desk, town: Town, draft: YoungPersonDraft, volunteer: Volunteer, day: date
) -> Mentorship:
    young = desk.people.register(draft)
    _agree(desk, town, young, volunteer, day)
    need = NeedDraft(
        given_name=young.given_name,
        aim="Praktikum finden und Bewerbungen schreiben",
        languages=("Deutsch",),
        region=TOWN,
        training_field=TrainingField.METAL,
        contact_id=town.moderator.id,
    )
    asked = desk.mentorships.request(young.id, need)
    desk.mentorships.introduce(asked.id, volunteer.id)
    return desk.mentorships.begin(asked.id)


def _agree(desk: Desk, town: Town, young: YoungPerson, volunteer: Volunteer, day: date) -> None:
    (known,) = (p for p in desk.network.professionals() if p.id == volunteer.professional_id)
    categories = (DataCategory.CONTACT, DataCategory.WISHES)
    release = Release(reporter=town.moderator, recipients=(named(known),), categories=categories)
    given = consent(young.id, release, Signers(person=True), day)
    grants = tuple(replace(each, purpose=Purpose.MENTORING) for each in given.grants)
    desk.consents.record(replace(given, grants=grants))


def keep_log(desk: Desk, tandem: Mentorship) -> None:
    """Write what the volunteer told; the first entry was read, the last one asks something."""
    assert tandem.began_on is not None
    began = tandem.began_on
    written = (
        MentorLogDraft(
            met_on=began + timedelta(days=6),
            done="Kennengelernt und den Lebenslauf angesehen.",
            felt="Ruslan war offen und gut vorbereitet.",
            next_step="Zeugnisse mitbringen.",
            minutes=75,
            place=PlaceKind.PUBLIC,
            topics=frozenset({MentorTopic.APPLICATION}),
            mood=Mood.WELL,
        ),
        MentorLogDraft(
            met_on=began + timedelta(days=20),
            done="Zwei Bewerbungen fertig geschrieben und abgeschickt.",
            felt="Es geht voran.",
            next_step="Bei der Werkstatt anrufen.",
            minutes=90,
            place=PlaceKind.OFFICE,
            topics=frozenset({MentorTopic.APPLICATION, MentorTopic.INTERNSHIP}),
            mood=Mood.WELL,
        ),
        MentorLogDraft(
            met_on=began + timedelta(days=27),
            done="Probetag in der Werkstatt begleitet.",
            felt="Ein guter Tag, auch für mich.",
            next_step="Auf die Antwort der Werkstatt warten.",
            minutes=120,
            kind=ContactKind.ACCOMPANYING,
            place=PlaceKind.COMPANY,
            topics=frozenset({MentorTopic.INTERNSHIP, MentorTopic.COMPANY}),
            next_on=began + timedelta(days=41),
            inquiry="Wer bezahlt die Monatskarte während des Praktikums?",
            fare_cents=560,
            mood=Mood.WELL,
        ),
    )
    first, *_ = [desk.mentor_logs.write(tandem.id, draft) for draft in written]
    desk.mentor_logs.acknowledge([first.id])
